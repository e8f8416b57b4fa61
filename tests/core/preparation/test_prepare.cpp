// SPDX-License-Identifier: Apache-2.0
#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/datasets/import.h"
#include "core/imaging/grid.h"
#include "core/preparation/pipeline.h"
#include "core/preparation/prepare.h"
#include "core/volume/nifti.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>

using namespace counterpart;
using Path = std::filesystem::path;

class TestPrepare : public QObject
{
    Q_OBJECT

private:
    Path at(const char* name) const { return Path(m_folder.path().toStdString()) / name; }

    /// An ellipsoid head of 1 mm in LPS order, with a lesion ball.
    void writeScan()
    {
        const volume::Geometry grid{{160, 200, 150}, {{{-1, 0, 0, 80}, {0, -1, 0, 90}, {0, 0, 1, -70}}}};
        volume::Volume image(grid), mask(grid), truth(grid);
        for (int z = 0; z < 150; ++z)
            for (int y = 0; y < 200; ++y)
                for (int x = 0; x < 160; ++x) {
                    const double r = std::hypot((x - 80) / 65.0, (y - 100) / 80.0, (z - 75) / 55.0);
                    const bool lesion = std::hypot(x - 60, y - 90, z - 80) < 10;
                    mask.at(x, y, z) = r < 1;
                    truth.at(x, y, z) = lesion ? 4.0f : 0.0f; // any label counts
                    image.at(x, y, z) = r < 1 ? float(100 + 40 * std::sin(x / 9.0) + 100 * lesion) : 5.0f;
                }
        QVERIFY(volume::writeNifti(at("image.nii"), image).has_value());
        QVERIFY(volume::writeNifti(at("mask.nii"), mask).has_value());
        QVERIFY(volume::writeNifti(at("truth.nii"), truth).has_value());
        m_lesionVoxels =
            std::count_if(truth.voxels.begin(), truth.voxels.end(), [](float v) { return v > 0; });
    }

    QTemporaryDir m_folder;
    std::int64_t m_lesionVoxels = 0;

private Q_SLOTS:
    void initTestCase() { writeScan(); }

    void namesPipelinesByTheirValues()
    {
        const auto plain = preparation::resolvePipeline("behrendt-t2-96");
        const auto same = preparation::resolvePipeline("behrendt-t2-96", {{"factor", 2}});
        const auto other = preparation::resolvePipeline("behrendt-t2-96", {{"percentile-high", "98"}});
        QVERIFY(plain.has_value() && same.has_value() && other.has_value());
        QCOMPARE(plain->hash.size(), std::size_t(64));
        QCOMPARE(same->hash, plain->hash);
        QVERIFY(other->hash != plain->hash);
        QCOMPARE(preparation::resolvePipeline("x").error().code, std::string("prepare.unknown-pipeline"));
        QCOMPARE(
            preparation::resolvePipeline("behrendt-t2-96", {{"size", {1, 2}}}).error().code.starts_with("p"),
            true);
    }

    void preparesAScan()
    {
        const auto pipeline = *preparation::resolvePipeline("behrendt-t2-96");
        const preparation::ScanFiles scan{at("image.nii"), at("mask.nii"), at("truth.nii")};
        const auto files = preparation::preparedFiles(at("out"), "case");
        QElapsedTimer timer;
        timer.start();
        const auto prepared = preparation::prepare(scan, pipeline, files);
        qInfo() << "prepared in" << timer.elapsed() << "ms";
        QVERIFY2(prepared.has_value(), prepared ? "" : prepared.error().code.c_str());
        const auto image = *volume::readNifti(files.image), mask = *volume::readNifti(files.brainMask),
                   truth = *volume::readNifti(files.truth);
        QCOMPARE(image.geometry.size, (volume::Index3{96, 96, 50}));
        QCOMPARE(image.geometry, mask.geometry);
        QCOMPARE(image.geometry, truth.geometry);
        QCOMPARE(imaging::orientationOf(image.geometry), std::string("RAS"));
        for (const auto step : image.geometry.spacing())
            QVERIFY(std::abs(step - 2) < 1e-4);
        const auto [low, high] = std::minmax_element(image.voxels.begin(), image.voxels.end());
        QCOMPARE(*low, 0.0f);
        QVERIFY(*high > 0.99f && *high <= 1.0f);
        QCOMPARE(image.at(0, 0, 0), 0.0f);
        // The lesion keeps its volume (8 fine voxels a coarse one) and its place in the world.
        QVERIFY(std::abs(8.0 * double(prepared->truthVoxels) / double(m_lesionVoxels) - 1) < 0.1);
        const auto centre = truth.geometry.toVoxel({20, 0, 10});
        QCOMPARE(truth.at(std::lround(centre[0]), std::lround(centre[1]), std::lround(centre[2])), 1.0f);
        QCOMPARE(prepared->imageHash, *base::sha256OfFile(files.image));
        QCOMPARE(prepared->truthHash, *base::sha256OfFile(files.truth));
        QVERIFY(prepared->problems.empty());
        const auto again =
            preparation::prepare(scan, pipeline, preparation::preparedFiles(at("again"), "case"));
        QCOMPARE(again->imageHash, prepared->imageHash);
        QCOMPARE(again->maskHash, prepared->maskHash);
    }

