// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <vector>

/// Where the programs are that the queue starts.
namespace counterpart::jobs {

/// The command line beside this program; COUNTERPART_CLI replaces it. Error: `jobs.program-missing`
/// {program}.
base::Result<std::filesystem::path> cliProgram();

/// The first of `installedWorkers`; COUNTERPART_WORKER replaces it. Errors: `jobs.worker-missing`,
/// `jobs.program-missing` {program}.
base::Result<std::filesystem::path> workerProgram();

/// Every worker that can be started, the one to use first: a build's own, beside `programs`; then those of
/// the packages, the one for GPUs first where there is a driver for it. That one computes on the CPU too, but
/// takes longer to start.
std::vector<std::filesystem::path> installedWorkers(const std::filesystem::path& programs, bool gpuDriver);

/// Whether NVIDIA's driver is loaded, also below Windows' own kernel. Asks the file system only.
bool hasGpuDriver();

} // namespace counterpart::jobs
