// SPDX-License-Identifier: Apache-2.0
// Runs of one experiment become one entry.
#include "core/evaluation/result_set.h"

#include <algorithm>
#include <set>

namespace counterpart::evaluation {
namespace {

EvaluatedRun alone(const ScoredRun& run, const std::vector<std::string>& cases)
{
    EvaluatedRun entry{
        run.name, run.method, run.preset,   run.seed, run.thresholdSource, run.experiment, run.place,
        {},       {},         run.problems, {}};
    entry.scored.resize(cases.size());
    std::vector<std::size_t> places;
    for (const std::string& label : run.values.cases) {
        const auto at = std::ranges::lower_bound(cases, label) - cases.begin();
        places.push_back(static_cast<std::size_t>(at));
        entry.scored[places.back()] = true;
    }
    for (const auto& [metric, values] : run.values.metrics) {
        auto& column = entry.metrics[metric].values;
        column.resize(cases.size());
        for (std::size_t i = 0; i < places.size(); ++i)
            column[places[i]] = values[i];
    }
    for (const auto& [metric, summary] : run.summary) {
        entry.metrics[metric].summary = summary;
        entry.metrics[metric].values.resize(cases.size());
    }
    return entry;
}

/// A case's value is its mean over the members, a metric's summary that of their means.
MetricScores averaged(const std::vector<EvaluatedRun>& members, const std::string& metric)
{
    MetricScores average;
    std::vector<std::optional<double>> means;
    for (const EvaluatedRun& member : members)
        means.push_back(member.scores(metric).summary.mean);
    average.summary = summaryOf(means);
    average.values.resize(members.front().scored.size());
    for (std::size_t i = 0; i < average.values.size(); ++i) {
        means.clear();
        for (const EvaluatedRun& member : members)
            means.push_back(member.value(metric, i));
        average.values[i] = summaryOf(means).mean;
    }
    return average;
}

void addProblems(CaseProblems& problems, const CaseProblems& more)
{
    for (const auto& [label, codes] : more)
        for (const std::string& code : codes)
            if (auto& known = problems[label]; std::ranges::find(known, code) == known.end())
                known.push_back(code);
}

EvaluatedRun together(std::vector<EvaluatedRun> members)
{
    if (members.size() == 1)
        return std::move(members.front());
    const EvaluatedRun& first = members.front();
    EvaluatedRun whole{.name = first.place.experiment,
                       .method = first.method,
                       .preset = first.preset,
                       .seed = first.seed,
                       .thresholdSource = first.thresholdSource,
                       .experiment = first.experiment,
                       .place = first.place,
                       .metrics = {},
                       .scored = std::vector<bool>(first.scored.size()),
                       .problems = {},
                       .members = {}};
    whole.place.fold = 0;
    if (whole.isSwept())
        whole.name += ", " + sweptText(whole);
    for (const EvaluatedRun& member : members) {
        for (const auto& [metric, scores] : member.metrics)
            whole.metrics.try_emplace(metric);
        for (std::size_t i = 0; i < whole.scored.size(); ++i)
            whole.scored[i] = whole.scored[i] || member.scored[i];
        addProblems(whole.problems, member.problems);
    }
    for (auto& [metric, scores] : whole.metrics)
        scores = averaged(members, metric);
    whole.members = std::move(members);
    return whole;
}

} // namespace

std::vector<std::string> casesOf(const ScoredRuns& runs)
{
    std::set<std::string> cases;
    for (const auto& run : runs)
        cases.insert(run->values.cases.begin(), run->values.cases.end());
    return {cases.begin(), cases.end()};
}

std::vector<EvaluatedRun> groupRuns(const ScoredRuns& runs, const std::vector<std::string>& cases,
                                    const base::Cancellation& cancellation)
{
    std::vector<std::vector<EvaluatedRun>> groups;
    std::map<std::int64_t, std::vector<std::size_t>> groupsOf; ///< of an experiment
    for (const auto& run : runs) {
        if (cancellation.isRequested())
            return {};
        EvaluatedRun entry = alone(*run, cases);
        auto* group = &groups.emplace_back();
        if (run->experiment) {
            auto& known = groupsOf[run->experiment->value];
            const auto same = std::ranges::find_if(
                known, [&](std::size_t g) { return groups[g].front().place.value == run->place.value; });
            if (same != known.end()) {
                groups.pop_back();
                group = &groups[*same];
            } else {
                known.push_back(groups.size() - 1);
            }
        }
        group->push_back(std::move(entry));
    }
    std::vector<EvaluatedRun> entries;
    for (auto& group : groups) {
        if (cancellation.isRequested())
            return {};
        entries.push_back(together(std::move(group)));
    }
    return entries;
}

} // namespace counterpart::evaluation
