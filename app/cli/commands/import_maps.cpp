// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/session.h"
#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/imaging/read.h"
#include "core/store/cohorts.h"
#include "core/store/runs.h"
#include "core/volume/nifti.h"

#include <algorithm>
#include <fnmatch.h>

namespace counterpart::cli {
namespace {

struct Options
{
    std::string workspace, name, cohort, pattern;
};

using Files = std::vector<domain::Path>;

/// Splits the pattern at its first wildcard, walks the folder before it and keeps what the whole pattern
/// fits.
base::Result<Files> matching(const std::string& pattern)
{
    const auto wildcard = pattern.find_first_of("*?[");
    const auto start = domain::Path(pattern.substr(0, wildcard)).parent_path();
    Files files;
    std::error_code problem;
    const auto root = start.empty() ? domain::Path(".") : start;
    for (auto entry = std::filesystem::recursive_directory_iterator(root, problem);
         !problem && entry != std::filesystem::recursive_directory_iterator(); entry.increment(problem)) {
        const auto path = start.empty() ? entry->path().lexically_relative(".") : entry->path();
        if (entry->is_regular_file() && ::fnmatch(pattern.c_str(), path.c_str(), 0) == 0)
            files.push_back(path);
    }
    if (files.empty())
        return base::badInput("cli.no-maps", {{"pattern", pattern}});
    std::ranges::sort(files);
    return files;
}

/// The one file whose path names the case.
base::Result<domain::Path> fileOf(const Files& files, const std::string& label)
{
    Files found;
    for (const auto& file : files)
        if (base::toUtf8(file).find(label) != std::string::npos)
            found.push_back(file);
    if (found.size() != 1)
        return base::badInput("cli.map-not-unique",
                              {{"case", label}, {"count", std::to_string(found.size())}});
    return found.front();
}

base::Result<> importMaps(const Options& options, Console& console)
{
    COUNTERPART_TRY(auto session, openSession(options.workspace));
    COUNTERPART_TRY(const auto cohort, store::findCohort(session.database, options.cohort));
    COUNTERPART_TRY(const auto entries, store::listCohortEntries(session.database, cohort.id));
    COUNTERPART_TRY(const auto files, matching(options.pattern));
    const auto folder = session.workspace.runFolder(options.name);
    if (store::findRun(session.database, options.name))
        return base::badInput("store.name-taken", {{"kind", "run"}, {"name", options.name}});

    std::vector<store::CaseOutput> outputs;
    for (const auto& entry : entries) {
        const auto& label = entry.prepared.caseLabel;
        if (entry.role == domain::Role::Train)
            continue;
        COUNTERPART_TRY(const auto file, fileOf(files, label));
        COUNTERPART_TRY(const auto map, imaging::readImage(file));
        COUNTERPART_TRY(const auto grid,
                        volume::MappedNifti::open(session.workspace.absolute(entry.prepared.image)));
        if (!volume::sameGrid(map.geometry, grid.geometry(), 0.1))
            return base::badInput("cli.map-grid", {{"path", base::toUtf8(file)}, {"case", label}});
        COUNTERPART_CHECK(base::makeFolder(folder.output(cohort.name, label)));
        COUNTERPART_CHECK(volume::writeNifti(folder.output(cohort.name, label) / "map-imported.nii", map));
        outputs.push_back({{}, cohort.name, label, false, {"imported"}});
    }
    const auto insert = [&]() -> base::Result<> {
        COUNTERPART_TRY(const auto run,
                        store::addRun(session.database, {.cohort = cohort.id,
                                                         .name = options.name,
                                                         .method = "imported",
                                                         .parameters = {{"pattern", options.pattern}},
                                                         .created = base::utcNow()}));
        for (auto& output : outputs)
            output.run = run;
        return store::putOutputs(session.database, outputs);
    };
    COUNTERPART_CHECK(store::inTransaction(session.database, insert));
    console.print("Imported " + std::to_string(outputs.size()) + " maps as the run " + options.name +
                  "; score them with `evaluate`.");
    return {};
}

} // namespace

void addImportMaps(const Commands& commands)
{
    const auto options = std::make_shared<Options>();
    auto* command = commands.add(commands.app, "import-maps", "Other people's anomaly maps enter as a run",
                                 options, importMaps);
    command->add_option("workspace", options->workspace, "The workspace's folder")->required();
    command->add_option("--name", options->name, "Name of the run to make")->required();
    command->add_option("--cohort", options->cohort, "The cohort whose cases they belong to")->required();
    command
        ->add_option(
            "--pattern", options->pattern,
            "Files, with wildcards; each case's name must be in exactly one path, on the prepared grid")
        ->required();
}

} // namespace counterpart::cli
