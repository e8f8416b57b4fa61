// SPDX-License-Identifier: Apache-2.0
#include "core/store/datasets.h"
#include "app/cli/command.h"
#include "app/cli/session.h"
#include "app/cli/table.h"
#include "core/base/files.h"
#include "core/domain/names.h"

#include <fmt/format.h>

namespace counterpart::cli {
namespace {

using params::Json;

struct Options
{
    std::string workspace, dataset;
    bool json = false;
};

base::Result<> listAll(const Options& options, Console& console)
{
    COUNTERPART_TRY(auto session, lookInto(options.workspace));
    COUNTERPART_TRY(const auto datasets, store::listDatasets(session.database));
    Json document = Json::array();
    Table table({"data set", "layout", "simulated", "subjects", "scans", "with truth", "prepared"});
    for (const auto& dataset : datasets) {
        COUNTERPART_TRY(const auto counts, store::countDataset(session.database, dataset.id));
        document.push_back({{"name", dataset.name},
                            {"layout", dataset.layout},
                            {"root", base::toUtf8(session.workspace.absolute(dataset.root))},
                            {"simulated", dataset.simulated},
                            {"imported", dataset.imported},
                            {"subjects", counts.subjects},
                            {"healthy", counts.healthy},
                            {"diseased", counts.diseased},
                            {"scans", counts.scans},
                            {"with_truth", counts.withTruth},
                            {"prepared", counts.prepared}});
        table.add({dataset.name, dataset.layout, dataset.simulated ? "yes" : "no",
                   std::to_string(counts.subjects), std::to_string(counts.scans),
                   std::to_string(counts.withTruth), std::to_string(counts.prepared)});
    }
    if (options.json)
        console.print(document);
    else
        console.print(table.text());
    return {};
}

base::Result<> listScans(const Options& options, Console& console)
{
    COUNTERPART_TRY(auto session, lookInto(options.workspace));
    COUNTERPART_TRY(const auto dataset, store::findDataset(session.database, options.dataset));
    COUNTERPART_TRY(const auto scans, store::listScans(session.database, dataset.id));
    Json document = Json::array();
    Table table({"scan", "subject", "contrast", "health", "size", "truth", "rating", "problems"});
    for (const auto& scan : scans) {
        document.push_back(
            {{"scan", scan.label},
             {"subject", scan.subjectLabel},
             {"session", scan.session},
             {"contrast", scan.contrast},
             {"health", domain::nameOf(scan.health)},
             {"size", scan.size},
             {"spacing", scan.spacing},
             {"image", base::toUtf8(session.workspace.absolute(scan.image))},
             {"truth", scan.truth ? Json(base::toUtf8(session.workspace.absolute(*scan.truth))) : Json()},
             {"sha256", scan.imageHash},
             {"rating", domain::nameOf(scan.rating)},
             {"note", scan.note},
             {"problems", scan.problems}});
        std::string problems;
        for (const auto& problem : scan.problems)
            problems += (problems.empty() ? "" : ", ") + problem;
        table.add({scan.label, scan.subjectLabel, scan.contrast, domain::nameOf(scan.health),
                   fmt::format("{}×{}×{}", scan.size[0], scan.size[1], scan.size[2]),
                   scan.truth ? "yes" : "no", domain::nameOf(scan.rating), problems});
    }
    if (options.json)
        console.print(document);
    else
        console.print(table.text());
    return {};
}

} // namespace

void addDatasets(const Commands& commands)
{
    const auto options = std::make_shared<Options>();
    auto* all = commands.add(commands.app, "datasets", "List the data sets", options, listAll);
    auto* scans = commands.add(commands.app, "scans", "List the scans of a data set", options, listScans);
    for (auto* command : {all, scans}) {
        command->add_option("workspace", options->workspace, "The workspace's folder")->required();
        command->add_flag("--json", options->json, "Print JSON");
    }
    scans->add_option("--dataset", options->dataset, "Name of the data set")->required();
}

} // namespace counterpart::cli
