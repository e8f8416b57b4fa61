// SPDX-License-Identifier: Apache-2.0
// The composition root of the window: reads the command line, copies the catalogs over, opens the window.
#include "app/desktop/catalogs.h"
#include "app/desktop/command_line.h"
#include "app/desktop/figure_mode.h"
#include "app/desktop/fonts.h"
#include "app/desktop/screenshot.h"
#include "app/desktop/translations.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLocale>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <utility>

using namespace counterpart;

namespace {

shell::ThemeChoice themeFrom(const QString& word)
{
    return word == QLatin1String("light")  ? shell::ThemeChoice::Light
           : word == QLatin1String("dark") ? shell::ThemeChoice::Dark
                                           : shell::ThemeChoice::System;
}

/// Help, the version and complaints about an option need no display: they are given before one is looked for.
void answerWithoutDisplay(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("counterpart"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERPART_VERSION));
    desktop::loadTranslations({});
    QCommandLineParser parser;
    desktop::declareCommandLine(parser);
    QStringList words = QCoreApplication::arguments();
    // Options of Qt's own (-platform, -style, …) are taken out by QApplication later.
    const bool asks = std::ranges::any_of(words, [](const QString& word) {
        return word == QLatin1String("-h") || word == QLatin1String("-v") ||
               word.startsWith(QLatin1String("--help")) || word == QLatin1String("--version");
    });
    if (asks)
        parser.process(words); // prints and ends the program
}

/// A picture of the window can be taken anywhere; the window itself needs a display, and Qt would abort
/// without.
bool findDisplay(const QStringList& words)
{
#ifdef Q_OS_LINUX
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    if (words.contains(QLatin1String("-platform")))
        return true;
    if (std::ranges::none_of(
            words, [](const QString& word) { return word.startsWith(QLatin1String("--screenshot")); }))
        return false;
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    return true;
}

std::unique_ptr<shell::MainWindow> makeWindow(const QCommandLineParser& parser,
                                              const shell::Settings& settings)
{
    desktop::loadTranslations(settings.language());
    auto window = std::make_unique<shell::MainWindow>(desktop::makeCatalogs(), settings);
    if (parser.isSet(QStringLiteral("theme")))
        window->setTheme(themeFrom(parser.value(QStringLiteral("theme"))));
    return window;
}

} // namespace

int main(int argc, char** argv)
{
    if (const auto code = desktop::describeItself(argc, argv))
        return *code;
    desktop::addOwnFonts();
    if (const auto code = desktop::runFigureMode(argc, argv))
        return *code;
    answerWithoutDisplay(argc, argv);
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    if (!findDisplay(words)) {
        std::fputs(
            "There is no display to open the window on. --screenshot and --figure draw without one, and "
            "counterpart-cli does everything else.\n",
            stderr);
        return 1;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("counterpart"));
    QApplication::setApplicationVersion(QStringLiteral(COUNTERPART_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("counterpart")); // ties the window to its menu entry
    QCommandLineParser parser;
    desktop::declareCommandLine(parser);
    parser.process(application);
    const shell::Settings settings(parser.value(QStringLiteral("settings")));
    auto window = makeWindow(parser, settings);
    const QStringList places = parser.positionalArguments();
    if (!places.isEmpty())
        window->openWorkspace(QDir(places.first()).absolutePath());
    if (parser.isSet(QStringLiteral("view")))
        window->goTo(parser.value(QStringLiteral("view")));
    if (parser.isSet(QStringLiteral("screenshot")))
        desktop::takeScreenshot(*window, parser.value(QStringLiteral("screenshot")),
                                parser.value(QStringLiteral("size")));
    else
        window->show();
    const std::function<void(const QString&)> reopen = [&](const QString& workspace) {
        const auto before = std::exchange(window, makeWindow(parser, settings));
        if (!workspace.isEmpty())
            window->openWorkspace(workspace);
        window->show(); // before the other goes, or the program would end with its last window
        QObject::connect(window.get(), &shell::MainWindow::reopenRequested, &application, reopen,
                         Qt::QueuedConnection);
    };
    QObject::connect(window.get(), &shell::MainWindow::reopenRequested, &application, reopen,
                     Qt::QueuedConnection);
    return QApplication::exec();
}
