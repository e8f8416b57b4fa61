// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/importing.h"
#include "app/cli/table.h"
#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/domain/names.h"
#include "core/store/datasets.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace counterpart::cli {
namespace {

using params::Json;

struct Options
{
    std::string workspace, path, name, layout = "auto";
    bool dryRun = false, json = false;
};

Json problemsJson(const std::vector<base::Error>& problems)
{
    Json list = Json::array();
    for (const auto& problem : problems)
        list.push_back(
            {{"code", problem.code}, {"arguments", problem.arguments}, {"text", problemText(problem)}});
    return list;
}

Json scanJson(const domain::Scan& scan)
{
    const auto path = [](const std::optional<domain::Path>& file) {
        return file ? Json(base::toUtf8(*file)) : Json(nullptr);
    };
    return {{"label", scan.label},
            {"subject", scan.subjectLabel},
            {"session", scan.session},
            {"contrast", scan.contrast},
            {"health", domain::nameOf(scan.health)},
            {"size", scan.size},
            {"spacing", scan.spacing},
            {"image", base::toUtf8(scan.image)},
            {"mask", path(scan.brainMask)},
            {"truth", path(scan.truth)},
            {"problems", scan.problems}};
}

Json planJson(const datasets::ImportPlan& plan)
{
    std::map<std::string, int> contrasts;
    std::int64_t withTruth = 0, withMask = 0;
    Json scans = Json::array();
    for (const auto& scan : plan.scans) {
        ++contrasts[scan.contrast.empty() ? "unknown" : scan.contrast];
        withTruth += scan.truth.has_value();
        withMask += scan.brainMask.has_value();
        scans.push_back(scanJson(scan));
    }
    const auto count = [&](domain::Health health) {
        return std::ranges::count(plan.subjects, health, &domain::Subject::health);
    };
    return {{"layout", plan.layout},
            {"name", plan.name},
            {"root", base::toUtf8(plan.root)},
            {"simulated", plan.simulated},
            {"note", plan.note},
            {"counts",
             {{"subjects", plan.subjects.size()},
              {"healthy", count(domain::Health::Healthy)},
              {"diseased", count(domain::Health::Diseased)},
              {"scans", plan.scans.size()},
              {"with_truth", withTruth},
              {"with_mask", withMask},
              {"contrasts", contrasts}}},
            {"scans", scans},
            {"problems", problemsJson(plan.problems)}};
}

void show(const datasets::ImportPlan& plan, const Console& console)
{
    const auto document = planJson(plan);
    const auto& counts = document["counts"];
    console.print(fmt::format(
        "{}{}: layout {}, {} subjects ({} healthy, {} diseased), {} scans, {} with lesion truth", plan.name,
        plan.simulated ? " (simulated)" : "", plan.layout, counts["subjects"].get<int>(),
        counts["healthy"].get<int>(), counts["diseased"].get<int>(), counts["scans"].get<int>(),
        counts["with_truth"].get<int>()));
    for (const auto& problem : plan.problems)
        console.warn(problem);
}

base::Result<> import(const Options& options, Console& console)
{
    COUNTERPART_TRY(auto session,
                    options.dryRun ? lookInto(options.workspace) : openSession(options.workspace));
    COUNTERPART_TRY(auto plan, datasets::recognise(std::filesystem::absolute(base::fromUtf8(options.path)),
                                                   options.layout));
    if (!options.name.empty())
        plan.name = options.name;
    if (!options.dryRun) {
        COUNTERPART_TRY(plan, importPlan(session, std::move(plan), console));
    }
    if (options.json)
        console.print(planJson(plan));
    else
        show(plan, console);
    return {};
}

} // namespace

base::Result<datasets::ImportPlan> importPlan(Session& session, datasets::ImportPlan plan,
                                              const Console& console)
{
    if (store::findDataset(session.database, plan.name))
        return base::badInput("store.name-taken", {{"kind", "data set"}, {"name", plan.name}});
    {
        ProgressLine progress(console, "Indexing " + plan.name);
        COUNTERPART_TRY(plan, datasets::index(std::move(plan), progress.task()));
        progress.set(1);
    }
    const auto insert = [&]() -> base::Result<> {
        COUNTERPART_TRY(const auto id,
                        store::addDataset(session.database, {.name = plan.name,
                                                             .layout = plan.layout,
                                                             .root = session.workspace.relative(plan.root),
                                                             .simulated = plan.simulated,
                                                             .note = plan.note,
                                                             .imported = base::utcNow()}));
        for (auto subject : plan.subjects) {
            subject.dataset = id;
            COUNTERPART_CHECK(store::ensureSubject(session.database, subject));
        }
        for (auto scan : plan.scans) {
            scan.dataset = id;
            scan.image = session.workspace.relative(scan.image);
            for (auto* file : {&scan.brainMask, &scan.truth})
                if (*file)
                    *file = session.workspace.relative(**file);
            COUNTERPART_CHECK(store::addScan(session.database, scan));
        }
        return {};
    };
    COUNTERPART_CHECK(store::inTransaction(session.database, insert));
    return plan;
}

void addImport(const Commands& commands)
{
    const auto options = std::make_shared<Options>();
    auto* command =
        commands.add(commands.app, "import",
                     "Take a folder of scans into the workspace; nothing in it is changed", options, import);
    command->add_option("workspace", options->workspace, "The workspace's folder")->required();
    command->add_option("path", options->path, "The folder (or one image)")->required();
    command->add_option("--name", options->name, "Name of the data set; by default the folder's");
    std::string known = "auto";
    for (const auto& layout : datasets::layouts())
        known += ", " + layout.id;
    command->add_option("--layout", options->layout, "How the folder is laid out: " + known)
        ->capture_default_str();
    command->add_flag("--dry-run", options->dryRun, "Only tell what would be imported");
    command->add_flag("--json", options->json, "Print JSON");
}

} // namespace counterpart::cli
