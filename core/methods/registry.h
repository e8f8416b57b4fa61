// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methods/method.h"

namespace counterpart::methods {

/// Builds a method on the CPU with fresh weights.
/// Errors: `methods.unknown` {id, known}, `methods.unsuited-grid` {id, height, width, multiple},
/// `methods.unsuited-parameter` {id, parameter, value, maximum}, `methods.single-patch` {id, height, width,
/// patch}.
base::Result<std::unique_ptr<Method>> create(const std::string& id, const Setting& setting);

} // namespace counterpart::methods
