// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/statistics.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace counterpart::evaluation {
namespace {

double meanOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Counts how often a mean with flipped signs is as low or as high as the one seen. Sums that differ only by
/// rounding count as equal, else an exact test would lose patterns that tie with the observed one.
class Tails
{
public:
    explicit Tails(double observed)
        : m_observed(observed), m_slack(std::abs(observed) * 100 * std::numeric_limits<double>::epsilon())
    {
    }
    void add(double value)
    {
        m_low += value <= m_observed + m_slack;
        m_high += value >= m_observed - m_slack;
        ++m_count;
    }
    /// `extra` is 1 for a random test: the observed pattern is one of those that could have been drawn.
    [[nodiscard]] double twoSided(std::int64_t extra) const
    {
        const auto count = static_cast<double>(std::min(m_low, m_high) + extra);
        return std::min(1.0, 2 * count / static_cast<double>(m_count + extra));
    }

private:
    double m_observed, m_slack;
    std::int64_t m_low = 0, m_high = 0, m_count = 0;
};

double meanWithSigns(const std::vector<double>& differences, std::uint64_t signs)
{
    double sum = 0;
    for (std::size_t i = 0; i < differences.size(); ++i)
        sum += signs >> i & 1 ? -differences[i] : differences[i];
    return sum / static_cast<double>(differences.size());
}

double meanWithRandomSigns(const std::vector<double>& differences, base::RandomEngine& engine)
{
    double sum = 0;
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < differences.size(); ++i, bits >>= 1) {
        if (i % 64 == 0)
            bits = engine();
        sum += bits & 1 ? -differences[i] : differences[i];
    }
    return sum / static_cast<double>(differences.size());
}

} // namespace

std::optional<PermutationTest> pairedPermutationTest(std::span<const double> a, std::span<const double> b,
                                                     std::int64_t resamples, std::uint64_t seed)
{
    if (a.size() != b.size() || a.size() < 2)
        return std::nullopt;
    std::vector<double> differences(a.size());
    std::transform(a.begin(), a.end(), b.begin(), differences.begin(), std::minus<>());
    PermutationTest test;
    test.difference = meanOf(differences);
    test.exact = a.size() < 40 && (std::int64_t(1) << a.size()) <= resamples;
    Tails tails(test.difference);
    if (test.exact) {
        for (std::uint64_t signs = 0; signs < std::uint64_t(1) << a.size(); ++signs)
            tails.add(meanWithSigns(differences, signs));
    } else {
        auto engine = base::makeEngine(seed, "permutation");
        for (std::int64_t i = 0; i < resamples; ++i)
            tails.add(meanWithRandomSigns(differences, engine));
    }
    test.pValue = tails.twoSided(test.exact ? 0 : 1);
    return test;
}

std::optional<Interval> bootstrapMean(std::span<const double> values, double confidence,
                                      std::int64_t resamples, std::uint64_t seed)
{
    if (values.size() < 2 || resamples < 1)
        return std::nullopt;
    auto engine = base::makeEngine(seed, "bootstrap");
    std::uniform_int_distribution<std::size_t> any(0, values.size() - 1);
    std::vector<double> means(static_cast<std::size_t>(resamples));
    for (auto& mean : means) {
        double sum = 0;
        for (std::size_t i = 0; i < values.size(); ++i)
            sum += values[any(engine)];
        mean = sum / static_cast<double>(values.size());
    }
    const double tail = (1 - confidence) / 2;
    return Interval{quantile(means, tail), quantile(means, 1 - tail)};
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

std::optional<Comparison> compare(std::span<const std::optional<double>> a,
                                  std::span<const std::optional<double>> b, std::uint64_t seed)
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
    result.interval = bootstrapMean(differences, 0.95, 9999, seed);
    if (const auto test = pairedPermutationTest(valuesA, valuesB, 10000, seed))
        result.pValue = test->pValue;
    return result;
}

} // namespace counterpart::evaluation
