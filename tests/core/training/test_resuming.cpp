// SPDX-License-Identifier: Apache-2.0
// Trainings that are killed, stopped or damaged, and go on.
#include "core/base/files.h"
#include "core/training/checkpoint.h"
#include "tests/core/training/training_test.h"
#include "tests/support/test_list.h"

#include <ATen/Functions.h>
#include <QProcess>
#include <csignal>

using namespace counterpart;
using namespace counterpart::training;
using tests::eventsOf;
using tests::metric;
using tests::readEvents;

namespace {

/// Overwrites one byte.
void spoil(const std::filesystem::path& path, std::int64_t fromEnd)
{
    auto text = base::readText(path).value();
    text[text.size() - static_cast<std::size_t>(fromEnd)] ^= 0x40;
    QVERIFY(base::writeAtomically(path, text));
}

} // namespace

class TestResuming : public tests::TrainingTest
{
    Q_OBJECT

private Q_SLOTS:
    void resumesBitEqual_data()
    {
        QTest::addColumn<QString>("parameters");
        QTest::newRow("plain") << "{}";
        QTest::newRow("moving average") << R"({"average-decay": 0.9})";
        QTest::newRow("cohort smaller than a batch") << R"({"batch-size": 16})";
    }

    void resumesBitEqual()
    {
        QFETCH(QString, parameters);
        const auto json = domain::Json::parse(parameters.toStdString());
        const auto whole = fixture(6, json);
        QVERIFY(train(whole));
        const auto expected = losses(whole);

        // The same run, killed three times in the middle. No word of warning, nothing flushed.
        auto slow = json;
        slow["step-ms"] = 15;
        const auto broken = fixture(6, slow);
        for (const std::int64_t step : {8, 17, 29}) {
            QProcess worker;
            start(worker, broken);
            waitForStep(broken, step);
            ::kill(static_cast<pid_t>(worker.processId()), SIGKILL);
            QVERIFY(worker.waitForFinished());
        }
        QVERIFY(train(broken));
        const auto events = readEvents(broken.folder.events());
        QVERIFY(metric(events, "loss") == expected); // checks repeated steps too; bit by bit
        QVERIFY(metric(events, "validation-loss") ==
                metric(readEvents(whole.folder.events()), "validation-loss"));
        bool resumed = false;
        for (const auto& event : eventsOf(events, "log"))
            resumed |= event.fields.at("code") == "training.resumed";
        QVERIFY(resumed);
        const auto read = [](const tests::RunFixture& run) {
            return CheckpointStore(run.folder.checkpoints()).read("latest").value().tensors.at("kernel");
        };
        QVERIFY(at::equal(read(whole), read(broken)));
    }

    void stopsWithACheckpoint()
    {
        const auto run = fixture(6, {{"step-ms", 15}});
        QProcess worker;
        start(worker, run);
        waitForStep(run, 5);
        worker.terminate();
        QVERIFY(worker.waitForFinished());
        QCOMPARE(worker.exitCode(), 130);
        const auto events = readEvents(run.folder.events());
        QCOMPARE(events.back().type, std::string("failed"));
        QVERIFY(events.back().fields.at("error").at("kind") == domain::Json("cancelled"));
        const auto state = CheckpointStore(run.folder.checkpoints()).read("latest")->state;
        QCOMPARE(state.step, losses(run).rbegin()->first);
    }

    void finishedTrainingEndsAtOnce()
    {
        const auto run = fixture();
        QVERIFY(train(run));
        const auto steps = eventsOf(readEvents(run.folder.events()), "metric").size();
        QVERIFY(train(run));
        const auto events = readEvents(run.folder.events());
        QCOMPARE(eventsOf(events, "metric").size(), steps);
        QCOMPARE(eventsOf(events, "finished").size(), 2U);
    }

    void fallsBackToTheOtherLatest()
    {
        const auto run = fixture(6, {{"step-ms", 10}});
        QProcess worker;
        start(worker, run);
        waitForStep(run, 10);
        worker.terminate();
        QVERIFY(worker.waitForFinished());
        const CheckpointStore store(run.folder.checkpoints());
        const auto newest = store.read("latest").value();
        spoil(newest.file, 3); // a flipped bit in the tensors
        std::vector<base::Error> problems;
        const auto other = store.readLatest(problems);
        QVERIFY(other && other->file != newest.file && other->state.step <= newest.state.step);
        QCOMPARE(problems.size(), 1U);
        QCOMPARE(problems[0].arguments.at("reason"), std::string("checksum"));
        QVERIFY(train(run));
        const auto whole = fixture();
        QVERIFY(train(whole));
        QVERIFY(losses(run) == losses(whole));
    }

    void startsAnewWhenNoCheckpointCanBeRead()
    {
        const auto run = fixture();
        QVERIFY(train(run));
        const auto expected = losses(run);
        for (const char* name : {"latest-a.safetensors", "latest-b.safetensors"})
            std::filesystem::resize_file(run.folder.checkpoints() / name, 100);
        QVERIFY(train(run));
        QVERIFY(losses(run) == expected);
        int warnings = 0;
        for (const auto& event : eventsOf(readEvents(run.folder.events()), "log"))
            warnings += event.fields.at("level") == "warning";
        QCOMPARE(warnings, 2);
    }
};

COUNTERPART_TEST(TestResuming)
#include "test_resuming.moc"
