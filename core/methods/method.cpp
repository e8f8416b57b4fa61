// SPDX-License-Identifier: Apache-2.0
#include "core/methods/method.h"

#include "core/methods/building_blocks.h"

#include <ATen/ops/cat.h>
#include <ATen/ops/mean.h>
#include <cmath>
#include <torch/nn/module.h>

namespace counterpart::methods {
namespace {

at::Tensor narrowed(const at::Tensor& tensor, std::int64_t first, std::int64_t count)
{
    return tensor.size(0) == 1 ? tensor : tensor.narrow(0, first, count);
}

} // namespace

Batch narrowed(const Batch& batch, std::int64_t first, std::int64_t count)
{
    return {batch.images.narrow(0, first, count), batch.masks.narrow(0, first, count)};
}

Draws narrowed(const Draws& draws, std::int64_t first, std::int64_t count)
{
    Draws part;
    for (const auto& [name, tensor] : draws)
        part.emplace(name, narrowed(tensor, first, count));
    return part;
}

Batch movedTo(const Batch& batch, at::Device device)
{
    return {batch.images.to(device, /*non_blocking=*/true), batch.masks.to(device, /*non_blocking=*/true)};
}

Draws movedTo(const Draws& draws, at::Device device)
{
    Draws moved;
    for (const auto& [name, tensor] : draws)
        moved.emplace(name, tensor.to(device, /*non_blocking=*/true));
    return moved;
}

Method::Method() : m_module(std::make_shared<torch::nn::Module>()) {}

Method::~Method() = default;

void Method::moveTo(at::Device device)
{
    m_module->to(device);
}

Plan Method::plan(int)
{
    return {};
}

Draws Method::draw(int, const Batch&, std::uint64_t) const
{
    return {};
}

Loss Method::loss(int, int, const Batch&, const Draws&)
{
    return {};
}

base::Result<> Method::fit(int, const SliceSource&, std::uint64_t)
{
    return {};
}

Plan planFrom(const params::Values& values, const torch::nn::Module& module)
{
    Turn turn;
    turn.parameters = module.parameters();
    turn.learningRate = values.real("learning-rate");
    turn.weightDecay = values.real("weight-decay");
    turn.clipNorm = values.real("gradient-clip");
    Plan plan;
    plan.steps = values.integer("steps");
    plan.epochs = values.integer("epochs");
    plan.batch = values.integer("batch-size");
    plan.skipEmptySlices = values.boolean("skip-empty-slices");
    plan.schedule = values.text("learning-rate-schedule");
    plan.warmUpSteps = values.integer("warm-up-steps");
    plan.averageDecay = values.real("average-decay");
    plan.precision = values.text("precision");
    plan.validateEvery = values.integer("validate-every");
    plan.turns.push_back(std::move(turn));
    return plan;
}

at::Tensor distance(const std::string& kind, const at::Tensor& prediction, const at::Tensor& target)
{
    // In float32 whatever the network computed in: a mean over 10^5 pixels.
    const at::Tensor difference = prediction.to(target.scalar_type()) - target;
    return kind == "l2" ? difference.square().mean() : difference.abs().mean();
}

at::Tensor inPieces(const at::Tensor& slices, std::int64_t atOnce,
                    const std::function<at::Tensor(const at::Tensor&)>& work)
{
    const std::int64_t count = slices.size(0);
    if (atOnce <= 0 || atOnce >= count)
        return work(slices);
    std::vector<at::Tensor> pieces;
    for (std::int64_t first = 0; first < count; first += atOnce)
        pieces.push_back(work(slices.narrow(0, first, std::min(atOnce, count - first))));
    return at::cat(pieces);
}

Outcome residualOutcome(const Scan& scan, const at::Tensor& reconstruction, bool squared)
{
    Outcome outcome;
    outcome.reconstruction = reconstruction.to(at::kFloat).contiguous();
    const at::Tensor difference = scan.image - outcome.reconstruction;
    const at::Tensor residual =
        (squared ? difference.square() : difference.abs()).mean(at::IntArrayRef{1}, /*keepdim=*/true);
    outcome.scores = score(residual, scan.mask);
    outcome.maps.emplace("residual", residual);
    return outcome;
}

std::map<std::string, double> score(const at::Tensor& map, const at::Tensor& mask)
{
    const at::Tensor inside = map.masked_select(mask > 0.5);
    if (inside.numel() == 0)
        return {{"map-mean", NAN}, {"map-maximum", NAN}};
    return {{"map-mean", inside.mean(at::kDouble).item<double>()},
            {"map-maximum", inside.max().item<double>()}};
}

base::Result<> requireMultiple(const std::string& id, const Setting& setting, std::int64_t multiple)
{
    if (setting.height % multiple == 0 && setting.width % multiple == 0)
        return {};
    return base::badInput("methods.unsuited-grid", {{"id", id},
                                                    {"height", std::to_string(setting.height)},
                                                    {"width", std::to_string(setting.width)},
                                                    {"multiple", std::to_string(multiple)}});
}

} // namespace counterpart::methods
