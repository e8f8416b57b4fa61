// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <c10/core/Device.h>
#include <vector>

/// What this machine can compute on, and the switches of a device. What it asks of CUDA's runtime is in
/// gpu.h.
namespace counterpart::training {

struct DeviceInfo
{
    std::string id; ///< cpu, cuda:0, …
    std::string name;
    std::int64_t memoryBytes = 0;
    std::int64_t freeBytes = 0;
    int processors = 0;     ///< CPU cores, or streaming multiprocessors
    std::string capability; ///< 9.0; empty for the CPU
    bool bfloat16 = false;  ///< multiplies bf16 in hardware: GPUs since 8.0, CPUs with AMX
    std::string pci = {};   ///< 0000:65:00.0, as the system names it; empty for the CPU
    bool usable = true;     ///< this program holds code for it
};

/// What this program was built with, and what of it the machine can run.
struct Build
{
    std::string libtorch;
    std::string kind; ///< cuda or cpu
    std::string cudaRuntime;
    std::string cudaDriver;        ///< the newest CUDA that the driver knows; empty without one
    std::string cudaProblem;       ///< why CUDA finds no GPU, in its own words
    std::string minimumCapability; ///< of a GPU that our kernels are compiled for
};
Build describeBuild();

/// The GPUs, then the CPU.
std::vector<DeviceInfo> listDevices();

/// `auto` is the first GPU, or the CPU without one. Errors: `worker.unknown-device` {device},
/// `worker.no-device` {device, known}.
base::Result<at::Device> chooseDevice(const std::string& wish);

/// `precision` as in Plan: auto (where the hardware multiplies bf16), float32, bf16.
bool usesBfloat16(const at::Device& device, const std::string& precision);

/// Memory this process has taken: on a GPU its allocator's, on the CPU the resident set.
std::int64_t usedBytes(const at::Device& device);
void emptyCache(const at::Device& device);
/// Waits until everything queued on the device is done.
void synchronise(const at::Device& device);
/// Threads, memory that is kept, fast kernels where they do not change results beyond their precision.
void setUpComputing(const at::Device& device, int threads);

/// bf16 where autocast deems it safe, for as long as it lives; nothing without `bfloat16`.
class MixedPrecision
{
public:
    MixedPrecision(const at::Device& device, bool bfloat16);
    ~MixedPrecision();
    MixedPrecision(const MixedPrecision&) = delete;
    MixedPrecision& operator=(const MixedPrecision&) = delete;

private:
    bool m_on;
    at::DeviceType m_type;
    bool m_before = false;
};

/// Whether a caught exception says that memory ran out, on the device or on the host.
bool isOutOfMemory(const std::exception& exception);
/// The library's message without its stack, one line.
std::string firstLine(const std::exception& exception);

} // namespace counterpart::training
