// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <random>
#include <string_view>

namespace counterpart::base {

/// A seed for one purpose ("bias-field") and one item (subject 12), independent of the order in which items
/// are worked on, so that one thread and many give the same result.
std::uint64_t deriveSeed(std::uint64_t seed, std::string_view stream, std::uint64_t index = 0);

using RandomEngine = std::mt19937_64;

inline RandomEngine makeEngine(std::uint64_t seed, std::string_view stream, std::uint64_t index = 0)
{
    return RandomEngine(deriveSeed(seed, stream, index));
}

} // namespace counterpart::base
