// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/published.h"

namespace counterpart::evaluation {
namespace {

using params::Json;

struct Publication
{
    const char *name, *text;
};
constexpr Publication publications[] = {
#include "published_data.inc"
};

/// Tables print percent, or thousandths; we have fractions.
double divisorOf(const std::string& unit)
{
    return unit == "percent" ? 100 : unit == "thousandths" ? 1000 : 1;
}

std::string sourceOf(const Json& publication, const Json& table, const Json& row)
{
    auto source = publication.at("citation").get<std::string>() + ", " + table.at("table").get<std::string>();
    if (row.contains("note"))
        source += " (" + row.at("note").get<std::string>() + ")";
    return source;
}

void addTable(std::vector<domain::PublishedScore>& scores, const Json& publication, const Json& table)
{
    const Json& columns = table.at("columns");
    for (const Json& row : table.at("rows"))
        for (std::size_t i = 0; i < columns.size(); ++i)
            scores.push_back({row.at("method"), columns[i].at("dataset"), columns[i].at("metric"),
                              sourceOf(publication, table, row),
                              row.at("values").at(i).get<double>() / divisorOf(columns[i].at("unit"))});
}

} // namespace

const std::vector<domain::PublishedScore>& publishedScores()
{
    static const auto all = [] {
        std::vector<domain::PublishedScore> scores;
        for (const auto& [name, text] : publications) {
            const auto publication = Json::parse(text);
            for (const Json& table : publication.at("tables"))
                addTable(scores, publication, table);
        }
        return scores;
    }();
    return all;
}

} // namespace counterpart::evaluation
