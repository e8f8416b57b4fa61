// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/training/prepared_data.h"

#include <ATen/core/Tensor.h>

namespace counterpart::training {

/// The same slices twice, without and with a lesion. Ours: the papers compare pictures of people with and
/// without glasses; of a brain there is no second picture.
struct LesionedViews
{
    at::Tensor healthy, lesioned;     ///< [pair, 1, height, width]
    std::vector<std::int64_t> person; ///< of each pair, from 0
    std::vector<std::int64_t> level;  ///< slice number
    std::int64_t people = 0;
};

/// Every second slice with brain of the healthy cases gets, where there is one within two slices, the lesion
/// of a diseased case at its own place: that case's intensities inside its truth, cut off at the healthy
/// brain's edge. Which lesion follows from the seed. At least 0.2 % of a slice is lesion; at most 200 pairs,
/// evenly from all people. Cases on other grids than the first are left out. Errors: those of
/// `MappedNifti::open`.
base::Result<LesionedViews> lesionedViews(const domain::Path& root, const std::vector<PreparedCase>& cases,
                                          std::uint64_t seed);

} // namespace counterpart::training
