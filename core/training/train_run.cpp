// SPDX-License-Identifier: Apache-2.0
#include "core/training/train_run.h"

#include "core/base/files.h"
#include "core/base/random.h"
#include "core/training/encoder_report.h"
#include "core/training/gradient_stage.h"

#include <algorithm>

namespace counterpart::training {
namespace {

constexpr std::int64_t slicesPerFitBatch = 32;
constexpr std::int64_t fittedStageShare = 20; // a fitted stage counts as this fraction of the gradient steps

struct TrainingData
{
    std::vector<PreparedCase> training, validation, healthyValidation;
    std::vector<bool> healthy; ///< of `validation`
};

base::Result<TrainingData> openData(const RunSession& session)
{
    const auto& root = session.folder.root;
    COUNTERPART_TRY(const auto cohort, domain::readCohortFile(session.folder.cohort()));
    const auto open = [&](domain::Role role) {
        return openCases(
            root, cohort, [role](const domain::CohortCase& info) { return info.role == role; },
            session.cancellation);
    };
    TrainingData data;
    COUNTERPART_TRY(data.training, open(domain::Role::Train));
    if (data.training.empty())
        return base::badInput("training.no-cases", {{"path", base::toUtf8(session.folder.cohort())}});
    COUNTERPART_TRY(data.validation, open(domain::Role::Validation));
    COUNTERPART_CHECK(checkSameSlices(root, data.training));
    for (const auto& item : data.validation) {
        COUNTERPART_TRY(const bool healthy, isHealthy(root, item.info));
        data.healthy.push_back(healthy);
        const bool fits =
            item.height() == data.training.front().height() && item.width() == data.training.front().width();
        if (healthy && fits)
            data.healthyValidation.push_back(item);
    }
    return data;
}

/// Steps of all stages, for the progress.
std::int64_t totalSteps(const RunSession& session, methods::Method& method, const TrainingData& data)
{
    std::int64_t steps = 0, fitted = 0;
    for (int stage = 0; stage < static_cast<int>(session.descriptor->stages.size()); ++stage) {
        if (session.descriptor->stages[static_cast<std::size_t>(stage)].kind == methods::StageKind::Fitted) {
            ++fitted;
            continue;
        }
        const auto plan = method.plan(stage);
        steps += stepsOf(plan, samplerFor(plan, data.training, session.description.seed, stage));
    }
    return steps + fitted * std::max<std::int64_t>(1, steps / fittedStageShare);
}

/// All training slices with brain, in the cohort's order.
methods::SliceSource sliceSource(const std::vector<PreparedCase>& cases,
                                 const base::Cancellation& cancellation)
{
    auto slices = std::make_shared<std::vector<SliceIndex>>();
    for (std::size_t index = 0; index < cases.size(); ++index)
        for (const auto slice : cases[index].brainSlices)
            slices->push_back({static_cast<std::int64_t>(index), slice});
    auto next = std::make_shared<std::size_t>(0);
    return [slices, next, &cases, cancellation](methods::Batch& batch) {
        if (*next >= slices->size() || cancellation.isRequested())
            return false;
        const auto end = std::min(slices->size(), *next + slicesPerFitBatch);
        const std::vector<SliceIndex> chosen(slices->begin() + static_cast<std::ptrdiff_t>(*next),
                                             slices->begin() + static_cast<std::ptrdiff_t>(end));
        *next = end;
        batch = gather(cases, chosen, false);
        return true;
    };
}

class Training
{
public:
    Training(RunSession& session, TrainingData data, std::unique_ptr<methods::Method> method)
        : m_session(session), m_data(std::move(data)), m_method(std::move(method)),
          m_checkpoints(session.folder.checkpoints())
    {
    }

    base::Result<> run()
    {
        m_state.method = m_session.description.method;
        COUNTERPART_CHECK(resume());
        if (m_session.options.microBatch > 0)
            m_state.microBatch = m_session.options.microBatch;
        const auto& seed = m_session.description.seed;
        const auto total = totalSteps(m_session, *m_method, m_data);
        ProgressReport progress(m_session.events, total, m_state.stepsDone);
        if (m_data.healthyValidation.empty())
            m_session.events.log("info", "training.no-healthy-validation");
        const Validation validation(m_data.healthyValidation, seed);
        const Probes probes(m_data.validation, m_data.healthy, firstMap(), m_session.folder.probes(), seed);
        TrainingSetting setting{*m_session.descriptor,
                                *m_method,
                                m_data.training,
                                validation,
                                probes,
                                seed,
                                m_session.device,
                                m_session.options.checkpointSeconds,
                                m_session.events,
                                m_checkpoints,
                                progress,
                                m_session.cancellation};
        EncoderReport encoder(m_session, *m_method);
        if (m_state.stepsDone == 0)
            encoder.write("", 0);
        while (!m_state.complete) {
            const std::string& stage =
                m_session.descriptor->stages[static_cast<std::size_t>(m_state.stage)].id;
            COUNTERPART_CHECK(oneStage(setting, total));
            encoder.write(stage, m_state.stage);
        }
        return {};
    }

private:
    [[nodiscard]] std::string firstMap() const
    {
        const auto& maps = m_session.descriptor->gives.maps;
        return maps.empty() ? std::string() : maps.front();
    }

