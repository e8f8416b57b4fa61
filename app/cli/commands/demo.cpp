// SPDX-License-Identifier: Apache-2.0
// The main job in one command: queues the demo's jobs, follows them, and shows what came of it.
#include "core/jobs/demo.h"
#include "app/cli/command.h"
#include "app/cli/follow.h"
#include "app/cli/table.h"
#include "app/cli/training.h"
#include "core/base/files.h"
#include "core/jobs/control.h"
#include "core/jobs/queue_process.h"
#include "core/simulation/cohort.h"
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

struct Options
{
    std::string workspace, figure;
    jobs::Demo demo;
    bool queueRuns = false;
};

/// What can be wrong is said before anything is simulated.
base::Result<> check(const jobs::Demo& demo)
{
    COUNTERPART_TRY(const auto overrides, params::parseAssignments(demo.simulation));
    COUNTERPART_CHECK(base::Result<>(
        params::resolve(simulation::simulationParameters(), "", overrides).map([](const auto&) {})));
    for (const auto& method : demo.methods)
        COUNTERPART_CHECK(checkMethod(method));
    return {};
}

/// The overrides given as METHOD.name=value.
base::Result<params::Json> overridesFor(const std::string& method, const jobs::Demo& demo)
{
    std::vector<std::string> mine;
    for (const auto& text : demo.set)
        if (text.starts_with(method + "."))
            mine.push_back(text.substr(method.size() + 1));
    return params::parseAssignments(mine);
}

/// Queues what is not there yet; jobs that an earlier demo left failed or cancelled are tried again.
base::Result<std::vector<domain::JobId>> queueRuns(Session& session, const jobs::Demo& demo)
{
    std::vector<domain::JobId> jobs;
    for (const auto& method : demo.methods) {
        const auto name = jobs::demoRun(demo, method);
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
        COUNTERPART_TRY(const auto overrides, overridesFor(method, demo));
        TrainRequest request{.method = method,
                             .cohort = jobs::Demo::cohort,
                             .preset = demo.preset,
                             .name = name,
                             .protocol = jobs::Demo::protocol,
                             .parameters = overrides,
                             .seed = std::stoull(demo.seed)};
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
        return base::failed("cli.not-evaluated", {{"run", run}, {"protocol", jobs::Demo::protocol}});
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
    auto demo = options.demo;
    demo.methods = splitList(demo.methods);
    COUNTERPART_CHECK(check(demo));
    COUNTERPART_TRY(const auto workspace, store::Workspace::openOrCreate(base::fromUtf8(options.workspace)));
    COUNTERPART_TRY(auto session, openSession(options.workspace));
    if (!options.queueRuns) {
        COUNTERPART_TRY(const auto data, jobs::queueDemo(session.database, demo));
        COUNTERPART_CHECK(follow(session, data, console));
    }
    COUNTERPART_TRY(const auto training, queueRuns(session, demo));
    if (options.queueRuns)
        return jobs::ensureQueueRuns(session.workspace);
    COUNTERPART_CHECK(follow(session, training, console));
    std::vector<std::string> runs;
    for (const auto& method : demo.methods)
        runs.push_back(jobs::demoRun(demo, method));
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
    command->add_option("--subjects", options->demo.subjects, "Healthy people")
        ->capture_default_str()
        ->check(isNumber);
    command->add_option("--lesions", options->demo.lesions, "Diseased people")
        ->capture_default_str()
        ->check(isNumber);
    command->add_option("--seed", options->demo.seed, "Fixes people, split and training")
        ->capture_default_str()
        ->check(isNumber);
    command->add_option("--preset", options->demo.preset, "Preset of every method")->capture_default_str();
    command->add_option("--methods", options->demo.methods, "Methods, with commas")->capture_default_str();
    command->add_option("--set", options->demo.set, "A parameter of a method: METHOD.name=value");
    command->add_option("--simulation", options->demo.simulation,
                        "A parameter of the simulation: name=value");
    command->add_flag("--queue-runs", options->queueRuns,
                      "Only queue the runs of a demo whose cohort is there; the demo's own last job");
    command->add_option("--figure", options->figure, "Where the comparison plate goes (PNG, SVG or PDF)");
}

} // namespace counterpart::cli
