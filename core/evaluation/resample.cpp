// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/resample.h"

#include "core/base/parallel.h"
#include "core/base/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace counterpart::evaluation {
namespace {

constexpr std::size_t lane = 16;      ///< draws that are added up side by side: as many as registers hold
constexpr std::size_t batch = 256;    ///< draws made before the columns take their turn
constexpr std::size_t fewColumns = 8; ///< not worth a thread

/// Lanes of one value stand together: [draw / lane][value][draw % lane].
void drawBatch(std::vector<double>& weights, std::size_t length, const DrawWeights& draw)
{
    std::vector<double> one(length);
    for (std::size_t d = 0; d < batch; ++d) {
        draw(one);
        double* target = weights.data() + d / lane * lane * length + d % lane;
        for (std::size_t i = 0; i < length; ++i)
            target[i * lane] = one[i];
    }
}

void addLane(const double* weights, std::span<const double> values, double* sums)
{
    std::array<double, lane> added{};
    for (const double value : values) {
        for (std::size_t d = 0; d < lane; ++d)
            added[d] += weights[d] * value;
        weights += lane;
    }
    std::ranges::copy(added, sums);
}

} // namespace

std::vector<std::vector<double>> weightedSums(const std::vector<std::span<const double>>& columns,
                                              std::int64_t count, const DrawWeights& draw,
                                              const base::Cancellation& cancellation)
{
    if (columns.empty() || count < 1)
        return {};
    const std::size_t length = columns.front().size();
    const auto wanted = static_cast<std::size_t>(count);
    std::vector<std::vector<double>> sums(columns.size(),
                                          std::vector<double>((wanted + batch - 1) / batch * batch));
    std::vector<double> weights(length * batch);
    const unsigned threads = columns.size() < fewColumns ? 1 : 0;
    for (std::size_t first = 0; first < wanted; first += batch) {
        if (cancellation.isRequested())
            return {};
        drawBatch(weights, length, draw);
        base::parallelFor(
            std::ssize(columns),
            [&](std::int64_t column) {
                const auto c = static_cast<std::size_t>(column);
                for (std::size_t d = 0; d < batch && !cancellation.isRequested(); d += lane)
                    addLane(weights.data() + d * length, columns[c], sums[c].data() + first + d);
            },
            threads);
    }
    if (cancellation.isRequested())
        return {};
    for (auto& column : sums)
        column.resize(wanted);
    return sums;
}

DrawWeights bootstrapWeights(std::uint64_t seed)
{
    return [engine = base::makeEngine(seed, "bootstrap")](std::span<double> weights) mutable {
        std::uniform_int_distribution<std::size_t> any(0, weights.size() - 1);
        std::ranges::fill(weights, 0.0);
        for (std::size_t i = 0; i < weights.size(); ++i)
            ++weights[any(engine)];
    };
}

DrawWeights signWeights(std::uint64_t seed)
{
    return [engine = base::makeEngine(seed, "permutation")](std::span<double> weights) mutable {
        std::uint64_t bits = 0;
        for (std::size_t i = 0; i < weights.size(); ++i, bits >>= 1) {
            if (i % 64 == 0)
                bits = engine();
            weights[i] = bits & 1 ? -1.0 : 1.0;
        }
    };
}

double meanOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

Tails::Tails(double observed, double scale)
    : m_observed(observed),
      m_slack(std::max(std::abs(observed), scale) * 100 * std::numeric_limits<double>::epsilon())
{
}

void Tails::add(double value)
{
    m_low += value <= m_observed + m_slack;
    m_high += value >= m_observed - m_slack;
    ++m_count;
}

double Tails::twoSided(std::int64_t extra) const
{
    const auto count = static_cast<double>(std::min(m_low, m_high) + extra);
    return std::min(1.0, 2 * count / static_cast<double>(m_count + extra));
}

Interval percentileInterval(std::vector<double> means, double confidence)
{
    const double tail = (1 - confidence) / 2;
    const double low = quantile(means, tail);
    return {low, quantile(std::move(means), 1 - tail)};
}

} // namespace counterpart::evaluation
