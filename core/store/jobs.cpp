// SPDX-License-Identifier: Apache-2.0
#include "core/store/jobs.h"

#include "core/base/clock.h"
#include "core/domain/names.h"
#include "core/store/query.h"

#include <array>

namespace counterpart::store {
namespace {

using namespace domain;

constexpr std::array requestNames{"none", "pause", "continue", "cancel", "retry"};

Request requestFrom(const std::string& name)
{
    for (std::size_t i = 0; i < requestNames.size(); ++i)
        if (name == requestNames[i])
            return static_cast<Request>(i);
    return Request::None;
}

Job readJob(const Row& row)
{
    Job job;
    row.id(0, job.id);
    job.kind = jobKindFrom(row.text(1)).value_or(JobKind::Command);
    row.id(2, job.run);
    row.id(3, job.after);
    job.title = row.text(4);
    job.arguments = row.json(5);
    job.device = row.text(6);
    job.state = jobStateFrom(row.text(7)).value_or(JobState::Failed);
    job.progress = row.real(8);
    job.remainingSeconds = row.optionalReal(9);
    job.attempt = static_cast<int>(row.integer(10));
    job.processId = row.integer(11);
    job.heartbeat = row.text(12);
    job.created = row.text(13);
    job.started = row.text(14);
    job.ended = row.text(15);
    if (!row.isNull(16))
        job.error = params::errorFromJson(row.json(16));
    return job;
}

/// What inserting and updating have in common.
void bindJob(Query& query, const Job& job)
{
    query.bind(":title", job.title).bind(":arguments", job.arguments).bind(":device", job.device);
    query.bind(":state", nameOf(job.state))
        .bind(":progress", job.progress)
        .bind(":remaining", job.remainingSeconds);
    query.bind(":attempt", job.attempt).bind(":process", job.processId).bind(":heartbeat", job.heartbeat);
    query.bind(":started", job.started).bind(":ended", job.ended);
    if (job.error)
        query.bind(":error", params::errorToJson(*job.error));
    else
        query.bind(":error", std::optional<double>());
}

} // namespace

base::Result<JobId> addJob(Database& database, const Job& job)
{
    return inTransaction(database, [&] {
        Query query(database, "jobs/insert");
        query.bind(":kind", nameOf(job.kind)).bind(":run", job.run).bind(":after", job.after);
        query.bind(":created", job.created.empty() ? base::utcNow() : job.created);
        bindJob(query, job);
        return query.insert<JobId>();
    });
}

base::Result<std::vector<Job>> listJobs(Database& database)
{
    return Query(database, "jobs/list").all(readJob);
}

base::Result<std::vector<Job>> listJobsIn(Database& database, JobState state)
{
    return Query(database, "jobs/list_state").bind(":state", nameOf(state)).all(readJob);
}

base::Result<std::vector<Job>> listJobsOf(Database& database, RunId run)
{
    return Query(database, "jobs/list_run").bind(":run", run).all(readJob);
}

base::Result<std::vector<Job>> listJobsAfter(Database& database, JobId job)
{
    return Query(database, "jobs/list_after").bind(":after", job).all(readJob);
}

base::Result<Job> job(Database& database, JobId id)
{
    COUNTERPART_TRY(const auto found, Query(database, "jobs/by_id").bind(":id", id).first(readJob));
    if (found)
        return *found;
    return base::badInput("store.unknown-job", {{"id", std::to_string(id.value)}});
}

base::Result<> updateJob(Database& database, const Job& job)
{
    return inTransaction(database, [&] {
        Query query(database, "jobs/update");
        query.bind(":id", job.id);
        bindJob(query, job);
        return query.run();
    });
}

base::Result<> setJobProgress(Database& database, JobId id, double fraction, std::optional<double> remaining)
{
    return inTransaction(database, [&] {
        Query query(database, "jobs/set_progress");
        query.bind(":id", id).bind(":progress", fraction).bind(":remaining", remaining);
        return query.bind(":heartbeat", base::utcNow()).run();
    });
}

base::Result<> setJobRequest(Database& database, JobId id, Request request)
{
    return inTransaction(database, [&] {
        Query query(database, "jobs/set_request");
        return query.bind(":id", id).bind(":request", requestNames[static_cast<std::size_t>(request)]).run();
    });
}

base::Result<std::vector<JobRequest>> listJobRequests(Database& database)
{
    return Query(database, "jobs/list_requests").all([](const Row& row) {
        return JobRequest{{row.integer(0)}, requestFrom(row.text(1))};
    });
}

base::Result<> setWorker(Database& database, JobId id, const WorkerRecord& worker)
{
    return inTransaction(database, [&] {
        Query query(database, "jobs/set_worker");
        query.bind(":id", id).bind(":process", worker.processId).bind(":ticks", worker.startTicks);
        query.bind(":boot", worker.bootId).bind(":host", worker.host).bind(":sequence", worker.firstSequence);
        return query.bind(":micro_batch", worker.microBatch).run();
    });
}

base::Result<WorkerRecord> worker(Database& database, JobId id)
{
    COUNTERPART_TRY(const auto found,
                    Query(database, "jobs/worker").bind(":id", id).first([](const Row& row) {
                        return WorkerRecord{row.integer(0), row.integer(1), row.text(2),
                                            row.text(3),    row.integer(4), row.integer(5)};
                    }));
    if (found)
        return *found;
    return base::badInput("store.unknown-job", {{"id", std::to_string(id.value)}});
}

base::Result<EventPosition> eventPosition(Database& database, RunId run)
{
    COUNTERPART_TRY(const auto found,
                    Query(database, "events/position").bind(":run", run).first([](const Row& row) {
                        return EventPosition{row.integer(0), row.integer(1)};
                    }));
    return found.value_or(EventPosition{});
}

base::Result<> setEventPosition(Database& database, RunId run, const EventPosition& position)
{
    return inTransaction(database, [&] {
        Query query(database, "events/set_position");
        query.bind(":run", run).bind(":position", position.offset).bind(":sequence", position.sequence);
        return query.run();
    });
}

} // namespace counterpart::store
