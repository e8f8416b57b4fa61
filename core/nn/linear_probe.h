// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/core/Tensor.h>

namespace counterpart::nn {

/// Logistic regression that minimises |w|²/2 + strength · Σ log(1 + e^(−y·(x·w + b))), y = ±1, as
/// scikit-learn's with its `C`; the intercept b is not shrunk. Newton's method in the space that the samples
/// span. `features`: [sample, feature]; `positive`: [sample], bool, with both values. → [feature + 1],
/// float64: w, then b.
at::Tensor fitLogistic(const at::Tensor& features, const at::Tensor& positive, double strength = 1);

/// x·w + b: [sample], float64.
at::Tensor logisticScores(const at::Tensor& features, const at::Tensor& fitted);

/// Share of pairs (positive, negative) in which the positive scores higher; ties count half. NaN without
/// both.
double rankingQuality(const at::Tensor& scores, const at::Tensor& positive);

} // namespace counterpart::nn
