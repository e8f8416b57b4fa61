// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/local_executor.h"

#include "core/base/files.h"
#include "core/jobs/process_identity.h"

#include <QProcess>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace counterpart::jobs {
namespace {

constexpr int niceness = 10;

/// What is started first: it becomes the real program (with the same process id) when a line comes, and ends
/// when its input ends instead, which is our death. Waiting between fork and exec would not do: QProcess may
/// use vfork, and then we would wait for the child and it for us.
constexpr const char* gate = "read -r go && exec \"$@\" < /dev/null";

void prepareProcess(QProcess& process, const Task& task)
{
    const QString log = QString::fromStdString(base::toUtf8(task.log));
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto& [name, value] : task.environment)
        environment.insert(QString::fromStdString(name), QString::fromStdString(value));
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral("/bin/sh"));
    process.setArguments(QStringList{QStringLiteral("-c"), QString::fromLatin1(gate), QStringLiteral("sh"),
                                     QString::fromStdString(base::toUtf8(task.program))} +
                         task.words);
    process.setStandardOutputFile(log, QIODevice::Append);
    process.setStandardErrorFile(log, QIODevice::Append);
    // Runs between fork and exec: system calls only.
    process.setChildProcessModifier([] {
        ::setsid();
        ::setpriority(PRIO_PROCESS, 0, niceness);
    });
}

} // namespace

LocalExecutor::LocalExecutor(std::chrono::milliseconds killGrace, QObject* parent)
    : Executor(parent), m_killGrace(killGrace)
{
    m_adoptedTimer.setInterval(std::chrono::milliseconds(250));
    connect(&m_adoptedTimer, &QTimer::timeout, this, &LocalExecutor::lookAfterAdopted);
}

LocalExecutor::~LocalExecutor()
{
    // Deleting a QProcess kills what it runs. These are left to run on (and the objects to the end of the
    // program).
    for (auto& [job, live] : m_live)
        if (live.process)
            live.process->disconnect(this);
}

base::Result<> LocalExecutor::start(const Task& task, const Remember& remember)
{
    auto* process = new QProcess;
    prepareProcess(*process, task);
    connect(process, &QProcess::finished, this,
            [this, job = task.job](int code, QProcess::ExitStatus status) {
                end(job, status == QProcess::NormalExit ? code : -1);
            });
    process->start();
    if (process->processId() <= 0) {
        const auto reason = process->errorString().toStdString();
        process->deleteLater();
        return base::failed("jobs.cannot-start",
                            {{"program", base::toUtf8(task.program)}, {"reason", reason}});
    }
    const auto worker = identify(process->processId());
    if (auto remembered = remember(worker); !remembered) {
        process->disconnect(this);
        connect(process, &QProcess::finished, process, &QObject::deleteLater);
        process->closeWriteChannel();
        return remembered;
    }
    m_live[task.job] = {worker, process};
    connect(process, &QProcess::errorOccurred, this, [this, job = task.job](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // exec itself failed: no `finished` comes
            end(job, 127);
    });
    process->write("go\n");
    process->closeWriteChannel();
    return {};
}

bool LocalExecutor::adopt(domain::JobId job, const store::WorkerRecord& worker)
{
    if (!isAlive(worker))
        return false;
    m_live[job] = {worker, nullptr};
    m_adoptedTimer.start();
    return true;
}

void LocalExecutor::stop(domain::JobId job)
{
    signal(job, SIGTERM, false);
    const auto found = m_live.find(job);
    if (found == m_live.end())
        return;
    QTimer::singleShot(m_killGrace, this, [this, job, worker = found->second.worker] {
        const auto later = m_live.find(job);
        if (later != m_live.end() && later->second.worker.processId == worker.processId)
            kill(job);
    });
}

void LocalExecutor::kill(domain::JobId job)
{
    signal(job, SIGKILL, true);
}

void LocalExecutor::signal(domain::JobId job, int number, bool wholeGroup)
{
    const auto found = m_live.find(job);
    if (found == m_live.end() || !isAlive(found->second.worker))
        return;
    const auto id = static_cast<pid_t>(found->second.worker.processId);
    // Its session's leader is the process itself, so the group bears its id.
    if (!wholeGroup || ::kill(-id, number) != 0)
        ::kill(id, number);
}

void LocalExecutor::end(domain::JobId job, int exitCode)
{
    const auto found = m_live.find(job);
    if (found == m_live.end())
        return;
    if (found->second.process)
        found->second.process->deleteLater();
    m_live.erase(found);
    Q_EMIT ended(job, exitCode);
}

void LocalExecutor::lookAfterAdopted()
{
    std::vector<domain::JobId> gone;
    bool any = false;
    for (const auto& [job, live] : m_live) {
        any = any || !live.process;
        if (!live.process && !isAlive(live.worker))
            gone.push_back(job);
    }
    for (const auto job : gone)
        end(job, -2);
    if (!any)
        m_adoptedTimer.stop();
}

} // namespace counterpart::jobs
