// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/statistics.h"

#include "core/base/parallel.h"
#include "core/evaluation/resample.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace counterpart::evaluation {
namespace {

double meanWithSigns(const std::vector<double>& differences, std::uint64_t signs)
{
    double sum = 0;
    for (std::size_t i = 0; i < differences.size(); ++i)
        sum += signs >> i & 1 ? -differences[i] : differences[i];
    return sum / static_cast<double>(differences.size());
}

/// Columns whose resamples are held in memory together.
constexpr std::size_t mostAtOnce = 2000;

PermutationTest permuteExactly(const std::vector<double>& differences)
{
    PermutationTest test{meanOf(differences), 1, true};
    Tails tails(test.difference);
    for (std::uint64_t signs = 0; signs < std::uint64_t(1) << differences.size(); ++signs)
        tails.add(meanWithSigns(differences, signs));
    test.pValue = tails.twoSided(0);
    return test;
}

/// The places of the columns by their length; those shorter than two are left out.
std::map<std::size_t, std::vector<std::size_t>> byLength(const std::vector<std::vector<double>>& columns)
{
    std::map<std::size_t, std::vector<std::size_t>> places;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].size() >= 2)
            places[columns[i].size()].push_back(i);
    return places;
}

/// Sums of the columns at these places under the same weights.
std::vector<std::vector<double>> sumsOf(const std::vector<std::vector<double>>& columns,
                                        const std::vector<std::size_t>& places, std::int64_t resamples,
                                        const DrawWeights& draw, const base::Cancellation& cancellation)
{
    std::vector<std::span<const double>> alike;
    for (const std::size_t place : places)
        alike.emplace_back(columns[place]);
    return weightedSums(alike, resamples, draw, cancellation);
}

/// Is the mean of each column of differences other than zero? Nothing for fewer than two; empty when
/// cancelled.
std::vector<std::optional<PermutationTest>> permute(const std::vector<std::vector<double>>& columns,
                                                    std::int64_t resamples, std::uint64_t seed,
                                                    const base::Cancellation& cancellation)
{
    std::vector<std::optional<PermutationTest>> tests(columns.size());
    for (const auto& [length, places] : byLength(columns)) {
        if (length < 40 && (std::int64_t(1) << length) <= resamples) {
            for (const std::size_t place : places) {
                if (cancellation.isRequested())
                    return {};
                tests[place] = permuteExactly(columns[place]);
            }
            continue;
        }
        const auto sums = sumsOf(columns, places, resamples, signWeights(seed), cancellation);
        if (sums.empty())
            return {};
        for (std::size_t i = 0; i < places.size(); ++i) {
            PermutationTest test{meanOf(columns[places[i]])};
            Tails tails(test.difference);
            for (const double sum : sums[i])
                tails.add(sum / static_cast<double>(length));
            test.pValue = tails.twoSided(1);
            tests[places[i]] = test;
        }
    }
    return tests;
}

} // namespace

Summary summaryOf(const std::vector<std::optional<double>>& values)
{
    Summary summary;
    double sum = 0, squares = 0;
    for (const auto& value : values)
        if (value) {
            sum += *value;
            ++summary.count;
        }
    if (summary.count == 0)
        return summary;
    const auto count = static_cast<double>(summary.count);
    summary.mean = sum / count;
    for (const auto& value : values)
        if (value)
            squares += (*value - *summary.mean) * (*value - *summary.mean);
    summary.standardDeviation = std::sqrt(squares / count);
    return summary;
}

std::optional<PermutationTest> pairedPermutationTest(std::span<const double> a, std::span<const double> b,
                                                     std::int64_t resamples, std::uint64_t seed,
                                                     const base::Cancellation& cancellation)
{
    if (a.size() != b.size() || a.size() < 2)
        return std::nullopt;
    std::vector<double> differences(a.size());
    std::transform(a.begin(), a.end(), b.begin(), differences.begin(), std::minus<>());
    const auto tests = permute({differences}, resamples, seed, cancellation);
    return tests.empty() ? std::nullopt : tests.front();
}

