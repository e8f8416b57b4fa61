// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/core/Tensor.h>

namespace counterpart::methods::diffusion {

/// The part of a slice that a network is shown.
struct Window
{
    std::int64_t top = 0, left = 0, height = 0, width = 0; ///< px; height 0: all of it

    /// The same part of the last two dimensions; what is undefined or whole stays.
    [[nodiscard]] at::Tensor of(const at::Tensor& images) const;
    /// `part`, with zeros around it, in the size of `whole`.
    [[nodiscard]] at::Tensor inside(const at::Tensor& whole, const at::Tensor& part) const;

    /// [1, 4], to be kept among draws.
    [[nodiscard]] at::Tensor toTensor() const;
    static Window from(const at::Tensor& tensor);
};

/// Around all brain in `masks` [batch, 1, height, width]; sides are multiples of
/// `multiple`, as those of the slice must be. All of it where there is no brain.
Window aroundBrain(const at::Tensor& masks, std::int64_t multiple);

} // namespace counterpart::methods::diffusion
