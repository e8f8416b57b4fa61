// SPDX-License-Identifier: Apache-2.0
#include "app/cli/simulating.h"

#include "app/cli/command.h"
#include "app/cli/importing.h"
#include "core/base/files.h"
#include "core/jobs/report.h"
#include "core/simulation/cohort.h"
#include "core/store/datasets.h"

#include <QCoreApplication>

namespace counterpart::cli {
namespace {

struct Options
{
    std::string workspace, name, anatomy;
    std::map<std::string, std::string> given; ///< parameter → text
    std::vector<std::string> set;
};

base::Result<> simulate(const Options& options, Console& console)
{
    COUNTERPART_TRY(auto session, openSession(options.workspace));
    COUNTERPART_TRY(auto overrides, params::parseAssignments(options.set));
    for (const auto& [id, text] : options.given)
        if (!text.empty())
            overrides[id] = text;
    COUNTERPART_TRY(const auto values, params::resolve(simulation::simulationParameters(), "", overrides));
    const auto anatomy = options.anatomy.empty() ? defaultAnatomy() : base::fromUtf8(options.anatomy);
    return simulateAndImport(session, options.name, values, anatomy, console);
}

} // namespace

std::filesystem::path defaultAnatomy()
{
    const auto programs = base::fromUtf8(QCoreApplication::applicationDirPath().toStdString());
    const char* shared = std::getenv("COUNTERPART_DEPS");
    for (const auto& folder : {std::filesystem::path(shared ? shared : "") / "anatomy",
                               programs.parent_path() / "share/counterpart/anatomy",
                               std::filesystem::path(COUNTERPART_DEPS) / "anatomy"})
        if (std::filesystem::exists(folder))
            return folder;
    return std::filesystem::path(COUNTERPART_DEPS) / "anatomy";
}

base::Result<> simulateAndImport(Session& session, const std::string& name, const params::Values& values,
                                 const std::filesystem::path& anatomy, const Console& console)
{
    const auto folder = session.workspace.root() / "simulated" / base::fromUtf8(name);
    if (const auto taken = store::findDataset(session.database, name)) {
        if (jobs::currentJob() && session.workspace.absolute(taken->root) == folder)
            return {}; // this job did it, was killed before it could say so, and runs again
        return base::badInput("store.name-taken", {{"kind", "data set"}, {"name", name}});
    }
    if (!std::filesystem::exists(folder)) {
        COUNTERPART_CHECK(base::makeFolder(folder.parent_path()));
        ProgressLine progress(console, "Simulating " + name, 0, 0.9);
        COUNTERPART_CHECK(simulation::simulateCohort(simulation::optionsFrom(name, values, anatomy), folder,
                                                     progress.task()));
        progress.set(1);
    }
    COUNTERPART_TRY(auto plan, datasets::recognise(folder));
    plan.name = name;
    COUNTERPART_CHECK(importPlan(session, std::move(plan), console));
    return {};
}

void addSimulate(const Commands& commands)
{
    const auto options = std::make_shared<Options>();
    auto* command = commands.add(
        commands.app, "simulate",
        "Make a labelled cohort from real anatomy; it is marked as simulated everywhere", options, simulate);
    command->add_option("workspace", options->workspace, "The workspace's folder")->required();
    command->add_option("--name", options->name, "Name of the data set")->required();
    for (const auto& parameter : simulation::simulationParameters())
        command->add_option("--" + parameter.id, options->given[parameter.id],
                            parameter.help + " (default " + parameter.defaultValue.dump() + ")");
    command->add_option("--set", options->set, "A parameter: name=value");
    command->add_option("--anatomy", options->anatomy,
                        "Folder with the ICBM 2009a maps; by default set-up's");
}

} // namespace counterpart::cli
