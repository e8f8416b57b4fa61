// SPDX-License-Identifier: Apache-2.0
#include "core/simulation/acquisition.h"
#include "core/simulation/deformation.h"
#include "core/simulation/noise.h"
#include "core/simulation/signal.h"
#include "tests/support/python.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <numeric>

using namespace counterpart;
using namespace counterpart::simulation;

namespace {

const Region cube{{-40, -40, -40}, {40, 40, 40}};

struct Moments
{
    double mean = 0, deviation = 0;
};

Moments momentsOf(const std::vector<float>& values)
{
    Moments m;
    for (const float v : values)
        m.mean += static_cast<double>(v) / static_cast<double>(values.size());
    for (const float v : values)
        m.deviation += std::pow(static_cast<double>(v) - m.mean, 2) / static_cast<double>(values.size());
    m.deviation = std::sqrt(m.deviation);
    return m;
}

std::vector<float> ricianSample(float signal, float sigma, std::size_t count, std::uint64_t seed)
{
    const NoiseStream noise(seed);
    std::vector<float> values(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto [first, second] = noise.normals(i);
        values[i] = ricianMagnitude(signal, sigma, first, second);
    }
    return values;
}

} // namespace

class TestPhysics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signalsAgreeWithNumpy();
    void flairNullsFluid();
    void noiseIsRician_data();
    void noiseIsRician();
    void fieldsAreStandardNormal();
    void smoothingAgreesWithScipy();
    void exponentialOfAConstantIsAShift();
    void exponentialOfAScalingIsExact();
    void roughVelocityDoesNotFold();
};

void TestPhysics::signalsAgreeWithNumpy()
{
    // Equations as in any textbook, written down a second time.
    const char* program = R"(
import sys, numpy as np
for line in sys.stdin:
    kind, *v = line.split(); tr, te, ti, flip, t1, t2, t2s, m0 = map(float, v)
    if kind == 't1':
        e = np.exp(-tr / t1); a = np.deg2rad(flip)
        s = m0 * np.sin(a) * (1 - e) / (1 - np.cos(a) * e) * np.exp(-te / t2s)
    elif kind == 't2': s = m0 * (1 - np.exp(-tr / t1)) * np.exp(-te / t2)
    else: s = m0 * np.abs(1 - 2 * np.exp(-ti / t1) + np.exp(-tr / t1)) * np.exp(-te / t2)
    print(repr(float(s))))";
    QByteArray input;
    std::vector<double> ours;
    Draw draw(5);
    for (const auto contrast : {Contrast::T1, Contrast::T2, Contrast::Flair})
        for (int i = 0; i < 20; ++i) {
            const auto s = defaultSequence(contrast);
            const double t2 = draw.uniform(0.02, 0.5);
            const TissueValues tissue{draw.uniform(0.2, 4), t2, t2 / 2, draw.uniform(10, 100)};
            ours.push_back(signal(s, tissue));
            input += nameOf(contrast);
            for (const double v : {s.repetitionTime, s.echoTime, s.inversionTime, s.flipAngle, tissue.t1,
                                   tissue.t2, tissue.t2Star, tissue.m0})
                input += ' ' + QByteArray::number(v, 'g', 17);
            input += '\n';
        }
    const auto answer = test::askPython(program, {}, input);
    const auto theirs = answer.words();
    QVERIFY2(static_cast<std::size_t>(theirs.size()) == ours.size(), answer.error.constData());
    for (std::size_t i = 0; i < ours.size(); ++i) {
        const double expected = theirs[static_cast<qsizetype>(i)].toDouble();
        QVERIFY2(std::abs(ours[i] - expected) <= 1e-12 * expected, qPrintable(QString::number(ours[i])));
    }
}

void TestPhysics::flairNullsFluid()
{
    const auto flair = defaultSequence(Contrast::Flair);
    const TissueValues fluid{3, 0.3, 0.2, 68}, white{0.83, 0.08, 0.053, 65};
    QVERIFY(signal(flair, fluid) < 0.02 * signal(flair, white));
    const auto t2 = defaultSequence(Contrast::T2);
    QVERIFY(signal(t2, fluid) > 2 * signal(t2, white));
}

void TestPhysics::noiseIsRician_data()
{
    QTest::addColumn<double>("signal");
    for (const double signal : {0.0, 1.0, 3.0, 25.0})
        QTest::newRow(qPrintable(QString::number(signal))) << signal;
}

