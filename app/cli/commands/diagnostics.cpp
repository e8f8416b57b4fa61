// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/session.h"
#include "app/cli/table.h"
#include "core/domain/encoder_diagnostics.h"
#include "core/store/runs.h"

#include <fmt/format.h>

namespace counterpart::cli {
namespace {

using params::Json;

struct Options
{
    std::string workspace, run;
    bool json = false;
};

std::string spreadText(const domain::Spread& spread)
{
    return numberText(spread.mean) + " ± " + numberText(spread.deviation);
}

std::string tableOf(const std::vector<domain::EncoderDiagnostics>& all, bool simulated)
{
    Table table({"after", "pairs", "people", "lesioned similarity", "others' similarity", "nearest",
                 "among three", "probe accuracy", "probe AUROC"});
    for (const auto& d : all)
        table.add({d.stage.empty() ? "untrained" : d.stage, std::to_string(d.pairs), std::to_string(d.people),
                   spreadText(d.lesioned), spreadText(d.others), numberText(d.nearest),
                   numberText(d.amongThree), numberText(d.probeAccuracy), numberText(d.probeAuroc)});
    return table.text() + (simulated ? "\n\nSimulated data." : "");
}

base::Result<> show(const Options& options, Console& console)
{
    COUNTERPART_TRY(auto session, lookInto(options.workspace));
    COUNTERPART_TRY(const auto run, store::findRun(session.database, options.run));
    const auto folder = session.workspace.runFolder(run.name);
    COUNTERPART_TRY(const auto all, domain::readEncoderDiagnostics(folder));
    if (all.empty())
        return base::badInput("cli.no-diagnostics", {{"run", options.run}});
    COUNTERPART_TRY(const auto description, domain::readRunDescription(folder.description()));
    if (!options.json) {
        console.print(tableOf(all, description.simulated));
        return {};
    }
    Json list = Json::array();
    for (const auto& one : all)
        list.push_back(domain::toJson(one));
    console.print(Json{{"run", run.name}, {"simulated", description.simulated}, {"diagnostics", list}});
    return {};
}

} // namespace

void addDiagnostics(const Commands& commands)
{
    const auto options = std::make_shared<Options>();
    auto* command = commands.add(commands.app, "diagnostics",
                                 "What a run's encoder makes of lesions: similarity, retrieval, linear probe",
                                 options, show);
    command->add_option("workspace", options->workspace, "The workspace's folder")->required();
    command->add_option("--run", options->run, "The run's name")->required();
    command->add_flag("--json", options->json, "Print JSON");
}

} // namespace counterpart::cli
