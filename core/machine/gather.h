// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/machine/facts.h"

#include <chrono>
#include <functional>
#include <utility>

namespace counterpart::machine {

/// Where facts come from. A test gives a folder with files of its own in place of the system's.
struct Sources
{
    /// The file system of a place; nothing if it cannot be asked.
    using DiskOf = std::function<std::optional<Disk>(Place place, const Path& path)>;

    std::string version; ///< of the program that asks
    Path root = "/";     ///< holds proc, sys, dev, etc, usr
    std::vector<std::pair<Place, Path>> places;
    std::vector<Path> workers; ///< the one that the queue starts first; they need not be there
    DiskOf diskOf;
    std::function<bool(const Path& file)> mayUse; ///< to read and to write
    /// CUDA's first start on a cold machine takes long; a driver that hangs takes for ever.
    std::chrono::milliseconds patience = std::chrono::seconds(60);
};

/// Everything but the workers: some milliseconds, unless a network share hangs.
Facts lookAround(const Sources& sources);

/// Asks every worker what it is and what it sees, which takes a second or `patience`, and joins the GPUs that
/// the system lists with those that the worker does. Facts stay as they are where it was cancelled.
void askWorkers(Facts& facts, const Sources& sources, const base::Cancellation& cancellation);

/// Which devices `selfTest` is for: every GPU that the first worker can use, otherwise the CPU; none without
/// a worker.
std::vector<std::string> devicesToTest(const Facts& facts);

/// `counterpart-worker selftest` of the first worker. Error: `base.cancelled`; any other is in the result.
base::Result<DeviceTest> selfTest(const Facts& facts, const std::string& device, const Sources& sources,
                                  const base::Cancellation& cancellation);

} // namespace counterpart::machine
