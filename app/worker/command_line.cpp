// SPDX-License-Identifier: Apache-2.0
#include "app/worker/command_line.h"

#include "app/commandline/shells.h"

namespace counterpart::worker {
namespace {

void addRunOptions(CLI::App& command, std::string& folder, training::WorkerOptions& options)
{
    command.add_option("RUNDIR", folder, "The run's folder")->required()->type_name("FOLDER");
    command.add_option("--threads", options.threads, "Threads for computing; 0: one per core")
        ->check(CLI::Range(0, 4096));
    command.add_option("--micro-batch", options.microBatch, "Slices computed at once; 0: the whole batch")
        ->check(CLI::Range(0, 1 << 20));
    command.add_option("--device", options.device, "cpu or cuda:N instead of what run.json says")
        ->type_name("DEVICE");
}

} // namespace

CommandLine::CommandLine()
{
    program.set_version_flag("--version", COUNTERPART_VERSION);
    program.require_subcommand(1);
    train = program.add_subcommand("train", "Train a run, or go on with it");
    addRunOptions(*train, folder, options);
    train->add_option("--checkpoint-seconds", options.checkpointSeconds, "Time between two checkpoints")
        ->check(CLI::Range(0.0, 86400.0));
    infer = program.add_subcommand("infer", "Write reconstructions, maps and scores of a cohort");
    addRunOptions(*infer, folder, options);
    infer->add_option("--cohort", options.cohort, "outputs/NAME/cohort.json instead of the run's own cohort")
        ->type_name("NAME");
    infer->add_option("--checkpoint", options.checkpoint, "best, latest, or auto: best if there is one")
        ->check(CLI::IsMember({"auto", "best", "latest"}));
    selfTest = program.add_subcommand("selftest", "Check this machine's computing against the CPU");
    selfTest->add_option("--device", device, "cpu or cuda:N")->type_name("DEVICE");
    selfTest->add_flag("--json", asJson, "One JSON document on standard output");
    devices = program.add_subcommand("devices", "What can be computed on");
    devices->add_flag("--json", asJson, "One JSON document on standard output");
    completion =
        program.add_subcommand("completion", "Print what a shell needs to complete this command line");
    completion->add_option("shell", shell, "The shell that shall complete")
        ->required()
        ->check(CLI::IsMember(commandline::shells()));
    manual = program.add_subcommand("manual", "Print the man page: counterpart-worker manual | man -l -");
}

} // namespace counterpart::worker
