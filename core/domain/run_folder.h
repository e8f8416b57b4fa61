// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/records.h"

/// The files through which the queue, the worker and the window talk: runs/<run>/….
/// Writers: run.json and cohort.json by whoever queues the run; everything else by the worker.
namespace counterpart::domain {

/// Where things are in a run's folder.
struct RunFolder
{
    Path root;

    [[nodiscard]] Path description() const { return root / "run.json"; }
    [[nodiscard]] Path cohort() const { return root / "cohort.json"; }
    [[nodiscard]] Path events() const { return root / "events.jsonl"; }
    [[nodiscard]] Path checkpoints() const { return root / "checkpoints"; }
    /// Of another run of the same workspace.
    [[nodiscard]] Path checkpointsOf(const std::string& run) const
    {
        return root.parent_path() / run / "checkpoints";
    }
    [[nodiscard]] Path probes() const { return root / "probes"; }
    [[nodiscard]] Path outputs(const std::string& cohortName) const { return root / "outputs" / cohortName; }
    /// reconstruction.nii, map-<kind>.nii and scores.json of one case are here.
    [[nodiscard]] Path output(const std::string& cohortName, const std::string& caseLabel) const
    {
        return outputs(cohortName) / caseLabel;
    }
};

/// A run's place in what one action made. The fold's roles are those of cohort.json.
struct ExperimentPlace
{
    std::string experiment;  ///< name; empty: none
    std::string kind;        ///< seeds, folds, sweep
    int fold = 0, folds = 0; ///< 1…k of k; 0: not by folds
    std::string parameter;   ///< that is swept; empty: none
    Json value;
};

/// run.json
struct RunDescription
{
    std::string run; ///< the folder's name
    std::string method;
    std::string family;
    std::string preset;
    Json parameters = Json::object(); ///< every parameter, resolved
    std::uint64_t seed = 0;
    std::string device = "auto"; ///< auto, cpu, cuda:N
    bool simulated = false;      ///< trained on simulated data
    Json versions = Json::object();
    std::string created;
    std::string
        weights; ///< name of the run beside this one whose checkpoints inference reads; empty: its own
    ExperimentPlace place; ///< where it stands in its experiment
};

/// One case of cohort.json. Paths are relative to the run's folder, or absolute.
struct CohortCase
{
    std::string label;
    std::string subject;
    Role role = Role::Train;
    bool simulated = false;
    Path image, brainMask;
    std::optional<Path> truth;
    std::string imageHash, maskHash, truthHash; ///< SHA-256
};

/// cohort.json; for inference on another cohort the same form lies in outputs/<cohort>/cohort.json.
struct CohortFile
{
    std::string name;
    bool simulated = false;
    std::vector<CohortCase> cases;
};

Json toJson(const ExperimentPlace& place);
Json toJson(const RunDescription& description);
Json toJson(const CohortFile& cohort);
/// Errors: `run.malformed-json` {path, reason}, and those of `base::readText`.
base::Result<RunDescription> readRunDescription(const Path& path);
base::Result<CohortFile> readCohortFile(const Path& path);

/// One line of events.jsonl: {"seq", "time", "type", …fields}. `seq` grows by one, over resumes too. A line
/// without its newline is a torn write: readers ignore it, the writer cuts it off. Types and their fields:
/// - stage: stage, index, count, steps, precision (bf16|float32)
/// - metric: stage, step, values {name: number}, such as loss, validation-loss, step-ms, data-wait (a share)
/// - progress: fraction (of the whole job), remaining_s|null, step, steps
/// - probe: stage, step, folder
/// - checkpoint: stage, step, file, kind (latest|best)
/// - diagnostics: stage, index
/// - log: level (info|warning), code, arguments
/// - heartbeat: pid, device, memory_bytes
/// - finished: task (train|infer), cases
/// - failed: task, error {kind, code, arguments}; kind "cancelled" when asked to stop
struct Event
{
    std::int64_t sequence = 0;
    std::string time;
    std::string type;
    Json fields = Json::object();
};

std::string toLine(const Event& event); ///< with its newline
/// Nothing for a line that is not an event.
std::optional<Event> eventFromLine(std::string_view line);

} // namespace counterpart::domain
