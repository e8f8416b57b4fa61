// SPDX-License-Identifier: Apache-2.0
#include "core/simulation/noise.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace counterpart::simulation {
namespace {

std::uint64_t hashed(std::uint64_t seed, std::uint64_t index)
{
    std::uint64_t value = seed + (index + 1) * 0x9e3779b97f4a7c15;
    value = (value ^ value >> 30) * 0xbf58476d1ce4e5b9;
    value = (value ^ value >> 27) * 0x94d049bb133111eb;
    return value ^ value >> 31;
}

} // namespace

double NoiseStream::uniform(std::uint64_t index) const
{
    return (static_cast<double>(hashed(m_seed, index) >> 11) + 0.5) * 0x1p-53;
}

std::pair<float, float> NoiseStream::normals(std::uint64_t index) const
{
    const std::uint64_t bits = hashed(m_seed, index);
    const float first = (static_cast<float>(bits >> 40) + 0.5F) * 0x1p-24F;
    const float angle = static_cast<float>(bits & 0xffffff) * 0x1p-24F * 2 * std::numbers::pi_v<float>;
    const float radius = std::sqrt(-2 * std::log(first));
    return {radius * std::cos(angle), radius * std::sin(angle)};
}

double Draw::normal(double mean, double deviation)
{
    const auto number = static_cast<double>(m_stream.normals(m_next++).first);
    return mean + deviation * std::clamp(number, -2.5, 2.5);
}

} // namespace counterpart::simulation
