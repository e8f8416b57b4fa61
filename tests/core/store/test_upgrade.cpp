// SPDX-License-Identifier: Apache-2.0
// A newer program on an older workspace: nothing is lost, and a copy of what it was is kept.
#include "core/store/backups.h"
#include "core/store/migrations.h"
#include "core/store/query.h"
#include "tests/core/store/store_fixture.h"

#include "tests/core/store/database_files.h"

#include <QProcess>
#include <algorithm>

using namespace counterpart;

class TestUpgrade : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path m_root, m_file;

    static QString dump() { return QStringLiteral(COUNTERPART_SOURCE_DIR "/tests/core/store/schema_2.sql"); }
    static std::int64_t versionOf(const std::filesystem::path& file)
    {
        return test::Raw(file).rows(QStringLiteral("PRAGMA user_version")).value(0).toLongLong();
    }
    base::Result<store::Database> openNext(int more = 1)
    {
        return store::Database::open(m_file, {}, test::nextSchema(more));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = QTemporaryDir();
        m_root = test::pathOf(m_folder) / base::fromUtf8("Schädel 'o'");
        m_file = m_root / "counterpart.sqlite";
        std::filesystem::create_directories(m_root);
        test::writeDump(m_file, dump());
    }

    void everyRowSurvives_data()
    {
        QTest::addColumn<int>("more");
        QTest::newRow("today's schema") << 0;
        QTest::newRow("the next one") << 1;
        QTest::newRow("two later") << 2;
    }
    void everyRowSurvives()
    {
        QFETCH(int, more);
        const auto columns = test::columnsOf(m_file);
        const auto before = test::contentOf(m_file, columns);
        const auto rowless = std::ranges::count_if(before, [](const auto& rows) { return rows.isEmpty(); });
        QVERIFY2(before.size() >= 23 && rowless <= 2, "the fixture has rows in its tables");
        {
            VERIFY_RESULT(openNext(more));
        }
        QCOMPARE(versionOf(m_file), store::newestVersion() + more);
        QCOMPARE(test::contentOf(m_file, columns), before);
        const auto kept = store::backupsOf(m_file);
        QCOMPARE(kept.size(), store::newestVersion() + more > 2 ? 1U : 0U);
        for (const auto& backup : kept) {
            QCOMPARE(backup.version, 2);
            QCOMPARE(versionOf(backup.file), 2);
            QCOMPARE(test::contentOf(backup.file, columns), before);
        }
    }

    /// The rows of the fixture mean to this program what they meant to the one that wrote them.
    void theRepositoriesReadIt()
    {
        auto database = store::Database::open(m_file);
        VERIFY_RESULT(database);
        QCOMPARE(store::listDatasets(*database)->size(), 1U);
        QCOMPARE(store::listRuns(*database)->size(), 6U);
        const auto run = store::findRun(*database, "ae-quick-folds-1-fold-2");
        VERIFY_RESULT(run);
        QCOMPARE(run->fold, 2);
        QVERIFY(store::findRun(*database, "sweep-steps-200")->value == 200);
        VERIFY_RESULT(store::findCohort(*database, "all – ä"));
    }

    /// A backup put in the database's place is the workspace as it was.
    void aCopyCanBePutBack()
    {
        const auto columns = test::columnsOf(m_file);
        const auto before = test::contentOf(m_file, columns);
        {
            VERIFY_RESULT(openNext());
        }
        std::filesystem::copy_file(store::backupsOf(m_file).front().file, m_file,
                                   std::filesystem::copy_options::overwrite_existing);
        VERIFY_RESULT(store::Database::open(m_file));
        QCOMPARE(test::contentOf(m_file, columns), before);
    }

    void theCopyHoldsWhatStandsInTheWal()
    {
        const auto left = m_root / "left" / "counterpart.sqlite";
        {
            test::Raw raw(m_file);
            raw.execute(QStringLiteral("PRAGMA journal_mode = WAL"));
            raw.execute(QStringLiteral("PRAGMA wal_autocheckpoint = 0"));
            raw.execute(QStringLiteral("INSERT INTO settings VALUES ('late', '1')"));
            test::copyFiles(m_file, left, {"", "-wal"});
        }
        {
            VERIFY_RESULT(store::Database::open(left, {}, test::nextSchema()));
        }
        const QString late = QStringLiteral("SELECT value FROM settings WHERE key = 'late'");
        QCOMPARE(test::Raw(store::backupsOf(left).front().file).rows(late), QStringList{QStringLiteral("1")});
        QCOMPARE(test::Raw(left).rows(late), QStringList{QStringLiteral("1")});
    }

    void onlyTheNewestFewAreKept()
    {
        const auto half = m_root / "backups" / "counterpart-v1-20260101-000000-000.sqlite.part-1";
        VERIFY_RESULT(base::makeFolder(half.parent_path()));
        VERIFY_RESULT(base::writeAtomically(half, "left by a program that was killed"));
        for (int more = 1; more <= 5; ++more)
            VERIFY_RESULT(openNext(more));
        QVERIFY(!std::filesystem::exists(half));
        const auto kept = store::backupsOf(m_file);
        QCOMPARE(kept.size(), 3U);
        QCOMPARE(kept.front().version, store::newestVersion() + 4);
        QCOMPARE(kept.back().version, store::newestVersion() + 2);
    }

    void withoutACopyNothingIsChanged()
    {
        VERIFY_RESULT(base::writeAtomically(m_root / "backups", "a file where the folder should be"));
        const auto before = test::filesIn(m_root);
        COMPARE_ERROR(openNext(), "file.unwritable");
        QCOMPARE(test::filesIn(m_root), before);
    }

    void aFullDiskChangesNothing()
    {
        const test::SmallDisk disk(m_root / "disk", 400);
        if (!disk.isThere)
            QSKIP("a disk of its own needs root");
        const auto file = m_root / "disk" / "counterpart.sqlite";
        std::filesystem::copy_file(m_file, file);
        const auto before = test::filesIn(m_root / "disk");
        const auto opened = store::Database::open(file, {}, test::nextSchema());
        COMPARE_ERROR(opened, "store.disk-full");
        QCOMPARE(test::filesIn(m_root / "disk").keys(), before.keys());
        QCOMPARE(versionOf(file), 2);
        QCOMPARE(test::contentOf(file, test::columnsOf(file)),
                 test::contentOf(m_file, test::columnsOf(m_file)));
    }

    void aFailedStepLeavesNoCopy()
    {
        auto steps = test::nextSchema();
        steps.push_back({store::newestVersion() + 1, "DROP TABLE no_such_table"});
        COMPARE_ERROR(store::Database::open(m_file, {}, steps), "store.migration-failed");
        QVERIFY(!std::filesystem::exists(m_root / "backups"));
        QCOMPARE(versionOf(m_file), store::newestVersion());
    }

    void severalProgramsAtOnce()
    {
        std::vector<std::unique_ptr<QProcess>> programs;
        for (int i = 0; i < 4; ++i) {
            programs.push_back(std::make_unique<QProcess>());
            programs.back()->start(QCoreApplication::applicationFilePath(),
                                   {QStringLiteral("upgrade"), QString::fromStdString(base::toUtf8(m_file))});
        }
        for (const auto& program : programs) {
            QVERIFY(program->waitForFinished());
            QVERIFY2(program->exitCode() == 0, program->readAllStandardError().constData());
        }
        QCOMPARE(versionOf(m_file), store::newestVersion() + 2);
        QCOMPARE(store::backupsOf(m_file).size(), 1U);
        QCOMPARE(test::filesIn(m_root / "backups").size(), 1);
    }

    void anOlderProgramLeavesNoTrace_data()
    {
        QTest::addColumn<QStringList>("left");
        QTest::newRow("closed") << QStringList();
        QTest::newRow("killed") << QStringList{QStringLiteral("-wal"), QStringLiteral("-shm")};
        QTest::newRow("copied with its WAL") << QStringList{QStringLiteral("-wal")};
    }
    void anOlderProgramLeavesNoTrace()
    {
        QFETCH(QStringList, left);
        const auto file = m_root / "left" / "counterpart.sqlite";
        {
            test::Raw raw(m_file);
            raw.execute(QStringLiteral("PRAGMA journal_mode = WAL"));
            raw.execute(QStringLiteral("PRAGMA user_version = 999"));
            raw.execute(left.isEmpty() ? QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")
                                       : QStringLiteral("SELECT 1"));
            test::copyFiles(m_file, file, {""});
            for (const QString& ending : std::as_const(left))
                test::copyFiles(m_file.string() + ending.toStdString(), file.string() + ending.toStdString(),
                                {""});
        }
        const auto before = test::filesIn(file.parent_path());
        for (const auto access : {store::Access::ReadWrite, store::Access::AsAllowed}) {
            const auto opened = store::Database::open(file, {access});
            COMPARE_ERROR(opened, "store.newer");
            QCOMPARE(opened.error().arguments.at("version"), std::string("999"));
            QCOMPARE(test::filesIn(file.parent_path()), before);
        }
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "upgrade") == 0) {
        const auto opened = store::Database::open(base::fromUtf8(argv[2]), {}, test::nextSchema(2));
        if (!opened)
            qCritical("%s", qPrintable(test::explain(opened.error())));
        return opened ? 0 : 1;
    }
    TestUpgrade test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_upgrade.moc"
