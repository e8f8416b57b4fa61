// SPDX-License-Identifier: Apache-2.0
// Stands in for gpu_cuda.cpp in a program built without CUDA: there is no GPU, and so nobody asks about one.
#include "core/training/gpu.h"

#include <torch/headeronly/version.h>

namespace counterpart::training {

Build describeBuild()
{
    return {TORCH_VERSION, "cpu"};
}

} // namespace counterpart::training

namespace counterpart::training::gpu {

int count()
{
    return 0;
}

DeviceInfo describe(int)
{
    return {};
}

bool multipliesBfloat16(int)
{
    return false;
}

std::int64_t reservedBytes(int)
{
    return 0;
}

void select(int) {}

void emptyCache() {}

void synchronise() {}

} // namespace counterpart::training::gpu
