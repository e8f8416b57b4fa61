// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methods/catalog/setup.h"

/// What cddpm and contrastive-cddpm can be asked for. Compiled into the catalog, without torch.
namespace counterpart::methods::conditioned {

/// Of the encoder's network and its training: pretraining, code-length, encoder-width, encoder-blocks,
/// decoder-width, mask-ratio, normalise-patches; then catalog/training_parameters.h with the prefix
/// `encoder-`; with the family's presets. `setups`: where the method differs.
params::Parameters encoderParameters(const Setups& setups);

} // namespace counterpart::methods::conditioned
