// SPDX-License-Identifier: Apache-2.0
#include "core/nn/spark.h"

#include "core/nn/visibility.h"

#include <ATen/ops/relu6.h>
#include <ATen/ops/var.h>
#include <ATen/ops/where.h>
#include <ATen/ops/zeros.h>
#include <cmath>
#include <torch/nn/init.h>
#include <torch/nn/modules/container/modulelist.h>
#include <torch/nn/modules/conv.h>

namespace counterpart::nn {
namespace {

constexpr double tokenSpread = 0.02;

torch::nn::Conv2d conv(std::int64_t inputs, std::int64_t outputs, std::int64_t kernel, bool bias)
{
    return torch::nn::Conv2d(
        torch::nn::Conv2dOptions(inputs, outputs, kernel).padding(kernel / 2).bias(bias));
}

/// The decoder's convolutions start narrower than PyTorch's, without bias.
torch::nn::Conv2d narrowConv(std::int64_t inputs, std::int64_t outputs, std::int64_t kernel, bool bias)
{
    auto layer = conv(inputs, outputs, kernel, bias);
    torch::nn::init::normal_(layer->weight, 0, 0.02);
    if (bias)
        torch::nn::init::zeros_(layer->bias);
    return layer;
}

/// N(0, σ²) cut off at ± σ: what lies outside is drawn again, here by the inverse of the distribution.
torch::Tensor token(std::int64_t channels)
{
    const double share = std::erf(std::sqrt(0.5)); // of the distribution within ± σ
    const torch::Tensor uniform = torch::nn::init::uniform_(at::zeros({1, channels, 1, 1}), -share, share);
    return uniform.erfinv() * (std::sqrt(2.0) * tokenSpread);
}

} // namespace

/// Twice the size, half the channels.
class DoublingImpl : public torch::nn::Module
{
public:
    explicit DoublingImpl(std::int64_t width)
        : m_up(register_module("up",
                               torch::nn::ConvTranspose2d(
                                   torch::nn::ConvTranspose2dOptions(width, width, 4).stride(2).padding(1)))),
          m_conv1(register_module("conv1", narrowConv(width, width, 3, false))),
          m_conv2(register_module("conv2", narrowConv(width, width / 2, 3, false))),
          m_bn1(register_module("bn1", torch::nn::BatchNorm2d(width))),
          m_bn2(register_module("bn2", torch::nn::BatchNorm2d(width / 2)))
    {
        torch::nn::init::kaiming_normal_(m_up->weight, 0, torch::kFanOut, torch::kReLU);
        torch::nn::init::zeros_(m_up->bias);
    }

    torch::Tensor forward(const torch::Tensor& x)
    {
        return m_bn2(m_conv2(at::relu6(m_bn1(m_conv1(m_up(x))))));
    }

private:
    torch::nn::ConvTranspose2d m_up;
    torch::nn::Conv2d m_conv1, m_conv2;
    torch::nn::BatchNorm2d m_bn1, m_bn2;
};
TORCH_MODULE(Doubling);

/// Index 0 is the deepest level.
struct SparkDecoderImpl::Parts
{
    std::vector<torch::nn::BatchNorm2d> norms;
    std::vector<torch::Tensor> tokens;
    std::vector<torch::nn::Conv2d> projections;
    std::vector<Doubling> doublings;
    torch::nn::Conv2d last{nullptr};
};

SparkDecoderImpl::SparkDecoderImpl(const ResNetOptions& encoder, std::int64_t width)
    : m_parts(std::make_shared<Parts>())
{
    Parts& p = *m_parts;
    for (std::size_t i = 0; i < encoder.levels(); ++i) {
        const std::string place = std::to_string(i);
        const std::int64_t channels = encoder.channels(encoder.levels() - 1 - i);
        p.norms.push_back(register_module("norm_" + place, torch::nn::BatchNorm2d(channels)));
        p.tokens.push_back(register_parameter("token_" + place, token(channels)));
        p.projections.push_back(
            register_module("project_" + place, conv(channels, width >> i, i == 0 ? 1 : 3, true)));
    }
    const auto list = register_module("double", torch::nn::ModuleList());
    for (std::int64_t size = encoder.stride(); size > 1; size /= 2, width /= 2) {
        p.doublings.emplace_back(width);
        list->push_back(p.doublings.back());
    }
    p.last = register_module("last", narrowConv(width, encoder.inputs, 1, true));
}

torch::Tensor SparkDecoderImpl::forward(const std::vector<torch::Tensor>& pyramid,
                                        const torch::Tensor& active)
{
    Parts& p = *m_parts;
    Visibility visible(active);
    torch::Tensor h;
    for (std::size_t i = 0; i < p.doublings.size(); ++i) {
        if (i < p.tokens.size()) {
            const torch::Tensor& map = pyramid[pyramid.size() - 1 - i];
            const torch::Tensor known = sparseNorm(p.norms[i], map, visible);
            const torch::Tensor filled =
                at::where(visible.at(map) > 0, known, p.tokens[i].to(known.scalar_type()));
            const torch::Tensor dense = p.projections[i](filled);
            h = h.defined() ? h + dense : dense;
        }
        h = p.doublings[i](h);
    }
    return p.last(h);
}

torch::Tensor hiddenPatchLoss(const torch::Tensor& drawn, const torch::Tensor& target,
                              const torch::Tensor& active, bool normalised)
{
    const std::int64_t batch = active.size(0), rows = active.size(2), columns = active.size(3);
    const std::int64_t channels = target.size(1);
    const auto cells = [&](const torch::Tensor& image) { // [batch, cell, pixel]
        const torch::Tensor apart =
            image.reshape({batch, channels, rows, image.size(2) / rows, columns, image.size(3) / columns});
        return apart.permute({0, 2, 4, 1, 3, 5}).reshape({batch, rows * columns, -1});
    };
    torch::Tensor wanted = cells(target);
    if (normalised) {
        const torch::Tensor spread =
            (at::var(wanted, at::OptionalIntArrayRef({2}), /*correction=*/1, /*keepdim=*/true) + 1e-6).sqrt();
        wanted = (wanted - wanted.mean(at::IntArrayRef{2}, /*keepdim=*/true)) / spread;
    }
    const torch::Tensor error =
        (cells(drawn).to(target.scalar_type()) - wanted).square().mean(at::IntArrayRef{2});
    const torch::Tensor hidden = 1 - active.flatten(1).to(target.scalar_type());
    return (error * hidden).sum() / hidden.sum().clamp_min(1);
}

} // namespace counterpart::nn
