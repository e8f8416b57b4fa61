// SPDX-License-Identifier: Apache-2.0
#include "app/cli/follow.h"

#include "core/jobs/queue_process.h"
#include "core/store/jobs.h"

#include <chrono>
#include <thread>

namespace counterpart::cli {
namespace {

using domain::JobState;

bool hasEnded(JobState state)
{
    return state == JobState::Done || state == JobState::Failed || state == JobState::Cancelled;
}

base::Result<domain::Job> watch(Session& session, domain::JobId id, const Console& console)
{
    COUNTERPART_TRY(auto job, store::job(session.database, id));
    if (hasEnded(job.state))
        return job;
    ProgressLine progress(console, job.title);
    std::int64_t token = -1;
    for (int round = 0; !hasEnded(job.state); ++round) {
        if (console.cancellation.isRequested())
            return base::cancelled();
        if (round % 20 == 0) // a queue that was killed is started again: its jobs go on
            COUNTERPART_CHECK(jobs::ensureQueueRuns(session.workspace));
        std::this_thread::sleep_for(std::chrono::milliseconds(250));
        if (const auto now = session.database.changeToken(); now == token)
            continue;
        else
            token = now;
        COUNTERPART_TRY(job, store::job(session.database, id));
        progress.set(job.progress, job.remainingSeconds, job.state == JobState::Queued ? "waiting" : "");
    }
    if (job.state == JobState::Done)
        progress.set(1);
    return job;
}

} // namespace

base::Result<> follow(Session& session, const std::vector<domain::JobId>& jobs, const Console& console)
{
    base::Result<> outcome;
    for (const auto id : jobs) {
        COUNTERPART_TRY(const auto job, watch(session, id, console));
        if (!outcome || job.state == JobState::Done)
            continue;
        if (job.error)
            outcome = tl::make_unexpected(*job.error);
        else
            outcome = base::failed("cli.job-cancelled", {{"job", job.title}});
    }
    return outcome;
}

} // namespace counterpart::cli
