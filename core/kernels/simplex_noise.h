// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/kernels/fractal_noise.h"

namespace counterpart::kernels {

/// The shuffle of Kurt Spencer's OpenSimplex, so that a seed gives the noise that published implementations
/// give.
Permutation simplexPermutation(std::int64_t seed);

/// out[y·width + x] = N(x, y). Same result for any number of threads (0: one per processor).
void fractalSimplex(const Permutation& permutation, const FractalNoise& noise, std::int64_t width,
                    std::int64_t height, float* out, unsigned threads = 0);

/// A plane through the three-dimensional noise: out[y·width + x] = N(x, y, z).
void fractalSimplex3d(const Permutation& permutation, const FractalNoise& noise, double z, std::int64_t width,
                      std::int64_t height, float* out, unsigned threads = 0);

/// `fractalSimplex` on the current CUDA device, into device memory, queued on `stream` (a cudaStream_t)
/// without waiting. Equal to the CPU's to 1e-5. Error: `kernels.cuda` {kernel, reason}.
base::Result<> fractalSimplexCuda(const Permutation& permutation, const FractalNoise& noise,
                                  std::int64_t width, std::int64_t height, float* deviceOut,
                                  void* stream = nullptr);

/// `fractalSimplex3d` in the same manner.
base::Result<> fractalSimplex3dCuda(const Permutation& permutation, const FractalNoise& noise, double z,
                                    std::int64_t width, std::int64_t height, float* deviceOut,
                                    void* stream = nullptr);

} // namespace counterpart::kernels
