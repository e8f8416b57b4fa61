// SPDX-License-Identifier: Apache-2.0
#include "core/training/infer_run.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/random.h"
#include "core/training/case_files.h"
#include "core/training/checkpoint.h"
#include "core/training/device.h"
#include "core/training/optimiser.h"
#include "core/training/progress_report.h"

#include <ATen/Functions.h>
#include <ATen/core/grad_mode.h>
#include <algorithm>
#include <cmath>
#include <torch/nn/module.h>

namespace counterpart::training {
namespace {

constexpr const char* scoresFile = "scores.json";

/// Which cohort is inferred, and where its outputs go.
base::Result<domain::CohortFile> readCohort(const RunSession& session)
{
    const auto& name = session.options.cohort;
    if (!name.empty()) {
        const auto other = session.folder.outputs(name) / "cohort.json";
        if (std::filesystem::exists(other)) {
            COUNTERPART_TRY(auto cohort, domain::readCohortFile(other));
            cohort.name = name;
            return cohort;
        }
    }
    COUNTERPART_TRY(auto cohort, domain::readCohortFile(session.folder.cohort()));
    if (!name.empty() && name != cohort.name)
        return base::badInput("file.missing",
                              {{"path", base::toUtf8(session.folder.outputs(name) / "cohort.json")}});
    return cohort;
}

bool isWanted(const domain::CohortCase& info)
{
    return info.role != domain::Role::Train;
}

/// Methods without training have no precision to choose.
bool infersInBfloat16(const RunSession& session)
{
    return session.values.json().contains("precision") &&
           usesBfloat16(session.device, session.values.text("precision"));
}

class Inference
{
public:
    Inference(RunSession& session, const MethodSource& source, domain::CohortFile cohort)
        : m_session(session), m_source(source), m_cohort(std::move(cohort)),
          m_bfloat16(infersInBfloat16(session)), m_slicesAtOnce(session.options.microBatch)
    {
    }

    base::Result<std::int64_t> run()
    {
        const at::NoGradGuard noGrad;
        std::vector<domain::CohortCase> wanted;
        std::copy_if(m_cohort.cases.begin(), m_cohort.cases.end(), std::back_inserter(wanted), isWanted);
        if (wanted.empty())
            return base::badInput("infer.no-cases", {{"path", base::toUtf8(m_session.folder.cohort())}});
        COUNTERPART_CHECK(readCheckpoint());
        const auto count = static_cast<std::int64_t>(wanted.size());
        ProgressReport progress(m_session.events, count, 0);
        for (std::int64_t index = 0; index < count; ++index) {
            if (m_session.cancellation.isRequested())
                return base::cancelled();
            COUNTERPART_CHECK(oneCase(wanted[static_cast<std::size_t>(index)]));
            progress.update(index + 1);
        }
        return count;
    }

private:
    [[nodiscard]] domain::Path folderOf(const domain::CohortCase& info) const
    {
        return m_session.folder.output(m_cohort.name, info.label);
    }

    /// Methods without stages have nothing to load.
    base::Result<> readCheckpoint()
    {
        if (m_session.descriptor->stages.empty())
            return {};
        const auto& other = m_session.description.weights;
        const CheckpointStore store(other.empty() ? m_session.folder.checkpoints()
                                                  : m_session.folder.checkpointsOf(other));
        COUNTERPART_TRY(auto checkpoint, store.read(m_session.options.checkpoint));
        COUNTERPART_TRY(const auto hash, base::sha256OfFile(checkpoint.file));
        m_checkpointInfo = {{"file", base::toUtf8(checkpoint.file.filename())},
                            {"sha256", hash},
                            {"stage", checkpoint.state.stage},
                            {"step", checkpoint.state.stepsDone}};
        m_checkpoint = std::move(checkpoint);
        return {};
    }

    base::Result<> prepareMethod(const PreparedCase& item)
    {
        if (m_method && m_height == item.height() && m_width == item.width())
            return {};
        m_height = item.height();
        m_width = item.width();
        COUNTERPART_TRY(m_method, createMethod(m_session, m_source, m_height, m_width));
        if (m_checkpoint)
            COUNTERPART_CHECK(loadWeights(m_method->module(), m_checkpoint->tensors, true));
        m_method->module().eval();
        return {};
    }

    [[nodiscard]] Json identity(const domain::CohortCase& info) const
    {
        const auto seed = base::deriveSeed(m_session.description.seed, "infer/" + info.label);
        return {{"case", info.label},
                {"subject", info.subject},
                {"cohort", m_cohort.name},
                {"run", m_session.description.run},
                {"method", m_session.description.method},
                {"simulated", info.simulated || m_cohort.simulated},
                {"device", m_session.device.str()},
                {"precision", m_bfloat16 ? "bf16" : "float32"},
                {"seed", seed},
                {"checkpoint", m_checkpointInfo},
                {"input", {{"path", base::toUtf8(info.image)}, {"sha256", info.imageHash}}}};
    }

