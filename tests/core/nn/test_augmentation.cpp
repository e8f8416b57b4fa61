// SPDX-License-Identifier: Apache-2.0
#include "core/nn/augmentation.h"
#include "tests/support/python.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>

using namespace counterpart;
using Json = nlohmann::json;
using nn::IntensityChange;

namespace {

constexpr std::array<std::int64_t, 3> size{15, 12, 10}; // x, y, z
constexpr std::array<double, 3> spacing{2, 1.5, 3};
constexpr std::uint64_t scanSeed = 11;
constexpr int draws = 20000;

std::vector<IntensityChange> changes()
{
    const nn::Augmentation always{.gamma = 1, .biasField = 1, .blur = 1, .ghosting = 1};
    const IntensityChange all = nn::drawIntensityChange(always, 4);
    std::vector<IntensityChange> list{
        {.gamma = all.gamma}, {.biasField = all.biasField}, {.blur = all.blur}, {.blur = {{0, 6, 1}}}};
    for (const int axis : {0, 1, 2})
        for (const std::int64_t every : {4, 5})
            list.push_back({.ghosts = nn::Ghosts{axis, every, 0.7, 0.2}});
    for (std::uint64_t seed = 0; seed < 6; ++seed)
        list.push_back(nn::drawIntensityChange(always, seed));
    return list;
}

Json toJson(const IntensityChange& change)
{
    Json json = Json::object();
    if (change.gamma)
        json["gamma"] = *change.gamma;
    if (!change.biasField.empty())
        json["bias"] = change.biasField;
    if (change.blur)
        json["blur"] = *change.blur;
    if (const auto& ghosts = change.ghosts)
        json["ghosts"] = {ghosts->every, ghosts->axis, ghosts->intensity, ghosts->restore};
    return json;
}

/// Share, mean, deviation from the mean and extremes of what was drawn.
struct Sample
{
    double count = 0, sum = 0, squares = 0, low = 1e9, high = -1e9;
    void add(double value)
    {
        count += 1, sum += value, squares += value * value;
        low = std::min(low, value), high = std::max(high, value);
    }
    /// Uniform over [from, to]: mean and variance within five standard errors, nothing outside, both ends
    /// reached.
    [[nodiscard]] bool isUniform(double from, double to) const
    {
        const double mean = sum / count, width = to - from, variance = squares / count - mean * mean;
        return low >= from && high <= to && low < from + width * 0.01 && high > to - width * 0.01 &&
               std::abs(mean - (from + to) / 2) < 5 * width / std::sqrt(12 * count) &&
               std::abs(variance - width * width / 12) < 5 * width * width / std::sqrt(180 * count);
    }
    [[nodiscard]] bool hasShare(double share) const
    {
        return std::abs(count / draws - share) < 5 * std::sqrt(share * (1 - share) / draws);
    }
};

} // namespace

class TestAugmentation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sliceEqualsTorchiosWholeScan();
    void nothingDrawnChangesNothing();
    void rangesAndSharesAreTorchios();
};

void TestAugmentation::sliceEqualsTorchiosWholeScan()
{
    at::manual_seed(scanSeed);
    const at::Tensor scan = at::rand({size[2], size[1], size[0]}) - 0.1;
    Json given{{"seed", scanSeed}, {"size", size}, {"spacing", spacing}, {"changes", Json::array()}};
    for (const IntensityChange& change : changes())
        given["changes"].push_back(toJson(change));
    const QTemporaryDir folder;
    const std::string text = given.dump();
    test::writeNumbers(folder.filePath("given.json"), text.data(), text.size());
    const Json expected = Json::parse(
        test::peerOutput("core/nn/peer_augmentation.py", {folder.filePath("given.json")}).toStdString());
    QCOMPARE(expected.size(), changes().size());
    std::size_t index = 0;
    for (const IntensityChange& change : changes()) {
        const at::Tensor whole =
            at::tensor(expected[index].get<std::vector<float>>()).view({size[2], size[1], size[0]});
        for (std::int64_t slice = 0; slice < size[2]; ++slice) {
            const at::Tensor ours = nn::changedSlice(scan, slice, change, spacing);
            const double apart = (ours - whole[slice]).abs().max().item().toDouble();
            QVERIFY2(apart < 1e-5,
                     qPrintable(QStringLiteral("change %1, slice %2: %3").arg(index).arg(slice).arg(apart)));
        }
        ++index;
    }
}

void TestAugmentation::nothingDrawnChangesNothing()
{
    QVERIFY(nn::drawIntensityChange({}, 1).isNothing());
    QVERIFY(!nn::Augmentation{}.any());
    const at::Tensor scan = at::rand({3, 4, 5});
    QVERIFY(at::equal(nn::changedSlice(scan, 1, {}, spacing), scan[1]));
}

void TestAugmentation::rangesAndSharesAreTorchios()
{
    const nn::Augmentation published{.gamma = 0.5, .biasField = 0.25, .blur = 0.25, .ghosting = 0.5};
    Sample gamma, bias, blur, ghosts, intensity, every, axis;
    for (std::uint64_t seed = 0; seed < draws; ++seed) {
        const IntensityChange change = nn::drawIntensityChange(published, seed);
        if (change.gamma)
            gamma.add(std::log(*change.gamma));
        if (!change.biasField.empty()) {
            QCOMPARE(change.biasField.size(), std::size_t(20));
            bias.add(change.biasField[seed % 20]);
        }
        if (change.blur)
            blur.add((*change.blur)[seed % 3]);
        if (change.ghosts) {
            ghosts.add(1);
            intensity.add(change.ghosts->intensity);
            every.add(static_cast<double>(change.ghosts->every));
            axis.add(change.ghosts->axis);
        }
    }
    QVERIFY(gamma.hasShare(0.5) && gamma.isUniform(-0.3, 0.3));
    QVERIFY(bias.hasShare(0.25) && bias.isUniform(-0.5, 0.5));
    QVERIFY(blur.hasShare(0.25) && blur.isUniform(0, 2));
    QVERIFY(ghosts.hasShare(0.5) && intensity.isUniform(0.5, 1));
    QCOMPARE(std::pair(every.low, every.high), std::pair(4.0, 10.0));
    QVERIFY(std::abs(every.sum / every.count - 7) < 5 * 2 / std::sqrt(every.count));
    QCOMPARE(std::pair(axis.low, axis.high), std::pair(0.0, 2.0));
    QVERIFY(std::abs(axis.sum / axis.count - 1) < 5 * 0.82 / std::sqrt(axis.count));
}

QTEST_APPLESS_MAIN(TestAugmentation)
#include "test_augmentation.moc"
