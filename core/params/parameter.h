// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace counterpart::params {

using Json = nlohmann::json;

/// What changes with a parameter: a sweep over one that only inference reads trains once.
enum class Affects { Training, Inference };

enum class Type { Integer, Real, Boolean, Choice, Text, IntegerList };

/// One parameter, declared once: the form, the command line, run.json and the report are all made from it.
struct Parameter
{
    std::string id = {}; ///< lower-case with hyphens, as typed after --set
    Type type = Type::Real;
    Json defaultValue = {};
    std::string label = {};  ///< English; translated where it is shown
    std::string help = {};   ///< one sentence
    std::string source = {}; ///< of the default: paper section, file of the reference code, or "GUESS"
    std::string unit = {};
    std::optional<double> minimum = {};
    std::optional<double> maximum = {};
    std::optional<double> step = {};
    std::vector<std::string> choices = {};    ///< for Type::Choice
    std::map<std::string, Json> presets = {}; ///< preset id → value, where it differs from the default
    bool advanced = false;                    ///< shown only on request
    Affects affects = Affects::Training;      ///< Inference: the trained weights do not depend on it
};

using Parameters = std::vector<Parameter>;

/// The values of all parameters of one thing, always complete and valid.
class Values
{
public:
    Values() = default;
    explicit Values(Json object) : m_json(std::move(object)) {}

    [[nodiscard]] std::int64_t integer(const std::string& id) const
    {
        return m_json.at(id).get<std::int64_t>();
    }
    [[nodiscard]] double real(const std::string& id) const { return m_json.at(id).get<double>(); }
    [[nodiscard]] bool boolean(const std::string& id) const { return m_json.at(id).get<bool>(); }
    [[nodiscard]] std::string text(const std::string& id) const { return m_json.at(id).get<std::string>(); }
    [[nodiscard]] std::vector<std::int64_t> integers(const std::string& id) const
    {
        return m_json.at(id).get<std::vector<std::int64_t>>();
    }
    [[nodiscard]] const Json& json() const { return m_json; }
    bool operator==(const Values&) const = default;

private:
    Json m_json = Json::object();
};

/// Preset ids named by any parameter, in order of first mention.
std::vector<std::string> presetsOf(const Parameters& parameters);

/// Defaults, then the preset (empty: none), then `overrides` (an object; numbers may come as text).
/// Errors: `params.unknown` {id, known}, `params.unknown-preset` {preset, known}, `params.wrong-type` {id,
/// value, type}, `params.out-of-range` {id, value, minimum, maximum}, `params.not-a-choice` {id, value,
/// choices}.
base::Result<Values> resolve(const Parameters& parameters, const std::string& preset, const Json& overrides);

/// `--set k=v` texts to an object of texts for `resolve`. Errors: `params.not-an-assignment` {text}.
base::Result<Json> parseAssignments(const std::vector<std::string>& assignments);

/// One parameter as the `methods --json` document shows it.
Json describe(const Parameter& parameter);

const char* nameOf(Type type);

/// {"kind", "code", "arguments"}: how errors travel in events.jsonl and the database.
Json errorToJson(const base::Error& error);
base::Error errorFromJson(const Json& json);

} // namespace counterpart::params
