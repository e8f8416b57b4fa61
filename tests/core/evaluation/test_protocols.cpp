// SPDX-License-Identifier: Apache-2.0
#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/evaluation/csv.h"
#include "core/evaluation/metrics.h"
#include "core/evaluation/over_runs.h"
#include "core/evaluation/pairs.h"
#include "core/evaluation/published.h"
#include "core/evaluation/result_json.h"
#include "core/volume/nifti.h"
#include "tests/support/python.h"

#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <cmath>
#include <cstdio>
#include <random>
#include <set>

using namespace counterpart;
using namespace counterpart::evaluation;
using params::Json;
using volume::Volume;

namespace {

constexpr volume::Index3 size{24, 52, 12};

Volume ellipsoid(volume::Vector3 centre, volume::Vector3 radius)
{
    volume::Geometry geometry;
    geometry.size = size;
    geometry.voxelToWorld = {{{2, 0, 0, -20}, {0, 2, 0, -50}, {0, 0, 2, -10}}};
    Volume volume(geometry);
    for (std::int64_t z = 0; z < size[2]; ++z)
        for (std::int64_t y = 0; y < size[1]; ++y)
            for (std::int64_t x = 0; x < size[0]; ++x) {
                const double a = (static_cast<double>(x) - centre[0]) / radius[0],
                             b = (static_cast<double>(y) - centre[1]) / radius[1],
                             c = (static_cast<double>(z) - centre[2]) / radius[2];
                volume.at(x, y, z) = a * a + b * b + c * c <= 1;
            }
    return volume;
}

} // namespace

class TestProtocols : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path inside(const std::string& name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    void write(const std::string& name, const Volume& volume) const
    {
        QVERIFY(volume::writeNifti(inside(name), volume));
    }
    std::filesystem::path csv(const std::string& text) const
    {
        const auto path = inside("pairs.csv");
        (void)base::writeAtomically(path, text);
        return path;
    }
    void writeCase(const std::string& name, unsigned seed, bool lesion) const;

private Q_SLOTS:
    void initTestCase();
    void followsThePublishedCode_data();
    void followsThePublishedCode();
    void documentHasItsShape();
    void healthyCasesAreLeftOut();
    void brokenCasesAreRows();
    void withoutLesionsNoThreshold();
    void mapsGoToTheSink();
    void foldsAreSummedUp();
    void detectionFromScores();
    void badPairsAreNamed_data();
    void badPairsAreNamed();
    void quotedCells();
    void stopsWhenAsked();
    void tablesAreSound();
    void publishedTablesAreWhole();
};

void TestProtocols::writeCase(const std::string& name, unsigned seed, bool lesion) const
{
    std::mt19937 engine(seed);
    std::uniform_real_distribution<float> noise(0, 0.3f);
    std::uniform_real_distribution<double> shift(-3, 3);
    const auto mask = ellipsoid({12, 26, 6}, {11, 25, 6});
    const auto truth = ellipsoid({12 + shift(engine), 26 + 3 * shift(engine), 6}, {4, 5, 3});
    Volume map(mask.geometry), input(mask.geometry), reconstruction(mask.geometry);
    for (std::size_t i = 0; i < map.voxels.size(); ++i) {
        input.voxels[i] = noise(engine);
        map.voxels[i] = noise(engine) + (lesion && truth.voxels[i] > 0 ? noise(engine) * 1.5f : 0);
        reconstruction.voxels[i] = input.voxels[i] - map.voxels[i];
    }
    write(name + "-map.nii", map);
    write(name + "-mask.nii", mask);
    write(name + "-input.nii", input);
    write(name + "-reconstruction.nii", reconstruction);
    write(name + "-truth.nii", lesion ? truth : Volume(mask.geometry));
}

