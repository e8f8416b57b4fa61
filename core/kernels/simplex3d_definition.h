// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/kernels/simplex_definition.h"

/// OpenSimplex noise (Kurt Spencer, 2014) in three dimensions: space is tiled by tetrahedra and octahedra,
/// the image of the unit cubes under a squeeze along the diagonal. Every lattice point carries one of 24
/// gradients and reaches √2 far with weight (2 − d²)⁴. Which points are within reach of a place follows from
/// many cases; asking all sixty-four around its cube costs more but is the definition itself.
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
COUNTERPART_BOTH inline float simplex3dPull(const std::uint8_t* order, const Simplex3dPlace& place, int i,
                                            int j, int k)
{
    const auto squish = static_cast<float>(simplex3dSquish) * static_cast<float>(i + j + k);
    const float dx = place.dx - static_cast<float>(i) - squish;
    const float dy = place.dy - static_cast<float>(j) - squish;
    const float dz = place.dz - static_cast<float>(k) - squish;
    const float reach = 2.0F - dx * dx - dy * dy - dz * dz;
    if (reach <= 0.0F)
        return 0.0F;
    const int hashed =
        order[(order[(order[(place.column + i) & 0xFF] + place.row + j) & 0xFF] + place.layer + k) & 0xFF];
    const float weight = reach * reach;
    return weight * weight * gradient3dDot(hashed % 24, dx, dy, dz);
}

/// S(x, y, z), in [-1, 1].
COUNTERPART_BOTH inline float simplex3dAt(const std::uint8_t* order, double x, double y, double z)
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
    float value = 0;
    for (int i = -1; i <= 2; ++i)
        for (int j = -1; j <= 2; ++j)
            for (int k = -1; k <= 2; ++k)
                value += simplex3dPull(order, place, i, j, k);
    return value / simplex3dNorm;
}

/// N at one pixel of the plane z.
COUNTERPART_BOTH inline float fractal3dAt(const std::uint8_t* order, const FractalNoise& noise, double x,
                                          double y, double z)
{
    double scale = 1.0 / noise.wavelength;
    float amplitude = 1.0F;
    float sum = 0.0F;
    for (int octave = 0; octave < noise.octaves; ++octave) {
        sum += amplitude * simplex3dAt(order, x * scale, y * scale, z * scale);
        scale *= 2.0;
        amplitude *= static_cast<float>(noise.persistence);
    }
    return sum;
}

} // namespace counterpart::kernels
