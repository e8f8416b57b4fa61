// SPDX-License-Identifier: Apache-2.0
#include "core/datasets/import.h"
#include "core/preparation/pipeline.h"
#include "core/preparation/prepare.h"
#include "core/volume/nifti.h"
#include "tests/support/python.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>

using namespace counterpart;
using namespace counterpart::preparation;
using volume::NiftiStorage;
using volume::Volume;

namespace {

constexpr const char* REAL_T1 = "/usr/share/mricron/templates/ch2.nii.gz";
constexpr const char* REAL_T1_STRIPPED = "/usr/share/mricron/templates/ch2bet.nii.gz";

/// An egg of textured tissue off the centre, with a bright lesion, on a 1 mm grid larger and smaller than the
/// target.
struct Phantom
{
    Volume image, mask, truth;
};

Phantom makePhantom()
{
    const volume::Geometry grid{{150, 201, 120}, {{{1, 0, 0, -70}, {0, 1, 0, -90}, {0, 0, 1, -60}}}};
    Phantom phantom{Volume(grid), Volume(grid), Volume(grid)};
    for (std::int64_t z = 0; z < 120; ++z)
        for (std::int64_t y = 0; y < 201; ++y)
            for (std::int64_t x = 0; x < 150; ++x) {
                const double u = (x - 70) / 61.0, v = (y - 95) / 80.5, w = (z - 62) / 55.0;
                const double lesion = std::hypot(x - 90, y - 110, z - 70);
                const double texture = std::sin(0.31 * x) + std::cos(0.23 * y) + std::sin(0.19 * z);
                phantom.image.at(x, y, z) = static_cast<float>(300 + 60 * texture + (lesion < 12 ? 200 : 0));
                phantom.mask.at(x, y, z) = u * u + v * v + w * w < 1 ? 1 : 0;
                phantom.truth.at(x, y, z) = lesion < 12 ? 1 : 0;
            }
    return phantom;
}

} // namespace

class TestPreparation : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    domain::Path inside(const char* name) const { return domain::Path(m_folder.path().toStdString()) / name; }
    ScanFiles m_scan;

private Q_SLOTS:
    void initTestCase();
    void equalsAPythonWriting();
    void isDeterministicAndSaysWhatItWrote();
    void hashFollowsEveryParameter();
    void troubleIsNamed();
    void realScanGoesThrough();
};

void TestPreparation::initTestCase()
{
    const auto phantom = makePhantom();
    m_scan = {inside("image.nii"), inside("mask.nii"), inside("truth.nii")};
    QVERIFY(volume::writeNifti(m_scan.image, phantom.image));
    QVERIFY(volume::writeNifti(*m_scan.brainMask, phantom.mask, NiftiStorage::UInt8));
    QVERIFY(volume::writeNifti(*m_scan.truth, phantom.truth, NiftiStorage::UInt8));
}

void TestPreparation::equalsAPythonWriting()
{
    const auto pipeline = resolvePipeline("behrendt-t2-96", {{"flow-iterations", 0}}).value();
    const auto files = preparedFiles(inside(""), "scan");
    QVERIFY(prepare(m_scan, pipeline, files));
    const auto text = [](const domain::Path& path) { return QString::fromStdString(path.string()); };
    QVERIFY(
        test::runPeer("core/preparation/pipeline_peer.py", {text(m_scan.image), text(*m_scan.brainMask),
                                                            text(*m_scan.truth), text(inside("peer.nii"))}));
    const auto ours = volume::readNifti(files.image).value();
    const auto theirs = volume::readNifti(inside("peer.nii")).value();
    QCOMPARE(ours.geometry.size, (volume::Index3{96, 96, 50}));
    double worst = 0;
    for (std::size_t i = 0; i < ours.voxels.size(); ++i)
        worst = std::max(worst, static_cast<double>(std::abs(ours.voxels[i] - theirs.voxels[i])));
    QVERIFY2(worst < 1e-4, qPrintable(QString::number(worst)));
}

