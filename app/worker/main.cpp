// SPDX-License-Identifier: Apache-2.0
#include "app/worker/commands.h"
#include "app/worker/signals.h"
#include "core/base/files.h"
#include "core/training/infer_run.h"
#include "core/training/train_run.h"

#include <CLI/CLI.hpp>

namespace {

using namespace counterpart;

void addRunOptions(CLI::App& command, std::string& folder, training::WorkerOptions& options)
{
    command.add_option("RUNDIR", folder, "The run's folder")->required();
    command.add_option("--threads", options.threads, "Threads for computing; 0: one per core")
        ->check(CLI::Range(0, 4096));
    command.add_option("--micro-batch", options.microBatch, "Slices computed at once; 0: the whole batch")
        ->check(CLI::Range(0, 1 << 20));
    command.add_option("--device", options.device, "cpu or cuda:N instead of what run.json says");
}

int run(int argc, char** argv, const base::Cancellation& cancellation)
{
    CLI::App program("Trains and infers one run of Counterpart.", "counterpart-worker");
    program.set_version_flag("--version", COUNTERPART_VERSION);
    program.require_subcommand(1);
    std::string folder, device = "auto";
    bool asJson = false;
    training::WorkerOptions options;

    auto* train = program.add_subcommand("train", "Train a run, or go on with it");
    addRunOptions(*train, folder, options);
    train->add_option("--checkpoint-seconds", options.checkpointSeconds, "Time between two checkpoints")
        ->check(CLI::Range(0.0, 86400.0));
    auto* infer = program.add_subcommand("infer", "Write reconstructions, maps and scores of a cohort");
    addRunOptions(*infer, folder, options);
    infer->add_option("--cohort", options.cohort, "outputs/NAME/cohort.json instead of the run's own cohort");
    infer->add_option("--checkpoint", options.checkpoint, "best, latest, or auto: best if there is one")
        ->check(CLI::IsMember({"auto", "best", "latest"}));
    auto* selfTest = program.add_subcommand("selftest", "Check this machine's computing against the CPU");
    selfTest->add_option("--device", device, "cpu or cuda:N");
    selfTest->add_flag("--json", asJson, "One JSON document on standard output");
    auto* devices = program.add_subcommand("devices", "What can be computed on");
    devices->add_flag("--json", asJson, "One JSON document on standard output");

    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& problem) { // CLI11's only way to report
        return program.exit(problem) == 0 ? 0 : 2;
    }
    if (*devices)
        return worker::showDevices(asJson);
    if (*selfTest)
        return worker::runSelfTest(device, asJson);
    worker::lowerPriority();
    const domain::RunFolder runFolder{base::fromUtf8(folder)};
    const auto methods = training::registeredMethods();
    const auto done = *train ? training::trainRun(runFolder, options, methods, cancellation)
                             : training::inferRun(runFolder, options, methods, cancellation);
    return done ? 0 : worker::report(done.error());
}

} // namespace

int main(int argc, char** argv)
{
    const base::Cancellation cancellation;
    worker::stopOnSignals(cancellation);
    try {
        return run(argc, argv, cancellation);
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "counterpart-worker: %s\n", problem.what());
        return 1;
    }
}
