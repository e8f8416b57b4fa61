// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/device_probe.h"
#include "core/jobs/process_identity.h"
#include "core/jobs/schedule.h"

#include <QTest>
#include <unistd.h>

using namespace counterpart;
using namespace counterpart::domain;

namespace {

Job worker(std::int64_t id, std::int64_t run, const std::string& device = "auto")
{
    Job job;
    job.id = {id};
    job.kind = JobKind::Train;
    job.run = RunId{run};
    job.device = device;
    return job;
}

Job command(std::int64_t id)
{
    Job job;
    job.id = {id};
    return job;
}

} // namespace

class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneWorkerPerDevice()
    {
        const std::vector<Job> ready{worker(1, 1), worker(2, 2), worker(3, 3), worker(4, 4, "cpu")};
        const std::vector<std::string> devices{"cuda:0", "cuda:1", "cpu"};
        jobs::Busy busy;
        QCOMPARE(jobs::chooseNext(ready, devices, busy)->device, std::string("cuda:0"));
        busy.devices = {"cuda:0"};
        QCOMPARE(jobs::chooseNext(ready, devices, busy)->device, std::string("cuda:1"));
        busy.devices = {"cuda:0", "cuda:1"};
        const auto onCpu = jobs::chooseNext(ready, devices, busy);
        QVERIFY(onCpu && onCpu->job == JobId{4} && onCpu->device == "cpu");
        busy.devices = {"cuda:0", "cuda:1", "cpu"};
        QVERIFY(!jobs::chooseNext(ready, devices, busy));
    }

    void autoIsTheCpuOnlyWithoutGpus()
    {
        QCOMPARE(jobs::chooseNext({worker(1, 1)}, {"cpu"}, {})->device, std::string("cpu"));
        QVERIFY(!jobs::chooseNext({worker(1, 1)}, {"cuda:0", "cpu"}, {{"cuda:0"}, {}, false}));
        QVERIFY(!jobs::chooseNext({worker(1, 1)}, {}, {})); // not known yet
    }

    void aRunHasOneWorker()
    {
        const jobs::Busy busy{{"cuda:0"}, {RunId{1}}, false};
        QVERIFY(!jobs::chooseNext({worker(2, 1)}, {"cuda:0", "cuda:1"}, busy));
        QVERIFY(jobs::chooseNext({worker(2, 2)}, {"cuda:0", "cuda:1"}, busy));
    }

    void commandsRunBesideOneAtATime()
    {
        QCOMPARE(jobs::chooseNext({worker(1, 1), command(2)}, {"cpu"}, {{"cpu"}, {}, false})->job, JobId{2});
        QVERIFY(!jobs::chooseNext({command(2)}, {"cpu"}, {{}, {}, true}));
        QVERIFY(jobs::chooseNext({command(2)}, {}, {})); // needs no device
    }

    void jobsWaitForWhatTheyComeAfter()
    {
        auto job = worker(2, 1);
        QCOMPARE(jobs::readiness(job, {}), jobs::Readiness::Ready);
        job.after = JobId{1};
        QCOMPARE(jobs::readiness(job, {{{1}, JobState::Running}}), jobs::Readiness::Waiting);
        QCOMPARE(jobs::readiness(job, {{{1}, JobState::Paused}}), jobs::Readiness::Waiting);
        QCOMPARE(jobs::readiness(job, {{{1}, JobState::Done}}), jobs::Readiness::Ready);
        QCOMPARE(jobs::readiness(job, {{{1}, JobState::Failed}}), jobs::Readiness::Doomed);
    }

    void devicesAreRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        QTest::newRow("object") << QByteArray(R"({"devices": [{"id": "cpu"}, {"id": "cuda:0"}]})")
                                << "cuda:0 cpu";
        QTest::newRow("array") << QByteArray(R"(["cuda:1", "cuda:0", "cuda:1"])") << "cuda:1 cuda:0 cpu";
        QTest::newRow("unusable") << QByteArray(R"([{"id": "cuda:0", "usable": false}])") << "cpu";
        QTest::newRow("nonsense") << QByteArray("segmentation fault") << "cpu";
        QTest::newRow("nothing") << QByteArray() << "cpu";
    }
    void devicesAreRead()
    {
        QFETCH(QByteArray, json);
        QStringList found;
        for (const auto& device : jobs::DeviceProbe::parse(json))
            found << QString::fromStdString(device);
        QTEST(found.join(QLatin1Char(' ')), "expected");
    }

    void processesAreKnownByTheirStart()
    {
        auto self = jobs::identify(::getpid());
        QVERIFY(jobs::isAlive(self));
        self.startTicks += 1; // another process that got the same number
        QVERIFY(!jobs::isAlive(self));
        QVERIFY(!jobs::isAlive({}));
    }
};

QTEST_GUILESS_MAIN(TestSchedule)
#include "test_schedule.moc"
