// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/jobs.h"

/// For a `counterpart-cli` command that the queue started: it finds its job in the environment and tells how
/// far it is. The queue also takes a report as a sign of life; without one, only the process's end tells.
namespace counterpart::jobs {

inline constexpr const char* jobVariable = "COUNTERPART_JOB";

/// The job this process works for; nothing when a person started it.
std::optional<domain::JobId> currentJob();

/// At most a few times a second, please: each is a transaction.
base::Result<> reportProgress(store::Database& database, domain::JobId job, double fraction,
                              std::optional<double> remainingSeconds);

/// Last thing before the process ends: makes the outcome known even if the queue process dies meanwhile, and
/// keeps the error as code and arguments. A cancelled error leaves the state to the queue.
base::Result<> reportOutcome(store::Database& database, domain::JobId job, const base::Result<>& outcome);

} // namespace counterpart::jobs
