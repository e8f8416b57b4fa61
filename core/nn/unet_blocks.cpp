// SPDX-License-Identifier: Apache-2.0
#include "core/nn/unet_blocks.h"

#include "core/nn/norm_silu.h"

#include <ATen/ops/addcmul.h>
#include <ATen/ops/avg_pool2d.h>
#include <ATen/ops/dropout.h>
#include <ATen/ops/scaled_dot_product_attention.h>
#include <ATen/ops/upsample_nearest2d.h>
#include <algorithm>
#include <torch/nn/init.h>

namespace counterpart::nn {
namespace {

torch::nn::GroupNorm norm(std::int64_t channels)
{
    return torch::nn::GroupNorm(torch::nn::GroupNormOptions(normGroups(channels), channels));
}

torch::nn::Conv2d conv(std::int64_t inputs, std::int64_t outputs, std::int64_t kernel)
{
    return torch::nn::Conv2d(torch::nn::Conv2dOptions(inputs, outputs, kernel).padding(kernel / 2));
}

// A block that starts as the identity lets deep networks train from the first step on.
template <class Layer> void startAtZero(Layer& layer)
{
    torch::nn::init::zeros_(layer->weight);
    torch::nn::init::zeros_(layer->bias);
}

} // namespace

torch::Tensor normSilu(const torch::Tensor& x, const torch::nn::GroupNorm& norm)
{
    return normSilu(x, norm->options.num_groups(), norm->options.eps(), norm->weight.unsqueeze(0),
                    norm->bias.unsqueeze(0));
}

std::int64_t normGroups(std::int64_t channels)
{
    std::int64_t groups = std::clamp<std::int64_t>(channels / 4, 1, 32);
    while (channels % groups != 0)
        --groups;
    return groups;
}

ResidualBlockImpl::ResidualBlockImpl(const ResidualBlockOptions& options)
    : m_options(options), m_normIn(register_module("norm_in", norm(options.inputs))),
      m_normOut(register_module("norm_out", norm(options.outputs))),
      m_convIn(register_module("conv_in", conv(options.inputs, options.outputs, 3))),
      m_convOut(register_module("conv_out", conv(options.outputs, options.outputs, 3))),
      m_embed(register_module(
          "embed", torch::nn::Linear(options.embedding, options.outputs * (options.scaleShift ? 2 : 1))))
{
    startAtZero(m_convOut);
    if (options.inputs != options.outputs)
        m_skip = register_module("skip", conv(options.inputs, options.outputs, 1));
}

torch::Tensor ResidualBlockImpl::resampled(const torch::Tensor& x) const
{
    if (m_options.resample == Resample::Down)
        return at::avg_pool2d(x, 2);
    if (m_options.resample == Resample::Up)
        return at::upsample_nearest2d(x, {x.size(2) * 2, x.size(3) * 2});
    return x;
}

torch::Tensor ResidualBlockImpl::forward(const torch::Tensor& x, const torch::Tensor& activated)
{
    torch::Tensor h = m_convIn(resampled(normSilu(x, m_normIn)));
    const torch::Tensor embedded = m_embed(activated);
    if (m_options.scaleShift) {
        // (x̂·weight + bias)·(1 + scale) + shift = x̂·a + b: one small product per channel instead of one per
        // pixel.
        const auto parts = embedded.chunk(2, 1);
        const torch::Tensor scale = parts[0] + 1;
        h = normSilu(h, m_normOut->options.num_groups(), m_normOut->options.eps(), m_normOut->weight * scale,
                     at::addcmul(parts[1], m_normOut->bias, scale));
    } else {
        h = normSilu(h + embedded.unsqueeze(-1).unsqueeze(-1), m_normOut);
    }
    if (m_options.dropout > 0)
        h = at::dropout(h, m_options.dropout, is_training());
    h = m_convOut(h);
    const torch::Tensor straight = resampled(x);
    return h + (m_skip ? m_skip(straight) : straight);
}

static std::int64_t headCount(std::int64_t channels, std::int64_t headWidth, std::int64_t heads)
{
    const std::int64_t wanted = heads > 0 ? heads : channels / headWidth;
    return wanted > 0 && channels % wanted == 0 && (heads > 0 || channels % headWidth == 0) ? wanted : 1;
}

AttentionImpl::AttentionImpl(std::int64_t channels, std::int64_t headWidth, std::int64_t heads)
    : m_heads(headCount(channels, headWidth, heads)), m_norm(register_module("norm", norm(channels))),
      m_qkv(register_module("qkv", torch::nn::Linear(channels, 3 * channels))),
      m_out(register_module("out", torch::nn::Linear(channels, channels)))
{
    startAtZero(m_out);
}

torch::Tensor AttentionImpl::forward(const torch::Tensor& x)
{
    const auto batch = x.size(0);
    const auto channels = x.size(1);
    const torch::Tensor tokens = m_norm(x).flatten(2).transpose(1, 2);
    // First all queries, then all keys, then all values, each with its heads side by side.
    const auto parts = m_qkv(tokens).chunk(3, 2);
    const auto heads = [&](const torch::Tensor& part) {
        return part.reshape({batch, -1, m_heads, channels / m_heads}).transpose(1, 2);
    };
    const torch::Tensor mixed =
        at::scaled_dot_product_attention(heads(parts[0]), heads(parts[1]), heads(parts[2]));
    const torch::Tensor out = m_out(mixed.transpose(1, 2).reshape({batch, -1, channels}));
    return x + out.transpose(1, 2).reshape(x.sizes());
}

} // namespace counterpart::nn
