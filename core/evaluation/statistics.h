// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace counterpart::evaluation {

struct PermutationTest
{
    double difference = 0; ///< mean of a − b
    double pValue = 1;     ///< two-sided
    bool exact = false;    ///< all 2ⁿ sign patterns were counted
};

/// Are paired values different? Signs of the differences are flipped at random; when all 2ⁿ patterns are no
/// more than `resamples`, all are counted. Agrees with
/// scipy.stats.permutation_test(permutation_type='samples', two-sided). Nothing for fewer than two pairs or
/// unequal lengths.
std::optional<PermutationTest> pairedPermutationTest(std::span<const double> a, std::span<const double> b,
                                                     std::int64_t resamples = 10000, std::uint64_t seed = 0);

struct Interval
{
    double low = 0, high = 0;
};

/// Percentile bootstrap interval of the mean, as scipy.stats.bootstrap(method='percentile'); nothing for
/// fewer than two values.
std::optional<Interval> bootstrapMean(std::span<const double> values, double confidence = 0.95,
                                      std::int64_t resamples = 9999, std::uint64_t seed = 0);

/// The p-quantile (0 to 1) with linear interpolation, as numpy.percentile. `values` must not be empty.
double quantile(std::vector<double> values, double p);

/// Method a against b over the cases both have a value for.
struct Comparison
{
    std::int64_t count = 0;
    double meanA = 0, meanB = 0, difference = 0;
    std::optional<Interval> interval; ///< of the mean difference, 95 %
    std::optional<double> pValue;
};

/// `a` and `b` case by case, in the same order. Nothing when no case has both.
std::optional<Comparison> compare(std::span<const std::optional<double>> a,
                                  std::span<const std::optional<double>> b, std::uint64_t seed = 0);

} // namespace counterpart::evaluation
