// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/filters.h"
#include "core/imaging/intensity.h"
#include "core/imaging/resample.h"
#include "core/volume/nifti.h"
#include "tests/support/python.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <random>

using namespace counterpart;
using imaging::Interpolation;

class TestFilters : public QObject
{
    Q_OBJECT

private:
    volume::Volume load(const QString& name) const
    {
        auto image = volume::readNifti((m_folder.path() + "/" + name + ".nii").toStdString());
        return image ? *image : volume::Volume();
    }

    void compare(const volume::Volume& got, const volume::Volume& want, double tolerance)
    {
        QVERIFY(!want.voxels.empty());
        QCOMPARE(got.geometry.size, want.geometry.size);
        for (std::size_t i = 0; i < got.voxels.size(); ++i)
            QVERIFY2(
                std::abs(got.voxels[i] - want.voxels[i]) <= tolerance,
                qPrintable(
                    QStringLiteral("voxel %1: %2, not %3").arg(i).arg(got.voxels[i]).arg(want.voxels[i])));
    }

    QTemporaryDir m_folder;
    volume::Volume m_input;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(test::runPeer("core/imaging/peer_filters.py", {m_folder.path()}));
        m_input = load("input");
    }

    void resamplesAsScipy_data()
    {
        QTest::addColumn<QString>("grid");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("interpolation");
        for (const auto* grid : {"aligned", "oblique"}) {
            const auto row = [&](const char* kind, Interpolation interpolation) {
                QTest::addRow("%s %s", grid, kind) << grid << kind << int(interpolation);
            };
            row("nearest", Interpolation::Nearest);
            row("linear", Interpolation::Linear);
            row("bspline", Interpolation::BSpline);
        }
    }
    void resamplesAsScipy()
    {
        QFETCH(QString, grid);
        QFETCH(QString, kind);
        QFETCH(int, interpolation);
        const auto want = load(grid + "_" + kind);
        QVERIFY(std::count(want.voxels.begin(), want.voxels.end(), -7.0f) >
                0); // the grid reaches beyond the image
        compare(imaging::resample(m_input, want.geometry, Interpolation(interpolation), -7), want, 2e-5);
    }

    void splineGoesThroughItsSamples()
    {
        compare(imaging::resample(m_input, m_input.geometry, Interpolation::BSpline), m_input, 2e-5);
    }

    void continuesTheBorder()
    {
        auto grid = m_input.geometry;
        grid.voxelToWorld[0][3] -= 100;
        const auto far = imaging::resampleExtended(m_input, grid, Interpolation::Linear);
        QVERIFY(std::abs(far.at(0, 5, 5) - m_input.at(0, 5, 5)) < 1e-6);
        QVERIFY(std::abs(far.at(20, 5, 5) - m_input.at(0, 5, 5)) < 1e-6);
    }

    void smoothsAsScipy() { compare(imaging::gaussianSmooth(m_input, 2.5), load("gaussian"), 1e-5); }

    void flowsAsTheFormula()
    {
        const auto got = imaging::curvatureFlow(m_input, 0.125, 3);
        QVERIFY(got.has_value());
        compare(*got, load("flow"), 1e-4);
        compare(*imaging::curvatureFlow(m_input, 0.125, 3, 4), *got, 0);
    }

    void findsPercentilesAsNumpy()
    {
        QFile file(m_folder.filePath("percentiles.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto want = QJsonDocument::fromJson(file.readAll()).array();
        constexpr std::array p{0.0, 1.0, 12.5, 50.0, 99.0, 100.0};
        const auto got = imaging::percentiles(imaging::valuesInside(m_input, load("mask")), p);
        QCOMPARE(got.size(), std::size_t(want.size()));
        for (qsizetype i = 0; i < want.size(); ++i)
            QVERIFY(std::abs(got[std::size_t(i)] - want[i].toDouble()) < 1e-6);
        QVERIFY(std::isnan(imaging::percentiles({}, p)[0]));
        QCOMPARE(imaging::percentiles({3}, p), std::vector<double>(6, 3.0));
    }

    void rescalesAndClips()
    {
        volume::Volume image({{4, 1, 1}, m_input.geometry.voxelToWorld});
        image.voxels = {-5, 0, 5, 50};
        auto flat = image;
        imaging::rescaleToUnit(image, 0, 10);
        QCOMPARE(image.voxels, (std::vector<float>{0, 0, 0.5, 1}));
        imaging::rescaleToUnit(flat, 7, 7);
        QCOMPARE(flat.voxels, std::vector<float>(4, 0));
    }

    void correctsABiasField()
    {
        // Two tissues in a ball under a smooth field: the spread within each tissue must shrink to a
        // fraction.
        volume::Volume image({{48, 48, 48}, {{{4, 0, 0, 0}, {0, 4, 0, 0}, {0, 0, 4, 0}}}});
        auto mask = image, tissue = image;
        std::mt19937 engine(1);
        std::normal_distribution<float> noise(0, 1);
        for (int z = 0; z < 48; ++z)
            for (int y = 0; y < 48; ++y)
                for (int x = 0; x < 48; ++x) {
                    const auto r = std::hypot(x - 23.5, y - 23.5, z - 23.5);
                    mask.at(x, y, z) = r < 20 ? 1 : 0;
                    tissue.at(x, y, z) = (x / 6 + y / 6 + z / 6) % 2 ? 100 : 160;
                    const auto field = std::exp(0.25 * std::sin(x / 18.0) + 0.2 * std::cos(y / 20.0));
                    image.at(x, y, z) = r < 20 ? float(tissue.at(x, y, z) * field) + noise(engine) : 0;
                }
        const auto spread = [&](const volume::Volume& of) {
            double sum = 0, squares = 0, n = 0;
            for (std::size_t i = 0; i < of.voxels.size(); ++i)
                if (mask.voxels[i] > 0 && tissue.voxels[i] == 100) {
                    sum += of.voxels[i], squares += of.voxels[i] * of.voxels[i], ++n;
                }
            return std::sqrt(squares / n - sum * sum / n / n) / (sum / n);
        };
        imaging::BiasFieldOptions options;
        options.shrink = 2;
        options.iterations = 50;
        const auto corrected = imaging::correctBiasField(image, mask, options);
        QVERIFY(corrected.has_value());
        qInfo() << "coefficient of variation" << spread(image) << "→" << spread(*corrected);
        QVERIFY(spread(image) > 0.08);
        QVERIFY(spread(*corrected) < 0.25 * spread(image));
        QCOMPARE(imaging::correctBiasField(image, volume::Volume(image.geometry)).error().code,
                 std::string("imaging.filter-failed"));
    }
};

QTEST_GUILESS_MAIN(TestFilters)
#include "test_filters.moc"
