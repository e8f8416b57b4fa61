// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/run_folder.h"
#include "core/store/workspace.h"

/// Puts work into the queue. Nothing is started here: call `ensureQueueRuns` afterwards.
namespace counterpart::jobs {

struct QueuedRun
{
    domain::RunId run;
    std::string name;
    std::optional<domain::JobId> train;
    domain::JobId infer;
    std::optional<domain::JobId> evaluate;
};

/// Everything a run needs; parameters are complete and already checked against the catalog.
struct RunRequest
{
    domain::CohortId cohort;
    std::string method;
    std::string family;
    std::string preset;
    params::Json parameters = params::Json::object();
    std::uint64_t seed = 0;
    std::string device = "auto";
    std::string name; ///< folder under runs/; empty: `<method>-<preset>-<n>`
    std::string note;
    std::optional<domain::ExperimentId> experiment;
    params::Json versions = params::Json::object(); ///< programs and libraries, for run.json
    bool needsTraining = true;                      ///< false for methods without stages
    std::string protocol;                           ///< evaluate by it after inference; empty: no evaluation
    domain::ExperimentPlace place;    ///< in `experiment`: with a fold, the roles are that fold's
    std::optional<QueuedRun> weights; ///< infer with its checkpoints, after its training, without one's own
};

/// Makes the run's row, runs/<run>/{run.json, cohort.json} and the jobs train → infer → evaluate, each after
/// the one before. All or nothing: on an error there is neither a row nor a folder. Errors:
/// `jobs.bad-run-name` {name}, `jobs.empty-cohort` {cohort, role}, `store.name-taken`, `file.unwritable`, and
/// those of the store.
base::Result<QueuedRun> queueTraining(const store::Workspace& workspace, store::Database& database,
                                      const RunRequest& request);

struct QueuedInference
{
    domain::JobId infer;
    std::optional<domain::JobId> evaluate;
};
/// A trained run on (another) cohort; its cohort file is written to outputs/<cohort>/cohort.json.
base::Result<QueuedInference> queueInference(const store::Workspace& workspace, store::Database& database,
                                             domain::RunId run, domain::CohortId cohort,
                                             const std::string& protocol = {},
                                             std::optional<domain::JobId> after = {});

/// In the words of a command this stands for the workspace's folder, wherever it is when the job runs.
inline constexpr const char* workspaceWord = "{workspace}";

/// A job that runs `counterpart-cli` with these words. The command must give the same result when it is run
/// again after having been killed. `run`: the run it belongs to, for the lists.
base::Result<domain::JobId> queueCommand(store::Database& database, const std::string& title,
                                         const std::vector<std::string>& words,
                                         std::optional<domain::JobId> after = {},
                                         std::optional<domain::RunId> run = {});

} // namespace counterpart::jobs
