// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/device_probe.h"
#include "core/jobs/queue_runner.h"
#include "core/jobs/schedule.h"
#include "core/jobs/settle.h"

#include <QTimer>
#include <map>

namespace counterpart::jobs {

/// The queue's insides. One pass (`step`) does everything that is due; it is run by a timer and whenever
/// something ended. It may fail anywhere (a lock, a full disk): nothing is remembered only here that would be
/// lost by that.
class QueueRunner::Private : public QObject
{
public:
    Private(QueueRunner& queue, store::Workspace workspace, QueueOptions options,
            std::unique_ptr<Executor> executor);

    base::Result<> start();
    void stop();

private:
    /// A job whose process lives.
    struct Active
    {
        domain::JobKind kind = domain::JobKind::Command;
        std::optional<domain::RunId> run;
        std::string device;
        double lastSign = 0; ///< monotonic seconds
        bool anySign = false;
        bool askedToEnd = false;
        std::optional<int> exitCode; ///< it has ended; to be settled once its events are read to the end
        bool drained = false;
        Ending ending;
    };

    void pass();
    base::Result<> step();
    base::Result<> adoptRunning();
    base::Result<> answerRequests();
    base::Result<> follow(domain::JobId job, Active& active);
    base::Result<> settleEnded();
    void watch(domain::JobId job, Active& active);
    base::Result<> startReady();
    base::Result<std::vector<domain::Job>> readyJobs();
    base::Result<> startJob(const domain::Job& job, const std::string& device);
    base::Result<> failUnstartable(domain::JobId job, const base::Error& error);
    [[nodiscard]] Busy busy() const;
    base::Result<> endIfIdle();
    void onEnded(domain::JobId job, int exitCode);
    void end();

    QueueRunner& m_queue;
    store::Workspace m_workspace;
    QueueOptions m_options;
    std::unique_ptr<Executor> m_executor;
    std::optional<store::Database> m_database;
    std::optional<QueueLock> m_lock;
    DeviceProbe m_probe;
    std::vector<std::string> m_devices; ///< empty: not known yet
    std::map<domain::JobId, Active> m_active;
    QTimer m_timer;
    std::int64_t m_token = -1; ///< of the database when jobs were last looked through
    bool m_stopping = false;
    bool m_ended = false;
};

} // namespace counterpart::jobs
