// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/records.h"
#include "core/store/database.h"

/// The jobs' rows. What the states mean and who may change them is in core/jobs.
namespace counterpart::store {

base::Result<domain::JobId> addJob(Database& database, const domain::Job& job);
/// Oldest first.
base::Result<std::vector<domain::Job>> listJobs(Database& database);
base::Result<std::vector<domain::Job>> listJobsIn(Database& database, domain::JobState state);
base::Result<std::vector<domain::Job>> listJobsOf(Database& database, domain::RunId run);
base::Result<std::vector<domain::Job>> listJobsAfter(Database& database, domain::JobId job);
/// Error: `store.unknown-job` {id}.
base::Result<domain::Job> job(Database& database, domain::JobId id);
/// Everything but the request and the worker's bookkeeping.
base::Result<> updateJob(Database& database, const domain::Job& job);
base::Result<> setJobProgress(Database& database, domain::JobId id, double fraction,
                              std::optional<double> remaining);

/// What somebody asks of a job; the queue process answers by changing its state.
enum class Request { None, Pause, Continue, Cancel, Retry };
base::Result<> setJobRequest(Database& database, domain::JobId id, Request request);
struct JobRequest
{
    domain::JobId job;
    Request request = Request::None;
};
base::Result<std::vector<JobRequest>> listJobRequests(Database& database);

/// How the queue process finds a worker again after it was killed itself.
struct WorkerRecord
{
    std::int64_t processId = 0;
    std::int64_t startTicks = 0; ///< start time of the process in clock ticks since boot; with the pid unique
    std::string bootId;          ///< of the boot in which the ticks were counted
    std::string host;
    std::int64_t firstSequence = 0; ///< the run's last event when the worker was started
    std::int64_t microBatch = 0;    ///< 0: the method's own
};
base::Result<> setWorker(Database& database, domain::JobId id, const WorkerRecord& worker);
base::Result<WorkerRecord> worker(Database& database, domain::JobId id);

/// How far a run's events.jsonl has been taken over.
struct EventPosition
{
    std::int64_t offset = 0;
    std::int64_t sequence = 0;
};
base::Result<EventPosition> eventPosition(Database& database, domain::RunId run);
base::Result<> setEventPosition(Database& database, domain::RunId run, const EventPosition& position);

} // namespace counterpart::store
