// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/kernels/fractal_noise.h"

#include <ATen/core/Tensor.h>

namespace counterpart::nn {

/// Fractal simplex noise, [1, 1, height, width], float32, made on the device it is for.
at::Tensor simplexNoise(std::uint64_t seed, const kernels::FractalNoise& noise, std::int64_t height,
                        std::int64_t width, at::Device device);

/// Planes through three-dimensional fractal simplex noise at z = levels[i], [levels, 1, height, width],
/// float32. `levels`: integers on any device; on a GPU reading them waits for it.
at::Tensor simplexNoise3d(std::uint64_t seed, const kernels::FractalNoise& noise, const at::Tensor& levels,
                          std::int64_t height, std::int64_t width, at::Device device);

/// Independent N(0, 1), drawn on the CPU, so that a seed means the same on every device.
at::Tensor gaussianNoise(std::uint64_t seed, at::IntArrayRef sizes, at::Device device);

} // namespace counterpart::nn
