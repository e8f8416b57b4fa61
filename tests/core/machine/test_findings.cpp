// SPDX-License-Identifier: Apache-2.0
#include "core/machine/findings.h"
#include "ui/text/catalogue.h"
#include "ui/text/machine_text.h"

#include <QTest>
#include <functional>

using namespace counterpart;
using namespace counterpart::machine;

namespace {

using Change = std::function<void(Facts&)>;

/// A GPU machine on which nothing is missing.
Facts goodMachine()
{
    Facts facts;
    facts.program = {"1.2.3", "Ubuntu 24.04", "ubuntu", "6.8"};
    facts.cpu = {"Xeon", 8, 16, true, true, true};
    facts.memory = {64 * gibibyte, 50 * gibibyte};
    facts.disks = {{Place::Workspace, "/lab/w", 900 * gibibyte, 300 * gibibyte},
                   {Place::Home, "/home/ada", 900 * gibibyte, 300 * gibibyte},
                   {Place::Temporary, "/tmp", 900 * gibibyte, 300 * gibibyte}};
    facts.gpus = {{"0000:3b:00.0", "NVIDIA H100", "nvidia", "cuda:0", true, 80 * gibibyte, 79 * gibibyte, 132,
                   "9.0", true}};
    facts.driver = {"580.65.06", "580.65.06"};
    Worker worker{"/opt/worker"};
    worker.version = "1.2.3";
    worker.build = "cuda";
    worker.minimumCapability = "8.0";
    worker.gpus = facts.gpus;
    facts.workers = {worker};
    return facts;
}

void hideGpu(Facts& facts)
{
    facts.gpus = {{"0000:3b:00.0", "NVIDIA H100", "nvidia"}};
    facts.workers.front().gpus.clear();
}

Change problem(const char* code)
{
    return [code](Facts& facts) {
        hideGpu(facts);
        facts.workers.front().problem =
            base::Error{base::ErrorKind::Failed,
                        code,
                        {{"program", "/opt/worker"}, {"message", "no"}, {"seconds", "60"}}};
    };
}

const QString cudaPackage = QStringLiteral("sudo apt install ./counterpart-worker-cuda_1.2.3_amd64.deb");

} // namespace
Q_DECLARE_METATYPE(std::function<void(counterpart::machine::Facts&)>)

/// A row of made-up machines, and what must be found on each.
class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFound_data();
    void whatIsFound();
    void everyFindingHasASentenceAndARemedy_data() { whatIsFound_data(); }
    void everyFindingHasASentenceAndARemedy();
    void theWorstComesFirst();
    void trainsOnTheFirstUsableDevice();
    void driversAreComparedAsNumbers();
    void aReportNamesNobody();
    void theReportSaysEverything();
};

