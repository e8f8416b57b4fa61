// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/enqueue.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/store/cohorts.h"
#include "core/store/jobs.h"
#include "core/store/runs.h"

#include <algorithm>

namespace counterpart::jobs {
namespace {

using namespace domain;

/// A name becomes a folder and a word on the command line.
bool isFolderName(const std::string& name)
{
    return !name.empty() && name.size() <= 120 && name.front() != '.' && name.front() != '-' &&
           std::ranges::all_of(
               name, [](unsigned char c) { return c > 32 && c != '/' && c != '\\' && c != ',' && c != 127; });
}

base::Result<std::string> chooseName(store::Database& database, const RunRequest& request)
{
    const std::string name = request.name;
    if (!name.empty() && !isFolderName(name))
        return base::wrongUsage("jobs.bad-run-name", {{"name", name}});
    if (!name.empty())
        return name;
    const auto prefix = request.method + (request.preset.empty() ? "" : "-" + request.preset) + "-";
    COUNTERPART_TRY(const auto taken, store::runNamesStarting(database, prefix));
    for (int number = 1;; ++number)
        if (auto free = prefix + std::to_string(number); std::ranges::find(taken, free) == taken.end())
            return free;
}

base::Result<> checkCohort(const CohortFile& cohort, bool needsTraining)
{
    const Role needed = needsTraining ? Role::Train : Role::Test;
    if (std::ranges::any_of(cohort.cases, [&](const CohortCase& each) { return each.role == needed; }))
        return {};
    return base::badInput("jobs.empty-cohort",
                          {{"cohort", cohort.name}, {"role", needsTraining ? "train" : "test"}});
}

Run rowOf(const RunRequest& request, const std::string& name, const std::string& now)
{
    Run run;
    run.experiment = request.experiment;
    run.cohort = request.cohort;
    run.name = name;
    run.method = request.method;
    run.preset = request.preset;
    run.parameters = request.parameters;
    run.seed = request.seed;
    run.device = request.device;
    run.created = now;
    run.note = request.note;
    if (request.place.fold > 0)
        run.fold = request.place.fold;
    run.value = request.place.value;
    if (request.weights)
        run.weights = request.weights->run;
    return run;
}

RunDescription descriptionOf(const RunRequest& request, const std::string& name, bool simulated,
                             const std::string& now)
{
    RunDescription description;
    description.run = name;
    description.method = request.method;
    description.family = request.family;
    description.preset = request.preset;
    description.parameters = request.parameters;
    description.seed = request.seed;
    description.device = request.device;
    description.simulated = simulated;
    description.versions = request.versions;
    description.created = now;
    description.weights = request.weights ? request.weights->name : "";
    description.place = request.place;
    return description;
}

base::Result<> writeFolder(const RunFolder& folder, const RunDescription& description,
                           const CohortFile& cohort)
{
    COUNTERPART_CHECK(base::makeFolder(folder.root));
    COUNTERPART_CHECK(base::writeAtomically(folder.description(), toJson(description).dump(2) + "\n"));
    return base::writeAtomically(folder.cohort(), toJson(cohort).dump(2) + "\n");
}

Job workerJob(JobKind kind, RunId run, const std::string& title, const std::string& device,
              std::optional<JobId> after)
{
    Job job;
    job.kind = kind;
    job.run = run;
    job.after = after;
    job.title = title;
    job.device = device;
    return job;
}

base::Result<JobId> queueEvaluation(store::Database& database, const Run& run, const std::string& cohort,
                                    const std::string& protocol, JobId after)
{
    return queueCommand(
        database, "evaluate " + run.name,
        {"evaluate", workspaceWord, "--runs", run.name, "--cohort", cohort, "--protocol", protocol}, after,
        run.id);
}

base::Result<QueuedRun> addRows(store::Database& database, const RunRequest& request, Run run,
                                const std::string& cohort)
{
    COUNTERPART_TRY(run.id, store::addRun(database, run));
    QueuedRun queued{run.id, run.name, {}, {}, {}};
    auto before = request.weights ? request.weights->train : std::nullopt; // what inference waits for
    if (request.needsTraining && !request.weights) {
        const auto train = workerJob(JobKind::Train, run.id, "train " + run.name, request.device, {});
        COUNTERPART_TRY(queued.train, store::addJob(database, train));
        before = queued.train;
    }
    const auto infer = workerJob(JobKind::Infer, run.id, "infer " + run.name, request.device, before);
    COUNTERPART_TRY(queued.infer, store::addJob(database, infer));
    if (!request.protocol.empty()) {
        COUNTERPART_TRY(queued.evaluate,
                        queueEvaluation(database, run, cohort, request.protocol, queued.infer));
    }
    return queued;
}

} // namespace

base::Result<QueuedRun> queueTraining(const store::Workspace& workspace, store::Database& database,
                                      const RunRequest& request)
{
    // The lock is held from choosing the name to the rows. The files are there before the rows are: a queue
    // that sees the job finds the folder; a folder that a kill left without its row is overwritten by the
    // next of the name.
    std::optional<RunFolder> written;
    auto queued = store::inTransaction(database, [&]() -> base::Result<QueuedRun> {
        COUNTERPART_TRY(const auto name, chooseName(database, request));
        const auto now = base::utcNow();
        const auto row = rowOf(request, name, now);
        COUNTERPART_TRY(const auto cohort,
                        store::cohortFile(workspace, database, request.cohort, store::foldOf(row)));
        COUNTERPART_CHECK(checkCohort(cohort, request.needsTraining));
        COUNTERPART_TRY(const auto rows, addRows(database, request, row, cohort.name));
        written = workspace.runFolder(name);
        std::error_code ignored;
        std::filesystem::remove_all(written->root, ignored); // nobody's: the name was free
        COUNTERPART_CHECK(writeFolder(*written, descriptionOf(request, name, cohort.simulated, now), cohort));
        return rows;
    });
    if (!queued && written) {
        std::error_code ignored;
        std::filesystem::remove_all(written->root, ignored);
    }
    return queued;
}

base::Result<QueuedInference> queueInference(const store::Workspace& workspace, store::Database& database,
                                             RunId runId, CohortId cohortId, const std::string& protocol,
                                             std::optional<JobId> after)
{
    return store::inTransaction(database, [&]() -> base::Result<QueuedInference> {
        COUNTERPART_TRY(const auto run, store::run(database, runId));
        COUNTERPART_TRY(const auto cohort, store::cohortFile(workspace, database, cohortId));
        auto job =
            workerJob(JobKind::Infer, runId, "infer " + run.name + " on " + cohort.name, run.device, after);
        if (cohortId != run.cohort) {
            const auto folder = workspace.runFolder(run.name).outputs(cohort.name);
            COUNTERPART_CHECK(base::makeFolder(folder));
            COUNTERPART_CHECK(base::writeAtomically(folder / "cohort.json", toJson(cohort).dump(2) + "\n"));
            job.arguments = Json::array({"--cohort", cohort.name});
        }
        QueuedInference queued;
        COUNTERPART_TRY(queued.infer, store::addJob(database, job));
        if (!protocol.empty()) {
            COUNTERPART_TRY(queued.evaluate,
                            queueEvaluation(database, run, cohort.name, protocol, queued.infer));
        }
        return queued;
    });
}

base::Result<JobId> queueCommand(store::Database& database, const std::string& title,
                                 const std::vector<std::string>& words, std::optional<JobId> after,
                                 std::optional<RunId> run)
{
    Job job;
    job.kind = JobKind::Command;
    job.run = run;
    job.after = after;
    job.title = title;
    job.arguments = words;
    return store::addJob(database, job);
}

} // namespace counterpart::jobs
