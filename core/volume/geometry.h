// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace counterpart::volume {

using Index3 = std::array<std::int64_t, 3>;
using Vector3 = std::array<double, 3>;

/// Rows of the 3×4 affine from voxel index (i, j, k) to the world: RAS+ in millimetres, as NIfTI has it.
using Affine = std::array<std::array<double, 4>, 3>;

/// Where a grid of voxels lies. Voxel order in memory is x (index 0) fastest.
struct Geometry
{
    Index3 size{0, 0, 0};
    Affine voxelToWorld{{{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}}};

    [[nodiscard]] std::int64_t voxelCount() const { return size[0] * size[1] * size[2]; }
    [[nodiscard]] std::size_t offset(std::int64_t x, std::int64_t y, std::int64_t z) const
    {
        return static_cast<std::size_t>(x + size[0] * (y + size[1] * z));
    }
    /// Length of one voxel step along each axis, in millimetres.
    [[nodiscard]] Vector3 spacing() const;
    [[nodiscard]] Vector3 toWorld(const Vector3& voxel) const;
    /// The affine must be invertible, which every reader checks.
    [[nodiscard]] Vector3 toVoxel(const Vector3& world) const;
    bool operator==(const Geometry&) const = default;
};

/// Same size, and world positions of all corners within `tolerance` millimetres.
bool sameGrid(const Geometry& a, const Geometry& b, double tolerance = 1e-3);

double determinant(const Affine& affine);

} // namespace counterpart::volume
