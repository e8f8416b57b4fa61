// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/transitions.h"

#include "core/base/clock.h"
#include "core/domain/names.h"
#include "core/store/runs.h"

namespace counterpart::jobs {
namespace {

using namespace domain;

base::Error becauseOf(const Job& job, JobState state)
{
    const bool wasCancelled = state == JobState::Cancelled;
    return {wasCancelled ? base::ErrorKind::Cancelled : base::ErrorKind::Failed,
            wasCancelled ? dependencyCancelled : dependencyFailed,
            {{"job", std::to_string(job.id.value)}, {"title", job.title}}};
}

bool endedBecauseOfAnother(const Job& job)
{
    return job.error && (job.error->code == dependencyFailed || job.error->code == dependencyCancelled);
}

/// Which device it got was this start's affair: it may be another one next time.
base::Result<> restoreDevice(store::Database& database, Job& job)
{
    if (!job.run)
        return {};
    COUNTERPART_TRY(const auto run, store::run(database, *job.run));
    job.device = run.device;
    return {};
}

base::Result<> forgetWorker(store::Database& database, JobId id)
{
    COUNTERPART_TRY(auto worker, store::worker(database, id));
    const auto microBatch = worker.microBatch; // what fits does not change with the worker
    worker = {};
    worker.microBatch = microBatch;
    COUNTERPART_CHECK(store::setWorker(database, id, worker));
    return store::setJobRequest(database, id, store::Request::None);
}

base::Result<> endWaiting(store::Database& database, const Job& job, JobState state)
{
    COUNTERPART_TRY(const auto waiting, store::listJobsAfter(database, job.id));
    for (const Job& each : waiting)
        if (each.state == JobState::Queued || each.state == JobState::Paused)
            COUNTERPART_CHECK(finish(database, each.id, state, becauseOf(job, state)));
    return {};
}

base::Result<> reviveWaiting(store::Database& database, JobId id)
{
    COUNTERPART_TRY(const auto waiting, store::listJobsAfter(database, id));
    for (const Job& each : waiting)
        if (endedBecauseOfAnother(each))
            COUNTERPART_CHECK(revive(database, each.id));
    return {};
}

} // namespace

base::Result<> finish(store::Database& database, JobId id, JobState state, std::optional<base::Error> error)
{
    return store::inTransaction(database, [&]() -> base::Result<> {
        COUNTERPART_TRY(auto job, store::job(database, id));
        job.state = state;
        job.error = std::move(error);
        job.ended = base::utcNow();
        job.processId = 0;
        job.remainingSeconds.reset();
        if (state == JobState::Done)
            job.progress = 1;
        COUNTERPART_CHECK(store::updateJob(database, job));
        COUNTERPART_CHECK(forgetWorker(database, id));
        return state == JobState::Done ? base::Result<>() : endWaiting(database, job, state);
    });
}

base::Result<> putBack(store::Database& database, JobId id, JobState state)
{
    return store::inTransaction(database, [&]() -> base::Result<> {
        COUNTERPART_TRY(auto job, store::job(database, id));
        job.state = state;
        job.processId = 0;
        job.remainingSeconds.reset();
        COUNTERPART_CHECK(restoreDevice(database, job));
        COUNTERPART_CHECK(store::updateJob(database, job));
        return forgetWorker(database, id);
    });
}

base::Result<> begin(store::Database& database, JobId id, const std::string& device,
                     const store::WorkerRecord& worker)
{
    return store::inTransaction(database, [&]() -> base::Result<> {
        COUNTERPART_TRY(auto job, store::job(database, id));
        if (job.state != JobState::Queued)
            return base::failed(
                "jobs.wrong-state",
                {{"job", std::to_string(id.value)}, {"state", nameOf(job.state)}, {"request", "start"}});
        job.state = JobState::Running;
        job.started = job.heartbeat = base::utcNow();
        job.ended.clear();
        job.error.reset();
        job.processId = worker.processId;
        job.attempt += 1;
        if (!device.empty())
            job.device = device;
        COUNTERPART_CHECK(store::updateJob(database, job));
        return store::setWorker(database, id, worker);
    });
}

base::Result<> revive(store::Database& database, JobId id)
{
    return store::inTransaction(database, [&]() -> base::Result<> {
        COUNTERPART_TRY(auto job, store::job(database, id));
        job.state = JobState::Queued;
        job.error.reset();
        job.ended.clear();
        job.attempt = 0;
        job.progress = 0;
        COUNTERPART_CHECK(restoreDevice(database, job));
        COUNTERPART_CHECK(store::updateJob(database, job));
        COUNTERPART_CHECK(store::setJobRequest(database, id, store::Request::None));
        return reviveWaiting(database, id);
    });
}

} // namespace counterpart::jobs
