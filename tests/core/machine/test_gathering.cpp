// SPDX-License-Identifier: Apache-2.0
#include "core/machine/facts_json.h"
#include "core/machine/run_program.h"
#include "tests/core/machine/made_up_machine.h"

#include <QElapsedTimer>
#include <QTest>
#include <csignal>
#include <thread>

using namespace counterpart;
using namespace std::chrono_literals;

namespace {

machine::Facts gathered(const test::MadeUpMachine& made)
{
    auto facts = machine::lookAround(made.sources);
    machine::askWorkers(facts, made.sources, {});
    return facts;
}

} // namespace

/// Facts from made-up machines: a folder with /proc, /sys and /dev, and a script in place of the worker.
class TestGathering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAWholeMachine();
    void readsEitherDriverFile_data();
    void readsEitherDriverFile();
    void passesOtherDevicesBy();
    void tellsWhichFilesAreForbidden();
    void joinsByAddress();
    void knowsNothingOfAnEmptySystem();
    void aWorkerThatGoesWrong_data();
    void aWorkerThatGoesWrong();
    void anOlderWorkerIsUnderstood();
    void aHangingWorkerIsLeft();
    void cancelsWithinATick();
    void runsTheSelfTest();
    void aBrokenSelfTestKeepsItsWords();
    void programsAreRunAsTheyAre();
    void thisComputerCanBeRead();
};

void TestGathering::readsAWholeMachine()
{
    test::MadeUpMachine made;
    made.pci("0000:3b:00.0", "0x10de", "0x030200", "nvidia");
    made.write("proc/driver/nvidia/gpus/0000:3b:00.0/information", "Model: \t\t NVIDIA H100 PCIe\nIRQ: 1\n");
    made.driver("580.65.06");
    made.workerSays(test::h100Answer);
    const auto facts = gathered(made);
    QCOMPARE(facts.program.system, "Debian GNU/Linux 12 (bookworm)");
    QCOMPARE(facts.program.family, "debian");
    QCOMPARE(facts.program.kernel, "6.1.0-30-amd64");
    QCOMPARE(facts.cpu.model, "Xeon");
    QCOMPARE(facts.cpu.cores, 2);
    QCOMPARE(facts.cpu.threads, 4);
    QVERIFY(facts.cpu.avx2 && facts.cpu.avx512 && facts.cpu.amxBfloat16);
    QCOMPARE(facts.memory.totalBytes, 65768952LL * 1024);
    QCOMPARE(facts.memory.availableBytes, 60111111LL * 1024);
    QCOMPARE(facts.disks.size(), 2U);
    QCOMPARE(facts.driver.version, "580.65.06");
    QCOMPARE(facts.driver.library, "580.65.06");
    QVERIFY(!facts.driver.filesMissing && facts.driver.forbidden.empty());
    QCOMPARE(facts.gpus.size(), 1U);
    const auto& gpu = facts.gpus.front();
    QCOMPARE(gpu.device, "cuda:0");
    QCOMPARE(gpu.name, "NVIDIA H100");
    QCOMPARE(gpu.address, "0000:3b:00.0");
    QCOMPARE(gpu.kernelDriver, "nvidia");
    QCOMPARE(gpu.capability, "9.0");
    QCOMPARE(gpu.memoryBytes, 85899345920LL);
    QVERIFY(gpu.usable && gpu.bfloat16);
    const auto& worker = facts.workers.front();
    QVERIFY(!worker.problem && worker.seconds > 0);
    QCOMPARE(worker.libtorch, "2.11.0");
    QCOMPARE(worker.build, "cuda");
    QCOMPARE(worker.cudaRuntime, "13.0");
    const auto json = machine::toJson(facts);
    QCOMPARE(json.at("trains_on").get<std::string>(), "cuda:0");
    QCOMPARE(json.at("driver").at("supports_cuda13").get<bool>(), true);
    QVERIFY(json.at("selftest").is_null());
}

void TestGathering::readsEitherDriverFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("version");
    QTest::newRow("closed") << QByteArray(
                                   "NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.183.01  Sun May 12\n"
                                   "GCC version:  gcc version 12.2.0 (Debian)\n")
                            << "535.183.01";
    QTest::newRow("open")
        << QByteArray("NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  580.65.06  Release "
                      "Build  (builder@host)  Thu\nGCC version:  gcc version 13.3.0\n")
        << "580.65.06";
    QTest::newRow("nonsense") << QByteArray("hello\n1.2.3\n") << "";
}

void TestGathering::readsEitherDriverFile()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, version);
    test::MadeUpMachine made;
    made.write("proc/driver/nvidia/version", text);
    QCOMPARE(QString::fromStdString(machine::lookAround(made.sources).driver.version), version);
}

