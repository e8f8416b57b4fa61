// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/experiments.h"
#include "app/cli/table.h"
#include "core/evaluation/result_set.h"
#include "core/store/evaluations.h"

#include <algorithm>
#include <fmt/format.h>

namespace counterpart::cli {
namespace {

using params::Json;

struct Options
{
    std::string workspace, protocol, metric;
    std::vector<std::string> runs, experiments;
    bool json = false;
};

/// The scores of the newest evaluation of a run by the protocol, in the metric that is asked for.
base::Result<std::shared_ptr<const evaluation::ScoredRun>> scoresOf(Session& session, const ChosenRun& chosen,
                                                                    const Options& options)
{
    COUNTERPART_TRY(const auto evaluations, store::listEvaluationsOf(session.database, chosen.run.id));
    const auto found = std::ranges::find(evaluations, options.protocol, &domain::Evaluation::protocol);
    if (found == evaluations.end())
        return base::badInput("cli.not-evaluated",
                              {{"run", chosen.run.name}, {"protocol", options.protocol}});
    COUNTERPART_TRY(const auto scores, store::listCaseScores(session.database, found->id, options.metric));
    if (scores.empty())
        return base::badInput("cli.no-such-metric",
                              {{"metric", options.metric}, {"protocol", options.protocol}});
    auto run = std::make_shared<evaluation::ScoredRun>();
    run->name = chosen.run.name;
    run->values = evaluation::caseValues(scores);
    run->summary[options.metric] = evaluation::summaryOf(run->values.metrics.at(options.metric));
    if (!chosen.named) {
        run->experiment = chosen.run.experiment;
        run->place = chosen.place;
    }
    return run;
}

using Sides = std::vector<evaluation::EvaluatedRun>;

/// What is compared: a run, or the runs of an experiment that differ in fold or seed only.
base::Result<Sides> sidesOf(Session& session, const Options& options)
{
    COUNTERPART_TRY(const auto chosen, chooseRuns(session, options.runs, options.experiments));
    evaluation::ScoredRuns runs;
    for (const ChosenRun& one : chosen) {
        COUNTERPART_TRY(auto run, scoresOf(session, one, options));
        runs.push_back(std::move(run));
    }
    return evaluation::groupRuns(runs, evaluation::casesOf(runs));
}

std::string nameOf(const evaluation::EvaluatedRun& side)
{
    if (!side.experiment)
        return side.name;
    const auto swept = evaluation::sweptText(side);
    return side.place.experiment + (swept.empty() ? "" : " " + swept);
}

std::vector<std::string> runsOf(const evaluation::EvaluatedRun& side)
{
    if (side.members.empty())
        return {side.name};
    std::vector<std::string> names;
    for (const auto& member : side.members)
        names.push_back(member.name);
    return names;
}

std::string overWhat(const evaluation::EvaluatedRun& side)
{
    return side.members.empty() ? "cases" : side.place.folds > 0 ? "folds" : "seeds";
}

Json number(const std::optional<double>& value)
{
    return value ? Json(*value) : Json();
}

Json rowsOf(const Sides& sides, const std::string& metric)
{
    Json rows = Json::array();
    for (const auto& side : sides) {
        const auto& summary = side.scores(metric).summary;
        rows.push_back({{"name", nameOf(side)},
                        {"experiment", side.place.experiment.empty() ? Json() : Json(side.place.experiment)},
                        {"value", side.place.value},
                        {"runs", runsOf(side)},
                        {"over", overWhat(side)},
                        {"mean", number(summary.mean)},
                        {"std", number(summary.standardDeviation)},
                        {"n", summary.count}});
    }
    return rows;
}

std::string rowTable(const Sides& sides, const std::string& metric)
{
    Table table({"", metric, "n", "over"});
    for (const auto& side : sides) {
        const auto& summary = side.scores(metric).summary;
        table.add(
            {nameOf(side),
             summary.mean ? numberText(summary.mean) + " ± " + numberText(summary.standardDeviation) : "–",
             std::to_string(summary.count), overWhat(side)});
    }
    return "Mean ± population standard deviation:\n" + table.text();
}

Json pairsOf(const Sides& sides, const std::string& metric, Table& table)
{
    Json pairs = Json::array();
    std::vector<std::vector<std::optional<double>>> columns;
    for (const auto& side : sides)
        columns.push_back(side.scores(metric).values);
    for (const auto& [a, b, c, holm] : evaluation::pairedTests(columns)) {
        pairs.push_back({{"a", nameOf(sides[a])},
                         {"b", nameOf(sides[b])},
                         {"mean_a", c.meanA},
                         {"mean_b", c.meanB},
                         {"difference", c.difference},
                         {"low", c.interval ? Json(c.interval->low) : Json()},
                         {"high", c.interval ? Json(c.interval->high) : Json()},
                         {"p", number(c.pValue)},
                         {"n", c.count}});
        table.add({nameOf(sides[a]), nameOf(sides[b]), numberText(c.meanA), numberText(c.meanB),
                   numberText(c.difference),
                   c.interval ? fmt::format("{:.4f} to {:.4f}", c.interval->low, c.interval->high) : "–",
                   numberText(c.pValue), std::to_string(c.count)});
    }
    return pairs;
}

base::Result<> compare(const Options& options, Console& console)
{
    COUNTERPART_TRY(auto session, lookInto(options.workspace));
    COUNTERPART_TRY(const auto sides, sidesOf(session, options));
    Table table({"a", "b", "mean a", "mean b", "a − b", "95 % interval", "p", "cases"});
    const auto pairs = pairsOf(sides, options.metric, table);
    if (options.json)
        console.print(
            {{"protocol", options.protocol},
             {"metric", options.metric},
             {"test", "paired permutation test, two-sided; bootstrap interval of the mean difference"},
             {"rows", rowsOf(sides, options.metric)},
             {"pairs", pairs}});
    else
        console.print(rowTable(sides, options.metric) + (pairs.empty() ? "" : "\n\n" + table.text()));
    return {};
}

} // namespace

void addCompare(const Commands& commands)
{
    const auto options = std::make_shared<Options>();
    auto* command = commands.add(commands.app, "compare",
                                 "Is one run better than another? Paired over the cases", options, compare);
    command->add_option("workspace", options->workspace, "The workspace's folder")->required();
    command->add_option("--runs", options->runs, "Names of runs, with commas");
    command->add_option("--experiment", options->experiments,
                        "An experiment: its runs that differ in fold or seed only count as one");
    command->add_option("--protocol", options->protocol, "Id of the protocol")->required();
    command->add_option("--metric", options->metric, "Id of the metric, such as dice or auprc")->required();
    command->add_flag("--json", options->json, "Print JSON");
}

} // namespace counterpart::cli
