// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace counterpart::evaluation {

/// Over the values where it is defined, which are cases, or the means of an experiment's runs (as the papers
/// report five folds); deviation with ddof 0.
struct Summary
{
    std::optional<double> mean, standardDeviation;
    std::int64_t count = 0;
    bool operator==(const Summary&) const = default;
};
Summary summaryOf(const std::vector<std::optional<double>>& values);

struct PermutationTest
{
    double difference = 0; ///< mean of a − b
    double pValue = 1;     ///< two-sided
    bool exact = false;    ///< all 2ⁿ sign patterns were counted
};

/// Are paired values different? Signs of the differences are flipped at random; when all 2ⁿ patterns are no
/// more than `resamples`, all are counted. Agrees with
/// scipy.stats.permutation_test(permutation_type='samples', two-sided). Nothing for fewer than two pairs or
/// unequal lengths, or when cancelled.
std::optional<PermutationTest> pairedPermutationTest(std::span<const double> a, std::span<const double> b,
                                                     std::int64_t resamples = 10000, std::uint64_t seed = 0,
                                                     const base::Cancellation& cancellation = {});

struct Interval
{
    double low = 0, high = 0;
};

/// Percentile bootstrap interval of the mean, as scipy.stats.bootstrap(method='percentile'); nothing for
/// fewer than two values, or when cancelled.
std::optional<Interval> bootstrapMean(std::span<const double> values, double confidence = 0.95,
                                      std::int64_t resamples = 9999, std::uint64_t seed = 0,
                                      const base::Cancellation& cancellation = {});

/// The same of many columns of values. Those of one length are resampled alike, which makes a thousand
/// columns cost little more than drawing for one. Empty when cancelled.
std::vector<std::optional<Interval>> bootstrapMeans(const std::vector<std::vector<double>>& columns,
                                                    double confidence, std::int64_t resamples,
                                                    std::uint64_t seed,
                                                    const base::Cancellation& cancellation);

/// The p-quantile (0 to 1) with linear interpolation, as numpy.percentile. `values` must not be empty.
double quantile(std::vector<double> values, double p);

/// What a box plot draws.
struct FiveNumbers
{
    double least = 0, lowerQuartile = 0, median = 0, upperQuartile = 0, most = 0;
};
/// Nothing without values.
std::optional<FiveNumbers> fiveNumbers(std::vector<double> values);

/// Method a against b over the cases both have a value for.
struct Comparison
{
    std::int64_t count = 0;
    double meanA = 0, meanB = 0, difference = 0;
    std::optional<Interval> interval; ///< of the mean difference, 95 %
    std::optional<double> pValue;
};

/// `a` and `b` case by case, in the same order. Nothing when no case has both, or when cancelled.
std::optional<Comparison> compare(const std::vector<std::optional<double>>& a,
                                  const std::vector<std::optional<double>>& b, std::uint64_t seed = 0,
                                  const base::Cancellation& cancellation = {});

/// Columns to compare, by pointer.
struct ColumnPair
{
    const std::vector<std::optional<double>>*a = nullptr, *b = nullptr;
};
/// `compare` of each pair. Pairs with as many cases in common share their resamples. Empty when cancelled.
std::vector<std::optional<Comparison>> compareEach(const std::vector<ColumnPair>& pairs,
                                                   std::uint64_t seed = 0,
                                                   const base::Cancellation& cancellation = {});

/// One column against another; `a` and `b` are their places.
struct PairedTest
{
    std::size_t a = 0, b = 0;
    Comparison comparison;
    std::optional<double> holm; ///< p corrected for the number of pairs (Holm 1979)
};

/// `compare` of every two columns that have a case in common, with Holm's correction over all of them.
/// Columns with values for the same cases share their resamples: 200 of 1,000 cases (19,900 pairs) take
/// seconds. Empty when cancelled.
std::vector<PairedTest> pairedTests(const std::vector<std::vector<std::optional<double>>>& columns,
                                    std::uint64_t seed = 0, const base::Cancellation& cancellation = {});

} // namespace counterpart::evaluation
