// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/filters.h"

#include <algorithm>
#include <cmath>

namespace counterpart::imaging {

namespace {

std::vector<float> kernel(double sigma)
{
    const auto radius = static_cast<std::int64_t>(4 * sigma + 0.5);
    std::vector<double> weights;
    double sum = 0;
    for (auto i = -radius; i <= radius; ++i) {
        weights.push_back(std::exp(-0.5 * static_cast<double>(i * i) / (sigma * sigma)));
        sum += weights.back();
    }
    std::vector<float> result;
    for (const auto weight : weights)
        result.push_back(static_cast<float>(weight / sum));
    return result;
}

/// Lines of `inner` neighbouring values are combined at once; `inner` is the stride of the axis.
void smoothAxis(std::vector<float>& voxels, std::int64_t inner, std::int64_t count,
                const std::vector<float>& weights)
{
    const auto radius = static_cast<std::int64_t>(weights.size() / 2);
    const auto block = static_cast<std::size_t>(inner * count);
    std::vector<float> out(block);
    for (std::size_t start = 0; start < voxels.size(); start += block) {
        std::fill(out.begin(), out.end(), 0.0f);
        for (std::int64_t i = 0; i < count; ++i)
            for (std::int64_t k = -radius; k <= radius; ++k) {
                const auto from = std::clamp<std::int64_t>(i + k, 0, count - 1) * inner;
                const auto weight = weights[static_cast<std::size_t>(k + radius)];
                const auto* in = &voxels[start + static_cast<std::size_t>(from)];
                auto* to = &out[static_cast<std::size_t>(i * inner)];
                for (std::int64_t j = 0; j < inner; ++j)
                    to[j] += weight * in[j];
            }
        std::copy(out.begin(), out.end(), voxels.begin() + static_cast<std::ptrdiff_t>(start));
    }
}

} // namespace

volume::Volume gaussianSmooth(const volume::Volume& image, double sigmaMm)
{
    auto result = image;
    const auto spacing = image.geometry.spacing();
    std::int64_t stride = 1;
    for (unsigned axis = 0; axis < 3; ++axis) {
        const auto count = image.geometry.size[axis];
        if (count > 1 && sigmaMm > 0)
            smoothAxis(result.voxels, stride, count, kernel(sigmaMm / spacing[axis]));
        stride *= count;
    }
    return result;
}

} // namespace counterpart::imaging
