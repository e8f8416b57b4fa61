// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstdint>
#include <vector>

namespace counterpart::evaluation {

/// Integers in the order of finite floats; −0 and 0 get the same one.
inline std::uint32_t sortKey(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value + 0.0f);
    return bits & 0x80000000u ? ~bits : bits | 0x80000000u;
}

inline float valueOfSortKey(std::uint32_t key)
{
    return std::bit_cast<float>(key & 0x80000000u ? key & 0x7fffffffu : ~key);
}

/// Ascending, in three passes of eleven bits; passes in which all keys agree are skipped. Needs a copy of the
/// keys.
void radixSort(std::vector<std::uint32_t>& keys);

} // namespace counterpart::evaluation
