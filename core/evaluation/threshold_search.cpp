// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/threshold_search.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace counterpart::evaluation {
namespace {

std::int64_t countAbove(const std::vector<float>& values, std::int64_t zeros, float threshold)
{
    const auto above = std::ranges::count_if(values, [threshold](float value) { return value > threshold; });
    return above + (threshold < 0 ? zeros : 0);
}

} // namespace

void ThresholdSearch::add(std::span<const float> map, std::span<const std::uint8_t> truth)
{
    for (std::size_t i = 0; i < map.size(); ++i) {
        m_largest = m_empty ? map[i] : std::max(m_largest, map[i]);
        m_empty = false;
        if (map[i] == 0)
            ++(truth[i] ? m_zeroPositives : m_zeroNegatives);
        else
            (truth[i] ? m_positives : m_negatives).push_back(map[i]);
    }
}

double ThresholdSearch::diceAbove(double threshold) const
{
    const auto limit = static_cast<float>(threshold);
    const auto found = countAbove(m_positives, m_zeroPositives, limit);
    const auto predicted = found + countAbove(m_negatives, m_zeroNegatives, limit);
    const auto size = predicted + positives();
    return size == 0 ? std::numeric_limits<double>::quiet_NaN()
                     : 2 * static_cast<double>(found) / static_cast<double>(size);
}

ThresholdSearch::Found ThresholdSearch::find(int steps) const
{
    Found best;
    double bottom = 0, top = m_largest;
    for (int step = 0; step < steps; ++step) {
        if (bottom == top)
            top = 1;
        const double centre = bottom + (top - bottom) * 0.5;
        const double low = bottom + (top - bottom) * 0.25, high = bottom + (top - bottom) * 0.75;
        const double diceLow = diceAbove(low), diceHigh = diceAbove(high);
        // Comparisons with NaN (nothing predicted, nothing true) are false, as in the published code.
        const bool lower = diceLow >= diceHigh;
        const double point = lower ? low : high, dice = lower ? diceLow : diceHigh;
        if (dice >= best.dice)
            best = {point, dice};
        (lower ? top : bottom) = centre;
    }
    return best;
}

} // namespace counterpart::evaluation
