// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/core/Tensor.h>
#include <cstdint>

/// What is linear along one axis of a scan, as a matrix that maps the samples of a line to the changed ones:
/// [size, size], float64, on the CPU.
namespace counterpart::nn {

/// Gaussian smoothing as SciPy's gaussian_filter: cut off at 4 standard deviations, mirrored at the ends
/// (`reflect`). `deviation`: in voxels; 0: nothing.
at::Tensor blurMatrix(std::int64_t size, double deviation);

/// Ghosts as torchio's: of the centred frequency domain every `every`-th plane, from the first on, loses the
/// share `intensity`, but for the middle share `restore` of the planes; the real part of what comes back. A
/// circular convolution.
at::Tensor ghostMatrix(std::int64_t size, std::int64_t every, double intensity, double restore);

} // namespace counterpart::nn
