// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/healthy_reference.h"

#include <algorithm>
#include <cmath>

namespace counterpart::evaluation {

namespace {

/// At most about this many values a case and map are kept.
constexpr std::size_t sampleOfCase = 20000;

} // namespace

double HealthyReference::quantile(double q) const
{
    if (sorted.empty())
        return 0;
    const double place = std::clamp(q, 0.0, 1.0) * static_cast<double>(sorted.size() - 1);
    const auto low = static_cast<std::size_t>(place);
    const double share = place - static_cast<double>(low);
    const auto high = std::min(low + 1, sorted.size() - 1);
    return static_cast<double>(sorted[low]) * (1 - share) + static_cast<double>(sorted[high]) * share;
}

ColourRange colourRange(const HealthyReference& reference)
{
    ColourRange range{0, ColourRange::fullAt * reference.quantile(0.99), reference.quantile(0.95)};
    if (!(range.high > 0)) // healthy maps of zeros only
        range = {0, 1, 1e-6};
    range.floor = std::max(range.floor, range.high * 1e-6);
    return range;
}

std::vector<std::size_t> healthyVoxels(const volume::Geometry& grid, const volume::Volume* brainMask,
                                       const volume::Volume* truth)
{
    const auto count = static_cast<std::size_t>(grid.voxelCount());
    const auto inside = [&](const volume::Volume* volume, std::size_t i) {
        return volume && volume->voxels.size() == count && volume->voxels[i] > 0;
    };
    std::vector<std::size_t> offsets;
    for (std::size_t i = 0; i < count; ++i)
        if ((!brainMask || inside(brainMask, i)) && !inside(truth, i))
            offsets.push_back(i);
    const std::size_t step = offsets.size() / sampleOfCase + 1;
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < offsets.size(); i += step)
        kept.push_back(offsets[i]);
    return kept;
}

std::vector<float> magnitudesAt(const volume::Volume& map, const std::vector<std::size_t>& offsets)
{
    std::vector<float> values;
    for (const std::size_t i : offsets)
        if (i < map.voxels.size() && std::isfinite(map.voxels[i]))
            values.push_back(std::abs(map.voxels[i]));
    return values;
}

std::vector<float> differencesAt(const volume::Volume& a, const volume::Volume& b,
                                 const std::vector<std::size_t>& offsets)
{
    std::vector<float> values;
    for (const std::size_t i : offsets)
        values.push_back(std::abs(a.voxels[i] - b.voxels[i]));
    return values;
}

} // namespace counterpart::evaluation
