// SPDX-License-Identifier: Apache-2.0
#include "core/nn/axis_filters.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <cmath>
#include <numbers>
#include <vector>

namespace counterpart::nn {
namespace {

constexpr double blurReach = 4; // standard deviations at which SciPy cuts the Gaussian off

/// Place `index` of a signal of `size` that is mirrored at its ends, the last sample repeated.
std::int64_t mirrored(std::int64_t index, std::int64_t size)
{
    const std::int64_t place = ((index % (2 * size)) + 2 * size) % (2 * size);
    return place < size ? place : 2 * size - 1 - place;
}

/// What each plane of the centred frequency domain keeps.
std::vector<double> keptShares(std::int64_t size, std::int64_t every, double intensity, double restore)
{
    std::vector<double> kept(static_cast<std::size_t>(size), 1.0);
    for (std::int64_t plane = 0; plane < size; plane += every)
        kept[static_cast<std::size_t>(plane)] = 1 - intensity;
    const auto half = static_cast<std::int64_t>(std::nearbyint(restore * static_cast<double>(size))) / 2;
    for (std::int64_t plane = size / 2 - half; plane < size / 2 + half; ++plane)
        kept[static_cast<std::size_t>(plane)] = 1;
    return kept;
}

} // namespace

at::Tensor blurMatrix(std::int64_t size, double deviation)
{
    if (deviation <= 1e-15)
        return at::eye(size, at::kDouble);
    const auto reach = static_cast<std::int64_t>(blurReach * deviation + 0.5);
    const at::Tensor offsets = at::arange(-reach, reach + 1, at::kDouble);
    at::Tensor weights = (-offsets.square() / (2 * deviation * deviation)).exp();
    weights = weights / weights.sum();
    at::Tensor matrix = at::zeros({size, size}, at::kDouble);
    auto entry = matrix.accessor<double, 2>();
    const auto weight = weights.accessor<double, 1>();
    for (std::int64_t row = 0; row < size; ++row)
        for (std::int64_t offset = -reach; offset <= reach; ++offset)
            entry[row][mirrored(row + offset, size)] += weight[offset + reach];
    return matrix;
}

at::Tensor ghostMatrix(std::int64_t size, std::int64_t every, double intensity, double restore)
{
    const std::vector<double> kept = keptShares(size, every, intensity, restore);
    std::vector<double> kernel(kept.size(), 0.0);
    const auto n = static_cast<double>(size);
    for (std::int64_t place = 0; place < size; ++place)
        for (std::int64_t plane = 0; plane < size; ++plane) {
            const auto frequency = static_cast<double>(plane - size / 2);
            const double angle = 2 * std::numbers::pi * frequency * static_cast<double>(place) / n;
            kernel[static_cast<std::size_t>(place)] +=
                kept[static_cast<std::size_t>(plane)] * std::cos(angle) / n;
        }
    at::Tensor matrix = at::empty({size, size}, at::kDouble);
    auto entry = matrix.accessor<double, 2>();
    for (std::int64_t row = 0; row < size; ++row)
        for (std::int64_t column = 0; column < size; ++column)
            entry[row][column] = kernel[static_cast<std::size_t>((row - column + size) % size)];
    return matrix;
}

} // namespace counterpart::nn
