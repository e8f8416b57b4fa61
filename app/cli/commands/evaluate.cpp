// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/experiments.h"
#include "app/cli/results.h"
#include "app/cli/table.h"
#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/evaluation/metrics.h"
#include "core/evaluation/over_runs.h"
#include "core/methods/catalog/descriptor.h"
#include "core/params/sweep.h"
#include "core/store/cohorts.h"
#include "core/store/evaluations.h"
#include "core/store/runs.h"
#include "core/volume/nifti.h"

#include <algorithm>
#include <fmt/format.h>

namespace counterpart::cli {
namespace {

struct Options
{
    std::string workspace, cohort, protocol;
    std::vector<std::string> runs, experiments, set;
    bool json = false;
};

/// The kind of the map that protocols use.
std::string primaryMap(const domain::Run& run)
{
    const auto* method = methods::findMethod(run.method);
    return method && !method->gives.maps.empty() ? method->gives.maps.front() : "imported";
}

struct CaseLists
{
    std::vector<evaluation::CaseInput> test, validation;
};

CaseLists casesOf(const Session& session, const domain::Run& run, const std::string& cohort,
                  const std::vector<store::CohortEntry>& entries)
{
    const auto folder = session.workspace.runFolder(run.name);
    const auto map = "map-" + primaryMap(run) + ".nii";
    CaseLists lists;
    for (const auto& entry : entries) {
        if (entry.role == domain::Role::Train)
            continue;
        const auto output = folder.output(cohort, entry.prepared.caseLabel);
        evaluation::CaseFiles files{.label = entry.prepared.caseLabel,
                                    .subject = entry.subject,
                                    .map = output / map,
                                    .mask = session.workspace.absolute(entry.prepared.brainMask),
                                    .input = session.workspace.absolute(entry.prepared.image)};
        if (entry.prepared.truth)
            files.truth = session.workspace.absolute(*entry.prepared.truth);
        if (std::filesystem::exists(output / "reconstruction.nii"))
            files.reconstruction = output / "reconstruction.nii";
        auto& list = entry.role == domain::Role::Test ? lists.test : lists.validation;
        list.push_back(evaluation::caseFromFiles(files));
    }
    return lists;
}

base::Result<> store(Session& session, const domain::Run& run, const domain::Cohort& cohort,
                     const evaluation::ProtocolResult& result)
{
    store::EvaluationRecord record{.evaluation = {.run = run.id,
                                                  .cohort = cohort.id,
                                                  .protocol = result.protocol,
                                                  .version = result.version,
                                                  .parameters = result.parameters.json(),
                                                  .threshold = result.threshold.value,
                                                  .thresholdSource = result.threshold.source,
                                                  .created = base::utcNow()}};
    for (const auto& row : result.cases) {
        for (const auto& [metric, value] : row.metrics)
            record.scores.push_back({{}, row.label, row.subject, metric, value});
        for (const auto& problem : row.problems)
            record.problems.push_back({{}, row.label, problem.code});
    }
    for (const auto& [metric, summary] : result.summary)
        record.summary.push_back({{}, metric, summary.mean, summary.standardDeviation, summary.count});
    COUNTERPART_CHECK(store::putEvaluation(session.database, record));
    return {};
}

base::Result<> evaluateCommand(const Options& options, Console& console)
{
    COUNTERPART_TRY(auto session, lookInto(options.workspace));
    COUNTERPART_TRY(const auto protocol, evaluation::requireProtocol(options.protocol));
    COUNTERPART_TRY(const auto parameters, params::parseAssignments(options.set));
    COUNTERPART_TRY(const auto values, params::resolve(protocol.parameters, "", parameters));
    COUNTERPART_TRY(const auto runs, chooseRuns(session, options.runs, options.experiments));
    if (session.database.isReadOnly())
        console.say("The workspace can only be looked at here, so these scores are printed and not stored.");
    std::vector<evaluation::RunResult> results;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const auto part = 1.0 / static_cast<double>(runs.size());
        const auto& name = runs[i].run.name;
        ProgressLine progress(console, "Evaluating " + name, static_cast<double>(i) * part,
                              static_cast<double>(i + 1) * part);
        COUNTERPART_TRY(auto result, evaluateRun(session, name, options.cohort, protocol, values, progress));
        result.place = runs[i].place;
        results.push_back(std::move(result));
    }
    if (options.json)
        console.print(evaluation::toJson(results, problemText));
    else
        console.print(runTable(results) + experimentTable(results));
    return {};
}

std::vector<std::string> metricsWithOracleLast(const evaluation::ProtocolResult& result)
{
    std::vector<std::string> metrics;
    for (const auto& [metric, value] : result.summary)
        metrics.push_back(metric);
    std::ranges::stable_partition(metrics, [](const std::string& id) { return !id.starts_with("oracle"); });
    return metrics;
}

std::string meanText(const std::map<std::string, evaluation::Summary>& summaries, const std::string& metric)
{
    const auto found = summaries.find(metric);
    if (found == summaries.end() || !found->second.mean)
        return "–";
    return numberText(found->second.mean) + " ± " + numberText(found->second.standardDeviation);
}

} // namespace

