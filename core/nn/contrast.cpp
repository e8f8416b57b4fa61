// SPDX-License-Identifier: Apache-2.0
#include "core/nn/contrast.h"

#include <ATen/ops/cat.h>
#include <ATen/ops/eye.h>
#include <ATen/ops/matmul.h>
#include <c10/core/impl/LocalDispatchKeySet.h>
#include <cmath>

namespace counterpart::nn {
namespace {

constexpr double floorInLogarithm = 1e-6;
constexpr double shortestLength = 1e-12;

at::Tensor unit(const at::Tensor& vectors)
{
    return vectors / vectors.norm(2, at::IntArrayRef{1}, /*keepdim=*/true).clamp_min(shortestLength);
}

} // namespace

at::Tensor epsilonInfoNce(const at::Tensor& first, const at::Tensor& second, const ContrastOptions& options)
{
    // Logits reach 1 / τ = 14, where bfloat16 has steps of 0.06.
    const c10::impl::ExcludeDispatchKeyGuard noAutocast(c10::autocast_dispatch_keyset);
    const auto type = c10::promoteTypes(first.scalar_type(), at::kFloat);
    const at::Tensor views = at::cat({unit(first.to(type)), unit(second.to(type))});
    const std::int64_t batch = first.size(0), anchors = 2 * batch;

    at::Tensor logits = at::matmul(views, views.t()) / options.temperature;
    logits = logits - logits.amax(at::IntArrayRef{1}, /*keepdim=*/true).detach();
    const double margin =
        options.marginOn == MarginOn::Logits ? options.margin : options.margin / options.temperature;

    const at::Tensor self = at::eye(anchors, logits.options());
    const at::Tensor positive = self.roll({batch}, {1});
    const at::Tensor weights = 1 - self - positive * (1 - std::exp(-margin));
    const at::Tensor spread = (logits.exp() * weights).sum(at::IntArrayRef{1});
    const at::Tensor agreement = (logits * positive).sum(at::IntArrayRef{1});
    const at::Tensor losses = (spread + floorInLogarithm).log() - agreement;
    return losses.mean() * (options.temperature / options.baseTemperature);
}

} // namespace counterpart::nn
