// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/session.h"
#include "app/cli/table.h"
#include "core/evaluation/statistics.h"
#include "core/store/evaluations.h"
#include "core/store/runs.h"

#include <algorithm>
#include <fmt/format.h>

namespace counterpart::cli {
namespace {

using params::Json;

struct Options
{
    std::string workspace, protocol, metric;
    std::vector<std::string> runs;
    bool json = false;
};

/// case → value of the newest evaluation of a run by the protocol.
using Values = std::map<std::string, std::optional<double>>;

base::Result<Values> valuesOf(Session& session, const std::string& name, const Options& options)
{
    COUNTERPART_TRY(const auto run, store::findRun(session.database, name));
    COUNTERPART_TRY(const auto evaluations, store::listEvaluationsOf(session.database, run.id));
    const auto found = std::ranges::find(evaluations, options.protocol, &domain::Evaluation::protocol);
    if (found == evaluations.end())
        return base::badInput("cli.not-evaluated", {{"run", name}, {"protocol", options.protocol}});
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

std::optional<evaluation::Comparison> compareRuns(const Values& a, const Values& b)
{
    std::vector<std::optional<double>> left, right;
    for (const auto& [label, value] : a)
        if (const auto other = b.find(label); other != b.end()) {
            left.push_back(value);
            right.push_back(other->second);
        }
    return evaluation::compare(left, right);
}

base::Result<> compare(const Options& options, Console& console)
{
    COUNTERPART_TRY(auto session, openSession(options.workspace));
    const auto names = splitList(options.runs);
    std::vector<Values> values;
    for (const auto& name : names) {
        COUNTERPART_TRY(auto of, valuesOf(session, name, options));
        values.push_back(std::move(of));
    }
    Json pairs = Json::array();
    Table table({"a", "b", "mean a", "mean b", "a − b", "95 % interval", "p", "cases"});
    for (std::size_t i = 0; i < names.size(); ++i)
        for (std::size_t j = i + 1; j < names.size(); ++j) {
            const auto c = compareRuns(values[i], values[j]);
            if (!c)
                continue;
            pairs.push_back({{"a", names[i]},
                             {"b", names[j]},
                             {"mean_a", c->meanA},
                             {"mean_b", c->meanB},
                             {"difference", c->difference},
                             {"low", c->interval ? Json(c->interval->low) : Json()},
                             {"high", c->interval ? Json(c->interval->high) : Json()},
                             {"p", c->pValue ? Json(*c->pValue) : Json()},
                             {"n", c->count}});
            table.add(
                {names[i], names[j], numberText(c->meanA), numberText(c->meanB), numberText(c->difference),
                 c->interval ? fmt::format("{:.4f} to {:.4f}", c->interval->low, c->interval->high) : "–",
                 numberText(c->pValue), std::to_string(c->count)});
        }
    if (options.json)
        console.print(
            {{"protocol", options.protocol},
             {"metric", options.metric},
             {"test", "paired permutation test, two-sided; bootstrap interval of the mean difference"},
             {"pairs", pairs}});
    else
        console.print(table.text());
    return {};
}

} // namespace

void addCompare(const Commands& commands)
{
    const auto options = std::make_shared<Options>();
    auto* command = commands.add(commands.app, "compare",
                                 "Is one run better than another? Paired over the cases", options, compare);
    command->add_option("workspace", options->workspace, "The workspace's folder")->required();
    command->add_option("--runs", options->runs, "Names of runs, with commas")->required();
    command->add_option("--protocol", options->protocol, "Id of the protocol")->required();
    command->add_option("--metric", options->metric, "Id of the metric, such as dice or auprc")->required();
    command->add_flag("--json", options->json, "Print JSON");
}

} // namespace counterpart::cli