    /// Written by the same checkpoint from the same input, with all its files there.
    [[nodiscard]] bool isComplete(const domain::CohortCase& info) const
    {
        const auto folder = folderOf(info);
        const auto text = base::readText(folder / scoresFile);
        if (!text)
            return false;
        const auto scores = Json::parse(*text, nullptr, false);
        if (!scores.is_object())
            return false;
        const auto expected = identity(info);
        for (const auto& [key, value] : expected.items())
            if (key != "device" && key != "precision" && scores.value(key, Json()) != value)
                return false;
        const auto exists = [&](const std::string& name) { return std::filesystem::exists(folder / name); };
        const auto& gives = m_session.descriptor->gives;
        return (!gives.reconstruction || exists("reconstruction.nii")) &&
               std::all_of(gives.maps.begin(), gives.maps.end(),
                           [&](const std::string& kind) { return exists("map-" + kind + ".nii"); });
    }

    base::Result<> oneCase(const domain::CohortCase& info)
    {
        if (isComplete(info))
            return {};
        const double start = base::monotonicSeconds();
        domain::CohortFile alone{m_cohort.name, m_cohort.simulated, {info}};
        COUNTERPART_TRY(const auto opened,
                        openCases(m_session.folder.root, alone, isWanted, m_session.cancellation));
        const auto& item = opened.front();
        COUNTERPART_CHECK(prepareMethod(item));
        const auto outcome = infer(item);
        return write(item, outcome, start);
    }

    methods::Outcome infer(const PreparedCase& item)
    {
        const auto scan = readScan(item, allSlices(item), m_session.device);
        const auto seed = base::deriveSeed(m_session.description.seed, "infer/" + item.info.label);
        for (;;) {
            try {
                const MixedPrecision precision(m_session.device, m_bfloat16);
                return m_method->infer(scan, {seed, m_slicesAtOnce});
            } catch (const std::exception& problem) {
                const auto tried = m_slicesAtOnce > 0 ? m_slicesAtOnce : item.slices();
                if (!isOutOfMemory(problem) || tried <= 1)
                    throw;
                m_slicesAtOnce = (tried + 1) / 2;
                m_session.events.log("warning", "training.smaller-micro-batch",
                                     {{"tried", std::to_string(tried)},
                                      {"microBatch", std::to_string(m_slicesAtOnce)},
                                      {"reason", firstLine(problem)}});
            }
            emptyCache(m_session.device); // after the exception, which holds tensors, is gone
        }
    }

    base::Result<> write(const PreparedCase& item, const methods::Outcome& outcome, double start)
    {
        const auto folder = folderOf(item.info);
        COUNTERPART_CHECK(base::makeFolder(folder));
        std::error_code ignored;
        std::filesystem::remove(folder / scoresFile, ignored); // not complete from here on
        auto json = identity(item.info);
        const std::string text = "Counterpart " + m_session.description.method +
                                 (json["simulated"].get<bool>() ? ", simulated" : "");
        json["reconstruction"] = outcome.reconstruction.defined();
        if (outcome.reconstruction.defined())
            COUNTERPART_CHECK(put(folder / "reconstruction.nii", outcome.reconstruction, item, text));
        json["maps"] = Json::array();
        for (const auto& [kind, map] : outcome.maps) {
            COUNTERPART_CHECK(put(folder / ("map-" + kind + ".nii"), map, item, text));
            json["maps"].push_back(kind);
        }
        json["scores"] = Json::object();
        for (const auto& [id, score] : outcome.scores)
            json["scores"][id] = std::isfinite(score) ? Json(score) : Json();
        json["seconds"] = base::monotonicSeconds() - start;
        return base::writeAtomically(folder / scoresFile, json.dump(2) + "\n");
    }

    base::Result<> put(const domain::Path& path, const at::Tensor& tensor, const PreparedCase& item,
                       const std::string& text) const
    {
        if (!tensor.isfinite().all().item<bool>())
            return base::failed("infer.not-finite",
                                {{"case", item.info.label}, {"file", base::toUtf8(path.filename())}});
        return writeSlices(path, tensor, item, allSlices(item), text);
    }

    RunSession& m_session;
    const MethodSource& m_source;
    domain::CohortFile m_cohort;
    bool m_bfloat16;
    std::int64_t m_slicesAtOnce;
    Json m_checkpointInfo;
    std::optional<Checkpoint> m_checkpoint;
    std::unique_ptr<methods::Method> m_method;
    std::int64_t m_height = 0, m_width = 0;
};

} // namespace

base::Result<> inferRun(const domain::RunFolder& folder, const WorkerOptions& options,
                        const MethodSource& source, const base::Cancellation& cancellation)
{
    return runTask("infer", folder, options, source, cancellation,
                   [&](RunSession& session) -> base::Result<std::int64_t> {
                       COUNTERPART_TRY(auto cohort, readCohort(session));
                       return Inference(session, source, std::move(cohort)).run();
                   });
}

} // namespace counterpart::training
