// SPDX-License-Identifier: Apache-2.0
#include "core/base/files.h"
#include "core/volume/nifti.h"
#include "tests/support/python.h"

#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <cstring>
#include <limits>

using namespace counterpart;
using namespace counterpart::volume;

namespace {

Volume sample()
{
    Volume volume({{5, 4, 3}, {{{-2, 0.1, 0, 10}, {0, 1.5, 0.2, -20}, {0.3, 0, 3, 30}}}});
    for (std::size_t i = 0; i < volume.voxels.size(); ++i)
        volume.voxels[i] = static_cast<float>(std::sin(static_cast<double>(i)) * 100);
    return volume;
}

} // namespace

class TestNifti : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path inside(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

private Q_SLOTS:
    void geometryInverts();
    void readsBackWhatItWrote_data();
    void readsBackWhatItWrote();
    void agreesWithNibabel();
    void readsWhatNibabelWrites_data();
    void readsWhatNibabelWrites();
    void damagedHeadersAreNamed_data();
    void damagedHeadersAreNamed();
    void everyTruncationIsAnError();
    void otherFilesAreNamed();
};

void TestNifti::geometryInverts()
{
    const auto grid = sample().geometry;
    const auto voxel = grid.toVoxel(grid.toWorld({1.25, 2.5, 0.75}));
    QVERIFY(std::abs(voxel[0] - 1.25) < 1e-9 && std::abs(voxel[1] - 2.5) < 1e-9 &&
            std::abs(voxel[2] - 0.75) < 1e-9);
    QVERIFY(std::abs(grid.spacing()[1] - std::hypot(0.1, 1.5)) < 1e-12);
    auto shifted = grid;
    shifted.voxelToWorld[0][3] += 0.01;
    QVERIFY(sameGrid(grid, grid) && !sameGrid(grid, shifted));
}

void TestNifti::readsBackWhatItWrote_data()
{
    QTest::addColumn<int>("storage");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("float32") << int(NiftiStorage::Float32) << 0.0;
    QTest::newRow("int16") << int(NiftiStorage::Int16WithSlope) << 200.0 / 65000;
}

void TestNifti::readsBackWhatItWrote()
{
    QFETCH(int, storage);
    QFETCH(double, tolerance);
    const auto volume = sample();
    QVERIFY(writeNifti(inside("größe.nii"), volume, NiftiStorage(storage), "simulated"));
    const auto mapped = MappedNifti::open(inside("größe.nii")).value();
    QVERIFY(sameGrid(mapped.geometry(), volume.geometry));
    QCOMPARE(mapped.header().description, std::string("simulated"));
    QCOMPARE(mapped.floats().empty(), NiftiStorage(storage) != NiftiStorage::Float32);
    const auto back = readNifti(inside("größe.nii")).value();
    for (std::size_t i = 0; i < volume.voxels.size(); ++i)
        QVERIFY(std::abs(back.voxels[i] - volume.voxels[i]) <= tolerance);
    std::vector<float> some(7);
    mapped.read(11, some);
    QVERIFY(std::equal(some.begin(), some.end(), back.voxels.begin() + 11));
}

void TestNifti::agreesWithNibabel()
{
    const auto volume = sample();
    QVERIFY(writeNifti(inside("ours.nii"), volume));
    const auto words =
        test::askPython(
            "import sys, nibabel as n, numpy as np; i = n.load(sys.argv[1]); d = np.asarray(i.dataobj)\n"
            "print(*d.shape, *i.affine[:3].ravel(), *d.ravel(order='F'), n.aff2axcodes(i.affine)[0])",
            {QString::fromStdString(inside("ours.nii").string())})
            .words();
    QCOMPARE(words.size(), 3 + 12 + 60 + 1);
    for (int i = 0; i < 12; ++i)
        QVERIFY(std::abs(words[3 + i].toDouble() - volume.geometry.voxelToWorld[i / 4][i % 4]) < 1e-6);
    for (int i = 0; i < 60; ++i)
        QCOMPARE(words[15 + i].toFloat(), volume.voxels[i]);
    QCOMPARE(words.last(), QByteArray("L"));
}

void TestNifti::readsWhatNibabelWrites_data()
{
    QTest::addColumn<QString>("type");
    for (const char* type : {"uint8", "int8", "int16", "uint16", "int32", "float32", "float64"})
        QTest::newRow(type) << type;
}

