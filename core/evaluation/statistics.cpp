// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/statistics.h"

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

bool permutesExactly(std::size_t pairs, std::int64_t resamples)
{
    return pairs < 40 && (std::int64_t(1) << pairs) <= resamples;
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
    PermutationTest test;
    test.difference = meanOf(differences);
    test.exact = permutesExactly(a.size(), resamples);
    Tails tails(test.difference);
    if (test.exact) {
        for (std::uint64_t signs = 0; signs < std::uint64_t(1) << a.size(); ++signs)
            tails.add(meanWithSigns(differences, signs));
    } else {
        const auto sums = weightedSums({differences}, resamples, signWeights(seed), cancellation);
        if (sums.empty())
            return std::nullopt;
        for (const double sum : sums.front())
            tails.add(sum / static_cast<double>(differences.size()));
    }
    test.pValue = tails.twoSided(test.exact ? 0 : 1);
    return test;
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
    std::map<std::size_t, std::vector<std::size_t>> byLength;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].size() >= 2 && resamples >= 1)
            byLength[columns[i].size()].push_back(i);
    std::vector<std::optional<Interval>> intervals(columns.size());
    for (const auto& [length, places] : byLength) {
        std::vector<std::span<const double>> alike;
        for (const std::size_t place : places)
            alike.emplace_back(columns[place]);
        auto sums = weightedSums(alike, resamples, bootstrapWeights(seed), cancellation);
        if (sums.empty())
            return {};
        for (std::size_t i = 0; i < places.size(); ++i) {
            for (double& sum : sums[i])
                sum /= static_cast<double>(length);
            intervals[places[i]] = percentileInterval(sums[i], confidence);
        }
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

std::optional<Comparison> compare(std::span<const std::optional<double>> a,
                                  std::span<const std::optional<double>> b, std::uint64_t seed,
                                  const base::Cancellation& cancellation)
{
    std::vector<double> valuesA, valuesB, differences;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        if (a[i] && b[i]) {
            valuesA.push_back(*a[i]);
            valuesB.push_back(*b[i]);
            differences.push_back(*a[i] - *b[i]);
        }
    if (differences.empty())
        return std::nullopt;
    Comparison result;
    result.count = std::ssize(differences);
    result.meanA = meanOf(valuesA);
    result.meanB = meanOf(valuesB);
    result.difference = meanOf(differences);
    result.interval = bootstrapMean(differences, intervalConfidence, bootstraps, seed, cancellation);
    if (const auto test = pairedPermutationTest(valuesA, valuesB, permutations, seed, cancellation))
        result.pValue = test->pValue;
    if (cancellation.isRequested())
        return std::nullopt;
    return result;
}

} // namespace counterpart::evaluation
