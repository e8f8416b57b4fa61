// SPDX-License-Identifier: Apache-2.0
// The queue with real processes: a fake worker in Python, and this program itself as counterpart-cli.
#include "core/jobs/control.h"
#include "core/jobs/enqueue.h"
#include "core/jobs/process_identity.h"
#include "core/jobs/queue_runner.h"
#include "core/jobs/report.h"
#include "core/store/metrics.h"
#include "tests/core/store/store_fixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <csignal>
#include <iostream>
#include <random>
#include <unistd.h>

using namespace counterpart;
using namespace counterpart::domain;
using namespace std::chrono_literals;

namespace {

jobs::QueueOptions quick()
{
    jobs::QueueOptions options;
    options.untilIdle = true;
    options.devices = {"cpu"};
    options.poll = 20ms;
    options.heartbeatTimeout = 15000ms; // the machine may be busy with other things
    options.startTimeout = 20000ms;
    options.killGrace = 500ms;
    return options;
}

/// This program as `counterpart-cli`.
int commandLine(const QStringList& words)
{
    const auto folder =
        words.size() > 2 ? base::fromUtf8(words[words.size() > 3 ? 3 : 2].toStdString()) : Path();
    if (words[1] == QLatin1String("queue")) {
        jobs::QueueRunner queue(store::Workspace::open(folder).value(), quick());
        QObject::connect(&queue, &jobs::QueueRunner::finished, qApp, &QCoreApplication::quit);
        return queue.start() ? QCoreApplication::exec() : 1;
    }
    if (words[1] == QLatin1String("bad")) {
        std::cerr << "the file x.nii is truncated\n";
        return 3;
    }
    if (words[1] == QLatin1String("sleep"))
        return ::sleep(60) == 0 ? 0 : 1;
    if (words[1] == QLatin1String("report")) {
        auto database = store::Workspace::open(folder)->database().value();
        const auto job = jobs::currentJob().value();
        static_cast<void>(jobs::reportProgress(database, job, 0.5, 3));
        static_cast<void>(
            jobs::reportOutcome(database, job, base::badInput("import.nothing-found", {{"path", "/x"}})));
        return 3;
    }
    return 0;
}

} // namespace