void TestPhysics::noiseIsRician()
{
    QFETCH(double, signal);
    constexpr double sigma = 2;
    const auto values = ricianSample(static_cast<float>(signal * sigma), sigma, 200000, 11);
    const char* program = R"(
import sys, numpy as np
from scipy import stats
b, sigma = map(float, sys.argv[1:])
x = np.array(sys.stdin.read().split(), float)
d = stats.rice(b, scale=sigma)
print(d.mean(), d.std(), stats.kstest(x, d.cdf).pvalue))";
    QByteArray input;
    for (std::size_t i = 0; i < 20000; ++i)
        input += QByteArray::number(static_cast<double>(values[i]), 'g', 9) + ' ';
    const auto answer = test::askPython(program, {QString::number(signal), QString::number(sigma)}, input);
    const auto words = answer.words();
    QVERIFY2(words.size() == 3, answer.error.constData());
    const auto moments = momentsOf(values);
    const double standardError = words[1].toDouble() / std::sqrt(200000.0);
    QVERIFY(std::abs(moments.mean - words[0].toDouble()) < 4 * standardError);
    QVERIFY(std::abs(moments.deviation - words[1].toDouble()) < 4 * standardError);
    QVERIFY2(words[2].toDouble() > 1e-3, words[2].constData());
}

void TestPhysics::fieldsAreStandardNormal()
{
    // Fine enough for many independent places: the sample's own error is a few percent.
    const auto field = gaussianField({{-60, -60, -60}, {60, 60, 60}}, 2, 4, 3);
    const auto m = momentsOf(field.values());
    QVERIFY2(std::abs(m.mean) < 0.08 && std::abs(m.deviation - 1) < 0.06,
             qPrintable(QString::number(m.deviation)));
    const auto other = gaussianField({{-60, -60, -60}, {60, 60, 60}}, 2, 4, 4);
    double product = 0;
    for (std::size_t i = 0; i < field.values().size(); ++i)
        product += static_cast<double>(field.values()[i] * other.values()[i]);
    QVERIFY(std::abs(product) / static_cast<double>(field.values().size()) < 0.1);
}

void TestPhysics::smoothingAgreesWithScipy()
{
    Lattice field({{0, 0, 0}, {8, 6, 5}}, 1);
    Draw draw(2);
    field.fill([&](const Vector3&) { return draw.uniform(-1, 1); });
    QByteArray input;
    for (const float v : field.values())
        input += QByteArray::number(static_cast<double>(v), 'g', 9) + ' ';
    const char* program = R"(
import sys, numpy as np
from scipy.ndimage import gaussian_filter
x = np.array(sys.stdin.read().split(), float).reshape(6, 7, 9)
print(*gaussian_filter(x, 1.5, radius=5, mode='reflect').ravel()))";
    const auto answer = test::askPython(program, {}, input);
    const auto theirs = answer.words();
    field.smooth(1.5);
    QVERIFY2(static_cast<std::size_t>(theirs.size()) == field.values().size(), answer.error.constData());
    for (std::size_t i = 0; i < field.values().size(); ++i)
        QVERIFY(std::abs(static_cast<double>(field.values()[i]) -
                         theirs[static_cast<qsizetype>(i)].toDouble()) < 2e-6);
}

void TestPhysics::exponentialOfAConstantIsAShift()
{
    const VectorLattice velocity{Lattice(cube, 4, 3), Lattice(cube, 4, -2), Lattice(cube, 4, 1)};
    const Deformation deformation{exponential(velocity)};
    const auto moved = deformation.toTemplate({1, 2, 3});
    QVERIFY(std::abs(moved[0] - 4) < 1e-4 && std::abs(moved[1]) < 1e-4 && std::abs(moved[2] - 4) < 1e-4);
    const auto determinants = jacobian(deformation.displacement);
    for (const float j : determinants.values())
        QVERIFY(std::abs(j - 1) < 1e-4F);
}

void TestPhysics::exponentialOfAScalingIsExact()
{
    // v(x) = −x/5 has the flow x e^(−1/5); it stays inside the lattice.
    VectorLattice velocity{Lattice(cube, 4), Lattice(cube, 4), Lattice(cube, 4)};
    for (std::size_t axis = 0; axis < 3; ++axis)
        velocity[axis].fill([axis](const Vector3& p) { return -p[axis] / 5; });
    const Deformation deformation{exponential(velocity)};
    const auto moved = deformation.toTemplate({10, -20, 5});
    const double factor = std::exp(-0.2);
    QVERIFY2(std::abs(moved[0] - 10 * factor) < 0.05 && std::abs(moved[1] + 20 * factor) < 0.1,
             qPrintable(QString::number(moved[0])));
    const auto j = jacobian(deformation.displacement);
    QVERIFY(std::abs(static_cast<double>(j.sample({0, 0, 0})) - std::exp(-0.6)) < 0.01);
}

void TestPhysics::roughVelocityDoesNotFold()
{
    // Twice as rough as any person: added as a plain displacement it folds, as an exponential it must not.
    VectorLattice velocity;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        velocity[axis] = gaussianField(cube, 4, 11, 40 + axis);
        for (float& v : velocity[axis].values())
            v *= 6;
    }
    const auto lowest = [](const Lattice& field) { return *std::ranges::min_element(field.values()); };
    QVERIFY(lowest(jacobian(velocity)) < 0);
    QVERIFY(lowest(jacobian(exponential(velocity))) > 0);
}

QTEST_GUILESS_MAIN(TestPhysics)
#include "test_physics.moc"
