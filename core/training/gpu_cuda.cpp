// SPDX-License-Identifier: Apache-2.0
#include "core/training/gpu.h"

#include <ATen/cuda/CUDAContext.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAFunctions.h>
#include <c10/cuda/CUDAGuard.h>

namespace counterpart::training::gpu {

int count()
{
    return c10::cuda::device_count();
}

DeviceInfo describe(int index)
{
    const auto* properties = at::cuda::getDeviceProperties(index);
    DeviceInfo info{"cuda:" + std::to_string(index),
                    properties->name,
                    static_cast<std::int64_t>(properties->totalGlobalMem),
                    0,
                    properties->multiProcessorCount,
                    std::to_string(properties->major) + "." + std::to_string(properties->minor),
                    multipliesBfloat16(index)};
    if (char address[16]; cudaDeviceGetPCIBusId(address, sizeof address, index) == cudaSuccess)
        info.pci = address;
    const c10::cuda::CUDAGuard guard(static_cast<c10::DeviceIndex>(index));
    std::size_t available = 0, total = 0;
    if (cudaMemGetInfo(&available, &total) == cudaSuccess)
        info.freeBytes = static_cast<std::int64_t>(available);
    return info;
}

bool multipliesBfloat16(int index)
{
    return at::cuda::getDeviceProperties(index)->major >= 8;
}

std::int64_t reservedBytes(int index)
{
    const auto statistics =
        c10::cuda::CUDACachingAllocator::getDeviceStats(static_cast<c10::DeviceIndex>(index));
    return statistics.reserved_bytes[0].current;
}

void select(int index)
{
    c10::cuda::set_device(static_cast<c10::DeviceIndex>(index));
}

void emptyCache()
{
    c10::cuda::CUDACachingAllocator::emptyCache();
}

void synchronise()
{
    c10::cuda::device_synchronize();
}

} // namespace counterpart::training::gpu
