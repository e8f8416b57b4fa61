// SPDX-License-Identifier: Apache-2.0
#include "core/machine/gather.h"

#include "core/base/files.h"
#include "core/machine/run_program.h"
#include "core/machine/system_files.h"
#include "core/machine/worker_answers.h"

#include <algorithm>

namespace counterpart::machine {
namespace {

base::Error problemOf(const char* code, const Path& program, base::ErrorArguments arguments = {})
{
    arguments.emplace("program", base::toUtf8(program));
    return {base::ErrorKind::Failed, code, std::move(arguments)};
}

/// Nothing: cancelled.
std::optional<Worker> ask(const Path& program, const Sources& sources, const base::Cancellation& cancellation)
{
    Worker worker{program};
    std::error_code ignored;
    if (!std::filesystem::exists(program, ignored)) {
        worker.problem = problemOf("machine.worker-missing", program);
        return worker;
    }
    const auto output = runProgram(program, {"devices", "--json"}, sources.patience, cancellation);
    if (!output && output.error().kind == base::ErrorKind::Cancelled)
        return std::nullopt;
    if (!output && output.error().code == "machine.silent") {
        worker.problem = problemOf("machine.worker-silent", program, output.error().arguments);
        return worker;
    }
    if (!output || output->exitCode != 0 || output->signal != 0) {
        const auto message = output ? output->lastWords() : output.error().arguments.at("reason");
        worker.problem = problemOf("machine.worker-does-not-start", program, {{"message", message}});
        return worker;
    }
    worker.seconds = output->seconds;
    if (!readDevices(output->out, worker))
        worker.problem = problemOf("machine.worker-unreadable", program);
    return worker;
}

/// What the worker knows of a GPU is added to what the system does; a GPU that only the worker sees (WSL,
/// some containers) is added whole.
void join(std::vector<Gpu>& gpus, const std::vector<Gpu>& ofWorker)
{
    for (const Gpu& seen : ofWorker) {
        auto same = std::ranges::find(gpus, seen.address, &Gpu::address);
        if (seen.address.empty() && gpus.size() == 1 &&
            ofWorker.size() == 1) // a worker that tells no address
            same = gpus.begin();
        if (same == gpus.end()) {
            gpus.push_back(seen);
            continue;
        }
        const auto address = same->address, kernelDriver = same->kernelDriver;
        *same = seen;
        same->address = address;
        same->kernelDriver = kernelDriver;
    }
}

} // namespace

Facts lookAround(const Sources& sources)
{
    Facts facts;
    facts.program = readProgram(sources.root, sources.version);
    facts.cpu = readCpu(sources.root);
    facts.memory = readMemory(sources.root);
    facts.gpus = readGpus(sources.root);
    facts.driver = readDriver(sources);
    for (const auto& [place, path] : sources.places)
        if (auto disk = sources.diskOf(place, path))
            facts.disks.push_back(*std::move(disk));
    return facts;
}

void askWorkers(Facts& facts, const Sources& sources, const base::Cancellation& cancellation)
{
    for (const Path& program : sources.workers) {
        auto worker = ask(program, sources, cancellation);
        if (!worker)
            return;
        facts.workers.push_back(*std::move(worker));
    }
    if (!facts.workers.empty())
        join(facts.gpus, facts.workers.front().gpus);
}

std::vector<std::string> devicesToTest(const Facts& facts)
{
    if (facts.workers.empty() || facts.workers.front().problem)
        return {};
    std::vector<std::string> devices;
    for (const Gpu& gpu : facts.workers.front().gpus)
        if (gpu.usable)
            devices.push_back(gpu.device);
    if (devices.empty())
        devices.emplace_back("cpu");
    return devices;
}

base::Result<DeviceTest> selfTest(const Facts& facts, const std::string& device, const Sources& sources,
                                  const base::Cancellation& cancellation)
{
    const Path& program = facts.workers.front().program;
    const auto output =
        runProgram(program, {"selftest", "--device", device, "--json"}, sources.patience, cancellation);
    if (!output && output.error().kind == base::ErrorKind::Cancelled)
        return base::cancelled();
    DeviceTest test{device};
    if (!output && output.error().code == "machine.silent") {
        test.problem = problemOf("machine.selftest-silent", program, output.error().arguments);
    } else if (!output) {
        test.problem = problemOf("machine.selftest-broken", program,
                                 {{"message", output.error().arguments.at("reason")}});
    } else {
        test.seconds = output->seconds;
        if (!readSelfTest(output->out, test)) // it answers whether or not all is well
            test.problem = problemOf("machine.selftest-broken", program, {{"message", output->lastWords()}});
    }
    if (test.problem)
        test.problem->arguments["device"] = device;
    return test;
}

} // namespace counterpart::machine
