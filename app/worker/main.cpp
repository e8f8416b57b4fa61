// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/cli11.h"
#include "app/worker/command_line.h"
#include "app/worker/commands.h"
#include "app/worker/self_description.h"
#include "app/worker/signals.h"
#include "core/base/files.h"
#include "core/training/infer_run.h"
#include "core/training/train_run.h"

namespace {

using namespace counterpart;

int run(int argc, char** argv, const base::Cancellation& cancellation)
{
    worker::CommandLine line;
    if (commandline::asksForCompletion(argc, argv))
        return worker::printCompletion(commandline::describe(line.program), argc, argv);
    try {
        line.program.parse(argc, argv);
    } catch (const CLI::ParseError& problem) { // CLI11's only way to report
        return line.program.exit(problem) == 0 ? 0 : 2;
    }
    if (*line.completion || *line.manual)
        return worker::describeItself(commandline::describe(line.program), line.shell);
    if (*line.devices)
        return worker::showDevices(line.asJson);
    if (*line.selfTest)
        return worker::runSelfTest(line.device, line.asJson);
    worker::lowerPriority();
    const domain::RunFolder runFolder{base::fromUtf8(line.folder)};
    const auto methods = training::registeredMethods();
    const auto done = *line.train ? training::trainRun(runFolder, line.options, methods, cancellation)
                                  : training::inferRun(runFolder, line.options, methods, cancellation);
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
