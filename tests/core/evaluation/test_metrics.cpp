// SPDX-License-Identifier: Apache-2.0
#include "core/base/files.h"
#include "core/evaluation/overlap.h"
#include "core/evaluation/ranking.h"
#include "core/evaluation/surface.h"
#include "core/evaluation/threshold_search.h"
#include "core/imaging/components.h"
#include "core/imaging/neighbourhood.h"
#include "tests/support/python.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <fstream>
#include <functional>
#include <limits>
#include <nlohmann/json.hpp>
#include <random>

using namespace counterpart;
using namespace counterpart::evaluation;
using imaging::Border;
using imaging::Connectivity;
using nlohmann::json;
using volume::Volume;

namespace {

struct Scored
{
    std::vector<float> scores;
    std::vector<std::uint8_t> labels;
};

Scored scored(std::size_t count, unsigned seed, const std::function<float(std::mt19937&, bool)>& draw,
              double prevalence = 0.1)
{
    std::mt19937 engine(seed);
    std::bernoulli_distribution positive(prevalence);
    Scored data;
    for (std::size_t i = 0; i < count; ++i) {
        data.labels.push_back(positive(engine));
        data.scores.push_back(draw(engine, data.labels.back()));
    }
    return data;
}

float normal(std::mt19937& engine, bool positive)
{
    return std::normal_distribution<float>(positive ? 1.0f : 0.0f)(engine);
}

/// The last but one has pieces for several threads; the last is all ties.
std::map<std::string, Scored> rankingCases()
{
    return {
        {"continuous", scored(20000, 1, normal)},
        {"many-ties", scored(5000, 2, [](auto& e, bool p) { return std::round(normal(e, p)); })},
        {"mostly-zero",
         scored(
             50000, 3, [](auto& e, bool p) { return std::max(0.0f, normal(e, p) - 1); }, 0.01)},
        {"signed-zeros", {{-0.0f, 0.0f, 0.0f, -1.0f, 1.0f, -0.0f}, {1, 0, 1, 0, 0, 1}}},
        {"half-precision",
         scored(
             5000, 4, [](auto& e, bool p) { return std::round(normal(e, p) * 64) / 64; }, 0.5)},
        {"negatives-first", {{9, 8, 7, 6, 5}, {0, 0, 1, 1, 0}}},
        {"one-positive", {{0.1f, 0.9f, 0.5f}, {0, 0, 1}}},
        {"only-positives", {{0.1f, 0.9f, 0.5f}, {1, 1, 1}}},
        {"denormals", {{1e-45f, 3e-45f, 0, 1e-38f, -1e-45f}, {1, 0, 0, 1, 1}}},
        {"several-pieces", scored(1200000, 5, normal, 0.02)},
        {"all-equal", scored(1000, 6, [](auto&, bool) { return 0.25f; })},
    };
}

volume::Geometry grid(std::int64_t x, std::int64_t y, std::int64_t z)
{
    volume::Geometry geometry;
    geometry.size = {x, y, z};
    geometry.voxelToWorld = {{{1.25, 0, 0, 0}, {0, 2, 0, 0}, {0, 0, 3, 0}}};
    return geometry;
}

Volume random(const volume::Geometry& geometry, unsigned seed, double zeros = 0)
{
    std::mt19937 engine(seed);
    Volume image(geometry);
    for (auto& value : image.voxels)
        value = std::bernoulli_distribution(zeros)(engine) ? 0.0f : normal(engine, false);
    return image;
}

Volume randomMask(const volume::Geometry& geometry, unsigned seed, double share)
{
    std::mt19937 engine(seed);
    Volume mask(geometry);
    for (auto& value : mask.voxels)
        value = std::bernoulli_distribution(share)(engine);
    return mask;
}

/// Blobs: the mask of a smoothed random image, with holes.
Volume blobs(const volume::Geometry& geometry, unsigned seed)
{
    auto image = imaging::median(random(geometry, seed), {5, 5, 3});
    for (auto& value : image.voxels)
        value = value > 0.1f;
    return image;
}

const std::pair<const char*, Border> borders[] = {
    {"reflect", Border::Reflect}, {"mirror", Border::Mirror}, {"nearest", Border::Nearest}};
const std::pair<const char*, Connectivity> connectivities[] = {{"6", Connectivity::Six},
                                                               {"18", Connectivity::Eighteen},
                                                               {"26", Connectivity::TwentySix},
                                                               {"4", Connectivity::Four},
                                                               {"8", Connectivity::Eight}};

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    json m_peer;
    std::map<std::string, Scored> m_rankings = rankingCases();
    std::map<std::string, Volume> m_volumes;

