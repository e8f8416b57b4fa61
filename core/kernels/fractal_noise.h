// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

// Also read by nvcc, which CMake 3.25 limits to C++17; a plain array, because device code may not call
// std::array.
namespace counterpart::kernels {

/// A permutation of 0 … 255: all that a seed is to simplex noise. Whole words, because processors gather no
/// smaller ones.
struct Permutation
{
    std::int32_t order[256];
};

/// N(x, y) = Σ_i persistence^i · S(x·2^i / wavelength, y·2^i / wavelength), i = 0 … octaves − 1, with S the
/// two-dimensional OpenSimplex noise (|S| ≤ 1). Not of unit variance: |N| ≤ Σ persistence^i (3.689 as
/// defaulted). In three dimensions z is scaled like x and y. Defaults: Wyatt et al., AnoDDPM, 2022.
struct FractalNoise
{
    int octaves = 6;
    double persistence = 0.8;
    double wavelength = 64; ///< of the first octave, in pixels; the literature's "frequency"
};

} // namespace counterpart::kernels
