// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/volume/volume.h"

#include <vector>

namespace counterpart::evaluation {

/// Values of a map in healthy tissue, over all healthy cases of the cohort.
struct HealthyReference
{
    std::vector<float> sorted; ///< a sample, ascending
    int cases = 0;
    bool healthyCases = true; ///< false: no healthy case has outputs, so tissue outside the lesions was taken

    [[nodiscard]] bool isEmpty() const { return sorted.empty(); }
    /// By linear interpolation between order statistics; 0 when empty.
    [[nodiscard]] double quantile(double q) const;
};

/// From where to where a map's colours run. GUESS: no publication fixes it; drawn from the healthy 95 %
/// quantile (below lies what every healthy brain has), full at `fullAt` times the healthy 99 % quantile.
struct ColourRange
{
    double low = 0, high = 1, floor = 0;
    static constexpr double fullAt = 4;
};
ColourRange colourRange(const HealthyReference& reference);

/// Offsets of the voxels that count as healthy (inside the mask, where there is one, and outside the lesion),
/// evenly thinned to a sample: quantiles to 99.9 % need no more.
std::vector<std::size_t> healthyVoxels(const volume::Geometry& grid, const volume::Volume* brainMask,
                                       const volume::Volume* truth);
/// Magnitudes of a map's values at the offsets; what is not a number is left out.
std::vector<float> magnitudesAt(const volume::Volume& map, const std::vector<std::size_t>& offsets);
/// |a − b| at the offsets, of two images of one size.
std::vector<float> differencesAt(const volume::Volume& a, const volume::Volume& b,
                                 const std::vector<std::size_t>& offsets);

} // namespace counterpart::evaluation
