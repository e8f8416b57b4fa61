// SPDX-License-Identifier: Apache-2.0
#include "core/nn/linear_probe.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <tuple>

namespace counterpart::nn {
namespace {

constexpr int mostSteps = 100;
constexpr double smallEnough = 1e-10; // of the gradient's largest part

at::Tensor withOnes(const at::Tensor& features)
{
    return at::cat({features, at::ones({features.size(0), 1}, features.options())}, 1);
}

/// `design`: features with a column of ones.
at::Tensor newton(const at::Tensor& design, const at::Tensor& positive, double strength)
{
    const std::int64_t size = design.size(1);
    at::Tensor shrunk = at::ones({size}, design.options());
    shrunk[size - 1] = 0;
    at::Tensor fitted = at::zeros({size}, design.options());
    for (int step = 0; step < mostSteps; ++step) {
        const at::Tensor chance = design.matmul(fitted).sigmoid();
        const at::Tensor gradient = shrunk * fitted + strength * design.t().matmul(chance - positive);
        if (gradient.abs().max().item().toDouble() < smallEnough)
            break;
        const at::Tensor weight = (chance * (1 - chance)).unsqueeze(1);
        const at::Tensor curvature = at::diag(shrunk) + strength * design.t().matmul(design * weight);
        fitted = fitted - at::linalg_solve(curvature, gradient);
    }
    return fitted;
}

} // namespace

at::Tensor fitLogistic(const at::Tensor& features, const at::Tensor& positive, double strength)
{
    const auto [left, lengths, directions] =
        at::linalg_svd(features.to(at::kDouble), /*full_matrices=*/false);
    const at::Tensor fitted = newton(withOnes(left * lengths), positive.to(at::kDouble), strength);
    const std::int64_t rank = lengths.size(0);
    return at::cat({directions.t().matmul(fitted.narrow(0, 0, rank)), fitted.narrow(0, rank, 1)});
}

at::Tensor logisticScores(const at::Tensor& features, const at::Tensor& fitted)
{
    return withOnes(features.to(at::kDouble)).matmul(fitted);
}

double rankingQuality(const at::Tensor& scores, const at::Tensor& positive)
{
    const at::Tensor ahead = scores.masked_select(positive).unsqueeze(1) -
                             scores.masked_select(positive.logical_not()).unsqueeze(0);
    return ((ahead.sign() + 1) / 2).mean().item().toDouble();
}

} // namespace counterpart::nn
