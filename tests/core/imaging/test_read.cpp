// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/grid.h"
#include "core/imaging/read.h"
#include "core/volume/nifti.h"
#include "tests/support/python.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>

using namespace counterpart;
using Path = std::filesystem::path;

class TestRead : public QObject
{
    Q_OBJECT

private:
    Path at(const QString& name) const { return Path(m_folder.path().toStdString()) / name.toStdString(); }

    void compare(const volume::Volume& got, const volume::Volume& want, double tolerance = 1e-6)
    {
        QCOMPARE(got.geometry.size, want.geometry.size);
        QVERIFY(volume::sameGrid(got.geometry, want.geometry));
        for (std::size_t i = 0; i < got.voxels.size(); ++i)
            QVERIFY2(
                std::abs(got.voxels[i] - want.voxels[i]) <= tolerance * (1 + std::abs(want.voxels[i])),
                qPrintable(
                    QStringLiteral("voxel %1: %2, not %3").arg(i).arg(got.voxels[i]).arg(want.voxels[i])));
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { QVERIFY(test::runPeer("core/imaging/make_files.py", {m_folder.path()})); }

    void readsEveryOrientationToTheSameVolume()
    {
        const auto want = volume::readNifti(at("ras.nii"));
        QVERIFY(want.has_value());
        int files = 0;
        for (const auto& entry : std::filesystem::directory_iterator(at(""))) {
            const auto stem = imaging::imageStem(entry.path());
            if (!stem.starts_with("orient_"))
                continue;
            const auto image = imaging::readImage(entry.path());
            QVERIFY2(image.has_value(), stem.c_str());
            QCOMPARE(imaging::orientationOf(image->geometry), stem.substr(7));
            const auto turned = imaging::reorientToRas(*image);
            QCOMPARE(imaging::orientationOf(turned.geometry), std::string("RAS"));
            compare(turned, *want);
            ++files;
        }
        QCOMPARE(files, 48);
    }

    void keepsFileOrderAndAffine()
    {
        QFile file(m_folder.filePath("affines.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto affines = QJsonDocument::fromJson(file.readAll()).object();
        for (const auto& name : affines.keys()) {
            const auto header = imaging::readImageHeader(at(name));
            QVERIFY2(header.has_value(), qPrintable(name));
            const auto rows = affines[name].toArray();
            for (int row = 0; row < 3; ++row)
                for (int column = 0; column < 4; ++column) {
                    const auto want = rows[row].toArray()[column].toDouble();
                    const auto got = header->geometry.voxelToWorld[unsigned(row)][unsigned(column)];
                    QVERIFY2(std::abs(want - got) < 1e-4, qPrintable(QStringLiteral("%1 [%2][%3]: %4, not %5")
                                                                         .arg(name)
                                                                         .arg(row)
                                                                         .arg(column)
                                                                         .arg(got)
                                                                         .arg(want)));
                }
        }
    }

    void readsVoxelTypes_data()
    {
        QTest::addColumn<QString>("type");
        for (const auto* type : {"uint8", "int8", "int16", "uint16", "int32", "float32", "float64"})
            QTest::newRow(type) << type;
    }
    void readsVoxelTypes()
    {
        QFETCH(QString, type);
        const auto image = imaging::readImage(at("type_" + type + ".nii"));
        const auto want = volume::readNifti(at("type_" + type + "_reference.nii"));
        QVERIFY(image.has_value() && want.has_value());
        compare(*image, *want);
    }

    void readsOtherFormats_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto* name : {"meta.mha", "meta.mhd", "nrrd.nrrd", "UPPER.NII", "Größe ü 脳.nii.gz",
                                 "swapped.nii", "pair.hdr", "metres.nii"})
            QTest::newRow(name) << name;
    }
    void readsOtherFormats()
    {
        QFETCH(QString, name);
        const auto image = imaging::readImage(at(name));
        QVERIFY2(image.has_value(), image ? "" : image.error().code.c_str());
        compare(*image, *volume::readNifti(at("ras.nii")));
    }

    void readsFrames()
    {
        for (const auto* name : {"four.nii.gz", "five.nii.gz"}) {
            const auto frames = imaging::readFrames(at(name));
            QVERIFY2(frames.has_value(), name);
            QCOMPARE(frames->size(), std::size_t(3));
            for (std::size_t k = 0; k < 3; ++k)
                compare((*frames)[k], *volume::readNifti(at(QStringLiteral("frame_%1.nii").arg(k))));
            QCOMPARE(imaging::readImage(at(name)).error().code, std::string("imaging.several-frames"));
        }
    }

    void turnsNotANumberToBackground()
    {
        compare(*imaging::readImage(at("nan.nii.gz")), *volume::readNifti(at("nan_reference.nii")));
    }

    void refusesBrokenFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* code) { QTest::newRow(name) << name << code; };
        row("missing.nii", "file.missing");
        row("", "file.unreadable");
        row("picture.png", "imaging.unknown-format");
        row("text.nii", "nifti.not-nifti");
        row("text.nii.gz", "nifti.not-nifti");
        row("text.nrrd", "imaging.unreadable");
        row("text.mha", "imaging.unreadable");
        row("empty.nii", "nifti.not-nifti");
        row("empty.nii.gz", "nifti.not-nifti");
        row("truncated.nii", "imaging.impossible-size");
        row("truncated.nii.gz", "imaging.unreadable");
        row("truncated_inside.nii.gz", "imaging.unreadable");
        row("damaged.nii.gz", "imaging.unreadable");
        row("huge.nii", "nifti.bad-dimensions");
        row("huge.nii.gz", "nifti.bad-dimensions");
        row("large.nii", "imaging.impossible-size");
        row("large.nii.gz", "imaging.impossible-size");
        row("zero.nii", "nifti.bad-dimensions");
        row("negative.nii", "nifti.bad-dimensions");
        row("dimensions.nii", "nifti.bad-dimensions");
        row("nan_affine.nii", "nifti.bad-affine");
        row("flat.nii", "nifti.bad-affine");
        row("type.nii", "nifti.unsupported-type");
        row("huge.mha", "imaging.bad-dimensions");
        row("large.mha", "imaging.impossible-size");
        row("nan.mha", "imaging.unreadable");
        row("truncated.mha", "imaging.impossible-size");
        row("nan.nrrd", "imaging.unreadable");
        row("truncated.nrrd", "imaging.unreadable");
    }
    void refusesBrokenFiles()
    {
        QFETCH(QString, name);
        QFETCH(QString, code);
        const auto image = imaging::readImage(at(name));
        QVERIFY(!image.has_value());
        QCOMPARE(QString::fromStdString(image.error().code), code);
        QCOMPARE(image.error().kind, base::ErrorKind::BadInput);
        QCOMPARE(image.error().arguments.at("path"), at(name).string());
    }

    void survivesOddSpacing()
    {
        // The sform is sound, so the file may be read; but what comes out must be finite.
        const auto image = imaging::readImage(at("nan_spacing.nii"));
        if (image)
            compare(*image, *volume::readNifti(at("ras.nii")));
        else
            QCOMPARE(image.error().code, std::string("nifti.bad-affine"));
    }

    void knowsNames()
    {
        QVERIFY(imaging::isImageName("a/b.NII.GZ"));
        QVERIFY(!imaging::isImageName("a/.nii"));
        QVERIFY(!imaging::isImageName("a/b.json"));
        QCOMPARE(imaging::imageStem("a/sub-1_T2w.nii.gz"), std::string("sub-1_T2w"));
        QCOMPARE(imaging::imageStem("a.b/c.d.mha"), std::string("c.d"));
    }
};

QTEST_GUILESS_MAIN(TestRead)
#include "test_read.moc"