void TestProtocols::initTestCase()
{
    std::string rows = "case,subject,map,truth,mask,input,reconstruction,role\n";
    for (const std::string name : {"v1", "v2", "t1", "t2", "t3"}) {
        writeCase(name, static_cast<unsigned>(name[0] * 10 + name[1]), true);
        rows += name + ",s-" + name + "," + name + "-map.nii," + name + "-truth.nii," + name + "-mask.nii," +
                name + "-input.nii," + name + "-reconstruction.nii," +
                (name[0] == 'v' ? "validation\n" : "test\n");
    }
    writeCase("healthy", 99, false);
    QVERIFY(base::writeAtomically(inside("all.csv"), rows));
}

void TestProtocols::followsThePublishedCode_data()
{
    QTest::addColumn<QString>("order");
    QTest::addRow("code") << "code";
    QTest::addRow("paper") << "paper";
}

void TestProtocols::followsThePublishedCode()
{
    QFETCH(QString, order);
    const auto out = inside("peer.json");
    QVERIFY(
        test::runPeer("core/evaluation/peer_protocol.py", {QString::fromStdString(inside("all.csv").string()),
                                                           order, QString::fromStdString(out.string())}));
    const auto peer = Json::parse(base::readText(out).value_or("null"));
    const auto result = scorePairs(inside("all.csv"), "behrendt-volume", {{"order", order.toStdString()}});
    QVERIFY(result && result->threshold.source == "validation");
    QCOMPARE(result->threshold.value.value_or(-1), peer["threshold"].get<double>());
    QCOMPARE(result->cases.size(), std::size_t(3));
    for (const auto& row : result->cases) {
        QVERIFY(row.problems.empty());
        for (const auto& [id, value] : peer["cases"][row.label].items())
            QVERIFY2(std::abs(row.metrics.at(id).value_or(-1) - value.get<double>()) < 1e-7, id.c_str());
        QVERIFY(*row.metrics.at("dice") > 0.1 &&
                *row.metrics.at("oracle_dice") >= *row.metrics.at("dice") - 0.1);
    }
    for (const char* id : {"auprc", "dice"}) {
        QVERIFY(std::abs(*result->summary.at(id).mean - peer[id]["mean"].get<double>()) < 1e-9);
        QVERIFY(std::abs(*result->summary.at(id).standardDeviation - peer[id]["std"].get<double>()) < 1e-9);
    }
}

void TestProtocols::documentHasItsShape()
{
    const auto result = scorePairs(csv("case,subject,map,truth\na,b,t1-map.nii,t1-truth.nii\n"), "plain", {});
    QVERIFY(result);
    const auto json = toJson(*result);
    QVERIFY(json["protocol"]["id"] == "plain" && json["protocol"]["version"] == 1);
    QVERIFY(json["threshold"]["value"].is_null() && json["threshold"]["source"] == "none");
    const auto& row = json["cases"][0];
    QVERIFY(row["case"] == "a" && row["subject"] == "b" && row["problems"] == Json::array());
    QVERIFY(row["metrics"]["auprc"].is_number() && row["metrics"]["dice"].is_null());
    QVERIFY(json["summary"]["auprc"]["n"] == 1 && json["summary"]["auprc"]["std"] == 0.0);
    QVERIFY(json["summary"]["dice"]["n"] == 0 && json["summary"]["dice"]["mean"].is_null());
    const auto runs = toJson(std::vector<RunResult>{{"r", "ae", "quick", 7, *result}});
    QVERIFY(runs["protocol"]["id"] == "plain" && runs["runs"][0]["seed"] == 7 &&
            runs["runs"][0]["cases"].size() == 1);
    const auto given = scorePairs(csv("case,subject,map,truth\na,b,t1-map.nii,t1-truth.nii\n"), "plain",
                                  {{"threshold", 0.3}});
    QVERIFY(given && given->threshold.source == "given" && given->cases[0].metrics.at("dice"));
    QVERIFY(scorePairs(inside("pairs.csv"), "plain", {{"threshold", "much"}}).error().code ==
            "evaluation.bad-threshold");
    QVERIFY(scorePairs(inside("pairs.csv"), "none", {}).error().code == "evaluation.unknown-protocol");
}

