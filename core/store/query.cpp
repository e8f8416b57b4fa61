// SPDX-License-Identifier: Apache-2.0
#include "core/store/query.h"

#include "core/base/files.h"
#include "core/store/sql_error.h"

#include <QSqlError>
#include <cmath>

namespace counterpart::store {

std::optional<double> Row::optionalReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

std::filesystem::path Row::path(int column) const
{
    return base::fromUtf8(text(column));
}

std::optional<std::filesystem::path> Row::optionalPath(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(path(column));
}

params::Json Row::json(int column) const
{
    auto value = isNull(column) ? params::Json() : params::Json::parse(text(column), nullptr, false);
    return value.is_discarded() ? params::Json() : value;
}

Query::Query(Database& database, Statement statement)
    : m_database(database), m_statement(statement), m_query(database.connection())
{
    m_query.setForwardOnly(true);
    const auto sql = statement.sql();
    if (!m_query.prepare(QString::fromUtf8(sql.data(), qsizetype(sql.size()))))
        m_prepared = sqlError(m_query.lastError(), database.file(), statement.name());
}

Query& Query::bind(const char* name, const std::optional<double>& value)
{
    return bindValue(name, value && !std::isnan(*value) ? QVariant(*value) : QVariant());
}

Query& Query::bind(const char* name, const std::string& value)
{
    // An empty QString is null to the driver unless it is told apart.
    return bindValue(name,
                     value.empty() ? QVariant(QStringLiteral("")) : QVariant(QString::fromStdString(value)));
}

Query& Query::bind(const char* name, const std::filesystem::path& value)
{
    return bind(name, base::toUtf8(value));
}

Query& Query::bind(const char* name, const std::optional<std::filesystem::path>& value)
{
    return value ? bind(name, *value) : bindValue(name, QVariant());
}

Query& Query::bind(const char* name, const params::Json& value)
{
    return bind(name, value.dump(-1, ' ', false, params::Json::error_handler_t::replace));
}

Query& Query::bindValue(const char* name, const QVariant& value)
{
    m_query.bindValue(QString::fromLatin1(name), value);
    return *this;
}

base::Result<> Query::run()
{
    COUNTERPART_CHECK(base::Result<>(m_prepared));
    if (m_statement.writes() && !m_database.inTransaction())
        return base::failed("store.outside-transaction", {{"statement", std::string(m_statement.name())}});
    if (!m_query.exec())
        return sqlError(m_query.lastError(), m_database.file(), m_statement.name());
    return {};
}

base::Result<> Query::ended()
{
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (error.isValid())
        return sqlError(error, m_database.file(), m_statement.name());
    return {};
}

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

} // namespace counterpart::store
