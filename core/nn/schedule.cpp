// SPDX-License-Identifier: Apache-2.0
#include "core/nn/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace counterpart::nn {
namespace {

DiffusionSchedule fromBeta(std::vector<double> beta)
{
    DiffusionSchedule schedule;
    schedule.alphaBar.reserve(beta.size());
    double product = 1;
    for (const double b : beta) {
        product *= 1 - b;
        schedule.alphaBar.push_back(product);
    }
    schedule.beta = std::move(beta);
    return schedule;
}

} // namespace

DiffusionSchedule cosineSchedule(std::int64_t levels, double s, double largest)
{
    const auto signal = [&](std::int64_t level) {
        const double place = (static_cast<double>(level) / static_cast<double>(levels) + s) / (1 + s);
        const double c = std::cos(place * std::numbers::pi / 2);
        return c * c;
    };
    std::vector<double> beta;
    for (std::int64_t level = 0; level < levels; ++level)
        beta.push_back(std::min(1 - signal(level + 1) / signal(level), largest));
    return fromBeta(std::move(beta));
}

DiffusionSchedule linearSchedule(std::int64_t levels, double first, double last)
{
    std::vector<double> beta;
    const double step = levels > 1 ? (last - first) / static_cast<double>(levels - 1) : 0;
    for (std::int64_t level = 0; level < levels; ++level)
        beta.push_back(first + step * static_cast<double>(level));
    return fromBeta(std::move(beta));
}

} // namespace counterpart::nn
