// SPDX-License-Identifier: Apache-2.0
#include "core/training/encoder_diagnostics.h"
#include "core/volume/nifti.h"
#include "tests/core/training/run_fixture.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <QTemporaryDir>
#include <QTest>
#include <numeric>

using namespace counterpart;
using namespace counterpart::training;

namespace {

LesionedViews people(std::int64_t count, std::int64_t slices)
{
    LesionedViews views;
    views.people = count;
    for (std::int64_t person = 0; person < count; ++person)
        for (std::int64_t level = 0; level < slices; ++level) {
            views.person.push_back(person);
            views.level.push_back(level);
        }
    return views;
}

} // namespace

class TestEncoderDiagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blindEncoderSeesNoLesion();
    void lesionDirectionIsFound();
    void othersAreOtherPeopleOfTheSameLevel();
    void lesionsAreLaidIn();
    void fileSurvivesARoundTrip();
};

void TestEncoderDiagnostics::blindEncoderSeesNoLesion()
{
    at::manual_seed(1);
    const at::Tensor features = at::randn({30, 40});
    const auto d = diagnose(features, features * 2, people(6, 5));
    QVERIFY(std::abs(d.lesioned.mean - 1) < 1e-6 && d.lesioned.deviation < 1e-6);
    QCOMPARE(d.nearest, 1.0);
    QCOMPARE(d.probeAccuracy.value(), 0.5); // each slice is right once and wrong once
    QCOMPARE(d.probeAuroc.value(), 0.5);
    QCOMPARE(std::accumulate(d.lesionedCounts.begin(), d.lesionedCounts.end(), std::int64_t(0)), 30);
    QCOMPARE(d.lesionedCounts.back(), 30);
}

void TestEncoderDiagnostics::lesionDirectionIsFound()
{
    at::manual_seed(2);
    const at::Tensor features = at::randn({30, 40});
    at::Tensor lesioned = features.clone();
    lesioned.select(1, 0) += 40;
    const auto d = diagnose(features, lesioned, people(6, 5));
    QVERIFY(d.lesioned.mean < 0.4);
    QVERIFY(d.nearest < 0.7);
    QVERIFY(d.probeAuroc.value() > 0.99);
    QVERIFY(d.probeAccuracy.value() > 0.95);
    QVERIFY(!diagnose(features, lesioned, people(1, 30)).probeAuroc); // nobody to hold out
}

void TestEncoderDiagnostics::othersAreOtherPeopleOfTheSameLevel()
{
    // Level decides the direction, so that the same level of others is the same and all else at right angles.
    const at::Tensor features = at::eye(3).repeat({4, 1});
    const auto d = diagnose(features, features, people(4, 3));
    QCOMPARE(d.others.mean, 1.0);
    QCOMPARE(d.amongThree, 1.0);
}

void TestEncoderDiagnostics::lesionsAreLaidIn()
{
    const QTemporaryDir folder;
    const auto fixture = tests::RunFixture::make(folder.path().toStdString(), 1);
    const auto chosen = [](const domain::CohortCase& info) { return info.role != domain::Role::Train; };
    const auto cases = openCases(fixture.folder.root, fixture.cohort, chosen, {}).value();
    const auto views = lesionedViews(fixture.folder.root, cases, 3).value();
    QVERIFY(views.healthy.defined());
    QCOMPARE(views.people, 1);
    QCOMPARE(views.healthy.sizes(), views.lesioned.sizes());
    QCOMPARE(views.level.size(), static_cast<std::size_t>(views.healthy.size(0)));
    std::vector<float> slice(cases[0].sliceVoxels());
    cases[0].readImage(views.level[0], slice);
    const at::Tensor healthy = at::tensor(slice).view({cases[0].height(), cases[0].width()});
    QVERIFY(at::equal(views.healthy[0][0], healthy));
    const at::Tensor changed = views.lesioned[0][0] != healthy;
    QVERIFY(changed.sum().item().toInt() >= 1);
    // What was laid in comes from a diseased case: all changed pixels from one slice of one of them.
    bool found = false;
    for (const std::size_t donor : {1U, 2U})
        for (std::int64_t level = views.level[0] - 2; level <= views.level[0] + 2; ++level) {
            if (level < 0 || level >= cases[donor].slices())
                continue;
            cases[donor].readImage(level, slice);
            const at::Tensor theirs = at::tensor(slice).view(healthy.sizes());
            found = found ||
                    at::equal(theirs.masked_select(changed), views.lesioned[0][0].masked_select(changed));
        }
    QVERIFY(found);
    QVERIFY(at::equal(lesionedViews(fixture.folder.root, cases, 3).value().lesioned, views.lesioned));
}

void TestEncoderDiagnostics::fileSurvivesARoundTrip()
{
    const QTemporaryDir folder;
    const domain::RunFolder run{folder.path().toStdString()};
    QVERIFY(domain::readEncoderDiagnostics(run).value().empty());
    domain::EncoderDiagnostics d = diagnose(at::eye(4), at::eye(4), people(1, 4));
    d.stage = "encoder";
    d.index = 1;
    QVERIFY(domain::writeEncoderDiagnostics(run, d));
    QVERIFY(domain::writeEncoderDiagnostics(run, {}));
    const auto read = domain::readEncoderDiagnostics(run).value();
    QCOMPARE(read.size(), 2U);
    QCOMPARE(read[0].stage, std::string());
    QVERIFY(domain::toJson(read[1]) == domain::toJson(d));
    QVERIFY(!read[1].probeAuroc);
}

QTEST_GUILESS_MAIN(TestEncoderDiagnostics)
#include "test_encoder_diagnostics.moc"
