// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/result_set.h"

#include "core/evaluation/metrics.h"
#include "core/params/sweep.h"

#include <algorithm>
#include <functional>
#include <set>
#include <tuple>

namespace counterpart::evaluation {
namespace {

constexpr double significant = 0.05;
constexpr std::int64_t resamples = 2000; ///< of the intervals: they are shown with three decimals

/// The AUPRC that an entry stands by in the list: a sweep stands where its best value would.
std::vector<double> placesOf(const std::vector<EvaluatedRun>& runs)
{
    std::vector<double> places;
    std::map<std::int64_t, double> bestOfSweep;
    for (const EvaluatedRun& run : runs) {
        places.push_back(run.scores("auprc").summary.mean.value_or(-1));
        if (run.isSwept()) {
            const auto [best, isNew] = bestOfSweep.try_emplace(run.experiment->value, places.back());
            best->second = std::max(best->second, places.back());
        }
    }
    for (std::size_t i = 0; i < runs.size(); ++i)
        if (runs[i].isSwept())
            places[i] = bestOfSweep.at(runs[i].experiment->value);
    return places;
}

void sortRuns(std::vector<EvaluatedRun>& runs)
{
    using Place = std::tuple<bool, double, std::int64_t>;
    std::vector<std::pair<Place, EvaluatedRun>> placed;
    const auto places = placesOf(runs);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const Place place{runs[i].method == "threshold", -places[i],
                          runs[i].isSwept() ? runs[i].experiment->value : 0};
        placed.emplace_back(place, std::move(runs[i]));
    }
    std::ranges::stable_sort(placed, {}, [](const auto& one) { return one.first; });
    for (std::size_t i = 0; i < placed.size(); ++i)
        runs[i] = std::move(placed[i].second);
}

struct Contest
{
    int sign = 0;
    MetricScores *best = nullptr, *runnerUp = nullptr;
};

/// The two best means of a metric, if two can be ranked. The values of a sweep take no part: the best of many
/// is no finding.
Contest contestOf(std::vector<EvaluatedRun>& runs, const std::string& metric)
{
    Contest contest{preference(metric), nullptr, nullptr};
    const auto isBetter = [&](const MetricScores& scores, const MetricScores* than) {
        return than == nullptr || contest.sign * (*scores.summary.mean - *than->summary.mean) > 0;
    };
    for (EvaluatedRun& run : runs) {
        const auto scores = run.metrics.find(metric);
        if (scores == run.metrics.end() || !scores->second.summary.mean || run.isSwept())
            continue;
        if (isBetter(scores->second, contest.best)) {
            contest.runnerUp = contest.best;
            contest.best = &scores->second;
        } else if (isBetter(scores->second, contest.runnerUp)) {
            contest.runnerUp = &scores->second;
        }
    }
    return contest;
}

/// The best mean is marked only where the difference to the runner-up holds up over the cases.
void markBest(ResultSet& set, const base::Cancellation& cancellation)
{
    std::vector<Contest> contests;
    std::vector<ColumnPair> pairs;
    for (const std::string& metric : set.metrics) {
        const Contest contest = contestOf(set.runs, metric);
        if (contest.sign == 0 || contest.runnerUp == nullptr)
            continue;
        contests.push_back(contest);
        pairs.push_back({&contest.best->values, &contest.runnerUp->values});
    }
    const auto comparisons = compareEach(pairs, 0, cancellation);
    for (std::size_t i = 0; i < comparisons.size(); ++i)
        contests[i].best->best = comparisons[i] && comparisons[i]->pValue &&
                                 *comparisons[i]->pValue < significant &&
                                 contests[i].sign * comparisons[i]->difference > 0;
}

bool addIntervals(std::vector<EvaluatedRun>& runs, const base::Cancellation& cancellation)
{
    std::vector<MetricScores*> targets;
    std::vector<std::vector<double>> columns;
    for (EvaluatedRun& run : runs)
        for (auto& [metric, scores] : run.metrics) {
            targets.push_back(&scores);
            auto& column = columns.emplace_back();
            for (const auto& value : scores.values)
                if (value)
                    column.push_back(*value);
        }
    const auto intervals = bootstrapMeans(columns, 0.95, resamples, 0, cancellation);
    if (cancellation.isRequested())
        return false;
    for (std::size_t i = 0; i < targets.size(); ++i)
        targets[i]->interval = intervals[i];
    return true;
}

} // namespace