void TestFindings::whatIsFound_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("found"); // severity code
    QTest::addColumn<QString>("command");   // of the first
    const auto row = [](const char* name, const QStringList& found, const QString& command, Change change) {
        QTest::newRow(name) << std::move(change) << found << command;
    };
    row("all is well", {}, {}, [](Facts&) {});
    row("driver too old", {"warning machine.driver-too-old"}, "sudo apt install nvidia-driver-580",
        [](Facts& f) {
            hideGpu(f);
            f.driver = {"535.183.01", "535.183.01"};
            f.workers.front().cudaProblem = "CUDA driver version is insufficient for CUDA runtime version";
        });
    row("driver too old, elsewhere", {"warning machine.driver-too-old"}, {}, [](Facts& f) {
        hideGpu(f);
        f.program.family = "fedora";
        f.driver = {"99.1", "99.1"};
    });
    row("no driver", {"warning machine.no-driver"}, "sudo apt install nvidia-driver-580", [](Facts& f) {
        hideGpu(f);
        f.gpus.front().kernelDriver.clear();
        f.driver = {};
    });
    row("nouveau", {"warning machine.other-driver"}, "sudo apt install nvidia-driver-580", [](Facts& f) {
        hideGpu(f);
        f.gpus.front().kernelDriver = "nouveau";
        f.driver = {};
    });
    row("updated, not restarted", {"warning machine.driver-half-updated"}, {}, [](Facts& f) {
        hideGpu(f);
        f.driver.library = "590.44.01";
    });
    row("library missing", {"warning machine.no-driver-library"}, "sudo apt install libcuda1", [](Facts& f) {
        hideGpu(f);
        f.program.family = "debian";
        f.driver.library.clear();
    });
    row("no device files", {"warning machine.no-device-files"}, "sudo nvidia-modprobe -c 0 -u", [](Facts& f) {
        hideGpu(f);
        f.driver.filesMissing = true;
    });
    row("not allowed", {"warning machine.device-forbidden"}, "sudo usermod -aG video,render \"$USER\"",
        [](Facts& f) {
            hideGpu(f);
            f.driver.forbidden = {"/dev/nvidia0"};
        });
    row("CPU worker beside a GPU", {"warning machine.cpu-worker-only"}, cudaPackage, [](Facts& f) {
        hideGpu(f);
        f.workers.front().build = "cpu";
    });
    row("CPU worker and an old driver", {"warning machine.driver-too-old", "warning machine.cpu-worker-only"},
        "sudo apt install nvidia-driver-580", [](Facts& f) {
            hideGpu(f);
            f.workers.front().build = "cpu";
            f.driver = {"535.1", "535.1"};
        });
    row("CUDA fails", {"warning machine.gpu-unusable"}, {}, [](Facts& f) {
        hideGpu(f);
        f.workers.front().cudaProblem = "unknown error";
    });
    row("GPU hidden", {"warning machine.gpu-unseen"}, {}, hideGpu);
    row("GPU too old", {"warning machine.gpu-too-old"}, {},
        [](Facts& f) { f.gpus.front().capability = f.workers.front().gpus.front().capability = "7.5"; });
    row("GPU of the tenth kind", {}, {},
        [](Facts& f) { f.gpus.front().capability = f.workers.front().gpus.front().capability = "10.0"; });
    row("no GPU", {"note machine.no-gpu"}, {}, [](Facts& f) {
        hideGpu(f);
        f.gpus.clear();
        f.driver = {};
        f.workers.front().build = "cpu";
    });
    row("no GPU, no AMX", {"note machine.no-gpu", "note machine.no-amx"}, {}, [](Facts& f) {
        hideGpu(f);
        f.gpus.clear();
        f.cpu.amxBfloat16 = false;
    });
    row("no AMX beside a GPU", {}, {}, [](Facts& f) { f.cpu.amxBfloat16 = false; });
    row("no AVX2", {"warning machine.no-avx2"}, {},
        [](Facts& f) { f.cpu.avx2 = f.cpu.avx512 = f.cpu.amxBfloat16 = false; });
    row("no worker", {"error machine.worker-missing"}, cudaPackage, problem("machine.worker-missing"));
    row("no worker, no GPU", {"error machine.worker-missing", "note machine.no-gpu"},
        "sudo apt install ./counterpart-worker-cpu_1.2.3_amd64.deb", [](Facts& f) {
            problem("machine.worker-missing")(f);
            f.gpus.clear();
        });
    row("none to ask", {"error machine.worker-missing"}, cudaPackage, [](Facts& f) {
        hideGpu(f);
        f.workers.clear();
    });
    row("worker stops", {"error machine.worker-does-not-start"}, cudaPackage,
        problem("machine.worker-does-not-start"));
    row("worker hangs", {"error machine.worker-silent"}, {}, problem("machine.worker-silent"));
    row("worker raves", {"error machine.worker-unreadable"}, cudaPackage,
        problem("machine.worker-unreadable"));
    row("versions differ", {"warning machine.versions-differ"}, cudaPackage,
        [](Facts& f) { f.workers.front().version = "1.2.2"; });
    row("little memory", {"warning machine.memory-small"}, {}, [](Facts& f) {
        f.memory = {4 * gibibyte, 3 * gibibyte};
    });
    row("8 GB less what the kernel keeps", {}, {}, [](Facts& f) {
        f.memory = {8 * gibibyte - gibibyte / 2, 5 * gibibyte};
    });
    row("memory in use", {"warning machine.memory-taken"}, {},
        [](Facts& f) { f.memory.availableBytes = gibibyte; });
    row("little disk", {"warning machine.workspace-disk-small"}, {},
        [](Facts& f) { f.disks.front().freeBytes = 10 * gibibyte; });
    row("disks full", {"warning machine.home-disk-small", "warning machine.temporary-disk-small"}, {},
        [](Facts& f) {
            f.disks[1].freeBytes = 0;
            f.disks[2].freeBytes = gibibyte / 2;
        });
    row("read-only workspace", {"warning machine.workspace-read-only"}, {}, [](Facts& f) {
        f.disks.front().writable = false;
        f.disks.front().freeBytes = 0; // of no interest then
    });
    row("share", {"note machine.workspace-on-network"}, {}, [](Facts& f) { f.disks.front().network = true; });
    row("self-test passed", {}, {}, [](Facts& f) {
        f.selfTest = {{"cuda:0", {}, {{"loss", true, 1e-5, 2e-3, 1}}, 3}};
    });
    row("self-test failed", {"error machine.selftest-failed", "error machine.selftest-no-number"}, {},
        [](Facts& f) {
            f.selfTest = {{"cuda:0", {}, {{"loss", false, 0.5, 2e-3, 1}, {"step", false, {}, 2e-3, 1}}, 3}};
        });
    row("self-test broken", {"error machine.selftest-broken"}, {}, [](Facts& f) {
        f.selfTest = {{"cuda:0", base::Error{base::ErrorKind::Failed,
                                             "machine.selftest-broken",
                                             {{"device", "cuda:0"}, {"message", "no"}}}}};
    });
    row("self-test hangs", {"error machine.selftest-silent"}, {}, [](Facts& f) {
        f.selfTest = {{"cuda:0", base::Error{base::ErrorKind::Failed,
                                             "machine.selftest-silent",
                                             {{"device", "cuda:0"}, {"seconds", "60"}}}}};
    });
    row("the system tells nothing", {}, {}, [](Facts& f) {
        f.cpu = {};
        f.memory = {};
        f.disks.clear();
    });
}

