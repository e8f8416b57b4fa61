// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/metrics.h"
#include "core/evaluation/result_set.h"
#include "tests/support/test_list.h"

#include <cmath>
#include <future>
#include <random>

using namespace counterpart;
using namespace counterpart::evaluation;

namespace {

std::string caseName(int i)
{
    return "case-" + std::string(i < 10 ? "0" : "") + std::to_string(i);
}

/// A run whose value of a metric in case i is `value(i)`; its summary is that of its cases.
struct Builder
{
    ScoredRun run;

    explicit Builder(const std::string& name, const std::string& method = {})
    {
        run.name = name;
        run.method = method.empty() ? name : method;
    }
    template <class Value> Builder& with(const std::string& metric, int cases, Value value)
    {
        std::vector<std::optional<double>> values;
        run.values.cases.clear();
        for (int i = 0; i < cases; ++i) {
            run.values.cases.push_back(caseName(i));
            values.push_back(value(i));
        }
        run.summary[metric] = summaryOf(values);
        run.values.metrics[metric] = std::move(values);
        return *this;
    }
    Builder& in(int experiment, int fold, int folds, const params::Json& value = {})
    {
        run.experiment = domain::ExperimentId{experiment};
        run.place = {"study", folds > 0 ? "folds" : "sweep", fold, folds, "levels", value};
        return *this;
    }
    operator std::shared_ptr<const ScoredRun>() const { return std::make_shared<const ScoredRun>(run); }
};

const EvaluatedRun& find(const ResultSet& set, const std::string& name)
{
    return *std::ranges::find(set.runs, name, &EvaluatedRun::name);
}

} // namespace

class TestResultSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresBecomeColumns()
    {
        const auto values = caseValues(
            {{{}, "b", "", "dice", 0.2}, {{}, "a", "", "dice", std::nullopt}, {{}, "b", "", "auprc", 0.4}});
        QCOMPARE(values.cases, std::vector<std::string>({"a", "b"}));
        QVERIFY(values.metrics.at("dice") == std::vector<std::optional<double>>({std::nullopt, 0.2}));
        QVERIFY(values.metrics.at("auprc") == std::vector<std::optional<double>>({std::nullopt, 0.4}));
    }

    void marksTheBestOnlyWhereItHoldsUp()
    {
        // Twelve cases; b beats a in each, but in Dice by one case alone.
        const auto a = Builder("a")
                           .with("auprc", 12, [](int i) { return 0.2 + 0.01 * i; })
                           .with("oracle_dice", 12, [](int) { return 0.2; })
                           .with("dice", 12, [](int) { return 0.3; });
        const auto b = Builder("b")
                           .with("auprc", 12, [](int i) { return 0.25 + 0.01 * i; })
                           .with("oracle_dice", 12, [](int) { return 0.5; })
                           .with("dice", 12, [](int i) { return i == 0 ? 0.9 : 0.3; });
        const auto set = analyseRuns({}, {a, b}).value();
        QCOMPARE(set.runs[0].name, "b"); // best AUPRC first
        QVERIFY(set.runs[0].scores("auprc").best && !set.runs[1].scores("auprc").best);
        QVERIFY(!set.runs[0].scores("dice").best);        // one case proves nothing
        QVERIFY(!set.runs[0].scores("oracle_dice").best); // never among the ranked
        QCOMPARE(set.metrics, std::vector<std::string>({"auprc", "dice", "oracle_dice"}));
        const auto tests = pairedTests(set, "auprc").value();
        QCOMPARE(tests.size(), std::size_t(1));
        QVERIFY(std::abs(tests[0].comparison.difference - 0.05) < 1e-12);
        QCOMPARE(tests[0].holm, tests[0].comparison.pValue); // a single pair needs no correction
    }

    void metricsStandInTheOrderOfTheTables()
    {
        QCOMPARE(ordered({"prevalence", "zeta", "oracle_dice", "l1", "dice", "auprc", "dice"}),
                 std::vector<std::string>({"auprc", "dice", "l1", "zeta", "oracle_dice", "prevalence"}));
        QCOMPARE(preference("dice"), 1);
        QCOMPARE(preference("hd95_mm"), -1);
        QCOMPARE(preference("oracle_dice"), 0);
        QCOMPARE(preference("prevalence"), 0);
    }

    void foldsCountAsOne()
    {
        ScoredRuns runs;
        std::vector<double> means;
        for (int fold = 1; fold <= 3; ++fold) {
            runs.push_back(Builder("fold-" + std::to_string(fold), "ae")
                               .in(7, fold, 3)
                               .with("dice", 4 + fold, [&](int i) { return 0.1 * fold + 0.01 * i; }));
            means.push_back(*runs.back()->summary.at("dice").mean);
        }
        runs.push_back(Builder("other").with("dice", 4, [](int) { return 0.3; }));
        const auto set = analyseRuns({}, runs).value();
        QCOMPARE(set.runs.size(), std::size_t(2));
        const EvaluatedRun& folds = find(set, "study");
        QCOMPARE(folds.members.size(), std::size_t(3));
        QCOMPARE(folds.place.fold, 0);
        const auto expected = summaryOf({means[0], means[1], means[2]});
        QVERIFY(folds.scores("dice").summary == expected);
        QCOMPARE(expected.count, 3);
        QVERIFY(std::abs(*folds.value("dice", 2) - (0.2 + 0.02)) < 1e-12);
        QVERIFY(std::abs(*folds.value("dice", 6) - (0.3 + 0.06)) < 1e-12); // only the third has the case
        QCOMPARE(folds.caseCount(), 7);
        QCOMPARE(folds.members[0].caseCount(), 5);
        QVERIFY(folds.scores("dice").interval && !folds.members[0].scores("dice").interval);
    }

    void valuesOfASweepStandTogetherAndAreNeverBest()
    {
        ScoredRuns runs{Builder("threshold").with("auprc", 8, [](int) { return 0.9; }),
                        Builder("plain").with("auprc", 8, [](int i) { return 0.5 + 0.01 * i; })};
        for (const int level : {250, 500})
            runs.push_back(
                Builder("sweep-" + std::to_string(level), "ddpm")
                    .in(3, 0, 0, params::Json::array({level}))
                    .with("auprc", 8, [&](int i) { return (level == 500 ? 0.7 : 0.1) + 0.01 * i; }));
        const auto set = analyseRuns({}, runs).value();
        QStringList order;
        for (const EvaluatedRun& run : set.runs)
            order << QString::fromStdString(run.name);
        QCOMPARE(order,
                 QStringList({"sweep-250", "sweep-500", "plain", "threshold"})); // where its best stands
        for (const EvaluatedRun& run : set.runs)
            QVERIFY(!run.isSwept() || !run.scores("auprc").best);
        QCOMPARE(sweptText(set.runs[0]), "levels 250");
        const auto curves = sweepCurves(set, "auprc");
        QCOMPARE(curves.size(), std::size_t(1));
        QCOMPARE(curves[0].points.size(), std::size_t(2));
        QVERIFY(!curves[0].points[0].overRuns && curves[0].points[0].bar);
        QVERIFY(curves[0].points[0].bar->low < curves[0].points[0].mean);
    }

    void seedsOfASweepHaveTheirDeviationAsBar()
    {
        ScoredRuns runs;
        for (const double shift : {0.0, 0.2})
            runs.push_back(Builder(shift > 0 ? "b" : "a", "ddpm").in(3, 0, 0, 250).with("dice", 5, [&](int) {
                return 0.3 + shift;
            }));
        const auto curves = sweepCurves(analyseRuns({}, runs).value(), "dice");
        const SweepPoint& point = curves.front().points.front();
        QVERIFY(point.overRuns && std::abs(point.mean - 0.4) < 1e-12);
        QVERIFY(std::abs(point.bar->low - 0.3) < 1e-12 && std::abs(point.bar->high - 0.5) < 1e-12);
    }

    void problemsOfMembersAreSaidOnce()
    {
        ScoredRuns runs;
        for (int fold = 1; fold <= 2; ++fold) {
            auto builder = Builder("f" + std::to_string(fold), "ae").in(1, fold, 2).with("dice", 2, [](int) {
                return std::optional<double>();
            });
            builder.run.problems = {{caseName(0), {"evaluation.no-mask"}}};
            runs.push_back(builder);
        }
        const auto set = analyseRuns({}, runs).value();
        QCOMPARE(set.runs[0].problems.at(caseName(0)).size(), std::size_t(1));
        QVERIFY(!set.runs[0].scores("dice").summary.mean && !set.runs[0].scores("dice").interval);
        QVERIFY(!set.runs[0].scores("never").summary.mean);
    }

    /// 200 runs × 1,000 cases × 8 metrics: stopped in the middle of it.
    void aLargeAnalysisCanBeStopped()
    {
        std::mt19937 engine(1);
        std::normal_distribution<double> noise(0.5, 0.1);
        ScoredRuns runs;
        for (int r = 0; r < 200; ++r) {
            Builder builder("run-" + std::to_string(r));
            for (int m = 0; m < 8; ++m)
                builder.with("metric-" + std::to_string(m), 1000, [&](int) { return noise(engine); });
            runs.push_back(builder);
        }
        const base::Cancellation cancellation;
        std::promise<void> begun;
        auto answer = std::async(std::launch::async, [&] {
            begun.set_value();
            return analyseRuns({}, runs, cancellation);
        });
        begun.get_future().wait();
        cancellation.request();
        const auto set = answer.get();
        QVERIFY(!set && set.error().kind == base::ErrorKind::Cancelled);
        const auto whole = analyseRuns({}, {runs[0], runs[1]}).value();
        QVERIFY(pairedTests(whole, "metric-0", cancellation).error().kind == base::ErrorKind::Cancelled);
    }
};

COUNTERPART_TEST(TestResultSet)
#include "test_result_set.moc"
