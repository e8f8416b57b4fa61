// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/kernels/fractal_noise.h"

// Between the C++20 side and the .cu files, C++17. Null is success, otherwise the CUDA runtime's reason.
namespace counterpart::kernels::cuda {

const char* launchFractalSimplex(const Permutation& permutation, const FractalNoise& noise, int width,
                                 int height, float* deviceOut, void* stream);

const char* launchFractalSimplex3d(const Permutation& permutation, const FractalNoise& noise, double z,
                                   int width, int height, float* deviceOut, void* stream);

/// For the self-test: runs the launcher twice on `device`, times the second and copies its result to `out`.
const char* runFractalSimplex(int device, const Permutation& permutation, const FractalNoise& noise,
                              int width, int height, float* out, float* milliseconds);

} // namespace counterpart::kernels::cuda
