// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/machine/findings.h"
#include "core/params/parameter.h"

namespace counterpart::machine {

/// The document of `counterpart-cli machine --json`, without the findings, whose sentences are not core's.
params::Json toJson(const Facts& facts);

} // namespace counterpart::machine
