// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <string>

namespace counterpart::worker {

/// Prints what can be computed on. Always exit code 0.
int showDevices(bool asJson);

/// Prints the checks of `training::selfTest`; 1 when one failed.
int runSelfTest(const std::string& device, bool asJson);

/// Prints the error's sentence to standard error and returns its exit code.
int report(const base::Error& error);

} // namespace counterpart::worker
