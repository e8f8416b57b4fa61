// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/grid.h"

#include <QTest>
#include <numeric>

using namespace counterpart;
using imaging::Box;

class TestGrid : public QObject
{
    Q_OBJECT

private:
    static volume::Volume ramp(const volume::Index3& size)
    {
        volume::Volume image({size, {{{2, 0, 0, -10}, {0, 3, 0, 5}, {0, 0, 4, 1}}}});
        std::iota(image.voxels.begin(), image.voxels.end(), 1.0f);
        return image;
    }

private Q_SLOTS:
    void splitsOddDifferencesAsTorchio_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("target");
        QTest::addColumn<int>("lower");
        // CropOrPad: cropping 5 takes ceil(5/2) = 3 low and 2 high; padding 5 adds 3 low and 2 high.
        QTest::newRow("crop odd") << 10 << 5 << 3;
        QTest::newRow("crop even") << 10 << 6 << 2;
        QTest::newRow("pad odd") << 5 << 10 << -3;
        QTest::newRow("pad even") << 6 << 10 << -2;
        QTest::newRow("same") << 7 << 7 << 0;
    }
    void splitsOddDifferencesAsTorchio()
    {
        QFETCH(int, size);
        QFETCH(int, target);
        QFETCH(int, lower);
        const auto box = imaging::cropOrPadBox({size, 4, 4}, {target, 4, 4});
        QCOMPARE(box.lower[0], lower);
        QCOMPARE(box.size()[0], target);
    }

    void keepsVoxelsInPlace()
    {
        const auto image = ramp({7, 6, 5});
        const auto result = imaging::cropOrPad(image, {4, 9, 5}, -1);
        QCOMPARE(result.geometry.size, (volume::Index3{4, 9, 5}));
        for (int z = 0; z < 5; ++z)
            for (int y = 0; y < 9; ++y)
                for (int x = 0; x < 4; ++x) {
                    const auto world = result.geometry.toWorld({double(x), double(y), double(z)});
                    const auto at = image.geometry.toVoxel(world);
                    const bool inside = at[1] > -0.5 && at[1] < 5.5;
                    const auto want =
                        inside ? image.at(std::lround(at[0]), std::lround(at[1]), std::lround(at[2])) : -1;
                    QCOMPARE(result.at(x, y, z), want);
                }
    }

    void cropsOutsideEverything()
    {
        const auto far = imaging::crop(ramp({3, 3, 3}), {{10, 10, 10}, {12, 12, 12}}, 9);
        QCOMPARE(far.voxels, std::vector<float>(8, 9));
    }

    void findsTheBox()
    {
        volume::Volume mask({{9, 8, 7}, {{{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}}}});
        QVERIFY(!imaging::boundingBox(mask));
        mask.at(2, 3, 4) = 1;
        QCOMPARE(imaging::boundingBox(mask), (Box{{2, 3, 4}, {3, 4, 5}}));
        mask.at(8, 0, 6) = 0.5;
        QCOMPARE(imaging::boundingBox(mask), (Box{{2, 0, 4}, {9, 4, 7}}));
    }

    void sharesTheFieldOfView()
    {
        const volume::Geometry old{{192, 192, 100}, {{{1, 0, 0, -96}, {0, 1, 0, -90}, {0, 0, 1, -50}}}};
        const auto half = imaging::gridAtSpacing(old, {2, 2, 2});
        QCOMPARE(half.size, (volume::Index3{96, 96, 50}));
        QCOMPARE(half.toWorld({0, 0, 0}), (volume::Vector3{-95.5, -89.5, -49.5}));
        QCOMPARE(imaging::gridAtSpacing(half, {1, 1, 1}), old);
        QCOMPARE(imaging::gridAtSpacing(old, {1000, 1, 1}).size[0], 1);
    }

    void turnsObliqueAxes()
    {
        // Axes nearly diagonal: each must still be used once.
        const double a = 0.70, b = 0.72;
        volume::Geometry grid{{3, 4, 5}, {{{b, -a, 0, 0}, {a, b, 0, 0}, {0, 0, -1, 0}}}};
        QCOMPARE(imaging::orientationOf(grid), std::string("RAI"));
        volume::Volume image(grid);
        std::iota(image.voxels.begin(), image.voxels.end(), 0.0f);
        const auto turned = imaging::reorientToRas(image);
        QCOMPARE(imaging::orientationOf(turned.geometry), std::string("RAS"));
        QCOMPARE(turned.at(1, 2, 0), image.at(1, 2, 4));
        QCOMPARE(imaging::reorientToRas(turned).voxels, turned.voxels);
    }
};

QTEST_GUILESS_MAIN(TestGrid)
#include "test_grid.moc"
