// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/ranking.h"

#include "core/base/parallel.h"
#include "core/evaluation/radix_sort.h"

#include <algorithm>
#include <cmath>
#include <thread>

namespace counterpart::evaluation {
namespace {

using Keys = std::vector<std::uint32_t>;

/// Positives and negatives apart: every figure of `Ranking` needs no more than how many negatives lie above
/// and at each distinct positive score. Negatives come in pieces that are sorted on their own threads.
struct Split
{
    Keys positives;
    std::vector<Keys> negatives;
};

/// Distinct positive scores from the highest down.
struct Step
{
    std::uint32_t key = 0;
    std::int64_t positives = 0;      ///< with exactly this score
    std::int64_t negativesAt = 0;    ///< with exactly this score
    std::int64_t negativesAbove = 0; ///< with a higher score
};

std::int64_t countNotFinite(std::span<const float> scores)
{
    return std::ranges::count_if(scores, [](float score) { return !std::isfinite(score); });
}

Split split(std::span<const float> scores, std::span<const std::uint8_t> labels)
{
    constexpr std::size_t worthAThread = 1 << 18;
    const auto threads = std::max(1u, std::thread::hardware_concurrency());
    const auto pieces = std::clamp<std::size_t>(scores.size() / worthAThread, 1, threads);
    Split result;
    result.negatives.resize(pieces);
    std::vector<Keys> positives(pieces);
    base::parallelFor(static_cast<std::int64_t>(pieces), [&](std::int64_t piece) {
        const auto p = static_cast<std::size_t>(piece);
        const auto first = scores.size() * p / pieces, last = scores.size() * (p + 1) / pieces;
        result.negatives[p].reserve(last - first);
        for (auto i = first; i < last; ++i)
            (labels[i] ? positives[p] : result.negatives[p]).push_back(sortKey(scores[i]));
        radixSort(result.negatives[p]);
    });
    for (const auto& part : positives)
        result.positives.insert(result.positives.end(), part.begin(), part.end());
    radixSort(result.positives);
    return result;
}

std::vector<Step> stepsOf(const Keys& positives)
{
    std::vector<Step> steps;
    for (auto key = positives.rbegin(); key != positives.rend(); ++key) {
        if (steps.empty() || steps.back().key != *key)
            steps.push_back({*key});
        ++steps.back().positives;
    }
    return steps;
}

/// Adds one sorted piece of the negatives to the counts.
void countNegatives(const Keys& negatives, std::vector<Step>& steps)
{
    auto next = negatives.rbegin();
    for (auto& step : steps) {
        while (next != negatives.rend() && *next > step.key)
            ++next;
        step.negativesAbove += next - negatives.rbegin();
        const auto firstEqual = next;
        while (next != negatives.rend() && *next == step.key)
            ++next;
        step.negativesAt += next - firstEqual;
    }
}

/// One walk from the highest score down gives all four areas.
void integrate(const std::vector<Step>& steps, Ranking& ranking)
{
    const auto positives = static_cast<double>(ranking.positives),
               negatives = static_cast<double>(ranking.negatives);
    double averagePrecision = 0, trapezoid = 0, won = 0, bestDice = -1;
    std::int64_t found = 0;
    for (const auto& step : steps) {
        const double before =
            found + step.negativesAbove == 0
                ? 1.0
                : static_cast<double>(found) / static_cast<double>(found + step.negativesAbove);
        found += step.positives;
        const auto predicted = found + step.negativesAbove + step.negativesAt;
        const double precision = static_cast<double>(found) / static_cast<double>(predicted);
        const double gained = static_cast<double>(step.positives) / positives;
        averagePrecision += gained * precision;
        trapezoid += gained * (before + precision) / 2;
        won += static_cast<double>(step.positives) * (negatives - static_cast<double>(step.negativesAbove) -
                                                      0.5 * static_cast<double>(step.negativesAt));
        const double dice = 2 * static_cast<double>(found) / (positives + static_cast<double>(predicted));
        if (dice > bestDice) {
            bestDice = dice;
            ranking.oracleThreshold = valueOfSortKey(step.key);
        }
    }
    ranking.averagePrecision = averagePrecision;
    ranking.trapezoid = trapezoid;
    ranking.oracleDice = bestDice;
    if (ranking.negatives > 0)
        ranking.auroc = won / (positives * negatives);
}

} // namespace

base::Result<Ranking> rank(std::span<const float> scores, std::span<const std::uint8_t> labels)
{
    if (scores.size() != labels.size())
        return base::badInput("evaluation.size-mismatch", {{"scores", std::to_string(scores.size())},
                                                           {"labels", std::to_string(labels.size())}});
    if (const auto bad = countNotFinite(scores); bad > 0)
        return base::badInput("evaluation.not-finite", {{"count", std::to_string(bad)}});
    const auto parts = split(scores, labels);
    Ranking ranking;
    ranking.positives = std::ssize(parts.positives);
    ranking.negatives = std::ssize(scores) - ranking.positives;
    if (ranking.positives == 0)
        return ranking;
    auto steps = stepsOf(parts.positives);
    for (const auto& piece : parts.negatives)
        countNegatives(piece, steps);
    integrate(steps, ranking);
    return ranking;
}

} // namespace counterpart::evaluation
