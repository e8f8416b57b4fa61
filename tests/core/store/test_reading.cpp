// SPDX-License-Identifier: Apache-2.0
// A workspace that may only be looked at: whatever its owner's programs do or have left beside it, what is
// seen is what was committed last, and nothing is written there.
#include "core/store/migrations.h"
#include "core/store/query.h"
#include "core/store/settings.h"
#include "core/store/snapshot.h"
#include "tests/core/store/store_fixture.h"

#include "tests/core/store/database_files.h"

#include <QProcess>
#include <iostream>
#include <sys/stat.h>

using namespace counterpart;

namespace {

/// The owner's program: a process of its own, with the workspace open for writing.
class Owner
{
public:
    explicit Owner(const std::filesystem::path& file)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("own"), QString::fromStdString(base::toUtf8(file))});
        answer();
    }
    ~Owner()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    /// Commits a setting.
    void put(const char* key)
    {
        m_process.write(QByteArray(key) + '\n');
        answer();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    void answer()
    {
        while (!m_process.canReadLine())
            QVERIFY(m_process.waitForReadyRead());
        QCOMPARE(m_process.readLine(), QByteArray("ok\n"));
    }
    QProcess m_process;
};

/// Commits for each line of its input; "write" goes on until it is killed, with a WAL that begins anew often.
int own(const std::filesystem::path& file)
{
    auto database = store::Database::open(file).value();
    if (QCoreApplication::arguments().contains(QStringLiteral("busy")))
        QSqlQuery(database.connection()).exec(QStringLiteral("PRAGMA wal_autocheckpoint = 20"));
    std::cout << "ok" << std::endl;
    for (std::string line; std::getline(std::cin, line);) {
        do
            static_cast<void>(store::inTransaction(database, [&]() -> base::Result<> {
                const auto count = store::setting(database, "a").value().value_or(params::Json(0));
                COUNTERPART_CHECK(store::putSetting(database, "a", count.get<int>() + 1));
                COUNTERPART_CHECK(store::putSetting(database, "filler", std::string(20000, 'x')));
                COUNTERPART_CHECK(store::putSetting(database, "b", count.get<int>() + 1));
                return store::putSetting(database, line, true);
            }));
        while (line == "write");
        std::cout << "ok" << std::endl;
    }
    return 0;
}

bool has(store::Database& database, const char* key)
{
    const auto value = store::setting(database, key);
    return value && value->has_value();
}

} // namespace

class TestReading : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path m_root, m_file;

    void seal()
    {
        ::chmod(m_folder.path().toLocal8Bit().constData(), 0755);
        for (const auto& entry : std::filesystem::directory_iterator(m_root))
            if (entry.is_regular_file())
                ::chmod(entry.path().c_str(), 0444);
        ::chmod(m_root.c_str(), 0555);
    }
    base::Result<store::Database> look() { return store::Database::open(m_file, {store::Access::AsAllowed}); }

