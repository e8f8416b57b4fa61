// SPDX-License-Identifier: Apache-2.0
// What a desktop makes of our databases: the shared MIME database with our description, read by Qt.
#include "core/base/files.h"
#include "core/store/workspace.h"

#include <QMimeDatabase>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace counterpart;

namespace {

/// What the shared MIME database says of every SQLite database.
constexpr const char* sqliteType =
    "<mime-info xmlns='http://www.freedesktop.org/standards/shared-mime-info'>"
    "<mime-type type='application/vnd.sqlite3'><glob pattern='*.sqlite3'/><magic priority='50'>"
    "<match type='string' value='SQLite format 3' offset='0'/></magic></mime-type></mime-info>";

/// An SQLite database of somebody else's.
void makeOtherDatabase(const QString& file)
{
    {
        auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        connection.setDatabaseName(file);
        QVERIFY(connection.open());
        QVERIFY(QSqlQuery(connection).exec(QStringLiteral("CREATE TABLE t (a)")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
}

} // namespace

class TestFileType : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const QString m_ours = QStringLiteral("application/x-counterpart-workspace");

    QString typeOf(const QString& name) const
    {
        return QMimeDatabase().mimeTypeForFile(m_folder.filePath(name)).name();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString packages = m_folder.filePath(QStringLiteral("share/mime/packages"));
        QVERIFY(QDir().mkpath(packages));
        QVERIFY(QFile::copy(QStringLiteral(COUNTERPART_SOURCE_DIR "/resources/desktop/counterpart.mime.xml"),
                            packages + QStringLiteral("/counterpart.xml")));
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("share")).toUtf8());
        // Installed, ours lies beside all others; here it is beside the one it builds on, and no others are
        // read.
        QFile sqlite(packages + QStringLiteral("/sqlite.xml"));
        QVERIFY(sqlite.open(QIODevice::WriteOnly) && sqlite.write(sqliteType) > 0);
        sqlite.close();
        qputenv("XDG_DATA_DIRS", m_folder.filePath(QStringLiteral("none")).toUtf8());
        const auto root = base::fromUtf8(m_folder.filePath(QStringLiteral("w")).toStdString());
        QVERIFY(store::Workspace::create(root).has_value());
    }

    void knowsAWorkspace()
    {
        QCOMPARE(typeOf(QStringLiteral("w/counterpart.sqlite")), m_ours);
        QVERIFY(QMimeDatabase().mimeTypeForName(m_ours).inherits(QStringLiteral("application/vnd.sqlite3")));
    }

    void knowsACopyByItsContent()
    {
        QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("w/counterpart.sqlite")),
                            m_folder.filePath(QStringLiteral("copy"))));
        QCOMPARE(typeOf(QStringLiteral("copy")), m_ours);
    }

    void leavesOtherDatabasesAlone()
    {
        makeOtherDatabase(m_folder.filePath(QStringLiteral("other")));
        QCOMPARE(typeOf(QStringLiteral("other")), QStringLiteral("application/vnd.sqlite3"));
    }
};

QTEST_GUILESS_MAIN(TestFileType)
#include "test_file_type.moc"
