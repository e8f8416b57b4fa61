// SPDX-License-Identifier: Apache-2.0
#include "app/cli/table.h"

#include <algorithm>
#include <fmt/format.h>

namespace counterpart::cli {
namespace {

/// Characters, not bytes.
std::size_t widthOf(const std::string& text)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char letter) { return (static_cast<unsigned char>(letter) & 0xc0) != 0x80; }));
}

bool isNumber(const std::string& text)
{
    return text == "–" || (!text.empty() && text.find_first_not_of("0123456789.+-±e %") == std::string::npos);
}

} // namespace

std::string Table::text() const
{
    std::vector<std::size_t> widths;
    for (const auto& row : m_rows)
        for (std::size_t column = 0; column < row.size(); ++column) {
            widths.resize(std::max(widths.size(), column + 1));
            widths[column] = std::max(widths[column], widthOf(row[column]));
        }
    std::string text;
    for (const auto& row : m_rows) {
        std::string line;
        for (std::size_t column = 0; column < row.size(); ++column) {
            const std::string padding(widths[column] - widthOf(row[column]), ' ');
            line += (column ? "  " : "") +
                    (isNumber(row[column]) ? padding + row[column] : row[column] + padding);
        }
        text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
        if (&row == &m_rows.front()) {
            std::size_t total = 0;
            for (const auto width : widths)
                total += width + 2;
            for (std::size_t i = 2; i < total; ++i)
                text += "─";
            text += "\n";
        }
    }
    text.pop_back();
    return text;
}

std::string numberText(const std::optional<double>& value, int digits)
{
    return value ? fmt::format("{:.{}f}", *value, digits) : "–";
}

} // namespace counterpart::cli
