// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/brain_mask.h"
#include "core/imaging/intensity.h"
#include "core/imaging/read.h"
#include "core/imaging/surface_mesh.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

using namespace counterpart;
using imaging::operator-;

namespace {

constexpr const char* templates = "/usr/share/mricron/templates/";

double dice(const volume::Volume& a, const volume::Volume& b)
{
    double both = 0, sum = 0;
    for (std::size_t i = 0; i < a.voxels.size(); ++i) {
        both += a.voxels[i] > 0 && b.voxels[i] > 0;
        sum += (a.voxels[i] > 0) + (b.voxels[i] > 0);
    }
    return 2 * both / sum;
}

} // namespace

class TestBrainMask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsASphere()
    {
        const volume::Geometry grid{{60, 60, 40}, {{{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1.5, 0}}}};
        const auto mesh = imaging::makeSphere({30, 30, 30}, 20, 3);
        QCOMPARE(mesh.vertices.size(), std::size_t(642));
        QVERIFY(imaging::dot(mesh.normals()[5], mesh.vertices[5] - volume::Vector3{30, 30, 30}) > 0);
        const auto ball = imaging::fillSurface(mesh, grid);
        const auto voxels = std::count(ball.voxels.begin(), ball.voxels.end(), 1.0f);
        const double ml = double(voxels) * 1.5;
        QVERIFY2(ml > 33510 * 0.99 && ml < 33510 * 1.12,
                 qPrintable(QString::number(ml))); // the rim counts as inside
        QCOMPARE(ball.at(30, 30, 20), 1.0f);
        QCOMPARE(ball.at(5, 5, 5), 0.0f);
    }

    void masksAStrippedScan()
    {
        volume::Volume image({{20, 20, 20}, {{{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}}}});
        for (int z = 5; z < 15; ++z)
            for (int y = 5; y < 15; ++y)
                for (int x = 5; x < 15; ++x)
                    image.at(x, y, z) = 50;
        image.at(9, 9, 9) = 0;   // a dark voxel inside belongs to the brain
        image.at(18, 18, 2) = 3; // a speck outside does not
        QVERIFY(imaging::looksStripped(image));
        const auto mask = imaging::strippedMask(image);
        QCOMPARE(std::count(mask.voxels.begin(), mask.voxels.end(), 1.0f), 1000);
        QCOMPARE(mask.at(9, 9, 9), 1.0f);
        image.at(0, 0, 19) = 1;
        QVERIFY(!imaging::looksStripped(image));
    }

    void refusesWhatIsNoHead()
    {
        volume::Volume image({{30, 30, 30}, {{{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}}}}, 7);
        QCOMPARE(imaging::headMask(image).error().code, std::string("imaging.no-brain"));
    }

    void findsTheBrainInARealHead()
    {
        if (!QFileInfo::exists(QString(templates) + "ch2.nii.gz"))
            QSKIP("the real scan of mricron-data is not installed");
        const auto head = imaging::readImage(std::string(templates) + "ch2.nii.gz");
        const auto brain = imaging::readImage(std::string(templates) + "ch2bet.nii.gz");
        QVERIFY(head.has_value() && brain.has_value());
        QVERIFY(imaging::looksStripped(*brain));
        const auto stripped = imaging::findBrainMask(*brain);
        QCOMPARE(int(stripped->source), int(imaging::MaskSource::Stripped));
        QElapsedTimer timer;
        timer.start();
        const auto found = imaging::findBrainMask(*head);
        QVERIFY2(found.has_value(), found ? "" : found.error().arguments.at("reason").c_str());
        QCOMPARE(int(found->source), int(imaging::MaskSource::WholeHead));
        const auto overlap = dice(found->mask, stripped->mask);
        qInfo() << "Dice with the published stripped scan" << overlap << "in" << timer.elapsed() << "ms";
        QVERIFY(overlap > 0.93);
    }
};

QTEST_GUILESS_MAIN(TestBrainMask)
#include "test_brain_mask.moc"
