// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/machine/gather.h"
#include "core/store/workspace.h"

#include <optional>

namespace counterpart::jobs {

/// This computer, for `core/machine`: the worker that the queue would start, and the places that matter to
/// this user. `version` is that of the program that asks.
machine::Sources machineSources(const std::string& version,
                                const std::optional<store::Workspace>& workspace = std::nullopt);

} // namespace counterpart::jobs
