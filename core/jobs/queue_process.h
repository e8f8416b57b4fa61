// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/workspace.h"

/// The one queue process of a workspace, seen from outside.
namespace counterpart::jobs {

/// Held by the queue process while it lives, on W/queue.lock. The kernel lets go of it however the process
/// ends, so there is no stale lock to clear away; asking who holds it disturbs nobody.
class QueueLock
{
public:
    /// Errors: `jobs.queue-running` {path, pid}, `file.unwritable`.
    static base::Result<QueueLock> take(const store::Workspace& workspace);
    /// The process that holds it; nothing when no queue runs. -1: on another computer.
    static std::optional<std::int64_t> holder(const store::Workspace& workspace);

    QueueLock(QueueLock&& other) noexcept;
    QueueLock& operator=(QueueLock&& other) noexcept;
    ~QueueLock();

private:
    explicit QueueLock(int file) : m_file(file) {}
    int m_file = -1;
};

bool isRunning(const store::Workspace& workspace);

/// In a unit of the user's systemd manager it can survive log-out; see logout.h.
enum class Detach { Automatic, UserUnit, Plain };

/// Starts `counterpart-cli queue run W --until-idle` so that it outlives this process; what it prints goes to
/// logs/queue.log. Does not wait for it; a second one simply ends again. `Automatic` may ask systemd, which
/// takes a moment: not on a thread that paints.
/// Errors: `jobs.program-missing` {program}, `jobs.cannot-start` {program, reason}.
base::Result<> startDetached(const store::Workspace& workspace, Detach how = Detach::Automatic);

/// `startDetached` unless one is running.
base::Result<> ensureQueueRuns(const store::Workspace& workspace);

} // namespace counterpart::jobs