std::optional<Interval> bootstrapMean(std::span<const double> values, double confidence,
                                      std::int64_t resamples, std::uint64_t seed,
                                      const base::Cancellation& cancellation)
{
    const auto intervals =
        bootstrapMeans({{values.begin(), values.end()}}, confidence, resamples, seed, cancellation);
    return intervals.empty() ? std::nullopt : intervals.front();
}

std::vector<std::optional<Interval>> bootstrapMeans(const std::vector<std::vector<double>>& columns,
                                                    double confidence, std::int64_t resamples,
                                                    std::uint64_t seed,
                                                    const base::Cancellation& cancellation)
{
    std::vector<std::optional<Interval>> intervals(columns.size());
    for (const auto& [length, places] : byLength(columns))
        for (std::size_t first = 0; first < places.size(); first += mostAtOnce) {
            const std::vector<std::size_t> some(
                places.begin() + static_cast<std::ptrdiff_t>(first),
                places.begin() + static_cast<std::ptrdiff_t>(std::min(first + mostAtOnce, places.size())));
            auto sums = sumsOf(columns, some, resamples, bootstrapWeights(seed), cancellation);
            base::parallelFor(std::ssize(sums), [&](std::int64_t i) {
                const auto at = static_cast<std::size_t>(i);
                if (cancellation.isRequested())
                    return;
                for (double& sum : sums[at])
                    sum /= static_cast<double>(length);
                intervals[some[at]] = percentileInterval(std::move(sums[at]), confidence);
            });
            if (cancellation.isRequested())
                return {};
        }
    return intervals;
}

double quantile(std::vector<double> values, double p)
{
    const double position = p * static_cast<double>(values.size() - 1);
    const auto lower = values.begin() + static_cast<std::ptrdiff_t>(std::floor(position));
    std::nth_element(values.begin(), lower, values.end());
    const double share = position - std::floor(position);
    if (share == 0)
        return *lower;
    return *lower + share * (*std::min_element(lower + 1, values.end()) - *lower);
}

std::optional<FiveNumbers> fiveNumbers(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    const auto at = [&](double p) { return quantile(values, p); };
    return FiveNumbers{values.front(), at(0.25), at(0.5), at(0.75), values.back()};
}

std::optional<Comparison> compare(const std::vector<std::optional<double>>& a,
                                  const std::vector<std::optional<double>>& b, std::uint64_t seed,
                                  const base::Cancellation& cancellation)
{
    const auto comparisons = compareEach({{&a, &b}}, seed, cancellation);
    return comparisons.empty() ? std::nullopt : comparisons.front();
}

std::vector<std::optional<Comparison>> compareEach(const std::vector<ColumnPair>& pairs, std::uint64_t seed,
                                                   const base::Cancellation& cancellation)
{
    std::vector<std::optional<Comparison>> comparisons(pairs.size());
    std::vector<std::vector<double>> differences(pairs.size());
    for (std::size_t p = 0; p < pairs.size(); ++p) {
        const auto &a = *pairs[p].a, &b = *pairs[p].b;
        std::vector<double> valuesA, valuesB;
        for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
            if (a[i] && b[i]) {
                valuesA.push_back(*a[i]);
                valuesB.push_back(*b[i]);
                differences[p].push_back(*a[i] - *b[i]);
            }
        if (!valuesA.empty())
            comparisons[p] = Comparison{
                std::ssize(valuesA), meanOf(valuesA), meanOf(valuesB), meanOf(differences[p]), {}, {}};
    }
    const auto intervals = bootstrapMeans(differences, intervalConfidence, bootstraps, seed, cancellation);
    const auto tests = permute(differences, permutations, seed, cancellation);
    if (cancellation.isRequested())
        return {};
    for (std::size_t p = 0; p < pairs.size(); ++p) {
        if (!comparisons[p])
            continue;
        comparisons[p]->interval = intervals[p];
        if (tests[p])
            comparisons[p]->pValue = tests[p]->pValue;
    }
    return comparisons;
}

} // namespace counterpart::evaluation
