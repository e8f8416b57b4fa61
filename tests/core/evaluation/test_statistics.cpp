// SPDX-License-Identifier: Apache-2.0
#include "core/base/files.h"
#include "core/evaluation/statistics.h"
#include "tests/support/python.h"
#include "tests/support/test_list.h"

#include <QTemporaryDir>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <random>

using namespace counterpart;
using namespace counterpart::evaluation;
using nlohmann::json;

namespace {

using Column = std::vector<std::optional<double>>;

/// Four of few cases (tested exactly), one of them with a gap.
std::vector<Column> someColumns(std::size_t cases, double step)
{
    std::mt19937 engine(21);
    std::normal_distribution<double> noise(0, 0.1);
    std::vector<Column> columns(4, Column(cases));
    for (std::size_t i = 0; i < cases; ++i) {
        const double hard = 0.4 + noise(engine);
        for (std::size_t c = 0; c < columns.size(); ++c)
            columns[c][i] = hard + step * static_cast<double>(c) + noise(engine);
    }
    columns[3][2].reset();
    return columns;
}

std::vector<double> definedOf(const Column& column)
{
    std::vector<double> values;
    for (const auto& value : column)
        if (value)
            values.push_back(*value);
    return values;
}

bool near(double a, const json& b, double tolerance)
{
    return std::abs(a - b.get<double>()) <= tolerance;
}

/// Ends of two intervals from other random numbers: apart by a small part of their width.
bool alike(const Interval& ours, const json& theirs)
{
    const double width = theirs[1].get<double>() - theirs[0].get<double>();
    return near(ours.low, theirs[0], 0.04 * width) && near(ours.high, theirs[1], 0.04 * width);
}

} // namespace

class TestStatistics : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const std::vector<Column> m_columns = someColumns(12, 0.04);
    json m_peer;

