// SPDX-License-Identifier: Apache-2.0
#include "core/nn/visibility.h"

#include <ATen/ops/addcmul.h>
#include <ATen/ops/upsample_nearest2d.h>
#include <c10/core/ScalarType.h>

namespace counterpart::nn {
namespace {

/// Means over the visible positions and the deviations from them, [1, channel, 1, 1].
struct Statistics
{
    torch::Tensor mean, variance, deviation;
};

torch::Tensor perChannel(const torch::Tensor& vector)
{
    return vector.view({1, -1, 1, 1});
}

void updateRunning(torch::nn::BatchNorm2d& norm, const Statistics& batch, const torch::Tensor& count)
{
    const torch::NoGradGuard noGrad;
    const double momentum = norm->options.momentum().value_or(0.1);
    const torch::Tensor unbiased = batch.variance * (count / (count - 1).clamp_min(1));
    norm->running_mean.lerp_(batch.mean.flatten().to(norm->running_mean.scalar_type()), momentum);
    norm->running_var.lerp_(unbiased.flatten().to(norm->running_var.scalar_type()), momentum);
    norm->num_batches_tracked += 1;
}

Statistics ofBatch(const torch::Tensor& values, const torch::Tensor& mask, const torch::Tensor& count)
{
    Statistics batch;
    batch.mean = values.sum(at::IntArrayRef{0, 2, 3}, /*keepdim=*/true) / count;
    batch.deviation = values - batch.mean * mask;
    batch.variance = batch.deviation.square().sum(at::IntArrayRef{0, 2, 3}, /*keepdim=*/true) / count;
    return batch;
}

} // namespace

const torch::Tensor& Visibility::at(const torch::Tensor& x)
{
    torch::Tensor& mask = m_byHeight[x.size(2)];
    if (!mask.defined())
        mask = at::upsample_nearest2d(m_cells.to(c10::promoteTypes(x.scalar_type(), at::kFloat)),
                                      {x.size(2), x.size(3)});
    return mask;
}

torch::Tensor sparseNorm(torch::nn::BatchNorm2d& norm, const torch::Tensor& x, Visibility& visible)
{
    if (!visible.isPartial())
        return norm(x);
    const torch::Tensor& mask = visible.at(x);
    const torch::Tensor values = x.to(mask.scalar_type()) * mask;
    Statistics statistics;
    if (norm->is_training()) {
        const torch::Tensor count = mask.sum().clamp_min(1);
        statistics = ofBatch(values, mask, count);
        updateRunning(norm, statistics, count);
    } else {
        statistics.deviation = values - perChannel(norm->running_mean) * mask;
        statistics.variance = perChannel(norm->running_var);
    }
    const torch::Tensor scale =
        perChannel(norm->weight) * (statistics.variance + norm->options.eps()).rsqrt();
    return at::addcmul(perChannel(norm->bias) * mask, statistics.deviation, scale).to(x.scalar_type());
}

} // namespace counterpart::nn
