// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

/// What help pages are written in: Markdown, with `{#anchor}` behind a heading.
namespace counterpart::help {

/// A heading and what stands below it, up to the next heading.
struct Section
{
    int level = 0; ///< 1 is the page's title; 0: text before any heading
    QString title; ///< Markdown
    QString anchor;
    QString body; ///< Markdown
};

QList<Section> sectionsOf(const QString& markdown);

/// As a reader sees it, in one line: for searching.
QString plainText(const QString& markdown);

/// Shown as it is by Markdown, in tables too.
QString escaped(const QString& text);

/// Targets of links and pictures, in order.
struct Links
{
    QStringList links, pictures;
};
Links linksOf(const QString& markdown);

/// For a reader that knows no anchors: the same text without them, and the anchor of each heading in order
/// (empty where it has none).
struct Bare
{
    QString markdown;
    QStringList anchors;
};
Bare withoutAnchors(const QString& markdown);

/// Calls `change` for every line that is not inside a code block; what it returns takes the line's place.
template <class Change> QString changeLines(const QString& markdown, Change change)
{
    QStringList lines = markdown.split(QLatin1Char('\n'));
    bool code = false;
    for (QString& line : lines) {
        const bool fence = line.trimmed().startsWith(QLatin1String("```"));
        if (fence)
            code = !code;
        else if (!code)
            line = change(line);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace counterpart::help
