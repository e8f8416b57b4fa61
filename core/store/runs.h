// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/records.h"
#include "core/store/database.h"

/// Experiments, runs, and the files runs made.
namespace counterpart::store {

/// Runs made by one action: folds, seeds, a sweep, an ensemble.
struct Experiment
{
    domain::ExperimentId id;
    std::string name;
    std::string kind; ///< seeds, folds, sweep, ensemble, compare
    std::string note;
    std::string created;
    std::string parameter; ///< the one that is swept; empty: none
    int folds = 0;         ///< k; 0: every run has the cohort's own roles
    bool operator==(const Experiment&) const = default;
};
base::Result<domain::ExperimentId> addExperiment(Database& database, const Experiment& experiment);
/// Newest first.
base::Result<std::vector<Experiment>> listExperiments(Database& database);
/// The newest of that name. Error: `store.unknown-experiment` {name, known} (known: the newest ten).
base::Result<Experiment> findExperiment(Database& database, const std::string& name);
/// For choosing a free one.
base::Result<std::vector<std::string>> experimentNamesStarting(Database& database, const std::string& prefix);

/// Error: `store.name-taken`.
base::Result<domain::RunId> addRun(Database& database, const domain::Run& run);
/// Newest first.
base::Result<std::vector<domain::Run>> listRuns(Database& database);
base::Result<std::vector<domain::Run>> listRunsOf(Database& database, domain::ExperimentId experiment);
base::Result<domain::Run> run(Database& database, domain::RunId id);
/// By folder name. Error: `store.unknown-run` {name, known} (known: the newest ten).
base::Result<domain::Run> findRun(Database& database, const std::string& name);
/// For choosing a free one.
base::Result<std::vector<std::string>> runNamesStarting(Database& database, const std::string& prefix);
base::Result<> setRunNote(Database& database, domain::RunId id, const std::string& note);
/// Row, metrics, scores and finished jobs; the folder is left to the caller. Error: `store.in-use` {kind,
/// name}, also while another run uses its weights.
base::Result<> removeRun(Database& database, domain::RunId id);

/// A row of the run list: the run with the state of the job that says most about it (the running one, else
/// the first that waits or failed, else the last).
struct RunOverview
{
    domain::Run run;
    std::string cohort;
    bool simulated = false;
    std::optional<Experiment> experiment;
    std::optional<domain::JobId> job;
    std::optional<domain::JobKind> jobKind;
    std::optional<domain::JobState> state; ///< nothing: no job (imported maps)
    double progress = 0;
    std::optional<double> remainingSeconds;
    std::optional<base::Error> error;
};
/// Newest first.
base::Result<std::vector<RunOverview>> listRunOverviews(Database& database);

struct Checkpoint
{
    domain::RunId run;
    std::string stage;
    std::int64_t step = 0;
    domain::Path file; ///< relative to the run's folder
    std::string kind;  ///< latest, best
    std::string written;
};
struct Probe
{
    domain::RunId run;
    std::string stage;
    std::int64_t step = 0;
    domain::Path folder; ///< relative to the run's folder
};
/// Of a stage and file (checkpoint) or step (probe) the last one counts.
base::Result<> putCheckpoint(Database& database, const Checkpoint& checkpoint);
base::Result<> putProbe(Database& database, const Probe& probe);
base::Result<std::vector<Checkpoint>> listCheckpoints(Database& database, domain::RunId run);
base::Result<std::vector<Probe>> listProbes(Database& database, domain::RunId run);

/// What inference wrote for one case.
struct CaseOutput
{
    domain::RunId run;
    std::string cohort; ///< name
    std::string caseLabel;
    bool reconstruction = false;
    std::vector<std::string> maps; ///< kinds: map-<kind>.nii
};
base::Result<> putOutputs(Database& database, const std::vector<CaseOutput>& outputs);
base::Result<std::vector<CaseOutput>> listOutputs(Database& database, domain::RunId run,
                                                  const std::string& cohort);
base::Result<std::optional<CaseOutput>> output(Database& database, domain::RunId run,
                                               const std::string& cohort, const std::string& caseLabel);

} // namespace counterpart::store
