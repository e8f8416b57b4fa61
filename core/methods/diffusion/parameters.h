// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methods/catalog/setup.h"

/// What every diffusion method can be asked for; defaults are those of Behrendt et al. 2023. A method lists
/// where it differs (catalog/setup.h). Compiled into the catalog, without torch.
namespace counterpart::methods::diffusion {

/// width, multipliers, blocks, attention-factors, head-width, heads, time-conditioning, dropout.
params::Parameters unetParameters();

/// timesteps, noise-schedule, noise, noise-map, octaves, persistence, wavelength, objective, loss.
params::Parameters noiseParameters();

/// training-levels, test-levels, reconstruction, patch-size, map.
params::Parameters levelParameters();

/// gamma-probability, bias-field-probability, blur-probability, ghosting-probability: what diffusion.cpp asks
/// of core/nn/augmentation.h. Off unless a method says otherwise.
params::Parameters augmentationParameters();

/// Those of the conditioned models' code.
Setups publishedAugmentation();

/// All of the above, then those of catalog/training_parameters.h, with the family's presets; `setups`: where
/// the method differs, its presets in place of the family's.
params::Parameters allParameters(const Setups& setups);

} // namespace counterpart::methods::diffusion
