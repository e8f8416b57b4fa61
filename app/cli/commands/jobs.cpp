// SPDX-License-Identifier: Apache-2.0
#include "core/store/jobs.h"
#include "app/cli/command.h"
#include "app/cli/session.h"
#include "app/cli/table.h"
#include "core/domain/names.h"
#include "core/store/runs.h"

#include <fmt/format.h>

namespace counterpart::cli {
namespace {

using params::Json;

struct Options
{
    std::string workspace;
    bool json = false;
};

base::Result<> list(const Options& options, Console& console)
{
    COUNTERPART_TRY(auto session, lookInto(options.workspace));
    COUNTERPART_TRY(const auto jobs, store::listJobs(session.database));
    Json document = Json::array();
    Table table({"job", "kind", "run", "title", "state", "progress", "left", "device", "error"});
    for (const auto& job : jobs) {
        std::string run;
        if (job.run) {
            COUNTERPART_TRY(const auto row, store::run(session.database, *job.run));
            run = row.name;
        }
        const auto error = job.error ? problemText(*job.error) : std::string();
        document.push_back({{"job", job.id.value},
                            {"kind", domain::nameOf(job.kind)},
                            {"run", run.empty() ? Json() : Json(run)},
                            {"title", job.title},
                            {"state", domain::nameOf(job.state)},
                            {"progress", job.progress},
                            {"remaining_s", job.remainingSeconds ? Json(*job.remainingSeconds) : Json()},
                            {"device", job.device},
                            {"attempt", job.attempt},
                            {"error", error.empty() ? Json() : Json(error)}});
        table.add({std::to_string(job.id.value), domain::nameOf(job.kind), run, job.title,
                   domain::nameOf(job.state), fmt::format("{:.0f} %", job.progress * 100),
                   job.remainingSeconds ? durationText(*job.remainingSeconds) : "", job.device, error});
    }
    if (options.json)
        console.print(document);
    else
        console.print(table.text());
    return {};
}

} // namespace

void addJobs(const Commands& commands)
{
    const auto options = std::make_shared<Options>();
    auto* command = commands.add(commands.app, "jobs", "List the jobs", options, list);
    command->add_option("workspace", options->workspace, "The workspace's folder")->required();
    command->add_flag("--json", options->json, "Print JSON");
}

} // namespace counterpart::cli
