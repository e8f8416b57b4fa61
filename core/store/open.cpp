// SPDX-License-Identifier: Apache-2.0
// How a database is opened: every check before anything of it is used.
#include "core/base/files.h"
#include "core/store/database_impl.h"
#include "core/store/file_system.h"
#include "core/store/migrations.h"
#include "core/store/sql_error.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>

namespace counterpart::store {
namespace {

using base::Result;
using Path = std::filesystem::path;

base::ErrorArguments about(const Path& file, base::ErrorArguments more = {})
{
    more["path"] = base::toUtf8(file);
    return more;
}

Result<> checkFile(const Path& file, const OpenOptions& options)
{
    std::error_code ignored;
    const bool there = std::filesystem::is_regular_file(file, ignored);
    if (std::filesystem::exists(file, ignored) && !there)
        return base::badInput("store.not-a-workspace", about(file));
    if (!there && (!options.create || options.access == Access::ReadOnly))
        return base::badInput("store.not-a-workspace", about(file));
    // SQLite writes journals beside the file, so the folder must be writable too.
    const bool writable = isWritable(file.parent_path()) && (!there || isWritable(file));
    if (options.access == Access::ReadWrite && !writable)
        return base::badInput("store.read-only", about(file, {{"reason", "no permission to write"}}));
    return {};
}

Result<> connect(Database::Impl& impl, const OpenOptions& options, bool immutable)
{
    QString connectOptions = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyTimeout.count());
    QString name = QString::fromStdString(base::toUtf8(impl.file));
    if (options.access == Access::ReadOnly)
        connectOptions += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (immutable) {
        connectOptions += QStringLiteral(";QSQLITE_OPEN_URI");
        name = QString::fromLatin1(QUrl::fromLocalFile(name).toEncoded()) + QStringLiteral("?immutable=1");
    }
    impl.connection.setConnectOptions(connectOptions);
    impl.connection.setDatabaseName(name);
    if (!impl.connection.open())
        return sqlError(impl.connection.lastError(), impl.file, "open");
    return pragmaNumber(impl.connection, impl.file, "schema_version").map([](auto) {}); // the first real read
}

/// Opens; a database for reading in a folder where not even the shared memory of WAL can be made is read as a
/// file that does not change.
Result<> connectSomehow(Database::Impl& impl, const OpenOptions& options)
{
    auto connected = connect(impl, options, false);
    if (connected || options.access != Access::ReadOnly || isWritable(impl.file.parent_path()))
        return connected;
    impl.connection.close();
    return connect(impl, options, true);
}

Result<bool> isEmpty(const Database::Impl& impl)
{
    QSqlQuery query(impl.connection);
    if (!query.exec(QStringLiteral("SELECT COUNT(*) FROM sqlite_schema")) || !query.next())
        return sqlError(query.lastError(), impl.file, "sqlite_schema");
    return query.value(0).toLongLong() == 0;
}

Result<> checkVersion(Database::Impl& impl, std::span<const MigrationStatement> schema)
{
    COUNTERPART_TRY(const auto application, pragmaNumber(impl.connection, impl.file, "application_id"));
    COUNTERPART_TRY(const auto version, pragmaNumber(impl.connection, impl.file, "user_version"));
    COUNTERPART_TRY(const bool empty, isEmpty(impl));
    // An empty database is one whose making was interrupted: it is made now.
    const bool unmade = empty && application == 0 && version == 0;
    if (application != applicationId && !unmade)
        return base::badInput("store.not-a-workspace", about(impl.file));
    const int known = newestVersion(schema);
    const base::ErrorArguments versions{{"version", std::to_string(version)},
                                        {"known", std::to_string(known)}};
    if (version > known)
        return base::badInput("store.newer", about(impl.file, versions));
    if (impl.readOnly && version < known)
        return base::badInput("store.older", about(impl.file, versions));
    return {};
}

Result<> setJournal(Database::Impl& impl, Journal wanted)
{
    if (wanted == Journal::Automatic)
        wanted = isOnNetwork(impl.file) ? Journal::Rollback : Journal::Wal;
    const auto pragma = impl.readOnly            ? QStringLiteral("PRAGMA journal_mode")
                        : wanted == Journal::Wal ? QStringLiteral("PRAGMA journal_mode = WAL")
                                                 : QStringLiteral("PRAGMA journal_mode = DELETE");
    QSqlQuery query(impl.connection);
    // It cannot be changed while another program has the database open: then it stays as that one set it.
    const bool answered = query.exec(pragma) || query.exec(QStringLiteral("PRAGMA journal_mode"));
    if (!answered || !query.next())
        return sqlError(query.lastError(), impl.file, "journal_mode");
    // SQLite answers what it has: where it cannot do WAL it stays with the rollback journal, which is right.
    impl.journal = query.value(0).toString() == QLatin1String("wal") ? Journal::Wal : Journal::Rollback;
    query.finish();
    return impl.execute(impl.journal == Journal::Wal ? "PRAGMA synchronous = NORMAL"
                                                     : "PRAGMA synchronous = FULL");
}

} // namespace

Result<Database> Database::open(const Path& file, const OpenOptions& options)
{
    return open(file, options, migrations());
}

Result<Database> Database::open(const Path& file, const OpenOptions& options,
                                std::span<const MigrationStatement> schema)
{
    COUNTERPART_CHECK(checkFile(file, options));
    auto impl = std::make_unique<Impl>(file);
    impl->readOnly = options.access == Access::ReadOnly;
    COUNTERPART_CHECK(connectSomehow(*impl, options));
    COUNTERPART_CHECK(checkVersion(*impl, schema));
    COUNTERPART_CHECK(setJournal(*impl, options.journal));
    COUNTERPART_CHECK(impl->execute("PRAGMA foreign_keys = ON"));
    if (!impl->readOnly)
        COUNTERPART_CHECK(migrate(impl->connection, file, schema));
    impl->version = newestVersion(schema);
    return Database(std::move(impl));
}

} // namespace counterpart::store
