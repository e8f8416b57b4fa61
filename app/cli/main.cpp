// SPDX-License-Identifier: Apache-2.0
// counterpart-cli: everything but learning without a window. Each subcommand is a file under commands/.
#include "app/cli/candidates.h"
#include "app/cli/command.h"
#include "app/cli/value_names.h"
#include "app/commandline/cli11.h"
#include "core/base/files.h"
#include "core/jobs/report.h"
#include "core/store/workspace.h"
#include "ui/text/catalogue.h"
#include "ui/text/translated.h"

#include <QCoreApplication>
#include <csignal>
#include <iostream>

namespace {

using namespace counterpart;

cli::Console* signalConsole = nullptr;

void addAll(const cli::Commands& commands)
{
    cli::addWorkspace(commands);
    cli::addDemo(commands);
    cli::addSimulate(commands);
    cli::addImport(commands);
    cli::addDatasets(commands);
    cli::addPrepare(commands);
    cli::addCohort(commands);
    cli::addCatalogCommands(commands);
    cli::addTrain(commands);
    cli::addDiagnostics(commands);
    cli::addJobs(commands);
    cli::addQueue(commands);
    cli::addImportMaps(commands);
    cli::addEvaluate(commands);
    cli::addCompare(commands);
    cli::addScore(commands);
    cli::addExport(commands);
    cli::addMachine(commands);
    cli::addSelfDescription(commands);
}

bool isCommand(const CLI::App& app, const std::string& word)
{
    const auto commands =
        app.get_subcommands([&](const CLI::App* command) { return command->check_name(word); });
    return !commands.empty();
}

/// Tells the database how a command that the queue started has ended.
void reportToQueue(const cli::Console& console, const base::Result<>& outcome)
{
    const auto job = jobs::currentJob();
    if (!job || console.workspace.empty())
        return;
    if (const auto workspace = store::Workspace::open(base::fromUtf8(console.workspace)))
        if (auto database = workspace->database())
            (void)jobs::reportOutcome(*database, *job, outcome);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName("counterpart");
    CLI::App app("Counterpart: unsupervised anomaly detection in brain MRI, without a window",
                 "counterpart-cli");
    app.set_version_flag("--version", COUNTERPART_VERSION);
    app.require_subcommand(1);
    cli::Action action;
    addAll({app, action});
    cli::nameValues(app);
    if (commandline::asksForCompletion(argc, argv))
        return commandline::printCompletion(commandline::describe(app), argc, argv, cli::candidatesFor);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        if (argc > 1 && argv[1][0] != '-' && !isCommand(app, argv[1])) {
            const base::Error unknown{base::ErrorKind::Usage, "cli.unknown-command", {{"command", argv[1]}}};
            std::cerr << text::translatedSentence(unknown).toStdString() << std::endl;
            return text::exitCode(unknown.kind);
        }
        return app.exit(problem) == 0 ? 0 : text::exitCode(base::ErrorKind::Usage);
    }

    cli::Console console;
    signalConsole = &console;
    for (const int signal : {SIGINT, SIGTERM})
        std::signal(signal, [](int) { signalConsole->cancellation.request(); });
    const auto outcome = action(console);
    reportToQueue(console, outcome);
    if (outcome)
        return 0;
    console.say(text::translatedSentence(outcome.error()).toStdString());
    return text::exitCode(outcome.error().kind);
}
