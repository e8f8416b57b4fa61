// SPDX-License-Identifier: Apache-2.0
#include "app/cli/training.h"

#include "app/cli/command.h"
#include "app/cli/follow.h"
#include "core/jobs/queue_process.h"
#include "core/methods/catalog/descriptor.h"
#include "core/store/cohorts.h"
#include "core/store/runs.h"

namespace counterpart::cli {
namespace {

struct TrainOptions
{
    std::string workspace;
    TrainRequest request;
    std::vector<std::string> set;
    bool wait = false, json = false;
};

struct InferOptions
{
    std::string workspace, run, cohort, protocol;
    bool wait = false;
};

base::Result<> train(const TrainOptions& options, Console& console)
{
    COUNTERPART_TRY(auto session, openSession(options.workspace));
    auto request = options.request;
    COUNTERPART_TRY(request.parameters, params::parseAssignments(options.set));
    COUNTERPART_TRY(const auto run, queueRun(session, request));
    if (options.json)
        console.print({{"run", run.name}, {"jobs", jobsOf(run).size()}});
    else
        console.print(run.name);
    COUNTERPART_CHECK(jobs::ensureQueueRuns(session.workspace));
    return options.wait ? follow(session, jobsOf(run), console) : base::Result<>();
}

base::Result<> infer(const InferOptions& options, Console& console)
{
    COUNTERPART_TRY(auto session, openSession(options.workspace));
    COUNTERPART_TRY(const auto run, store::findRun(session.database, options.run));
    COUNTERPART_TRY(const auto cohort, store::findCohort(session.database, options.cohort));
    COUNTERPART_TRY(const auto queued, jobs::queueInference(session.workspace, session.database, run.id,
                                                            cohort.id, options.protocol));
    COUNTERPART_CHECK(jobs::ensureQueueRuns(session.workspace));
    std::vector<domain::JobId> jobs{queued.infer};
    if (queued.evaluate)
        jobs.push_back(*queued.evaluate);
    return options.wait ? follow(session, jobs, console) : base::Result<>();
}

} // namespace

base::Result<jobs::QueuedRun> queueRun(Session& session, const TrainRequest& request)
{
    const auto* method = methods::findMethod(request.method);
    if (!method) {
        std::string known;
        for (const auto& one : methods::catalog())
            known += (known.empty() ? "" : ", ") + one.id;
        return base::wrongUsage("cli.unknown-method", {{"id", request.method}, {"known", known}});
    }
    COUNTERPART_TRY(const auto values,
                    params::resolve(method->parameters, request.preset, request.parameters));
    COUNTERPART_TRY(const auto cohort, store::findCohort(session.database, request.cohort));
    if (!request.protocol.empty())
        COUNTERPART_CHECK(evaluation::requireProtocol(request.protocol));
    return jobs::queueTraining(session.workspace, session.database,
                               {.cohort = cohort.id,
                                .method = method->id,
                                .family = method->family,
                                .preset = request.preset,
                                .parameters = values.json(),
                                .seed = request.seed,
                                .device = request.device,
                                .name = request.name,
                                .versions = programVersions(),
                                .needsTraining = !method->stages.empty(),
                                .protocol = request.protocol});
}

std::vector<domain::JobId> jobsOf(const jobs::QueuedRun& run)
{
    std::vector<domain::JobId> jobs;
    if (run.train)
        jobs.push_back(*run.train);
    jobs.push_back(run.infer);
    if (run.evaluate)
        jobs.push_back(*run.evaluate);
    return jobs;
}

void addTrain(const Commands& commands)
{
    const auto options = std::make_shared<TrainOptions>();
    options->request.protocol = "behrendt-volume";
    auto* training =
        commands.add(commands.app, "train", "Queue a run: train, infer, evaluate", options, train);
    training->add_option("workspace", options->workspace, "The workspace's folder")->required();
    training->add_option("--method", options->request.method, "Id of the method (see `methods`)")->required();
    training->add_option("--cohort", options->request.cohort, "Name of the cohort")->required();
    training->add_option("--preset", options->request.preset,
                         "A preset of the method, such as paper, code or quick");
    training->add_option("--set", options->set, "A parameter of the method: name=value");
    training->add_option("--seed", options->request.seed, "Fixes every random choice")->capture_default_str();
    training->add_option("--device", options->request.device, "auto, cpu or cuda:N")->capture_default_str();
    training->add_option("--name", options->request.name, "Name of the run's folder");
    training->add_option("--protocol", options->request.protocol, "Evaluate by it afterwards; empty: do not")
        ->capture_default_str();
    training->add_flag("--wait", options->wait, "Show the progress until the run has ended");
    training->add_flag("--json", options->json, "Print JSON");

    const auto inferring = std::make_shared<InferOptions>();
    auto* command = commands.add(commands.app, "infer", "Queue the inference of a trained run on a cohort",
                                 inferring, infer);
    command->add_option("workspace", inferring->workspace, "The workspace's folder")->required();
    command->add_option("--run", inferring->run, "Name of the run")->required();
    command->add_option("--cohort", inferring->cohort, "Name of the cohort")->required();
    command->add_option("--protocol", inferring->protocol, "Evaluate by it afterwards");
    command->add_flag("--wait", inferring->wait, "Show the progress until it has ended");
}

} // namespace counterpart::cli
