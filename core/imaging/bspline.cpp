// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/bspline.h"

#include <algorithm>
#include <cmath>

namespace counterpart::imaging {

void toSplineCoefficients(float* first, std::int64_t count, std::int64_t stride, std::vector<double>& scratch)
{
    if (count < 2)
        return;
    const double pole = std::sqrt(3.0) - 2.0;
    const auto n = static_cast<std::size_t>(count);
    scratch.resize(n);
    for (std::size_t i = 0; i < n; ++i)
        scratch[i] = 6.0 * first[static_cast<std::int64_t>(i) * stride];
    // The causal sum over the mirrored signal: its terms fall below double precision after 28 samples.
    double sum = scratch[0];
    double power = pole;
    for (std::int64_t k = 1; k < 30; ++k, power *= pole) {
        const auto folded = k % (2 * (count - 1));
        sum += power * scratch[static_cast<std::size_t>(std::min(folded, 2 * (count - 1) - folded))];
    }
    scratch[0] = sum;
    for (std::size_t i = 1; i < n; ++i)
        scratch[i] += pole * scratch[i - 1];
    scratch[n - 1] = pole / (pole * pole - 1) * (scratch[n - 1] + pole * scratch[n - 2]);
    for (std::size_t i = n - 1; i-- > 0;)
        scratch[i] = pole * (scratch[i + 1] - scratch[i]);
    for (std::size_t i = 0; i < n; ++i)
        first[static_cast<std::int64_t>(i) * stride] = static_cast<float>(scratch[i]);
}

} // namespace counterpart::imaging
