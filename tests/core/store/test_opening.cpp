// SPDX-License-Identifier: Apache-2.0
#include "core/store/file_system.h"
#include "core/store/migrations.h"
#include "core/store/query.h"
#include "tests/core/store/store_fixture.h"

#include <QFile>
#include <QSqlQuery>

using namespace counterpart;

namespace {

void execute(const std::filesystem::path& file, const QString& sql)
{
    {
        auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        connection.setDatabaseName(QString::fromStdString(base::toUtf8(file)));
        QVERIFY(connection.open());
        QSqlQuery query(connection);
        QVERIFY(query.exec(sql));
        connection.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
}

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path m_root;

private Q_SLOTS:
    void init()
    {
        m_folder = QTemporaryDir();
        m_root = test::pathOf(m_folder) / base::fromUtf8("Schädel ß 脑 o'clock");
    }

    void createsAndOpensUnderAnyName()
    {
        const auto created = store::Workspace::create(m_root);
        VERIFY_RESULT(created);
        VERIFY_RESULT(created->database());
        QVERIFY(std::filesystem::is_directory(created->runsRoot()));
        QVERIFY(std::filesystem::is_regular_file(m_root / "counterpart.sqlite"));
        COMPARE_ERROR(store::Workspace::create(m_root), "store.already-a-workspace");
        VERIFY_RESULT(store::Workspace::openOrCreate(m_root));
        COMPARE_ERROR(store::Workspace::open(m_root / "runs"), "store.not-a-workspace");
    }

    void theDatabaseStandsForItsFolder()
    {
        const auto file = store::Workspace::create(m_root).value().databaseFile();
        QVERIFY(store::Workspace::isWorkspace(file));
        QCOMPARE(store::Workspace::open(file).value().root(), store::Workspace::open(m_root).value().root());
        // Neither another file nor a name that nothing has.
        std::filesystem::copy_file(file, m_root / "copy.sqlite");
        COMPARE_ERROR(store::Workspace::open(m_root / "copy.sqlite"), "store.not-a-workspace");
        COMPARE_ERROR(store::Workspace::open(m_root / "runs" / "counterpart.sqlite"),
                      "store.not-a-workspace");
    }

    void keepsPathsRelative()
    {
        const auto workspace = store::Workspace::create(m_root).value();
        const auto inside = m_root / "prepared" / "a.nii";
        QCOMPARE(workspace.relative(inside), std::filesystem::path("prepared/a.nii"));
        QCOMPARE(workspace.absolute("prepared/a.nii"), inside);
        QCOMPARE(workspace.relative("/elsewhere/a.nii"), std::filesystem::path("/elsewhere/a.nii"));
        QCOMPARE(workspace.relative(m_root.string() + "-2/a.nii"),
                 std::filesystem::path(m_root.string() + "-2/a.nii"));
    }

    void refusesAFileAsFolder()
    {
        VERIFY_RESULT(base::writeAtomically(m_root, "text"));
        COMPARE_ERROR(store::Workspace::create(m_root), "store.not-a-folder");
    }

    void refusesANewerDatabase()
    {
        const auto workspace = store::Workspace::create(m_root).value();
        execute(workspace.databaseFile(), QStringLiteral("PRAGMA user_version = 999"));
        const auto opened = workspace.database();
        COMPARE_ERROR(opened, "store.newer");
        QCOMPARE(opened.error().arguments.at("version"), std::string("999"));
    }

    void refusesSomebodyElsesDatabase()
    {
        std::filesystem::create_directories(m_root);
        execute(m_root / "counterpart.sqlite", QStringLiteral("CREATE TABLE recipes (id INTEGER)"));
        COMPARE_ERROR(store::Workspace::open(m_root)->database(), "store.not-a-workspace");
    }

    void refusesACorruptedOne_data()
    {
        QTest::addColumn<int>("keep");
        QTest::addColumn<QByteArray>("overwrite");
        QTest::newRow("text")
            << 0 << QByteArray("this is no database, but long enough to be looked at").repeated(40);
        QTest::newRow("truncated") << 4096 << QByteArray();
        QTest::newRow("overwritten") << 200 << QByteArray(8000, '\xaa');
    }
    void refusesACorruptedOne()
    {
        QFETCH(int, keep);
        QFETCH(QByteArray, overwrite);
        const auto workspace = store::Workspace::create(m_root).value();
        QFile file(QString::fromStdString(base::toUtf8(workspace.databaseFile())));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray head = file.read(keep);
        QVERIFY(file.resize(0) && file.seek(0));
        file.write(head + overwrite);
        file.close();
        COMPARE_ERROR(workspace.database(), "store.corrupted");
    }

    void finishesAnInterruptedCreation()
    {
        std::filesystem::create_directories(m_root);
        VERIFY_RESULT(base::writeAtomically(m_root / "counterpart.sqlite", ""));
        VERIFY_RESULT(store::Workspace::open(m_root)->database());
    }

    void reportsAFullDisk()
    {
        test::Small small(m_root);
        QSqlQuery limit(small.database.connection());
        QVERIFY(limit.exec(QStringLiteral("PRAGMA max_page_count = 1")) && limit.next());
        limit.finish();
        const std::string longNote(3'000'000, 'x');
        const auto added = store::addDataset(small.database, {{}, "big", "bids", "/d", false, longNote, ""});
        COMPARE_ERROR(added, "store.disk-full");
        QCOMPARE(store::listDatasets(small.database)->size(), 1U);
        QVERIFY(!small.database.inTransaction());
    }

    void reportsALockInsteadOfWaitingForEver()
    {
        test::Small small(m_root);
        store::OpenOptions impatient;
        impatient.busyTimeout = std::chrono::milliseconds(20);
        auto other = small.workspace.database(impatient).value();
        const auto held = store::Transaction::begin(small.database);
        VERIFY_RESULT(held);
        COMPARE_ERROR(store::Transaction::begin(other), "store.locked");
        QCOMPARE(store::listDatasets(other)->size(), 1U); // readers go on
    }

    void takesTheRollbackJournalOnANetwork()
    {
        QVERIFY(store::isNetworkFileSystem(0x6969));     // NFS
        QVERIFY(store::isNetworkFileSystem(0xFF534D42)); // CIFS
        QVERIFY(store::isNetworkFileSystem(static_cast<std::int32_t>(0xFF534D42)));
        QVERIFY(!store::isNetworkFileSystem(0xEF53)); // ext4
        const auto workspace = store::Workspace::create(m_root).value();
        {
            const auto wal = workspace.database({store::Access::ReadWrite, store::Journal::Wal}).value();
            QCOMPARE(wal.journal(), store::Journal::Wal);
        }
        auto network = workspace.database({store::Access::ReadWrite, store::Journal::Rollback}).value();
        QCOMPARE(network.journal(), store::Journal::Rollback);
        // What one program uses, a second one takes as it is.
        const auto second = workspace.database({store::Access::ReadWrite, store::Journal::Wal});
        VERIFY_RESULT(second);
        VERIFY_RESULT(store::addDataset(network, {{}, "d", "bids", "/d", false, "", ""}));
    }
};

QTEST_GUILESS_MAIN(TestOpening)
#include "test_opening.moc"
