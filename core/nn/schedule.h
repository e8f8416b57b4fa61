// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

namespace counterpart::nn {

/// The share of signal left at each noise level. Index 0 is the first level (published t = 1).
struct DiffusionSchedule
{
    std::vector<double> beta;
    std::vector<double> alphaBar; ///< Π (1 − β): x_t = √ᾱ·x_0 + √(1 − ᾱ)·noise

    [[nodiscard]] std::int64_t levels() const { return static_cast<std::int64_t>(beta.size()); }
};

/// Nichol & Dhariwal 2021: ᾱ(t) = f(t) / f(0), f(t) = cos²((t/T + s) / (1 + s) · π/2), β at most `largest`.
DiffusionSchedule cosineSchedule(std::int64_t levels, double s = 0.008, double largest = 0.999);

/// Ho et al. 2020: β from `first` to `last` in equal steps.
DiffusionSchedule linearSchedule(std::int64_t levels, double first = 1e-4, double last = 0.02);

} // namespace counterpart::nn
