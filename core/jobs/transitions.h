// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/jobs.h"

/// The changes of state a job goes through, each with all that follows from it, in one transaction.
namespace counterpart::jobs {

inline constexpr const char* dependencyFailed = "jobs.dependency-failed";
inline constexpr const char* dependencyCancelled = "jobs.dependency-cancelled";

/// To done, failed or cancelled, for good: forgets worker and request; what waits for it fails or is
/// cancelled too.
base::Result<> finish(store::Database& database, domain::JobId job, domain::JobState state,
                      std::optional<base::Error> error = {});
/// Running → queued or paused: the worker is gone, its work continues from the checkpoint.
base::Result<> putBack(store::Database& database, domain::JobId job, domain::JobState state);
/// Queued → running with this worker. Error: `jobs.wrong-state` if someone paused or cancelled it meanwhile.
base::Result<> begin(store::Database& database, domain::JobId job, const std::string& device,
                     const store::WorkerRecord& worker);
/// Failed or cancelled → queued, from the first attempt; revives what had ended only because of it.
base::Result<> revive(store::Database& database, domain::JobId job);

} // namespace counterpart::jobs
