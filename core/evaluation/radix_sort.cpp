// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/radix_sort.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace counterpart::evaluation {
namespace {

constexpr unsigned digitBits = 11, passes = 3;
constexpr std::uint32_t digitMask = (1u << digitBits) - 1;
using Histogram = std::array<std::size_t, 1u << digitBits>;

std::uint32_t digit(std::uint32_t key, unsigned pass)
{
    return key >> (pass * digitBits) & digitMask;
}

} // namespace

void radixSort(std::vector<std::uint32_t>& keys)
{
    std::vector<Histogram> counts(passes, Histogram{});
    for (const auto key : keys)
        for (unsigned pass = 0; pass < passes; ++pass)
            ++counts[pass][digit(key, pass)];

    std::vector<std::uint32_t> other(keys.size());
    for (unsigned pass = 0; pass < passes; ++pass) {
        auto& next = counts[pass];
        if (std::ranges::find(next, keys.size()) != next.end())
            continue;
        std::exclusive_scan(next.begin(), next.end(), next.begin(), std::size_t(0));
        for (const auto key : keys)
            other[next[digit(key, pass)]++] = key;
        keys.swap(other);
    }
}

} // namespace counterpart::evaluation