void TestProtocols::healthyCasesAreLeftOut()
{
    const auto result = scorePairs(csv("case,subject,map,truth,mask\n"
                                       "ill,1,t1-map.nii,t1-truth.nii,t1-mask.nii\n"
                                       "empty,2,healthy-map.nii,healthy-truth.nii,healthy-mask.nii\n"
                                       "none,3,healthy-map.nii,,healthy-mask.nii\n"),
                                   "behrendt-volume", {{"threshold", "0.2"}});
    QVERIFY(result);
    for (const std::size_t healthy : {1, 2}) {
        const auto& row = result->cases[healthy];
        QVERIFY(row.metrics.at("prevalence") == 0.0 && row.problems.empty());
        for (const char* id :
             {"dice", "auprc", "auroc", "oracle_dice", "sensitivity", "precision", "assd_mm", "hd95_mm"})
            QVERIFY2(!row.metrics.at(id), id);
        QVERIFY(row.metrics.at("anomaly_score"));
    }
    QCOMPARE(result->summary.at("dice").count, 1);
    QCOMPARE(result->summary.at("prevalence").count, 1);
    QVERIFY(result->detection && result->detection->healthy == 2 && result->detection->diseased == 1);
}

void TestProtocols::brokenCasesAreRows()
{
    auto map = *volume::readNifti(inside("t1-map.nii"));
    map.voxels[5] = std::nanf("");
    write("nan.nii", map);
    auto geometry = map.geometry;
    geometry.size[0] -= 1;
    write("small.nii", Volume(geometry));
    const auto result =
        scorePairs(csv("case,subject,map,truth\n"
                       "nan,1,nan.nii,t1-truth.nii\nsmall,2,small.nii,t1-truth.nii\n"
                       "missing,3,nowhere.nii,t1-truth.nii\ngood,4,t1-map.nii,t1-truth.nii\n"),
                   "behrendt-volume", {{"threshold", "0.2"}});
    QVERIFY(result);
    const char* expected[] = {"evaluation.not-finite", "evaluation.grid-mismatch", "file.missing",
                              "evaluation.no-mask"};
    for (std::size_t i = 0; i < 4; ++i) {
        QCOMPARE(result->cases[i].problems.size(), std::size_t(1));
        QCOMPARE(result->cases[i].problems[0].code, std::string(expected[i]));
        QCOMPARE(result->cases[i].metrics.at("dice").has_value(), i == 3);
    }
    QCOMPARE(result->summary.at("auprc").count, 1);
}

void TestProtocols::withoutLesionsNoThreshold()
{
    const auto result =
        scorePairs(csv("case,subject,map,truth,mask,role\nt,1,t1-map.nii,t1-truth.nii,t1-mask.nii,test\n"
                       "v,2,healthy-map.nii,healthy-truth.nii,healthy-mask.nii,validation\n"),
                   "behrendt-volume", {});
    QVERIFY(result && !result->threshold.value && result->threshold.source == "none");
    QCOMPARE(result->problems.at(0).code, std::string("evaluation.no-validation-lesions"));
    QVERIFY(!result->cases[0].metrics.at("dice") && result->cases[0].metrics.at("auprc"));
}

void TestProtocols::mapsGoToTheSink()
{
    const auto pairs = readPairs(inside("all.csv"));
    QVERIFY(pairs);
    std::vector<std::string> seen;
    double last = -1;
    base::Task task;
    task.report = [&last](const base::Progress& progress) {
        QVERIFY(progress.fraction >= last && progress.fraction <= 1 && progress.step == "evaluate.case");
        last = progress.fraction;
    };
    const auto& protocol = *findProtocol("behrendt-volume");
    const auto result =
        evaluate(protocol, *resolveParameters(protocol, "", Json::object()), pairs->test, pairs->validation,
                 task, [&seen](const CaseInput& input, const Volume& processed, const Volume* binary) {
                     QVERIFY(processed.geometry.size == size);
                     QCOMPARE(binary != nullptr, input.label.starts_with("t")); // test cases only
                     QVERIFY(processed.at(0, 0, 0) == 0);                       // masked
                     seen.push_back(input.label);
                 });
    QVERIFY(result && seen == std::vector<std::string>({"v1", "v2", "t1", "t2", "t3"}) && last == 1);
}

