// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace counterpart::evaluation {

/// Voxels by prediction and truth.
struct Overlap
{
    std::int64_t truePositives = 0, falsePositives = 0, falseNegatives = 0, trueNegatives = 0;

    [[nodiscard]] std::int64_t truth() const { return truePositives + falseNegatives; }
    [[nodiscard]] std::int64_t predicted() const { return truePositives + falsePositives; }
    /// 2TP / (2TP + FP + FN); nothing when both are empty.
    [[nodiscard]] std::optional<double> dice() const;
    /// TP / (TP + FN); nothing without truth.
    [[nodiscard]] std::optional<double> sensitivity() const;
    /// TP / (TP + FP); nothing without a prediction.
    [[nodiscard]] std::optional<double> precision() const;
};

/// Both spans of equal length; values > 0 are positive.
Overlap overlap(std::span<const float> prediction, std::span<const std::uint8_t> truth);

/// 1 where the value is > 0.
std::vector<std::uint8_t> labelsOf(std::span<const float> mask);

} // namespace counterpart::evaluation
