// SPDX-License-Identifier: Apache-2.0
#include "ui/models/help/markdown.h"

#include <QRegularExpression>

namespace counterpart::help {

namespace {

struct Heading
{
    int level = 0; ///< 0: the line is none
    QString title, anchor;
};

Heading headingIn(const QString& line)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(#{1,6})\s+(.*?)(?:\s+\{#([A-Za-z0-9_.-]+)\})?\s*$)"));
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return {};
    return {static_cast<int>(match.capturedLength(1)), match.captured(2), match.captured(3)};
}

const QRegularExpression& linkPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"((!?)\[([^\]]*)\]\(([^)\s]*)(?:\s+"[^"]*")?\))"));
    return pattern;
}

} // namespace

QList<Section> sectionsOf(const QString& markdown)
{
    QList<Section> sections{Section{}};
    bool code = false;
    const QStringList lines = markdown.split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (line.trimmed().startsWith(QLatin1String("```")))
            code = !code;
        const Heading heading = code ? Heading() : headingIn(line);
        if (heading.level > 0)
            sections.append({heading.level, heading.title, heading.anchor, {}});
        else
            sections.last().body += line + QLatin1Char('\n');
    }
    if (sections.first().body.trimmed().isEmpty())
        sections.removeFirst();
    return sections;
}

QString plainText(const QString& markdown)
{
    static const QRegularExpression tableLine(QStringLiteral(R"(^\s*\|?[\s:|-]+\|[\s:|-]*$)"),
                                              QRegularExpression::MultilineOption);
    static const QRegularExpression lineStart(QStringLiteral(R"(^\s*(?:[-*>]|\d+\.|#{1,6}|```\w*)\s*)"),
                                              QRegularExpression::MultilineOption);
    static const QRegularExpression marks(QStringLiteral(R"((?<!\\)[*`]|(?<![\w\\])_|_(?!\w))"));
    static const QRegularExpression cellEdges(QStringLiteral(R"((?<!\\)\|)"));
    static const QRegularExpression escapes(QStringLiteral(R"(\\([!-/:-@\[-`{-~]))"));
    static const QRegularExpression headingAnchor(QStringLiteral(R"(\{#[A-Za-z0-9_.-]+\})"));
    QString text = markdown;
    text.remove(tableLine);
    text.remove(headingAnchor);
    text.replace(linkPattern(), QStringLiteral(R"(\2)"));
    text.remove(lineStart);
    text.remove(marks);
    text.replace(cellEdges, QStringLiteral(" "));
    text.replace(escapes, QStringLiteral(R"(\1)"));
    return text.simplified();
}

QString escaped(const QString& text)
{
    static const QString special = QStringLiteral("\\`*_[]<>|~#");
    QString result;
    for (const QChar letter : text) {
        if (special.contains(letter))
            result += QLatin1Char('\\');
        result += letter == QLatin1Char('\n') ? QLatin1Char(' ') : letter;
    }
    return result;
}

Links linksOf(const QString& markdown)
{
    Links found;
    (void)changeLines(markdown, [&](const QString& line) {
        for (auto it = linkPattern().globalMatch(line); it.hasNext();) {
            const auto match = it.next();
            (match.captured(1).isEmpty() ? found.links : found.pictures) << match.captured(3);
        }
        return line;
    });
    return found;
}

Bare withoutAnchors(const QString& markdown)
{
    // Qt reads an empty cell as part of the one before it.
    static const QRegularExpression emptyCell(QStringLiteral(R"(\|\s*(?=\|))"));
    Bare bare;
    bare.markdown = changeLines(markdown, [&](QString line) {
        const Heading heading = headingIn(line);
        if (line.startsWith(QLatin1Char('|')))
            line.replace(emptyCell, QStringLiteral("| \u00A0 "));
        if (heading.level == 0)
            return line;
        bare.anchors << heading.anchor;
        return QString(heading.level, QLatin1Char('#')) + QLatin1Char(' ') + heading.title;
    });
    return bare;
}

} // namespace counterpart::help
