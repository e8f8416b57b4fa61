// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/jobs.h"

#include <QObject>
#include <QStringList>
#include <functional>
#include <map>

namespace counterpart::jobs {

/// What to run for a job.
struct Task
{
    domain::JobId job;
    domain::Path program;
    QStringList words;
    domain::Path log;                               ///< gets what the process prints, appended
    std::map<std::string, std::string> environment; ///< added to ours
};

/// Where workers run. One is `LocalExecutor`; a cluster is another one behind the same interface.
/// All calls and signals on the thread of the queue; no call blocks for longer than starting a process takes.
class Executor : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Told how to find the process again, before the process does anything.
    using Remember = std::function<base::Result<>(const store::WorkerRecord&)>;

    /// Starts the process, held back until `remember` has succeeded: whatever happens to us in between, there
    /// is never a worker that nobody knows of. If `remember` fails, the process ends without having done
    /// anything and its error is returned; otherwise `ended` follows exactly once.
    virtual base::Result<> start(const Task& task, const Remember& remember) = 0;
    /// Takes over a process that an earlier queue started. False: it does not live any more (no `ended`
    /// follows).
    virtual bool adopt(domain::JobId job, const store::WorkerRecord& worker) = 0;
    /// Asks the process to end (it saves its state); if it does not within the grace time it is killed.
    virtual void stop(domain::JobId job) = 0;
    /// Ends it now.
    virtual void kill(domain::JobId job) = 0;

Q_SIGNALS:
    /// `exitCode`: -1 when it was killed by a signal or crashed, -2 when it cannot be known (adopted).
    void ended(counterpart::domain::JobId job, int exitCode);
};

} // namespace counterpart::jobs
