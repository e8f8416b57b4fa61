// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/executor.h"

#include <QTimer>
#include <chrono>
#include <map>

class QProcess;

namespace counterpart::jobs {

/// Processes on this computer, each in a session of its own and at low priority. They write to files, not to
/// us, and so outlive us unharmed.
class LocalExecutor : public Executor
{
    Q_OBJECT
public:
    explicit LocalExecutor(std::chrono::milliseconds killGrace, QObject* parent = nullptr);
    ~LocalExecutor() override; ///< leaves the processes running

    base::Result<> start(const Task& task, const Remember& remember) override;
    bool adopt(domain::JobId job, const store::WorkerRecord& worker) override;
    void stop(domain::JobId job) override;
    void kill(domain::JobId job) override;

private:
    struct Live
    {
        store::WorkerRecord worker;
        QProcess* process = nullptr; ///< null: adopted
    };

    void signal(domain::JobId job, int number, bool wholeGroup);
    void end(domain::JobId job, int exitCode);
    void lookAfterAdopted();

    std::chrono::milliseconds m_killGrace;
    std::map<domain::JobId, Live> m_live;
    QTimer m_adoptedTimer; ///< an adopted process is nobody's child here: its end is not signalled
};

} // namespace counterpart::jobs
