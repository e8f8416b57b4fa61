// SPDX-License-Identifier: Apache-2.0
#include "core/store/migrations.h"

#include "core/base/files.h"
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
    COUNTERPART_TRY(const auto current, pragmaNumber(connection, file, "user_version"));
    if (current >= version)
        return {}; // another program was quicker
    for (const MigrationStatement& statement : statements)
        if (statement.version == version)
            COUNTERPART_CHECK(execute(
                connection, file, QString::fromUtf8(statement.sql.data(), qsizetype(statement.sql.size()))));
    COUNTERPART_CHECK(
        execute(connection, file, QStringLiteral("PRAGMA application_id = %1").arg(applicationId)));
    return execute(connection, file, QStringLiteral("PRAGMA user_version = %1").arg(version));
}

base::Result<> migrateTo(const QSqlDatabase& connection, const std::filesystem::path& file, int version,
                         std::span<const MigrationStatement> statements)
{
    COUNTERPART_CHECK(execute(connection, file, QStringLiteral("BEGIN IMMEDIATE")));
    auto applied = applyVersion(connection, file, version, statements);
    if (applied)
        applied = execute(connection, file, QStringLiteral("COMMIT"));
    if (applied)
        return {};
    static_cast<void>(execute(connection, file, QStringLiteral("ROLLBACK")));
    // A full disk or a lock is not the migration's fault: keep what says so.
    if (applied.error().code != "store.statement" && applied.error().code != "store.constraint")
        return applied;
    return base::failed("store.migration-failed", {{"path", base::toUtf8(file)},
                                                   {"version", std::to_string(version)},
                                                   {"reason", applied.error().arguments["reason"]}});
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
                       std::span<const MigrationStatement> statements)
{
    COUNTERPART_TRY(const auto current, pragmaNumber(connection, file, "user_version"));
    for (int version = static_cast<int>(current) + 1; version <= newestVersion(statements); ++version)
        COUNTERPART_CHECK(migrateTo(connection, file, version, statements));
    return {};
}

} // namespace counterpart::store
