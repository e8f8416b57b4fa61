// SPDX-License-Identifier: Apache-2.0
// The queue's work on jobs that end and begin.
#include "core/base/clock.h"
#include "core/jobs/control.h"
#include "core/jobs/queue_runner_private.h"
#include "core/jobs/tasks.h"
#include "core/jobs/transitions.h"

#include <algorithm>

namespace counterpart::jobs {

using namespace domain;

void QueueRunner::Private::onEnded(JobId job, int exitCode)
{
    if (const auto found = m_active.find(job); found != m_active.end())
        found->second.exitCode = exitCode;
    QTimer::singleShot(0, this, &Private::pass);
}

base::Result<> QueueRunner::Private::settleEnded()
{
    for (auto each = m_active.begin(); each != m_active.end();) {
        auto& [job, active] = *each;
        if (!active.exitCode || !active.drained) {
            ++each;
            continue;
        }
        active.ending.exitCode = *active.exitCode;
        COUNTERPART_CHECK(settle(m_workspace, *m_database, job, active.ending, m_options.maximumAttempts));
        const auto ended = job;
        each = m_active.erase(each);
        m_token = -1; // a device is free
        Q_EMIT m_queue.jobChanged(ended);
    }
    return {};
}

base::Result<std::vector<Job>> QueueRunner::Private::readyJobs()
{
    COUNTERPART_TRY(const bool paused, isQueuePaused(*m_database));
    std::vector<Job> ready;
    if (paused)
        return ready;
    COUNTERPART_TRY(const auto queued, store::listJobsIn(*m_database, JobState::Queued));
    for (const Job& job : queued) {
        std::map<JobId, JobState> states;
        std::string beforeTitle;
        if (job.after) {
            COUNTERPART_TRY(const auto before, store::job(*m_database, *job.after));
            states[before.id] = before.state;
            beforeTitle = before.title;
        }
        const auto now = readiness(job, states);
        if (now == Readiness::Ready)
            ready.push_back(job);
        if (now == Readiness::Doomed) // queued behind one that had ended badly already
            COUNTERPART_CHECK(failUnstartable(
                job.id, {base::ErrorKind::Failed,
                         dependencyFailed,
                         {{"job", std::to_string(job.after->value)}, {"title", beforeTitle}}}));
    }
    return ready;
}

Busy QueueRunner::Private::busy() const
{
    Busy busy;
    for (const auto& [job, active] : m_active) {
        if (active.kind == JobKind::Command)
            busy.command = true;
        else
            busy.devices.push_back(active.device);
        if (active.kind != JobKind::Command && active.run)
            busy.runs.push_back(*active.run);
    }
    return busy;
}

base::Result<> QueueRunner::Private::startReady()
{
    COUNTERPART_TRY(auto ready, readyJobs());
    if (!m_devices.empty())
        for (const Job& job : ready)
            if (lacksDevice(job, m_devices))
                COUNTERPART_CHECK(failUnstartable(
                    job.id, {base::ErrorKind::BadInput, "jobs.no-such-device", {{"device", job.device}}}));
    while (const auto choice = chooseNext(ready, m_devices, busy())) {
        const auto chosen = std::ranges::find(ready, choice->job, &Job::id);
        COUNTERPART_CHECK(startJob(*chosen, choice->device));
        ready.erase(chosen);
    }
    return {};
}

base::Result<> QueueRunner::Private::startJob(const Job& job, const std::string& device)
{
    // One already ended whose last process still lives would be seen as active twice.
    if (m_active.contains(job.id))
        return {};
    const auto task = taskOf(m_workspace, *m_database, job, device);
    if (!task)
        return failUnstartable(job.id, task.error());
    const auto remember = [&](const store::WorkerRecord& process) -> base::Result<> {
        COUNTERPART_TRY(auto worker, store::worker(*m_database, job.id));
        const auto microBatch = worker.microBatch;
        worker = process;
        worker.microBatch = microBatch;
        if (job.run) {
            COUNTERPART_TRY(const auto position, store::eventPosition(*m_database, *job.run));
            worker.firstSequence = position.sequence;
        }
        return begin(*m_database, job.id, device, worker);
    };
    const auto started = m_executor->start(*task, remember);
    if (!started && started.error().code == "jobs.cannot-start")
        return failUnstartable(job.id, started.error());
    if (!started && started.error().code == "jobs.wrong-state")
        return {};
    COUNTERPART_CHECK(base::Result<>(started));
    Active active;
    active.kind = job.kind;
    active.run = job.run;
    active.device = device;
    active.lastSign = base::monotonicSeconds();
    m_active[job.id] = std::move(active);
    Q_EMIT m_queue.jobChanged(job.id);
    return {};
}

base::Result<> QueueRunner::Private::failUnstartable(JobId job, const base::Error& error)
{
    COUNTERPART_CHECK(finish(*m_database, job, JobState::Failed, error));
    Q_EMIT m_queue.jobChanged(job);
    return {};
}

base::Result<> QueueRunner::Private::endIfIdle()
{
    if (!m_options.untilIdle || !m_active.empty() || m_devices.empty())
        return {};
    COUNTERPART_TRY(const auto ready, readyJobs());
    if (!ready.empty())
        return {};
    // Whoever queues a job looks at the lock afterwards. So: first let go, then look once more. Either they
    // see that no queue runs and start one, or we see their job.
    m_lock.reset();
    COUNTERPART_TRY(const auto late, readyJobs());
    if (!late.empty()) {
        if (auto lock = QueueLock::take(m_workspace)) {
            m_lock = std::move(*lock);
            return {};
        }
    }
    end();
    Q_EMIT m_queue.finished();
    return {};
}

void QueueRunner::Private::end()
{
    m_timer.stop();
    m_ended = true;
    m_lock.reset();
}

} // namespace counterpart::jobs
