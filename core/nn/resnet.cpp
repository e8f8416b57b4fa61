// SPDX-License-Identifier: Apache-2.0
#include "core/nn/resnet.h"

#include "core/nn/visibility.h"

#include <ATen/ops/max_pool2d.h>
#include <ATen/ops/relu.h>
#include <torch/nn/init.h>
#include <torch/nn/modules/container/modulelist.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/modules/linear.h>

namespace counterpart::nn {
namespace {

torch::nn::Conv2d conv(std::int64_t inputs, std::int64_t outputs, std::int64_t kernel, std::int64_t stride)
{
    torch::nn::Conv2d layer(
        torch::nn::Conv2dOptions(inputs, outputs, kernel).stride(stride).padding(kernel / 2).bias(false));
    torch::nn::init::kaiming_normal_(layer->weight, 0, torch::kFanOut, torch::kReLU);
    return layer;
}

} // namespace

/// Conv 1×1, 3×3, 1×1 to four times the channels, each with its norm; plus the input, through a 1×1
/// convolution where the shape changes.
class BottleneckImpl : public torch::nn::Module
{
public:
    BottleneckImpl(std::int64_t inputs, std::int64_t inner, std::int64_t stride)
        : m_conv1(register_module("conv1", conv(inputs, inner, 1, 1))),
          m_conv2(register_module("conv2", conv(inner, inner, 3, stride))),
          m_conv3(register_module("conv3", conv(inner, 4 * inner, 1, 1))),
          m_bn1(register_module("bn1", torch::nn::BatchNorm2d(inner))),
          m_bn2(register_module("bn2", torch::nn::BatchNorm2d(inner))),
          m_bn3(register_module("bn3", torch::nn::BatchNorm2d(4 * inner)))
    {
        torch::nn::init::zeros_(m_bn3->weight);
        if (stride == 1 && inputs == 4 * inner)
            return;
        m_skip = conv(inputs, 4 * inner, 1, stride);
        m_skipNorm = torch::nn::BatchNorm2d(4 * inner);
        const auto list = register_module("downsample", torch::nn::ModuleList());
        list->push_back(m_skip);
        list->push_back(m_skipNorm);
    }

    torch::Tensor forward(const torch::Tensor& x, Visibility& visible)
    {
        // Every convolution is followed by a norm, which looks at visible positions alone: there is no need
        // to blank the others in between.
        torch::Tensor h = at::relu(sparseNorm(m_bn1, m_conv1(x), visible));
        h = at::relu(sparseNorm(m_bn2, m_conv2(h), visible));
        h = sparseNorm(m_bn3, m_conv3(h), visible);
        return at::relu(h + (m_skip ? sparseNorm(m_skipNorm, m_skip(x), visible) : x));
    }

private:
    torch::nn::Conv2d m_conv1, m_conv2, m_conv3, m_skip{nullptr};
    torch::nn::BatchNorm2d m_bn1, m_bn2, m_bn3, m_skipNorm{nullptr};
};
TORCH_MODULE(Bottleneck);

struct ResNetImpl::Parts
{
    torch::nn::Conv2d stem{nullptr};
    torch::nn::BatchNorm2d stemNorm{nullptr};
    std::vector<std::vector<Bottleneck>> levels;
    torch::nn::Linear last{nullptr};
};

ResNetImpl::ResNetImpl(const ResNetOptions& options) : m_options(options), m_parts(std::make_shared<Parts>())
{
    Parts& p = *m_parts;
    p.stem = register_module("conv1", conv(options.inputs, options.width, 7, 2));
    p.stemNorm = register_module("bn1", torch::nn::BatchNorm2d(options.width));
    std::int64_t channels = options.width;
    for (std::size_t level = 0; level < options.levels(); ++level) {
        const auto list = register_module("layer" + std::to_string(level + 1), torch::nn::ModuleList());
        auto& blocks = p.levels.emplace_back();
        for (std::int64_t i = 0; i < options.blocks[level]; ++i) {
            const std::int64_t stride = i == 0 && level > 0 ? 2 : 1;
            blocks.emplace_back(channels, options.channels(level) / 4, stride);
            list->push_back(blocks.back());
            channels = options.channels(level);
        }
    }
    if (options.outputs > 0)
        p.last = register_module("fc", torch::nn::Linear(channels, options.outputs));
}

std::vector<torch::Tensor> ResNetImpl::pyramid(const torch::Tensor& x, const torch::Tensor& active)
{
    Parts& p = *m_parts;
    Visibility visible(active);
    torch::Tensor h = at::relu(sparseNorm(p.stemNorm, p.stem(x), visible));
    h = visible.masked(at::max_pool2d(h, 3, 2, 1));
    std::vector<torch::Tensor> maps;
    for (auto& level : p.levels) {
        for (Bottleneck& block : level)
            h = block(h, visible);
        maps.push_back(h);
    }
    return maps;
}

torch::Tensor ResNetImpl::forward(const torch::Tensor& x)
{
    const torch::Tensor features = pooled(pyramid(x).back());
    return m_parts->last ? m_parts->last(features) : features;
}

std::vector<torch::Tensor> ResNetImpl::backbone() const
{
    std::vector<torch::Tensor> found;
    for (const auto& item : named_parameters())
        if (!item.key().starts_with("fc."))
            found.push_back(item.value());
    return found;
}

torch::Tensor pooled(const torch::Tensor& map)
{
    return map.mean(at::IntArrayRef{2, 3});
}

} // namespace counterpart::nn
