// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

namespace counterpart::methods::threshold {

/// Histogram equalisation: each value's place in the cumulative distribution of the values inside the mask
/// (mask > 0.5), from a histogram of `bins` between their smallest and largest, linear between the bins'
/// centres. In [0, 1]; 0 outside the mask. All zero when the mask is empty.
std::vector<float> equalised(std::span<const float> values, std::span<const float> mask, int bins);

} // namespace counterpart::methods::threshold
