// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/params/parameter.h"
#include "core/store/database.h"
#include "core/store/statement.h"

#include <QSqlQuery>
#include <QVariant>

namespace counterpart::store {

/// A row of a result, by column number.
class Row
{
public:
    explicit Row(const QSqlQuery& query) : m_query(query) {}

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] std::int64_t integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }
    [[nodiscard]] std::optional<double> optionalReal(int column) const;
    [[nodiscard]] std::string text(int column) const
    {
        return m_query.value(column).toString().toStdString();
    }
    [[nodiscard]] std::filesystem::path path(int column) const;
    [[nodiscard]] std::optional<std::filesystem::path> optionalPath(int column) const;
    [[nodiscard]] params::Json json(int column) const; ///< null for what is not JSON
    template <class Tag> void id(int column, base::Id<Tag>& to) const { to = {integer(column)}; }
    template <class Tag> void id(int column, std::optional<base::Id<Tag>>& to) const
    {
        if (!isNull(column))
            to = base::Id<Tag>{integer(column)};
    }

private:
    const QSqlQuery& m_query;
};

/// One statement, prepared once; bind and run it as often as needed. A writing one refuses to run outside a
/// transaction.
class Query
{
public:
    Query(Database& database, Statement statement);

    template <std::integral T> Query& bind(const char* name, T value)
    {
        return bindValue(name, QVariant::fromValue<qlonglong>(value));
    }
    Query& bind(const char* name, double value) { return bindValue(name, value); }
    template <std::integral T> Query& bind(const char* name, const std::optional<T>& value)
    {
        return value ? bind(name, *value) : bindValue(name, QVariant());
    }
    Query& bind(const char* name, const std::optional<double>& value);
    Query& bind(const char* name, const std::string& value);
    Query& bind(const char* name, const char* value) { return bind(name, std::string(value)); }
    Query& bind(const char* name, const std::filesystem::path& value);
    Query& bind(const char* name, const std::optional<std::filesystem::path>& value);
    Query& bind(const char* name, const params::Json& value);
    template <class Tag> Query& bind(const char* name, base::Id<Tag> id) { return bind(name, id.value); }
    template <class Tag> Query& bind(const char* name, const std::optional<base::Id<Tag>>& id)
    {
        return id ? bind(name, id->value) : bindValue(name, QVariant());
    }

    base::Result<> run();
    /// Runs and returns the new row's id.
    template <class Id> base::Result<Id> insert()
    {
        COUNTERPART_CHECK(run());
        return Id{m_query.lastInsertId().toLongLong()};
    }
    [[nodiscard]] std::int64_t rowsChanged() const { return m_query.numRowsAffected(); }

    /// Runs and reads every row with `read(const Row&)`.
    template <class Read>
    auto all(Read read) -> base::Result<std::vector<std::invoke_result_t<Read, const Row&>>>
    {
        COUNTERPART_CHECK(run());
        std::vector<std::invoke_result_t<Read, const Row&>> rows;
        while (m_query.next())
            rows.push_back(read(Row(m_query)));
        COUNTERPART_CHECK(ended());
        return rows;
    }
    /// Runs and reads the first row, if there is one.
    template <class Read>
    auto first(Read read) -> base::Result<std::optional<std::invoke_result_t<Read, const Row&>>>
    {
        COUNTERPART_CHECK(run());
        std::optional<std::invoke_result_t<Read, const Row&>> row;
        if (m_query.next())
            row = read(Row(m_query));
        COUNTERPART_CHECK(ended());
        return row;
    }

private:
    Query& bindValue(const char* name, const QVariant& value);
    base::Result<> ended(); ///< releases the read lock; an error while stepping is not the end

    Database& m_database;
    Statement m_statement;
    QSqlQuery m_query;
    base::Result<> m_prepared;
};

/// A broken UNIQUE rule says which name is taken already.
template <class T>
base::Result<T> nameTaken(base::Result<T> result, const char* kind, const std::string& name)
{
    if (!result && result.error().code == "store.constraint" &&
        result.error().arguments["reason"].find("UNIQUE") != std::string::npos)
        return base::badInput("store.name-taken", {{"kind", kind}, {"name", name}});
    return result;
}

/// "a, b, c": what an error message lists as known.
std::string joined(const std::vector<std::string>& names);

} // namespace counterpart::store