    void growsTheTruthIfAsked()
    {
        const preparation::ScanFiles scan{at("image.nii"), at("mask.nii"), at("truth.nii")};
        const auto files = preparation::preparedFiles(at("grown"), "case");
        const auto plain = preparation::prepare(scan, *preparation::resolvePipeline("behrendt-t2-96"), files);
        const auto grown = preparation::prepare(
            scan, *preparation::resolvePipeline("behrendt-t2-96", {{"truth-interpolation", "grow"}}), files);
        QVERIFY(grown->truthVoxels > plain->truthVoxels);
        QCOMPARE(grown->imageHash.size(), std::size_t(64));
    }

    void reportsTrouble()
    {
        const auto pipeline = *preparation::resolvePipeline("behrendt-t2-96");
        const auto files = preparation::preparedFiles(at("trouble"), "case");
        volume::Volume empty(volume::readNifti(at("mask.nii"))->geometry);
        QVERIFY(volume::writeNifti(at("empty.nii"), empty).has_value());
        QCOMPARE(preparation::prepare({at("image.nii"), at("empty.nii"), {}}, pipeline, files).error().code,
                 std::string("prepare.empty-mask"));
        QCOMPARE(preparation::prepare({at("mask.nii"), at("mask.nii"), {}}, pipeline, files).error().code,
                 std::string("prepare.flat-image"));
        QCOMPARE(preparation::prepare({at("none.nii"), {}, {}}, pipeline, files).error().code,
                 std::string("file.missing"));
        base::Task task;
        task.cancellation.request();
        QCOMPARE(preparation::prepare({at("image.nii"), {}, {}}, pipeline, files, task).error().code,
                 std::string("base.cancelled"));
        QVERIFY(!std::filesystem::exists(files.image));
        const auto unmasked =
            preparation::prepare({at("image.nii"), at("mask.nii"), at("empty.nii")}, pipeline, files);
        QCOMPARE(unmasked->truthVoxels, 0);
    }

    void takesARealScanThroughImport()
    {
        const QString name = "/usr/share/mricron/templates/ch2bet.nii.gz";
        if (!QFileInfo::exists(name))
            QSKIP("the real scan of mricron-data is not installed");
        auto plan = datasets::recognise(name.toStdString());
        QVERIFY(plan.has_value());
        plan = datasets::index(*plan);
        QCOMPARE(plan->scans.size(), std::size_t(1));
        const auto& scan = plan->scans.front();
        QCOMPARE(scan.size, (std::array<std::int64_t, 3>{181, 217, 181}));
        const auto files = preparation::preparedFiles(
            qEnvironmentVariable("COUNTERPART_KEEP", m_folder.path()).toStdString(), "ch2bet");
        const auto prepared = preparation::prepare({scan.image, {}, {}},
                                                   *preparation::resolvePipeline("behrendt-t2-96"), files);
        QVERIFY2(prepared.has_value(), prepared ? "" : prepared.error().code.c_str());
        QCOMPARE(prepared->maskSource, std::string("stripped"));
        const auto mask = *volume::readNifti(files.brainMask);
        const auto voxels = std::count(mask.voxels.begin(), mask.voxels.end(), 1.0f);
        QVERIFY2(voxels > 120000 && voxels < 220000, qPrintable(QString::number(voxels)));
    }
};

QTEST_GUILESS_MAIN(TestPrepare)
#include "test_prepare.moc"
