// SPDX-License-Identifier: Apache-2.0
#include "core/machine/findings.h"

#include "core/base/files.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace counterpart::machine {
namespace {

using Findings = std::vector<Finding>;

const std::string newestBranch = std::to_string(minimumDriver);

/// 8.6 as (8, 6), so that 10.0 comes after 9.0.
std::pair<int, int> capabilityOf(const std::string& text)
{
    char* rest = nullptr;
    const auto major = std::strtol(text.c_str(), &rest, 10);
    return {static_cast<int>(major), *rest == '.' ? std::atoi(rest + 1) : 0};
}

bool canUse(const Gpu& gpu, const Worker& worker)
{
    return gpu.usable && (gpu.capability.empty() || worker.minimumCapability.empty() ||
                          capabilityOf(gpu.capability) >= capabilityOf(worker.minimumCapability));
}

const Worker* workingWorker(const Facts& facts)
{
    return facts.workers.empty() || facts.workers.front().problem ? nullptr : &facts.workers.front();
}

std::string namesOf(const std::vector<Gpu>& gpus)
{
    std::string names;
    for (const Gpu& gpu : gpus)
        names += (names.empty() ? "" : ", ") + gpu.name;
    return names;
}

std::string installWorker(const Facts& facts, const char* build)
{
    return std::string("sudo apt install ./counterpart-worker-") + build + "_" + facts.program.version +
           "_amd64.deb";
}

/// The worker that suits the hardware.
std::string installSuitingWorker(const Facts& facts)
{
    return installWorker(facts, facts.gpus.empty() ? "cpu" : "cuda");
}

void judgeCpu(const Facts& facts, Findings& findings)
{
    const Cpu& cpu = facts.cpu;
    if (cpu.model.empty() && cpu.threads == 0)
        return; // the system does not say
    if (!cpu.avx2)
        findings.push_back({Severity::Warning, "machine.no-avx2", {{"model", cpu.model}}});
    else if (!cpu.amxBfloat16 && trainsOn(facts) == "cpu")
        findings.push_back({Severity::Note, "machine.no-amx", {{"model", cpu.model}}});
}

void judgeMemory(const Memory& memory, Findings& findings)
{
    // What the firmware and the kernel keep for themselves is missing from the total.
    if (memory.totalBytes > 0 && memory.totalBytes < memoryBytes / 8 * 7)
        findings.push_back({Severity::Warning,
                            "machine.memory-small",
                            {},
                            {{"total", memory.totalBytes}, {"needed", memoryBytes}}});
    else if (memory.totalBytes > 0 && memory.availableBytes < 2 * gibibyte)
        findings.push_back({Severity::Warning,
                            "machine.memory-taken",
                            {},
                            {{"available", memory.availableBytes}, {"needed", 2 * gibibyte}}});
}

std::string driverCommand(const Facts& facts)
{
    return facts.program.family == "ubuntu" ? "sudo apt install nvidia-driver-" + newestBranch
                                            : std::string();
}

std::string libraryCommand(const Facts& facts)
{
    if (facts.program.family == "debian")
        return "sudo apt install libcuda1";
    const auto branch = facts.driver.version.substr(0, facts.driver.version.find('.'));
    return facts.program.family == "ubuntu" ? "sudo apt install libnvidia-compute-" + branch : std::string();
}

/// The first thing on the way from the card to CUDA that is missing. False if nothing is.
bool judgeDriver(const Facts& facts, Findings& findings)
{
    const Driver& driver = facts.driver;
    const auto gpu = namesOf(facts.gpus);
    const auto add = [&](const char* code, base::ErrorArguments arguments, std::string command = {}) {
        arguments["gpu"] = gpu;
        arguments["minimum"] = newestBranch;
        findings.push_back({Severity::Warning, code, std::move(arguments), {}, std::move(command)});
        return true;
    };
    if (driver.version.empty()) {
        const auto& other = facts.gpus.front().kernelDriver;
        return other.empty() || other == "nvidia"
                   ? add("machine.no-driver", {}, driverCommand(facts))
                   : add("machine.other-driver", {{"driver", other}}, driverCommand(facts));
    }
    if (supportsCuda13(driver) == false)
        return add("machine.driver-too-old", {{"found", driver.version}}, driverCommand(facts));
    if (!driver.library.empty() && driver.library != driver.version)
        return add("machine.driver-half-updated",
                   {{"loaded", driver.version}, {"installed", driver.library}});
    if (driver.library.empty())
        return add("machine.no-driver-library", {{"loaded", driver.version}}, libraryCommand(facts));
    if (driver.filesMissing)
        return add("machine.no-device-files", {}, "sudo nvidia-modprobe -c 0 -u");
    if (!driver.forbidden.empty())
        return add("machine.device-forbidden", {{"file", base::toUtf8(driver.forbidden.front())}},
                   "sudo usermod -aG video,render \"$USER\"");
    return false;
}

void judgeGpus(const Facts& facts, Findings& findings)
{
    if (facts.gpus.empty()) {
        findings.push_back({Severity::Note, "machine.no-gpu"});
        return;
    }
    const Worker* worker = workingWorker(facts);
    const bool seen = std::ranges::any_of(facts.gpus, [](const Gpu& gpu) { return !gpu.device.empty(); });
    const bool explained = !seen && judgeDriver(facts, findings);
    if (!worker)
        return;
    if (worker->build == "cpu")
        findings.push_back({Severity::Warning,
                            "machine.cpu-worker-only",
                            {{"gpu", namesOf(facts.gpus)}},
                            {},
                            installWorker(facts, "cuda")});
    else if (!seen && !explained)
        findings.push_back({Severity::Warning,
                            worker->cudaProblem.empty() ? "machine.gpu-unseen" : "machine.gpu-unusable",
                            {{"gpu", namesOf(facts.gpus)}, {"problem", worker->cudaProblem}}});
    for (const Gpu& gpu : facts.gpus)
        if (!gpu.device.empty() && !canUse(gpu, *worker))
            findings.push_back({Severity::Warning,
                                "machine.gpu-too-old",
                                {{"gpu", gpu.name},
                                 {"device", gpu.device},
                                 {"capability", gpu.capability},
                                 {"minimum", worker->minimumCapability}}});
}

void judgeWorkers(const Facts& facts, Findings& findings)
{
    if (facts.workers.empty()) {
        findings.push_back({Severity::Error,
                            "machine.worker-missing",
                            {{"version", facts.program.version}},
                            {},
                            installSuitingWorker(facts)});
        return;
    }
    const Worker& worker = facts.workers.front();
    if (worker.problem) {
        auto arguments = worker.problem->arguments;
        arguments["version"] = facts.program.version;
        findings.push_back(
            {Severity::Error,
             worker.problem->code,
             std::move(arguments),
             {},
             worker.problem->code == "machine.worker-silent" ? std::string() : installSuitingWorker(facts)});
    } else if (!worker.version.empty() && worker.version != facts.program.version) {
        const bool cpu = worker.build == "cpu";
        findings.push_back({Severity::Warning,
                            "machine.versions-differ",
                            {{"worker", worker.version}, {"version", facts.program.version}},
                            {},
                            installWorker(facts, cpu ? "cpu" : "cuda")});
    }
}

Finding failedCheck(const DeviceTest& test, const Check& check)
{
    const auto text = [](double value) {
        char buffer[32];
        std::snprintf(buffer, sizeof buffer, "%.1e", value);
        return std::string(buffer);
    };
    return {Severity::Error,
            check.difference ? "machine.selftest-failed" : "machine.selftest-no-number",
            {{"device", test.device},
             {"check", check.name},
             {"difference", check.difference ? text(*check.difference) : std::string()},
             {"tolerance", text(check.tolerance)}}};
}

void judgeSelfTest(const Facts& facts, Findings& findings)
{
    for (const DeviceTest& test : facts.selfTest) {
        if (test.problem)
            findings.push_back({Severity::Error, test.problem->code, test.problem->arguments});
        for (const Check& check : test.checks)
            if (!check.passed)
                findings.push_back(failedCheck(test, check));
    }
}

void judgeDisks(const Facts& facts, Findings& findings)
{
    for (const Disk& disk : facts.disks) {
        const base::ErrorArguments path{{"path", base::toUtf8(disk.path)}};
        if (disk.place == Place::Workspace) {
            if (!disk.writable)
                findings.push_back({Severity::Warning, "machine.workspace-read-only", path});
            else if (disk.freeBytes < workspaceBytes)
                findings.push_back({Severity::Warning,
                                    "machine.workspace-disk-small",
                                    path,
                                    {{"free", disk.freeBytes},
                                     {"needed", workspaceBytes},
                                     {"prepared", preparedBytes},
                                     {"run", runBytes}}});
            if (disk.network)
                findings.push_back({Severity::Note, "machine.workspace-on-network", path});
        } else if (disk.freeBytes < smallBytes) {
            findings.push_back(
                {Severity::Warning,
                 disk.place == Place::Home ? "machine.home-disk-small" : "machine.temporary-disk-small",
                 path,
                 {{"free", disk.freeBytes}, {"needed", smallBytes}}});
        }
    }
}

} // namespace

std::vector<Finding> judge(const Facts& facts)
{
    Findings findings;
    judgeWorkers(facts, findings);
    judgeGpus(facts, findings);
    judgeCpu(facts, findings);
    judgeMemory(facts.memory, findings);
    judgeSelfTest(facts, findings);
    judgeDisks(facts, findings);
    std::ranges::stable_sort(findings, {}, &Finding::severity);
    return findings;
}

std::string trainsOn(const Facts& facts)
{
    const Worker* worker = workingWorker(facts);
    if (!worker)
        return {};
    for (const Gpu& gpu : worker->gpus)
        if (canUse(gpu, *worker))
            return gpu.device;
    return "cpu";
}

std::optional<bool> supportsCuda13(const Driver& driver)
{
    if (driver.version.empty())
        return std::nullopt;
    return std::atoi(driver.version.c_str()) >= minimumDriver;
}

const char* nameOf(Severity severity)
{
    return severity == Severity::Error ? "error" : severity == Severity::Warning ? "warning" : "note";
}

const char* nameOf(Place place)
{
    return place == Place::Workspace ? "workspace" : place == Place::Home ? "home" : "temporary";
}

} // namespace counterpart::machine
