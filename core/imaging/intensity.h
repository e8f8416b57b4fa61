// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/volume/volume.h"

#include <optional>
#include <span>
#include <vector>

namespace counterpart::imaging {

/// numpy.percentile's linear interpolation between order statistics (virtual index (n−1)·p/100), p in 0–100.
/// All NaN for no values. The values' order does not matter.
std::vector<double> percentiles(std::vector<float> values, std::span<const double> p);

/// Values of the image where mask > 0. Both on one grid.
std::vector<float> valuesInside(const volume::Volume& image, const volume::Volume& mask);

/// Clips to [low, high] and maps that linearly to [0, 1], everywhere. A flat range gives all 0.
void rescaleToUnit(volume::Volume& image, double low, double high);

/// 1 where the value is > threshold, else 0.
volume::Volume binarise(const volume::Volume& image, float threshold = 0);

} // namespace counterpart::imaging
