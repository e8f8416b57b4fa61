// SPDX-License-Identifier: Apache-2.0
#include "core/training/device.h"

#include "core/training/event_writer.h"
#include "core/training/gpu.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/autocast_mode.h>
#include <ATen/cpu/Utils.h>
#include <fstream>
#include <malloc.h>
#include <thread>
#include <unistd.h>

namespace counterpart::training {
namespace {

/// Tiles of bf16 are multiplied in hardware (AMX).
bool cpuMultipliesBfloat16()
{
    const auto capabilities = at::cpu::get_cpu_capabilities();
    const auto found = capabilities.find("amx_bf16");
    return found != capabilities.end() && found->second.toBool();
}

DeviceInfo describeCpu()
{
    DeviceInfo info{"cpu",
                    "CPU",
                    0,
                    0,
                    static_cast<int>(std::thread::hardware_concurrency()),
                    {},
                    cpuMultipliesBfloat16()};
    std::ifstream cpu("/proc/cpuinfo");
    for (std::string line; std::getline(cpu, line);)
        if (line.starts_with("model name") && line.find(": ") != std::string::npos) {
            info.name = line.substr(line.find(": ") + 2);
            break;
        }
    const auto page = ::sysconf(_SC_PAGESIZE);
    info.memoryBytes = ::sysconf(_SC_PHYS_PAGES) * page;
    info.freeBytes = ::sysconf(_SC_AVPHYS_PAGES) * page;
    return info;
}

/// Every step asks for the same large blocks. Given back to the kernel in between, they would have to be
/// mapped and cleared again: an eighth of a step of a narrow U-Net.
void keepMemory()
{
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, -1);
}

/// 9.0 → 90, 10.0 → 100; 0 for an empty text.
int capabilityNumber(const std::string& text)
{
    const auto dot = text.find('.');
    return dot == std::string::npos ? 0 : 10 * std::atoi(text.c_str()) + std::atoi(text.c_str() + dot + 1);
}

} // namespace

std::vector<DeviceInfo> listDevices()
{
    std::vector<DeviceInfo> devices;
    const int oldest = capabilityNumber(describeBuild().minimumCapability);
    for (int index = 0; index < gpu::count(); ++index) {
        devices.push_back(gpu::describe(index));
        devices.back().usable = capabilityNumber(devices.back().capability) >= oldest;
    }
    devices.push_back(describeCpu());
    return devices;
}

base::Result<at::Device> chooseDevice(const std::string& wish)
{
    if (wish == "cpu" || (wish == "auto" && gpu::count() == 0))
        return at::Device(at::kCPU);
    if (wish == "auto" || wish == "cuda")
        return chooseDevice("cuda:0");
    const bool numbered = wish.starts_with("cuda:") && wish.size() > 5 && wish.size() < 9 &&
                          wish.find_first_not_of("0123456789", 5) == std::string::npos;
    if (!numbered)
        return base::wrongUsage("worker.unknown-device", {{"device", wish}});
    const int index = std::stoi(wish.substr(5));
    if (index >= gpu::count()) {
        std::string known = "cpu";
        for (int other = 0; other < gpu::count(); ++other)
            known += ", cuda:" + std::to_string(other);
        return base::failed("worker.no-device", {{"device", wish}, {"known", known}});
    }
    return at::Device(at::kCUDA, static_cast<at::DeviceIndex>(index));
}

bool usesBfloat16(const at::Device& device, const std::string& precision)
{
    if (precision == "float32")
        return false;
    return precision == "bf16" ||
           (device.is_cuda() ? gpu::multipliesBfloat16(device.index()) : cpuMultipliesBfloat16());
}

std::int64_t usedBytes(const at::Device& device)
{
    return device.is_cuda() ? gpu::reservedBytes(device.index()) : residentBytes();
}

void emptyCache(const at::Device& device)
{
    if (device.is_cuda())
        gpu::emptyCache();
}

void synchronise(const at::Device& device)
{
    if (device.is_cuda())
        gpu::synchronise();
}

void setUpComputing(const at::Device& device, int threads)
{
    keepMemory();
    if (threads > 0)
        at::set_num_threads(threads);
    if (!device.is_cuda())
        return;
    gpu::select(device.index());
    at::globalContext().setBenchmarkCuDNN(true);
    at::globalContext().setAllowTF32CuDNN(true);
    at::globalContext().setFloat32MatmulPrecision("high");
}

MixedPrecision::MixedPrecision(const at::Device& device, bool bfloat16)
    : m_on(bfloat16), m_type(device.type())
{
    if (!m_on)
        return;
    m_before = at::autocast::is_autocast_enabled(m_type);
    at::autocast::set_autocast_dtype(m_type, at::kBFloat16);
    at::autocast::set_autocast_enabled(m_type, true);
    at::autocast::increment_nesting();
}

MixedPrecision::~MixedPrecision()
{
    if (!m_on)
        return;
    if (at::autocast::decrement_nesting() == 0)
        at::autocast::clear_cache();
    at::autocast::set_autocast_enabled(m_type, m_before);
}

bool isOutOfMemory(const std::exception& exception)
{
    if (dynamic_cast<const c10::OutOfMemoryError*>(&exception) ||
        dynamic_cast<const std::bad_alloc*>(&exception))
        return true;
    const std::string_view text = exception.what();
    return text.find("not enough memory") != text.npos || text.find("can't allocate memory") != text.npos ||
           text.find("out of memory") != text.npos;
}

std::string firstLine(const std::exception& exception)
{
    const auto* error = dynamic_cast<const c10::Error*>(&exception);
    const std::string text = error ? error->what_without_backtrace() : exception.what();
    return text.substr(0, text.find('\n'));
}

} // namespace counterpart::training
