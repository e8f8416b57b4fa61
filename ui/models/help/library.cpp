// SPDX-License-Identifier: Apache-2.0
#include "ui/models/help/library.h"

#include "ui/models/format.h"
#include "ui/models/help/generated.h"
#include "ui/models/help/help_address.h"
#include "ui/models/help/help_text.h"
#include "ui/models/help/markdown.h"
#include "ui/models/help/troubles.h"
#include "ui/text/translated.h"

#include <QFile>
#include <algorithm>

static void initialiseHelpResources()
{
    Q_INIT_RESOURCE(help);
} // outside any namespace, as Qt asks

namespace counterpart::help {

namespace {

QString resource(const QString& name)
{
    QFile file(QStringLiteral(":/help/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Areas named by `@sentences` somewhere in the page.
QStringList areasNamedIn(const QString& text)
{
    QStringList areas;
    (void)changeLines(text, [&](const QString& line) {
        QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.value(0) == QLatin1String("@sentences"))
            areas += words.mid(1);
        return line;
    });
    return areas;
}

QStringList areasBesides(const QStringList& named)
{
    QStringList areas;
    for (const QString& code : sentenceCodes())
        if (!named.contains(areaOf(code)))
            areas << areaOf(code);
    areas.removeDuplicates();
    return areas;
}

/// `code: advice` lines below `@sentences`.
QMap<QString, QString> adviceIn(const QStringList& lines)
{
    QMap<QString, QString> advice;
    for (const QString& line : lines)
        if (const qsizetype colon = line.indexOf(QLatin1String(": ")); colon > 0)
            advice.insert(line.left(colon).trimmed(), line.mid(colon + 2).trimmed());
    return advice;
}

// Not members, whose texts would be filed under the class (translations/README.md).

QString keyTables(const QList<KeyGroup>& groups)
{
    QString text;
    for (const KeyGroup& group : groups) {
        text += QStringLiteral("## %1\n\n| %2 | %3 |\n|:--|:--|\n")
                    .arg(escaped(group.title), tr("Key"), tr("What it does"));
        for (const KeyGroup::Row& row : group.rows)
            text += QStringLiteral("| %1 | %2 |\n").arg(escaped(row.keys), escaped(row.does));
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace

Library::Library(const models::Catalogs& catalogs, const QString& language)
    : m_catalogs(catalogs), m_language(language)
{
    initialiseHelpResources();
    const QStringList lines = resource(QStringLiteral("contents.txt")).split(QLatin1Char('\n'));
    for (const QString& line : lines)
        if (!line.startsWith(QLatin1Char('#')) && !line.trimmed().isEmpty())
            addGroup(line);
}

QString Library::languageFor(const QLocale& locale)
{
    initialiseHelpResources();
    for (const QString& name : locale.uiLanguages()) {
        const QString language = name.section(QLatin1Char('-'), 0, 0);
        if (QFile::exists(QStringLiteral(":/help/%1/welcome.md").arg(language)))
            return language;
    }
    return QStringLiteral("en");
}

/// `group: page page …`
void Library::addGroup(const QString& line)
{
    m_group = line.section(QLatin1Char(':'), 0, 0).trimmed();
    for (const QString& word :
         line.section(QLatin1Char(':'), 1).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (word == QLatin1String("@methods"))
            for (const methods::Descriptor& method : methods::catalog())
                m_pages.append(
                    {help::methodPage(models::toText(method.id)), m_group, text::ofCatalog(method.title)});
        else if (word == QLatin1String("@families"))
            for (const QString& family : families())
                m_pages.append({familyPageId(family), m_group, familyTitle(family)});
        else
            add(word);
    }
}

void Library::add(const QString& page)
{
    const QString text = written(page);
    const QString first = text.section(QLatin1Char('\n'), 0, 0);
    m_pages.append({page, m_group, first.mid(2).section(QStringLiteral(" {#"), 0, 0).trimmed()});
}

const Page* Library::find(const QString& id) const
{
    const auto found = std::ranges::find(m_pages, id, &Page::id);
    return found == m_pages.end() ? nullptr : &*found;
}

QString Library::groupTitle(const QString& group)
{
    static const QHash<QString, const char*> titles{
        {QStringLiteral("start"), QT_TRANSLATE_NOOP("counterpart::help", "First steps")},
        {QStringLiteral("views"), QT_TRANSLATE_NOOP("counterpart::help", "The window")},
        {QStringLiteral("scores"), QT_TRANSLATE_NOOP("counterpart::help", "Scores")},
        {QStringLiteral("data"), QT_TRANSLATE_NOOP("counterpart::help", "Data")},
        {QStringLiteral("methods"), QT_TRANSLATE_NOOP("counterpart::help", "Methods")},
        {QStringLiteral("families"), QT_TRANSLATE_NOOP("counterpart::help", "Families of methods")},
        {QStringLiteral("reference"), QT_TRANSLATE_NOOP("counterpart::help", "Reference")}};
    const auto found = titles.find(group);
    return found == titles.end() ? group : tr(*found);
}

QString Library::written(const QString& id) const
{
    return resource(QStringLiteral("%1/%2.md").arg(m_language, id));
}

QString Library::markdown(const QString& id) const
{
    if (!find(id))
        return {};
    for (const methods::Descriptor& method : methods::catalog())
        if (id == help::methodPage(models::toText(method.id)))
            return help::methodPage(method);
    for (const QString& family : families())
        if (id == familyPageId(family))
            return familyPage(family);
    return withDirectives(written(id));
}

QString Library::withDirectives(const QString& text) const
{
    QStringList result;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].startsWith(QLatin1Char('@'))) {
            result << lines[i];
            continue;
        }
        QStringList words = lines[i].mid(1).split(QLatin1Char(' '), Qt::SkipEmptyParts), body;
        while (i + 1 < lines.size() && !lines[i + 1].trimmed().isEmpty())
            body << lines[++i];
        if (words == QStringList{QStringLiteral("sentences"), QStringLiteral("others")})
            words = QStringList{words.first()} + areasBesides(areasNamedIn(text));
        result << directive(words, body);
    }
    return result.join(QLatin1Char('\n'));
}

QString Library::directive(const QStringList& words, const QStringList& body) const
{
    const QString name = words.value(0), what = words.value(1);
    if (name == QLatin1String("sentences"))
        return sentenceList(words.mid(1), adviceIn(body));
    if (name == QLatin1String("methods"))
        return methodTable();
    if (name == QLatin1String("metric"))
        return metricFacts(what);
    if (name == QLatin1String("protocol"))
        return protocolFacts(what, 3);
    if (name == QLatin1String("pipelines"))
        return pipelineSections(m_catalogs);
    if (name == QLatin1String("simulation"))
        return parameterEntries(m_catalogs.simulation, {}, 3);
    if (name == QLatin1String("keys"))
        return keyTables(m_keys);
    return {};
}

Library::Target Library::targetOf(const QString& link, const QString& fromPage)
{
    const QString path = link.section(QLatin1Char('#'), 0, 0), anchor = link.section(QLatin1Char('#'), 1);
    if (path.isEmpty())
        return {fromPage, anchor};
    static const QString ending = QStringLiteral(".md");
    if (path.contains(QLatin1Char('/')) || path.contains(QLatin1Char(':')) || !path.endsWith(ending))
        return {};
    return {path.chopped(ending.size()), anchor};
}

} // namespace counterpart::help
