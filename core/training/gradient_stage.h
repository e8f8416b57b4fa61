// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/training/metric_window.h"
#include "core/training/optimiser.h"
#include "core/training/progress_report.h"
#include "core/training/validation.h"

namespace counterpart::training {

/// What all stages of one training share. Owned by `trainRun`.
struct TrainingSetting
{
    const methods::Descriptor& descriptor;
    methods::Method& method;
    const std::vector<PreparedCase>& cases; ///< to train on
    const Validation& validation;
    const Probes& probes;
    std::uint64_t seed = 0;
    at::Device device;
    double checkpointSeconds = 30;
    EventWriter& events;
    CheckpointStore& checkpoints;
    ProgressReport& progress;
    base::Cancellation cancellation;
};

/// Optimiser steps of a plan for this many volumes.
std::int64_t stepsOf(const methods::Plan& plan, const SliceSampler& sampler);

/// The sampler of a stage: every slice, or those with brain, as the plan says.
SliceSampler samplerFor(const methods::Plan& plan, const std::vector<PreparedCase>& cases, std::uint64_t seed,
                        int stage);

/// One stage trained by gradients, from the state's step to its last, with checkpoints, validation and
/// probes.
class GradientStage
{
public:
    /// `state` is kept up to date. `resume`: what a checkpoint inside this stage holds; empty at its start.
    /// At the end the moving average, if there is one, has taken the weights' place. Errors:
    /// `training.no-slices` {stage}, `checkpoint.mismatch` {name}, those of `MetricWindow`, of writing files;
    /// `base.cancelled` after a checkpoint.
    static base::Result<> run(TrainingSetting& setting, TrainingState& state, Tensors resume);

private:
    GradientStage(TrainingSetting& setting, TrainingState& state);

    base::Result<> load(const Tensors& from);
    base::Result<> train();
    base::Result<> oneStep(BatchFeeder& feeder);
    at::Tensor oneTurn(std::size_t turn, const methods::Batch& batch, const methods::Draws& draws,
                       MetricWindow::Scalars& parts);
    at::Tensor accumulate(std::size_t turn, const methods::Batch& batch, const methods::Draws& draws,
                          MetricWindow::Scalars& parts, std::int64_t atOnce);
    void shrinkMicroBatch(const std::exception& problem, std::int64_t tried);
    base::Result<> validate();
    base::Result<> probe();
    base::Result<> checkpoint();
    [[nodiscard]] Tensors tensors(bool withOptimiser) const;
    [[nodiscard]] bool isDue(std::int64_t every) const;
    [[nodiscard]] StepInput prepare(std::int64_t step) const;

    TrainingSetting& m_setting;
    TrainingState& m_state;
    methods::Plan m_plan;
    std::string m_stage;
    SliceSampler m_sampler;
    std::int64_t m_steps, m_validateEvery, m_probeEvery;
    std::int64_t m_stepsBefore; ///< done in earlier stages
    Computing m_computing;
    std::vector<Optimiser> m_optimisers;
    std::optional<MovingAverage> m_average;
    MetricWindow m_window;
    double m_lastCheckpoint, m_checkpointCost = 0;
};

} // namespace counterpart::training
