// SPDX-License-Identifier: Apache-2.0
#include "core/methods/diffusion/conditioned.h"

#include "core/base/random.h"
#include "core/methods/building_blocks.h"
#include "core/methods/catalog/stage_parameters.h"
#include "core/nn/views.h"
#include "core/nn/visibility.h"

#include <algorithm>

namespace counterpart::methods::conditioned {
namespace {

constexpr int encoderStage = 0;
constexpr const char* encoderPrefix = "encoder-";
constexpr double encoderBeta2 = 0.95; // of AdamW, reference code

nn::ResNetOptions encoderOptions(const Setting& setting)
{
    return {.inputs = setting.channels,
            .width = setting.values.integer("encoder-width"),
            .blocks = setting.values.integers("encoder-blocks"),
            .outputs = setting.values.integer("code-length")};
}

/// Every doubling halves the width, which must not fall below one channel.
std::int64_t decoderWidth(const Setting& setting)
{
    return std::max(setting.values.integer("decoder-width"), encoderOptions(setting).stride());
}

} // namespace

Conditioned::Conditioned(const Setting& setting, std::optional<Contrast> contrast)
    : Diffusion(setting, setting.values.integer("code-length")), m_contrast(contrast),
      m_encoder(encoderOptions(setting)), m_spark(encoderOptions(setting), decoderWidth(setting))
{
    module().register_module("encoder", m_encoder.ptr());
    module().register_module("spark", m_spark.ptr());
}

Plan Conditioned::plan(int stage)
{
    if (stage != encoderStage) {
        Plan plan = Diffusion::plan(stage);
        std::vector<at::Tensor>& moved = plan.turns.front().parameters;
        moved.clear();
        for (const auto& item : module().named_parameters())
            if (!item.key().starts_with("spark."))
                moved.push_back(item.value());
        return plan;
    }
    Plan plan = planFrom(ofStage(values(), encoderPrefix), *m_spark);
    if (!values().boolean("pretraining"))
        plan.steps = plan.epochs = 0;
    Turn& turn = plan.turns.front();
    const std::vector<at::Tensor> backbone = m_encoder->backbone();
    turn.parameters.insert(turn.parameters.begin(), backbone.begin(), backbone.end());
    turn.optimiser = "adamw";
    turn.beta2 = encoderBeta2;
    return plan;
}

Draws Conditioned::draw(int stage, const Batch& batch, std::uint64_t seed) const
{
    if (stage != encoderStage)
        return Diffusion::draw(stage, batch, seed);
    const std::int64_t count = batch.images.size(0), height = batch.images.size(2),
                       width = batch.images.size(3);
    const std::int64_t stride = m_encoder->options().stride();
    Draws draws{{"visible", nn::visiblePatches(base::deriveSeed(seed, "visible"), count, height / stride,
                                               width / stride, values().real("mask-ratio"))}};
    if (m_contrast && m_contrast->erases)
        draws.emplace("kept", nn::erasingMask(base::deriveSeed(seed, "kept"), count, height, width));
    return draws;
}

Loss Conditioned::loss(int stage, int turn, const Batch& batch, const Draws& draws)
{
    return stage == encoderStage ? encoderLoss(batch.images, draws)
                                 : Diffusion::loss(stage, turn, batch, draws);
}

Loss Conditioned::encoderLoss(const at::Tensor& images, const Draws& draws)
{
    const at::Tensor& visible = draws.at("visible");
    const auto maps = m_encoder->pyramid(nn::Visibility(visible).masked(images), visible);
    const at::Tensor reconstruction =
        nn::hiddenPatchLoss(m_spark(maps, visible), images, visible, values().boolean("normalise-patches"));
    if (!m_contrast)
        return {.total = reconstruction, .parts = {}};
    const at::Tensor apart = contrast(images, draws, maps.back());
    return {.total = reconstruction + apart,
            .parts = {{"reconstruction", reconstruction.detach()}, {"contrast", apart.detach()}}};
}

/// `deepest`: of the masked pass.
at::Tensor Conditioned::contrast(const at::Tensor& images, const Draws& draws, const at::Tensor& deepest)
{
    const at::Tensor corrupted =
        m_contrast->erases ? m_encoder->pyramid(images * draws.at("kept")).back() : deepest;
    const bool masked = m_contrast->secondPassMasked && !m_contrast->erases;
    const at::Tensor whole = m_encoder->pyramid(images, masked ? draws.at("visible") : at::Tensor()).back();
    return nn::epsilonInfoNce(nn::pooled(corrupted), nn::pooled(whole), m_contrast->loss);
}

at::Tensor Conditioned::condition(const at::Tensor& images)
{
    return m_encoder(images);
}

at::Tensor Conditioned::describe(const at::Tensor& images)
{
    return nn::pooled(m_encoder->pyramid(images).back());
}

base::Result<> check(const std::string& id, const Setting& setting)
{
    COUNTERPART_CHECK(diffusion::check(id, setting));
    const nn::ResNetOptions options = encoderOptions(setting);
    if (options.blocks.empty())
        return base::wrongUsage(
            "params.out-of-range",
            {{"id", "encoder-blocks"}, {"value", "[]"}, {"minimum", "[1]"}, {"maximum", "[64, 64, 64, 64]"}});
    const std::int64_t stride = options.stride();
    COUNTERPART_CHECK(requireMultiple(id, setting, stride));
    if (setting.values.boolean("pretraining") && setting.height <= stride && setting.width <= stride)
        return base::badInput("methods.single-patch", {{"id", id},
                                                       {"height", std::to_string(setting.height)},
                                                       {"width", std::to_string(setting.width)},
                                                       {"patch", std::to_string(stride)}});
    return {};
}

} // namespace counterpart::methods::conditioned
