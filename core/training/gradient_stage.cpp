// SPDX-License-Identifier: Apache-2.0
#include "core/training/gradient_stage.h"

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/training/augment.h"
#include "core/training/device.h"

#include <ATen/Functions.h>
#include <algorithm>
#include <numeric>
#include <torch/nn/module.h>
#include <unordered_map>

namespace counterpart::training {
namespace {

constexpr std::int64_t validationsPerStage = 20; // when the plan leaves it open
constexpr std::int64_t mostStepsBetweenValidations = 500;
constexpr std::int64_t validationsPerProbe = 4;
constexpr double checkpointShare = 0.05; // of the time, at most, goes into writing checkpoints

/// Names of a turn's parameters, for the checkpoint.
std::vector<std::string> namesOf(const methods::Turn& turn, const torch::nn::Module& module)
{
    std::unordered_map<const void*, std::string> known;
    for (const auto& item : module.named_parameters())
        known[item.value().unsafeGetTensorImpl()] = item.key();
    std::vector<std::string> names;
    for (const auto& parameter : turn.parameters)
        names.push_back(known[parameter.unsafeGetTensorImpl()]);
    return names;
}

std::int64_t validationInterval(const methods::Plan& plan, std::int64_t steps)
{
    if (plan.validateEvery > 0)
        return plan.validateEvery;
    return std::clamp<std::int64_t>(steps / validationsPerStage, 1, mostStepsBetweenValidations);
}

} // namespace

SliceSampler samplerFor(const methods::Plan& plan, const std::vector<PreparedCase>& cases, std::uint64_t seed,
                        int stage)
{
    std::vector<std::vector<std::int64_t>> choices;
    for (const auto& item : cases) {
        std::vector<std::int64_t> all(static_cast<std::size_t>(item.slices()));
        std::iota(all.begin(), all.end(), 0);
        choices.push_back(plan.skipEmptySlices ? item.brainSlices : std::move(all));
    }
    return {std::move(choices), plan.batch,
            base::deriveSeed(seed, "sampler", static_cast<std::uint64_t>(stage))};
}

std::int64_t stepsOf(const methods::Plan& plan, const SliceSampler& sampler)
{
    return plan.steps > 0 ? plan.steps : plan.epochs * sampler.stepsPerEpoch();
}

GradientStage::GradientStage(TrainingSetting& setting, TrainingState& state)
    : m_setting(setting), m_state(state), m_plan(setting.method.plan(state.stage)),
      m_stage(setting.descriptor.stages[static_cast<std::size_t>(state.stage)].id),
      m_sampler(samplerFor(m_plan, setting.cases, setting.seed, state.stage)),
      m_steps(stepsOf(m_plan, m_sampler)), m_validateEvery(validationInterval(m_plan, m_steps)),
      m_probeEvery(m_validateEvery * validationsPerProbe),
      m_stepsBefore(state.stepsDone - state.step), m_computing{setting.device,
                                                               usesBfloat16(setting.device, m_plan.precision),
                                                               state.microBatch},
      m_window(setting.events, m_stage, m_steps, state), m_lastCheckpoint(base::monotonicSeconds())
{
    for (const auto& turn : m_plan.turns)
        m_optimisers.emplace_back(turn, namesOf(turn, setting.method.module()));
    if (m_plan.averageDecay > 0)
        m_average.emplace(setting.method.module(), m_plan.averageDecay);
}

base::Result<> GradientStage::run(TrainingSetting& setting, TrainingState& state, Tensors resume)
{
    GradientStage stage(setting, state);
    if (stage.m_sampler.volumes() == 0)
        return base::badInput("training.no-slices", {{"stage", stage.m_stage}});
    if (!resume.empty())
        COUNTERPART_CHECK(stage.load(resume));
    resume.clear(); // as large as the network three times over
    setting.events.write("stage", {{"stage", stage.m_stage},
                                   {"index", state.stage},
                                   {"count", setting.descriptor.stages.size()},
                                   {"steps", stage.m_steps},
                                   {"precision", stage.m_computing.bfloat16 ? "bf16" : "float32"}});
    return stage.train();
}

base::Result<> GradientStage::load(const Tensors& from)
{
    for (auto& optimiser : m_optimisers)
        COUNTERPART_CHECK(optimiser.load(from));
    return m_average ? m_average->load(from) : base::Result<>();
}

StepInput GradientStage::prepare(std::int64_t step) const
{
    const bool pinned = m_setting.device.is_cuda();
    const auto slices = m_sampler.slicesOf(step);
    const auto seed = seedOfStep(m_setting.seed, m_state.stage, step);
    StepInput input{step, gather(m_setting.cases, slices, pinned), {}};
    if (m_plan.augmentation.any())
        augment(input.batch, m_setting.cases, slices, m_plan.augmentation, seed);
    input.draws = m_setting.method.draw(m_state.stage, input.batch, base::deriveSeed(seed, "draw"));
    if (pinned)
        for (auto& [name, tensor] : input.draws)
            tensor = tensor.pin_memory();
    return input;
}

base::Result<> GradientStage::train()
{
    auto& module = m_setting.method.module();
    module.train();
    BatchFeeder feeder([this](std::int64_t step) { return prepare(step); }, m_state.step, m_steps);
    while (m_state.step < m_steps) {
        if (m_setting.cancellation.isRequested()) {
            COUNTERPART_CHECK(checkpoint());
            return base::cancelled();
        }
        COUNTERPART_CHECK(oneStep(feeder));
        COUNTERPART_CHECK(m_window.flushIfDue());
        m_setting.progress.update(m_state.stepsDone);
        const double since = base::monotonicSeconds() - m_lastCheckpoint;
        const double every = m_setting.checkpointSeconds; // 0: after every step, whatever it costs
        if (every == 0 || since > std::max(every, m_checkpointCost / checkpointShare))
            COUNTERPART_CHECK(checkpoint());
    }
    COUNTERPART_CHECK(m_window.flush());
    if (m_average)
        m_average->exchange();
    return {};
}

base::Result<> GradientStage::oneStep(BatchFeeder& feeder)
{
    const double waitedBefore = feeder.waited();
    auto input = feeder.take();
    const double waited = feeder.waited() - waitedBefore;
    const auto batch = methods::movedTo(input.batch, m_setting.device);
    const auto draws = methods::movedTo(input.draws, m_setting.device);
    const double factor = scheduleFactor(m_plan, m_state.step, m_steps);
    const auto seed = seedOfStep(m_setting.seed, m_state.stage, m_state.step);

    MetricWindow::Scalars scalars;
    std::uint64_t call = 0;
    for (std::size_t turn = 0; turn < m_plan.turns.size(); ++turn) {
        at::Tensor total;
        MetricWindow::Scalars parts;
        for (int repeat = 0; repeat < m_plan.turns[turn].repeats; ++repeat) {
            at::manual_seed(base::deriveSeed(seed, "drop-out", call++));
            total = oneTurn(turn, batch, draws, parts);
            m_optimisers[turn].step(factor);
        }
        scalars.emplace_back(turn == 0 ? "loss" : m_plan.turns[turn].id + "-loss", total);
        scalars.insert(scalars.end(), parts.begin(), parts.end());
    }
    if (m_average)
        m_average->update();
    ++m_state.step;
    ++m_state.stepsDone;
    m_window.add(m_state.step, std::move(scalars), waited);
    if (isDue(m_validateEvery))
        COUNTERPART_CHECK(validate());
    if (isDue(m_probeEvery))
        COUNTERPART_CHECK(probe());
    return {};
}

at::Tensor GradientStage::oneTurn(std::size_t turn, const methods::Batch& batch, const methods::Draws& draws,
                                  MetricWindow::Scalars& parts)
{
    for (;;) {
        const auto size = batch.images.size(0);
        const auto atOnce = m_computing.microBatch > 0 ? std::min(m_computing.microBatch, size) : size;
        try {
            clearGradients(m_setting.method.module());
            return accumulate(turn, batch, draws, parts, atOnce);
        } catch (const std::exception& problem) {
            if (!isOutOfMemory(problem) || atOnce <= 1)
                throw;
            shrinkMicroBatch(problem, atOnce);
        }
    }
}

at::Tensor GradientStage::accumulate(std::size_t turn, const methods::Batch& batch,
                                     const methods::Draws& draws, MetricWindow::Scalars& parts,
                                     std::int64_t atOnce)
{
    const auto size = batch.images.size(0);
    at::Tensor total;
    parts.clear();
    for (std::int64_t first = 0; first < size; first += atOnce) {
        const auto count = std::min(atOnce, size - first);
        const double weight = static_cast<double>(count) / static_cast<double>(size);
        methods::Loss loss;
        {
            const MixedPrecision precision(m_computing.device, m_computing.bfloat16);
            loss = m_setting.method.loss(m_state.stage, static_cast<int>(turn),
                                         methods::narrowed(batch, first, count),
                                         methods::narrowed(draws, first, count));
        }
        (count == size ? loss.total : loss.total * weight).backward();
        const auto part = loss.total.detach() * weight;
        total = total.defined() ? total + part : part;
        for (std::size_t index = 0; index < loss.parts.size(); ++index) {
            const auto& [name, value] = loss.parts[index];
            if (first == 0)
                parts.emplace_back(name, value.detach() * weight);
            else
                parts[index].second += value.detach() * weight;
        }
    }
    return total;
}

void GradientStage::shrinkMicroBatch(const std::exception& problem, std::int64_t tried)
{
    clearGradients(m_setting.method.module());
    emptyCache(m_setting.device);
    m_computing.microBatch = (tried + 1) / 2;
    m_state.microBatch = m_computing.microBatch;
    m_setting.events.log("warning", "training.smaller-micro-batch",
                         {{"tried", std::to_string(tried)},
                          {"microBatch", std::to_string(m_computing.microBatch)},
                          {"reason", firstLine(problem)}});
}

bool GradientStage::isDue(std::int64_t every) const
{
    return m_state.step % every == 0 || m_state.step == m_steps;
}

base::Result<> GradientStage::validate()
{
    if (m_setting.validation.isEmpty())
        return {};
    COUNTERPART_CHECK(m_window.flush());
    if (m_average)
        m_average->exchange();
    const double loss = m_setting.validation.loss(m_setting.method, m_state.stage, m_computing);
    if (m_average)
        m_average->exchange();
    m_setting.events.write(
        "metric", {{"stage", m_stage}, {"step", m_state.step}, {"values", {{"validation-loss", loss}}}});
    const bool last = m_state.stage + 1 == static_cast<int>(m_setting.descriptor.stages.size());
    if (!last || !(loss < m_state.bestLoss.value_or(loss + 1)))
        return {};
    m_state.bestLoss = loss;
    COUNTERPART_TRY(const auto file, m_setting.checkpoints.writeBest(m_state, tensors(false)));
    m_setting.events.write("checkpoint",
                           {{"stage", m_stage}, {"step", m_state.step}, {"file", file}, {"kind", "best"}});
    return {};
}

base::Result<> GradientStage::probe()
{
    // Before the last stage that trains, a method has nothing to reconstruct with.
    const bool last = m_state.stage + 1 == static_cast<int>(m_setting.descriptor.stages.size());
    if (m_setting.probes.isEmpty() || !last)
        return {};
    const auto folder = std::to_string(m_state.stepsDone);
    if (m_average)
        m_average->exchange();
    const auto written = m_setting.probes.write(m_setting.method, folder, m_computing);
    if (m_average)
        m_average->exchange();
    COUNTERPART_CHECK(written);
    m_setting.events.write("probe",
                           {{"stage", m_stage}, {"step", m_state.step}, {"folder", "probes/" + folder}});
    return {};
}

Tensors GradientStage::tensors(bool withOptimiser) const
{
    Tensors all;
    saveWeights(m_setting.method.module(), all);
    if (m_average)
        m_average->save(all);
    if (withOptimiser)
        for (const auto& optimiser : m_optimisers)
            optimiser.save(all);
    return all;
}

base::Result<> GradientStage::checkpoint()
{
    COUNTERPART_CHECK(m_window.flush());
    // The losses so far are finite; the last step may still have spoilt the weights.
    if (!isFinite(m_setting.method.module()))
        return base::failed(
            "training.not-finite",
            {{"stage", m_stage}, {"step", std::to_string(m_state.step)}, {"metric", "weights"}});
    const double start = base::monotonicSeconds();
    COUNTERPART_TRY(const auto file, m_setting.checkpoints.writeLatest(m_state, tensors(true)));
    m_lastCheckpoint = base::monotonicSeconds();
    m_checkpointCost = m_lastCheckpoint - start;
    m_setting.events.write("checkpoint",
                           {{"stage", m_stage}, {"step", m_state.step}, {"file", file}, {"kind", "latest"}});
    return {};
}

} // namespace counterpart::training