CaseValues caseValues(const std::vector<domain::CaseScore>& scores)
{
    CaseValues values;
    for (const domain::CaseScore& score : scores)
        values.cases.push_back(score.caseLabel);
    std::ranges::sort(values.cases);
    values.cases.erase(std::unique(values.cases.begin(), values.cases.end()), values.cases.end());
    for (const domain::CaseScore& score : scores) {
        auto& column = values.metrics[score.metric];
        column.resize(values.cases.size());
        const auto at = std::ranges::lower_bound(values.cases, score.caseLabel) - values.cases.begin();
        column[static_cast<std::size_t>(at)] = score.value;
    }
    return values;
}

std::int64_t EvaluatedRun::caseCount() const
{
    return std::ranges::count(scored, true);
}

const MetricScores& EvaluatedRun::scores(const std::string& metric) const
{
    static const MetricScores none;
    const auto found = metrics.find(metric);
    return found == metrics.end() ? none : found->second;
}

std::optional<double> EvaluatedRun::value(const std::string& metric, std::size_t caseIndex) const
{
    const auto& values = scores(metric).values;
    return caseIndex < values.size() ? values[caseIndex] : std::nullopt;
}

base::Result<ResultSet> analyseRuns(ResultFacts facts, const ScoredRuns& runs,
                                    const base::Cancellation& cancellation)
{
    ResultSet set{std::move(facts), casesOf(runs), {}, {}};
    std::set<std::string> metrics;
    for (const auto& run : runs) {
        for (const auto& [metric, values] : run->values.metrics)
            metrics.insert(metric);
        for (const auto& [metric, summary] : run->summary)
            metrics.insert(metric);
    }
    set.metrics = ordered({metrics.begin(), metrics.end()});
    set.runs = groupRuns(runs, set.cases, cancellation);
    if (!addIntervals(set.runs, cancellation))
        return base::cancelled();
    sortRuns(set.runs);
    markBest(set, cancellation);
    if (cancellation.isRequested())
        return base::cancelled();
    return set;
}

base::Result<std::vector<PairedTest>> pairedTests(const ResultSet& set, const std::string& metric,
                                                  const base::Cancellation& cancellation)
{
    std::vector<std::vector<std::optional<double>>> columns;
    for (std::size_t i = 0; i < std::min(set.runs.size(), mostTested); ++i)
        columns.push_back(set.runs[i].scores(metric).values);
    auto tests = pairedTests(columns, 0, cancellation);
    if (cancellation.isRequested())
        return base::cancelled();
    return tests;
}

std::string sweptText(const EvaluatedRun& run)
{
    return run.isSwept() ? run.place.parameter + ' ' + params::valueText(run.place.value) : std::string();
}

std::vector<SweepCurve> sweepCurves(const ResultSet& set, const std::string& metric)
{
    std::vector<SweepCurve> curves;
    for (const EvaluatedRun& run : set.runs) {
        if (!run.isSwept())
            continue;
        auto curve = std::ranges::find(curves, run.place.experiment, &SweepCurve::experiment);
        if (curve == curves.end())
            curve = curves.insert(curves.end(), {run.place.experiment, run.method, run.place.parameter, {}});
        const MetricScores& scores = run.scores(metric);
        if (!scores.summary.mean)
            continue;
        SweepPoint point{run.place.value, *scores.summary.mean, scores.interval, !run.members.empty()};
        if (point.overRuns && scores.summary.standardDeviation)
            point.bar = Interval{point.mean - *scores.summary.standardDeviation,
                                 point.mean + *scores.summary.standardDeviation};
        else if (point.overRuns)
            point.bar.reset();
        curve->points.push_back(std::move(point));
    }
    return curves;
}

} // namespace counterpart::evaluation
