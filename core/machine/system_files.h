// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/machine/gather.h"

/// What Linux tells in files, read below `root`.
namespace counterpart::machine {

Program readProgram(const Path& root, const std::string& version);
Cpu readCpu(const Path& root);
Memory readMemory(const Path& root);
/// NVIDIA's display and 3-D controllers on the PCI bus.
std::vector<Gpu> readGpus(const Path& root);
Driver readDriver(const Sources& sources);

} // namespace counterpart::machine
