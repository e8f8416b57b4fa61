// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/training/device.h"

/// CUDA's runtime, as far as device.cpp asks for it. A program is linked with one of two answers:
/// gpu_cuda.cpp, or no_gpu.cpp in a build without CUDA.
namespace counterpart::training::gpu {

int count(); ///< 0 without a driver; does not throw

// For 0 <= index < count().
DeviceInfo describe(int index);
bool multipliesBfloat16(int index);
std::int64_t reservedBytes(int index); ///< by this process
void select(int index);

void emptyCache();
void synchronise(); ///< waits for the GPU selected

} // namespace counterpart::training::gpu
