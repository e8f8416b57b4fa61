// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <c10/core/Device.h>
#include <vector>

namespace counterpart::training {

/// One comparison: what was computed against what it must be.
struct SelfCheck
{
    std::string name;
    double difference = 0;
    double tolerance = 0;
    double milliseconds = 0; ///< on the device tested; 0: not measured
    double cpuMilliseconds = 0;

    [[nodiscard]] bool passed() const { return difference <= tolerance; } // false for NaN
};

/// On a GPU: every kernel of ours, and losses, gradients and an optimiser step of a small network, against
/// the CPU. On a CPU: the same kernels on one thread against all, gradients against finite differences in
/// double precision. Errors: `kernels.cuda`; LibTorch's own problems are exceptions.
base::Result<std::vector<SelfCheck>> selfTest(const at::Device& device);

} // namespace counterpart::training