private Q_SLOTS:
    void initTestCase()
    {
        const auto folder = std::filesystem::path(m_folder.path().toStdString());
        json columns = json::array();
        for (const Column& column : m_columns) {
            columns.push_back(json::array());
            for (const auto& value : column)
                columns.back().push_back(value ? json(*value) : json());
        }
        std::ofstream(folder / "columns.json") << columns;
        QVERIFY(test::runPeer("core/evaluation/peer_statistics.py", {m_folder.path()}));
        m_peer = json::parse(base::readText(folder / "results.json").value_or("null"));
    }

    void meansAndBoxesAgreeWithNumpy()
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const json& peer = m_peer["columns"][i];
            const auto summary = summaryOf(m_columns[i]);
            QVERIFY(near(*summary.mean, peer["mean"], 1e-12));
            QVERIFY(near(*summary.standardDeviation, peer["std"], 1e-12)); // by n, not n − 1
            QCOMPARE(summary.count, std::ssize(definedOf(m_columns[i])));
            const auto box = fiveNumbers(definedOf(m_columns[i]));
            const double five[] = {box->least, box->lowerQuartile, box->median, box->upperQuartile,
                                   box->most};
            for (std::size_t k = 0; k < 5; ++k)
                QVERIFY(near(five[k], peer["five"][k], 1e-12));
        }
        QVERIFY(!fiveNumbers({}) && !summaryOf({std::nullopt}).mean && summaryOf({}).count == 0);
    }

    void bootstrapAgreesWithScipy()
    {
        std::vector<std::vector<double>> values;
        for (const Column& column : m_columns)
            values.push_back(definedOf(column));
        values.push_back({0.5});
        const auto intervals = bootstrapMeans(values, 0.95, 50000, 1, {});
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            QVERIFY(alike(*intervals[i], m_peer["columns"][i]["interval"]));
            const auto alone = bootstrapMean(values[i], 0.95, 50000, 1); // drawn alike, alone or with others
            QVERIFY(alone->low == intervals[i]->low && alone->high == intervals[i]->high);
        }
        QVERIFY(!intervals.back());
    }

    void permutationAgreesWithScipy()
    {
        const auto a = definedOf(m_columns[0]), b = definedOf(m_columns[1]);
        const json& peer = m_peer["pairs"][0];
        const auto exact = pairedPermutationTest(a, b, 10000);
        QVERIFY(exact && exact->exact && near(exact->pValue, peer["p"], 1e-12));
        const auto sampled = pairedPermutationTest(a, b, 4000, 3);
        QVERIFY(sampled && !sampled->exact && std::abs(sampled->pValue - exact->pValue) < 0.03);
        QVERIFY(pairedPermutationTest(a, b, 4000, 3)->pValue == sampled->pValue);
        QVERIFY(!pairedPermutationTest(a, std::vector<double>{1, 2}));
    }

    void everyPairAgreesWithScipy()
    {
        const auto tests = pairedTests(m_columns);
        QCOMPARE(tests.size(), m_peer["pairs"].size());
        for (std::size_t i = 0; i < tests.size(); ++i) {
            const json& peer = m_peer["pairs"][i];
            const Comparison& ours = tests[i].comparison;
            QVERIFY(tests[i].a == peer["a"] && tests[i].b == peer["b"] && ours.count == peer["n"]);
            QVERIFY(near(ours.difference, peer["difference"], 1e-12));
            QVERIFY(near(*ours.pValue, peer["p"], 1e-12));
            QVERIFY(near(*tests[i].holm, peer["holm"], 1e-12));
            QVERIFY(alike(*ours.interval, peer["interval"]));
        }
    }

    /// More cases than are permuted exactly: the columns share their resamples, except the one with a gap.
    void sharedResamplesGiveWhatPairsGiveAlone()
    {
        const auto columns = someColumns(40, 0.01);
        const auto tests = pairedTests(columns, 5);
        QCOMPARE(tests.size(), std::size_t(6));
        for (const PairedTest& test : tests) {
            const auto alone = evaluation::compare(columns[test.a], columns[test.b], 5);
            const ColumnPair pair{&columns[test.a], &columns[test.b]};
            const auto each = compareEach({{&columns[2], &columns[1]}, pair}, 5);
            QVERIFY(each[1]->pValue == alone->pValue && each[1]->interval->low == alone->interval->low);
            QCOMPARE(test.comparison.count, alone->count);
            QVERIFY(std::abs(test.comparison.difference - alone->difference) < 1e-14);
            QCOMPARE(*test.comparison.pValue, *alone->pValue);
            QVERIFY(std::abs(test.comparison.interval->low - alone->interval->low) < 1e-12);
            QVERIFY(std::abs(test.comparison.interval->high - alone->interval->high) < 1e-12);
            QVERIFY(*test.holm >= *test.comparison.pValue && *test.holm <= 1);
        }
    }

    /// Equal in most cases: a flipped sum that ties with the observed one must count on both sides.
    void tiesCountWhereSumsAreSubtracted()
    {
        std::vector<Column> columns(2, Column(30));
        for (std::size_t i = 0; i < 30; ++i)
            columns[0][i] = columns[1][i] = 0.1 * static_cast<double>(i % 7) + 0.03;
        columns[0][4] = *columns[0][4] + 0.1;
        columns[0][9] = *columns[0][9] + 0.1;
        const auto test = pairedTests(columns).front();
        QCOMPARE(*test.comparison.pValue, *evaluation::compare(columns[0], columns[1])->pValue);
        QVERIFY(*test.comparison.pValue > 0.4); // two signs: one pattern of four is as high
    }

    void onlyCasesThatBothHaveAreCompared()
    {
        const Column some = {1.0, std::nullopt, 3.0}, other = {0.5, 2.0, std::nullopt};
        QCOMPARE(evaluation::compare(some, other)->count, 1);
        QVERIFY(!evaluation::compare(Column{std::nullopt}, Column{1.0}));
        QVERIFY(pairedTests({some, {std::nullopt, 2.0, std::nullopt}}).empty());
    }

    void cancelledIsNothing()
    {
        base::Cancellation cancelled;
        cancelled.request();
        const auto columns = someColumns(40, 0.01);
        QVERIFY(pairedTests(columns, 0, cancelled).empty());
        QVERIFY(!evaluation::compare(columns[0], columns[1], 0, cancelled));
        QVERIFY(compareEach({{&columns[0], &columns[1]}}, 0, cancelled).empty());
        QVERIFY(bootstrapMeans({definedOf(columns[0])}, 0.95, 1000, 0, cancelled).empty());
    }
};

COUNTERPART_TEST(TestStatistics)
#include "test_statistics.moc"