void TestNifti::readsWhatNibabelWrites()
{
    QFETCH(QString, type);
    // Only a qform, with a rotation and a flipped third axis: the quaternion branch.
    const auto words =
        test::askPython(
            "import sys, nibabel as n, numpy as np; a = np.arange(60).reshape((5, 4, 3), order='F')\n"
            "c, s = np.cos(.3), np.sin(.3); r = "
            "np.array([[c,-s,0,4],[s,c,0,5],[0,0,-1,6],[0,0,0,1]])@np.diag([1,2,3,1])\n"
            "i = n.Nifti1Image(a.astype(sys.argv[2]), None); i.set_qform(r, 1); i.set_sform(None, 0)\n"
            "n.save(i, sys.argv[1]); print(*i.get_qform()[:3].ravel())",
            {QString::fromStdString(inside("theirs.nii").string()), type})
            .words();
    const auto volume = readNifti(inside("theirs.nii")).value();
    for (int i = 0; i < 60; ++i)
        QCOMPARE(volume.voxels[static_cast<std::size_t>(i)], static_cast<float>(i));
    for (int i = 0; i < 12; ++i)
        QVERIFY(std::abs(words[i].toDouble() - volume.geometry.voxelToWorld[i / 4][i % 4]) < 1e-5);
}

void TestNifti::damagedHeadersAreNamed_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const auto number = [](auto value) {
        return QByteArray(reinterpret_cast<const char*>(&value), sizeof value);
    };
    const float nan = std::numeric_limits<float>::quiet_NaN();
    QTest::newRow("endian") << 0 << QByteArray("\0\0\1\x5c", 4) << "nifti.wrong-endian";
    QTest::newRow("size") << 0 << number(12345) << "nifti.not-nifti";
    QTest::newRow("magic") << 344 << QByteArray("ni1") << "nifti.not-nifti";
    QTest::newRow("dimensions 0") << 40 << number(short(0)) << "nifti.bad-dimensions";
    QTest::newRow("dimensions 9") << 40 << number(short(9)) << "nifti.bad-dimensions";
    QTest::newRow("zero") << 42 << number(short(0)) << "nifti.bad-dimensions";
    QTest::newRow("negative") << 44 << number(short(-3)) << "nifti.bad-dimensions";
    QTest::newRow("oversized") << 42 << QByteArray("\xff\x7f\xff\x7f\xff\x7f", 6) << "nifti.bad-dimensions";
    QTest::newRow("larger than file") << 42 << number(short(500)) << "nifti.truncated";
    QTest::newRow("type") << 70 << number(short(32)) << "nifti.unsupported-type";
    QTest::newRow("NaN affine") << 280 << number(nan) << "nifti.bad-affine";
    QTest::newRow("flat affine") << 280 << QByteArray(48, 0) << "nifti.bad-affine";
    QTest::newRow("offset NaN") << 108 << number(nan) << "nifti.not-nifti";
    QTest::newRow("offset far") << 108 << number(1e8F) << "nifti.truncated";
}

void TestNifti::damagedHeadersAreNamed()
{
    QFETCH(int, offset);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QVERIFY(writeNifti(inside("damaged.nii"), sample()));
    auto text = base::readText(inside("damaged.nii")).value();
    text.replace(static_cast<std::size_t>(offset), static_cast<std::size_t>(bytes.size()),
                 bytes.toStdString());
    QVERIFY(base::writeAtomically(inside("damaged.nii"), text));
    const auto result = readNifti(inside("damaged.nii"));
    QVERIFY(!result);
    QCOMPARE(QString::fromStdString(result.error().code), code);
    QVERIFY(!result.error().arguments.at("path").empty());
}

void TestNifti::everyTruncationIsAnError()
{
    QVERIFY(writeNifti(inside("whole.nii"), sample()));
    const auto text = base::readText(inside("whole.nii")).value();
    for (std::size_t length = 0; length < text.size(); length += 13) {
        QVERIFY(base::writeAtomically(inside("cut.nii"), text.substr(0, length)));
        QVERIFY(!readNifti(inside("cut.nii")));
    }
}

void TestNifti::otherFilesAreNamed()
{
    QCOMPARE(readNifti(inside("missing.nii")).error().code, std::string("file.missing"));
    QCOMPARE(readNifti(m_folder.path().toStdString()).error().code, std::string("file.unreadable"));
    QVERIFY(base::writeAtomically(inside("text.nii"), "hello"));
    QCOMPARE(readNifti(inside("text.nii")).error().code, std::string("nifti.not-nifti"));
    QVERIFY(
        base::writeAtomically(inside("gzip.nii"), std::string("\x1f\x8b\x08", 3) + std::string(400, 'x')));
    QCOMPARE(readNifti(inside("gzip.nii")).error().code, std::string("nifti.compressed"));
    Volume huge({{40000, 1, 1}, {{{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}}}});
    QCOMPARE(writeNifti(inside("huge.nii"), huge).error().code, std::string("nifti.bad-dimensions"));
}

QTEST_APPLESS_MAIN(TestNifti)
#include "test_nifti.moc"
