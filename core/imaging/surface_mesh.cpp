// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/surface_mesh.h"

#include "core/imaging/grid.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace counterpart::imaging {

namespace {

using volume::Vector3;

Vector3 unit(const Vector3& a)
{
    const double norm = length(a);
    return norm > 0 ? 1 / norm * a : a;
}

SurfaceMesh icosahedron()
{
    const double g = (1 + std::sqrt(5.0)) / 2;
    SurfaceMesh mesh;
    mesh.vertices = {{-1, g, 0},  {1, g, 0},  {-1, -g, 0}, {1, -g, 0}, {0, -1, g},  {0, 1, g},
                     {0, -1, -g}, {0, 1, -g}, {g, 0, -1},  {g, 0, 1},  {-g, 0, -1}, {-g, 0, 1}};
    mesh.triangles = {{0, 11, 5},  {0, 5, 1},  {0, 1, 7},  {0, 7, 10}, {0, 10, 11}, {1, 5, 9}, {5, 11, 4},
                      {11, 10, 2}, {10, 7, 6}, {7, 1, 8},  {3, 9, 4},  {3, 4, 2},   {3, 2, 6}, {3, 6, 8},
                      {3, 8, 9},   {4, 9, 5},  {2, 4, 11}, {6, 2, 10}, {8, 6, 7},   {9, 8, 1}};
    return mesh;
}

void subdivide(SurfaceMesh& mesh)
{
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> middles;
    const auto middle = [&](std::size_t a, std::size_t b) {
        const auto [found, isNew] = middles.try_emplace(std::minmax(a, b), mesh.vertices.size());
        if (isNew)
            mesh.vertices.push_back(0.5 * (mesh.vertices[a] + mesh.vertices[b]));
        return found->second;
    };
    std::vector<std::array<std::size_t, 3>> triangles;
    for (const auto& [a, b, c] : mesh.triangles) {
        const auto ab = middle(a, b), bc = middle(b, c), ca = middle(c, a);
        triangles.insert(triangles.end(), {{a, ab, ca}, {b, bc, ab}, {c, ca, bc}, {ab, bc, ca}});
    }
    mesh.triangles = std::move(triangles);
}

void findNeighbours(SurfaceMesh& mesh)
{
    mesh.neighbours.assign(mesh.vertices.size(), {});
    for (const auto& triangle : mesh.triangles)
        for (std::size_t k = 0; k < 3; ++k) // every edge belongs to two triangles, once in each direction
            mesh.neighbours[triangle[k]].push_back(triangle[(k + 1) % 3]);
}

void drawTriangle(volume::Volume& mask, const std::array<Vector3, 3>& corners)
{
    const auto u = corners[1] - corners[0];
    const auto v = corners[2] - corners[0];
    const auto steps = static_cast<int>(std::ceil(2 * std::max({length(u), length(v), length(u - v), 0.5})));
    for (int i = 0; i <= steps; ++i)
        for (int j = 0; j <= steps - i; ++j) {
            const auto at = corners[0] + (double(i) / steps) * u + (double(j) / steps) * v;
            volume::Index3 voxel{};
            bool inside = true;
            for (unsigned axis = 0; axis < 3; ++axis) {
                voxel[axis] = std::llround(at[axis]);
                inside = inside && voxel[axis] >= 0 && voxel[axis] < mask.geometry.size[axis];
            }
            if (inside)
                mask.at(voxel[0], voxel[1], voxel[2]) = 1;
        }
}

} // namespace

double length(const Vector3& a)
{
    return std::sqrt(dot(a, a));
}

std::vector<Vector3> SurfaceMesh::normals() const
{
    std::vector<Vector3> result(vertices.size(), Vector3{0, 0, 0});
    for (const auto& [a, b, c] : triangles) {
        const auto weighted = cross(vertices[b] - vertices[a], vertices[c] - vertices[a]);
        for (const auto vertex : {a, b, c})
            result[vertex] = result[vertex] + weighted;
    }
    for (auto& normal : result)
        normal = unit(normal);
    return result;
}

SurfaceMesh makeSphere(const Vector3& centre, double radius, int subdivisions)
{
    auto mesh = icosahedron();
    for (int i = 0; i < subdivisions; ++i)
        subdivide(mesh);
    for (auto& vertex : mesh.vertices)
        vertex = centre + radius * unit(vertex);
    findNeighbours(mesh);
    return mesh;
}

volume::Volume fillSurface(const SurfaceMesh& mesh, const volume::Geometry& grid)
{
    // Drawn on a larger grid: where the surface leaves the picture, its inside would be reached from the
    // border.
    const auto spacing = grid.spacing();
    Vector3 shift{};
    Box box{{0, 0, 0}, grid.size};
    for (unsigned axis = 0; axis < 3; ++axis) {
        for (const auto& vertex : mesh.vertices) {
            const std::int64_t voxel = std::llround(vertex[axis] / spacing[axis]);
            box.lower[axis] = std::min(box.lower[axis], voxel - 2);
            box.upper[axis] = std::max(box.upper[axis], voxel + 3);
        }
        shift[axis] = static_cast<double>(-box.lower[axis]);
    }
    auto mask = crop(volume::Volume(grid), box);
    const auto toVoxel = [&](const Vector3& mm) {
        return shift + Vector3{mm[0] / spacing[0], mm[1] / spacing[1], mm[2] / spacing[2]};
    };
    for (const auto& [a, b, c] : mesh.triangles)
        drawTriangle(mask, {toVoxel(mesh.vertices[a]), toVoxel(mesh.vertices[b]), toVoxel(mesh.vertices[c])});
    fillCavities(mask);
    Box inner;
    for (unsigned axis = 0; axis < 3; ++axis) {
        inner.lower[axis] = -box.lower[axis];
        inner.upper[axis] = grid.size[axis] - box.lower[axis];
    }
    mask = crop(mask, inner);
    mask.geometry = grid; // the same up to rounding
    return mask;
}

void fillCavities(volume::Volume& mask)
{
    const auto& size = mask.geometry.size;
    std::vector<char> reached(mask.voxels.size(), 0);
    std::vector<volume::Index3> front;
    const auto visit = [&](std::int64_t x, std::int64_t y, std::int64_t z) {
        if (x < 0 || y < 0 || z < 0 || x >= size[0] || y >= size[1] || z >= size[2])
            return;
        const auto at = mask.geometry.offset(x, y, z);
        if (reached[at] || mask.voxels[at] > 0)
            return;
        reached[at] = 1;
        front.push_back({x, y, z});
    };
    for (std::int64_t z = 0; z < size[2]; ++z)
        for (std::int64_t y = 0; y < size[1]; ++y) {
            const bool wholeLine = z == 0 || y == 0 || z == size[2] - 1 || y == size[1] - 1;
            for (std::int64_t x = 0; x < size[0]; x += wholeLine ? 1 : std::max<std::int64_t>(1, size[0] - 1))
                visit(x, y, z);
        }
    while (!front.empty()) {
        const auto [x, y, z] = front.back();
        front.pop_back();
        for (const std::int64_t step : {-1, 1}) {
            visit(x + step, y, z);
            visit(x, y + step, z);
            visit(x, y, z + step);
        }
    }
    for (std::size_t i = 0; i < mask.voxels.size(); ++i)
        if (!reached[i])
            mask.voxels[i] = 1;
}

} // namespace counterpart::imaging
