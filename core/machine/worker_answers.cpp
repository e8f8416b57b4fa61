// SPDX-License-Identifier: Apache-2.0
#include "core/machine/worker_answers.h"

#include "core/params/parameter.h"

#include <algorithm>
#include <cctype>

namespace counterpart::machine {
namespace {

using params::Json;

std::string text(const Json& object, const char* key)
{
    return object.contains(key) && object.at(key).is_string() ? object.at(key).get<std::string>()
                                                              : std::string();
}

double number(const Json& object, const char* key)
{
    return object.contains(key) && object.at(key).is_number() ? object.at(key).get<double>() : 0.0;
}

bool truth(const Json& object, const char* key, bool otherwise)
{
    return object.contains(key) && object.at(key).is_boolean() ? object.at(key).get<bool>() : otherwise;
}

Json parsed(const std::string& document, const char* list)
{
    auto json = Json::parse(document, nullptr, false);
    const bool fits = json.is_object() && json.contains(list) && json.at(list).is_array();
    return fits ? std::move(json) : Json();
}

Gpu gpuOf(const Json& device)
{
    Gpu gpu;
    gpu.device = text(device, "id");
    gpu.name = text(device, "name");
    gpu.address = text(device, "pci");
    std::ranges::transform(gpu.address, gpu.address.begin(), [](unsigned char c) { return std::tolower(c); });
    gpu.capability = text(device, "capability");
    gpu.usable = truth(device, "usable", true);
    gpu.bfloat16 = truth(device, "bf16", false);
    gpu.memoryBytes = static_cast<std::int64_t>(number(device, "memory_bytes"));
    gpu.freeBytes = static_cast<std::int64_t>(number(device, "free_bytes"));
    gpu.processors = static_cast<int>(number(device, "processors"));
    return gpu;
}

} // namespace

bool readDevices(const std::string& document, Worker& worker)
{
    const auto json = parsed(document, "devices");
    if (json.is_null())
        return false;
    worker.version = text(json, "version");
    worker.libtorch = text(json, "libtorch");
    worker.build = text(json, "build");
    worker.minimumCapability = text(json, "minimum_capability");
    if (json.contains("cuda") && json.at("cuda").is_object()) {
        const Json& cuda = json.at("cuda");
        worker.cudaRuntime = text(cuda, "runtime");
        worker.cudaDriver = text(cuda, "driver");
        worker.cudaProblem = text(cuda, "problem");
    }
    for (const Json& device : json.at("devices"))
        if (device.is_object() && text(device, "id").starts_with("cuda"))
            worker.gpus.push_back(gpuOf(device));
    return true;
}

bool readSelfTest(const std::string& document, DeviceTest& test)
{
    const auto json = parsed(document, "checks");
    if (json.is_null())
        return false;
    if (const auto device = text(json, "device"); !device.empty())
        test.device = device;
    for (const Json& entry : json.at("checks")) {
        if (!entry.is_object())
            return false;
        Check check{text(entry, "name"), truth(entry, "passed", false)};
        if (entry.contains("difference") && entry.at("difference").is_number())
            check.difference = entry.at("difference").get<double>();
        check.tolerance = number(entry, "tolerance");
        check.milliseconds = number(entry, "milliseconds");
        test.checks.push_back(std::move(check));
    }
    return true;
}

} // namespace counterpart::machine
