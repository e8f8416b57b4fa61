// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/session.h"
#include "app/cli/table.h"
#include "core/base/files.h"
#include "core/store/backups.h"
#include "core/store/cohorts.h"
#include "core/store/datasets.h"
#include "core/store/integrity.h"
#include "core/store/runs.h"
#include "core/store/sharing.h"

namespace counterpart::cli {
namespace {

using params::Json;

struct Options
{
    std::string workspace;
    bool json = false;
    bool hashes = false;
};

base::Result<> create(const Options& options, Console& console)
{
    COUNTERPART_TRY(const auto workspace, store::Workspace::create(base::fromUtf8(options.workspace)));
    console.say("Created the workspace " + base::toUtf8(workspace.root()));
    return {};
}

Json backupsOf(const Session& session)
{
    Json list = Json::array();
    for (const auto& backup : store::backupsOf(session.workspace.databaseFile()))
        list.push_back({{"file", base::toUtf8(backup.file)},
                        {"schema", backup.version},
                        {"created", backup.created},
                        {"bytes", backup.bytes}});
    return list;
}

std::string backupText(const Json& backups)
{
    std::string text;
    for (const auto& backup : backups)
        text += (text.empty() ? "" : ", ") + backup.at("file").get<std::string>() + " (schema " +
                backup.at("schema").dump() + ")";
    return text.empty() ? "none" : text;
}

const char* accessText(const store::Database& database)
{
    if (!database.isReadOnly())
        return "read and write";
    return database.isCopy() ? "read-only (a copy of now is read)" : "read-only";
}

base::Result<> info(const Options& options, Console& console)
{
    COUNTERPART_TRY(auto session, lookInto(options.workspace));
    COUNTERPART_TRY(const auto datasets, store::listDatasets(session.database));
    COUNTERPART_TRY(const auto cohorts, store::listCohorts(session.database));
    COUNTERPART_TRY(const auto runs, store::listRuns(session.database));
    const Json backups = backupsOf(session);
    const Json document = {
        {"workspace", base::toUtf8(session.workspace.root())},
        {"schema", session.database.schemaVersion()},
        {"read_only", session.database.isReadOnly()},
        {"journal", session.database.journal() == store::Journal::Wal ? "wal" : "rollback"},
        {"backups", backups},
        {"datasets", datasets.size()},
        {"cohorts", cohorts.size()},
        {"runs", runs.size()}};
    if (options.json) {
        console.print(document);
        return {};
    }
    Table table({"what", "value"});
    for (const auto& [key, value] : document.items())
        if (key == "backups")
            table.add({key, backupText(value)});
        else if (key == "read_only")
            table.add({"access", accessText(session.database)});
        else
            table.add({key, value.is_string() ? value.get<std::string>() : value.dump()});
    console.print(table.text());
    return {};
}

base::Result<> check(const Options& options, Console& console)
{
    COUNTERPART_TRY(auto session, lookInto(options.workspace));
    ProgressLine progress(console, "Checking the workspace");
    COUNTERPART_TRY(const auto report, store::checkIntegrity(session.workspace, session.database,
                                                             {.hashes = options.hashes}, progress.task()));
    Json problems = Json::array();
    for (const auto& problem : report.problems)
        problems.push_back(problemText(problem));
    const auto group = store::groupNotInherited(session.workspace.root());
    if (options.json)
        console.print({{"sound", report.isSound()},
                       {"files", report.filesChecked},
                       {"problems", problems},
                       {"schema", session.database.schemaVersion()},
                       {"read_only", session.database.isReadOnly()},
                       {"backups", backupsOf(session)},
                       {"group_not_inherited", group.empty() ? Json() : Json(group)}});
    else
        for (const auto& problem : problems)
            console.print(problem.get<std::string>());
    if (!report.isSound())
        return base::failed("cli.workspace-unsound", {{"count", std::to_string(report.problems.size())}});
    if (!group.empty())
        console.say("New files here do not belong to the group " + group +
                    ", so its other members cannot write them; \"find FOLDER -type d -exec chmod g+s {} +\" "
                    "changes that.");
    if (session.database.isReadOnly())
        console.say("The workspace can only be looked at here.");
    console.say("The workspace is sound (schema " + std::to_string(session.database.schemaVersion()) + "); " +
                std::to_string(report.filesChecked) + " files were checked.");
    return {};
}

} // namespace

void addWorkspace(const Commands& commands)
{
    auto* parent = commands.app.add_subcommand("workspace", "Create, describe or check a workspace");
    parent->require_subcommand(1);
    const auto options = std::make_shared<Options>();
    const auto common = [&](CLI::App* command) {
        command->add_option("workspace", options->workspace, "The workspace's folder")->required();
        return command;
    };
    common(commands.add(*parent, "create", "Make an empty workspace", options, create));
    common(commands.add(*parent, "info", "What is in it", options, info))
        ->add_flag("--json", options->json, "Print JSON");
    auto* checking = common(commands.add(*parent, "check", "Look for damage", options, check));
    checking->add_flag("--json", options->json, "Print JSON");
    checking->add_flag("--hashes", options->hashes, "Read every prepared file and compare its SHA-256");
}

} // namespace counterpart::cli
