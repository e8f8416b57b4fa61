// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/params/parameter.h"

namespace counterpart::methods {

/// A default and what presets make of it.
struct Setup
{
    params::Json value;
    std::string source; ///< empty: as the parameter has it
    std::map<std::string, params::Json> presets;
};

/// Where one method differs from what several share: parameter id → set-up.
using Setups = std::map<std::string, Setup>;

/// An id in `setups` that is none of `parameters` is a programming error and ends the program.
params::Parameters withSetups(params::Parameters parameters, const Setups& setups);

/// One list after the other.
params::Parameters joined(params::Parameters first, const params::Parameters& second);

} // namespace counterpart::methods
