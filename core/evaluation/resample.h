// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/evaluation/statistics.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

/// What bootstrap and permutation have in common; inside this folder only.
namespace counterpart::evaluation {

/// Fills in one weight a value.
using DrawWeights = std::function<void(std::span<double>)>;

/// For each column Σ weightᵢ · valueᵢ under `count` draws of weights, the same ones for every column: drawing
/// costs more than adding up, and sums under the same weights can be subtracted. All columns are as long as
/// the first. Empty when cancelled.
std::vector<std::vector<double>> weightedSums(const std::vector<std::span<const double>>& columns,
                                              std::int64_t count, const DrawWeights& draw,
                                              const base::Cancellation& cancellation);

/// How often each of the values is drawn when as many as there are are drawn with replacement.
DrawWeights bootstrapWeights(std::uint64_t seed);

/// A random sign for each.
DrawWeights signWeights(std::uint64_t seed);

/// Of one value or more.
double meanOf(std::span<const double> values);

/// Counts how often a resampled mean is as low or as high as the one seen.
class Tails
{
public:
    /// Sums that differ only by rounding count as equal, else patterns that tie with the observed one would
    /// be lost. `scale`: how large the numbers were of which it is a difference.
    explicit Tails(double observed, double scale = 0);
    void add(double value);
    /// `extra` is 1 for a random test: the observed pattern is one of those that could have been drawn.
    [[nodiscard]] double twoSided(std::int64_t extra) const;

private:
    double m_observed, m_slack;
    std::int64_t m_low = 0, m_high = 0, m_count = 0;
};

/// The percentile interval of resampled means.
Interval percentileInterval(std::vector<double> means, double confidence);

constexpr std::int64_t permutations = 10000; ///< of a comparison
constexpr std::int64_t bootstraps = 9999;
constexpr double intervalConfidence = 0.95;

} // namespace counterpart::evaluation
