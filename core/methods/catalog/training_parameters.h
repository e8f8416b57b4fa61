// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methods/catalog/setup.h"

namespace counterpart::methods {

/// The parameters that every stage trained by gradients has (`planFrom` in common/ reads them): epochs,
/// steps, batch-size, learning-rate, learning-rate-schedule, warm-up-steps, weight-decay, gradient-clip,
/// average-decay, precision, skip-empty-slices, validate-every. `setups`: where a method
/// differs.
params::Parameters trainingParameters(const Setups& setups);

} // namespace counterpart::methods