void TestGathering::passesOtherDevicesBy()
{
    test::MadeUpMachine made;
    made.pci("0000:00:02.0", "0x8086", "0x030000", "i915");          // another maker's display
    made.pci("0000:3b:00.1", "0x10de", "0x040300", "snd_hda_intel"); // the card's own sound
    QVERIFY(machine::lookAround(made.sources).gpus.empty());
    made.pci("0000:3b:00.0", "0x10de", "0x030000", "nouveau");
    const auto gpus = machine::lookAround(made.sources).gpus;
    QCOMPARE(gpus.size(), 1U);
    QCOMPARE(gpus.front().kernelDriver, "nouveau");
    QVERIFY(gpus.front().device.empty() && !gpus.front().usable);
}

void TestGathering::tellsWhichFilesAreForbidden()
{
    test::MadeUpMachine made;
    made.driver("580.65.06");
    made.sources.mayUse = [](const machine::Path& file) { return file.filename() != "nvidiactl"; };
    const auto driver = machine::lookAround(made.sources).driver;
    QCOMPARE(driver.forbidden, std::vector{made.path("dev/nvidiactl")});
    QFile::remove(QString::fromStdString(made.path("dev/nvidia0").string()));
    QVERIFY(machine::lookAround(made.sources).driver.filesMissing);
}

void TestGathering::joinsByAddress()
{
    test::MadeUpMachine made;
    made.pci("0000:17:00.0", "0x10de", "0x030000", "nvidia");
    made.pci("0000:3b:00.0", "0x10de", "0x030200", "nvidia");
    made.workerSays(test::h100Answer);
    const auto gpus = gathered(made).gpus;
    QCOMPARE(gpus.size(), 2U);
    QVERIFY(gpus[0].device.empty());
    QCOMPARE(gpus[1].device, "cuda:0");
    test::MadeUpMachine without; // WSL lists no such card on its bus
    without.workerSays(test::h100Answer);
    QCOMPARE(gathered(without).gpus.size(), 1U);
}

void TestGathering::knowsNothingOfAnEmptySystem()
{
    test::MadeUpMachine made;
    made.sources.root = made.path("nowhere");
    made.sources.diskOf = [](machine::Place, const machine::Path&) { return std::optional<machine::Disk>(); };
    const auto facts = gathered(made);
    QVERIFY(facts.cpu.model.empty() && facts.cpu.threads == 0 && facts.memory.totalBytes == 0);
    QVERIFY(facts.gpus.empty() && facts.disks.empty() && facts.driver.version.empty());
    QCOMPARE(facts.workers.front().problem->code, "machine.worker-missing");
    QVERIFY(machine::devicesToTest(facts).empty());
    QVERIFY(machine::toJson(facts).at("trains_on").is_null());
}

void TestGathering::aWorkerThatGoesWrong_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("library") << QByteArray("echo first >&2; echo 'libtorch.so: cannot open' >&2; exit 127\n")
                             << "machine.worker-does-not-start"
                             << "libtorch.so: cannot open";
    QTest::newRow("silent failure") << QByteArray("exit 3\n") << "machine.worker-does-not-start"
                                    << "exit code 3";
    QTest::newRow("signal") << QByteArray("kill -ILL $$\n") << "machine.worker-does-not-start"
                            << "Illegal instruction";
    QTest::newRow("no json") << QByteArray("echo hello\n") << "machine.worker-unreadable"
                             << "";
    QTest::newRow("other json") << QByteArray("echo '{\"devices\": 3}'\n") << "machine.worker-unreadable"
                                << "";
}

void TestGathering::aWorkerThatGoesWrong()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    QFETCH(QString, message);
    test::MadeUpMachine made;
    made.worker(body);
    const auto problem = gathered(made).workers.front().problem;
    QVERIFY(problem);
    QCOMPARE(QString::fromStdString(problem->code), code);
    QCOMPARE(problem->arguments.at("program"), made.path("worker").string());
    if (!message.isEmpty())
        QCOMPARE(QString::fromStdString(problem->arguments.at("message")), message);
}

void TestGathering::anOlderWorkerIsUnderstood()
{
    test::MadeUpMachine made;
    made.pci("0000:3b:00.0", "0x10de", "0x030200", "nvidia");
    made.workerSays(
        R"({"devices": [{"id": "cuda:0", "name": "NVIDIA H100", "capability": "9.0"}, {"id": "cpu"}]})");
    const auto facts = gathered(made);
    QVERIFY(!facts.workers.front().problem);
    QVERIFY(facts.workers.front().version.empty());
    QCOMPARE(facts.gpus.size(), 1U);
    QCOMPARE(facts.gpus.front().device, "cuda:0");
    QCOMPARE(facts.gpus.front().address, "0000:3b:00.0");
}

