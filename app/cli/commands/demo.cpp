// SPDX-License-Identifier: Apache-2.0
// The main job in one command. Each step is skipped when an earlier, interrupted demo has already done it.
#include "app/cli/cohorts.h"
#include "app/cli/command.h"
#include "app/cli/follow.h"
#include "app/cli/preparing.h"
#include "app/cli/simulating.h"
#include "app/cli/table.h"
#include "app/cli/training.h"
#include "core/base/files.h"
#include "core/jobs/control.h"
#include "core/simulation/cohort.h"
#include "core/store/cohorts.h"
#include "core/store/datasets.h"
#include "core/store/evaluations.h"
#include "core/store/jobs.h"
#include "core/store/runs.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <algorithm>
#include <fmt/format.h>

namespace counterpart::cli {
namespace {

constexpr const char* datasetName = "simulated";
constexpr const char* cohortName = "demo";
constexpr const char* protocolId = "behrendt-volume";

struct Options
{
    std::string workspace, preset = "quick", figure;
    std::string subjects = "24", lesions = "12", seed = "7";
    std::vector<std::string> methods = {"threshold,ae,ddpm"};
    std::vector<std::string> set, simulation;
};

std::string runName(const std::string& method, const Options& options)
{
    return method == "threshold" ? method : method + "-" + options.preset;
}

base::Result<> makeData(Session& session, const Options& options, const Console& console)
{
    if (store::findDataset(session.database, datasetName))
        return {};
    COUNTERPART_TRY(auto overrides, params::parseAssignments(options.simulation));
    overrides.update({{"subjects", options.subjects}, {"lesions", options.lesions}, {"seed", options.seed}});
    COUNTERPART_TRY(const auto values, params::resolve(simulation::simulationParameters(), "", overrides));
    return simulateAndImport(session, datasetName, values, defaultAnatomy(), console);
}

base::Result<> makeCohort(Session& session, const Options& options, const Console& console)
{
    if (store::findCohort(session.database, cohortName))
        return {};
    COUNTERPART_TRY(const auto prepared, prepareDataset(session, {datasetName, "behrendt-t2-96"}, console));
    for (const auto& problem : prepared.problems)
        console.warn(problem);
    CohortRequest request{
        .name = cohortName, .datasets = {datasetName}, .pipelineHash = prepared.pipelineHash};
    request.rule.seed = std::stoull(options.seed);
    COUNTERPART_TRY(const auto report, createCohort(session, request));
    for (const auto& leak : report.leaks)
        console.warn(leak);
    return {};
}

/// The overrides given as METHOD.name=value.
base::Result<params::Json> overridesFor(const std::string& method, const Options& options)
{
    std::vector<std::string> mine;
    for (const auto& text : options.set)
        if (text.starts_with(method + "."))
            mine.push_back(text.substr(method.size() + 1));
    return params::parseAssignments(mine);
}

/// Queues what is not there yet; jobs that an earlier demo left failed or cancelled are tried again.
base::Result<std::vector<domain::JobId>> queueRuns(Session& session, const Options& options)
{
    std::vector<domain::JobId> jobs;
    for (const auto& method : splitList(options.methods)) {
        const auto name = runName(method, options);
        if (const auto run = store::findRun(session.database, name)) {
            COUNTERPART_TRY(const auto existing, store::listJobsOf(session.database, run->id));
            for (const auto& job : existing) {
                if (job.state == domain::JobState::Failed || job.state == domain::JobState::Cancelled)
                    (void)jobs::retry(session.database,
                                      job.id); // those that failed with another come back with it
                jobs.push_back(job.id);
            }
            continue;
        }
        COUNTERPART_TRY(const auto overrides, overridesFor(method, options));
        TrainRequest request{.method = method,
                             .cohort = cohortName,
                             .preset = options.preset,
                             .name = name,
                             .protocol = protocolId,
                             .parameters = overrides,
                             .seed = std::stoull(options.seed)};
        COUNTERPART_TRY(const auto queued, cli::queueRuns(session, request));
        std::ranges::copy(jobsOf(queued), std::back_inserter(jobs));
    }
    return jobs;
}

/// Test cases of the last method's run, from its worst to its best AUPRC: three of them, spread evenly.
base::Result<std::string> casesToShow(Session& session, const std::string& run)
{
    COUNTERPART_TRY(const auto row, store::findRun(session.database, run));
    COUNTERPART_TRY(const auto evaluations, store::listEvaluationsOf(session.database, row.id));
    if (evaluations.empty())
        return base::failed("cli.not-evaluated", {{"run", run}, {"protocol", protocolId}});
    COUNTERPART_TRY(const auto scores, store::listCaseScores(session.database, evaluations.front().id));
    std::vector<std::pair<double, std::string>> ranked;
    for (const auto& score : scores)
        if (score.metric == "auprc" && score.value)
            ranked.emplace_back(*score.value, score.caseLabel);
    std::ranges::sort(ranked, std::greater());
    std::vector<std::string> chosen;
    for (const auto position : {std::size_t(0), ranked.size() / 2, ranked.empty() ? 0 : ranked.size() - 1})
        if (position < ranked.size() && std::ranges::find(chosen, ranked[position].second) == chosen.end())
            chosen.push_back(ranked[position].second);
    return fmt::format("{}", fmt::join(chosen, ","));
}

base::Result<> drawFigure(Session& session, const Options& options, const std::vector<std::string>& runs,
                          const Console& console)
{
    const auto program = QCoreApplication::applicationDirPath() + "/counterpart";
    if (!QFile::exists(program)) {
        console.say("The window is not built here, so there is no comparison plate.");
        return {};
    }
    COUNTERPART_TRY(const auto cases, casesToShow(session, runs.back()));
    const auto file =
        options.figure.empty() ? base::toUtf8(session.workspace.root() / "comparison.png") : options.figure;
    QProcess figure;
    figure.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    figure.start(program, {"--figure", QString::fromStdString(base::toUtf8(session.workspace.root())),
                           "--cases", QString::fromStdString(cases), "--runs",
                           QString::fromStdString(fmt::format("{}", fmt::join(runs, ","))), "--out",
                           QString::fromStdString(file)});
    if (!figure.waitForFinished(120000) || figure.exitStatus() != QProcess::NormalExit ||
        figure.exitCode() != 0)
        return base::failed("cli.figure-failed", {{"path", file}});
    console.print("Comparison plate (simulated data): " + file);
    return {};
}

base::Result<> printTable(Session& session, const std::vector<std::string>& runs, const Console& console)
{
    const std::vector<std::string> metrics = {"auprc",     "auroc",      "dice",       "sensitivity",
                                              "precision", "prevalence", "oracle_dice"};
    std::vector<std::string> head = {"run"};
    head.insert(head.end(), metrics.begin(), metrics.end());
    Table table(head);
    for (const auto& name : runs) {
        COUNTERPART_TRY(const auto run, store::findRun(session.database, name));
        COUNTERPART_TRY(const auto evaluations, store::listEvaluationsOf(session.database, run.id));
        if (evaluations.empty())
            continue;
        COUNTERPART_TRY(const auto summaries, store::listSummaries(session.database, evaluations.front().id));
        std::vector<std::string> row = {name};
        for (const auto& metric : metrics) {
            const auto found = std::ranges::find(summaries, metric, &store::MetricSummary::metric);
            row.push_back(found == summaries.end() ? "–" : numberText(found->mean));
        }
        table.add(row);
    }
    console.print("\nSimulated data · mean over test cases · protocol behrendt-volume (oracle_dice: best "
                  "threshold on the "
                  "test truth itself)\n" +
                  table.text() + "\n");
    return {};
}

base::Result<> demo(const Options& options, Console& console)
{
    COUNTERPART_TRY(const auto workspace, store::Workspace::openOrCreate(base::fromUtf8(options.workspace)));
    COUNTERPART_TRY(auto session, openSession(options.workspace));
    COUNTERPART_CHECK(makeData(session, options, console));
    COUNTERPART_CHECK(makeCohort(session, options, console));
    COUNTERPART_TRY(const auto jobs, queueRuns(session, options));
    COUNTERPART_CHECK(follow(session, jobs, console));
    std::vector<std::string> runs;
    for (const auto& method : splitList(options.methods))
        runs.push_back(runName(method, options));
    COUNTERPART_CHECK(printTable(session, runs, console));
    return drawFigure(session, options, runs, console);
}

} // namespace

void addDemo(const Commands& commands)
{
    const auto options = std::make_shared<Options>();
    auto* command = commands.add(
        commands.app, "demo",
        "The main job: simulate, prepare, train in the background, score, compare. Goes on where an "
        "interrupted one stopped",
        options, demo);
    command->add_option("workspace", options->workspace, "A new workspace, or that of an interrupted demo")
        ->required();
    const auto isNumber = CLI::Range(0ULL, ~0ULL);
    command->add_option("--subjects", options->subjects, "Healthy people")
        ->capture_default_str()
        ->check(isNumber);
    command->add_option("--lesions", options->lesions, "Diseased people")
        ->capture_default_str()
        ->check(isNumber);
    command->add_option("--seed", options->seed, "Fixes people, split and training")
        ->capture_default_str()
        ->check(isNumber);
    command->add_option("--preset", options->preset, "Preset of every method")->capture_default_str();
    command->add_option("--methods", options->methods, "Methods, with commas")->capture_default_str();
    command->add_option("--set", options->set, "A parameter of a method: METHOD.name=value");
    command->add_option("--simulation", options->simulation, "A parameter of the simulation: name=value");
    command->add_option("--figure", options->figure, "Where the comparison plate goes (PNG, SVG or PDF)");
}

} // namespace counterpart::cli