void TestProtocols::foldsAreSummedUp()
{
    const auto summary = summaryOf({0.2, std::nullopt, 0.4, 0.9});
    QCOMPARE(*summary.mean, 0.5);
    QCOMPARE(*summary.standardDeviation, std::sqrt((0.09 + 0.01 + 0.16) / 3)); // divided by n, not n − 1
    QCOMPARE(summary.count, 3);
    QVERIFY(!summaryOf({std::nullopt}).mean && summaryOf({}).count == 0);
    std::vector<RunResult> runs;
    const auto add = [&](const char* experiment, int fold, const Json& value, std::optional<double> dice) {
        RunResult run;
        run.run = "run-" + std::to_string(runs.size());
        run.result.summary["dice"] = {dice, 0.1, 12};
        run.place = {experiment, "sweep", fold, 2, "levels", value};
        runs.push_back(run);
    };
    add("", 0, {}, 0.9);
    add("study", 1, 250, 0.1);
    add("study", 2, 250, 0.3);
    add("study", 1, 500, std::nullopt);
    add("alone", 1, 500, 0.5); // one run of it: nothing to sum up
    const auto document = toJson(runs);
    QVERIFY(!document["runs"][0].contains("experiment"));
    QVERIFY(document["runs"][2]["experiment"]["fold"] == Json(2));
    QCOMPARE(document["experiments"].size(), 1U);
    const auto& groups = document["experiments"][0]["groups"];
    QCOMPARE(groups.size(), 2U);
    QCOMPARE(groups[0]["runs"].dump(), std::string(R"(["run-1","run-2"])"));
    QCOMPARE(groups[0]["summary"]["dice"]["mean"].get<double>(), 0.2);
    QCOMPARE(groups[0]["summary"]["dice"]["std"].get<double>(), 0.1);
    QVERIFY(groups[1]["summary"]["dice"]["mean"].is_null() && groups[1]["value"] == Json(500));
}

void TestProtocols::detectionFromScores()
{
    const auto result = scorePairs(csv("case,subject,map,truth,score,label\n"
                                       "a,1,,,0.9,1\nb,2,,,0.8,0\nc,3,,,0.8000000001,1\nd,4,,,0.1,0\n"),
                                   "plain", {});
    QVERIFY(result && result->detection);
    QCOMPARE(*result->detection->auroc, 1.0);
    QCOMPARE(*result->detection->averagePrecision, 1.0);
}

void TestProtocols::badPairsAreNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::string>("code");
    QTest::addColumn<std::string>("row");
    const auto add = [](const char* name, const char* text, const char* code, const char* row) {
        QTest::addRow("%s", name) << QByteArray(text) << std::string(code) << std::string(row);
    };
    add("empty", "", "pairs.no-cases", "");
    add("header only", "case,subject,map,truth\n", "pairs.no-cases", "");
    add("no truth column", "case,subject,map\na,b,c\n", "pairs.missing-column", "");
    add("unknown column", "case,subject,map,truth,maks\n", "pairs.unknown-column", "");
    add("twice", "case,case,subject,map,truth\n", "pairs.duplicate-column", "");
    add("few cells", "case,subject,map,truth\na,b,c,d\n\na,b\n", "csv.malformed", "4");
    add("open quote", "case,subject,map,truth\na,\"b,c,d\n", "csv.malformed", "2");
    add("text after quote", "case,subject,map,truth\na,\"b\"x,c,d\n", "csv.malformed", "2");
    add("no case", "case,subject,map,truth\n,b,c,d\n", "pairs.empty-cell", "2");
    add("no map", "case,subject,map,truth\na,b,,d\n", "pairs.empty-cell", "2");
    add("same case", "case,subject,map,truth\r\na,b,c,d\r\na,b,c,d\r\n", "pairs.duplicate-case", "3");
    add("bad score", "case,subject,map,truth,score\na,b,c,d,high\n", "pairs.bad-value", "2");
    add("bad label", "case,subject,map,truth,label\na,b,c,d,ill\n", "pairs.bad-value", "2");
    add("bad role", "case,subject,map,truth,role\na,b,c,d,train\n", "pairs.bad-value", "2");
}

