// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

/// bf16 as its bits, the upper half of a float's.
namespace counterpart::kernels {

void toFloat(std::int64_t count, const std::uint16_t* from, float* to);

/// To the nearest, ties to even; what is not a number stays so.
void toBfloat16(std::int64_t count, const float* from, std::uint16_t* to);

} // namespace counterpart::kernels
