// SPDX-License-Identifier: Apache-2.0
#include "core/simulation/subject.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <optional>

using namespace counterpart;
using namespace counterpart::simulation;

namespace {

ScanOptions coarse(LesionType lesion = LesionType::None)
{
    ScanOptions options;
    options.spacing = 4;
    options.lesion = lesion;
    return options;
}

double millilitres(const volume::Volume& mask)
{
    return std::accumulate(mask.voxels.begin(), mask.voxels.end(), 0.0) * 64 / 1000;
}

/// Mean over the voxels of `where` (> 0).
double meanWhere(const volume::Volume& image, const volume::Volume& where)
{
    double sum = 0, count = 0;
    for (std::size_t i = 0; i < image.voxels.size(); ++i)
        if (where.voxels[i] > 0) {
            sum += static_cast<double>(image.voxels[i]);
            count += 1;
        }
    return sum / count;
}

/// Pearson correlation inside both brains.
double correlation(const SimulatedScan& a, const SimulatedScan& b)
{
    double n = 0, sa = 0, sb = 0, saa = 0, sbb = 0, sab = 0;
    for (std::size_t i = 0; i < a.image.voxels.size(); ++i) {
        if (a.brainMask.voxels[i] * b.brainMask.voxels[i] <= 0)
            continue;
        const auto x = static_cast<double>(a.image.voxels[i]), y = static_cast<double>(b.image.voxels[i]);
        n += 1, sa += x, sb += y, saa += x * x, sbb += y * y, sab += x * y;
    }
    return (sab - sa * sb / n) / std::sqrt((saa - sa * sa / n) * (sbb - sb * sb / n));
}

} // namespace

class TestPeople : public QObject
{
    Q_OBJECT

    std::optional<Anatomy> m_anatomy;
    Region m_region;

    SimulatedScan scan(const ScanOptions& options, std::uint64_t seed) const
    {
        return simulateScan(*m_anatomy, options, seed).value();
    }

private Q_SLOTS:
    void initTestCase();
    void nobodyFolds();
    void tissuesAddUp();
    void peopleDiffer();
    void growingVentriclesGrow();
    void lesionsAreWherePlausible_data();
    void lesionsAreWherePlausible();
    void lesionsAreBrighterThanTissueButNotThanFluid();
    void smallerVoxelsAgree();
    void wholeHeadHasNoiseInTheAir();
};

void TestPeople::initTestCase()
{
    auto anatomy = loadAnatomy(COUNTERPART_DEPS "/anatomy");
    QVERIFY2(anatomy, anatomy ? "" : anatomy.error().code.c_str());
    m_anatomy = *std::move(anatomy);
    const auto grid = scanGrid(*m_anatomy, 4, false);
    m_region = {grid.toWorld({0, 0, 0}),
                grid.toWorld({double(grid.size[0]), double(grid.size[1]), double(grid.size[2])})};
    QVERIFY(m_anatomy->tissues[Grey].t2 > m_anatomy->tissues[White].t2);
}

void TestPeople::nobodyFolds()
{
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        auto person = makePerson(*m_anatomy, m_region, seed);
        const auto lesion = makeLesion(*m_anatomy, person, m_region, LesionType::Tumour, seed);
        const auto before = person.deformation.displaced(lesion.tumour.centre);
        applyMassEffect(person, lesion);
        const auto field = jacobian(person.deformation.displacement);
        QVERIFY(*std::ranges::min_element(field.values()) > 0.05F);
        QVERIFY(*std::ranges::max_element(field.values()) > 1.1F); // and really bends
        const auto after = person.deformation.displaced(lesion.tumour.centre);
        QVERIFY(std::hypot(after[0] - before[0], after[1] - before[1], after[2] - before[2]) < 3);
    }
}

void TestPeople::tissuesAddUp()
{
    const auto person = makePerson(*m_anatomy, m_region, 3);
    Lattice places(m_region, 3);
    int mixed = 0;
    places.fill([&](const Vector3& place) {
        const auto t = person.deformation.toTemplate(place);
        const auto sample = m_anatomy->sample(t);
        const auto f = fractionsAt(*m_anatomy, person, place, t, sample, 1);
        if (f.grey < 0 || f.white < 0 || f.fluid < 0 ||
            std::abs(f.grey + f.white + f.fluid - sample.brain) > 1e-5F)
            qFatal("fractions %g %g %g of %g", double(f.grey), double(f.white), double(f.fluid),
                   double(sample.brain));
        mixed += f.grey > 0.2F && f.grey < 0.8F;
        return 0;
    });
    QVERIFY(mixed > 1000); // partial volume exists
}

void TestPeople::peopleDiffer()
{
    const auto a = scan(coarse(), 1), b = scan(coarse(), 2), again = scan(coarse(), 1);
    QVERIFY(a.image.voxels == again.image.voxels);
    QVERIFY(a.brainMask.voxels != b.brainMask.voxels);
    const double alike = correlation(a, b);
    QVERIFY2(alike > 0.3 && alike < 0.85, qPrintable(QString::number(alike)));
    // Cranial contents of adults; the template's own are 1855 ml.
    for (const auto* one : {&a, &b})
        QVERIFY2(millilitres(one->brainMask) > 1350 && millilitres(one->brainMask) < 2400,
                 qPrintable(QString::number(millilitres(one->brainMask))));
}

