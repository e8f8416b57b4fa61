// SPDX-License-Identifier: Apache-2.0
#include "core/kernels/selftest.h"
#include "core/kernels/simplex_noise.h"
#include "tests/support/python.h"

#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <cuda_runtime.h>

using namespace counterpart;
using kernels::FractalNoise;

namespace {

std::vector<float> fractal(std::int64_t seed, int width, int height, const FractalNoise& noise = {},
                           unsigned threads = 1)
{
    std::vector<float> out(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), NAN);
    kernels::fractalSimplex(kernels::simplexPermutation(seed), noise, width, height, out.data(), threads);
    return out;
}

std::vector<float> plane(std::int64_t seed, double z, int width, int height)
{
    std::vector<float> out(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), NAN);
    kernels::fractalSimplex3d(kernels::simplexPermutation(seed), {}, z, width, height, out.data(), 1);
    return out;
}

double rms(const std::vector<float>& values)
{
    double sum = 0;
    for (const float v : values)
        sum += static_cast<double>(v) * static_cast<double>(v);
    return std::sqrt(sum / static_cast<double>(values.size()));
}

} // namespace

class TestSimplex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsThePublishedImplementation();
    void planesEqualThePublishedImplementation();
    void staysWithinItsBound();
    void isNotOfUnitVariance();
    void octavesHalveTheWavelength();
    void dependsOnSeedAloneNotOnThreads();
    void gpuEqualsCpu();
};

void TestSimplex::equalsThePublishedImplementation()
{
    const QTemporaryDir folder;
    const QStringList seeds{"0", "3", "-7", "9876543210", "-9223372036854775807"};
    const int width = 96;
    const int height = 72; // not square, so that swapped axes would show
    test::peerOutput("core/kernels/peer_simplex.py",
                     QStringList{folder.path(), QString::number(width), QString::number(height)} + seeds);
    for (const QString& seed : seeds) {
        const auto expected = test::readNumbers<double>(folder.filePath(seed + ".f64"));
        const auto actual = fractal(seed.toLongLong(), width, height);
        QCOMPARE(actual.size(), expected.size());
        double worst = 0;
        for (std::size_t i = 0; i < actual.size(); ++i)
            worst = std::max(worst, std::abs(static_cast<double>(actual[i]) - expected[i]));
        QVERIFY2(worst < 2e-6, qPrintable(QString("seed %1: off by %2").arg(seed).arg(worst)));
    }
}

void TestSimplex::planesEqualThePublishedImplementation()
{
    const QTemporaryDir folder;
    const QStringList places{"0@0", "3@249", "-7@799", "9876543210@17.5"};
    const int width = 96;
    const int height = 72;
    test::peerOutput("core/kernels/peer_simplex.py",
                     QStringList{folder.path(), QString::number(width), QString::number(height)} + places);
    for (const QString& place : places) {
        const auto expected = test::readNumbers<double>(folder.filePath(place + ".f64"));
        const auto actual =
            plane(place.section('@', 0, 0).toLongLong(), place.section('@', 1).toDouble(), width, height);
        QCOMPARE(actual.size(), expected.size());
        double worst = 0;
        for (std::size_t i = 0; i < actual.size(); ++i)
            worst = std::max(worst, std::abs(static_cast<double>(actual[i]) - expected[i]));
        // The original leaves out lattice points that are barely within reach, each worth less than 1e-4.
        QVERIFY2(worst < 2e-4, qPrintable(QString("%1: off by %2").arg(place).arg(worst)));
    }
}

void TestSimplex::staysWithinItsBound()
{
    double bound = 0; // 3.689: the sum of the amplitudes
    for (int i = 0; i < 6; ++i)
        bound += std::pow(0.8, i);
    QVERIFY(std::abs(bound - 3.689) < 1e-3);
    double largest = 0;
    for (std::int64_t seed = 0; seed < 40; ++seed)
        for (const float v : fractal(seed, 96, 96))
            largest = std::max(largest, static_cast<double>(std::abs(v)));
    QVERIFY2(largest <= bound, qPrintable(QString::number(largest)));
    QVERIFY2(largest > 1.2, "several octaves must add up somewhere");
}

void TestSimplex::isNotOfUnitVariance()
{
    double sum = 0;
    for (std::int64_t seed = 100; seed < 140; ++seed)
        sum += rms(fractal(seed, 96, 96));
    const double mean = sum / 40;
    QVERIFY2(mean > 0.3 && mean < 0.9, qPrintable(QString::number(mean)));
}

void TestSimplex::octavesHalveTheWavelength()
{
    // The k-th octave alone is the difference of two sums; it must be the base noise, squeezed and weaker.
    for (int k = 1; k < 6; ++k) {
        const auto more = fractal(5, 64, 64, {.octaves = k + 1});
        const auto fewer = fractal(5, 64, 64, {.octaves = k});
        const auto squeezed = fractal(5, 64, 64, {.octaves = 1, .wavelength = 64 / std::pow(2.0, k)});
        for (std::size_t i = 0; i < more.size(); ++i)
            QVERIFY(std::abs(more[i] - fewer[i] - static_cast<float>(std::pow(0.8, k)) * squeezed[i]) <
                    2e-6F);
    }
    // And the base noise's typical slope must double when its wavelength halves.
    const auto slope = [](double wavelength) {
        const auto values = fractal(5, 512, 512, {.octaves = 1, .wavelength = wavelength});
        std::vector<float> steps;
        for (std::size_t i = 1; i < values.size(); ++i)
            if (i % 512 != 0)
                steps.push_back(values[i] - values[i - 1]);
        return rms(steps) / rms(values);
    };
    for (const double wavelength : {64.0, 32.0, 16.0}) {
        const double ratio = slope(wavelength / 2) / slope(wavelength);
        QVERIFY2(ratio > 1.8 && ratio < 2.2, qPrintable(QString::number(ratio)));
    }
}

void TestSimplex::dependsOnSeedAloneNotOnThreads()
{
    const auto one = fractal(42, 97, 61, {}, 1);
    QCOMPARE(fractal(42, 97, 61, {}, 4), one);
    QVERIFY(fractal(43, 97, 61) != one);
    bool seen[256] = {};
    for (const std::int32_t v : kernels::simplexPermutation(42).order)
        seen[v] = true;
    for (const bool s : seen)
        QVERIFY(s);
}

void TestSimplex::gpuEqualsCpu()
{
    int devices = 0;
    if (cudaGetDeviceCount(&devices) != cudaSuccess || devices == 0) {
        // Without a GPU the check itself must say so instead of passing.
        const auto checks = kernels::checkKernels(0);
        QVERIFY(!checks);
        QCOMPARE(checks.error().code, std::string("kernels.cuda"));
        QSKIP("no GPU here");
    }
    const auto checks = kernels::checkKernels(0);
    QVERIFY(checks);
    for (const auto& check : *checks)
        QVERIFY2(check.passed(), qPrintable(QString("%1: off by %2")
                                                .arg(QString::fromStdString(check.kernel))
                                                .arg(check.largestDifference)));
}

QTEST_GUILESS_MAIN(TestSimplex)
#include "test_simplex.moc"
