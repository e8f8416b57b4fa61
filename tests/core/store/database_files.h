// SPDX-License-Identifier: Apache-2.0
// Database files as other programs leave them: made and read with bare SQL, without core/store.
#pragma once

#include "core/base/files.h"
#include "core/store/migrations.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QVariant>
#include <sys/mount.h>
#include <unistd.h>

namespace counterpart::test {

/// While it lives, file permissions hold even when the tests are run by root.
struct Nobody
{
    Nobody() : m_was(::geteuid())
    {
        if (m_was == 0) [[maybe_unused]]
            const int changed = ::seteuid(65534);
    }
    ~Nobody() { [[maybe_unused]] const int changed = ::seteuid(m_was); }
    uid_t m_was;
};

/// A small file system of its own, while it lives; needs root.
struct SmallDisk
{
    SmallDisk(const std::filesystem::path& folder, int kilobytes) : m_folder(folder)
    {
        std::filesystem::create_directories(folder);
        const auto size = "size=" + std::to_string(kilobytes) + "k,mode=755";
        isThere = ::mount("none", folder.c_str(), "tmpfs", 0, size.c_str()) == 0;
    }
    void makeReadOnly() const
    {
        QCOMPARE(::mount("none", m_folder.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr), 0);
    }
    ~SmallDisk()
    {
        if (isThere)
            ::umount2(m_folder.c_str(), MNT_DETACH);
    }
    bool isThere = false;

private:
    std::filesystem::path m_folder;
};

/// A bare connection.
class Raw
{
public:
    explicit Raw(const std::filesystem::path& file)
        : m_connection(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw")))
    {
        m_connection.setDatabaseName(QString::fromStdString(base::toUtf8(file)));
        QVERIFY(m_connection.open());
    }
    ~Raw()
    {
        m_connection.close();
        m_connection = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    }
    Raw(const Raw&) = delete;
    Raw& operator=(const Raw&) = delete;

    void execute(const QString& sql)
    {
        QSqlQuery query(m_connection);
        QVERIFY2(query.exec(sql), qPrintable(sql.left(200) + query.lastError().text()));
    }
    QStringList rows(const QString& sql)
    {
        QStringList lines;
        QSqlQuery query(m_connection);
        if (!query.exec(sql))
            return {QStringLiteral("error: ") + query.lastError().text()};
        while (query.next())
            lines << query.value(0).toString();
        return lines;
    }

private:
    QSqlDatabase m_connection;
};

/// Makes a database of a text in which a line with only ";" ends a statement.
inline void writeDump(const std::filesystem::path& file, const QString& dump)
{
    QFile text(dump);
    QVERIFY(text.open(QIODevice::ReadOnly));
    Raw raw(file);
    raw.execute(QStringLiteral("BEGIN"));
    const auto statements = QString::fromUtf8(text.readAll()).split(QStringLiteral("\n;\n"));
    for (const QString& statement : statements)
        if (!statement.trimmed().isEmpty())
            raw.execute(statement);
    raw.execute(QStringLiteral("COMMIT"));
}

/// Table → its rows, each as one text of the columns that `columns` names (empty: all that it has).
using Content = QMap<QString, QStringList>;

inline QMap<QString, QStringList> columnsOf(const std::filesystem::path& file)
{
    QMap<QString, QStringList> columns;
    Raw raw(file);
    for (const QString& table :
         raw.rows(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'")))
        columns[table] = raw.rows(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
    return columns;
}

inline Content contentOf(const std::filesystem::path& file, const QMap<QString, QStringList>& columns)
{
    Content content;
    Raw raw(file);
    for (auto each = columns.begin(); each != columns.end(); ++each) {
        QStringList quoted;
        for (const QString& column : each.value())
            quoted << QStringLiteral("quote(%1)").arg(column);
        content[each.key()] = raw.rows(QStringLiteral("SELECT %1 FROM %2 ORDER BY 1")
                                           .arg(quoted.join(QStringLiteral(" || ', ' || ")), each.key()));
    }
    return content;
}

/// Every file of a folder with what is in it (of shared memory only that it is there: it is no content).
inline QMap<QString, QByteArray> filesIn(const std::filesystem::path& folder)
{
    QMap<QString, QByteArray> files;
    const QDir directory(QString::fromStdString(base::toUtf8(folder)));
    for (const QFileInfo& entry : directory.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        QFile file(entry.filePath());
        const bool readable = entry.isFile() && !entry.fileName().endsWith(QLatin1String("-shm"));
        files[entry.fileName()] = readable && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    return files;
}

/// What a program leaves that is killed: the files of an open database, those of `endings` beside it.
inline void copyFiles(const std::filesystem::path& from, const std::filesystem::path& to,
                      std::initializer_list<const char*> endings)
{
    std::filesystem::create_directories(to.parent_path());
    for (const char* ending : endings)
        QVERIFY(std::filesystem::copy_file(from.string() + ending, to.string() + ending));
}

/// The schema that exists, and one step more.
inline std::vector<store::MigrationStatement> nextSchema(int more = 1)
{
    const auto now = store::migrations();
    std::vector<store::MigrationStatement> steps(now.begin(), now.end());
    for (int i = 1; i <= more; ++i)
        steps.push_back(
            {store::newestVersion() + i, i == 1 ? "ALTER TABLE scans ADD COLUMN more TEXT NOT NULL DEFAULT ''"
                                                : "CREATE TABLE IF NOT EXISTS later (id INTEGER)"});
    return steps;
}

} // namespace counterpart::test