class TestQueue : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<test::Small> m_small;
    store::Database& db() { return m_small->database; }

    jobs::QueuedRun queueRun(const Json& plan = Json::object(), const std::string& protocol = {})
    {
        jobs::RunRequest request;
        request.cohort = m_small->cohortId;
        request.method = "ae";
        request.preset = "quick";
        request.protocol = protocol;
        const auto queued = jobs::queueTraining(m_small->workspace, db(), request).value();
        const auto file = m_small->workspace.runFolder(queued.name).root / "plan.json";
        static_cast<void>(base::writeAtomically(file, plan.dump()));
        return queued;
    }
    Job job(JobId id) { return store::job(db(), id).value(); }
    JobState state(std::optional<JobId> id) { return job(*id).state; }
    std::string code(JobId id)
    {
        const auto error = job(id).error;
        return error ? error->code : "";
    }
    QString starts(const jobs::QueuedRun& run)
    {
        return QString::fromStdString(
            base::readText(m_small->workspace.runFolder(run.name).root / "starts").value_or(""));
    }
    /// Every step of the training once, in order, with its value.
    void verifyPoints(const jobs::QueuedRun& run, std::int64_t steps)
    {
        const auto points = store::metricPointsSince(db(), run.run, 0).value().points;
        std::map<std::int64_t, double> losses;
        int count = 0;
        for (const auto& point : points)
            if (point.stage == "train" && point.name == "loss") {
                losses[point.step] = point.value;
                ++count;
            }
        QCOMPARE(count, steps);
        for (std::int64_t step = 1; step <= steps; ++step)
            QCOMPARE(losses[step], 1.0 / static_cast<double>(step));
        QVERIFY(!std::filesystem::exists(m_small->workspace.runFolder(run.name).root / "second-worker"));
    }
    void runToTheEnd(jobs::QueueOptions options = quick())
    {
        jobs::QueueRunner queue(m_small->workspace, std::move(options));
        QSignalSpy finished(&queue, &jobs::QueueRunner::finished);
        VERIFY_RESULT(queue.start());
        QVERIFY(finished.wait(60000));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("COUNTERPART_WORKER", COUNTERPART_SOURCE_DIR "/tests/core/jobs/fake_worker.py");
        qputenv("COUNTERPART_CLI", QCoreApplication::applicationFilePath().toLocal8Bit());
    }
    void init()
    {
        m_small.reset();
        m_folder = QTemporaryDir();
        m_small = std::make_unique<test::Small>(test::pathOf(m_folder) / base::fromUtf8("Läufe 1"));
    }

    void queueingWritesTheFolder()
    {
        const auto run = queueRun(Json::object(), "behrendt");
        const auto folder = m_small->workspace.runFolder(run.name);
        QCOMPARE(run.name, std::string("ae-quick-1"));
        QCOMPARE(queueRun().name, std::string("ae-quick-2"));
        QCOMPARE(readRunDescription(folder.description())->method, std::string("ae"));
        QCOMPARE(readCohortFile(folder.cohort())->cases.size(), 3U);
        QCOMPARE(job(run.infer).after, run.train);
        QVERIFY(job(*run.evaluate).arguments[0] == "evaluate");
        jobs::RunRequest bad;
        bad.cohort = m_small->cohortId;
        bad.name = "../out";
        COMPARE_ERROR(jobs::queueTraining(m_small->workspace, db(), bad), "jobs.bad-run-name");
        bad.name = run.name;
        COMPARE_ERROR(jobs::queueTraining(m_small->workspace, db(), bad), "store.name-taken");
        QVERIFY(std::filesystem::exists(folder.description())); // the other run's folder is untouched
    }

    void aChainRunsToItsEnd()
    {
        const auto run = queueRun(Json::object(), "behrendt");
        runToTheEnd();
        QCOMPARE(state(run.train), JobState::Done);
        QCOMPARE(state(run.infer), JobState::Done);
        QCOMPARE(state(run.evaluate), JobState::Done);
        verifyPoints(run, 20);
        QCOMPARE(store::listCheckpoints(db(), run.run)->size(), 4U); // two files, of training and inference
        const auto outputs = store::listOutputs(db(), run.run, "all").value();
        QCOMPARE(outputs.size(), 1U);
        QVERIFY(outputs[0].reconstruction && outputs[0].maps == std::vector<std::string>{"residual"});
        QVERIFY(!jobs::isRunning(m_small->workspace));
    }

    void aCrashedWorkerGoesOn()
    {
        const auto run = queueRun({{"train", {{"crash", {3, 13}}}}});
        runToTheEnd();
        QCOMPARE(state(run.train), JobState::Done);
        QCOMPARE(starts(run).count(QStringLiteral("train ")), 3);
        verifyPoints(run, 20);
    }

    void aWorkerThatAlwaysCrashesIsGivenUp()
    {
        const auto run = queueRun({{"train", {{"steps", "nonsense"}}}}); // a Python exception at every start
        const auto other = queueRun();
        runToTheEnd();
        QCOMPARE(state(run.train), JobState::Failed);
        QCOMPARE(code(*run.train), std::string("jobs.worker-crashed"));
        QVERIFY(job(*run.train).error->arguments.at("message").find("TypeError") != std::string::npos);
        QCOMPARE(starts(run).count(QStringLiteral("train ")), quick().maximumAttempts);
        QCOMPARE(code(run.infer), std::string("jobs.dependency-failed"));
        QCOMPARE(state(other.infer), JobState::Done); // the queue goes on
    }

    void aSilentWorkerIsKilledAndResumed()
    {
        const auto run = queueRun({{"train", {{"hang", {8}}}}});
        auto options = quick();
        options.heartbeatTimeout = 3000ms;
        runToTheEnd(options);
        QCOMPARE(state(run.train), JobState::Done);
        verifyPoints(run, 20);
    }

    void outOfMemoryRetriesSmaller()
    {
        const auto run = queueRun({{"train", {{"fits", 5}}}, {"infer", {{"fits", 0}}}});
        runToTheEnd();
        QCOMPARE(state(run.train), JobState::Done);
        QVERIFY(starts(run).contains(QStringLiteral("--micro-batch 4")));
        QVERIFY(!starts(run).contains(QStringLiteral("train --micro-batch 2")));
        QCOMPARE(code(run.infer), std::string("worker.out-of-memory"));
    }

    void aFailureFailsWhatWaitsAndRetryRevivesIt()
    {
        const auto run = queueRun({{"train", {{"fail", 7}}}}, "behrendt");
        runToTheEnd();
        QCOMPARE(code(*run.train), std::string("worker.diverged"));
        QCOMPARE(code(run.infer), std::string("jobs.dependency-failed"));
        QCOMPARE(code(*run.evaluate), std::string("jobs.dependency-failed"));
        VERIFY_RESULT(base::writeAtomically(m_small->workspace.runFolder(run.name).root / "plan.json", "{}"));
        VERIFY_RESULT(jobs::retry(db(), run.infer)); // asks for what it needs, too
        runToTheEnd();
        QCOMPARE(state(run.evaluate), JobState::Done);
    }

    void pausedAndContinued()
    {
        const auto run = queueRun({{"train", {{"steps", 100}, {"delay", 0.02}}}});
        jobs::QueueRunner queue(m_small->workspace, quick());
        QSignalSpy finished(&queue, &jobs::QueueRunner::finished);
        VERIFY_RESULT(queue.start());
        QTRY_VERIFY_WITH_TIMEOUT(job(*run.train).progress > 0.05, 20000);
        VERIFY_RESULT(jobs::pause(db(), *run.train));
        QVERIFY(finished.wait(20000)); // nothing is left to do
        QCOMPARE(state(run.train), JobState::Paused);
        QCOMPARE(state(run.infer), JobState::Queued);
        QVERIFY(job(*run.train).progress < 1);
        VERIFY_RESULT(jobs::resume(db(), *run.train));
        runToTheEnd();
        QCOMPARE(state(run.infer), JobState::Done);
        verifyPoints(run, 100);
    }

    void cancelledForGood_data()
    {
        QTest::addColumn<bool>("stubborn");
        QTest::newRow("willing") << false;
        QTest::newRow("stubborn") << true;
    }
    void cancelledForGood()
    {
        QFETCH(bool, stubborn);
        const auto run = queueRun({{"train", {{"steps", 5000}, {"delay", 0.02}, {"stubborn", stubborn}}}});
        jobs::QueueRunner queue(m_small->workspace, quick());
        QSignalSpy finished(&queue, &jobs::QueueRunner::finished);
        VERIFY_RESULT(queue.start());
        QTRY_VERIFY_WITH_TIMEOUT(job(*run.train).progress > 0, 20000);
        const auto process = job(*run.train).processId;
        VERIFY_RESULT(jobs::cancel(db(), *run.train));
        QVERIFY(finished.wait(20000));
        QCOMPARE(state(run.train), JobState::Cancelled);
        QCOMPARE(code(run.infer), std::string("jobs.dependency-cancelled"));
        QCOMPARE(::kill(static_cast<pid_t>(process), 0), -1);
    }

    void aPausedQueueStartsNothing()
    {
        VERIFY_RESULT(jobs::setQueuePaused(db(), true));
        const auto run = queueRun();
        runToTheEnd();
        QCOMPARE(state(run.train), JobState::Queued);
        VERIFY_RESULT(jobs::setQueuePaused(db(), false));
        runToTheEnd();
        QCOMPARE(state(run.train), JobState::Done);
    }

    void stoppingPutsJobsBack()
    {
        const auto run = queueRun({{"train", {{"steps", 5000}, {"delay", 0.02}}}});
        jobs::QueueRunner queue(m_small->workspace, quick());
        QSignalSpy finished(&queue, &jobs::QueueRunner::finished);
        VERIFY_RESULT(queue.start());
        QTRY_VERIFY_WITH_TIMEOUT(job(*run.train).progress > 0, 20000);
        queue.stop();
        QVERIFY(finished.wait(20000));
        QCOMPARE(state(run.train), JobState::Queued);
        QCOMPARE(job(*run.train).attempt, 0);
    }

    void commandsTellTheirOutcome()
    {
        const auto good = jobs::queueCommand(db(), "import", {"ok"}).value();
        const auto bad = jobs::queueCommand(db(), "import", {"bad"}).value();
        const auto reporting = jobs::queueCommand(db(), "import", {"report", jobs::workspaceWord}).value();
        runToTheEnd();
        QCOMPARE(state(good), JobState::Done);
        QCOMPARE(code(bad), std::string("jobs.command-failed"));
        QCOMPARE(job(bad).error->arguments.at("message"), std::string("the file x.nii is truncated"));
        QCOMPARE(code(reporting), std::string("import.nothing-found"));
        QCOMPARE(job(reporting).progress, 0.5);
    }

    void unknownDevicesAndProgramsAreSaid()
    {
        auto request = jobs::RunRequest{};
        request.cohort = m_small->cohortId;
        request.method = "ae";
        request.device = "cuda:7";
        const auto run = jobs::queueTraining(m_small->workspace, db(), request).value();
        const auto noProgram = jobs::queueCommand(db(), "x", {"ok"}).value();
        qputenv("COUNTERPART_CLI", "/nowhere/counterpart-cli");
        runToTheEnd();
        initTestCase();
        QCOMPARE(code(*run.train), std::string("jobs.no-such-device"));
        QCOMPARE(code(noProgram), std::string("jobs.program-missing"));
    }

    void thereIsOneQueueOnly()
    {
        const auto lock = jobs::QueueLock::take(m_small->workspace);
        VERIFY_RESULT(lock);
        QCOMPARE(jobs::QueueLock::holder(m_small->workspace), std::optional<std::int64_t>(::getpid()));
        jobs::QueueRunner queue(m_small->workspace, quick());
        COMPARE_ERROR(queue.start(), "jobs.queue-running");
    }

    void startedDetachedItWorksAlone()
    {
        const auto run = queueRun();
        VERIFY_RESULT(jobs::ensureQueueRuns(m_small->workspace));
        QTRY_COMPARE_WITH_TIMEOUT(state(run.infer), JobState::Done, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!jobs::isRunning(m_small->workspace), 10000);
    }

    /// The computer was switched off in the middle; another process has got the worker's number since.
    void afterARebootItGoesOn()
    {
        const auto run = queueRun({{"train", {{"steps", 60}, {"delay", 0.02}}}});
        QProcess queue;
        queue.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("queue"), QStringLiteral("run"),
                     QString::fromStdString(base::toUtf8(m_small->workspace.root()))});
        QTRY_VERIFY_WITH_TIMEOUT(job(*run.train).progress > 0.2, 20000);
        queue.kill();
        queue.waitForFinished();
        auto worker = store::worker(db(), *run.train).value();
        ::kill(static_cast<pid_t>(worker.processId), SIGKILL);
        QTRY_VERIFY(!jobs::isAlive(worker));
        worker = jobs::identify(::getpid());
        worker.bootId = "11111111-2222-3333-4444-555555555555";
        VERIFY_RESULT(store::setWorker(db(), *run.train, worker));
        QCOMPARE(state(run.train), JobState::Running);
        runToTheEnd();
        QCOMPARE(state(run.infer), JobState::Done);
        QCOMPARE(starts(run).count(QStringLiteral("train ")), 2);
        verifyPoints(run, 60);
    }

    void killedAgainAndAgainNothingIsLost()
    {
        const auto run = queueRun(
            {{"train", {{"steps", 150}, {"delay", 0.015}}}, {"infer", {{"steps", 60}, {"delay", 0.01}}}});
        const auto command = jobs::queueCommand(db(), "x", {"ok"}, run.infer).value();
        std::mt19937 random(4711);
        int kills = 0;
        QElapsedTimer timer;
        timer.start();
        while (state(command) != JobState::Done && timer.elapsed() < 240000) {
            QProcess queue;
            queue.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("queue"), QStringLiteral("run"),
                         QString::fromStdString(base::toUtf8(m_small->workspace.root()))});
            const auto wait = kills < 10 ? 100 + static_cast<int>(random() % 500) : 30000;
            if (!queue.waitForFinished(wait)) {
                if (random() % 3 == 0) // the worker too, sometimes
                    if (const auto worker = job(*run.train).processId; worker > 0)
                        ::kill(static_cast<pid_t>(worker), SIGKILL);
                queue.kill();
                queue.waitForFinished();
                ++kills;
            }
        }
        QVERIFY2(kills >= 4, qPrintable(QString::number(kills)));
        QCOMPARE(state(run.train), JobState::Done);
        QCOMPARE(state(run.infer), JobState::Done);
        QCOMPARE(state(command), JobState::Done);
        verifyPoints(run, 150);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const auto words = QCoreApplication::arguments();
    if (words.size() > 1 &&
        QStringList{QStringLiteral("queue"), QStringLiteral("ok"), QStringLiteral("bad"),
                    QStringLiteral("sleep"), QStringLiteral("report"), QStringLiteral("evaluate")}
            .contains(words[1]))
        return commandLine(words);
    TestQueue test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_queue.moc"
