// SPDX-License-Identifier: Apache-2.0
#include "tests/core/training/dummy_method.h"

#include "core/base/random.h"

#include <ATen/Functions.h>
#include <c10/util/Exception.h>
#include <cmath>
#include <thread>
#include <torch/nn/module.h>

namespace counterpart::tests {
namespace {

using namespace methods;
using params::Type;

/// Only there to register tensors; module() is the bare class.
struct Weights : torch::nn::Module
{
    at::Tensor kernel, bias, mean;

    explicit Weights(std::uint64_t seed)
    {
        at::manual_seed(seed);
        kernel = register_parameter("kernel", at::randn({1, 1, 3, 3}) * 0.1);
        bias = register_parameter("bias", at::zeros({1}));
        mean = register_buffer("mean", at::zeros({0})); // takes its size when fitted
    }
};

class Dummy : public Method
{
public:
    explicit Dummy(const Setting& setting)
        : m_values(setting.values),
          m_weights(std::make_shared<Weights>(base::deriveSeed(setting.seed, "weights")))
    {
        m_module = m_weights;
    }

    Plan plan(int) override
    {
        Plan plan;
        plan.steps = m_values.integer("steps");
        plan.batch = m_values.integer("batch-size");
        plan.averageDecay = m_values.real("average-decay");
        plan.precision = m_values.text("precision");
        plan.schedule = "cosine";
        plan.warmUpSteps = 3;
        Turn turn;
        turn.parameters = m_weights->parameters();
        turn.learningRate = m_values.real("learning-rate");
        turn.clipNorm = 1;
        plan.turns = {turn};
        return plan;
    }

    Draws draw(int, const Batch& batch, std::uint64_t seed) const override
    {
        auto engine = base::makeEngine(seed, "noise");
        auto noise = at::empty_like(batch.images);
        auto* value = noise.mutable_data_ptr<float>();
        for (std::int64_t index = 0; index < noise.numel(); ++index)
            value[index] = static_cast<float>(engine() % 1000) / 5000.0F;
        return {{"noise", noise}};
    }

    Loss loss(int, int, const Batch& batch, const Draws& draws) override
    {
        TORCH_CHECK_WITH(OutOfMemoryError, batch.images.size(0) <= m_values.integer("fits"), "pretended");
        std::this_thread::sleep_for(std::chrono::milliseconds(m_values.integer("step-ms")));
        auto x = batch.images + draws.at("noise");
        if (m_weights->is_training()) {
            x = at::dropout(x, 0.1, true);
            ++m_calls;
        }
        const auto difference = restored(x) - batch.images;
        auto total = difference.square().mean();
        const auto poison = m_values.integer("poison");
        if (poison > 0 && m_calls >= poison)
            total = total * std::nan("");
        return {total, {{"bias", m_weights->bias.detach().mean()}}};
    }

    base::Result<> fit(int, const SliceSource& slices, std::uint64_t) override
    {
        at::Tensor sum;
        double count = 0;
        for (Batch batch; slices(batch);) {
            const auto part = batch.images.sum(0);
            sum = sum.defined() ? sum + part : part;
            count += static_cast<double>(batch.images.size(0));
        }
        m_weights->mean.resize_(sum.sizes());
        m_weights->mean.copy_(sum / count);
        return {};
    }

    Outcome infer(const Scan& scan, const InferOptions& options) override
    {
        const auto atOnce = options.slicesAtOnce > 0 ? options.slicesAtOnce : scan.image.size(0);
        TORCH_CHECK_WITH(OutOfMemoryError, atOnce <= m_values.integer("fits"), "pretended");
        Outcome outcome;
        outcome.reconstruction = restored(scan.image);
        outcome.maps["residual"] = (scan.image - outcome.reconstruction).abs() * scan.mask;
        outcome.scores["map-mean"] = outcome.maps["residual"].mean().item<double>();
        outcome.scores["undefined"] = std::nan("");
        return outcome;
    }

private:
    at::Tensor restored(const at::Tensor& x) const
    {
        return at::conv2d(x, m_weights->kernel, m_weights->bias, 1, 1);
    }

    params::Values m_values;
    std::shared_ptr<Weights> m_weights;
    std::int64_t m_calls = 0;
};

params::Parameter number(const std::string& id, params::Json value, Type type = Type::Integer)
{
    params::Parameter parameter;
    parameter.id = id;
    parameter.type = type;
    parameter.defaultValue = std::move(value);
    return parameter;
}

Descriptor describe(const std::string& id, std::vector<Stage> stages)
{
    Descriptor descriptor;
    descriptor.id = id;
    descriptor.stages = std::move(stages);
    descriptor.gives = {true, {"residual"}, {"map-mean", "undefined"}};
    descriptor.parameters = {number("steps", 40),
                             number("batch-size", 4),
                             number("step-ms", 0),
                             number("fits", 1000),
                             number("poison", 0),
                             number("learning-rate", 0.01, Type::Real),
                             number("average-decay", 0.0, Type::Real),
                             number("precision", "float32", Type::Text)};
    return descriptor;
}

} // namespace

training::MethodSource dummyMethods()
{
    static const std::vector<Descriptor> all{
        describe("dummy", {{"train", StageKind::Gradient}}),
        describe("dummy-fitted", {{"train", StageKind::Gradient}, {"statistics", StageKind::Fitted}}),
        describe("bare", {})};
    return {[](const std::string& id) -> const Descriptor* {
                for (const auto& descriptor : all)
                    if (descriptor.id == id)
                        return &descriptor;
                return nullptr;
            },
            [](const std::string&, const Setting& setting) -> base::Result<std::unique_ptr<Method>> {
                return std::make_unique<Dummy>(setting);
            }};
}

} // namespace counterpart::tests
