// SPDX-License-Identifier: Apache-2.0
#include "core/machine/facts_json.h"

#include "core/base/files.h"

namespace counterpart::machine {
namespace {

using params::Json;

/// What the system does not say is null.
Json orNull(const std::string& text)
{
    return text.empty() ? Json() : Json(text);
}

Json orNull(std::int64_t number)
{
    return number == 0 ? Json() : Json(number);
}

Json problemOf(const std::optional<base::Error>& problem)
{
    return problem ? params::errorToJson(*problem) : Json();
}

template <class Values> Json listOf(const Values& values, Json (*one)(const typename Values::value_type&))
{
    auto list = Json::array();
    for (const auto& value : values)
        list.push_back(one(value));
    return list;
}

Json diskOf(const Disk& disk)
{
    return {{"place", nameOf(disk.place)},    {"path", base::toUtf8(disk.path)},
            {"total_bytes", disk.totalBytes}, {"free_bytes", disk.freeBytes},
            {"network", disk.network},        {"writable", disk.writable}};
}

Json gpuOf(const Gpu& gpu)
{
    return {{"device", orNull(gpu.device)},
            {"name", gpu.name},
            {"pci", orNull(gpu.address)},
            {"kernel_driver", orNull(gpu.kernelDriver)},
            {"usable", gpu.usable},
            {"memory_bytes", orNull(gpu.memoryBytes)},
            {"free_bytes", orNull(gpu.freeBytes)},
            {"processors", orNull(std::int64_t{gpu.processors})},
            {"capability", orNull(gpu.capability)},
            {"bf16", gpu.bfloat16}};
}

Json driverOf(const Driver& driver)
{
    auto forbidden = Json::array();
    for (const Path& file : driver.forbidden)
        forbidden.push_back(base::toUtf8(file));
    const auto supported = supportsCuda13(driver);
    return {{"version", orNull(driver.version)},
            {"library", orNull(driver.library)},
            {"minimum", std::to_string(minimumDriver)},
            {"supports_cuda13", supported ? Json(*supported) : Json()},
            {"files_missing", driver.filesMissing},
            {"forbidden", forbidden}};
}

Json workerOf(const Worker& worker)
{
    return {{"path", base::toUtf8(worker.program)},
            {"problem", problemOf(worker.problem)},
            {"version", orNull(worker.version)},
            {"build", orNull(worker.build)},
            {"libtorch", orNull(worker.libtorch)},
            {"cuda",
             {{"runtime", orNull(worker.cudaRuntime)},
              {"driver", orNull(worker.cudaDriver)},
              {"problem", orNull(worker.cudaProblem)}}},
            {"minimum_capability", orNull(worker.minimumCapability)},
            {"seconds", worker.seconds}};
}

Json checkOf(const Check& check)
{
    return {{"name", check.name},
            {"passed", check.passed},
            {"difference", check.difference ? Json(*check.difference) : Json()},
            {"tolerance", check.tolerance},
            {"milliseconds", check.milliseconds}};
}

Json testOf(const DeviceTest& test)
{
    return {{"device", test.device},
            {"passed", test.passed()},
            {"problem", problemOf(test.problem)},
            {"seconds", test.seconds},
            {"checks", listOf(test.checks, checkOf)}};
}

Json selfTestOf(const std::vector<DeviceTest>& tests)
{
    if (tests.empty())
        return {};
    bool passed = true;
    for (const DeviceTest& test : tests)
        passed = passed && test.passed();
    return {{"passed", passed}, {"devices", listOf(tests, testOf)}};
}

} // namespace

params::Json toJson(const Facts& facts)
{
    const Cpu& cpu = facts.cpu;
    return {{"program",
             {{"version", facts.program.version},
              {"system", orNull(facts.program.system)},
              {"kernel", orNull(facts.program.kernel)}}},
            {"trains_on", orNull(trainsOn(facts))},
            {"cpu",
             {{"model", orNull(cpu.model)},
              {"cores", cpu.cores},
              {"threads", cpu.threads},
              {"avx2", cpu.avx2},
              {"avx512", cpu.avx512},
              {"amx_bf16", cpu.amxBfloat16}}},
            {"memory",
             {{"total_bytes", facts.memory.totalBytes}, {"available_bytes", facts.memory.availableBytes}}},
            {"disks", listOf(facts.disks, diskOf)},
            {"gpus", listOf(facts.gpus, gpuOf)},
            {"driver", driverOf(facts.driver)},
            {"workers", listOf(facts.workers, workerOf)},
            {"selftest", selfTestOf(facts.selfTest)}};
}

} // namespace counterpart::machine
