// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/queue_runner.h"

#include "core/base/clock.h"
#include "core/jobs/event_tail.h"
#include "core/jobs/local_executor.h"
#include "core/jobs/queue_runner_private.h"

namespace counterpart::jobs {
namespace {

using namespace domain;

double seconds(std::chrono::milliseconds time)
{
    return static_cast<double>(time.count()) / 1000;
}

/// Passes: somebody else writes, or there will be space again. The next pass tries again.
bool isPassing(const base::Error& error)
{
    return error.code == "store.locked" || error.code == "store.disk-full" || error.code == "file.disk-full";
}

} // namespace

QueueRunner::QueueRunner(store::Workspace workspace, QueueOptions options, std::unique_ptr<Executor> executor,
                         QObject* parent)
    : QObject(parent), m_private(std::make_unique<Private>(*this, std::move(workspace), std::move(options),
                                                           std::move(executor)))
{
}

QueueRunner::~QueueRunner() = default;

base::Result<> QueueRunner::start()
{
    return m_private->start();
}

void QueueRunner::stop()
{
    m_private->stop();
}

QueueRunner::Private::Private(QueueRunner& queue, store::Workspace workspace, QueueOptions options,
                              std::unique_ptr<Executor> executor)
    : m_queue(queue), m_workspace(std::move(workspace)), m_options(std::move(options)),
      m_executor(executor ? std::move(executor) : std::make_unique<LocalExecutor>(m_options.killGrace)),
      m_devices(m_options.devices)
{
    connect(m_executor.get(), &Executor::ended, this, &Private::onEnded);
    connect(&m_timer, &QTimer::timeout, this, &Private::pass);
    connect(&m_probe, &DeviceProbe::found, this, [this](const std::vector<std::string>& devices) {
        m_devices = devices;
        m_token = -1;
    });
}

base::Result<> QueueRunner::Private::start()
{
    COUNTERPART_TRY(auto lock, QueueLock::take(m_workspace));
    m_lock = std::move(lock);
    store::OpenOptions options;
    options.busyTimeout = std::chrono::seconds(5);
    COUNTERPART_TRY(auto database, m_workspace.database(options));
    m_database = std::move(database);
    COUNTERPART_CHECK(adoptRunning());
    if (m_devices.empty())
        m_probe.start();
    m_timer.start(m_options.poll);
    return {};
}

void QueueRunner::Private::stop()
{
    m_stopping = true;
    for (auto& [job, active] : m_active) {
        active.ending.stopping = true;
        m_executor->stop(job);
    }
}

base::Result<> QueueRunner::Private::adoptRunning()
{
    COUNTERPART_TRY(const auto running, store::listJobsIn(*m_database, JobState::Running));
    for (const Job& job : running) {
        COUNTERPART_TRY(const auto worker, store::worker(*m_database, job.id));
        Active active;
        active.kind = job.kind;
        active.run = job.run;
        active.device = job.device;
        active.lastSign = base::monotonicSeconds();
        if (!m_executor->adopt(job.id, worker))
            active.exitCode =
                -2; // it died with or after the queue before us: its last events are still to be read
        m_active[job.id] = std::move(active);
    }
    return {};
}

void QueueRunner::Private::pass()
{
    if (m_ended)
        return;
    const auto done = step();
    if (done || isPassing(done.error()) || m_ended)
        return;
    end();
    Q_EMIT m_queue.broken(done.error());
}

base::Result<> QueueRunner::Private::step()
{
    COUNTERPART_CHECK(answerRequests());
    for (auto& [job, active] : m_active) {
        COUNTERPART_CHECK(follow(job, active));
        watch(job, active);
    }
    COUNTERPART_CHECK(settleEnded());
    if (m_stopping) {
        if (m_active.empty())
            end();
        if (m_ended)
            Q_EMIT m_queue.finished();
        return {};
    }
    const auto token = m_database->changeToken();
    if (token == m_token)
        return {};
    COUNTERPART_CHECK(startReady());
    COUNTERPART_CHECK(endIfIdle());
    m_token = token;
    return {};
}

base::Result<> QueueRunner::Private::answerRequests()
{
    COUNTERPART_TRY(const auto requests, store::listJobRequests(*m_database));
    for (const auto& [job, request] : requests) {
        const auto found = m_active.find(job);
        if (found == m_active.end() || (request == store::Request::Continue && !found->second.askedToEnd)) {
            COUNTERPART_CHECK(store::setJobRequest(*m_database, job, store::Request::None));
            continue;
        }
        if (!std::exchange(found->second.askedToEnd, true))
            m_executor->stop(job); // what was asked for is done when it has ended
    }
    return {};
}

base::Result<> QueueRunner::Private::follow(JobId id, Active& active)
{
    active.drained = active.kind == JobKind::Command;
    if (active.drained)
        return {};
    COUNTERPART_TRY(const auto job, store::job(*m_database, id));
    COUNTERPART_TRY(const auto report, takeOverEvents(m_workspace, *m_database, job));
    if (report.memory)
        active.ending.memory = report.memory;
    if (report.events > 0) {
        active.lastSign = base::monotonicSeconds();
        active.anySign = true;
        Q_EMIT m_queue.jobChanged(id);
    }
    active.drained = !report.more;
    if (report.more)
        QTimer::singleShot(0, this, &Private::pass);
    return {};
}

void QueueRunner::Private::watch(JobId job, Active& active)
{
    if (active.kind == JobKind::Command || active.exitCode)
        return;
    const auto timeout = active.anySign ? m_options.heartbeatTimeout : m_options.startTimeout;
    if (base::monotonicSeconds() - active.lastSign < seconds(timeout))
        return;
    active.lastSign = base::monotonicSeconds();
    active.ending.silent = true;
    m_executor->kill(job);
}

} // namespace counterpart::jobs
