// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/result_json.h"

#include "core/evaluation/over_runs.h"

namespace counterpart::evaluation {
namespace {

using params::Json;

Json number(const std::optional<double>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json problemsToJson(const std::vector<base::Error>& problems, const ProblemText& text)
{
    auto texts = Json::array();
    for (const auto& problem : problems)
        texts.push_back(text(problem));
    return texts;
}

Json protocolToJson(const ProtocolResult& result)
{
    return {{"id", result.protocol}, {"version", result.version}, {"parameters", result.parameters.json()}};
}

Json casesToJson(const std::vector<CaseResult>& cases, const ProblemText& text)
{
    auto rows = Json::array();
    for (const auto& row : cases) {
        auto metrics = Json::object();
        for (const auto& [id, value] : row.metrics)
            metrics[id] = number(value);
        rows.push_back({{"case", row.label},
                        {"subject", row.subject},
                        {"metrics", metrics},
                        {"problems", problemsToJson(row.problems, text)}});
    }
    return rows;
}

Json summaryToJson(const std::map<std::string, Summary>& summaries)
{
    auto json = Json::object();
    for (const auto& [id, summary] : summaries)
        json[id] = {
            {"mean", number(summary.mean)}, {"std", number(summary.standardDeviation)}, {"n", summary.count}};
    return json;
}

Json experimentToJson(const ExperimentResult& experiment, const std::vector<RunResult>& runs)
{
    const auto& place = experiment.experiment;
    Json json = {{"experiment", place.experiment},
                 {"kind", place.kind},
                 {"folds", place.folds},
                 {"parameter", place.parameter.empty() ? Json() : Json(place.parameter)},
                 {"groups", Json::array()}};
    for (const auto& group : experiment.groups) {
        auto names = Json::array();
        for (const auto index : group.runs)
            names.push_back(runs[index].run);
        json["groups"].push_back(
            {{"value", group.value}, {"runs", names}, {"summary", summaryToJson(group.summary)}});
    }
    return json;
}

/// What `score` and each run of `evaluate` have in common.
void addScores(Json& json, const ProtocolResult& result, const ProblemText& text)
{
    json["threshold"] = {{"value", number(result.threshold.value)}, {"source", result.threshold.source}};
    if (result.threshold.validationDice)
        json["threshold"]["validation_dice"] = *result.threshold.validationDice;
    json["cases"] = casesToJson(result.cases, text);
    json["summary"] = summaryToJson(result.summary);
    if (const auto& detection = result.detection)
        json["detection"] = {{"auprc", number(detection->averagePrecision)},
                             {"auroc", number(detection->auroc)},
                             {"diseased", detection->diseased},
                             {"healthy", detection->healthy}};
    if (!result.problems.empty())
        json["problems"] = problemsToJson(result.problems, text);
}

} // namespace

std::string plainText(const base::Error& problem)
{
    std::string arguments;
    for (const auto& [name, value] : problem.arguments)
        arguments += (arguments.empty() ? " (" : ", ") + name + ": " + value;
    return problem.code + (arguments.empty() ? "" : arguments + ")");
}

params::Json toJson(const ProtocolResult& result, const ProblemText& text)
{
    Json json = {{"protocol", protocolToJson(result)}};
    addScores(json, result, text);
    return json;
}

params::Json toJson(const std::vector<RunResult>& runs, const ProblemText& text)
{
    Json json = {{"protocol", Json::object()}, {"runs", Json::array()}};
    for (const auto& run : runs) {
        json["protocol"] = protocolToJson(run.result);
        Json entry = {{"run", run.run}, {"method", run.method}, {"preset", run.preset}, {"seed", run.seed}};
        addScores(entry, run.result, text);
        if (!run.place.experiment.empty())
            entry["experiment"] = domain::toJson(run.place);
        json["runs"].push_back(std::move(entry));
    }
    for (const auto& experiment : overExperiments(runs))
        json["experiments"].push_back(experimentToJson(experiment, runs));
    return json;
}

} // namespace counterpart::evaluation
