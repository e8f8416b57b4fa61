// SPDX-License-Identifier: Apache-2.0
#include "app/cli/self_description.h"

namespace counterpart::cli {
namespace {

commandline::Section examples()
{
    return {
        "EXAMPLES",
        {},
        {{"counterpart-cli demo ~/demo --methods ddpm,ae",
          "The main job on a simulated cohort, in one command"},
         {"counterpart-cli import ~/study /data/ixi --dry-run",
          "Tells what would be imported, and changes nothing"},
         {"counterpart-cli train ~/study --method ddpm --cohort ixi --preset quick --set steps=400 --wait",
          "Trains one run and shows its progress"},
         {"counterpart-cli queue run ~/study --until-idle", "Works off what waits, without a window"},
         {"counterpart-cli evaluate ~/study --runs ddpm-1 --cohort brats --protocol behrendt-volume --json",
          "Scores as one JSON document"}}};
}

commandline::Section environment()
{
    return {"ENVIRONMENT",
            {},
            {{"COUNTERPART_WORKER", "The worker to start instead of the one that was installed"},
             {"COUNTERPART_DEPS", "A folder whose anatomy/ holds the maps of the simulated cohort"}}};
}

} // namespace

commandline::Manual manual()
{
    return {
        .version = COUNTERPART_VERSION,
        .about = "unsupervised anomaly detection in brain MRI, without a window",
        .description =
            {"Imports scans, prepares them, trains the published methods in the background, evaluates and "
             "compares them. Everything it makes lies in a workspace, a folder that the window "
             "(counterpart) opens as well. Scans that were imported are never changed.",
             "With --json a command prints one JSON document to standard output and nothing else there; "
             "progress and messages go to standard error.",
             "Training and inference are jobs: they are queued in the workspace and go on when the "
             "terminal or the window is closed."},
        .sections = {commandline::exitStatus(), environment(), commandline::workspaceFiles(), examples(),
                     commandline::seeAlso({"counterpart", "counterpart-worker"})}};
}

} // namespace counterpart::cli
