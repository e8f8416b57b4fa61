// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/params/parameter.h"

namespace counterpart::methods {

/// A default and what presets make of it.
struct Setup
{
    params::Json value;
    std::string source;
    std::map<std::string, params::Json> presets;
};

/// Where a method's training differs from the common defaults: parameter id → set-up.
using TrainingSetup = std::map<std::string, Setup>;

/// The parameters that every stage trained by gradients has (`planFrom` in common/ reads them): epochs,
/// steps, batch-size, learning-rate, learning-rate-schedule, warm-up-steps, weight-decay, gradient-clip,
/// average-decay, precision, skip-empty-slices, validate-every. An id in `setup` that is none of these is a
/// programming error and ends the program.
params::Parameters trainingParameters(const TrainingSetup& setup);

} // namespace counterpart::methods
