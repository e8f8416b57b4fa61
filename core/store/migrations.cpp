// SPDX-License-Identifier: Apache-2.0
#include "core/store/migrations.h"

#include "core/base/files.h"
#include "core/store/backups.h"
#include "core/store/sql_error.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace counterpart::store {
namespace {

constexpr MigrationStatement embedded[] = {
#include "store_migrations.inc"
};

base::Result<> execute(const QSqlDatabase& connection, const std::filesystem::path& file, const QString& sql)
{
    QSqlQuery query(connection);
    if (!query.exec(sql))
        return sqlError(query.lastError(), file, "migrations");
    return {};
}

base::Result<> applyVersion(const QSqlDatabase& connection, const std::filesystem::path& file, int version,
                            std::span<const MigrationStatement> statements)
{
    for (const MigrationStatement& statement : statements)
        if (statement.version == version)
            COUNTERPART_CHECK(execute(
                connection, file, QString::fromUtf8(statement.sql.data(), qsizetype(statement.sql.size()))));
    COUNTERPART_CHECK(
        execute(connection, file, QStringLiteral("PRAGMA application_id = %1").arg(applicationId)));
    return execute(connection, file, QStringLiteral("PRAGMA user_version = %1").arg(version));
}

/// With the lock for writing held: nobody changes the version any more.
base::Result<> lockedMigrateTo(const QSqlDatabase& connection, const std::filesystem::path& file, int version,
                               std::span<const MigrationStatement> statements, Before before)
{
    COUNTERPART_TRY(const auto current, pragmaNumber(connection, file, "user_version"));
    if (current >= version)
        return {}; // another program was quicker
    std::filesystem::path copy;
    if (before == Before::KeepCopy && current > 0) {
        COUNTERPART_TRY(copy, keepBackup(file, static_cast<int>(current)));
    }
    auto applied = applyVersion(connection, file, version, statements);
    if (applied)
        applied = execute(connection, file, QStringLiteral("COMMIT"));
    if (!applied && !copy.empty()) {
        std::error_code ignored; // nothing was changed, so there is nothing to go back to
        std::filesystem::remove(copy, ignored);
        std::filesystem::remove(copy.parent_path(), ignored); // only if it is empty
    }
    return applied;
}

base::Result<> migrateTo(const QSqlDatabase& connection, const std::filesystem::path& file, int version,
                         std::span<const MigrationStatement> statements, Before before)
{
    COUNTERPART_CHECK(execute(connection, file, QStringLiteral("BEGIN IMMEDIATE")));
    auto done = lockedMigrateTo(connection, file, version, statements, before);
    static_cast<void>(execute(connection, file, QStringLiteral("ROLLBACK"))); // what is not committed
    if (done)
        return {};
    // A full disk or a lock is not the migration's fault: keep what says so.
    if (done.error().code != "store.statement" && done.error().code != "store.constraint")
        return done;
    return base::failed("store.migration-failed", {{"path", base::toUtf8(file)},
                                                   {"version", std::to_string(version)},
                                                   {"reason", done.error().arguments["reason"]}});
}

} // namespace

std::span<const MigrationStatement> migrations()
{
    return embedded;
}

int newestVersion(std::span<const MigrationStatement> statements)
{
    return statements.empty() ? 0 : statements.back().version;
}

base::Result<std::int64_t> pragmaNumber(const QSqlDatabase& connection, const std::filesystem::path& file,
                                        const char* name)
{
    QSqlQuery query(connection);
    if (!query.exec(QStringLiteral("PRAGMA ") + QString::fromLatin1(name)) || !query.next())
        return sqlError(query.lastError(), file, name);
    return query.value(0).toLongLong();
}

base::Result<> migrate(QSqlDatabase& connection, const std::filesystem::path& file,
                       std::span<const MigrationStatement> statements, Before before)
{
    COUNTERPART_TRY(const auto current, pragmaNumber(connection, file, "user_version"));
    for (int version = static_cast<int>(current) + 1; version <= newestVersion(statements); ++version) {
        COUNTERPART_CHECK(migrateTo(connection, file, version, statements, before));
        before = Before::Nothing; // one copy of what it was before the first step
    }
    if (current < newestVersion(statements))
        removeOldBackups(file);
    return {};
}

} // namespace counterpart::store
