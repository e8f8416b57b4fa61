// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace counterpart::kernels {

/// One kernel, computed on the GPU and by its CPU reference.
struct KernelCheck
{
    std::string kernel;
    double largestDifference = 0;
    double tolerance = 0;
    double gpuMilliseconds = 0; ///< of one call, after a first one
    double cpuMilliseconds = 0; ///< on all processors

    [[nodiscard]] bool passed() const { return largestDifference <= tolerance; }
};

/// Runs every kernel on CUDA device `device` and on the CPU. Waits for the GPU; allocates and frees its own
/// memory. Error: `kernels.cuda` {kernel, reason}.
base::Result<std::vector<KernelCheck>> checkKernels(int device);

} // namespace counterpart::kernels
