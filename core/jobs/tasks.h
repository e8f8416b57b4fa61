// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/executor.h"
#include "core/store/workspace.h"

namespace counterpart::jobs {

/// The process a job means: `counterpart-worker train|infer RUNDIR --device … [--micro-batch N]`, or
/// `counterpart-cli` with the job's words. Errors: `jobs.program-missing`, `file.unwritable` (the logs'
/// folder).
base::Result<Task> taskOf(const store::Workspace& workspace, store::Database& database,
                          const domain::Job& job, const std::string& device);

} // namespace counterpart::jobs
