// SPDX-License-Identifier: Apache-2.0
// Every column against every other one: resampled together where they have values for the same cases.
#include "core/base/parallel.h"
#include "core/evaluation/resample.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace counterpart::evaluation {
namespace {

using Values = std::vector<std::optional<double>>;

/// Fewer cases than this are permuted exactly, pair by pair.
constexpr std::size_t fewestSampled = 14;
static_assert(std::int64_t(1) << (fewestSampled - 1) <= permutations &&
              std::int64_t(1) << fewestSampled > permutations);

/// A column's sums under the weights that all of its kind have in common.
struct Resampled
{
    std::size_t kind = 0; ///< columns with values for the same cases are of one kind
    std::vector<double> values, drawn, flipped;

    [[nodiscard]] bool isShared() const { return !flipped.empty(); }
};

void resampleKind(std::vector<Resampled>& columns, const std::vector<std::size_t>& places, std::uint64_t seed,
                  const base::Cancellation& cancellation)
{
    std::vector<std::span<const double>> values;
    for (const std::size_t place : places)
        values.emplace_back(columns[place].values);
    if (places.size() < 2 || values.front().size() < fewestSampled)
        return;
    auto drawn = weightedSums(values, bootstraps, bootstrapWeights(seed), cancellation);
    auto flipped = weightedSums(values, permutations, signWeights(seed), cancellation);
    if (cancellation.isRequested())
        return;
    for (std::size_t i = 0; i < places.size(); ++i) {
        columns[places[i]].drawn = std::move(drawn[i]);
        columns[places[i]].flipped = std::move(flipped[i]);
    }
}

std::vector<Resampled> resample(const std::vector<Values>& columns, std::uint64_t seed,
                                const base::Cancellation& cancellation)
{
    std::vector<Resampled> resampled(columns.size());
    std::map<std::vector<bool>, std::vector<std::size_t>> kinds;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        std::vector<bool> has;
        for (const auto& value : columns[i]) {
            has.push_back(value.has_value());
            if (value)
                resampled[i].values.push_back(*value);
        }
        kinds[has].push_back(i);
    }
    std::size_t kind = 0;
    for (const auto& [has, places] : kinds) {
        for (const std::size_t place : places)
            resampled[place].kind = kind;
        resampleKind(resampled, places, seed, cancellation);
        ++kind;
    }
    return resampled;
}

/// As `compare`, by subtracting sums under the same weights.
Comparison compareShared(const Resampled& a, const Resampled& b)
{
    const auto count = static_cast<double>(a.values.size());
    Comparison result;
    result.count = std::ssize(a.values);
    result.meanA = meanOf(a.values);
    result.meanB = meanOf(b.values);
    std::vector<double> differences(a.values.size()), means(a.drawn.size());
    std::ranges::transform(a.values, b.values, differences.begin(), std::minus<>());
    result.difference = meanOf(differences);
    std::ranges::transform(a.drawn, b.drawn, means.begin(),
                           [&](double left, double right) { return (left - right) / count; });
    result.interval = percentileInterval(std::move(means), intervalConfidence);
    Tails tails(result.difference, std::abs(result.meanA) + std::abs(result.meanB));
    for (std::size_t i = 0; i < a.flipped.size(); ++i)
        tails.add((a.flipped[i] - b.flipped[i]) / count);
    result.pValue = tails.twoSided(1);
    return result;
}

void correct(std::vector<PairedTest>& tests)
{
    std::vector<PairedTest*> byP;
    for (PairedTest& test : tests)
        if (test.comparison.pValue)
            byP.push_back(&test);
    std::ranges::stable_sort(byP, {}, [](const PairedTest* test) { return *test->comparison.pValue; });
    double largest = 0;
    for (std::size_t i = 0; i < byP.size(); ++i) {
        largest = std::max(largest,
                           std::min(1.0, static_cast<double>(byP.size() - i) * *byP[i]->comparison.pValue));
        byP[i]->holm = largest;
    }
}

} // namespace

std::vector<PairedTest> pairedTests(const std::vector<Values>& columns, std::uint64_t seed,
                                    const base::Cancellation& cancellation)
{
    const auto resampled = resample(columns, seed, cancellation);
    std::vector<std::vector<PairedTest>> ofColumn(columns.size());
    base::parallelFor(std::ssize(columns), [&](std::int64_t column) {
        const auto a = static_cast<std::size_t>(column);
        for (std::size_t b = a + 1; b < columns.size() && !cancellation.isRequested(); ++b) {
            const Resampled &left = resampled[a], &right = resampled[b];
            const auto comparison = left.kind == right.kind && left.isShared()
                                        ? compareShared(left, right)
                                        : compare(columns[a], columns[b], seed, cancellation);
            if (comparison)
                ofColumn[a].push_back({a, b, *comparison, {}});
        }
    });
    if (cancellation.isRequested())
        return {};
    std::vector<PairedTest> tests;
    for (const auto& some : ofColumn)
        tests.insert(tests.end(), some.begin(), some.end());
    correct(tests);
    return tests;
}

} // namespace counterpart::evaluation
