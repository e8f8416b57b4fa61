// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/workspace.h"

namespace counterpart::jobs {

/// How a worker or command ended, beyond what its events said.
struct Ending
{
    int exitCode = 0;                  ///< as `Executor::ended`
    bool silent = false;               ///< we killed it for giving no sign of life
    bool stopping = false;             ///< we asked it to end because the queue ends
    std::optional<base::Error> memory; ///< it ran out of memory
};

/// Decides what becomes of a job that is still `running` although its process is gone: cancelled or paused as
/// asked, failed, or queued again — to go on from its checkpoint, with a smaller micro-batch after
/// out-of-memory.
base::Result<> settle(const store::Workspace& workspace, store::Database& database, domain::JobId job,
                      const Ending& ending, int maximumAttempts);

} // namespace counterpart::jobs
