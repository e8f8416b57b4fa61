// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

/// GroupNorm, a scale and shift per channel, and SiLU in one: y = silu(x̂·a + b), x̂ = (x − mean)·rstd over a
/// group.
///
/// Why: on a CPU a narrow U-Net spends as long on these element-wise steps as on its convolutions, and
/// PyTorch's own GroupNorm gradient is several times slower channels-last, the layout in which narrow
/// convolutions take half the time. One sample per call, channels-last ([position][channel], channel
/// fastest): the caller spreads samples over threads. On GPUs the library's own operations are used.
namespace counterpart::kernels {

struct NormShape
{
    std::int64_t positions = 0;
    std::int64_t channels = 0;
    std::int64_t groups = 1; ///< divides channels
};

/// `a`, `b`: [channels]. Out: `y` like `x`; `mean`, `rstd`: [groups], for the gradient.
void normSilu(const NormShape& shape, float epsilon, const float* x, const float* a, const float* b, float* y,
              float* mean, float* rstd);

/// From `gy` = ∂L/∂y: `gx` like `x`, and `ga`, `gb`: [channels], of this sample.
void normSiluGradient(const NormShape& shape, const float* x, const float* a, const float* b,
                      const float* mean, const float* rstd, const float* gy, float* gx, float* ga, float* gb);

} // namespace counterpart::kernels