std::string caseTable(const evaluation::ProtocolResult& result)
{
    const auto metrics = metricsWithOracleLast(result);
    std::vector<std::string> head = {"case"};
    head.insert(head.end(), metrics.begin(), metrics.end());
    Table table(head);
    for (const auto& row : result.cases) {
        std::vector<std::string> cells = {row.label};
        for (const auto& metric : metrics)
            cells.push_back(row.metrics.contains(metric) ? numberText(row.metrics.at(metric)) : "–");
        table.add(cells);
    }
    std::vector<std::string> means = {"mean"};
    for (const auto& metric : metrics)
        means.push_back(numberText(result.summary.at(metric).mean));
    table.add(means);
    return table.text();
}

std::string experimentTable(const std::vector<evaluation::RunResult>& runs)
{
    const auto experiments = evaluation::overExperiments(runs);
    if (experiments.empty())
        return "";
    const auto metrics = metricsWithOracleLast(runs.front().result);
    std::vector<std::string> head = {"experiment", "value", "runs"};
    head.insert(head.end(), metrics.begin(), metrics.end());
    Table table(head);
    for (const auto& experiment : experiments)
        for (const auto& group : experiment.groups) {
            std::vector<std::string> cells = {experiment.experiment.experiment,
                                              params::valueText(group.value),
                                              std::to_string(group.runs.size())};
            for (const auto& metric : metrics)
                cells.push_back(meanText(group.summary, metric));
            table.add(cells);
        }
    return "\n\nMean of the runs' means ± population standard deviation over the runs:\n" + table.text();
}

std::string runTable(const std::vector<evaluation::RunResult>& runs)
{
    if (runs.empty())
        return "";
    const auto metrics = metricsWithOracleLast(runs.front().result);
    std::vector<std::string> head = {"run"};
    head.insert(head.end(), metrics.begin(), metrics.end());
    Table table(head);
    for (const auto& run : runs) {
        std::vector<std::string> cells = {run.run};
        for (const auto& metric : metrics)
            cells.push_back(meanText(run.result.summary, metric));
        table.add(cells);
    }
    return table.text();
}

base::Result<evaluation::RunResult> evaluateRun(Session& session, const std::string& name,
                                                const std::string& cohortName,
                                                const evaluation::Protocol& protocol,
                                                const params::Values& values, ProgressLine& progress)
{
    COUNTERPART_TRY(const auto run, store::findRun(session.database, name));
    COUNTERPART_TRY(const auto cohort, store::findCohort(session.database, cohortName));
    // A fold has its own roles, on the cohort that it was made of.
    const auto fold = run.cohort == cohort.id ? store::foldOf(run) : std::nullopt;
    COUNTERPART_TRY(const auto entries, store::listCohortEntries(session.database, cohort.id, fold));
    const auto folder = session.workspace.runFolder(run.name);
    if (!std::filesystem::exists(folder.outputs(cohortName)))
        return base::badInput("cli.no-outputs", {{"run", name}, {"cohort", cohortName}});
    const auto cases = casesOf(session, run, cohortName, entries);
    base::Result<> written;
    const bool storing = !session.database.isReadOnly();
    // Validation cases too: the viewer's colour scale is locked to the healthy ones among them.
    const auto sink = [&](const evaluation::CaseInput& item, const volume::Volume& processed,
                          const volume::Volume*) {
        if (storing && written)
            written = volume::writeNifti(
                folder.output(cohortName, item.label) / ("map-" + protocol.id + ".nii"), processed,
                volume::NiftiStorage::Float32, cohort.simulated ? "simulated" : "");
    };
    COUNTERPART_TRY(auto result, evaluation::evaluate(protocol, values, cases.test, cases.validation,
                                                      progress.task(), sink));
    COUNTERPART_CHECK(written);
    if (storing)
        COUNTERPART_CHECK(store(session, run, cohort, result));
    progress.set(1);
    return evaluation::RunResult{run.name, run.method, run.preset, run.seed, std::move(result), {}};
}

void addEvaluate(const Commands& commands)
{
    const auto options = std::make_shared<Options>();
    auto* command = commands.add(commands.app, "evaluate", "Score runs on a cohort by a protocol", options,
                                 evaluateCommand);
    command->add_option("workspace", options->workspace, "The workspace's folder")->required();
    command->add_option("--runs", options->runs, "Names of runs, with commas");
    command->add_option("--experiment", options->experiments,
                        "All runs of an experiment, with their mean and deviation over folds or seeds");
    command->add_option("--cohort", options->cohort, "Name of the cohort")->required();
    command->add_option("--protocol", options->protocol, "Id of the protocol (see `protocols`)")->required();
    command->add_option("--set", options->set, "A parameter of the protocol: name=value");
    command->add_flag("--json", options->json, "Print JSON");
}

} // namespace counterpart::cli
