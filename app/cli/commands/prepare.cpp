// SPDX-License-Identifier: Apache-2.0
#include "app/cli/preparing.h"

#include "app/cli/command.h"
#include "core/base/files.h"
#include "core/base/parallel.h"
#include "core/preparation/pipeline.h"
#include "core/preparation/prepare.h"
#include "core/store/datasets.h"
#include "core/store/preparation.h"

#include <algorithm>
#include <set>

namespace counterpart::cli {
namespace {

using domain::Scan;

struct Options
{
    std::string workspace, dataset, pipeline = "behrendt-t2-96", contrast;
    std::vector<std::string> set;
    bool again = false, json = false;
};

base::Result<std::vector<Scan>> chosenScans(Session& session, const domain::Dataset& dataset,
                                            std::string contrast)
{
    COUNTERPART_TRY(auto scans, store::listScans(session.database, dataset.id));
    std::set<std::string> contrasts;
    for (const auto& scan : scans)
        contrasts.insert(scan.contrast);
    if (contrast.empty())
        contrast = contrasts.size() == 1 ? *contrasts.begin() : "T2";
    std::erase_if(scans, [&](const Scan& scan) { return scan.contrast != contrast; });
    if (scans.empty()) {
        std::string known;
        for (const auto& name : contrasts)
            known += (known.empty() ? "" : ", ") + (name.empty() ? "unknown" : name);
        return base::badInput("cli.no-such-contrast",
                              {{"dataset", dataset.name}, {"contrast", contrast}, {"known", known}});
    }
    return scans;
}

/// What the pipeline made of one scan, or why it did not.
struct Outcome
{
    std::optional<domain::PreparedScan> row;
    std::vector<base::Error> problems;
};

Outcome prepareOne(const store::Workspace& workspace, const Scan& scan, const domain::Pipeline& pipeline,
                   const domain::Path& folder, const base::Task& task)
{
    const auto absolute = [&](const std::optional<domain::Path>& file) {
        return file ? std::optional(workspace.absolute(*file)) : std::nullopt;
    };
    const auto files = preparation::preparedFiles(folder, scan.label);
    auto done =
        preparation::prepare({workspace.absolute(scan.image), absolute(scan.brainMask), absolute(scan.truth)},
                             pipeline, files, task);
    if (!done)
        return {{}, {std::move(done).error()}};
    domain::PreparedScan row{.scan = scan.id,
                             .pipeline = pipeline.id,
                             .caseLabel = scan.label,
                             .image = workspace.relative(files.image),
                             .brainMask = workspace.relative(files.brainMask),
                             .imageHash = done->imageHash,
                             .maskHash = done->maskHash,
                             .truthHash = done->truthHash,
                             .truthVoxels = done->truthVoxels};
    if (scan.truth)
        row.truth = workspace.relative(files.truth);
    return {row, done->problems};
}

base::Result<> prepareCommand(const Options& options, Console& console)
{
    COUNTERPART_TRY(auto session, openSession(options.workspace));
    COUNTERPART_TRY(auto parameters, params::parseAssignments(options.set));
    COUNTERPART_TRY(const auto report, prepareDataset(session,
                                                      {options.dataset, options.pipeline, options.contrast,
                                                       parameters, options.again},
                                                      console));
    params::Json problems = params::Json::array();
    for (const auto& problem : report.problems)
        problems.push_back(problemText(problem));
    if (options.json)
        console.print({{"dataset", options.dataset},
                       {"pipeline", options.pipeline},
                       {"hash", report.pipelineHash},
                       {"prepared", report.prepared},
                       {"skipped", report.skipped},
                       {"problems", problems}});
    else
        console.print("Prepared " + std::to_string(report.prepared) + " scans, " +
                      std::to_string(report.skipped) + " were ready before (pipeline " +
                      report.pipelineHash.substr(0, 12) + ").");
    for (const auto& problem : report.problems)
        console.warn(problem);
    if (report.prepared + report.skipped == 0)
        return tl::make_unexpected(report.problems.front());
    return {};
}

} // namespace

base::Result<PrepareReport> prepareDataset(Session& session, const PrepareRequest& request,
                                           const Console& console)
{
    COUNTERPART_TRY(const auto dataset, store::findDataset(session.database, request.dataset));
    COUNTERPART_TRY(auto pipeline, preparation::resolvePipeline(request.pipeline, request.parameters));
    COUNTERPART_TRY(pipeline.id, store::ensurePipeline(session.database, pipeline));
    COUNTERPART_TRY(auto scans, chosenScans(session, dataset, request.contrast));
    COUNTERPART_TRY(const auto present, store::listPrepared(session.database, dataset.id, pipeline.id));
    const auto ready = [&](const Scan& scan) {
        return std::ranges::any_of(present, [&](const domain::PreparedScan& row) {
            return row.scan == scan.id && std::filesystem::exists(session.workspace.absolute(row.image));
        });
    };
    PrepareReport report{.pipelineHash = pipeline.hash};
    if (!request.again)
        report.skipped = std::erase_if(scans, ready);

    const auto folder = session.workspace.preparedFolder(dataset.name, pipeline.hash);
    COUNTERPART_CHECK(base::makeFolder(folder));
    ProgressLine progress(console, "Preparing " + dataset.name);
    constexpr std::size_t together = 8;
    for (std::size_t first = 0; first < scans.size(); first += together) {
        const auto count = std::min(together, scans.size() - first);
        std::vector<Outcome> outcomes(count);
        std::atomic<std::size_t> finished = first;
        base::parallelFor(static_cast<std::int64_t>(count), [&](std::int64_t i) {
            const auto index = static_cast<std::size_t>(i);
            outcomes[index] = prepareOne(session.workspace, scans[first + index], pipeline, folder,
                                         {.cancellation = console.cancellation});
            progress.set(static_cast<double>(++finished) / static_cast<double>(scans.size()));
        });
        const auto insert = [&]() -> base::Result<> {
            for (const auto& outcome : outcomes)
                if (outcome.row)
                    COUNTERPART_CHECK(store::putPreparedScan(session.database, *outcome.row));
            return {};
        };
        COUNTERPART_CHECK(store::inTransaction(session.database, insert));
        for (auto& outcome : outcomes) {
            report.prepared += outcome.row.has_value();
            report.problems.insert(report.problems.end(), outcome.problems.begin(), outcome.problems.end());
        }
        if (console.cancellation.isRequested())
            return base::cancelled();
    }
    progress.set(1);
    return report;
}

void addPrepare(const Commands& commands)
{
    const auto options = std::make_shared<Options>();
    auto* command = commands.add(commands.app, "prepare", "Run a data set through a preparation pipeline",
                                 options, prepareCommand);
    command->add_option("workspace", options->workspace, "The workspace's folder")->required();
    command->add_option("--dataset", options->dataset, "Name of the data set")->required();
    std::string known;
    for (const auto& pipeline : preparation::pipelines())
        known += (known.empty() ? "" : ", ") + pipeline.id;
    command->add_option("--pipeline", options->pipeline, "The pipeline: " + known)->capture_default_str();
    command->add_option("--contrast", options->contrast, "Which contrast; by default the only one, or T2");
    command->add_option("--set", options->set, "A parameter of the pipeline: name=value");
    command->add_flag("--again", options->again, "Prepare also what is ready");
    command->add_flag("--json", options->json, "Print JSON");
}

} // namespace counterpart::cli
