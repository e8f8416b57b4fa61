// SPDX-License-Identifier: Apache-2.0
#include "core/volume/geometry.h"

#include <cmath>

namespace counterpart::volume {

Vector3 Geometry::spacing() const
{
    Vector3 lengths{};
    for (int axis = 0; axis < 3; ++axis)
        lengths[axis] = std::hypot(voxelToWorld[0][axis], voxelToWorld[1][axis], voxelToWorld[2][axis]);
    return lengths;
}

Vector3 Geometry::toWorld(const Vector3& v) const
{
    Vector3 world{};
    for (int row = 0; row < 3; ++row) {
        const auto& a = voxelToWorld[row];
        world[row] = a[0] * v[0] + a[1] * v[1] + a[2] * v[2] + a[3];
    }
    return world;
}

double determinant(const Affine& a)
{
    return a[0][0] * (a[1][1] * a[2][2] - a[1][2] * a[2][1]) -
           a[0][1] * (a[1][0] * a[2][2] - a[1][2] * a[2][0]) +
           a[0][2] * (a[1][0] * a[2][1] - a[1][1] * a[2][0]);
}

Vector3 Geometry::toVoxel(const Vector3& world) const
{
    // Cramer's rule: column by column, the right-hand side replaces the affine's column.
    const double whole = determinant(voxelToWorld);
    Vector3 voxel{};
    for (int column = 0; column < 3; ++column) {
        Affine replaced = voxelToWorld;
        for (int row = 0; row < 3; ++row)
            replaced[row][column] = world[row] - voxelToWorld[row][3];
        voxel[column] = determinant(replaced) / whole;
    }
    return voxel;
}

bool sameGrid(const Geometry& a, const Geometry& b, double tolerance)
{
    if (a.size != b.size)
        return false;
    for (int corner = 0; corner < 8; ++corner) {
        Vector3 voxel{};
        for (int axis = 0; axis < 3; ++axis)
            voxel[axis] = corner >> axis & 1 ? static_cast<double>(a.size[axis] - 1) : 0.0;
        const auto p = a.toWorld(voxel), q = b.toWorld(voxel);
        if (std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]) > tolerance)
            return false;
    }
    return true;
}

} // namespace counterpart::volume
