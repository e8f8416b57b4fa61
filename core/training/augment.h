// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methods/method.h"
#include "core/training/prepared_data.h"
#include "core/training/slice_sampler.h"

namespace counterpart::training {

/// Replaces each image of the batch of `gather` by the same slice of its scan, changed as drawn for it; what
/// is drawn follows from the seed and the place in the batch. Masks stay.
void augment(methods::Batch& batch, const std::vector<PreparedCase>& cases,
             const std::vector<SliceIndex>& slices, const nn::Augmentation& augmentation, std::uint64_t seed);

} // namespace counterpart::training
