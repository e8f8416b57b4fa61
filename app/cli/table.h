// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace counterpart::cli {

/// Columns aligned for a terminal: text to the left, numbers to the right.
class Table
{
public:
    explicit Table(std::vector<std::string> head) : m_rows{std::move(head)} {}
    void add(std::vector<std::string> row) { m_rows.push_back(std::move(row)); }
    [[nodiscard]] std::string text() const;

private:
    std::vector<std::vector<std::string>> m_rows;
};

/// "0.1234", or "–" where undefined.
std::string numberText(const std::optional<double>& value, int digits = 4);

} // namespace counterpart::cli
