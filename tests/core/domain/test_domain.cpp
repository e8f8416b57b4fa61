// SPDX-License-Identifier: Apache-2.0
#include "core/base/files.h"
#include "core/domain/names.h"
#include "core/domain/run_folder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace counterpart::domain;
using counterpart::base::writeAtomically;

class TestDomain : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Path inside(const char* name) const { return Path(m_folder.path().toStdString()) / name; }

private Q_SLOTS:
    void namesGoBothWays();
    void runAndCohortFilesGoBothWays();
    void experimentsGoBothWays();
    void damagedFilesAreNamed();
    void eventsGoBothWays();
    void tornEventsAreNotEvents();
};

void TestDomain::namesGoBothWays()
{
    for (const auto state : {JobState::Queued, JobState::Running, JobState::Paused, JobState::Done,
                             JobState::Failed, JobState::Cancelled})
        QVERIFY(jobStateFrom(nameOf(state)) == state);
    for (const auto role : {Role::Train, Role::Validation, Role::Test})
        QVERIFY(roleFrom(nameOf(role)) == role);
    QVERIFY(!healthFrom("ill"));
}

void TestDomain::runAndCohortFilesGoBothWays()
{
    RunDescription run{
        .run = "r1", .method = "ae", .family = "behrendt", .parameters = {{"steps", 3}}, .seed = 1ULL << 63};
    QVERIFY(writeAtomically(inside("run.json"), toJson(run).dump()));
    QCOMPARE(toJson(readRunDescription(inside("run.json")).value()).dump(), toJson(run).dump());

    CohortFile cohort{.name = "demo",
                      .simulated = true,
                      .cases = {{.label = "sub-1",
                                 .subject = "1",
                                 .role = Role::Validation,
                                 .image = "../../prepared/ä.nii",
                                 .brainMask = "m.nii",
                                 .truth = "t.nii",
                                 .imageHash = "aa"},
                                {.label = "sub-2"}}};
    QVERIFY(writeAtomically(inside("cohort.json"), toJson(cohort).dump()));
    const auto read = readCohortFile(inside("cohort.json")).value();
    QCOMPARE(toJson(read).dump(), toJson(cohort).dump());
    QVERIFY(!read.cases[1].truth);
}

void TestDomain::experimentsGoBothWays()
{
    RunDescription run;
    run.run = "b";
    run.method = "ddpm";
    QVERIFY(!toJson(run).contains("experiment") && !toJson(run).contains("weights"));
    run.weights = "a";
    run.place = {"study", "sweep", 2, 5, "test-levels", Json::array({250, 500})};
    QVERIFY(writeAtomically(inside("run.json"), toJson(run).dump()));
    const auto back = readRunDescription(inside("run.json")).value();
    QCOMPARE(back.weights, std::string("a"));
    QCOMPARE(toJson(back).dump(), toJson(run).dump());
    for (const char* outside : {"../a", "..", "/etc"}) { // a description from a stranger stays in its folder
        run.weights = outside;
        QVERIFY(writeAtomically(inside("run.json"), toJson(run).dump()));
        QCOMPARE(readRunDescription(inside("run.json")).error().code, std::string("run.malformed-json"));
    }
}

void TestDomain::damagedFilesAreNamed()
{
    for (const char* text : {"", "{", "[]", "{\"run\": 3}", "{\"cohort\": \"x\", \"cases\": [{}]}"}) {
        QVERIFY(writeAtomically(inside("damaged.json"), text));
        QCOMPARE(readRunDescription(inside("damaged.json")).error().code, std::string("run.malformed-json"));
        QCOMPARE(readCohortFile(inside("damaged.json")).error().code, std::string("run.malformed-json"));
    }
}

void TestDomain::eventsGoBothWays()
{
    const Event event{
        7, "2026-01-01T00:00:00.000Z", "metric", {{"stage", "train"}, {"values", {{"loss", 0.5}}}}};
    const auto line = toLine(event);
    QCOMPARE(line.back(), '\n');
    QCOMPARE(line.find('\n'), line.size() - 1);
    const auto back = eventFromLine(line).value();
    QCOMPARE(back.sequence, event.sequence);
    QCOMPARE(back.type, event.type);
    QCOMPARE(back.fields.dump(), event.fields.dump());
}

void TestDomain::tornEventsAreNotEvents()
{
    const auto line = toLine({1, "", "log", {{"code", "x"}}});
    for (std::size_t length = 0; length + 2 < line.size(); ++length)
        QVERIFY(!eventFromLine(std::string_view(line).substr(0, length)));
}

QTEST_APPLESS_MAIN(TestDomain)
#include "test_domain.moc"
