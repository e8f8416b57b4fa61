// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/session.h"
#include "core/base/files.h"
#include "core/store/cohorts.h"
#include "core/store/evaluations.h"
#include "core/store/runs.h"

#include <fmt/format.h>

namespace counterpart::cli {
namespace {

namespace fs = std::filesystem;

struct Options
{
    std::string workspace, run, to;
};

std::string quoted(const std::string& cell)
{
    if (cell.find_first_of(",\"\n") == std::string::npos)
        return cell;
    std::string text = "\"";
    for (const char letter : cell)
        text += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    return text + "\"";
}

base::Result<std::string> scoresCsv(Session& session, const domain::Run& run)
{
    COUNTERPART_TRY(const auto evaluations, store::listEvaluationsOf(session.database, run.id));
    std::string csv = "protocol,version,cohort,simulated,case,subject,metric,value\n";
    for (const auto& evaluation : evaluations) {
        COUNTERPART_TRY(const auto cohort, store::cohort(session.database, evaluation.cohort));
        COUNTERPART_TRY(const auto scores, store::listCaseScores(session.database, evaluation.id));
        for (const auto& score : scores)
            csv += fmt::format("{},{},{},{},{},{},{},{}\n", evaluation.protocol, evaluation.version,
                               quoted(cohort.name), cohort.simulated ? "simulated" : "real",
                               quoted(score.caseLabel), quoted(score.subject), score.metric,
                               score.value ? fmt::format("{:.9g}", *score.value) : "");
    }
    return csv;
}

/// What is read-only where it comes from can be written where it goes.
void copyAll(const fs::path& from, const fs::path& to, std::error_code& problem)
{
    if (!fs::is_directory(from, problem)) {
        fs::copy_file(from, to, problem);
        std::error_code ignored;
        fs::permissions(to, fs::perms::owner_write, fs::perm_options::add, ignored);
        return;
    }
    fs::create_directory(to, problem);
    for (auto entry = fs::directory_iterator(from, problem); !problem && entry != fs::directory_iterator();
         entry.increment(problem))
        copyAll(entry->path(), to / entry->path().filename(), problem);
}

base::Result<> copyParts(const fs::path& folder, const std::vector<std::string>& parts, const fs::path& to)
{
    for (const std::string& part : parts) {
        std::error_code problem;
        if (fs::exists(folder / part, problem))
            copyAll(folder / part, to / part, problem);
        if (problem)
            return base::failed("file.unwritable",
                                {{"path", base::toUtf8(to / part)}, {"reason", problem.message()}});
    }
    return {};
}

/// `trained`: the run whose weights `run` uses.
std::string noteOn(const domain::Run& run, const domain::Run& trained, bool simulated)
{
    std::string note =
        fmt::format("Run {} of the method {} (preset {}, seed {}), exported from Counterpart.\n", run.name,
                    run.method, run.preset.empty() ? "none" : run.preset, run.seed);
    if (trained.name != run.name)
        note += fmt::format("It was not trained itself: checkpoints/ are those of run {}.\n", trained.name);
    if (simulated)
        note += "SIMULATED: trained and scored on simulated data.\n";
    return note;
}

base::Result<> exportRun(const Options& options, Console& console)
{
    COUNTERPART_TRY(auto session, lookInto(options.workspace));
    COUNTERPART_TRY(const auto run, store::findRun(session.database, options.run));
    COUNTERPART_TRY(const auto trained, store::run(session.database, run.weights.value_or(run.id)));
    COUNTERPART_TRY(const auto cohort, store::cohort(session.database, run.cohort));
    const auto target = base::fromUtf8(options.to);
    std::error_code problem;
    if (fs::exists(target, problem) && !fs::is_empty(target, problem))
        return base::badInput("cli.export-not-empty", {{"path", options.to}});
    COUNTERPART_CHECK(base::makeFolder(target));
    COUNTERPART_CHECK(copyParts(session.workspace.runFolder(run.name).root,
                                {"run.json", "cohort.json", "events.jsonl", "diagnostics", "outputs"},
                                target));
    COUNTERPART_CHECK(copyParts(session.workspace.runFolder(trained.name).root, {"checkpoints"}, target));
    COUNTERPART_TRY(const auto csv, scoresCsv(session, run));
    COUNTERPART_CHECK(base::writeAtomically(target / "scores.csv", csv));
    COUNTERPART_CHECK(base::writeAtomically(target / "README.txt", noteOn(run, trained, cohort.simulated)));
    console.print("Exported to " + options.to);
    return {};
}

} // namespace

void addExport(const Commands& commands)
{
    const auto options = std::make_shared<Options>();
    auto* command =
        commands.add(commands.app, "export", "Copy a run's weights, outputs and scores in open formats",
                     options, exportRun);
    command->add_option("workspace", options->workspace, "The workspace's folder")->required();
    command->add_option("--run", options->run, "Name of the run")->required();
    command->add_option("--to", options->to, "A new or empty folder")->required();
}

} // namespace counterpart::cli
