// SPDX-License-Identifier: Apache-2.0
#include "core/store/backups.h"
#include "core/store/migrations.h"
#include "core/store/query.h"
#include "tests/core/store/store_fixture.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace counterpart;
using Steps = std::vector<store::MigrationStatement>;

namespace {

QStringList schemaOf(const store::Database& database)
{
    QStringList lines;
    QSqlQuery query(database.connection());
    query.exec(QStringLiteral(
        "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY 1, 2"));
    while (query.next())
        lines << query.value(0).toString() + query.value(1).toString() + query.value(2).toString();
    return lines;
}

Steps upTo(int version)
{
    Steps steps;
    for (const auto& step : store::migrations())
        if (step.version <= version)
            steps.push_back(step);
    return steps;
}

store::OpenOptions creating()
{
    store::OpenOptions options;
    options.create = true;
    return options;
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path m_file;

private Q_SLOTS:
    void init()
    {
        m_folder = QTemporaryDir();
        m_file = test::pathOf(m_folder) / "counterpart.sqlite";
    }

    void versionsHaveNoGaps()
    {
        int last = 0;
        for (const auto& step : store::migrations()) {
            QVERIFY(step.version == last || step.version == last + 1);
            last = step.version;
        }
        QVERIFY(last >= 1);
    }

    void everyOldVersionBecomesTheNewest()
    {
        const auto fresh = store::Database::open(test::pathOf(m_folder) / "fresh.sqlite", creating());
        VERIFY_RESULT(fresh);
        for (int version = 0; version <= store::newestVersion(); ++version) {
            const auto file = test::pathOf(m_folder) / (std::to_string(version) + ".sqlite");
            const auto steps = upTo(version);
            QStringList schemaThen;
            {
                const auto old = store::Database::open(file, creating(), steps);
                VERIFY_RESULT(old);
                schemaThen = schemaOf(*old);
            }
            const auto now = store::Database::open(file);
            VERIFY_RESULT(now);
            QCOMPARE(now->schemaVersion(), store::newestVersion());
            QCOMPARE(schemaOf(*now), schemaOf(*fresh));
            const auto kept = store::backupsOf(file);
            QCOMPARE(kept.size(), version > 0 && version < store::newestVersion() ? 1U : 0U);
            for (const auto& backup : kept) {
                QCOMPARE(backup.version, version);
                QCOMPARE(schemaOf(store::Database::open(backup.file, {}, steps).value()), schemaThen);
            }
        }
    }

    /// Runs and experiments of version 1 keep their meaning: no folds, no sweep, weights of their own.
    void runsOfTheFirstVersionAreKept()
    {
        {
            const auto old = store::Database::open(m_file, creating(), upTo(1));
            VERIFY_RESULT(old);
            QSqlQuery query(old->connection());
            for (const char* sql :
                 {"INSERT INTO cohorts VALUES (1, 'all', 0, '2026')",
                  "INSERT INTO experiments VALUES (7, 'ae, 3 seeds', 'seeds', '', '2026')",
                  "INSERT INTO runs VALUES (3, 7, 1, 'ae-1', 'ae', 'quick', '{}', '1', 'cpu', '2026', '')"})
                QVERIFY2(query.exec(QString::fromLatin1(sql)), qPrintable(query.lastError().text()));
        }
        auto database = store::Database::open(m_file);
        VERIFY_RESULT(database);
        const auto run = store::findRun(*database, "ae-1").value();
        QVERIFY(run.experiment && run.experiment->value == 7);
        QVERIFY(!run.fold && run.value.is_null() && !run.weights);
        const auto experiment = store::findExperiment(*database, "ae, 3 seeds").value();
        QVERIFY(experiment.parameter.empty() && experiment.folds == 0);
    }

    void aFailureLeavesTheOldState()
    {
        QStringList before;
        {
            const auto old = store::Database::open(m_file, creating());
            VERIFY_RESULT(old);
            before = schemaOf(*old);
        }
        const int next = store::newestVersion() + 1;
        Steps steps = upTo(store::newestVersion());
        steps.push_back({next, "CREATE TABLE half (id INTEGER)"});
        steps.push_back({next, "INSERT INTO no_such_table VALUES (1)"});
        const auto failed = store::Database::open(m_file, {}, steps);
        COMPARE_ERROR(failed, "store.migration-failed");
        QCOMPARE(failed.error().arguments.at("version"), std::to_string(next));
        const auto again = store::Database::open(m_file);
        VERIFY_RESULT(again);
        QCOMPARE(schemaOf(*again), before);
        QCOMPARE(*store::pragmaNumber(again->connection(), m_file, "user_version"), next - 1);
    }

    void anEarlierVersionStaysWhenALaterOneFails()
    {
        {
            VERIFY_RESULT(store::Database::open(m_file, creating()));
        }
        const int next = store::newestVersion() + 1;
        Steps steps = upTo(store::newestVersion());
        steps.push_back({next, "CREATE TABLE whole (id INTEGER)"});
        steps.push_back({next + 1, "DROP TABLE no_such_table"});
        COMPARE_ERROR(store::Database::open(m_file, {}, steps), "store.migration-failed");
        steps.pop_back();
        const auto opened = store::Database::open(m_file, {}, steps);
        VERIFY_RESULT(opened);
        QVERIFY(schemaOf(*opened).join(QLatin1Char('\n')).contains(QStringLiteral("whole")));
    }

    void everyStatementFitsTheSchema()
    {
        const auto database = store::Database::open(m_file, creating());
        VERIFY_RESULT(database);
        for (const auto& statement : store::statementTexts) {
            QSqlQuery query(database->connection());
            const auto sql = QString::fromUtf8(statement.sql.data(), qsizetype(statement.sql.size()));
            QVERIFY2(query.prepare(sql), statement.name.data());
            QVERIFY2(!sql.contains(QLatin1Char(';')), statement.name.data());
        }
        QVERIFY(std::size(store::statementTexts) > 50);
    }

    void nothingIsWrittenOutsideATransaction()
    {
        auto database = store::Database::open(m_file, creating());
        VERIFY_RESULT(database);
        const auto write = [&] {
            return store::Query(*database, "settings/put").bind(":key", "k").bind(":value", "1").run();
        };
        COMPARE_ERROR(write(), "store.outside-transaction");
        auto transaction = store::Transaction::begin(*database);
        VERIFY_RESULT(write());
        VERIFY_RESULT(transaction->commit());
        // What the check relies on: a statement that writes never looks like one that reads.
        for (const auto& statement : store::statementTexts)
            QCOMPARE(statement.sql.starts_with("SELECT"), !statement.sql.starts_with("INSERT") &&
                                                              !statement.sql.starts_with("UPDATE") &&
                                                              !statement.sql.starts_with("DELETE"));
    }

    void droppedTransactionsLeaveNothing()
    {
        auto database = store::Database::open(m_file, creating());
        VERIFY_RESULT(database);
        const auto put = [&](const char* key) {
            return store::inTransaction(*database, [&] {
                return store::Query(*database, "settings/put").bind(":key", key).bind(":value", "1").run();
            });
        };
        {
            const auto outer = store::Transaction::begin(*database);
            VERIFY_RESULT(put("a"));
        }
        {
            auto outer = store::Transaction::begin(*database);
            VERIFY_RESULT(put("b"));
            {
                const auto inner = store::Transaction::begin(*database);
            }
            COMPARE_ERROR(outer->commit(), "store.inner-rollback");
        }
        VERIFY_RESULT(put("c"));
        QSqlQuery query(database->connection());
        QVERIFY(query.exec(QStringLiteral("SELECT group_concat(key) FROM settings")) && query.next());
        QCOMPARE(query.value(0).toString(), QStringLiteral("c"));
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "test_migrations.moc"
