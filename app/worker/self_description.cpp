// SPDX-License-Identifier: Apache-2.0
#include "app/worker/self_description.h"

#include "app/commandline/manual.h"

#include <cstdio>

namespace counterpart::worker {
namespace {

using commandline::Candidate;

commandline::Manual manual()
{
    return {
        .version = COUNTERPART_VERSION,
        .about = "trains and infers one run of Counterpart",
        .description =
            {"Reads run.json and cohort.json of a run's folder and computes what they ask for. What happens "
             "is appended to events.jsonl there, one JSON object a line; checkpoints and outputs are written "
             "beside it. Normally counterpart-cli queue run starts the workers; by hand it serves on a "
             "machine that has nothing else of Counterpart.",
             "It lowers its own priority. The first SIGINT or SIGTERM asks for a checkpoint and ends after "
             "the present step; another one, three seconds later or more, ends at once. Started again, a "
             "training goes on from its last checkpoint."},
        .sections = {commandline::exitStatus(),
                     {"EXAMPLES",
                      {},
                      {{"counterpart-worker devices", "Lists what can be computed on"},
                       {"counterpart-worker selftest --device cuda:0", "Checks a GPU against the CPU"},
                       {"counterpart-worker train ~/study/runs/ddpm-1 --device cpu",
                        "Trains a run, or goes on with it"}}},
                     commandline::seeAlso({"counterpart", "counterpart-cli"})}};
}

std::vector<Candidate> candidatesFor(const commandline::Question& question)
{
    if (question.value != "DEVICE")
        return {};
    return {{"cpu", {}}, {"cuda:0", "The first GPU"}};
}

} // namespace

int printCompletion(const commandline::Command& program, int argc, char** argv)
{
    return commandline::printCompletion(program, argc, argv, candidatesFor);
}

int describeItself(const commandline::Command& program, const std::string& shell)
{
    const auto text = shell.empty() ? commandline::manualPage(program, manual())
                                    : commandline::completionScript(shell, program.name);
    std::fputs(text.c_str(), stdout);
    return 0;
}

} // namespace counterpart::worker
