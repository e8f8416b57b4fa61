// SPDX-License-Identifier: Apache-2.0
#include "app/worker/commands.h"

#include "core/training/device.h"
#include "core/training/self_test.h"
#include "ui/text/catalogue.h"

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace counterpart::worker {
namespace {

using Json = nlohmann::json;

Json orNull(const std::string& text)
{
    return text.empty() ? Json() : Json(text);
}

Json toJson(const training::DeviceInfo& device)
{
    return {{"id", device.id},
            {"name", device.name},
            {"memory_bytes", device.memoryBytes},
            {"free_bytes", device.freeBytes},
            {"processors", device.processors},
            {"capability", orNull(device.capability)},
            {"bf16", device.bfloat16},
            {"pci", orNull(device.pci)},
            {"usable", device.usable}};
}

Json toJson(const training::Build& build)
{
    return {{"version", COUNTERPART_VERSION},
            {"libtorch", build.libtorch},
            {"build", build.kind},
            {"minimum_capability", orNull(build.minimumCapability)},
            {"cuda",
             {{"runtime", orNull(build.cudaRuntime)},
              {"driver", orNull(build.cudaDriver)},
              {"problem", orNull(build.cudaProblem)}}}};
}

Json toJson(const training::SelfCheck& check)
{
    return {{"name", check.name},
            {"passed", check.passed()},
            {"difference", check.difference},
            {"tolerance", check.tolerance},
            {"milliseconds", check.milliseconds},
            {"cpu_milliseconds", check.cpuMilliseconds > 0 ? Json(check.cpuMilliseconds) : Json()}};
}

void print(const training::SelfCheck& check)
{
    std::printf("%-4s %-46s difference %.2e (at most %.0e), %.2f ms", check.passed() ? "ok" : "FAIL",
                check.name.c_str(), check.difference, check.tolerance, check.milliseconds);
    if (check.cpuMilliseconds > 0)
        std::printf(", CPU %.2f ms", check.cpuMilliseconds);
    std::printf("\n");
}

} // namespace

int showDevices(bool asJson)
{
    const auto devices = training::listDevices();
    auto list = Json::array();
    for (const auto& device : devices) {
        list.push_back(toJson(device));
        if (!asJson)
            std::printf("%-8s %s, %.1f GiB, %d processors%s\n", device.id.c_str(), device.name.c_str(),
                        static_cast<double>(device.memoryBytes) / (1024.0 * 1024 * 1024), device.processors,
                        device.bfloat16 ? ", bf16" : "");
    }
    if (asJson) {
        auto document = toJson(training::describeBuild());
        document["devices"] = list;
        std::printf("%s\n", document.dump(2).c_str());
    }
    return 0;
}

int runSelfTest(const std::string& wish, bool asJson)
{
    const auto device = training::chooseDevice(wish);
    if (!device)
        return report(device.error());
    if (!device->is_cuda() && !asJson)
        std::printf("No GPU is tested: this checks the CPU's own path.\n");
    const auto checks = training::selfTest(*device);
    if (!checks)
        return report(checks.error());
    const bool passed =
        std::all_of(checks->begin(), checks->end(), [](const auto& check) { return check.passed(); });
    auto list = Json::array();
    for (const auto& check : *checks) {
        list.push_back(toJson(check));
        if (!asJson)
            print(check);
    }
    if (asJson)
        std::printf("%s\n",
                    Json{{"device", device->str()}, {"passed", passed}, {"checks", list}}.dump(2).c_str());
    return passed ? 0 : 1;
}

int report(const base::Error& error)
{
    std::fprintf(stderr, "counterpart-worker: %s\n", text::sentence(error).c_str());
    return text::exitCode(error.kind);
}

} // namespace counterpart::worker
