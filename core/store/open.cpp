// SPDX-License-Identifier: Apache-2.0
// How a database is opened: every check before anything of it is used.
#include "core/base/files.h"
#include "core/store/database_impl.h"
#include "core/store/file_system.h"
#include "core/store/migrations.h"
#include "core/store/sharing.h"
#include "core/store/sql_error.h"

#include <QSqlError>
#include <QSqlQuery>
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

bool isThere(const Path& file)
{
    std::error_code ignored;
    return std::filesystem::is_regular_file(file, ignored);
}

/// SQLite writes journals beside the file, so the folder must be writable too, and what lies there may be
/// another user's, left by a program that was killed.
bool mayWrite(const Path& file)
{
    const auto folder = file.parent_path();
    const auto allowed = [](const Path& each) { return !isThere(each) || isWritable(each); };
    return isWritable(folder.empty() ? "." : folder) && allowed(file) && allowed(walOf(file)) &&
           allowed(sharedMemoryOf(file)) && allowed(journalOf(file));
}

Result<> checkFile(const Path& file, const OpenOptions& options)
{
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored) && !isThere(file))
        return base::badInput("store.not-a-workspace", about(file));
    if (!isThere(file) && (!options.create || options.access == Access::ReadOnly))
        return base::badInput("store.not-a-workspace", about(file));
    if (options.access == Access::ReadWrite && !mayWrite(file))
        return base::badInput("store.read-only", about(file.parent_path()));
    return {};
}

Result<bool> isEmpty(const Database::Impl& impl)
{
    QSqlQuery query(impl.connection);
    if (!query.exec(QStringLiteral("SELECT COUNT(*) FROM sqlite_schema")) || !query.next())
        return sqlError(query.lastError(), impl.file, "sqlite_schema");
    return query.value(0).toLongLong() == 0;
}

/// The version of the schema.
Result<int> checkVersion(const Database::Impl& impl, std::span<const MigrationStatement> schema)
{
    COUNTERPART_TRY(const auto application, pragmaNumber(impl.connection, impl.file, "application_id"));
    COUNTERPART_TRY(const auto version, pragmaNumber(impl.connection, impl.file, "user_version"));
    COUNTERPART_TRY(const bool empty, isEmpty(impl));
    // An empty database is one whose making was interrupted: it is made now.
    const bool unmade = empty && application == 0 && version == 0;
    if (application != applicationId && !unmade)
        return base::badInput("store.not-a-workspace", about(impl.file));
    if (const int known = newestVersion(schema); version > known)
        return base::badInput("store.newer", about(impl.file, {{"version", std::to_string(version)},
                                                               {"known", std::to_string(known)}}));
    return static_cast<int>(version);
}

/// A database that is not for us must not even get a WAL that is made and removed again, so it is looked at
/// before it is opened: as a file that does not change where nothing lies beside it, else by reading (which
/// writes nothing back), and as a copy where reading would leave something behind. All that is told by
/// this is whose it is; every other trouble shows when it is opened.
Result<> refuseUntouched(const Path& file, std::chrono::milliseconds timeout,
                         std::span<const MigrationStatement> schema)
{
    const bool wal = FileState::of(walOf(file)).size > 0;
    const bool journal = FileState::of(journalOf(file)).size > 0;
    Database::Impl looking(file);
    looking.readOnly = true;
    if (wal && !FileState::of(sharedMemoryOf(file)).isThere()) // nobody has it open, we neither
        if (auto copy = Snapshot::take(file))
            looking.snapshot = std::move(*copy);
    if (!looking.connect(timeout, !wal && !journal))
        return {};
    const auto version = checkVersion(looking, schema);
    if (!version &&
        (version.error().code == "store.newer" || version.error().code == "store.not-a-workspace"))
        return tl::make_unexpected(version.error());
    return {};
}

/// WAL, or the rollback journal; SQLite answers what it has.
Result<> readJournal(Database::Impl& impl)
{
    QSqlQuery query(impl.connection);
    if (!query.exec(QStringLiteral("PRAGMA journal_mode")) || !query.next())
        return sqlError(query.lastError(), impl.file, "journal_mode");
    impl.journal = query.value(0).toString() == QLatin1String("wal") ? Journal::Wal : Journal::Rollback;
    return {};
}