void TestProtocols::badPairsAreNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(std::string, code);
    QFETCH(std::string, row);
    const auto pairs = readPairs(csv(text.toStdString()));
    QVERIFY(!pairs);
    QCOMPARE(pairs.error().code, code);
    auto arguments = pairs.error().arguments;
    QVERIFY(!arguments["path"].empty());
    QCOMPARE(arguments[code == "csv.malformed" ? "line" : "row"], row);
}

void TestProtocols::quotedCells()
{
    const auto rows = parseCsv("\xef\xbb\xbf"
                               "a,\"b,\"\"c\"\"\"\r\n\r\n\"two\nlines\",\nlast,");
    QVERIFY(rows && rows->size() == 3);
    QVERIFY(rows->at(0).cells == std::vector<std::string>({"a", "b,\"c\""}));
    QVERIFY(rows->at(1).cells == std::vector<std::string>({"two\nlines", ""}) && rows->at(1).line == 3);
    QVERIFY(rows->at(2).cells == std::vector<std::string>({"last", ""}) && rows->at(2).line == 5);
}

void TestProtocols::stopsWhenAsked()
{
    base::Task task;
    task.cancellation.request();
    const auto result = scorePairs(inside("all.csv"), "behrendt-volume", Json::object(), task);
    QVERIFY(!result && result.error().kind == base::ErrorKind::Cancelled);
}

void TestProtocols::tablesAreSound()
{
    for (const auto& protocol : protocols()) {
        for (const auto& id : protocol.metrics)
            QVERIFY2(findMetric(id), id.c_str());
        for (const char* preset : {"", "code", "paper"})
            if (*preset == 0 || !params::presetsOf(protocol.parameters).empty())
                QVERIFY(resolveParameters(protocol, preset, Json::object()));
        QVERIFY(describe(protocol)["parameters"].size() == protocol.parameters.size());
    }
    QVERIFY(findMetric("oracle_dice")->oracle && !findMetric("dice")->oracle);
    QVERIFY(!findMetric("hd95_mm")->higherIsBetter);
}

/// Every table as it is printed: whole rows of known metrics, values in the unit that is said.
void TestProtocols::publishedTablesAreWhole()
{
    int values = 0;
    for (const auto& file :
         std::filesystem::directory_iterator(COUNTERPART_SOURCE_DIR "/resources/published")) {
        const auto publication = Json::parse(base::readText(file.path()).value());
        QVERIFY(!publication.at("citation").get<std::string>().empty());
        QVERIFY(findProtocol(publication.at("protocol")));
        for (const auto& table : publication.at("tables")) {
            QVERIFY(!table.at("table").get<std::string>().empty());
            for (const auto& column : table.at("columns")) {
                QVERIFY(findMetric(column.at("metric")) && !column.at("dataset").get<std::string>().empty());
                QVERIFY(column.at("unit") == "percent" || column.at("unit") == "thousandths");
            }
            for (const auto& row : table.at("rows")) {
                QVERIFY(!row.at("method").get<std::string>().empty());
                QCOMPARE(row.at("values").size(), table.at("columns").size());
                values += static_cast<int>(row.at("values").size());
            }
        }
    }
    QCOMPARE(publishedScores().size(), static_cast<std::size_t>(values));
    std::multiset<std::string> lines;
    for (const auto& score : publishedScores()) {
        QVERIFY(score.value > 0 && score.value < 1);
        std::array<char, 40> number{};
        std::snprintf(number.data(), number.size(), "%.17g", score.value);
        lines.insert(score.method + '\t' + score.dataset + '\t' + score.metric + '\t' + score.source + '\t' +
                     number.data() + '\n');
    }
    std::string all;
    for (const auto& line : lines)
        all += line;
    QCOMPARE(base::sha256(all), "8a2045feffaa8ff854da30eb7ab1c190d343e1534d4e08332ac53dd2bb49c969");
}

QTEST_GUILESS_MAIN(TestProtocols)
#include "test_protocols.moc"
