// SPDX-License-Identifier: Apache-2.0
// Folds and seeds of one experiment become one entry of a result set.
#include "core/evaluation/over_runs.h"
#include "core/params/sweep.h"
#include "ui/models/format.h"
#include "ui/views/results/result_set.h"

#include <algorithm>
#include <map>

namespace counterpart::results {

namespace {

using Numbers = std::vector<std::optional<double>>;

void averageCases(EvaluatedRun& whole)
{
    std::map<QString, QMap<QString, Numbers>> lists;
    for (const EvaluatedRun& member : whole.members) {
        for (const auto& [label, values] : member.cases)
            for (auto it = values.cbegin(); it != values.cend(); ++it)
                lists[label][it.key()].push_back(it.value());
        for (auto it = member.problems.cbegin(); it != member.problems.cend(); ++it)
            whole.problems[it.key()] += it.value();
    }
    for (QStringList& codes : whole.problems)
        codes.removeDuplicates();
    for (const auto& [label, metrics] : lists)
        for (auto it = metrics.cbegin(); it != metrics.cend(); ++it)
            whole.cases[label][it.key()] = evaluation::overRuns(it.value()).mean;
}

void averageMeans(EvaluatedRun& whole)
{
    QMap<QString, Numbers> means;
    for (const EvaluatedRun& member : whole.members)
        for (auto it = member.metrics.cbegin(); it != member.metrics.cend(); ++it)
            means[it.key()].push_back(it->score.mean);
    for (auto it = means.cbegin(); it != means.cend(); ++it) {
        const auto over = evaluation::overRuns(it.value());
        whole.metrics[it.key()].score = {over.mean, over.standardDeviation, over.count};
    }
}

EvaluatedRun together(std::vector<EvaluatedRun> members)
{
    if (members.size() == 1)
        return std::move(members.front());
    EvaluatedRun whole;
    const EvaluatedRun& first = members.front();
    whole.evaluation = first.evaluation;
    whole.method = first.method;
    whole.preset = first.preset;
    whole.seed = first.seed;
    whole.experiment = first.experiment;
    whole.value = first.value;
    whole.run = models::toText(first.experiment->name);
    if (first.isSwept())
        whole.run += QStringLiteral(", ") + sweptText(first);
    whole.members = std::move(members);
    averageCases(whole);
    averageMeans(whole);
    return whole;
}

} // namespace

QString sweptText(const EvaluatedRun& run)
{
    return run.isSwept() ? QStringLiteral("%1 %2").arg(models::toText(run.experiment->parameter),
                                                       models::toText(params::valueText(run.value)))
                         : QString();
}

void gatherExperiments(ResultSet& set)
{
    std::ranges::stable_sort(set.runs, {}, [](const EvaluatedRun& run) { return run.evaluation.run; });
    std::vector<std::vector<EvaluatedRun>> groups;
    for (EvaluatedRun& run : set.runs) {
        const auto group = std::ranges::find_if(groups, [&](const std::vector<EvaluatedRun>& other) {
            return run.experiment && other.front().experiment == run.experiment &&
                   other.front().value == run.value;
        });
        if (group == groups.end())
            groups.push_back({std::move(run)});
        else
            group->push_back(std::move(run));
    }
    set.runs.clear();
    for (auto& group : groups)
        set.runs.push_back(together(std::move(group)));
}

} // namespace counterpart::results
