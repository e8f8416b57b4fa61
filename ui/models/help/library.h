// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/catalogs.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace counterpart::help {

/// Keys of a view or of the window, for the page of keys.
struct KeyGroup
{
    struct Row
    {
        QString keys, does;
    };
    QString title;
    QList<Row> rows;
};

struct Page
{
    QString id, group, title;
};

/// Every page there is: written ones from the resources, and those made from the catalogs. A value: a copy
/// can be read on another thread.
class Library
{
public:
    Library(const models::Catalogs& catalogs, const QString& language);
    /// The first language of `locale` that there are pages in; English otherwise.
    static QString languageFor(const QLocale& locale);

    [[nodiscard]] const QList<Page>& pages() const { return m_pages; }
    [[nodiscard]] const Page* find(const QString& id) const;
    [[nodiscard]] static QString groupTitle(const QString& group);
    /// The page's whole text, Markdown; empty if there is no such page.
    [[nodiscard]] QString markdown(const QString& id) const;
    /// The place a link in a page means (`metrics.md#dice`, `#dice`), as page and anchor; an empty page where
    /// the link leads out of the help.
    struct Target
    {
        QString page, anchor;
    };
    [[nodiscard]] static Target targetOf(const QString& link, const QString& fromPage);

    void setKeys(QList<KeyGroup> keys) { m_keys = std::move(keys); }

private:
    void addGroup(const QString& line);
    void add(const QString& page);
    [[nodiscard]] QString written(const QString& id) const;
    [[nodiscard]] QString withDirectives(const QString& text) const;
    [[nodiscard]] QString directive(const QStringList& words, const QStringList& body) const;

    models::Catalogs m_catalogs;
    QString m_language;
    QString m_group;
    QList<Page> m_pages;
    QList<KeyGroup> m_keys;
};

} // namespace counterpart::help
