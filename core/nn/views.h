// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/core/Tensor.h>
#include <cstdint>

/// What is hidden from an encoder that shall learn to overlook lesions. Masks are float32, 0 or 1, drawn on
/// the CPU from a seed.
namespace counterpart::nn {

/// Patches that stay visible: round(cells · (1 − ratio)), but one at least and, of two or more, one less than
/// all.
std::int64_t visibleCount(std::int64_t cells, double ratio);

/// SparK's masks, one for each sample, all with `visibleCount` ones: [batch, 1, rows, columns].
at::Tensor visiblePatches(std::uint64_t seed, std::int64_t batch, std::int64_t rows, std::int64_t columns,
                          double ratio);

/// A box of a random-erasing view, in pixels; what lies beyond the slice is cut off.
struct Box
{
    std::int64_t top = 0, left = 0, height = 0, width = 0;
};

/// The published code draws one number g for a slice, and everything follows from it: width (0.5 + 0.15 g)·W,
/// height (0.25 + 0.075 g)·H, corner at the centred box's plus g/2 of each side, modulo the side. Boxes thus
/// slide along the diagonal. GUESS: rounding down, and no wrapping round of what reaches over the edge.
Box erasingBox(double g, std::int64_t height, std::int64_t width);

/// 0 inside the boxes of `erasingBox` with g ~ N(0, 0.3²), which 70 % of the samples have: [batch, 1, height,
/// width].
at::Tensor erasingMask(std::uint64_t seed, std::int64_t batch, std::int64_t height, std::int64_t width,
                       double probability = 0.7, double spread = 0.3);

} // namespace counterpart::nn
