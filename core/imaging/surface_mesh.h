// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/volume/volume.h"

#include <array>
#include <vector>

/// A closed surface of triangles, for finding the brain's outline.
namespace counterpart::imaging {

struct SurfaceMesh
{
    std::vector<volume::Vector3> vertices;
    std::vector<std::array<std::size_t, 3>> triangles; ///< counter-clockwise seen from outside
    std::vector<std::vector<std::size_t>> neighbours;  ///< of each vertex

    /// Outward unit normals of the vertices.
    [[nodiscard]] std::vector<volume::Vector3> normals() const;
};

/// An icosahedron's faces divided `subdivisions` times and pushed onto the sphere: 10·4^subdivisions + 2
/// vertices.
SurfaceMesh makeSphere(const volume::Vector3& centre, double radius, int subdivisions);

/// 1 inside and on the surface, 0 outside. Vertices are in voxel·spacing millimetres of `grid`, whatever its
/// direction.
volume::Volume fillSurface(const SurfaceMesh& mesh, const volume::Geometry& grid);

/// Sets to 1 every voxel ≤ 0 that cannot be reached through faces from the border of the image.
void fillCavities(volume::Volume& mask);

inline volume::Vector3 operator+(const volume::Vector3& a, const volume::Vector3& b)
{
    return {a[0] + b[0], a[1] + b[1], a[2] + b[2]};
}
inline volume::Vector3 operator-(const volume::Vector3& a, const volume::Vector3& b)
{
    return {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
}
inline volume::Vector3 operator*(double s, const volume::Vector3& a)
{
    return {s * a[0], s * a[1], s * a[2]};
}
inline double dot(const volume::Vector3& a, const volume::Vector3& b)
{
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
inline volume::Vector3 cross(const volume::Vector3& a, const volume::Vector3& b)
{
    return {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
}
double length(const volume::Vector3& a);

} // namespace counterpart::imaging
