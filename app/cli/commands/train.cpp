// SPDX-License-Identifier: Apache-2.0
#include "app/cli/training.h"

#include "app/cli/command.h"
#include "app/cli/follow.h"
#include "core/jobs/queue_process.h"
#include "core/methods/catalog/descriptor.h"
#include "core/params/sweep.h"
#include "core/store/cohorts.h"
#include "core/store/runs.h"

#include <algorithm>

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

/// A single run is "run" and "jobs"; an experiment names the first of its runs there.
params::Json documentOf(const jobs::QueuedExperiment& queued)
{
    params::Json document = {{"run", queued.runs.front().name}, {"jobs", jobsOf(queued).size()}};
    if (!queued.experiment)
        return document;
    document["experiment"] = queued.name;
    document["runs"] = params::Json::array();
    for (const auto& run : queued.runs)
        document["runs"].push_back(run.name);
    return document;
}

std::string namesOf(const jobs::QueuedExperiment& queued)
{
    std::string names;
    for (const auto& run : queued.runs)
        names += "\n  " + run.name;
    return names;
}

base::Result<> train(const TrainOptions& options, Console& console)
{
    COUNTERPART_TRY(auto session, openSession(options.workspace));
    auto request = options.request;
    COUNTERPART_TRY(request.parameters, params::parseAssignments(options.set));
    COUNTERPART_TRY(const auto queued, queueRuns(session, request));
    if (options.json)
        console.print(documentOf(queued));
    else if (!queued.experiment)
        console.print(queued.name);
    else
        console.print("Experiment " + queued.name + namesOf(queued));
    COUNTERPART_CHECK(jobs::ensureQueueRuns(session.workspace));
    return options.wait ? follow(session, jobsOf(queued), console) : base::Result<>();
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

base::Result<> checkMethod(const std::string& id)
{
    if (methods::findMethod(id))
        return {};
    std::string known;
    for (const auto& one : methods::catalog())
        known += (known.empty() ? "" : ", ") + one.id;
    return base::wrongUsage("cli.unknown-method", {{"id", id}, {"known", known}});
}

base::Result<jobs::QueuedExperiment> queueRuns(Session& session, const TrainRequest& request)
{
    COUNTERPART_CHECK(checkMethod(request.method));
    const auto* method = methods::findMethod(request.method);
    COUNTERPART_TRY(const auto values,
                    params::resolve(method->parameters, request.preset, request.parameters));
    COUNTERPART_TRY(const auto cohort, store::findCohort(session.database, request.cohort));
    if (!request.protocol.empty())
        COUNTERPART_CHECK(evaluation::requireProtocol(request.protocol));
    jobs::ExperimentRequest experiment;
    experiment.run = {.cohort = cohort.id,
                      .method = method->id,
                      .family = method->family,
                      .preset = request.preset,
                      .parameters = values.json(),
                      .device = request.device,
                      .name = request.name,
                      .versions = programVersions(),
                      .needsTraining = !method->stages.empty(),
                      .protocol = request.protocol};
    experiment.seeds = {request.seed};
    experiment.folds = request.folds;
    if (!request.sweep.empty()) {
        COUNTERPART_TRY(auto sweep, params::parseSweep(method->parameters, request.sweep));
        experiment.parameter = sweep.parameter;
        experiment.affects = sweep.affects;
        experiment.values = std::move(sweep.values);
    }
    return jobs::queueExperiment(session.workspace, session.database, experiment);
}

std::vector<domain::JobId> jobsOf(const jobs::QueuedExperiment& queued)
{
    std::vector<domain::JobId> jobs;
    for (const auto& run : queued.runs) {
        if (run.train)
            jobs.push_back(*run.train);
        jobs.push_back(run.infer);
        if (run.evaluate)
            jobs.push_back(*run.evaluate);
    }
    std::ranges::sort(jobs); // as they will run
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
    training->add_option(
        "--folds", options->request.folds,
        "Cross-validation: this many runs, in each of which other healthy subjects validate");
    training->add_option("--sweep", options->request.sweep,
                         "A run for every value of a parameter: name=value,value or, for lists, "
                         "name='250;250,500'");
    training->add_option("--device", options->request.device, "auto, cpu or cuda:N")->capture_default_str();
    training->add_option("--name", options->request.name, "Name of the run's folder, or of the experiment");
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
