// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/run_folder.h"
#include "core/store/workspace.h"

namespace counterpart::jobs {

/// What reading on in a run's events.jsonl brought.
struct TailReport
{
    std::int64_t events = 0;
    bool more = false;                    ///< the file goes on: read again soon
    std::optional<base::Error> memory;    ///< the worker ran out of memory
    std::optional<base::Error> cancelled; ///< the worker ended because it was asked to
    bool settled = false;                 ///< the job was brought to done or failed
};

/// Takes the new whole lines of the job's run over into the database: points, progress, checkpoints, probes,
/// outputs, and the job's end. The place in the file moves in the same transaction, and lines with a sequence
/// number already taken over are passed by; so nothing is lost or counted twice, whenever this process is
/// killed.
base::Result<TailReport> takeOverEvents(const store::Workspace& workspace, store::Database& database,
                                        const domain::Job& job);

} // namespace counterpart::jobs
