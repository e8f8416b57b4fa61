// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/enqueue.h"

namespace counterpart::jobs {

/// Runs made by one action: every seed × value × fold. One seed, no fold and no value make a plain run.
struct ExperimentRequest
{
    RunRequest run; ///< what all have in common; with several runs its `name` is the experiment's
    std::vector<std::uint64_t> seeds{1};
    int folds = 0;                                       ///< k; 0: the cohort's own roles
    std::string parameter;                               ///< that is swept; empty: none
    params::Affects affects = params::Affects::Training; ///< of that parameter
    std::vector<domain::Json> values;                    ///< checked against the catalog
};

struct QueuedExperiment
{
    std::optional<domain::ExperimentId> experiment; ///< nothing for a plain run
    std::string name;                               ///< of the experiment, else of the run
    std::vector<QueuedRun> runs;
};

/// Makes all rows, folders and jobs or none. Folds are dealt out by the first seed, so that every method
/// asked for with it has the same ones. A parameter that only inference reads is swept with one training for
/// each seed and fold: the run of the first value trains, those of the others read its checkpoints.
/// Does not start the queue. Errors: those of `queueTraining` and `assignFolds` (with {cohort}),
/// `jobs.nothing-to-fold` {method}, `store.name-taken`.
base::Result<QueuedExperiment> queueExperiment(const store::Workspace& workspace, store::Database& database,
                                               const ExperimentRequest& request);

/// How many runs that makes, and how many of them train.
struct ExperimentSize
{
    std::size_t runs = 0, trainings = 0;
};
ExperimentSize sizeOf(const ExperimentRequest& request);

} // namespace counterpart::jobs
