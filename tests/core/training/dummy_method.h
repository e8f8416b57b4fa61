// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/training/run_session.h"

namespace counterpart::tests {

/// `dummy`: a convolution with drop-out and noise from `draw` (stage "train"), then the mean image of all
/// slices (fitted stage "statistics") when the parameter `fitted` is set; `bare` has no stages. Parameters:
/// steps, batch-size, learning-rate, average-decay, step-ms (sleep in each loss), fits (slices that fit into
/// its "memory"; more throws as LibTorch does), poison (step from which the loss is NaN; 0: never).
training::MethodSource dummyMethods();

} // namespace counterpart::tests
