// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/command_line.h"

#include "app/commandline/completion.h"
#include "app/commandline/manual.h"
#include "app/commandline/shells.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <algorithm>
#include <cstdio>

namespace counterpart::desktop {
namespace {

using commandline::Command;
using commandline::Option;

struct Options
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

QList<QCommandLineOption> windowOptions()
{
    return {{QStringLiteral("view"), Options::tr("Open this address, for example library?dataset=ixi"),
             QStringLiteral("address")},
            {QStringLiteral("theme"), Options::tr("dark, light or system"), QStringLiteral("theme")},
            {QStringLiteral("screenshot"), Options::tr("Write a picture of the window and quit"),
             QStringLiteral("file")},
            {QStringLiteral("size"), Options::tr("Size of the window for --screenshot: 1440x900"),
             QStringLiteral("size")},
            {QStringLiteral("settings"), Options::tr("Settings file to use instead of the user's own"),
             QStringLiteral("file")}};
}

QList<QCommandLineOption> selfOptions()
{
    return {{QStringLiteral("completion"),
             Options::tr("Print what a shell (bash, zsh, fish) needs to complete this command line"),
             QStringLiteral("shell")},
            {QStringLiteral("manual"), Options::tr("Print the man page")}};
}

QString aboutWorkspace()
{
    return Options::tr("The workspace's folder, or the counterpart.sqlite in it");
}

std::vector<std::string> choicesOf(const QString& value)
{
    if (value == QLatin1String("theme"))
        return {"dark", "light", "system"};
    return value == QLatin1String("shell") ? commandline::shells() : std::vector<std::string>();
}

Option describe(const QCommandLineOption& declared)
{
    Option option{.value = declared.valueName().toUpper().toStdString(),
                  .help = declared.description().toStdString(),
                  .choices = choicesOf(declared.valueName())};
    QStringList names = declared.names();
    std::ranges::stable_sort(names, std::greater<>(), &QString::size); // the long one first
    for (const QString& name : names)
        option.names.push_back((name.size() > 1 ? "--" : "-") + name.toStdString());
    return option;
}

Command commandLine()
{
    Command command{.name = "counterpart", .help = "Every scan beside its healthy counterpart"};
    command.arguments.push_back(
        {.argument = "workspace", .value = "PATH", .help = aboutWorkspace().toStdString()});
    QCommandLineParser parser;
    for (const auto& option : windowOptions() + figureOptions() + selfOptions() +
                                  QList{parser.addHelpOption(), parser.addVersionOption()})
        command.options.push_back(describe(option));
    return command;
}

commandline::Manual manual()
{
    return {
        .version = COUNTERPART_VERSION,
        .about = "every scan beside its healthy counterpart",
        .description =
            {"Opens the window: import scans, train the published methods of unsupervised anomaly detection "
             "in the background, and compare input, reconstruction, anomaly map and ground truth slice by "
             "slice. Without a workspace it shows the recent ones and offers to make one.",
             "Jobs outlive the window: close it, and open it again when they are done.",
             "--figure draws a comparison plate and --screenshot a picture of the window; neither needs a "
             "display."},
        .sections = {
            commandline::exitStatus(),
            commandline::workspaceFiles(),
            {"EXAMPLES",
             {},
             {{"counterpart ~/study", "Opens a workspace"},
              {"counterpart --figure ~/study --cases sub-01,sub-02 --runs ddpm-1,ae-1 --out plate.pdf",
               "Draws two cases of two runs beside each other"}}},
            commandline::seeAlso({"counterpart-cli", "counterpart-worker"})}};
}

} // namespace

QList<QCommandLineOption> figureOptions()
{
    return {{QStringLiteral("figure"), Options::tr("Draw a comparison plate of this workspace and quit"),
             QStringLiteral("folder")},
            {QStringLiteral("cases"),
             Options::tr("Cases of the plate, with commas; without it up to three are chosen"),
             QStringLiteral("case,...")},
            {QStringLiteral("runs"),
             Options::tr("Runs of the plate, with commas; without it all that have outputs"),
             QStringLiteral("run,...")},
            {QStringLiteral("out"), Options::tr("Where the plate goes (PNG, SVG or PDF)"),
             QStringLiteral("file")}};
}

void declareCommandLine(QCommandLineParser& parser)
{
    parser.setApplicationDescription(Options::tr("Every scan beside its healthy counterpart."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("workspace"), aboutWorkspace());
    parser.addOptions(windowOptions() + figureOptions() + selfOptions());
}

std::optional<int> describeItself(int argc, char** argv)
{
    if (commandline::asksForCompletion(argc, argv))
        return commandline::printCompletion(
            commandLine(), argc, argv, [](const auto&) { return std::vector<commandline::Candidate>(); });
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    QCommandLineParser parser;
    declareCommandLine(parser);
    parser.parse(words);
    if (parser.isSet(QStringLiteral("manual"))) {
        std::fputs(commandline::manualPage(commandLine(), manual()).c_str(), stdout);
        return 0;
    }
    if (!parser.isSet(QStringLiteral("completion")))
        return std::nullopt;
    const auto shell = parser.value(QStringLiteral("completion")).toStdString();
    const auto script = commandline::completionScript(shell, "counterpart");
    std::fputs(script.empty() ? "There is completion for bash, zsh and fish.\n" : script.c_str(),
               script.empty() ? stderr : stdout);
    return script.empty() ? 2 : 0;
}

} // namespace counterpart::desktop
