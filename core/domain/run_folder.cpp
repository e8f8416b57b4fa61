// SPDX-License-Identifier: Apache-2.0
#include "core/domain/run_folder.h"

#include "core/domain/json_file.h"
#include "core/domain/names.h"

namespace counterpart::domain {
namespace {

using base::fromUtf8;
using base::toUtf8;

Json toJson(const CohortCase& item)
{
    Json json = {{"case", item.label},
                 {"subject", item.subject},
                 {"role", nameOf(item.role)},
                 {"simulated", item.simulated},
                 {"image", toUtf8(item.image)},
                 {"mask", toUtf8(item.brainMask)},
                 {"truth", item.truth ? Json(toUtf8(*item.truth)) : Json(nullptr)},
                 {"sha256", {{"image", item.imageHash}, {"mask", item.maskHash}}}};
    if (item.truth)
        json["sha256"]["truth"] = item.truthHash;
    return json;
}

CohortCase caseFrom(const Json& json)
{
    CohortCase item;
    item.label = json.at("case");
    item.subject = json.at("subject");
    item.role = roleFrom(json.at("role").get<std::string>()).value_or(Role::Test);
    item.simulated = json.value("simulated", false);
    item.image = fromUtf8(json.at("image").get<std::string>());
    item.brainMask = fromUtf8(json.at("mask").get<std::string>());
    if (const auto truth = json.find("truth"); truth != json.end() && truth->is_string())
        item.truth = fromUtf8(truth->get<std::string>());
    const auto hashes = json.value("sha256", Json::object());
    item.imageHash = hashes.value("image", "");
    item.maskHash = hashes.value("mask", "");
    item.truthHash = hashes.value("truth", "");
    return item;
}

ExperimentPlace placeFrom(const Json& json)
{
    return {json.value("name", ""), json.value("kind", ""),      json.value("fold", 0),
            json.value("folds", 0), json.value("parameter", ""), json.value("value", Json())};
}

} // namespace

Json toJson(const ExperimentPlace& place)
{
    Json json = {{"name", place.experiment}, {"kind", place.kind}};
    if (place.folds > 0) {
        json["fold"] = place.fold;
        json["folds"] = place.folds;
    }
    if (!place.parameter.empty()) {
        json["parameter"] = place.parameter;
        json["value"] = place.value;
    }
    return json;
}

Json toJson(const RunDescription& d)
{
    Json json = {{"run", d.run},        {"method", d.method},         {"family", d.family},
                 {"preset", d.preset},  {"parameters", d.parameters}, {"seed", d.seed},
                 {"device", d.device},  {"simulated", d.simulated},   {"versions", d.versions},
                 {"created", d.created}};
    if (!d.weights.empty())
        json["weights"] = d.weights;
    if (!d.place.experiment.empty())
        json["experiment"] = toJson(d.place);
    return json;
}

Json toJson(const CohortFile& cohort)
{
    Json json = {{"cohort", cohort.name}, {"simulated", cohort.simulated}, {"cases", Json::array()}};
    for (const auto& item : cohort.cases)
        json["cases"].push_back(toJson(item));
    return json;
}

base::Result<RunDescription> readRunDescription(const Path& path)
{
    return readJson<RunDescription>(path, [](const Json& json) {
        RunDescription d;
        d.run = json.at("run");
        d.method = json.at("method");
        d.family = json.value("family", "");
        d.preset = json.value("preset", "");
        d.parameters = json.at("parameters");
        d.seed = json.at("seed");
        d.device = json.value("device", "auto");
        d.simulated = json.value("simulated", false);
        d.versions = json.value("versions", Json::object());
        d.created = json.value("created", "");
        d.weights = json.value("weights", "");
        if (d.weights.starts_with('.') || d.weights.find_first_of("/\\") != std::string::npos)
            throw std::invalid_argument("weights: " + d.weights + " is no run's name");
        d.place = placeFrom(json.value("experiment", Json::object()));
        return d;
    });
}

base::Result<CohortFile> readCohortFile(const Path& path)
{
    return readJson<CohortFile>(path, [](const Json& json) {
        CohortFile cohort;
        cohort.name = json.at("cohort");
        cohort.simulated = json.value("simulated", false);
        for (const auto& item : json.at("cases"))
            cohort.cases.push_back(caseFrom(item));
        return cohort;
    });
}

std::string toLine(const Event& event)
{
    Json json = {{"seq", event.sequence}, {"time", event.time}, {"type", event.type}};
    json.update(event.fields);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::optional<Event> eventFromLine(std::string_view line)
{
    Json json = Json::parse(line, nullptr, false);
    if (!json.is_object() || !json.value("seq", Json()).is_number_integer() ||
        !json.value("type", Json()).is_string())
        return std::nullopt;
    Event event{json["seq"], json.value("time", ""), json["type"], {}};
    json.erase("seq"), json.erase("time"), json.erase("type");
    event.fields = std::move(json);
    return event;
}

} // namespace counterpart::domain
