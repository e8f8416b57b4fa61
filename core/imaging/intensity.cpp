// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/intensity.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace counterpart::imaging {

namespace {

double percentile(std::vector<float>& values, double p)
{
    const double at = static_cast<double>(values.size() - 1) * p / 100;
    const auto low = static_cast<std::ptrdiff_t>(std::floor(at));
    std::nth_element(values.begin(), values.begin() + low, values.end());
    const double first = values[static_cast<std::size_t>(low)];
    if (low + 1 == std::ssize(values))
        return first;
    const double second = *std::min_element(values.begin() + low + 1, values.end());
    return first + (at - static_cast<double>(low)) * (second - first);
}

} // namespace

std::vector<double> percentiles(std::vector<float> values, std::span<const double> p)
{
    std::vector<double> result;
    for (const auto one : p)
        result.push_back(values.empty() ? std::numeric_limits<double>::quiet_NaN() : percentile(values, one));
    return result;
}

std::vector<float> valuesInside(const volume::Volume& image, const volume::Volume& mask)
{
    std::vector<float> values;
    for (std::size_t i = 0; i < image.voxels.size(); ++i)
        if (mask.voxels[i] > 0)
            values.push_back(image.voxels[i]);
    return values;
}

void rescaleToUnit(volume::Volume& image, double low, double high)
{
    const double scale = high > low ? 1 / (high - low) : 0;
    for (auto& value : image.voxels)
        value = static_cast<float>((std::clamp<double>(value, low, std::max(low, high)) - low) * scale);
}

volume::Volume binarise(const volume::Volume& image, float threshold)
{
    auto result = image;
    for (auto& value : result.voxels)
        value = value > threshold ? 1.0f : 0.0f;
    return result;
}

} // namespace counterpart::imaging
