// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/kernels/simplex_definition.h"

#include <utility>

/// OpenSimplex noise (Kurt Spencer, 2014) in three dimensions: space is tiled by tetrahedra and octahedra,
/// the image of the unit cubes under a squeeze along the diagonal. Every lattice point carries one of 24
/// gradients and reaches √2 far with weight (2 − d²)⁴. Which points are within reach of a place follows from
/// many cases; asking all twenty-six that can be within reach of its cube costs more but is the definition
/// itself.
namespace counterpart::kernels {

inline constexpr double simplex3dStretch = -1.0 / 6.0;
inline constexpr double simplex3dSquish = 1.0 / 3.0;
inline constexpr float simplex3dNorm = 103.0F;

struct Simplex3dPlace
{
    int column, row, layer;
    float dx, dy, dz; ///< from the cube's origin, in space
};

/// Directions (±11, ±4, ±4) and their rotations: the index's third says the long axis, the rest the signs.
COUNTERPART_BOTH inline float gradient3dDot(int index, float dx, float dy, float dz)
{
    const int axis = index % 3;
    const int signs = index / 3;
    const int x = (4 + 7 * static_cast<int>(axis == 0)) * (2 * (signs & 1) - 1);
    const int y = (4 + 7 * static_cast<int>(axis == 1)) * (1 - (signs & 2));
    const int z = (4 + 7 * static_cast<int>(axis == 2)) * (1 - ((signs & 4) >> 1));
    return static_cast<float>(x) * dx + static_cast<float>(y) * dy + static_cast<float>(z) * dz;
}

/// What the lattice point (i, j, k) steps from the place's origin contributes.
COUNTERPART_BOTH inline float simplex3dPull(const std::int32_t* order, const Simplex3dPlace& place, int i,
                                            int j, int k)
{
    const auto squish = static_cast<float>(simplex3dSquish) * static_cast<float>(i + j + k);
    const float dx = place.dx - static_cast<float>(i) - squish;
    const float dy = place.dy - static_cast<float>(j) - squish;
    const float dz = place.dz - static_cast<float>(k) - squish;
    const float reach = 2.0F - dx * dx - dy * dy - dz * dz;
    const float near = reach > 0.0F ? reach : 0.0F;
    const int hashed =
        order[(order[(order[(place.column + i) & 0xFF] + place.row + j) & 0xFF] + place.layer + k) & 0xFF];
    const float weight = near * near;
    return weight * weight * gradient3dDot(hashed % 24, dx, dy, dz);
}

/// Whether the lattice point (i, j, k) steps from a cube's origin comes within √2 of any place in the cube.
COUNTERPART_BOTH constexpr bool isNear(int i, int j, int k)
{
    const int sum = i + j + k;
    return sum >= 0 && sum <= 3 && i * i + j * j + k * k - sum <= 2;
}

/// Over the lattice points -1 … 2 of each axis, one after the other without a loop.
template <int... Point>
COUNTERPART_BOTH inline float simplex3dSum(const std::int32_t* order, const Simplex3dPlace& place,
                                           std::integer_sequence<int, Point...>)
{
    return (0.0F + ... +
            (isNear(Point / 16 - 1, Point / 4 % 4 - 1, Point % 4 - 1)
                 ? simplex3dPull(order, place, Point / 16 - 1, Point / 4 % 4 - 1, Point % 4 - 1)
                 : 0.0F));
}

/// S(x, y, z), in [-1, 1].
COUNTERPART_BOTH inline float simplex3dAt(const std::int32_t* order, double x, double y, double z)
{
    const double stretch = (x + y + z) * simplex3dStretch;
    const int column = wholeBelow(x + stretch);
    const int row = wholeBelow(y + stretch);
    const int layer = wholeBelow(z + stretch);
    const double squish = (column + row + layer) * simplex3dSquish;
    const Simplex3dPlace place{column,
                               row,
                               layer,
                               static_cast<float>(x - column - squish),
                               static_cast<float>(y - row - squish),
                               static_cast<float>(z - layer - squish)};
    return simplex3dSum(order, place, std::make_integer_sequence<int, 64>()) / simplex3dNorm;
}

} // namespace counterpart::kernels
