// SPDX-License-Identifier: Apache-2.0
#include "core/base/random.h"

namespace counterpart::base {
namespace {

/// The finaliser of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014): every input bit reaches every output bit.
std::uint64_t mix(std::uint64_t value)
{
    value += 0x9e3779b97f4a7c15;
    value = (value ^ value >> 30) * 0xbf58476d1ce4e5b9;
    value = (value ^ value >> 27) * 0x94d049bb133111eb;
    return value ^ value >> 31;
}

} // namespace

std::uint64_t deriveSeed(std::uint64_t seed, std::string_view stream, std::uint64_t index)
{
    std::uint64_t value = mix(seed);
    for (const unsigned char letter : stream)
        value = mix(value ^ letter);
    return mix(value ^ mix(index));
}

} // namespace counterpart::base
