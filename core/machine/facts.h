// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// What a computer is and has, as plain values: gathered by `gather.h`, judged by `findings.h`. Texts are
/// empty and numbers 0 where the system does not say.
namespace counterpart::machine {

using Path = std::filesystem::path;

struct Program
{
    std::string version; ///< of the program that asks
    std::string system;  ///< "Debian GNU/Linux 12 (bookworm)"
    std::string family;  ///< ID of os-release: debian, ubuntu, fedora
    std::string kernel;
};

struct Cpu
{
    std::string model;
    int cores = 0;   ///< real ones
    int threads = 0; ///< as the system schedules them
    bool avx2 = false, avx512 = false, amxBfloat16 = false;
};

struct Memory
{
    std::int64_t totalBytes = 0, availableBytes = 0;
};

enum class Place { Workspace, Home, Temporary };

/// The file system that a place lies on.
struct Disk
{
    Place place = Place::Home;
    Path path;
    std::int64_t totalBytes = 0;
    std::int64_t freeBytes = 0; ///< for an ordinary user
    bool network = false;
    bool writable = true; ///< by this user
};

/// An NVIDIA GPU, seen by the system, by the worker, or by both.
struct Gpu
{
    std::string address; ///< on the PCI bus, 0000:65:00.0
    std::string name;
    std::string kernelDriver; ///< nvidia, nouveau, vfio-pci; empty: none
    std::string device;       ///< cuda:0; empty: the worker does not see it
    bool usable = false;      ///< the worker has code for it
    std::int64_t memoryBytes = 0, freeBytes = 0;
    int processors = 0;
    std::string capability; ///< 9.0
    bool bfloat16 = false;  ///< multiplied in hardware
};

/// The NVIDIA driver.
struct Driver
{
    std::string version;         ///< of the loaded kernel module; empty: none is loaded
    std::string library;         ///< of the installed libcuda; empty: none was found
    bool filesMissing = false;   ///< loaded, but /dev/nvidia* are not there
    std::vector<Path> forbidden; ///< files under /dev that this user may not use
};

/// A counterpart-worker and what it says of itself.
struct Worker
{
    Path program;
    /// Why it is no use: `machine.worker-missing`, `-does-not-start`, `-silent`, `-unreadable`.
    std::optional<base::Error> problem;
    std::string version, libtorch;
    std::string build; ///< cpu or cuda; empty: it does not say
    std::string cudaRuntime, cudaDriver, cudaProblem;
    std::string minimumCapability; ///< of a GPU that it has code for
    std::vector<Gpu> gpus;
    double seconds = 0; ///< from its start to its answer
};

struct Check
{
    std::string name;
    bool passed = false;
    std::optional<double> difference; ///< nothing: not a number
    double tolerance = 0;
    double milliseconds = 0;
};

/// `counterpart-worker selftest` on one device.
struct DeviceTest
{
    std::string device;
    std::optional<base::Error> problem; ///< it came to no result: `machine.selftest-broken`, `-silent`
    std::vector<Check> checks;
    double seconds = 0;

    [[nodiscard]] bool passed() const
    {
        bool all = !problem && !checks.empty();
        for (const Check& check : checks)
            all = all && check.passed;
        return all;
    }
};

struct Facts
{
    Program program;
    Cpu cpu;
    Memory memory;
    std::vector<Disk> disks;
    std::vector<Gpu> gpus;
    Driver driver;
    std::vector<Worker> workers;      ///< the first is the one that the queue starts
    std::vector<DeviceTest> selfTest; ///< empty: not run
};

} // namespace counterpart::machine
