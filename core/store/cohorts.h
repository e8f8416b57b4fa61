// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/run_folder.h"
#include "core/store/workspace.h"

namespace counterpart::store {

/// With its members, at once. Errors: `store.name-taken`, `store.constraint`.
base::Result<domain::CohortId> addCohort(Database& database, const domain::Cohort& cohort);
/// Without members, by name.
base::Result<std::vector<domain::Cohort>> listCohorts(Database& database);
/// With members. Error: `store.unknown-cohort` {name, known}.
base::Result<domain::Cohort> findCohort(Database& database, const std::string& name);
base::Result<domain::Cohort> cohort(Database& database, domain::CohortId id);

/// A member with all that the trainer, the evaluation and the viewer ask for.
struct CohortEntry
{
    domain::PreparedScan prepared;
    domain::Role role = domain::Role::Train;
    std::string subject; ///< `<dataset>/<subject>`: the same person has one name over all cohorts
    std::string dataset;
    domain::Health health = domain::Health::Unknown;
    bool simulated = false;
    std::string pipelineHash;
};
/// A fold of an experiment: other training and validation roles for some of the cohort's members.
struct Fold
{
    domain::ExperimentId experiment;
    int number = 0; ///< 1…k
};
/// The fold that a run trains on; nothing where it has the cohort's own roles.
std::optional<Fold> foldOf(const domain::Run& run);

/// By role, then case label. With `fold`: the roles that its runs see.
base::Result<std::vector<CohortEntry>> listCohortEntries(Database& database, domain::CohortId id,
                                                         const std::optional<Fold>& fold = {});

struct FoldMember
{
    int fold = 0;
    domain::PreparedId prepared;
    domain::Role role = domain::Role::Train; ///< never test: all folds have the same
    bool operator==(const FoldMember&) const = default;
};
/// Those members whose role differs between folds; all others keep the cohort's.
base::Result<> putFolds(Database& database, domain::ExperimentId experiment,
                        const std::vector<FoldMember>& members);
base::Result<std::vector<FoldMember>> listFolds(Database& database, domain::ExperimentId experiment);

struct RoleCounts
{
    std::int64_t train = 0, validation = 0, test = 0;
};
base::Result<RoleCounts> countCohort(Database& database, domain::CohortId id);

/// The cohort as cohort.json has it; paths absolute.
base::Result<domain::CohortFile> cohortFile(const Workspace& workspace, Database& database,
                                            domain::CohortId id, const std::optional<Fold>& fold = {});

} // namespace counterpart::store
