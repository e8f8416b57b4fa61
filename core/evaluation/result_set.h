// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/domain/run_folder.h"
#include "core/evaluation/statistics.h"

#include <map>
#include <memory>

/// Runs side by side on one cohort under one protocol: what is read goes in as plain values, what is shown
/// comes out. Slow with many runs, so all of it can be cancelled from another thread.
namespace counterpart::evaluation {

/// Values of cases by metric.
struct CaseValues
{
    std::vector<std::string> cases;                                    ///< ascending
    std::map<std::string, std::vector<std::optional<double>>> metrics; ///< each as long as `cases`
};
CaseValues caseValues(const std::vector<domain::CaseScore>& scores);

/// Codes by case.
using CaseProblems = std::map<std::string, std::vector<std::string>>;

/// A run's scores as they were stored.
struct ScoredRun
{
    std::string name, method, preset;
    std::uint64_t seed = 0;
    std::string thresholdSource;
    std::optional<domain::ExperimentId> experiment;
    domain::ExperimentPlace place; ///< in that experiment
    std::map<std::string, Summary> summary;
    CaseValues values;
    CaseProblems problems;
};

/// One metric of one entry.
struct MetricScores
{
    Summary summary;
    std::optional<Interval> interval; ///< 95 %, bootstrap over cases; not of an experiment's runs
    bool best = false;                ///< better than the runner-up, p < 0.05 in the paired permutation test
    std::vector<std::optional<double>> values; ///< by case of the set
};

/// A run; or several runs of an experiment that differ in fold or seed only, as one: `members`. Then a case's
/// value is its mean over them, and a metric's summary the mean of their means with the population deviation
/// (count: how many).
struct EvaluatedRun
{
    std::string name, method, preset;
    std::uint64_t seed = 0;
    std::string thresholdSource;
    std::optional<domain::ExperimentId> experiment;
    domain::ExperimentPlace place; ///< fold: of a single run
    std::map<std::string, MetricScores> metrics;
    std::vector<bool> scored; ///< by case of the set: whether it has a row
    CaseProblems problems;
    std::vector<EvaluatedRun> members; ///< in the order they were made

    [[nodiscard]] bool isSwept() const { return experiment && !place.value.is_null(); }
    [[nodiscard]] std::int64_t caseCount() const;
    [[nodiscard]] const MetricScores& scores(const std::string& metric) const; ///< empty where there are none
    [[nodiscard]] std::optional<double> value(const std::string& metric, std::size_t caseIndex) const;
};

/// What is known of cohort and protocol before anything is computed.
struct ResultFacts
{
    std::string cohort, protocol;
    int version = 0;
    bool simulated = false;
    std::string cohortHash;                      ///< SHA-256 over its cases with roles and hashes
    std::map<std::string, std::string> subjects; ///< of cases
    int leftOut = 0; ///< evaluations by another version of the protocol, or older ones
    std::int64_t trainCases = 0, testCases = 0;
    bool operator==(const ResultFacts&) const = default;
};

/// Everything that is shown of one cohort under one protocol; nothing in it mixes two of either.
struct ResultSet
{
    ResultFacts facts;
    std::vector<std::string> cases;   ///< of any run, ascending
    std::vector<std::string> metrics; ///< in the order of the table, oracle and context last
    /// Best AUPRC first, the values of a sweep together in their own order, the threshold method last.
    std::vector<EvaluatedRun> runs;
};

using ScoredRuns = std::vector<std::shared_ptr<const ScoredRun>>;

/// Every case of any run, ascending.
std::vector<std::string> casesOf(const ScoredRuns& runs);

/// The runs with their values in the order of `cases`; those of one experiment that differ in fold or seed
/// only become one entry, where the first of them stood; those of a sweep one for each value. Without
/// intervals and marks. Cut short when cancelled.
std::vector<EvaluatedRun> groupRuns(const ScoredRuns& runs, const std::vector<std::string>& cases,
                                    const base::Cancellation& cancellation = {});

/// `groupRuns`, and then intervals, order and the marks of the best. `runs`: in the order they were made.
/// Error: `base.cancelled`.
base::Result<ResultSet> analyseRuns(ResultFacts facts, const ScoredRuns& runs,
                                    const base::Cancellation& cancellation = {});

/// Every two entries by one metric; of very many only the first ones, as nobody reads more. Error:
/// `base.cancelled`.
constexpr std::size_t mostTested = 200;
base::Result<std::vector<PairedTest>> pairedTests(const ResultSet& set, const std::string& metric,
                                                  const base::Cancellation& cancellation = {});

/// "test-levels 250, 500", for people; empty without a sweep.
std::string sweptText(const EvaluatedRun& run);

/// A metric over the values of a swept parameter.
struct SweepPoint
{
    params::Json value;
    double mean = 0;
    std::optional<Interval> bar; ///< the bootstrap's interval, or over folds and seeds mean ± their deviation
    bool overRuns = false;       ///< which of the two
};
struct SweepCurve
{
    std::string experiment, method, parameter;
    std::vector<SweepPoint> points;
};
/// One a swept experiment, in the order of the runs; values without a score are left out.
std::vector<SweepCurve> sweepCurves(const ResultSet& set, const std::string& metric);

} // namespace counterpart::evaluation
