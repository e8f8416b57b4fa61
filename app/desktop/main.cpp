// SPDX-License-Identifier: Apache-2.0
// The composition root of the window: reads the command line, copies the catalogs over, opens the window.
#include "app/desktop/figure_mode.h"
#include "app/desktop/screenshot.h"
#include "core/base/files.h"
#include "core/datasets/import.h"
#include "core/preparation/pipeline.h"
#include "core/simulation/cohort.h"
#include "ui/shell/english_plurals.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace counterpart;

namespace {

constexpr auto cohortPipeline = "behrendt-t2-96"; ///< what the simulated cohort is prepared with

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

models::Catalogs makeCatalogs()
{
    models::Catalogs catalogs;
    for (const preparation::PipelineDescriptor& pipeline : preparation::pipelines()) {
        QStringList steps;
        for (const std::string& step : pipeline.steps)
            steps << text(step);
        catalogs.pipelines.append({text(pipeline.id), pipeline.version, text(pipeline.title),
                                   text(pipeline.citation), steps, pipeline.parameters});
    }
    for (const datasets::LayoutInfo& layout : datasets::layouts())
        catalogs.layouts.append({text(layout.id), text(layout.title)});
    catalogs.simulation = simulation::simulationParameters();
    if (preparation::findPipeline(cohortPipeline))
        catalogs.defaultPipeline = QLatin1String(cohortPipeline);
    return catalogs;
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(QApplication::tr("Every scan beside its healthy counterpart."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("workspace"), QApplication::tr("The workspace's folder"));
    parser.addOptions(
        {{QStringLiteral("view"), QApplication::tr("Open this address, for example library?dataset=ixi"),
          QStringLiteral("address")},
         {QStringLiteral("theme"), QApplication::tr("dark, light or system"), QStringLiteral("theme")},
         {QStringLiteral("screenshot"), QApplication::tr("Write a picture of the window and quit"),
          QStringLiteral("file")},
         {QStringLiteral("size"), QApplication::tr("Size of the window for --screenshot: 1440x900"),
          QStringLiteral("size")},
         {QStringLiteral("settings"), QApplication::tr("Settings file to use instead of the user's own"),
          QStringLiteral("file")}});
}

void loadTranslations(QApplication& application)
{
    QApplication::installTranslator(new shell::EnglishPlurals(&application));
    for (const QString& name : {QStringLiteral("counterpart"), QStringLiteral("qtbase")}) {
        auto* translator = new QTranslator(&application);
        const QStringList places{QStringLiteral(":/translations"),
                                 QApplication::applicationDirPath() +
                                     QStringLiteral("/../share/counterpart/translations"),
                                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)};
        for (const QString& place : places)
            if (translator->load(QLocale(), name, QStringLiteral("_"), place)) {
                QApplication::installTranslator(translator);
                break;
            }
    }
}

shell::ThemeChoice themeFrom(const QString& word)
{
    return word == QLatin1String("light")  ? shell::ThemeChoice::Light
           : word == QLatin1String("dark") ? shell::ThemeChoice::Dark
                                           : shell::ThemeChoice::System;
}

} // namespace

int main(int argc, char** argv)
{
    if (const auto code = desktop::runFigureMode(argc, argv))
        return *code;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("counterpart"));
    QApplication::setApplicationVersion(QStringLiteral(COUNTERPART_VERSION));
    loadTranslations(application);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);

    shell::MainWindow window(makeCatalogs(), shell::Settings(parser.value(QStringLiteral("settings"))));
    if (parser.isSet(QStringLiteral("theme")))
        window.setTheme(themeFrom(parser.value(QStringLiteral("theme"))));
    const QStringList places = parser.positionalArguments();
    if (!places.isEmpty())
        window.openWorkspace(QDir(places.first()).absolutePath());
    if (parser.isSet(QStringLiteral("view")))
        window.goTo(parser.value(QStringLiteral("view")));
    if (parser.isSet(QStringLiteral("screenshot")))
        desktop::takeScreenshot(window, parser.value(QStringLiteral("screenshot")),
                                parser.value(QStringLiteral("size")));
    else
        window.show();
    return QApplication::exec();
}
