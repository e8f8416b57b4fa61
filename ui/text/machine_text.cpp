// SPDX-License-Identifier: Apache-2.0
#include "ui/text/machine_text.h"

#include "ui/text/translated.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QRegularExpression>
#include <QSysInfo>
#include <algorithm>
#include <pwd.h>
#include <unistd.h>

namespace counterpart::text {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("counterpart::text", text);
}

QString plain(const std::string& text)
{
    return QString::fromStdString(text);
}

QString bytes(std::int64_t count)
{
    return QLocale().formattedDataSize(count, 1);
}

QString seconds(double value)
{
    return tr("%1 s").arg(QLocale().toString(value, 'f', 1));
}

/// A group that passes by what is not known.
class Rows
{
public:
    explicit Rows(const char* id, const QString& title) : m_group{QLatin1String(id), title, {}} {}
    Rows& add(const QString& label, const QString& value, bool failed = false)
    {
        if (!value.isEmpty())
            m_group.rows.append({label, value, failed});
        return *this;
    }
    [[nodiscard]] const MachineGroup& group() const { return m_group; }

private:
    MachineGroup m_group;
};

QString capabilityText(const machine::Gpu& gpu)
{
    QStringList parts{plain(gpu.capability)};
    if (gpu.bfloat16)
        parts << tr("bf16 in hardware");
    if (!gpu.usable)
        parts << tr("too old for the worker");
    return parts.join(QStringLiteral(", "));
}

void addGpu(Rows& rows, const machine::Gpu& gpu, bool asked)
{
    if (gpu.device.empty()) {
        rows.add(tr("GPU"), asked ? tr("%1, not seen by the worker").arg(plain(gpu.name)) : plain(gpu.name));
        return;
    }
    rows.add(plain(gpu.device), plain(gpu.name));
    if (gpu.memoryBytes > 0)
        rows.add(tr("Memory"), tr("%1, %2 free").arg(bytes(gpu.memoryBytes), bytes(gpu.freeBytes)));
    if (!gpu.capability.empty())
        rows.add(tr("Compute capability"), capabilityText(gpu));
}

MachineGroup gpuGroup(const machine::Facts& facts)
{
    Rows rows("gpu", tr("Graphics card"));
    if (facts.gpus.empty())
        rows.add(tr("GPU"), tr("no NVIDIA GPU found"));
    for (const machine::Gpu& gpu : facts.gpus)
        addGpu(rows, gpu, !facts.workers.empty());
    const machine::Driver& driver = facts.driver;
    const bool seen = std::ranges::any_of(facts.gpus, [](const auto& gpu) { return !gpu.device.empty(); });
    if (driver.version.empty() && !facts.gpus.empty() && !seen)
        rows.add(tr("Driver"), tr("none is loaded"));
    rows.add(tr("Driver"), plain(driver.version));
    if (const auto supported = machine::supportsCuda13(driver))
        rows.add(tr("CUDA 13"),
                 *supported
                     ? tr("supported")
                     : tr("not supported: the driver must be %1 or newer").arg(machine::minimumDriver));
    return rows.group();
}

QString buildText(const machine::Worker& worker)
{
    if (worker.build == "cpu")
        return tr("for the CPU");
    if (worker.build != "cuda")
        return plain(worker.build);
    return worker.cudaRuntime.empty() ? tr("for CUDA") : tr("for CUDA %1").arg(plain(worker.cudaRuntime));
}

MachineGroup workerGroup(const machine::Facts& facts)
{
    Rows rows("worker", tr("Worker"));
    if (facts.workers.empty())
        rows.add(tr("Program"), tr("none is installed"));
    for (const machine::Worker& worker : facts.workers) {
        rows.add(tr("Program"), plain(worker.program.string()));
        if (worker.problem)
            rows.add(tr("State"), tr("cannot be used"), true);
        rows.add(tr("Version"), plain(worker.version));
        rows.add(tr("Built"), buildText(worker));
        rows.add(tr("LibTorch"), plain(worker.libtorch));
        rows.add(tr("CUDA of the driver"), plain(worker.cudaDriver));
        if (worker.seconds > 0)
            rows.add(tr("Answers within"), seconds(worker.seconds));
    }
    return rows.group();
}

MachineGroup cpuGroup(const machine::Facts& facts)
{
    const machine::Cpu& cpu = facts.cpu;
    Rows rows("cpu", tr("Processor and memory"));
    rows.add(tr("Model"), plain(cpu.model));
    if (cpu.threads > 0)
        rows.add(tr("Cores"), cpu.cores == cpu.threads
                                  ? QString::number(cpu.cores)
                                  : tr("%1, %2 threads").arg(cpu.cores).arg(cpu.threads));
    QStringList features;
    for (const auto& [has, name] : {std::pair(cpu.avx2, "AVX2"), std::pair(cpu.avx512, "AVX-512"),
                                    std::pair(cpu.amxBfloat16, "AMX bf16")})
        if (has)
            features << QLatin1String(name);
    if (cpu.threads > 0)
        rows.add(tr("Features"), features.isEmpty() ? tr("none of AVX2, AVX-512 and AMX bf16")
                                                    : features.join(QStringLiteral(", ")));
    if (cpu.threads > 0)
        rows.add(tr("Computes in"), cpu.amxBfloat16 ? tr("bf16, in hardware") : tr("float32, without AMX"));
    if (facts.memory.totalBytes > 0)
        rows.add(tr("Memory"),
                 tr("%1, %2 free").arg(bytes(facts.memory.totalBytes), bytes(facts.memory.availableBytes)));
    return rows.group();
}