void TestPeople::growingVentriclesGrow()
{
    std::vector<std::pair<double, double>> sizes;
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        const auto person = makePerson(*m_anatomy, m_region, seed);
        Lattice places(m_region, 3);
        double fluid = 0;
        places.fill([&](const Vector3& place) {
            const auto t = person.deformation.toTemplate(place);
            if (m_anatomy->ventricles.sample(t) > 0.5F)
                fluid += static_cast<double>(
                    fractionsAt(*m_anatomy, person, place, t, m_anatomy->sample(t), 1).fluid);
            return 0;
        });
        sizes.emplace_back(person.ventricleGrowth, fluid * 0.027);
    }
    std::ranges::sort(sizes);
    QVERIFY2(sizes.back().second > 1.3 * sizes.front().second,
             qPrintable(QString::number(sizes.back().second)));
    for (const auto& [growth, volume] : sizes)
        QVERIFY2(volume > 4 && volume < 90, qPrintable(QString::number(volume))); // ml
}

void TestPeople::lesionsAreWherePlausible_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::newRow("tumour") << int(LesionType::Tumour) << 2.0 << 80.0;
    QTest::newRow("multiple-sclerosis") << int(LesionType::MultipleSclerosis) << 0.3 << 20.0;
    QTest::newRow("stroke") << int(LesionType::Stroke) << 3.0 << 80.0;
}

void TestPeople::lesionsAreWherePlausible()
{
    QFETCH(int, type);
    QFETCH(double, least);
    QFETCH(double, most);
    auto options = coarse(static_cast<LesionType>(type));
    options.spacing = 2;
    for (std::uint64_t seed = 21; seed < 23; ++seed) {
        const auto s = scan(options, seed);
        bool soft = false;
        for (std::size_t i = 0; i < s.lesionMask.voxels.size(); ++i) {
            QCOMPARE(s.lesionMask.voxels[i], s.lesionFraction.voxels[i] >= 0.5F ? 1.0F : 0.0F);
            QVERIFY(s.lesionFraction.voxels[i] <= s.brainMask.voxels[i]);
            soft = soft || (s.lesionFraction.voxels[i] > 0.2F && s.lesionFraction.voxels[i] < 0.8F);
        }
        const double size = millilitres(s.lesionMask) / 8;
        QVERIFY2(size > least && size < most, qPrintable(QString::number(size)));
        QVERIFY(soft);
    }
}

void TestPeople::lesionsAreBrighterThanTissueButNotThanFluid()
{
    auto options = coarse(LesionType::Tumour);
    options.spacing = 2;
    options.signalToNoise = 1000;
    const auto s = scan(options, 31);
    auto healthy = s.brainMask;
    for (std::size_t i = 0; i < healthy.voxels.size(); ++i)
        healthy.voxels[i] *= s.lesionFraction.voxels[i] > 0 ? 0.0F : 1.0F;
    const double lesion = meanWhere(s.image, s.lesionMask);
    QVERIFY(lesion > 1.15 * meanWhere(s.image, healthy));
    int brighter = 0;
    for (std::size_t i = 0; i < healthy.voxels.size(); ++i)
        brighter += healthy.voxels[i] > 0 && static_cast<double>(s.image.voxels[i]) > lesion;
    // Fluid outshines the lesion in more places than the lesion has, so that brightness alone finds little.
    QVERIFY(brighter > std::accumulate(s.lesionMask.voxels.begin(), s.lesionMask.voxels.end(), 0.0F));
}

void TestPeople::smallerVoxelsAgree()
{
    auto options = coarse();
    options.spacing = 2;
    const auto fine = scan(options, 5), rough = scan(coarse(), 5);
    QVERIFY(std::abs(millilitres(fine.brainMask) / 8 / millilitres(rough.brainMask) - 1) < 0.02);
    QVERIFY(std::abs(meanWhere(fine.image, fine.brainMask) / meanWhere(rough.image, rough.brainMask) - 1) <
            0.05);
}

void TestPeople::wholeHeadHasNoiseInTheAir()
{
    auto options = coarse();
    options.wholeHead = true;
    const auto s = scan(options, 6);
    const auto& size = s.image.geometry.size;
    double air = 0, count = 0;
    for (std::int64_t y = 0; y < size[1]; ++y)
        for (std::int64_t x = 0; x < 3; ++x) {
            air += static_cast<double>(s.image.at(x, y, size[2] - 2));
            count += 1;
        }
    const double sigma = s.facts.at("NoiseStandardDeviation").get<double>();
    const double expected = sigma * std::sqrt(std::numbers::pi / 2); // mean of a Rayleigh distribution
    QVERIFY2(std::abs(air / count / expected - 1) < 0.15,
             qPrintable(QString::number(air / count / expected)));
    int bright = 0;
    for (std::size_t i = 0; i < s.image.voxels.size(); ++i)
        bright += s.brainMask.voxels[i] <= 0 && static_cast<double>(s.image.voxels[i]) > 10 * sigma;
    QVERIFY(bright > 3000); // a scalp of at least 200 ml
}

QTEST_GUILESS_MAIN(TestPeople)
#include "test_people.moc"
