// SPDX-License-Identifier: Apache-2.0
#include "core/kernels/bfloat16.h"

#include "core/kernels/widest.h"

#include <bit>

namespace counterpart::kernels {

COUNTERPART_WIDEST void toFloat(std::int64_t count, const std::uint16_t* __restrict__ from,
                                float* __restrict__ to)
{
    for (std::int64_t i = 0; i < count; ++i)
        to[i] = std::bit_cast<float>(static_cast<std::uint32_t>(from[i]) << 16);
}

COUNTERPART_WIDEST void toBfloat16(std::int64_t count, const float* __restrict__ from,
                                   std::uint16_t* __restrict__ to)
{
    for (std::int64_t i = 0; i < count; ++i) {
        const auto bits = std::bit_cast<std::uint32_t>(from[i]);
        const std::uint32_t nearest = (bits + 0x7FFFU + ((bits >> 16) & 1U)) >> 16;
        const bool isNumber = (bits & 0x7FFFFFFFU) <= 0x7F800000U;
        to[i] = static_cast<std::uint16_t>(isNumber ? nearest : (bits >> 16) | 0x40U);
    }
}

} // namespace counterpart::kernels
