// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/volume/geometry.h"

#include <vector>

namespace counterpart::volume {

/// A scalar image or a mask (0 and 1) in memory, x fastest.
struct Volume
{
    Geometry geometry;
    std::vector<float> voxels;

    Volume() = default;
    explicit Volume(const Geometry& grid, float value = 0)
        : geometry(grid), voxels(static_cast<std::size_t>(grid.voxelCount()), value)
    {
    }
    float& at(std::int64_t x, std::int64_t y, std::int64_t z) { return voxels[geometry.offset(x, y, z)]; }
    [[nodiscard]] float at(std::int64_t x, std::int64_t y, std::int64_t z) const
    {
        return voxels[geometry.offset(x, y, z)];
    }
};

} // namespace counterpart::volume
