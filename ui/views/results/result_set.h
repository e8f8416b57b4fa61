// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluation/statistics.h"
#include "core/store/evaluations.h"
#include "core/store/runs.h"
#include "ui/models/results_model.h"

#include <map>

namespace counterpart::results {

/// A mean with what it is worth.
struct Summary
{
    models::Score score;
    std::optional<evaluation::Interval> interval; ///< 95 %, bootstrap over cases; not of an experiment's runs
    bool best = false; ///< better than the runner-up, p < 0.05 in the paired permutation test
};

/// A run's newest evaluation on the cohort by the protocol; or several runs of an experiment that differ in
/// fold or seed only, as one: `members`. Then a case's value is its mean over them, and a metric's score the
/// mean of their means with the population deviation (n: how many).
struct EvaluatedRun
{
    domain::Evaluation evaluation;
    QString run, method, preset;
    std::uint64_t seed = 0;
    QString label; ///< the method's title; the run's name where several runs are of one method
    QMap<QString, Summary> metrics;
    std::map<QString, QMap<QString, std::optional<double>>> cases; ///< label → metric → value
    QMap<QString, QStringList> problems;                           ///< label → codes
    std::optional<store::Experiment> experiment;
    params::Json value;                ///< of the experiment's swept parameter; null without one
    std::optional<int> fold;           ///< of a single run
    std::vector<EvaluatedRun> members; ///< in the order they were made

    [[nodiscard]] bool isSwept() const { return experiment && !value.is_null(); }

    [[nodiscard]] const Summary& summary(const QString& metric) const; ///< an empty one where there is none
};

/// Everything that is shown of one cohort under one protocol; nothing in it mixes two of either.
struct ResultSet
{
    QString cohort, protocol;
    int version = 0;
    bool simulated = false;
    QString cohortHash;              ///< SHA-256 over its cases with roles and hashes; the first 12 digits
    QMap<QString, QString> subjects; ///< of cases
    QStringList metrics;             ///< in the order of the table, oracle and context last
    /// Best AUPRC first, the values of a sweep together in their own order, the threshold method last.
    std::vector<EvaluatedRun> runs;
    int leftOut = 0; ///< evaluations by another version of the protocol, or older ones
    std::int64_t trainCases = 0, testCases = 0;

    [[nodiscard]] QStringList cases() const; ///< of any run, sorted
    [[nodiscard]] std::vector<std::optional<double>> values(const EvaluatedRun& run,
                                                            const QString& metric) const;
};

/// Errors: those of the store, `store.unknown-cohort`.
base::Result<ResultSet> readResults(store::Database& database, const QString& cohort,
                                    const QString& protocol);

/// Puts runs that differ in fold or seed only together; those of a sweep have an entry for each value.
void gatherExperiments(ResultSet& set);

/// Fills in intervals, labels, order and the marks of the best; separate, so that it can be tested without a
/// database.
void analyse(ResultSet& set);

/// "test-levels 250, 500", for people; empty without a sweep.
QString sweptText(const EvaluatedRun& run);

/// A metric that nobody may be ranked by: found with the test labels, or a property of the data.
bool isRanked(const QString& metric);

/// Two runs compared over the cases both have.
struct PairedTest
{
    std::size_t a = 0, b = 0; ///< indices into `runs`
    evaluation::Comparison comparison;
    std::optional<double> holm; ///< p corrected for the number of pairs (Holm 1979)
};
/// Slow enough for the background with many runs.
std::vector<PairedTest> pairedTests(const ResultSet& set, const QString& metric);

} // namespace counterpart::results
