// SPDX-License-Identifier: Apache-2.0
#include "tests/core/methods/tiny_method.h"

#include <ATen/Context.h>
#include <ATen/ops/linspace.h>
#include <ATen/ops/rand.h>
#include <QtGlobal>
#include <torch/nn/module.h>
#include <torch/optim/adam.h>

namespace counterpart::tests {

using namespace methods;

namespace {

/// Parameters that keep a method small enough for a test, where it has them.
params::Json tiny(const Descriptor& descriptor)
{
    params::Json overrides = params::Json::object();
    for (const params::Parameter& parameter : descriptor.parameters) {
        if (parameter.id == "width")
            overrides["width"] = 8;
        if (parameter.id == "blocks")
            overrides["blocks"] = 1;
        if (parameter.id == "encoder-width")
            overrides["encoder-width"] = 4;
        if (parameter.id == "encoder-blocks") // two levels: 4 × 4 cells of 8 × 8
            overrides["encoder-blocks"] = params::Json::array({1, 1});
        if (parameter.id == "decoder-width")
            overrides["decoder-width"] = 32;
    }
    return overrides;
}

} // namespace

std::unique_ptr<Method> makeMethod(const Descriptor& descriptor, std::uint64_t seed, const params::Json& more)
{
    params::Json overrides = tiny(descriptor);
    if (!more.is_null())
        overrides.update(more);
    const auto values = params::resolve(descriptor.parameters, "quick", overrides);
    if (!values)
        qFatal("%s: %s", descriptor.id.c_str(), values.error().code.c_str());
    auto method = create(descriptor.id, {.values = *values, .height = side, .width = side, .seed = seed});
    if (!method)
        qFatal("%s: %s", descriptor.id.c_str(), method.error().code.c_str());
    (*method)->moveTo(at::kCPU);
    return std::move(*method);
}

std::unique_ptr<Method> makeMethod(const char* id, const params::Json& more)
{
    return makeMethod(*findMethod(id), 5, more);
}

Batch slices(std::int64_t count, std::uint64_t seed)
{
    at::manual_seed(seed);
    const at::Tensor axis = at::linspace(-1, 1, side);
    const at::Tensor radius = (axis.square().unsqueeze(0) + axis.square().unsqueeze(1)).sqrt();
    const at::Tensor mask = (radius < 0.8).to(at::kFloat).expand({count, 1, side, side}).contiguous();
    const at::Tensor level = at::rand({count, 1, 1, 1}) * 0.5 + 0.3;
    return {mask * (level + 0.2 * radius), mask};
}

std::vector<double> train(Method& method, int stage, const Batch& batch, int steps, std::uint64_t seed)
{
    const Plan plan = method.plan(stage);
    torch::optim::Adam optimiser(plan.turns.front().parameters, torch::optim::AdamOptions(5e-3));
    method.module().train();
    const Draws draws = method.draw(stage, batch, seed);
    std::vector<double> losses;
    for (int i = 0; i < steps; ++i) {
        at::manual_seed(seed + static_cast<std::uint64_t>(i));
        optimiser.zero_grad();
        const Loss loss = method.loss(stage, 0, batch, draws);
        loss.total.backward();
        optimiser.step();
        losses.push_back(loss.total.item<double>());
    }
    return losses;
}

Outcome infer(Method& method, const Batch& scan, std::uint64_t seed, std::int64_t atOnce)
{
    const torch::NoGradGuard guard;
    method.module().eval();
    return method.infer({scan.images, scan.masks}, {.seed = seed, .slicesAtOnce = atOnce});
}

bool close(const at::Tensor& a, const at::Tensor& b, double tolerance)
{
    return a.sizes() == b.sizes() && (a - b).abs().max().item<double>() <= tolerance;
}

} // namespace counterpart::tests