void TestPreparation::isDeterministicAndSaysWhatItWrote()
{
    const auto pipeline = resolvePipeline("behrendt-t2-96").value();
    const auto first = prepare(m_scan, pipeline, preparedFiles(inside(""), "first")).value();
    const auto second = prepare(m_scan, pipeline, preparedFiles(inside(""), "second")).value();
    QCOMPARE(first.imageHash, second.imageHash);
    QCOMPARE(first.maskSource, std::string("given"));
    QVERIFY(first.problems.empty());
    const auto truth = volume::readNifti(preparedFiles(inside(""), "first").truth).value();
    QCOMPARE(std::ranges::count(truth.voxels, 1.0F), first.truthVoxels);
    // 12 mm radius: 7238 mm³, 905 voxels of 8 mm³
    QVERIFY(std::abs(first.truthVoxels - 905) < 30);
    // The lesion stays where it was in the world.
    double x = 0;
    for (std::int64_t k = 0; k < 50; ++k)
        for (std::int64_t j = 0; j < 96; ++j)
            for (std::int64_t i = 0; i < 96; ++i)
                if (truth.at(i, j, k) > 0)
                    x += truth.geometry.toWorld({double(i), double(j), double(k)})[0];
    // Nearest takes the upper of two equally near fine voxels, as the published loader does: half a
    // millimetre.
    QVERIFY(std::abs(x / static_cast<double>(first.truthVoxels) - 20) < 0.75);
}

void TestPreparation::hashFollowsEveryParameter()
{
    const auto plain = resolvePipeline("behrendt-t2-96").value();
    QCOMPARE(resolvePipeline("behrendt-t2-96", {{"flow-iterations", "3"}})->hash, plain.hash);
    QVERIFY(resolvePipeline("behrendt-t2-96", {{"flow-iterations", "2"}})->hash != plain.hash);
    QCOMPARE(resolvePipeline("none").error().code, std::string("prepare.unknown-pipeline"));
    QCOMPARE(resolvePipeline("behrendt-t2-96", {{"x", 1}}).error().code, std::string("params.unknown"));
}

void TestPreparation::troubleIsNamed()
{
    const auto pipeline = resolvePipeline("behrendt-t2-96").value();
    const auto files = preparedFiles(inside(""), "trouble");
    auto phantom = makePhantom();
    QVERIFY(volume::writeNifti(inside("empty.nii"), Volume(phantom.mask.geometry), NiftiStorage::UInt8));
    QVERIFY(volume::writeNifti(inside("flat.nii"), Volume(phantom.image.geometry, 5)));
    phantom.mask.geometry.voxelToWorld[0][3] += 1000;
    QVERIFY(volume::writeNifti(inside("away.nii"), phantom.mask, NiftiStorage::UInt8));

    QCOMPARE(prepare({inside("none.nii"), {}, {}}, pipeline, files).error().code,
             std::string("file.missing"));
    const auto empty = prepare({m_scan.image, inside("empty.nii"), {}}, pipeline, files).error();
    QCOMPARE(empty.code, std::string("prepare.empty-mask"));
    QVERIFY(empty.arguments.at("path").find("empty.nii") != std::string::npos);
    QCOMPARE(prepare({inside("flat.nii"), m_scan.brainMask, {}}, pipeline, files).error().code,
             std::string("prepare.flat-image"));
    QCOMPARE(prepare({m_scan.image, inside("away.nii"), {}}, pipeline, files).error().code,
             std::string("prepare.mask-grid"));
    base::Task cancelled;
    cancelled.cancellation.request();
    QCOMPARE(prepare(m_scan, pipeline, files, cancelled).error().code, std::string("base.cancelled"));
    QVERIFY(!std::filesystem::exists(files.image));
}

void TestPreparation::realScanGoesThrough()
{
    if (!std::filesystem::exists(REAL_T1))
        QSKIP("Debian's mricron-data is not installed");
    const auto plan = datasets::recognise(REAL_T1).value();
    QCOMPARE(plan.scans.size(), std::size_t(1));
    const auto pipeline = resolvePipeline("behrendt-t2-96").value();
    const auto files = preparedFiles(inside(""), "real");
    const auto done =
        prepare({plan.scans[0].image, domain::Path(REAL_T1_STRIPPED), {}}, pipeline, files).value();
    QVERIFY(done.problems.empty());
    const auto image = volume::readNifti(files.image).value();
    const auto mask = volume::readNifti(files.brainMask).value();
    QCOMPARE(image.geometry.size, (volume::Index3{96, 96, 50}));
    const auto brain = std::ranges::count(mask.voxels, 1.0F);
    QVERIFY2(brain > 100'000 && brain < 250'000, qPrintable(QString::number(brain))); // 0.8 to 2 litres
    double sum = 0;
    for (std::size_t i = 0; i < image.voxels.size(); ++i)
        sum += mask.voxels[i] > 0 ? image.voxels[i] : 0;
    const double mean = sum / static_cast<double>(brain);
    QVERIFY2(mean > 0.4 && mean < 0.8, qPrintable(QString::number(mean)));
}

QTEST_APPLESS_MAIN(TestPreparation)
#include "test_preparation.moc"
