// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/executor.h"
#include "core/jobs/queue_process.h"

#include <QObject>
#include <chrono>
#include <memory>

namespace counterpart::jobs {

struct QueueOptions
{
    /// Ends (signal `finished`) when no job is queued or running.
    bool untilIdle = false;
    /// `cpu`, `cuda:0`, …; empty: ask `counterpart-worker devices --json`.
    std::vector<std::string> devices;
    std::chrono::milliseconds poll{200};
    std::chrono::milliseconds heartbeatTimeout{60000}; ///< of a worker without any event
    std::chrono::milliseconds startTimeout{180000}; ///< until its first event (loading CUDA can take a while)
    std::chrono::milliseconds killGrace{10000};
    int maximumAttempts = 5; ///< starts of a job whose worker crashes without getting any further
};

/// The queue of one workspace: starts jobs, follows their events into the database, answers requests, and
/// brings back what a crash interrupted. Event-driven: runs on the event loop of its thread, never blocks it,
/// never sleeps.
class QueueRunner : public QObject
{
    Q_OBJECT
public:
    /// `executor`: null for local processes.
    QueueRunner(store::Workspace workspace, QueueOptions options,
                std::unique_ptr<Executor> executor = nullptr, QObject* parent = nullptr);
    ~QueueRunner() override;

    /// Takes the lock, picks up what an earlier queue left, and begins.
    /// Errors: `jobs.queue-running` {path, pid}, and those of `Database::open`.
    base::Result<> start();

    /// Asks all workers to save their state and end, puts their jobs back into the queue, then emits
    /// `finished`.
    void stop();

Q_SIGNALS:
    void jobChanged(counterpart::domain::JobId job);
    /// Nothing left to do (untilIdle), or stopped.
    void finished();
    /// The database cannot be used any more; the queue has ended, workers go on and are picked up next time.
    void broken(const counterpart::base::Error& error);

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace counterpart::jobs
