// SPDX-License-Identifier: Apache-2.0
#include "core/nn/autoencoder.h"

#include <ATen/ops/dropout.h>
#include <ATen/ops/leaky_relu.h>
#include <algorithm>
#include <torch/nn/modules/batchnorm.h>
#include <torch/nn/modules/container/modulelist.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/modules/linear.h>
#include <vector>

namespace counterpart::nn {

struct AutoencoderImpl::Parts
{
    std::vector<torch::nn::Conv2d> down;
    std::vector<torch::nn::ConvTranspose2d> up;
    std::vector<torch::nn::BatchNorm2d> downNorms, upNorms;
    torch::nn::Conv2d narrow{nullptr}, widen{nullptr}, last{nullptr};
    torch::nn::Linear dense{nullptr}, expand{nullptr};
    std::int64_t narrowChannels = 0;
};

namespace {

std::vector<std::int64_t> filtersOf(const AutoencoderOptions& options)
{
    std::vector<std::int64_t> filters;
    for (std::int64_t level = 0; level < options.levels; ++level)
        filters.push_back(std::min(options.maximumFilters, options.filters << level));
    return filters;
}

torch::nn::Conv2d halving(std::int64_t inputs, std::int64_t outputs)
{
    return torch::nn::Conv2d(torch::nn::Conv2dOptions(inputs, outputs, 5).stride(2).padding(2));
}

torch::nn::ConvTranspose2d doubling(std::int64_t inputs, std::int64_t outputs)
{
    return torch::nn::ConvTranspose2d(
        torch::nn::ConvTranspose2dOptions(inputs, outputs, 5).stride(2).padding(2).output_padding(1));
}

torch::nn::Conv2d pointwise(std::int64_t inputs, std::int64_t outputs)
{
    return torch::nn::Conv2d(torch::nn::Conv2dOptions(inputs, outputs, 1));
}

} // namespace

AutoencoderImpl::AutoencoderImpl(const AutoencoderOptions& options)
    : m_options(options), m_parts(std::make_shared<Parts>())
{
    Parts& p = *m_parts;
    const std::vector<std::int64_t> filters = filtersOf(options);
    std::int64_t channels = options.channels;
    for (std::size_t i = 0; i < filters.size(); ++i) {
        const std::string level = std::to_string(i);
        p.down.push_back(register_module("down_" + level, halving(channels, filters[i])));
        p.downNorms.push_back(register_module("down_norm_" + level, torch::nn::BatchNorm2d(filters[i])));
        channels = filters[i];
    }
    p.narrowChannels = std::max<std::int64_t>(1, channels / 8);
    const std::int64_t places = (options.height / options.multiple()) * (options.width / options.multiple());
    p.narrow = register_module("narrow", pointwise(channels, p.narrowChannels));
    p.dense = register_module("dense", torch::nn::Linear(places * p.narrowChannels, options.latent));
    p.expand = register_module("expand", torch::nn::Linear(options.latent, places * p.narrowChannels));
    p.widen = register_module("widen", pointwise(p.narrowChannels, channels));
    for (std::size_t i = filters.size(); i-- > 0;) {
        const std::string level = std::to_string(i);
        p.up.push_back(register_module("up_" + level, doubling(channels, filters[i])));
        p.upNorms.push_back(register_module("up_norm_" + level, torch::nn::BatchNorm2d(filters[i])));
        channels = filters[i];
    }
    p.last = register_module("last", pointwise(channels, options.channels));
}

torch::Tensor AutoencoderImpl::encode(const torch::Tensor& x)
{
    Parts& p = *m_parts;
    torch::Tensor h = x;
    for (std::size_t i = 0; i < p.down.size(); ++i)
        h = at::leaky_relu(p.downNorms[i](p.down[i](h)));
    const torch::Tensor z = p.dense(p.narrow(h).flatten(1));
    return m_options.dropout > 0 ? at::dropout(z, m_options.dropout, is_training()) : z;
}

torch::Tensor AutoencoderImpl::decode(const torch::Tensor& z)
{
    Parts& p = *m_parts;
    const std::int64_t multiple = m_options.multiple();
    torch::Tensor h = p.expand(z).reshape(
        {z.size(0), p.narrowChannels, m_options.height / multiple, m_options.width / multiple});
    h = p.widen(h);
    for (std::size_t i = 0; i < p.up.size(); ++i)
        h = at::leaky_relu(p.upNorms[i](p.up[i](h)));
    return p.last(h);
}

} // namespace counterpart::nn
