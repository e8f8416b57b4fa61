// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/experiments.h"
#include "app/cli/table.h"
#include "core/evaluation/over_runs.h"
#include "core/evaluation/statistics.h"
#include "core/params/sweep.h"
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

/// case → value of the newest evaluation of a run by the protocol.
using Values = std::map<std::string, std::optional<double>>;

/// What is compared: a run, or the runs of an experiment that differ in fold or seed only.
struct Side
{
    std::string name;
    domain::ExperimentPlace place;
    std::vector<std::string> runs;
    std::vector<Values> values; ///< of each run
};

base::Result<Values> valuesOf(Session& session, const domain::Run& run, const Options& options)
{
    COUNTERPART_TRY(const auto evaluations, store::listEvaluationsOf(session.database, run.id));
    const auto found = std::ranges::find(evaluations, options.protocol, &domain::Evaluation::protocol);
    if (found == evaluations.end())
        return base::badInput("cli.not-evaluated", {{"run", run.name}, {"protocol", options.protocol}});
    COUNTERPART_TRY(const auto scores, store::listCaseScores(session.database, found->id));
    Values values;
    for (const auto& score : scores)
        if (score.metric == options.metric)
            values[score.caseLabel] = score.value;
    if (values.empty())
        return base::badInput("cli.no-such-metric",
                              {{"metric", options.metric}, {"protocol", options.protocol}});
    return values;
}

base::Result<std::vector<Side>> sidesOf(Session& session, const Options& options)
{
    COUNTERPART_TRY(const auto chosen, chooseRuns(session, options.runs, options.experiments));
    std::vector<Side> sides;
    for (const auto& [run, place, named] : chosen) {
        COUNTERPART_TRY(auto values, valuesOf(session, run, options));
        auto side = named ? sides.end() : std::ranges::find_if(sides, [&](const Side& one) {
            return one.place.experiment == place.experiment && one.place.value == place.value;
        });
        if (side == sides.end()) {
            const auto value = params::valueText(place.value);
            const auto name =
                named ? run.name
                      : place.experiment + (value.empty() ? "" : " " + place.parameter + " " + value);
            side = sides.insert(sides.end(), {name, named ? domain::ExperimentPlace{} : place, {}, {}});
        }
        side->runs.push_back(run.name);
        side->values.push_back(std::move(values));
    }
    return sides;
}

std::optional<double> meanOf(const std::vector<std::optional<double>>& values)
{
    return evaluation::overRuns(values).mean;
}

/// A case's value: the mean over the side's runs.
Values caseValues(const Side& side)
{
    std::map<std::string, std::vector<std::optional<double>>> lists;
    for (const auto& values : side.values)
        for (const auto& [label, value] : values)
            lists[label].push_back(value);
    Values means;
    for (const auto& [label, values] : lists)
        means[label] = meanOf(values);
    return means;
}

std::vector<std::optional<double>> listed(const Values& values)
{
    std::vector<std::optional<double>> list;
    for (const auto& [label, value] : values)
        list.push_back(value);
    return list;
}

/// Over the runs' means where there are several runs, else over the cases.
evaluation::Summary summaryOf(const Side& side)
{
    if (side.runs.size() == 1)
        return evaluation::overRuns(listed(side.values.front()));
    std::vector<std::optional<double>> means;
    for (const auto& values : side.values)
        means.push_back(meanOf(listed(values)));
    return evaluation::overRuns(means);
}

std::string overWhat(const Side& side)
{
    return side.runs.size() == 1 ? "cases" : side.place.folds > 0 ? "folds" : "seeds";
}

Json number(const std::optional<double>& value)
{
    return value ? Json(*value) : Json();
}

Json rowsOf(const std::vector<Side>& sides)
{
    Json rows = Json::array();
    for (const auto& side : sides) {
        const auto summary = summaryOf(side);
        rows.push_back({{"name", side.name},
                        {"experiment", side.place.experiment.empty() ? Json() : Json(side.place.experiment)},
                        {"value", side.place.value},
                        {"runs", side.runs},
                        {"over", overWhat(side)},
                        {"mean", number(summary.mean)},
                        {"std", number(summary.standardDeviation)},
                        {"n", summary.count}});
    }
    return rows;
}

std::string rowTable(const std::vector<Side>& sides, const std::string& metric)
{
    Table table({"", metric, "n", "over"});
    for (const auto& side : sides) {
        const auto summary = summaryOf(side);
        table.add(
            {side.name,
             summary.mean ? numberText(summary.mean) + " ± " + numberText(summary.standardDeviation) : "–",
             std::to_string(summary.count), overWhat(side)});
    }
    return "Mean ± population standard deviation:\n" + table.text();
}

std::optional<evaluation::Comparison> compareSides(const Values& a, const Values& b)
{
    std::vector<std::optional<double>> left, right;
    for (const auto& [label, value] : a)
        if (const auto other = b.find(label); other != b.end()) {
            left.push_back(value);
            right.push_back(other->second);
        }
    return evaluation::compare(left, right);
}

Json pairsOf(const std::vector<Side>& sides, Table& table)
{
    Json pairs = Json::array();
    std::vector<Values> values;
    for (const auto& side : sides)
        values.push_back(caseValues(side));
    for (std::size_t i = 0; i < sides.size(); ++i)
        for (std::size_t j = i + 1; j < sides.size(); ++j) {
            const auto c = compareSides(values[i], values[j]);
            if (!c)
                continue;
            pairs.push_back({{"a", sides[i].name},
                             {"b", sides[j].name},
                             {"mean_a", c->meanA},
                             {"mean_b", c->meanB},
                             {"difference", c->difference},
                             {"low", c->interval ? Json(c->interval->low) : Json()},
                             {"high", c->interval ? Json(c->interval->high) : Json()},
                             {"p", number(c->pValue)},
                             {"n", c->count}});
            table.add(
                {sides[i].name, sides[j].name, numberText(c->meanA), numberText(c->meanB),
                 numberText(c->difference),
                 c->interval ? fmt::format("{:.4f} to {:.4f}", c->interval->low, c->interval->high) : "–",
                 numberText(c->pValue), std::to_string(c->count)});
        }
    return pairs;
}

base::Result<> compare(const Options& options, Console& console)
{
    COUNTERPART_TRY(auto session, lookInto(options.workspace));
    COUNTERPART_TRY(const auto sides, sidesOf(session, options));
    Table table({"a", "b", "mean a", "mean b", "a − b", "95 % interval", "p", "cases"});
    const auto pairs = pairsOf(sides, table);
    if (options.json)
        console.print(
            {{"protocol", options.protocol},
             {"metric", options.metric},
             {"test", "paired permutation test, two-sided; bootstrap interval of the mean difference"},
             {"rows", rowsOf(sides)},
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