QString placeText(machine::Place place)
{
    return place == machine::Place::Workspace ? tr("Workspace")
           : place == machine::Place::Home    ? tr("Home")
                                              : tr("Temporary files");
}

MachineGroup diskGroup(const machine::Facts& facts)
{
    Rows rows("disks", tr("Disk"));
    for (const machine::Disk& disk : facts.disks) {
        QStringList parts{tr("%1 free of %2").arg(bytes(disk.freeBytes), bytes(disk.totalBytes))};
        if (disk.network)
            parts << tr("network share");
        if (!disk.writable)
            parts << tr("read-only");
        rows.add(placeText(disk.place), parts.join(QStringLiteral(" \u00B7 ")));
    }
    return rows.group();
}

QString checkText(const machine::Check& check)
{
    const QString difference =
        check.difference ? QLocale().toString(*check.difference, 'e', 1) : tr("not a number");
    return (check.passed ? tr("passed, differs by %1 of at most %2")
                         : tr("failed, differs by %1 of at most %2"))
        .arg(difference, QLocale().toString(check.tolerance, 'e', 0));
}

QString resultText(const machine::DeviceTest& test)
{
    if (test.problem)
        return tr("came to no result");
    return test.passed() ? tr("passed in %1").arg(seconds(test.seconds)) : tr("failed");
}

MachineGroup selfTestGroup(const machine::Facts& facts)
{
    Rows rows("selftest", tr("Self-test"));
    for (const machine::DeviceTest& test : facts.selfTest) {
        rows.add(plain(test.device), resultText(test), !test.passed());
        for (const machine::Check& check : test.checks)
            rows.add(plain(check.name), checkText(check), !check.passed);
    }
    return rows.group();
}

MachineGroup programGroup(const machine::Facts& facts)
{
    return Rows("program", tr("Program"))
        .add(tr("Counterpart"), plain(facts.program.version))
        .add(tr("System"), plain(facts.program.system))
        .add(tr("Kernel"), plain(facts.program.kernel))
        .group();
}

QString sentenceOf(const machine::Finding& finding, const char* suffix)
{
    base::Error words{base::ErrorKind::Failed, finding.code + suffix, finding.arguments};
    for (const auto& [name, count] : finding.bytes)
        words.arguments[name] = bytes(count).toStdString();
    return translatedSentence(words);
}

} // namespace

QList<MachineGroup> machineGroups(const machine::Facts& facts)
{
    QList<MachineGroup> groups;
    for (const MachineGroup& group : {gpuGroup(facts), workerGroup(facts), cpuGroup(facts), diskGroup(facts),
                                      selfTestGroup(facts), programGroup(facts)})
        if (!group.rows.isEmpty())
            groups.append(group);
    return groups;
}

QString verdict(const machine::Facts& facts)
{
    const auto device = machine::trainsOn(facts);
    if (device.empty())
        return tr("Nothing can be trained on this machine yet.");
    for (const machine::Gpu& gpu : facts.gpus)
        if (gpu.device == device)
            return tr("Trainings run on the %1.").arg(plain(gpu.name));
    return tr("Trainings run on the CPU.");
}

QString severityWord(machine::Severity severity)
{
    return severity == machine::Severity::Error     ? tr("Problem")
           : severity == machine::Severity::Warning ? tr("To improve")
                                                    : tr("Note");
}

QString findingText(const machine::Finding& finding)
{
    return sentenceOf(finding, "");
}

QString remedyText(const machine::Finding& finding)
{
    return sentenceOf(finding, ".remedy");
}

Personal thisPerson()
{
    const auto* account = ::getpwuid(::geteuid());
    return {QDir::homePath(), account ? QString::fromLocal8Bit(account->pw_name) : QString(),
            QSysInfo::machineHostName()};
}

QString withoutPersonal(QString text, const Personal& personal)
{
    if (personal.home.size() > 1)
        text.replace(personal.home, QStringLiteral("~"));
    for (const auto& [name, put] :
         {std::pair(personal.user, tr("(user)")), std::pair(personal.host, tr("(host)"))})
        if (!name.isEmpty() && name != QLatin1String("root"))
            text.replace(QRegularExpression(
                             QStringLiteral("(?<![\\w-])%1(?![\\w-])").arg(QRegularExpression::escape(name))),
                         put);
    return text;
}

QString machineReport(const machine::Facts& facts, const std::vector<machine::Finding>& findings,
                      const QList<MachineGroup>& groups)
{
    QStringList lines{verdict(facts)};
    for (const machine::Finding& finding : findings) {
        lines << QString() << severityWord(finding.severity) + QStringLiteral(": ") + findingText(finding)
              << QStringLiteral("  ") + remedyText(finding);
        if (!finding.command.empty())
            lines << QStringLiteral("    ") + plain(finding.command);
    }
    for (const MachineGroup& group : groups) {
        qsizetype width = 0;
        for (const MachineRow& row : group.rows)
            width = std::max(width, row.label.size());
        lines << QString() << group.title;
        for (const MachineRow& row : group.rows)
            lines << QStringLiteral("  ") + row.label.leftJustified(width + 2) + row.value;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace counterpart::text
