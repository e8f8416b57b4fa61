// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/results.h"
#include "core/base/files.h"
#include "core/evaluation/pairs.h"
#include "core/evaluation/result_json.h"

namespace counterpart::cli {
namespace {

struct Options
{
    std::string pairs, protocol;
    std::vector<std::string> set;
    bool json = false;
};

base::Result<> score(const Options& options, Console& console)
{
    COUNTERPART_TRY(const auto parameters, params::parseAssignments(options.set));
    ProgressLine progress(console, "Scoring");
    COUNTERPART_TRY(const auto result, evaluation::scorePairs(base::fromUtf8(options.pairs), options.protocol,
                                                              parameters, progress.task()));
    progress.set(1);
    if (options.json)
        console.print(evaluation::toJson(result, problemText));
    else
        console.print(caseTable(result));
    return {};
}

} // namespace

void addScore(const Commands& commands)
{
    const auto options = std::make_shared<Options>();
    auto* command = commands.add(commands.app, "score",
                                 "Score pairs of map and truth files; needs no workspace", options, score);
    command->add_option("--pairs", options->pairs, "CSV: case,subject,map,truth[,mask,input,score,label]")
        ->required();
    command->add_option("--protocol", options->protocol, "Id of the protocol (see `protocols`)")->required();
    command->add_option("--set", options->set, "A parameter of the protocol: name=value");
    command->add_flag("--json", options->json, "Print JSON");
}

} // namespace counterpart::cli
