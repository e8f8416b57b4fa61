// SPDX-License-Identifier: Apache-2.0
#include "core/simulation/acquisition.h"

#include "core/simulation/noise.h"

#include <algorithm>
#include <cmath>

namespace counterpart::simulation {
namespace {

constexpr float sideWeight = 0.1F;

void blurAxis(std::vector<float>& values, const Index3& size, std::size_t axis)
{
    const std::int64_t stride = axis == 0 ? 1 : axis == 1 ? size[0] : size[0] * size[1];
    const auto length = size[axis];
    if (length < 2)
        return;
    const auto total = static_cast<std::int64_t>(values.size());
    for (std::int64_t block = 0; block < total; block += stride * length)
        for (std::int64_t start = block; start < block + stride; ++start) {
            float* v = values.data() + start;
            float before = v[0];
            for (std::int64_t i = 0; i < length; ++i) {
                const float here = v[i * stride];
                const float after = i + 1 < length ? v[(i + 1) * stride] : here;
                v[i * stride] = here + sideWeight * (before - 2 * here + after);
                before = here;
            }
        }
}

} // namespace

float ricianMagnitude(float signal, float sigma, float first, float second)
{
    const float real = signal + sigma * first;
    const float imaginary = sigma * second;
    return std::sqrt(real * real + imaginary * imaginary);
}

void acquire(volume::Volume& signal, const Scanner& scanner, const volume::Volume* where)
{
    for (std::size_t axis = 0; axis < 3; ++axis)
        blurAxis(signal.voxels, signal.geometry.size, axis);
    const NoiseStream noise(scanner.noiseSeed);
    const auto& size = signal.geometry.size;
    const auto sigma = static_cast<float>(scanner.noise);
    const auto gain = static_cast<float>(scanner.gain);
    for (std::int64_t z = 0; z < size[2]; ++z)
        for (std::int64_t y = 0; y < size[1]; ++y)
            for (std::int64_t x = 0; x < size[0]; ++x) {
                const auto i = signal.geometry.offset(x, y, z);
                if (where && where->voxels[i] <= 0) {
                    signal.voxels[i] = 0;
                    continue;
                }
                const auto [first, second] = noise.normals(i);
                const auto place = signal.geometry.toWorld({double(x), double(y), double(z)});
                const float received = signal.voxels[i] * scanner.sensitivity.sample(place);
                signal.voxels[i] = std::round(gain * ricianMagnitude(received, sigma, first, second));
            }
}

} // namespace counterpart::simulation