void TestFindings::whatIsFound()
{
    QFETCH(Change, change);
    QFETCH(QStringList, found);
    QFETCH(QString, command);
    Facts facts = goodMachine();
    change(facts);
    QStringList actual;
    const auto findings = judge(facts);
    for (const Finding& finding : findings)
        actual << QLatin1String(nameOf(finding.severity)) + QLatin1Char(' ') +
                      QString::fromStdString(finding.code);
    QCOMPARE(actual, found);
    if (!findings.empty())
        QCOMPARE(QString::fromStdString(findings.front().command), command);
}

void TestFindings::everyFindingHasASentenceAndARemedy()
{
    QFETCH(Change, change);
    Facts facts = goodMachine();
    change(facts);
    for (const Finding& finding : judge(facts))
        for (const QString& text : {text::findingText(finding), text::remedyText(finding)}) {
            QVERIFY2(!text.startsWith(QLatin1String("machine.")), qPrintable(text)); // an unknown code
            QVERIFY2(!text.contains(QLatin1Char('{')), qPrintable(text)); // an argument without a value
        }
}

void TestFindings::theWorstComesFirst()
{
    Facts facts = goodMachine();
    problem("machine.worker-missing")(facts);
    facts.gpus.clear();
    facts.disks.front().freeBytes = 0;
    std::vector<Severity> severities;
    for (const Finding& finding : judge(facts))
        severities.push_back(finding.severity);
    QCOMPARE(severities, (std::vector{Severity::Error, Severity::Warning, Severity::Note}));
}

void TestFindings::trainsOnTheFirstUsableDevice()
{
    Facts facts = goodMachine();
    QCOMPARE(trainsOn(facts), "cuda:0");
    auto& gpus = facts.workers.front().gpus;
    gpus.push_back(gpus.front());
    gpus.back().device = "cuda:1";
    gpus.front().capability = "7.5";
    QCOMPARE(trainsOn(facts), "cuda:1");
    gpus.clear();
    QCOMPARE(trainsOn(facts), "cpu");
    facts.workers.front().problem = base::Error{base::ErrorKind::Failed, "machine.worker-silent", {}};
    QCOMPARE(trainsOn(facts), "");
    facts.workers.clear();
    QCOMPARE(trainsOn(facts), "");
}

void TestFindings::driversAreComparedAsNumbers()
{
    QCOMPARE(supportsCuda13({}), std::nullopt);
    QCOMPARE(supportsCuda13({"580.65.06"}), std::optional(true));
    QCOMPARE(supportsCuda13({"1000.1"}), std::optional(true));
    QCOMPARE(supportsCuda13({"99.2"}), std::optional(false));
    QCOMPARE(supportsCuda13({"579.99"}), std::optional(false));
}

void TestFindings::aReportNamesNobody()
{
    const text::Personal ada{"/home/ada", "ada", "lab-7"};
    QCOMPARE(text::withoutPersonal("/home/ada/bin/w on lab-7.uni for ada: /data/ada/x, cicada, lab-77", ada),
             "~/bin/w on (host).uni for (user): /data/(user)/x, cicada, lab-77");
    QCOMPARE(text::withoutPersonal("root at home", {"/", "root", ""}), "root at home");
}

void TestFindings::theReportSaysEverything()
{
    Facts facts = goodMachine();
    facts.workers.front().version = "1.2.2";
    facts.selfTest = {{"cuda:0", {}, {{"network loss", true, 1e-5, 2e-3, 1}}, 3.25}};
    const auto findings = judge(facts);
    const QString report = text::machineReport(facts, findings, text::machineGroups(facts));
    for (const char* part : {"Trainings run on the NVIDIA H100.", "To improve: The worker has version 1.2.2",
                             "    sudo apt install ./counterpart-worker-cuda_1.2.3_amd64.deb",
                             "Compute capability  9.0, bf16 in hardware", "580.65.06", "Xeon",
                             "AVX2, AVX-512, AMX bf16", "8, 16 threads", "Ubuntu 24.04", "network loss"})
        QVERIFY2(report.contains(QLatin1String(part)), part);
    for (const text::MachineGroup& group : text::machineGroups({}))
        QVERIFY2(group.id == QLatin1String("gpu") || group.id == QLatin1String("worker"),
                 qPrintable(group.id)); // the rest says nothing
}

QTEST_APPLESS_MAIN(TestFindings)
#include "test_findings.moc"
