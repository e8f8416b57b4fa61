// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/kernels/fractal_noise.h"

// The one definition of the noise: compiled for the CPU by the C++ compiler and for the GPU by nvcc.
// Inlined whatever it costs and free of branches, so that the former can work on several pixels at once.
#if defined(__CUDACC__)
#define COUNTERPART_BOTH __host__ __device__
#elif defined(__GNUC__) && !defined(__clang__)
#define COUNTERPART_BOTH __attribute__((always_inline))
#else
#define COUNTERPART_BOTH
#endif

/// OpenSimplex noise (Kurt Spencer, 2014) in two dimensions. The plane is tiled by triangles, the image of
/// the unit squares' halves under a squeeze along the diagonal. Every lattice point carries one of eight
/// gradients; a point of the plane feels those within √2 of it, each with weight (2 − d²)⁴.
///
/// Positions are in double, since only the distance to the lattice, not the coordinate, is small; the
/// contributions are in float: together 1e-6 from an all-double evaluation.
namespace counterpart::kernels {

/// From the plane to the square lattice: (1/√3 − 1) / 2; and back: (√3 − 1) / 2.
inline constexpr double simplexStretch = -0.211324865405187;
inline constexpr double simplexSquish = 0.366025403784439;
/// Brings the largest value to 1.
inline constexpr float simplexNorm = 47.0F;

/// floor, without the call that it is for processors older than 2008.
COUNTERPART_BOTH inline int wholeBelow(double value)
{
    const int whole = static_cast<int>(value);
    return value < whole ? whole - 1 : whole;
}

/// Where a point lies: its lattice square and its offset, in the plane, from that square's origin.
struct SimplexPlace
{
    int column, row;
    float dx, dy;
};

COUNTERPART_BOTH inline float gradientDot(const std::int32_t* order, int column, int row, float dx, float dy)
{
    // Directions (±5, ±2) and (±2, ±5): bit 2 swaps the axes, 1 and 3 are signs in the order of the original.
    const int index = order[(order[column & 0xFF] + row) & 0xFF] & 0x0E;
    // In arithmetic, because a processor cannot foretell which way a random branch goes.
    const int steep = (index >> 1) & 1;
    const int x = (5 - 3 * steep) * (1 - ((index >> 1) & 2));
    const int y = (2 + 3 * steep) * (1 - ((index >> 2) & 2));
    return static_cast<float>(x) * dx + static_cast<float>(y) * dy;
}

/// What the lattice point (i, j) steps from the place's origin contributes.
COUNTERPART_BOTH inline float simplexPull(const std::int32_t* order, const SimplexPlace& place, int i, int j)
{
    const auto squish = static_cast<float>(simplexSquish) * static_cast<float>(i + j);
    const float dx = place.dx - static_cast<float>(i) - squish;
    const float dy = place.dy - static_cast<float>(j) - squish;
    const float reach = 2.0F - dx * dx - dy * dy;
    const float near = reach > 0.0F ? reach : 0.0F;
    const float weight = near * near;
    return weight * weight * gradientDot(order, place.column + i, place.row + j, dx, dy);
}

/// S(x, y), in [-1, 1].
COUNTERPART_BOTH inline float simplexAt(const std::int32_t* order, double x, double y)
{
    const double stretch = (x + y) * simplexStretch;
    const int column = wholeBelow(x + stretch);
    const int row = wholeBelow(y + stretch);
    const double squish = (column + row) * simplexSquish;
    const SimplexPlace place{column, row, static_cast<float>(x - column - squish),
                             static_cast<float>(y - row - squish)};

    // Which half of the square; the upper half is the lower one turned by 180°, so that one rule serves both.
    const auto u = static_cast<float>(x + stretch - column);
    const auto v = static_cast<float>(y + stretch - row);
    const bool upper = u + v > 1.0F;
    const float a = upper ? 1.0F - u : u;
    const float b = upper ? 1.0F - v : v;

    // The triangle's three corners, and the one further point that can be within reach.
    float value = simplexPull(order, place, 1, 0) + simplexPull(order, place, 0, 1);
    const int corner = upper ? 1 : 0;
    value += simplexPull(order, place, corner, corner);
    const bool nearCorner = 1.0F - a - b > (a < b ? a : b);
    int i = 1;
    int j = 1;
    if (nearCorner) {
        i = a > b ? 1 : -1;
        j = -i;
    }
    value += simplexPull(order, place, upper ? 1 - i : i, upper ? 1 - j : j);
    return value / simplexNorm;
}

/// One term of N: octaves from 0.
struct Octave
{
    double scale;
    float amplitude;
};

COUNTERPART_BOTH inline Octave firstOctave(const FractalNoise& noise)
{
    return {1.0 / noise.wavelength, 1.0F};
}

COUNTERPART_BOTH inline Octave nextOctave(const FractalNoise& noise, const Octave& octave)
{
    return {octave.scale * 2.0, octave.amplitude * static_cast<float>(noise.persistence)};
}

} // namespace counterpart::kernels