private Q_SLOTS:
    void init()
    {
        m_folder = QTemporaryDir();
        m_root = test::pathOf(m_folder) / base::fromUtf8("Geteilt %20 ? #1");
        m_file = m_root / "counterpart.sqlite";
        const test::Small small(m_root);
    }

    void aClosedOneIsRead()
    {
        seal();
        const auto before = test::filesIn(m_root);
        const test::Nobody nobody;
        COMPARE_ERROR(store::Database::open(m_file), "store.read-only");
        {
            auto reading = look();
            VERIFY_RESULT(reading);
            QVERIFY(reading->isReadOnly());
            QCOMPARE(store::listDatasets(*reading)->size(), 1U);
            COMPARE_ERROR(store::putSetting(*reading, "a", 1), "store.read-only");
            QVERIFY(!QSqlQuery(reading->connection()).exec(QStringLiteral("DELETE FROM datasets")));
            auto second = reading->again();
            VERIFY_RESULT(second);
            QCOMPARE(store::listDatasets(*second)->size(), 1U);
            COMPARE_ERROR(store::putSetting(*second, "a", 1), "store.read-only");
        }
        QCOMPARE(test::filesIn(m_root), before);
    }

    void whatStandsInAWalIsSeen_data()
    {
        QTest::addColumn<bool>("sharedMemory");
        QTest::newRow("killed") << true;
        QTest::newRow("copied without its shared memory") << false;
    }
    void whatStandsInAWalIsSeen()
    {
        QFETCH(bool, sharedMemory);
        {
            Owner owner(m_file);
            owner.put("late");
            owner.kill();
        }
        QVERIFY(store::FileState::of(store::walOf(m_file)).size > 0);
        if (!sharedMemory)
            std::filesystem::remove(store::sharedMemoryOf(m_file));
        seal();
        const auto before = test::filesIn(m_root);
        const test::Nobody nobody;
        auto reading = look();
        VERIFY_RESULT(reading);
        QVERIFY(has(*reading, "late"));
        QCOMPARE(test::filesIn(m_root), before);
    }

    /// The folder may be written, but what the owner's killed program left beside the database may not.
    void anothersWalIsReadAtLeast()
    {
        {
            Owner owner(m_file);
            owner.put("late");
            owner.kill();
        }
        seal();
        ::chmod(m_root.c_str(), 0777);
        ::chmod(m_file.c_str(), 0666);
        const test::Nobody nobody;
        auto reading = look();
        VERIFY_RESULT(reading);
        QVERIFY(has(*reading, "late"));
        QVERIFY(reading->isReadOnly());
        COMPARE_ERROR(store::Database::open(m_file), "store.read-only");
    }

    void whatTheOwnerCommitsIsSeen()
    {
        Owner owner(m_file);
        owner.put("first");
        seal();
        const test::Nobody nobody;
        auto reading = look();
        VERIFY_RESULT(reading);
        QVERIFY(has(*reading, "first") && !has(*reading, "second"));
        const auto token = reading->changeToken();
        owner.put("second");
        QVERIFY(reading->isOutdated() || reading->changeToken() != token);
        if (reading->isOutdated())
            reading = look();
        QVERIFY(has(*reading, "second"));
    }

    /// Nobody has it open when we look; then its owner comes.
    void aCopyTellsThatItIsOutdated()
    {
        seal();
        std::optional<store::Database> reading;
        {
            const test::Nobody nobody;
            reading.emplace(look().value());
        }
        QVERIFY(reading->isCopy() && !reading->isOutdated());
        Owner owner(m_file);
        owner.put("later");
        const test::Nobody nobody;
        QVERIFY(reading->isOutdated() && !has(*reading, "later"));
        *reading = look().value();
        QVERIFY(has(*reading, "later"));
    }

    void anOlderOneIsSeenWithoutBeingChanged()
    {
        seal();
        const auto before = test::filesIn(m_root);
        const test::Nobody nobody;
        auto reading = store::Database::open(m_file, {store::Access::AsAllowed}, test::nextSchema());
        VERIFY_RESULT(reading);
        QCOMPARE(reading->schemaVersion(), store::newestVersion() + 1);
        QVERIFY(reading->isCopy());
        QSqlQuery query(reading->connection());
        QVERIFY(query.exec(QStringLiteral("SELECT count(more) FROM scans")) && query.next());
        QCOMPARE(query.value(0).toInt(), 3);
        QCOMPARE(test::filesIn(m_root), before);
    }

    /// A crash in the middle of a transaction, as on a network share: it has to be rolled back to be read.
    void halfATransactionIsNotSeen()
    {
        const auto file = m_root / "crashed" / "counterpart.sqlite";
        {
            test::Raw raw(m_file);
            raw.execute(QStringLiteral("PRAGMA journal_mode = DELETE"));
            raw.execute(QStringLiteral("PRAGMA cache_size = 4"));
            raw.execute(QStringLiteral("BEGIN"));
            raw.execute(QStringLiteral("UPDATE datasets SET name = 'half'"));
            for (int i = 0; i < 60; ++i)
                raw.execute(QStringLiteral("INSERT INTO settings VALUES ('%1', hex(zeroblob(2000)))").arg(i));
            test::copyFiles(m_file, file, {"", "-journal"});
            raw.execute(QStringLiteral("ROLLBACK"));
        }
        m_root = file.parent_path();
        m_file = file;
        seal();
        const auto before = test::filesIn(m_root);
        const test::Nobody nobody;
        auto reading = look();
        VERIFY_RESULT(reading);
        QCOMPARE(store::listDatasets(*reading)->front().name, std::string("phantom"));
        QVERIFY(!has(*reading, "0"));
        QCOMPARE(test::filesIn(m_root), before);
    }

    void aReadOnlyDiskIsRead()
    {
        const test::SmallDisk disk(m_root / "disk", 2000);
        if (!disk.isThere)
            QSKIP("a disk of its own needs root");
        test::copyFiles(m_file, m_root / "disk" / "counterpart.sqlite", {""});
        m_file = m_root / "disk" / "counterpart.sqlite";
        disk.makeReadOnly();
        COMPARE_ERROR(store::Database::open(m_file), "store.read-only");
        auto reading = look();
        VERIFY_RESULT(reading);
        QVERIFY(reading->isReadOnly());
        QCOMPARE(store::listDatasets(*reading)->size(), 1U);
    }

    /// Copied while its owner writes: each copy is one moment, not a mixture.
    void aCopyIsOneMoment()
    {
        QProcess owner;
        owner.start(
            QCoreApplication::applicationFilePath(),
            {QStringLiteral("own"), QString::fromStdString(base::toUtf8(m_file)), QStringLiteral("busy")});
        owner.write("write\n");
        QVERIFY(owner.waitForBytesWritten());
        const auto killed = qScopeGuard([&] {
            owner.kill();
            owner.waitForFinished();
        });
        int whole = 0;
        QStringList seen;
        for (int i = 0; i < 200 && seen.size() < 20; ++i) {
            const auto copy = store::Snapshot::take(m_file);
            if (!copy) {
                COMPARE_ERROR(copy, "store.locked");
                continue;
            }
            ++whole;
            test::Raw raw((*copy)->file());
            QCOMPARE(raw.rows(QStringLiteral("PRAGMA integrity_check")), QStringList{QStringLiteral("ok")});
            const auto counts =
                raw.rows(QStringLiteral("SELECT value FROM settings WHERE key IN ('a', 'b')"));
            if (counts.size() == 2)
                QCOMPARE(counts[0], counts[1]);
            if (counts.size() == 2 && !seen.contains(counts[0]))
                seen << counts[0];
        }
        QVERIFY2(seen.size() >= 20, qPrintable(QStringLiteral("%1 whole copies").arg(whole)));
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc >= 3 && qstrcmp(argv[1], "own") == 0)
        return own(base::fromUtf8(argv[2]));
    TestReading test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_reading.moc"