Result<> setJournal(Database::Impl& impl, Journal wanted)
{
    if (wanted == Journal::Automatic)
        wanted = isOnNetwork(impl.file) ? Journal::Rollback : Journal::Wal;
    // It cannot be changed while another program has the database open: then it stays as that one set it. And
    // where SQLite cannot do WAL it stays with the rollback journal, which is right.
    static_cast<void>(
        impl.execute(wanted == Journal::Wal ? "PRAGMA journal_mode = WAL" : "PRAGMA journal_mode = DELETE"));
    COUNTERPART_CHECK(readJournal(impl));
    return impl.execute(impl.journal == Journal::Wal ? "PRAGMA synchronous = NORMAL"
                                                     : "PRAGMA synchronous = FULL");
}

Result<> openForWriting(Database::Impl& impl, const OpenOptions& options,
                        std::span<const MigrationStatement> schema)
{
    shareNewFiles(impl.file.parent_path());
    const bool isNew = !isThere(impl.file);
    if (!isNew)
        COUNTERPART_CHECK(refuseUntouched(impl.file, options.busyTimeout, schema));
    COUNTERPART_CHECK(impl.connect(options.busyTimeout));
    if (isNew)
        shareLikeFolder(impl.file);
    COUNTERPART_CHECK(checkVersion(impl, schema));
    COUNTERPART_CHECK(impl.execute("PRAGMA foreign_keys = ON"));
    COUNTERPART_CHECK(migrate(impl.connection, impl.file, schema));
    return setJournal(impl,
                      options.journal); // it changes the file: not before there is a copy of an older one
}

/// Where it is, SQLite cannot read a WAL without making or finding the shared memory for it, nor roll back a
/// journal.
bool cannotReadInPlace(const base::Error& error)
{
    return error.code == "store.cannot-open" || error.code == "store.read-only" ||
           error.code == "store.io-error";
}

Result<> openCopy(Database::Impl& impl, const OpenOptions& options,
                  std::span<const MigrationStatement> schema)
{
    impl.connection.close();
    COUNTERPART_TRY(impl.snapshot, Snapshot::take(impl.file));
    COUNTERPART_CHECK(impl.connect(options.busyTimeout));
    COUNTERPART_CHECK(checkVersion(impl, schema));
    return migrate(impl.connection, impl.file, schema, Before::Nothing);
}

Result<> openForReading(Database::Impl& impl, const OpenOptions& options,
                        std::span<const MigrationStatement> schema)
{
    Result<int> version = 0;
    if (auto connected = impl.connect(options.busyTimeout); connected)
        version = checkVersion(impl, schema);
    else
        version = tl::make_unexpected(connected.error());
    if (!version && !cannotReadInPlace(version.error()))
        return tl::make_unexpected(version.error());
    if (!version || *version < newestVersion(schema))
        COUNTERPART_CHECK(openCopy(impl, options, schema));
    COUNTERPART_CHECK(readJournal(impl));
    return impl.execute("PRAGMA query_only = ON");
}

} // namespace

Result<Database> Database::open(const Path& file, const OpenOptions& options)
{
    return open(file, options, migrations());
}

Result<Database> Database::open(const Path& file, const OpenOptions& wanted,
                                std::span<const MigrationStatement> schema)
{
    OpenOptions options = wanted;
    if (options.access == Access::AsAllowed)
        options.access = mayWrite(file) ? Access::ReadWrite : Access::ReadOnly;
    COUNTERPART_CHECK(checkFile(file, options));
    auto impl = std::make_unique<Impl>(file);
    impl->readOnly = options.access == Access::ReadOnly;
    COUNTERPART_CHECK(impl->readOnly ? openForReading(*impl, options, schema)
                                     : openForWriting(*impl, options, schema));
    impl->version = newestVersion(schema);
    return Database(std::move(impl));
}

Result<Database> Database::again() const
{
    auto impl = std::make_unique<Impl>(m_impl->file);
    impl->snapshot = m_impl->snapshot;
    impl->readOnly = m_impl->readOnly;
    impl->version = m_impl->version;
    COUNTERPART_CHECK(impl->connect(m_impl->busyTimeout));
    if (impl->readOnly) {
        COUNTERPART_CHECK(readJournal(*impl));
        COUNTERPART_CHECK(impl->execute("PRAGMA query_only = ON"));
    } else {
        COUNTERPART_CHECK(setJournal(*impl, m_impl->journal));
        COUNTERPART_CHECK(impl->execute("PRAGMA foreign_keys = ON"));
    }
    return Database(std::move(impl));
}

} // namespace counterpart::store
