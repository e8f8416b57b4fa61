// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace counterpart::store {

struct StatementText
{
    std::string_view name; ///< `runs/insert`: core/store/sql/runs/insert.sql
    std::string_view sql;
};

inline constexpr StatementText statementTexts[] = {
#include "store_statements.inc"
};

/// One of the statements by its name. A name without a file does not compile.
class Statement
{
public:
    consteval Statement(const char* name) : m_text(find(name)) {}

    [[nodiscard]] constexpr std::string_view name() const { return m_text->name; }
    [[nodiscard]] constexpr std::string_view sql() const { return m_text->sql; }
    [[nodiscard]] constexpr bool writes() const { return !m_text->sql.starts_with("SELECT"); }

private:
    static consteval const StatementText* find(std::string_view name)
    {
        for (const StatementText& text : statementTexts)
            if (text.name == name)
                return &text;
        throw "there is no such file under core/store/sql";
    }

    const StatementText* m_text;
};

} // namespace counterpart::store
