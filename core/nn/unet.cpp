// SPDX-License-Identifier: Apache-2.0
#include "core/nn/unet.h"

#include "core/nn/unet_blocks.h"

#include <ATen/ops/arange.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/constant_pad_nd.h>
#include <ATen/ops/silu.h>
#include <algorithm>
#include <c10/core/impl/LocalDispatchKeySet.h>
#include <cmath>
#include <torch/nn/init.h>
#include <torch/nn/modules/container/modulelist.h>

namespace counterpart::nn {

/// One place in the ladder: a residual block, perhaps attention, perhaps a resampling block.
class RungImpl : public torch::nn::Module
{
public:
    explicit RungImpl(ResidualBlock first) : m_first(register_module("0", std::move(first))) {}
    void add(Attention attention) { m_attention = register_module(nextName(), std::move(attention)); }
    void add(ResidualBlock resample) { m_resample = register_module(nextName(), std::move(resample)); }

    torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& activated)
    {
        torch::Tensor h = m_first(x, activated);
        if (m_attention)
            h = m_attention(h);
        return m_resample ? m_resample(h, activated) : h;
    }

private:
    std::string nextName() { return std::to_string(children().size()); }

    ResidualBlock m_first;
    Attention m_attention{nullptr};
    ResidualBlock m_resample{nullptr};
};
TORCH_MODULE(Rung);

struct UNetImpl::Parts
{
    torch::nn::Linear timeIn{nullptr}, timeOut{nullptr}, conditionIn{nullptr}, conditionOut{nullptr};
    torch::nn::Conv2d first{nullptr}, last{nullptr};
    std::vector<Rung> down, up;
    Rung middle{nullptr};
    torch::nn::GroupNorm normLast{nullptr};
};

namespace {

/// Lays the rungs and remembers how many channels there are where.
class Builder
{
public:
    explicit Builder(const UNetOptions& options)
        : m_options(options), m_embedding(options.width * (options.condition > 0 ? 8 : 4)),
          m_channels(options.width * options.multipliers.front()), m_kept{m_channels}
    {
    }

    std::vector<Rung> down()
    {
        std::vector<Rung> rungs;
        const std::size_t levels = m_options.multipliers.size();
        for (std::size_t level = 0; level < levels; ++level) {
            for (std::int64_t i = 0; i < m_options.blocks; ++i)
                keep(rungs, block(m_channels, m_options.width * m_options.multipliers[level]), true);
            if (level + 1 < levels) {
                keep(rungs, block(m_channels, m_channels, Resample::Down), false);
                m_factor *= 2;
            }
        }
        return rungs;
    }

    Rung middle()
    {
        Rung rung(block(m_channels, m_channels));
        rung->add(Attention(m_channels, m_options.headWidth, m_options.heads));
        rung->add(block(m_channels, m_channels));
        return rung;
    }

    std::vector<Rung> up()
    {
        std::vector<Rung> rungs;
        for (std::size_t level = m_options.multipliers.size(); level-- > 0;) {
            const std::int64_t outputs = m_options.width * m_options.multipliers[level];
            for (std::int64_t i = 0; i <= m_options.blocks; ++i) {
                Rung rung(block(m_channels + m_kept.back(), outputs));
                m_kept.pop_back();
                m_channels = outputs;
                attend(rung);
                if (level > 0 && i == m_options.blocks) {
                    rung->add(block(m_channels, m_channels, Resample::Up));
                    m_factor /= 2;
                }
                rungs.push_back(rung);
            }
        }
        return rungs;
    }

    [[nodiscard]] std::int64_t channels() const { return m_channels; }
    [[nodiscard]] std::int64_t embedding() const { return m_embedding; }

private:
    ResidualBlock block(std::int64_t inputs, std::int64_t outputs, Resample resample = Resample::None)
    {
        return ResidualBlock(ResidualBlockOptions{.inputs = inputs,
                                                  .outputs = outputs,
                                                  .embedding = m_embedding,
                                                  .scaleShift = m_options.scaleShift,
                                                  .resample = resample,
                                                  .dropout = m_options.dropout});
    }

    void keep(std::vector<Rung>& rungs, ResidualBlock first, bool mayAttend)
    {
        if (mayAttend)
            m_channels = m_options.width * m_options.multipliers[level()];
        Rung rung(std::move(first));
        if (mayAttend)
            attend(rung);
        rungs.push_back(rung);
        m_kept.push_back(m_channels);
    }

