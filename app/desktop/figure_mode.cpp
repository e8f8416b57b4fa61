// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/figure_mode.h"

#include "app/desktop/command_line.h"
#include "app/desktop/figure.h"
#include "app/desktop/translations.h"
#include "core/base/files.h"
#include "ui/text/translated.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <algorithm>
#include <cstdio>
#include <string_view>

namespace counterpart::desktop {

namespace {

enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2, BadInput = 3 };

int exitCode(base::ErrorKind kind)
{
    return kind == base::ErrorKind::Usage      ? WrongUsage
           : kind == base::ErrorKind::BadInput ? BadInput
                                               : Failed;
}

void say(const QString& sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
}

QStringList listOf(const QString& text)
{
    QStringList items = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString& item : items)
        item = item.trimmed();
    return items;
}

} // namespace

std::optional<int> runFigureMode(int argc, char** argv)
{
    const bool asked = std::any_of(argv + 1, argv + argc, [](const char* word) {
        return std::string_view(word) == "--figure" || std::string_view(word).starts_with("--figure=");
    });
    if (argc < 1 || !asked)
        return std::nullopt;
    // Fonts and pictures without a display, whatever the session offers.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("counterpart"));
    loadTranslations({});
    QCommandLineParser parser;
    parser.addOptions(figureOptions());
    if (!parser.parse(QCoreApplication::arguments()) || !parser.isSet(QStringLiteral("out"))) {
        if (!parser.errorText().isEmpty())
            say(parser.errorText());
        say(QStringLiteral("counterpart --figure W --cases C,… --runs R,… --out FILE.{png,svg,pdf}"));
        return WrongUsage;
    }
    const auto written = writeFigure({base::fromUtf8(parser.value(QStringLiteral("figure")).toStdString()),
                                      listOf(parser.value(QStringLiteral("cases"))),
                                      listOf(parser.value(QStringLiteral("runs"))),
                                      base::fromUtf8(parser.value(QStringLiteral("out")).toStdString())});
    if (written)
        return Done;
    say(text::translatedSentence(written.error()));
    return exitCode(written.error().kind);
}

} // namespace counterpart::desktop
