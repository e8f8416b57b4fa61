// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/core/Tensor.h>

namespace counterpart::nn {

/// silu(x̂·a + b) with x̂ the group-normalised x ([batch, channel, height, width]); a, b: [batch or 1,
/// channel]. On the CPU by our own kernel, channels-last, in float32 (bf16 is widened and rounded back);
/// elsewhere by the library's operations.
at::Tensor normSilu(const at::Tensor& x, std::int64_t groups, double epsilon, const at::Tensor& a,
                    const at::Tensor& b);

} // namespace counterpart::nn
