// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

namespace counterpart::imaging {

/// Turns samples along one axis (every `stride` values, `count` of them) into the coefficients of the cubic
/// spline through them, mirrored at both ends (Unser 1999). In place, double inside.
void toSplineCoefficients(float* first, std::int64_t count, std::int64_t stride,
                          std::vector<double>& scratch);

} // namespace counterpart::imaging
