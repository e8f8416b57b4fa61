// SPDX-License-Identifier: Apache-2.0
#include "core/params/parameter.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace counterpart::params {
namespace {

using base::Result;

std::string shown(const Json& value)
{
    return value.is_string() ? value.get<std::string>() : value.dump();
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text.empty() ? "none" : text;
}

std::string joinedIds(const Parameters& parameters)
{
    std::vector<std::string> ids;
    for (const auto& parameter : parameters)
        ids.push_back(parameter.id);
    return joined(ids);
}

template <class Number> std::optional<Number> number(const std::string& text)
{
    Number value{};
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::optional<Json> asInteger(const Json& value)
{
    if (value.is_number_integer())
        return value;
    if (value.is_number_float() && value.get<double>() == std::floor(value.get<double>()))
        return Json(value.get<std::int64_t>());
    if (value.is_string())
        if (const auto parsed = number<std::int64_t>(value.get<std::string>()))
            return Json(*parsed);
    return std::nullopt;
}

std::optional<Json> asReal(const Json& value)
{
    if (value.is_number())
        return Json(value.get<double>());
    if (value.is_string())
        if (const auto parsed = number<double>(value.get<std::string>()))
            return Json(*parsed);
    return std::nullopt;
}

std::optional<Json> asBoolean(const Json& value)
{
    if (value.is_boolean())
        return value;
    const std::string text = value.is_string() ? value.get<std::string>() : "";
    if (text == "true" || text == "on" || text == "yes" || text == "1")
        return Json(true);
    if (text == "false" || text == "off" || text == "no" || text == "0")
        return Json(false);
    return std::nullopt;
}

/// A JSON array, or text such as "250,500,750".
std::optional<Json> asIntegers(const Json& value)
{
    Json list = Json::array();
    const auto add = [&list](const Json& item) {
        const auto integer = asInteger(item);
        if (integer)
            list.push_back(*integer);
        return integer.has_value();
    };
    if (value.is_array())
        return std::all_of(value.begin(), value.end(), add) ? std::optional(list) : std::nullopt;
    if (!value.is_string())
        return add(value) ? std::optional(list) : std::nullopt;
    const auto text = value.get<std::string>();
    for (std::size_t start = 0; start <= text.size();) {
        const auto comma = std::min(text.find(',', start), text.size());
        if (!add(text.substr(start, comma - start)))
            return std::nullopt;
        start = comma + 1;
    }
    return list;
}

std::optional<Json> converted(Type type, const Json& value)
{
    switch (type) {
    case Type::Integer:
        return asInteger(value);
    case Type::Real:
        return asReal(value);
    case Type::Boolean:
        return asBoolean(value);
    case Type::IntegerList:
        return asIntegers(value);
    case Type::Choice:
    case Type::Text:
        return value.is_string() ? std::optional(value) : std::nullopt;
    }
    return std::nullopt;
}

bool inRange(const Parameter& parameter, const Json& value)
{
    const auto fits = [&](double v) {
        return std::isfinite(v) && v >= parameter.minimum.value_or(v) && v <= parameter.maximum.value_or(v);
    };
    if (value.is_array())
        return std::all_of(value.begin(), value.end(), [&](const Json& item) { return fits(item); });
    return !value.is_number() || fits(value);
}

Result<Json> checked(const Parameter& parameter, const Json& given)
{
    const auto value = converted(parameter.type, given);
    if (!value)
        return base::wrongUsage(
            "params.wrong-type",
            {{"id", parameter.id}, {"value", shown(given)}, {"type", nameOf(parameter.type)}});
    if (!inRange(parameter, *value)) {
        const auto limit = [](std::optional<double> bound, const char* none) {
            return bound ? Json(*bound).dump() : std::string(none);
        };
        return base::wrongUsage("params.out-of-range", {{"id", parameter.id},
                                                        {"value", shown(given)},
                                                        {"minimum", limit(parameter.minimum, "−∞")},
                                                        {"maximum", limit(parameter.maximum, "∞")}});
    }
    if (parameter.type == Type::Choice &&
        std::ranges::find(parameter.choices, value->get<std::string>()) == parameter.choices.end())
        return base::wrongUsage(
            "params.not-a-choice",
            {{"id", parameter.id}, {"value", shown(given)}, {"choices", joined(parameter.choices)}});
    return *value;
}

} // namespace

const char* nameOf(Type type)
{
    switch (type) {
    case Type::Integer:
        return "integer";
    case Type::Real:
        return "real";
    case Type::Boolean:
        return "boolean";
    case Type::Choice:
        return "choice";
    case Type::Text:
        return "text";
    case Type::IntegerList:
        return "integers";
    }
    return "";
}

std::vector<std::string> presetsOf(const Parameters& parameters)
{
    std::vector<std::string> ids;
    for (const auto& parameter : parameters)
        for (const auto& [preset, value] : parameter.presets)
            if (std::ranges::find(ids, preset) == ids.end())
                ids.push_back(preset);
    return ids;
}

Result<Values> resolve(const Parameters& parameters, const std::string& preset, const Json& overrides)
{
    const auto presets = presetsOf(parameters);
    if (!preset.empty() && !presets.empty() && std::ranges::find(presets, preset) == presets.end())
        return base::wrongUsage("params.unknown-preset", {{"preset", preset}, {"known", joined(presets)}});
    for (const auto& [id, value] : overrides.items())
        if (std::ranges::none_of(parameters, [&id = id](const auto& p) { return p.id == id; }))
            return base::wrongUsage("params.unknown", {{"id", id}, {"known", joinedIds(parameters)}});

    Json values = Json::object();
    for (const auto& parameter : parameters) {
        const auto inPreset = parameter.presets.find(preset);
        const Json given = overrides.contains(parameter.id)      ? overrides.at(parameter.id)
                           : inPreset != parameter.presets.end() ? inPreset->second
                                                                 : parameter.defaultValue;
        COUNTERPART_TRY(values[parameter.id], checked(parameter, given));
    }
    return Values(std::move(values));
}

Result<Json> parseAssignments(const std::vector<std::string>& assignments)
{
    Json object = Json::object();
    for (const auto& text : assignments) {
        const auto equals = text.find('=');
        if (equals == std::string::npos || equals == 0)
            return base::wrongUsage("params.not-an-assignment", {{"text", text}});
        object[text.substr(0, equals)] = text.substr(equals + 1);
    }
    return object;
}

Json describe(const Parameter& parameter)
{
    Json json = {{"id", parameter.id},
                 {"type", nameOf(parameter.type)},
                 {"default", parameter.defaultValue},
                 {"presets", parameter.presets},
                 {"unit", parameter.unit},
                 {"source", parameter.source},
                 {"help", parameter.help},
                 {"label", parameter.label},
                 {"affects", parameter.affects == Affects::Inference ? "inference" : "training"}};
    if (parameter.minimum)
        json["minimum"] = *parameter.minimum;
    if (parameter.maximum)
        json["maximum"] = *parameter.maximum;
    if (!parameter.choices.empty())
        json["choices"] = parameter.choices;
    return json;
}

namespace {
constexpr const char* kindNames[] = {"failed", "bad-input", "usage", "cancelled"};
}

Json errorToJson(const base::Error& error)
{
    return {{"kind", kindNames[static_cast<int>(error.kind)]},
            {"code", error.code},
            {"arguments", error.arguments}};
}

base::Error errorFromJson(const Json& json)
{
    base::Error error;
    const auto kind = json.value("kind", "failed");
    for (int i = 0; i < 4; ++i)
        if (kind == kindNames[i])
            error.kind = static_cast<base::ErrorKind>(i);
    error.code = json.value("code", "");
    error.arguments = json.value("arguments", base::ErrorArguments{});
    return error;
}

} // namespace counterpart::params
