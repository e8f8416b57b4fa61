// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/settle.h"

#include "core/base/files.h"
#include "core/jobs/transitions.h"
#include "core/store/runs.h"

#include <algorithm>
#include <fstream>

namespace counterpart::jobs {
namespace {

using namespace domain;
using store::Request;

constexpr std::int64_t assumedBatch = 8; ///< where neither the worker nor the parameters tell

base::Result<Request> requestOf(store::Database& database, JobId id)
{
    COUNTERPART_TRY(const auto requests, store::listJobRequests(database));
    const auto found = std::ranges::find(requests, id, &store::JobRequest::job);
    return found == requests.end() ? Request::None : found->request;
}

/// The last line with anything on it: programs end with what went wrong.
std::string lastLine(const Path& log)
{
    std::ifstream file(log, std::ios::binary | std::ios::ate);
    const auto size = static_cast<std::int64_t>(file ? static_cast<std::int64_t>(file.tellg()) : 0);
    file.seekg(std::max<std::int64_t>(0, size - 4096));
    std::string line, last;
    while (std::getline(file, line))
        if (line.find_first_not_of(" \t\r") != std::string::npos)
            last = line;
    return last;
}

base::Error errorOf(const store::Workspace& workspace, const Job& job, const Ending& ending)
{
    const Path log = workspace.jobLog(job.id);
    const char* code = ending.silent                  ? "jobs.worker-silent"
                       : job.kind == JobKind::Command ? "jobs.command-failed"
                                                      : "jobs.worker-crashed";
    return {base::ErrorKind::Failed,
            code,
            {{"title", job.title},
             {"exit-code", std::to_string(ending.exitCode)},
             {"attempts", std::to_string(job.attempt)},
             {"message", lastLine(log)},
             {"log", base::toUtf8(log)}}};
}

/// It ended before its time through no fault of its own: that start does not count.
base::Result<> takeBackAttempt(store::Database& database, Job job)
{
    job.attempt = std::max(0, job.attempt - 1);
    return store::updateJob(database, job);
}

std::int64_t microBatchOf(const store::WorkerRecord& worker, const base::Error& error, const Json& parameters)
{
    if (worker.microBatch > 0)
        return worker.microBatch;
    if (const auto said = error.arguments.find("micro_batch"); said != error.arguments.end())
        if (const auto size = std::strtoll(said->second.c_str(), nullptr, 10); size > 0)
            return size;
    for (const char* name : {"batch-size", "batch"})
        if (const auto found = parameters.find(name); found != parameters.end() && found->is_number_integer())
            return found->get<std::int64_t>();
    return assumedBatch;
}

base::Result<> retrySmaller(store::Database& database, const Job& job, const base::Error& error)
{
    COUNTERPART_TRY(auto worker, store::worker(database, job.id));
    Json parameters = Json::object();
    if (job.run) {
        COUNTERPART_TRY(const auto run, store::run(database, *job.run));
        parameters = run.parameters.is_object() ? run.parameters : Json::object();
    }
    const auto size = microBatchOf(worker, error, parameters);
    if (size <= 1)
        return finish(database, job.id, JobState::Failed, error);
    worker.microBatch = size / 2;
    COUNTERPART_CHECK(store::setWorker(database, job.id, worker));
    COUNTERPART_CHECK(takeBackAttempt(database, job));
    return putBack(database, job.id, JobState::Queued);
}

/// A command's exit code is its outcome. 130: somebody else stopped it; below 0 or over 3: it crashed.
bool isOutcome(const Job& job, int exitCode)
{
    return job.kind == JobKind::Command ? exitCode >= 0 && exitCode <= 3 : exitCode == 2;
}

base::Result<> settleByExit(const store::Workspace& workspace, store::Database& database, const Job& job,
                            const Ending& ending, int maximumAttempts)
{
    if (isOutcome(job, ending.exitCode) && !ending.silent) {
        if (ending.exitCode == 0)
            return finish(database, job.id, JobState::Done);
        return finish(database, job.id, JobState::Failed, errorOf(workspace, job, ending));
    }
    if (job.attempt >= maximumAttempts)
        return finish(database, job.id, JobState::Failed, errorOf(workspace, job, ending));
    return putBack(database, job.id, JobState::Queued);
}

} // namespace

base::Result<> settle(const store::Workspace& workspace, store::Database& database, JobId id,
                      const Ending& ending, int maximumAttempts)
{
    return store::inTransaction(database, [&]() -> base::Result<> {
        COUNTERPART_TRY(const auto job, store::job(database, id));
        COUNTERPART_TRY(const auto request, requestOf(database, id));
        if (job.state != JobState::Running)
            return {};
        if (request == Request::Cancel)
            return finish(database, id, JobState::Cancelled);
        if (request != Request::None || ending.stopping) {
            COUNTERPART_CHECK(takeBackAttempt(database, job));
            return putBack(database, id, request == Request::Pause ? JobState::Paused : JobState::Queued);
        }
        if (ending.memory)
            return retrySmaller(database, job, *ending.memory);
        return settleByExit(workspace, database, job, ending, maximumAttempts);
    });
}

} // namespace counterpart::jobs
