// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/pairs.h"

#include "core/base/files.h"
#include "core/evaluation/csv.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

namespace counterpart::evaluation {
namespace {

const std::vector<std::string> required = {"case", "subject", "map", "truth"};
const std::vector<std::string> known = {"case",  "subject",        "map",   "truth", "mask",
                                        "input", "reconstruction", "score", "label", "role"};

class Reader
{
public:
    explicit Reader(const std::filesystem::path& csv) : m_csv(csv) {}

    base::Result<Pairs> run()
    {
        COUNTERPART_TRY(const auto text, base::readText(m_csv));
        const auto rows = parseCsv(text);
        if (!rows) {
            auto error = rows.error();
            error.arguments["path"] = name();
            return tl::make_unexpected(std::move(error));
        }
        if (rows->empty())
            return base::badInput("pairs.no-cases", {{"path", name()}});
        COUNTERPART_CHECK(readHeader(rows->front()));
        Pairs pairs;
        for (auto row = rows->begin() + 1; row != rows->end(); ++row)
            COUNTERPART_CHECK(readRow(*row, pairs));
        if (pairs.test.empty())
            return base::badInput("pairs.no-cases", {{"path", name()}});
        return pairs;
    }

private:
    base::Result<> readHeader(const CsvRow& header)
    {
        for (const auto& column : header.cells) {
            if (std::ranges::find(known, column) == known.end()) {
                std::string all;
                for (const auto& one : known)
                    all += (all.empty() ? "" : ", ") + one;
                return base::badInput("pairs.unknown-column",
                                      {{"path", name()}, {"column", column}, {"known", all}});
            }
            if (std::ranges::count(header.cells, column) > 1)
                return base::badInput("pairs.duplicate-column", {{"path", name()}, {"column", column}});
        }
        for (const auto& column : required)
            if (std::ranges::find(header.cells, column) == header.cells.end())
                return base::badInput("pairs.missing-column", {{"path", name()}, {"column", column}});
        m_columns = header.cells;
        return {};
    }

    base::Result<> readRow(const CsvRow& row, Pairs& pairs)
    {
        if (row.cells.size() != m_columns.size())
            return base::badInput("csv.malformed",
                                  {{"path", name()},
                                   {"line", std::to_string(row.line)},
                                   {"reason", std::to_string(row.cells.size()) + " cells under " +
                                                  std::to_string(m_columns.size()) + " columns"}});
        m_row = &row;
        CaseFiles files;
        files.label = cell("case");
        files.subject = cell("subject").empty() ? files.label : cell("subject");
        if (files.label.empty())
            return base::badInput("pairs.empty-cell", at("case"));
        if (!m_cases.insert(files.label).second)
            return base::badInput("pairs.duplicate-case", at("case", {{"case", files.label}}));
        COUNTERPART_TRY(const auto score, scoreCell());
        COUNTERPART_TRY(const auto label, wordCell("label", {"0", "1"}));
        COUNTERPART_TRY(const auto role, wordCell("role", {"test", "validation"}));
        if (cell("map").empty() && !score)
            return base::badInput("pairs.empty-cell", at("map"));
        auto input =
            cell("map").empty() ? CaseInput{files.label, files.subject, {}, {}, {}} : withFiles(files);
        input.score = score;
        if (!label.empty())
            input.diseased = label == "1";
        (role == "validation" ? pairs.validation : pairs.test).push_back(std::move(input));
        return {};
    }

    CaseInput withFiles(CaseFiles& files)
    {
        files.map = *path("map");
        files.truth = path("truth");
        files.mask = path("mask");
        files.input = path("input");
        files.reconstruction = path("reconstruction");
        return caseFromFiles(files);
    }

    /// Empty for an empty cell and a column that is not there.
    [[nodiscard]] std::string cell(const std::string& column) const
    {
        const auto found = std::ranges::find(m_columns, column);
        return found == m_columns.end() ? std::string()
                                        : m_row->cells[static_cast<std::size_t>(found - m_columns.begin())];
    }

    [[nodiscard]] std::optional<std::filesystem::path> path(const std::string& column) const
    {
        const auto text = cell(column);
        if (text.empty())
            return std::nullopt;
        return m_csv.parent_path() / base::fromUtf8(text);
    }

    [[nodiscard]] base::Result<std::optional<double>> scoreCell() const
    {
        const auto text = cell("score");
        double value = 0;
        if (text.empty())
            return std::nullopt;
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (problem != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
            return base::badInput("pairs.bad-value",
                                  at("score", {{"value", text}, {"expected", "a number"}}));
        return value;
    }

    [[nodiscard]] base::Result<std::string> wordCell(const std::string& column,
                                                     const std::vector<std::string>& words) const
    {
        const auto text = cell(column);
        if (text.empty() || std::ranges::find(words, text) != words.end())
            return text;
        return base::badInput(
            "pairs.bad-value",
            at(column, {{"value", text}, {"expected", words.front() + " or " + words.back()}}));
    }

    [[nodiscard]] base::ErrorArguments at(const std::string& column, base::ErrorArguments more = {}) const
    {
        more.insert({{"path", name()}, {"row", std::to_string(m_row->line)}, {"column", column}});
        return more;
    }

    [[nodiscard]] std::string name() const { return base::toUtf8(m_csv); }

    std::filesystem::path m_csv;
    std::vector<std::string> m_columns;
    std::set<std::string> m_cases;
    const CsvRow* m_row = nullptr;
};

} // namespace

base::Result<Pairs> readPairs(const std::filesystem::path& csv)
{
    return Reader(csv).run();
}

base::Result<ProtocolResult> scorePairs(const std::filesystem::path& csv, const std::string& protocol,
                                        const params::Json& overrides, const base::Task& task)
{
    COUNTERPART_TRY(const auto chosen, requireProtocol(protocol));
    COUNTERPART_TRY(const auto values, resolveParameters(chosen, {}, overrides));
    COUNTERPART_TRY(const auto pairs, readPairs(csv));
    return evaluate(chosen, values, pairs.test, pairs.validation, task);
}

} // namespace counterpart::evaluation