    void attend(Rung& rung) const
    {
        const auto& factors = m_options.attentionFactors;
        if (std::find(factors.begin(), factors.end(), m_factor) != factors.end())
            rung->add(Attention(m_channels, m_options.headWidth, m_options.heads));
    }

    [[nodiscard]] std::size_t level() const
    {
        return static_cast<std::size_t>(std::lround(std::log2(static_cast<double>(m_factor))));
    }

    const UNetOptions& m_options;
    std::int64_t m_embedding;
    std::int64_t m_channels;
    std::int64_t m_factor = 1;
    std::vector<std::int64_t> m_kept;
};

} // namespace

torch::Tensor timeFeatures(const torch::Tensor& t, std::int64_t width)
{
    const std::int64_t half = width / 2;
    // In double: t·ω reaches 1000, where float32 has only four digits left after the point.
    const auto exponents = at::arange(half, t.options().dtype(at::kDouble)) / static_cast<double>(half);
    const torch::Tensor angles = t.to(at::kDouble).unsqueeze(1) * (exponents * -std::log(10000.0)).exp();
    const torch::Tensor features = at::cat({angles.cos(), angles.sin()}, 1);
    return width % 2 == 0 ? features : at::constant_pad_nd(features, {0, 1});
}

UNetImpl::UNetImpl(const UNetOptions& options) : m_options(options), m_parts(std::make_shared<Parts>())
{
    Parts& p = *m_parts;
    const std::int64_t inner = 4 * options.width;
    p.timeIn = register_module("time_in", torch::nn::Linear(options.width, inner));
    p.timeOut = register_module("time_out", torch::nn::Linear(inner, inner));
    if (options.condition > 0) {
        p.conditionIn = register_module("condition_in", torch::nn::Linear(options.condition, inner));
        p.conditionOut = register_module("condition_out", torch::nn::Linear(inner, inner));
    }
    Builder builder(m_options);
    const auto conv = [](std::int64_t inputs, std::int64_t outputs) {
        return torch::nn::Conv2d(torch::nn::Conv2dOptions(inputs, outputs, 3).padding(1));
    };
    p.first = register_module("conv_first", conv(options.inputs, builder.channels()));
    const auto ladder = [this](const std::string& name, const std::vector<Rung>& rungs) {
        const auto list = register_module(name, torch::nn::ModuleList());
        for (const Rung& rung : rungs)
            list->push_back(rung);
        return rungs;
    };
    p.down = ladder("down", builder.down());
    p.middle = register_module("middle", builder.middle());
    p.up = ladder("up", builder.up());
    const std::int64_t channels = builder.channels();
    p.normLast = register_module(
        "norm_last", torch::nn::GroupNorm(torch::nn::GroupNormOptions(normGroups(channels), channels)));
    p.last = register_module("conv_last", conv(channels, options.outputs));
    torch::nn::init::zeros_(p.last->weight);
    torch::nn::init::zeros_(p.last->bias);
}

torch::Tensor UNetImpl::embed(const torch::Tensor& t, const torch::Tensor& condition, at::ScalarType type)
{
    Parts& p = *m_parts;
    const torch::Tensor features = timeFeatures(t, m_options.width).to(type);
    torch::Tensor embedding = p.timeOut(at::silu(p.timeIn(features)));
    if (p.conditionIn)
        embedding = at::cat({embedding, p.conditionOut(at::silu(p.conditionIn(condition)))}, 1);
    return at::silu(embedding);
}

torch::Tensor UNetImpl::forward(const torch::Tensor& x, const torch::Tensor& t,
                                const torch::Tensor& condition)
{
    Parts& p = *m_parts;
    const torch::Tensor activated = embed(t, condition, x.scalar_type());
    torch::Tensor h = p.first(x);
    std::vector<torch::Tensor> kept{h};
    for (Rung& rung : p.down) {
        h = rung(h, activated);
        kept.push_back(h);
    }
    h = p.middle(h, activated);
    for (Rung& rung : p.up) {
        h = rung(at::cat({h, kept.back()}, 1), activated);
        kept.pop_back();
    }
    const c10::impl::ExcludeDispatchKeyGuard noAutocast(c10::autocast_dispatch_keyset);
    return p.last(normSilu(h.to(x.scalar_type()), p.normLast));
}

} // namespace counterpart::nn