    base::Result<> resume()
    {
        std::vector<base::Error> problems;
        auto latest = m_checkpoints.readLatest(problems);
        for (const auto& problem : problems)
            m_session.events.log("warning", problem.code, problem.arguments);
        m_state.complete = m_session.descriptor->stages.empty();
        if (!latest)
            return {};
        COUNTERPART_CHECK(loadWeights(m_method->module(), latest->tensors, false));
        m_state = latest->state;
        if (m_state.step > 0) // inside a stage: its optimisers need theirs
            m_resume = std::move(latest->tensors);
        m_session.events.log("info", "training.resumed", {{"step", std::to_string(m_state.stepsDone)}});
        return {};
    }

    base::Result<> oneStage(TrainingSetting& setting, std::int64_t total)
    {
        const auto& stage = m_session.descriptor->stages[static_cast<std::size_t>(m_state.stage)];
        if (stage.kind == methods::StageKind::Gradient) {
            COUNTERPART_CHECK(GradientStage::run(setting, m_state,
                                                 m_state.step > 0 ? std::exchange(m_resume, {}) : Tensors()));
        } else {
            COUNTERPART_CHECK(fit(stage, total));
        }
        COUNTERPART_CHECK(finishStage(stage.id));
        setting.progress.update(m_state.complete ? total : m_state.stepsDone);
        return {};
    }

    base::Result<> fit(const methods::Stage& stage, std::int64_t total)
    {
        m_session.events.write("stage", {{"stage", stage.id},
                                         {"index", m_state.stage},
                                         {"count", m_session.descriptor->stages.size()},
                                         {"steps", 0}});
        const auto seed = seedOfStep(m_session.description.seed, m_state.stage, 0);
        COUNTERPART_CHECK(
            m_method->fit(m_state.stage, sliceSource(m_data.training, m_session.cancellation), seed));
        if (m_session.cancellation.isRequested())
            return base::cancelled(); // the source may have stopped early: a fit is all or nothing
        m_state.stepsDone += std::max<std::int64_t>(1, total / (fittedStageShare + 1));
        return {};
    }

    base::Result<> finishStage(const std::string& id)
    {
        if (!isFinite(m_method->module()))
            return base::failed(
                "training.not-finite",
                {{"stage", id}, {"step", std::to_string(m_state.step)}, {"metric", "weights"}});
        const auto step = m_state.step;
        ++m_state.stage;
        m_state.step = 0;
        m_state.firstLoss = m_state.recentLoss = m_state.bestLoss = std::nullopt;
        m_state.complete = m_state.stage == static_cast<int>(m_session.descriptor->stages.size());
        Tensors tensors;
        saveWeights(m_method->module(), tensors);
        COUNTERPART_TRY(const auto file, m_checkpoints.writeLatest(m_state, tensors));
        m_session.events.write("checkpoint",
                               {{"stage", id}, {"step", step}, {"file", file}, {"kind", "latest"}});
        return {};
    }

    RunSession& m_session;
    TrainingData m_data;
    std::unique_ptr<methods::Method> m_method;
    CheckpointStore m_checkpoints;
    TrainingState m_state;
    Tensors m_resume;
};

} // namespace

base::Result<> trainRun(const domain::RunFolder& folder, const WorkerOptions& options,
                        const MethodSource& source, const base::Cancellation& cancellation)
{
    return runTask("train", folder, options, source, cancellation,
                   [&](RunSession& session) -> base::Result<std::int64_t> {
                       COUNTERPART_TRY(auto data, openData(session));
                       const auto& first = data.training.front();
                       COUNTERPART_TRY(auto method,
                                       createMethod(session, source, first.height(), first.width()));
                       const auto cases = static_cast<std::int64_t>(data.training.size());
                       COUNTERPART_CHECK(Training(session, std::move(data), std::move(method)).run());
                       return cases;
                   });
}

} // namespace counterpart::training