void TestGathering::aHangingWorkerIsLeft()
{
    test::MadeUpMachine made;
    made.sources.patience = 1s;
    made.worker("sleep 600\n");
    QElapsedTimer timer;
    timer.start();
    const auto problem = gathered(made).workers.front().problem;
    QVERIFY(problem);
    QCOMPARE(problem->code, "machine.worker-silent");
    QCOMPARE(problem->arguments.at("seconds"), "1");
    QVERIFY(timer.elapsed() < 300000); // far less than it sleeps
}

void TestGathering::cancelsWithinATick()
{
    test::MadeUpMachine made;
    made.worker("echo $$ > " + QByteArray::fromStdString(made.path("pid").string()) + "; sleep 600\n");
    const base::Cancellation cancellation;
    std::jthread asker([&] {
        while (!QFile::exists(QString::fromStdString(made.path("pid").string())))
            std::this_thread::sleep_for(10ms);
        cancellation.request();
    });
    auto facts = machine::lookAround(made.sources);
    machine::askWorkers(facts, made.sources, cancellation);
    QVERIFY(facts.workers.empty());
    QFile file(QString::fromStdString(made.path("pid").string()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto id = file.readAll().trimmed().toInt();
    QVERIFY(id > 1);
    QTRY_VERIFY(::kill(id, 0) != 0); // it does not sleep on
}

void TestGathering::runsTheSelfTest()
{
    test::MadeUpMachine made;
    made.workerSays(test::h100Answer, test::passedTest);
    const auto facts = gathered(made);
    QCOMPARE(machine::devicesToTest(facts), std::vector<std::string>{"cuda:0"});
    const auto result = machine::selfTest(facts, "cuda:0", made.sources, {});
    QVERIFY(result && result->passed() && result->seconds > 0);
    QCOMPARE(result->checks.size(), 2U);
    QCOMPARE(result->checks[1].name, "network loss");
    QCOMPARE(result->checks[1].difference.value(), 2e-5);
    made.workerSays(test::cpuAnswer);
    QCOMPARE(machine::devicesToTest(gathered(made)), std::vector<std::string>{"cpu"});
    const base::Cancellation cancelled;
    cancelled.request();
    QCOMPARE(machine::selfTest(facts, "cuda:0", made.sources, cancelled).error().kind,
             base::ErrorKind::Cancelled);
}

void TestGathering::aBrokenSelfTestKeepsItsWords()
{
    test::MadeUpMachine made;
    made.workerSays(test::h100Answer);
    const auto facts = gathered(made);
    made.worker("echo 'counterpart-worker: CUDA error 719' >&2; exit 1\n");
    const auto result = machine::selfTest(facts, "cuda:0", made.sources, {});
    QVERIFY(result && !result->passed());
    QCOMPARE(result->problem->code, "machine.selftest-broken");
    QCOMPARE(result->problem->arguments.at("message"), "counterpart-worker: CUDA error 719");
    QCOMPARE(result->problem->arguments.at("device"), "cuda:0");
}

void TestGathering::programsAreRunAsTheyAre()
{
    test::MadeUpMachine made;
    made.worker("printf '%s|' \"$@\"; echo err >&2; head -c 200000 /dev/zero | tr '\\0' x; cat; exit 5\n");
    const auto output = machine::runProgram(made.path("worker"), {"a b", "$HOME", ""}, 30s, {});
    QVERIFY(output);
    QCOMPARE(output->exitCode, 5);
    QVERIFY(output->out.starts_with("a b|$HOME||xxx"));
    QCOMPARE(output->out.size(), 200000U + 11U);
    QCOMPARE(output->err, "err\n");
    const auto missing = machine::runProgram(made.path("nothing"), {}, 30s, {});
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, "machine.cannot-start");
}

/// Whatever it is: the files of this kernel are understood.
void TestGathering::thisComputerCanBeRead()
{
    test::MadeUpMachine made;
    made.sources.root = "/";
    const auto facts = machine::lookAround(made.sources);
    QVERIFY(facts.cpu.threads >= 1);
    QVERIFY(facts.cpu.cores >= 1 && facts.cpu.cores <= facts.cpu.threads);
    QVERIFY(facts.memory.totalBytes > facts.memory.availableBytes && facts.memory.availableBytes > 0);
    QVERIFY(!facts.program.kernel.empty());
}

QTEST_GUILESS_MAIN(TestGathering)
#include "test_gathering.moc"
