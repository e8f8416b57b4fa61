// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/case_analysis.h"
#include "core/evaluation/healthy_reference.h"
#include "tests/support/test_list.h"

#include <cmath>
#include <random>

using namespace counterpart;
using namespace counterpart::evaluation;
using volume::Volume;

namespace {

volume::Geometry grid()
{
    volume::Geometry geometry;
    geometry.size = {12, 10, 6};
    geometry.voxelToWorld = {{{2, 0, 0, -10}, {0, 1.5, 0, 5}, {0, 0, 3, 0}}};
    return geometry;
}

Volume noise(unsigned seed)
{
    std::mt19937 engine(seed);
    std::normal_distribution<float> value(0.1F, 0.2F);
    Volume image(grid());
    for (float& voxel : image.voxels)
        voxel = value(engine);
    return image;
}

/// Two voxels on slice 1, six on slice 4.
Volume lesion()
{
    Volume truth(grid());
    truth.at(2, 2, 1) = truth.at(3, 2, 1) = 1;
    for (std::int64_t x = 4; x <= 6; ++x)
        truth.at(x, 5, 4) = truth.at(x, 6, 4) = 1;
    return truth;
}

} // namespace

class TestCaseAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Against the definition, counted voxel by voxel.
    void diceAtEveryThreshold()
    {
        const Volume map = noise(1), truth = lesion();
        const ThresholdCurve curve(map, &truth);
        for (const float threshold : {0.0F, 0.05F, 0.2F, map.voxels[50], 0.45F, 5.0F}) {
            double both = 0, above = 0, count = 0;
            for (std::size_t i = 0; i < map.voxels.size(); ++i) {
                const bool detected = map.voxels[i] > std::max(threshold, 0.0F), ill = truth.voxels[i] > 0;
                both += detected && ill ? 1 : 0;
                above += detected ? 1 : 0;
                count += ill ? 1 : 0;
            }
            QCOMPARE(curve.voxelsAbove(static_cast<double>(threshold)), static_cast<std::int64_t>(above));
            QCOMPARE(curve.dice(static_cast<double>(threshold)).value(), 2 * both / (above + count));
        }
        QVERIFY(!ThresholdCurve(map, nullptr).dice(0.1) && !ThresholdCurve().dice(0.1));
    }

    void theLesionIsFoundWhereItIsLargest()
    {
        const Volume input = noise(2), truth = lesion(), map = noise(3), mask(grid(), 1);
        const auto analysis = analyseCase({"c", &input, &mask, &truth, {&map, nullptr}}, {});
        QCOMPARE(analysis->largestLesionSlice[2], 4);
        QCOMPARE(analysis->profiles[2].lesionArea[4], 6 * 2 * 1.5); // mm² in the slice
        QCOMPARE(analysis->profiles[0].lesionArea[2], 1 * 1.5 * 3);
        const volume::Vector3 middle{-10 + 2 * 5, 5 + 1.5 * 6, 3 * 4}; // 5.5 rounds up
        QVERIFY(analysis->lesionCentre == middle);
        double sum = 0;
        for (std::int64_t y = 0; y < 10; ++y)
            for (std::int64_t x = 0; x < 12; ++x)
                sum += static_cast<double>(map.at(x, y, 3));
        QVERIFY(std::abs(analysis->profiles[2].runScore[0][3] - sum / 120) < 1e-9);
        QCOMPARE(analysis->curves.size(), std::size_t(2)); // a run without a map has its place
        QVERIFY(!analysis->curves[1].dice(0.1));
    }

    void histogramsAreShares()
    {
        const Volume input = noise(2), truth = lesion(), map = noise(3);
        const auto sum = [](const std::vector<double>& shares) {
            double total = 0;
            for (const double share : shares)
                total += share;
            return total;
        };
        const auto ill = analyseCase({"c", &input, nullptr, &truth, {&map}}, {})->histograms[0];
        QVERIFY(std::abs(sum(ill.brain) - 1) < 1e-9 && std::abs(sum(ill.lesion) - 1) < 1e-9);
        const auto well = analyseCase({"c", &input, nullptr, nullptr, {&map}}, {})->histograms[0];
        QVERIFY(std::abs(sum(well.brain) - 1) < 1e-9 && well.lesion.empty());
    }

    void cancelledIsNothing()
    {
        base::Cancellation cancellation;
        cancellation.request();
        const Volume input = noise(2), map = noise(3);
        QVERIFY(!analyseCase({"c", &input, nullptr, nullptr, {&map}}, cancellation));
    }

    void healthyVoxelsLieInTheBrainAndOutsideTheLesion()
    {
        Volume mask(grid(), 1);
        mask.voxels[0] = 0;
        const Volume truth = lesion();
        const auto offsets = healthyVoxels(grid(), &mask, &truth);
        QCOMPARE(offsets.size(), mask.voxels.size() - 1 - 8);
        for (const std::size_t i : offsets)
            QVERIFY(mask.voxels[i] > 0 && !(truth.voxels[i] > 0));
        Volume map(grid(), -2);
        map.voxels[offsets[0]] = std::nanf("");
        QCOMPARE(magnitudesAt(map, offsets), std::vector<float>(offsets.size() - 1, 2.0F));
        QCOMPARE(differencesAt(map, mask, {offsets[1]}), std::vector<float>{3.0F});
    }

    void coloursRunFromTheHealthyQuantiles()
    {
        HealthyReference reference;
        for (int i = 0; i <= 100; ++i)
            reference.sorted.push_back(static_cast<float>(i));
        QCOMPARE(reference.quantile(0.5), 50.0);
        QCOMPARE(reference.quantile(0.995), 99.5);
        const auto range = colourRange(reference);
        QVERIFY(range.low == 0 && range.floor == 95 && range.high == ColourRange::fullAt * 99);
        QVERIFY(HealthyReference{}.quantile(0.5) == 0 && colourRange({}).high > 0);
    }
};

COUNTERPART_TEST(TestCaseAnalysis)
#include "test_case_analysis.moc"
