// SPDX-License-Identifier: Apache-2.0
#include "ui/views/results/result_set.h"

#include "core/base/hash.h"
#include "core/domain/names.h"
#include "core/evaluation/metrics.h"
#include "core/store/cohorts.h"
#include "core/store/runs.h"
#include "ui/models/format.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace counterpart::results {

namespace {

using models::toText;
constexpr double significant = 0.05;
constexpr std::int64_t resamples = 2000; ///< of the intervals: they are shown with three decimals
const QString auprc = QStringLiteral("auprc");

std::string hashOf(const std::vector<store::CohortEntry>& entries)
{
    std::string text;
    for (const store::CohortEntry& entry : entries)
        text += entry.prepared.caseLabel + '\t' + domain::nameOf(entry.role) + '\t' +
                entry.prepared.imageHash + '\t' + entry.prepared.maskHash + '\t' + entry.prepared.truthHash +
                '\n';
    return base::sha256(text);
}

EvaluatedRun makeRun(const domain::Run& run, store::EvaluationRecord record,
                     const std::vector<store::Experiment>& experiments)
{
    EvaluatedRun made;
    made.evaluation = record.evaluation;
    made.run = toText(run.name);
    made.method = toText(run.method);
    made.preset = toText(run.preset);
    made.seed = run.seed;
    made.fold = run.fold;
    made.value = run.value;
    for (const store::Experiment& one : experiments)
        if (run.experiment == one.id)
            made.experiment = one;
    for (const store::MetricSummary& summary : record.summary)
        made.metrics[toText(summary.metric)].score = {summary.mean, summary.std, summary.n};
    for (const domain::CaseScore& score : record.scores)
        made.cases[toText(score.caseLabel)][toText(score.metric)] = score.value;
    for (const store::CaseProblem& problem : record.problems)
        made.problems[toText(problem.caseLabel)] << toText(problem.code);
    return made;
}

std::vector<double> defined(const std::vector<std::optional<double>>& values)
{
    std::vector<double> numbers;
    for (const auto& value : values)
        if (value)
            numbers.push_back(*value);
    return numbers;
}

void makeLabels(ResultSet& set)
{
    for (EvaluatedRun& run : set.runs) {
        const auto same = std::ranges::count(set.runs, run.method, &EvaluatedRun::method);
        run.label = run.isSwept() ? models::methodTitle(run.method) + QStringLiteral(", ") + sweptText(run)
                    : same > 1    ? run.run
                                  : models::methodTitle(run.method);
    }
}

/// The AUPRC that a run stands by in the list: a sweep stands where its best value would.
double placeOf(const ResultSet& set, const EvaluatedRun& run)
{
    double best = run.summary(auprc).score.mean.value_or(-1);
    for (const EvaluatedRun& other : set.runs)
        if (run.isSwept() && other.isSwept() && other.experiment->id == run.experiment->id)
            best = std::max(best, other.summary(auprc).score.mean.value_or(-1));
    return best;
}

void sortRuns(ResultSet& set)
{
    using Place = std::tuple<bool, double, std::int64_t>;
    std::vector<std::pair<Place, EvaluatedRun>> placed;
    for (const EvaluatedRun& run : set.runs)
        placed.emplace_back(Place{run.method == QLatin1String("threshold"), -placeOf(set, run),
                                  run.isSwept() ? run.experiment->id.value : 0},
                            run);
    std::ranges::stable_sort(placed, {}, [](const auto& one) { return one.first; });
    for (std::size_t i = 0; i < placed.size(); ++i)
        set.runs[i] = std::move(placed[i].second);
}

/// The best mean is marked only where the difference to the runner-up holds up over the cases. The values of
/// a sweep take no part: the best of many is no finding.
void markBest(ResultSet& set, const QString& metric)
{
    const int sign = models::preference(metric);
    std::vector<EvaluatedRun*> ranked;
    for (EvaluatedRun& run : set.runs)
        if (run.summary(metric).score.mean && !run.isSwept())
            ranked.push_back(&run);
    if (ranked.size() < 2 || !isRanked(metric) || sign == 0)
        return;
    std::ranges::stable_sort(ranked, std::greater<>{}, [&](const EvaluatedRun* run) {
        return sign * *run->summary(metric).score.mean;
    });
    const auto a = set.values(*ranked[0], metric), b = set.values(*ranked[1], metric);
    const auto comparison = evaluation::compare(a, b);
    ranked[0]->metrics[metric].best = comparison && comparison->pValue && *comparison->pValue < significant &&
                                      sign * comparison->difference > 0;
}

} // namespace

