// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"

#include "core/base/files.h"
#include "core/store/database_impl.h"
#include "core/store/migrations.h"
#include "core/store/sql_error.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>
#include <QVariant>

namespace counterpart::store {

Database::Impl::Impl(std::filesystem::path path)
    : file(std::move(path)), name(QUuid::createUuid().toString(QUuid::Id128)),
      connection(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name))
{
}

Database::Impl::~Impl()
{
    if (depth > 0)
        static_cast<void>(execute("ROLLBACK"));
    connection.close();
    connection = QSqlDatabase(); // the last handle must be gone before the name is
    QSqlDatabase::removeDatabase(name);
}

base::Result<> Database::Impl::connect(std::chrono::milliseconds timeout, bool unchanging)
{
    busyTimeout = timeout;
    QString connectOptions = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(timeout.count());
    QString opened = QString::fromStdString(base::toUtf8(snapshot ? snapshot->file() : file));
    if (readOnly && !snapshot)
        connectOptions += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (unchanging) {
        connectOptions += QStringLiteral(";QSQLITE_OPEN_URI");
        opened =
            QString::fromLatin1(QUrl::fromLocalFile(opened).toEncoded()) + QStringLiteral("?immutable=1");
    }
    connection.setConnectOptions(connectOptions);
    connection.setDatabaseName(opened);
    if (!connection.open())
        return sqlError(connection.lastError(), file, "open");
    return pragmaNumber(connection, file, "schema_version").map([](auto) {});
}

base::Result<> Database::Impl::execute(const char* sql)
{
    QSqlQuery query(connection);
    if (!query.exec(QString::fromLatin1(sql)))
        return sqlError(query.lastError(), file, sql);
    return {};
}

Database::Database(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

const std::filesystem::path& Database::file() const
{
    return m_impl->file;
}

int Database::schemaVersion() const
{
    return m_impl->version;
}

Journal Database::journal() const
{
    return m_impl->journal;
}

bool Database::isReadOnly() const
{
    return m_impl->readOnly;
}

bool Database::isCopy() const
{
    return m_impl->snapshot != nullptr;
}

bool Database::isOutdated() const
{
    return m_impl->snapshot && m_impl->snapshot->isOutdated();
}

bool Database::inTransaction() const
{
    return m_impl->depth > 0;
}

std::int64_t Database::changeToken() const
{
    // data_version counts the commits of others, total_changes() the rows of this connection.
    QSqlQuery query(m_impl->connection);
    std::int64_t token = 0;
    if (query.exec(QStringLiteral("PRAGMA data_version")) && query.next())
        token = query.value(0).toLongLong() << 32;
    if (query.exec(QStringLiteral("SELECT total_changes()")) && query.next())
        token += query.value(0).toLongLong();
    return token;
}

QSqlDatabase Database::connection() const
{
    return m_impl->connection;
}

base::Result<Transaction> Transaction::begin(Database& database)
{
    Database::Impl* impl = database.m_impl.get();
    if (impl->depth == 0) {
        if (impl->readOnly)
            return base::failed("store.read-only", {{"path", base::toUtf8(impl->file.parent_path())}});
        COUNTERPART_CHECK(impl->execute("BEGIN IMMEDIATE"));
        impl->doomed = false;
    }
    ++impl->depth;
    return Transaction(impl);
}

Transaction::Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    m_database->doomed = true;
    if (--m_database->depth == 0)
        static_cast<void>(m_database->execute("ROLLBACK"));
}

base::Result<> Transaction::commit()
{
    if (!m_database)
        return base::failed("store.statement", {{"reason", "committed twice"}});
    if (m_database->depth > 1) {
        --m_database->depth;
        m_database = nullptr;
        return {};
    }
    if (m_database->doomed) // the destructor rolls back
        return base::failed("store.inner-rollback", {{"path", base::toUtf8(m_database->file)}});
    COUNTERPART_CHECK(m_database->execute("COMMIT"));
    m_database->depth = 0;
    m_database = nullptr;
    return {};
}

} // namespace counterpart::store
