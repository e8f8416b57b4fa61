// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/control.h"

#include "core/domain/names.h"
#include "core/jobs/transitions.h"
#include "core/store/settings.h"

namespace counterpart::jobs {
namespace {

using namespace domain;
using store::Request;

constexpr const char* pausedKey = "queue.paused";

tl::unexpected<base::Error> wrongState(const Job& job, Request request)
{
    return base::wrongUsage(
        "jobs.wrong-state",
        {{"job", std::to_string(job.id.value)}, {"state", nameOf(job.state)}, {"request", nameOf(request)}});
}

} // namespace

base::Result<> pause(store::Database& database, JobId id)
{
    return store::inTransaction(database, [&]() -> base::Result<> {
        COUNTERPART_TRY(const auto job, store::job(database, id));
        if (job.state == JobState::Running)
            return store::setJobRequest(database, id, Request::Pause);
        if (job.state == JobState::Queued)
            return putBack(database, id, JobState::Paused);
        return wrongState(job, Request::Pause);
    });
}

base::Result<> resume(store::Database& database, JobId id)
{
    return store::inTransaction(database, [&]() -> base::Result<> {
        COUNTERPART_TRY(const auto job, store::job(database, id));
        if (job.state ==
            JobState::Running) // asked to pause a moment ago: the queue puts it back when it has ended
            return store::setJobRequest(database, id, Request::Continue);
        if (job.state == JobState::Paused)
            return putBack(database, id, JobState::Queued);
        return wrongState(job, Request::Continue);
    });
}

base::Result<> cancel(store::Database& database, JobId id)
{
    return store::inTransaction(database, [&]() -> base::Result<> {
        COUNTERPART_TRY(const auto job, store::job(database, id));
        if (job.state == JobState::Running)
            return store::setJobRequest(database, id, Request::Cancel);
        if (job.state == JobState::Queued || job.state == JobState::Paused)
            return finish(database, id, JobState::Cancelled);
        return wrongState(job, Request::Cancel);
    });
}

base::Result<> retry(store::Database& database, JobId id)
{
    return store::inTransaction(database, [&]() -> base::Result<> {
        COUNTERPART_TRY(const auto job, store::job(database, id));
        if (job.state != JobState::Failed && job.state != JobState::Cancelled)
            return wrongState(job, Request::Retry);
        if (!job.after)
            return revive(database, id);
        COUNTERPART_TRY(const auto before, store::job(database, *job.after));
        const bool inItsWay = before.state == JobState::Failed || before.state == JobState::Cancelled;
        COUNTERPART_CHECK(revive(database, id));
        return inItsWay ? retry(database, before.id) : base::Result<>();
    });
}

base::Result<> setQueuePaused(store::Database& database, bool paused)
{
    return store::putSetting(database, pausedKey, paused);
}

base::Result<bool> isQueuePaused(store::Database& database)
{
    COUNTERPART_TRY(const auto value, store::setting(database, pausedKey));
    return value && value->is_boolean() && value->get<bool>();
}

const char* nameOf(Request request)
{
    constexpr const char* names[] = {"none", "pause", "continue", "cancel", "retry"};
    return names[static_cast<int>(request)];
}

} // namespace counterpart::jobs