const Summary& EvaluatedRun::summary(const QString& metric) const
{
    static const Summary none;
    const auto it = metrics.constFind(metric);
    return it == metrics.cend() ? none : *it;
}

bool isRanked(const QString& metric)
{
    const auto* known = evaluation::findMetric(metric.toStdString());
    return !models::isOracle(metric) && !(known && (known->oracle || known->context));
}

QStringList ResultSet::cases() const
{
    std::set<QString> labels;
    for (const EvaluatedRun& run : runs)
        for (const auto& [label, values] : run.cases)
            labels.insert(label);
    return {labels.begin(), labels.end()};
}

std::vector<std::optional<double>> ResultSet::values(const EvaluatedRun& run, const QString& metric) const
{
    std::vector<std::optional<double>> result;
    for (const QString& label : cases()) {
        const auto it = run.cases.find(label);
        result.push_back(it == run.cases.end() ? std::nullopt : it->second.value(metric));
    }
    return result;
}

void analyse(ResultSet& set)
{
    QStringList ids;
    for (EvaluatedRun& run : set.runs) {
        ids += run.metrics.keys();
        for (auto it = run.metrics.begin(); it != run.metrics.end(); ++it)
            it->interval = evaluation::bootstrapMean(defined(set.values(run, it.key())), 0.95, resamples);
    }
    ids = models::orderedMetrics(ids);
    std::ranges::stable_sort(ids, {}, [](const QString& id) {
        const auto* known = evaluation::findMetric(id.toStdString());
        return known && known->context ? 2 : models::isOracle(id) ? 1 : 0;
    });
    set.metrics = ids;
    sortRuns(set);
    makeLabels(set);
    for (const QString& metric : set.metrics)
        markBest(set, metric);
}

base::Result<ResultSet> readResults(store::Database& database, const QString& cohortName,
                                    const QString& protocol)
{
    COUNTERPART_TRY(const auto cohort, store::findCohort(database, cohortName.toStdString()));
    COUNTERPART_TRY(const auto entries, store::listCohortEntries(database, cohort.id));
    COUNTERPART_TRY(const auto evaluations, store::listEvaluations(database));
    COUNTERPART_TRY(const auto runs, store::listRuns(database));
    COUNTERPART_TRY(const auto experiments, store::listExperiments(database));
    ResultSet set;
    set.cohort = cohortName;
    set.protocol = protocol;
    set.simulated = cohort.simulated;
    set.cohortHash = toText(hashOf(entries)).left(12);
    for (const store::CohortEntry& entry : entries) {
        set.subjects.insert(toText(entry.prepared.caseLabel), toText(entry.subject));
        set.trainCases += entry.role == domain::Role::Train;
        set.testCases += entry.role == domain::Role::Test;
    }
    const auto matches = [&](const domain::Evaluation& one) {
        return one.cohort == cohort.id && toText(one.protocol) == protocol;
    };
    for (const domain::Evaluation& one : evaluations)
        if (matches(one))
            set.version = std::max(set.version, one.version);
    std::set<domain::RunId> taken;
    for (const domain::Evaluation& one : evaluations) { // newest first
        if (!matches(one))
            continue;
        const auto run = std::ranges::find(runs, one.run, &domain::Run::id);
        if (run == runs.end() || one.version != set.version || !taken.insert(one.run).second) {
            ++set.leftOut;
            continue;
        }
        COUNTERPART_TRY(auto record, store::evaluation(database, one.id));
        set.runs.push_back(makeRun(*run, std::move(record), experiments));
    }
    gatherExperiments(set);
    analyse(set);
    return set;
}

std::vector<PairedTest> pairedTests(const ResultSet& set, const QString& metric)
{
    std::vector<PairedTest> tests;
    for (std::size_t a = 0; a < set.runs.size(); ++a)
        for (std::size_t b = a + 1; b < set.runs.size(); ++b)
            if (const auto comparison =
                    evaluation::compare(set.values(set.runs[a], metric), set.values(set.runs[b], metric)))
                tests.push_back({a, b, *comparison, {}});
    std::vector<PairedTest*> byP;
    for (PairedTest& test : tests)
        if (test.comparison.pValue)
            byP.push_back(&test);
    std::ranges::stable_sort(byP, {}, [](const PairedTest* test) { return *test->comparison.pValue; });
    double largest = 0;
    for (std::size_t i = 0; i < byP.size(); ++i) {
        largest = std::max(largest, std::min(1.0, double(byP.size() - i) * *byP[i]->comparison.pValue));
        byP[i]->holm = largest;
    }
    return tests;
}

} // namespace counterpart::results
