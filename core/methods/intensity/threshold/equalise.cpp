// SPDX-License-Identifier: Apache-2.0
#include "core/methods/intensity/threshold/equalise.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace counterpart::methods::threshold {
namespace {

struct Distribution
{
    double lowest = 0;
    double width = 1; ///< of a bin
    std::vector<double> cumulative;

    [[nodiscard]] double at(double value) const
    {
        const double place = (value - lowest) / width - 0.5; // in bins, from the first one's centre
        const auto last = static_cast<double>(cumulative.size() - 1);
        if (place <= 0)
            return cumulative.front();
        if (place >= last)
            return cumulative.back();
        const auto bin = static_cast<std::size_t>(place);
        const double share = place - std::floor(place);
        return cumulative[bin] + share * (cumulative[bin + 1] - cumulative[bin]);
    }
};

Distribution distributionOf(const std::vector<float>& inside, int bins)
{
    const auto [least, most] = std::minmax_element(inside.begin(), inside.end());
    double lowest = static_cast<double>(*least);
    double highest = static_cast<double>(*most);
    if (lowest == highest) { // a constant image: any width will do
        lowest -= 0.5;
        highest += 0.5;
    }
    Distribution distribution{lowest, (highest - lowest) / bins, {}};
    std::vector<std::int64_t> counts(static_cast<std::size_t>(bins), 0);
    for (const float value : inside) {
        const double place = (static_cast<double>(value) - lowest) / distribution.width;
        counts[std::min(static_cast<std::size_t>(place), counts.size() - 1)] += 1;
    }
    std::int64_t sum = 0;
    for (const std::int64_t count : counts) {
        sum += count;
        distribution.cumulative.push_back(static_cast<double>(sum) / static_cast<double>(inside.size()));
    }
    return distribution;
}

} // namespace

std::vector<float> equalised(std::span<const float> values, std::span<const float> mask, int bins)
{
    std::vector<float> inside;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (mask[i] > 0.5F)
            inside.push_back(values[i]);
    std::vector<float> out(values.size(), 0.0F);
    if (inside.empty())
        return out;
    const Distribution distribution = distributionOf(inside, bins);
    for (std::size_t i = 0; i < values.size(); ++i)
        if (mask[i] > 0.5F)
            out[i] = static_cast<float>(distribution.at(static_cast<double>(values[i])));
    return out;
}

} // namespace counterpart::methods::threshold
