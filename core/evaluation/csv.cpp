// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/csv.h"

namespace counterpart::evaluation {
namespace {

class Parser
{
public:
    explicit Parser(std::string_view text) : m_text(text)
    {
        if (m_text.starts_with("\xef\xbb\xbf"))
            m_text.remove_prefix(3);
    }

    base::Result<std::vector<CsvRow>> run()
    {
        std::vector<CsvRow> rows;
        while (!m_text.empty()) {
            if (takeLineEnd())
                continue;
            COUNTERPART_TRY(auto row, takeRow());
            rows.push_back(std::move(row));
        }
        return rows;
    }

private:
    base::Result<CsvRow> takeRow()
    {
        CsvRow row{m_line, {}};
        for (;;) {
            COUNTERPART_TRY(auto cell, m_text.starts_with('"') ? takeQuoted() : takeBare());
            row.cells.push_back(std::move(cell));
            if (m_text.starts_with(',')) {
                m_text.remove_prefix(1);
                continue;
            }
            if (m_text.empty() || takeLineEnd())
                return row;
            return malformed("text after a closing quote");
        }
    }

    base::Result<std::string> takeBare()
    {
        const auto end = std::min(m_text.find_first_of(",\r\n"), m_text.size());
        std::string cell(m_text.substr(0, end));
        m_text.remove_prefix(end);
        if (cell.find('"') != std::string::npos)
            return malformed("a quote inside a cell that does not begin with one");
        return cell;
    }

    base::Result<std::string> takeQuoted()
    {
        const int opened = m_line;
        std::string cell;
        for (m_text.remove_prefix(1); !m_text.empty(); m_text.remove_prefix(1)) {
            if (m_text.starts_with("\"\"")) {
                m_text.remove_prefix(1);
            } else if (m_text.front() == '"') {
                m_text.remove_prefix(1);
                return cell;
            }
            m_line += m_text.front() == '\n';
            cell += m_text.front();
        }
        m_line = opened;
        return malformed("a quote that is never closed");
    }

    bool takeLineEnd()
    {
        const std::size_t length =
            m_text.starts_with("\r\n") ? 2 : m_text.starts_with('\n') || m_text.starts_with('\r');
        m_text.remove_prefix(length);
        m_line += length > 0;
        return length > 0;
    }

    [[nodiscard]] tl::unexpected<base::Error> malformed(const char* reason) const
    {
        return base::badInput("csv.malformed", {{"line", std::to_string(m_line)}, {"reason", reason}});
    }

    std::string_view m_text;
    int m_line = 1;
};

} // namespace

base::Result<std::vector<CsvRow>> parseCsv(std::string_view text)
{
    return Parser(text).run();
}

} // namespace counterpart::evaluation
