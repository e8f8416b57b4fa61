// SPDX-License-Identifier: Apache-2.0
#include "core/training/device.h"

#include <cuda_runtime_api.h>
#include <sstream>
#include <torch/headeronly/version.h>

namespace counterpart::training {
namespace {

/// 13000 → 13.0; empty for 0.
std::string versionText(int version)
{
    return version == 0 ? std::string()
                        : std::to_string(version / 1000) + "." + std::to_string(version % 1000 / 10);
}

/// The lowest of "8.0,9.0+PTX"; empty where CMake was given words.
std::string lowestCapability()
{
    std::string lowest;
    std::istringstream list(COUNTERPART_CUDA_CAPABILITIES);
    for (std::string entry; std::getline(list, entry, ',');) {
        const auto number = entry.substr(0, entry.find_first_not_of("0123456789."));
        if (number.find('.') != std::string::npos &&
            (lowest.empty() || std::stod(number) < std::stod(lowest))) // 8.0 before 10.0
            lowest = number;
    }
    return lowest;
}

} // namespace

Build describeBuild()
{
    Build build{TORCH_VERSION, "cuda"};
    int version = 0, count = 0;
    if (cudaRuntimeGetVersion(&version) == cudaSuccess)
        build.cudaRuntime = versionText(version);
    version = 0;
    if (cudaDriverGetVersion(&version) == cudaSuccess)
        build.cudaDriver = versionText(version);
    if (const auto problem = cudaGetDeviceCount(&count); problem != cudaSuccess)
        build.cudaProblem = cudaGetErrorString(problem);
    (void)cudaGetLastError(); // asked and answered
    build.minimumCapability = lowestCapability();
    return build;
}

} // namespace counterpart::training