    std::filesystem::path inside(const std::string& name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    template <class T> void write(const std::string& name, const std::vector<T>& values) const
    {
        std::ofstream(inside(name), std::ios::binary)
            .write(reinterpret_cast<const char*>(values.data()),
                   static_cast<std::streamsize>(values.size() * sizeof(T)));
    }
    void keep(const std::string& name, Volume volume)
    {
        write(name + ".voxels", volume.voxels);
        std::ofstream(inside(name + ".json")) << json(volume.geometry.size);
        m_volumes[name] = std::move(volume);
    }
    std::vector<float> written(const std::string& name) const
    {
        const auto bytes = base::readText(inside(name + ".voxels")).value_or("");
        std::vector<float> values(bytes.size() / sizeof(float));
        std::copy_n(bytes.data(), bytes.size(), reinterpret_cast<char*>(values.data()));
        return values;
    }

private Q_SLOTS:
    void initTestCase();
    void rankingAgreesWithScikitLearn_data();
    void rankingAgreesWithScikitLearn();
    void rankingByHand();
    void undefinedIsNotZero();
    void scoresMustBeNumbers();
    void filtersAgreeWithScipy_data();
    void filtersAgreeWithScipy();
    void componentsAgreeWithScikitImage_data();
    void componentsAgreeWithScikitImage();
    void sevenVoxelsGoEightStay();
    void holesCount();
    void surfacesAgreeWithScipy();
    void searchMissesTheSecondPeak();
    void searchQuirks();
};

void TestMetrics::initTestCase()
{
    json tasks;
    for (const auto& [name, data] : m_rankings) {
        write(name + ".scores", data.scores);
        write(name + ".labels", data.labels);
        tasks[name] = "ranking";
    }
    keep("filtered", random(grid(23, 17, 9), 10));
    keep("filtered-mask", blobs(grid(23, 17, 9), 11));
    keep("sparse", random(grid(20, 11, 6), 12, 0.7));
    keep("sparse-mask", randomMask(grid(20, 11, 6), 13, 0.95));
    keep("thin", random(grid(3, 2, 1), 14));
    keep("thin-mask", randomMask(grid(3, 2, 1), 15, 0.9));
    keep("dense-noise", randomMask(grid(20, 18, 10), 16, 0.55));
    keep("light-noise", randomMask(grid(20, 18, 10), 17, 0.15));
    keep("blobs", blobs(grid(30, 25, 12), 18));
    keep("surfaces-a", blobs(grid(30, 25, 12), 19));
    keep("surfaces-b", blobs(grid(30, 25, 12), 20));
    for (const char* name : {"filtered", "sparse", "thin"})
        tasks[name] = "filters";
    for (const char* name : {"dense-noise", "light-noise", "blobs"})
        tasks[name] = "components";
    tasks["surfaces"] = "surfaces";
    std::ofstream(inside("tasks.json")) << tasks;
    QVERIFY(test::runPeer("core/evaluation/peer_metrics.py", {m_folder.path()}));
    m_peer = json::parse(base::readText(inside("results.json")).value_or("null"));
}

void TestMetrics::rankingAgreesWithScikitLearn_data()
{
    QTest::addColumn<std::string>("name");
    for (const auto& [name, data] : m_rankings)
        QTest::addRow("%s", name.c_str()) << name;
}

void TestMetrics::rankingAgreesWithScikitLearn()
{
    QFETCH(std::string, name);
    const auto found = rank(m_rankings.at(name).scores, m_rankings.at(name).labels);
    QVERIFY(found);
    const auto& peer = m_peer.at(name);
    const auto near = [](double a, const json& b) { return std::abs(a - b.get<double>()) < 1e-12; };
    QVERIFY(near(found->averagePrecision.value_or(-1), peer["ap"]));
    QVERIFY(near(found->trapezoid.value_or(-1), peer["trapezoid"]));
    QVERIFY(near(found->oracleDice.value_or(-1), peer["oracle"]));
    QCOMPARE(found->auroc.has_value(), !peer["auroc"].is_null());
    QVERIFY(!found->auroc || near(*found->auroc, peer["auroc"]));
    std::vector<float> binary;
    for (const float score : m_rankings.at(name).scores)
        binary.push_back(score >= found->oracleThreshold.value_or(0));
    QCOMPARE(overlap(binary, m_rankings.at(name).labels).dice().value_or(-1), *found->oracleDice);
}

void TestMetrics::rankingByHand()
{
    // From the top: {1 of 1} then a tie {1 of 3} then {1 of 1}: recall thirds with precision 1, 2/4, 3/5.
    const std::vector<float> scores = {0.9f, 0.5f, 0.5f, 0.5f, 0.1f};
    const std::vector<std::uint8_t> labels = {1, 1, 0, 0, 1};
    const auto found = rank(scores, labels);
    QVERIFY(found && std::abs(*found->averagePrecision - (1 + 0.5 + 0.6) / 3) < 1e-15);
    QVERIFY(std::abs(*found->auroc - (2 + 1 + 0) / 6.0) < 1e-15);
    QVERIFY(std::abs(*found->oracleDice - 0.75) < 1e-15);
}

void TestMetrics::undefinedIsNotZero()
{
    const std::vector<float> scores = {1, 2}, nothing = {0, 0};
    const std::vector<std::uint8_t> none = {0, 0}, all = {1, 1};
    QVERIFY(!rank(scores, none)->averagePrecision && !rank(scores, none)->auroc &&
            !rank(scores, none)->oracleDice);
    QVERIFY(rank(scores, all)->averagePrecision == 1.0 && !rank(scores, all)->auroc);
    QVERIFY(!overlap(nothing, none).dice() && !overlap(nothing, none).precision());
    QVERIFY(overlap(scores, none).dice() == 0.0 && !overlap(scores, none).sensitivity());
    QVERIFY(!surfaceDistances(Volume(grid(2, 2, 2)), Volume(grid(2, 2, 2), 1)));
}

void TestMetrics::scoresMustBeNumbers()
{
    const std::vector<std::uint8_t> labels = {1, 0, 0};
    const float infinite = std::numeric_limits<float>::infinity();
    for (const float bad : {std::nanf(""), -std::nanf(""), infinite, -infinite}) {
        const auto found = rank(std::vector<float>{0.5f, bad, bad}, labels);
        QVERIFY(!found && found.error().code == "evaluation.not-finite" &&
                found.error().arguments.at("count") == "2");
    }
    QVERIFY(rank(std::vector<float>{1}, labels).error().code == "evaluation.size-mismatch");
}

void TestMetrics::filtersAgreeWithScipy_data()
{
    QTest::addColumn<std::string>("name");
    for (const char* name : {"filtered", "sparse", "thin"})
        QTest::addRow("%s", name) << std::string(name);
}

void TestMetrics::filtersAgreeWithScipy()
{
    QFETCH(std::string, name);
    for (const auto& [mode, border] : borders)
        for (const volume::Index3 window : {volume::Index3{5, 5, 5}, volume::Index3{4, 3, 1}}) {
            const auto expected = written(name + "-" + mode + "-" + std::to_string(window[0]));
            QVERIFY2(imaging::median(m_volumes.at(name), window, border).voxels == expected, mode);
        }
    for (const int times : {1, 3})
        QVERIFY(imaging::erodeSlices(m_volumes.at(name + "-mask"), times).voxels ==
                written(name + "-eroded-" + std::to_string(times)));
}

void TestMetrics::componentsAgreeWithScikitImage_data()
{
    QTest::addColumn<std::string>("name");
    for (const char* name : {"dense-noise", "light-noise", "blobs"})
        QTest::addRow("%s", name) << std::string(name);
}

void TestMetrics::componentsAgreeWithScikitImage()
{
    QFETCH(std::string, name);
    for (const auto& [key, connectivity] : connectivities) {
        const auto found = imaging::findComponents(m_volumes.at(name), connectivity);
        std::vector<std::array<std::int64_t, 2>> sizes;
        for (std::size_t i = 0; i < found.items.size(); ++i)
            sizes.push_back({found.items[i].voxels, imaging::filledVoxels(found, i)});
        std::ranges::sort(sizes);
        QVERIFY2(json(sizes) == m_peer.at(name).at(key), key);
    }
}

void TestMetrics::sevenVoxelsGoEightStay()
{
    Volume mask(grid(10, 10, 3));
    for (std::int64_t i = 0; i < 7; ++i)
        mask.at(i, i, 1) = 1; // diagonal: one component only with 26 neighbours
    QVERIFY(std::ranges::count(imaging::removeSmallComponents(mask, 7).voxels, 1.0f) == 0);
    mask.at(7, 7, 2) = 1;
    QVERIFY(std::ranges::count(imaging::removeSmallComponents(mask, 7).voxels, 1.0f) == 8);
    QVERIFY(std::ranges::count(imaging::removeSmallComponents(mask, 7, Connectivity::Six).voxels, 1.0f) == 0);
}

void TestMetrics::holesCount()
{
    Volume ring(grid(9, 9, 1));
    for (std::int64_t y = 2; y <= 6; ++y)
        for (std::int64_t x = 2; x <= 6; ++x)
            ring.at(x, y, 0) = x == 2 || x == 6 || y == 2 || y == 6; // 16 voxels around a hole of 9
    QVERIFY(imaging::filledVoxels(imaging::findComponents(ring, Connectivity::Eight), 0) == 25);
    QVERIFY(imaging::filledVoxels(imaging::findComponents(ring, Connectivity::TwentySix), 0) == 16);
    QVERIFY(std::ranges::count(imaging::removeSmallComponents(ring, 20, Connectivity::Eight).voxels, 1.0f) ==
            16);
    QVERIFY(std::ranges::count(imaging::removeSmallComponents(ring, 20).voxels, 1.0f) == 0);
}

void TestMetrics::surfacesAgreeWithScipy()
{
    const auto found = surfaceDistances(m_volumes.at("surfaces-a"), m_volumes.at("surfaces-b"));
    const auto& peer = m_peer.at("surfaces");
    QVERIFY(found);
    QVERIFY(std::abs(found->assd - peer["assd"].get<double>()) < 1e-9);
    QVERIFY(std::abs(found->hd95 - peer["hd95"].get<double>()) < 1e-9);
    QVERIFY(std::abs(found->hausdorff - peer["max"].get<double>()) < 1e-9);
}

void TestMetrics::searchMissesTheSecondPeak()
{
    // Highest value 1: the first look is at 0.25 and 0.75. Above 0.75 are few, all lesion (Dice 0.5); above
    // 0.25 much that is not (Dice lower). So the upper half is kept, though 0.45 in the lower one would be
    // perfect.
    ThresholdSearch search;
    std::vector<float> map;
    std::vector<std::uint8_t> truth;
    const auto add = [&](int count, float value, bool lesion) {
        map.insert(map.end(), static_cast<std::size_t>(count), value);
        truth.insert(truth.end(), static_cast<std::size_t>(count), lesion);
    };
    add(10, 1.0f, true);
    add(20, 0.48f, true);
    add(200, 0.4f, false);
    add(500, 0.0f, false);
    search.add(map, truth);
    const auto found = search.find();
    const auto best = rank(map, truth);
    QCOMPARE(*best->oracleDice, 1.0);
    QCOMPARE(found.dice, 0.5);
    QVERIFY(found.threshold > 0.5);
}

void TestMetrics::searchQuirks()
{
    ThresholdSearch
        flat; // largest value 0: the interval becomes (0, 1), Dice 0 everywhere, the last lower point stays
    flat.add(std::vector<float>{0, 0, 0}, std::vector<std::uint8_t>{1, 0, 0});
    QCOMPARE(flat.find().threshold, 0.25 * std::pow(0.5, 9));
    QCOMPARE(flat.find(1).threshold, 0.25);

    ThresholdSearch undefined; // nothing true and nothing predicted: NaN never wins, the point stays at 0
    undefined.add(std::vector<float>{0, 0}, std::vector<std::uint8_t>{0, 0});
    QCOMPARE(undefined.find().threshold, 0.0);

    ThresholdSearch strict; // 0.25 of 1 is exactly a value of the map; it must not count as above
    strict.add(std::vector<float>{1, 0.25f}, std::vector<std::uint8_t>{1, 0});
    QCOMPARE(strict.find(1).dice, 1.0);
    QCOMPARE(strict.find(1).threshold, 0.25);
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "test_metrics.moc"
