// SPDX-License-Identifier: Apache-2.0
#include "core/store/metrics.h"

#include "core/store/query.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace counterpart::store {
namespace {

using namespace domain;

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

base::Result<std::optional<std::int64_t>> seriesId(Database& database, RunId run, const std::string& stage,
                                                   const std::string& name)
{
    Query query(database, "metrics/series_id");
    query.bind(":run", run).bind(":stage", stage).bind(":name", name);
    return query.first([](const Row& row) { return row.integer(0); });
}

base::Result<std::int64_t> ensureSeries(Database& database, const MetricPoint& point)
{
    Query ensure(database, "metrics/ensure_series");
    COUNTERPART_CHECK(
        ensure.bind(":run", point.run).bind(":stage", point.stage).bind(":name", point.name).run());
    COUNTERPART_TRY(const auto id, seriesId(database, point.run, point.stage, point.name));
    return id.value_or(0);
}

base::Result<> putAll(Database& database, const std::vector<SequencedPoint>& points)
{
    std::map<std::tuple<RunId, std::string, std::string>, std::int64_t> known;
    Query put(database, "metrics/put");
    for (const auto& [point, sequence] : points) {
        auto& series = known[{point.run, point.stage, point.name}];
        if (series == 0) {
            COUNTERPART_TRY(series, ensureSeries(database, point));
        }
        put.bind(":series", series)
            .bind(":step", point.step)
            .bind(":value", point.value)
            .bind(":sequence", sequence);
        COUNTERPART_CHECK(put.run());
    }
    return {};
}

base::Result<std::vector<SequencedPoint>> readSince(Database& database, RunId run, std::int64_t after,
                                                    std::int64_t limit)
{
    Query query(database, "metrics/since");
    return query.bind(":run", run).bind(":after", after).bind(":limit", limit).all([&](const Row& row) {
        const double value = row.optionalReal(3).value_or(notANumber);
        return SequencedPoint{{run, row.text(0), row.text(1), row.integer(2), value}, row.integer(4)};
    });
}

} // namespace

base::Result<> putMetricPoints(Database& database, const std::vector<SequencedPoint>& points)
{
    return inTransaction(database, [&] { return putAll(database, points); });
}

base::Result<MetricPage> metricPointsSince(Database& database, RunId run, std::int64_t after,
                                           std::int64_t limit)
{
    COUNTERPART_TRY(auto found, readSince(database, run, after, limit));
    if (static_cast<std::int64_t>(found.size()) == limit) {
        // The page may have cut an event's values apart: leave that event to the next page, or read it whole.
        const auto last = found.back().sequence;
        if (found.front().sequence == last)
            return metricPointsSince(database, run, after, 2 * limit + 1);
        std::erase_if(found, [&](const SequencedPoint& point) { return point.sequence == last; });
    }
    MetricPage page{{}, after};
    for (auto& each : found) {
        page.points.push_back(std::move(each.point));
        page.last = each.sequence;
    }
    return page;
}

base::Result<std::vector<MetricSeries>> listMetricSeries(Database& database, RunId run)
{
    return Query(database, "metrics/list_series").bind(":run", run).all([](const Row& row) {
        return MetricSeries{row.text(0), row.text(1), row.integer(2), row.integer(3), row.integer(4)};
    });
}

base::Result<std::vector<MetricBucket>>
metricOverview(Database& database, RunId run, const std::string& stage, const std::string& name, int buckets)
{
    COUNTERPART_TRY(const auto series, seriesId(database, run, stage, name));
    if (!series || buckets < 1)
        return std::vector<MetricBucket>{};
    COUNTERPART_TRY(const auto extent,
                    Query(database, "metrics/extent").bind(":series", *series).first([](const Row& row) {
                        return std::pair(row.integer(0), row.integer(1));
                    }));
    const auto [first, last] = extent.value_or(std::pair<std::int64_t, std::int64_t>(0, 0));
    Query query(database, "metrics/overview");
    query.bind(":series", *series).bind(":first", first).bind(":width", (last - first) / buckets + 1);
    return query.all([](const Row& row) {
        return MetricBucket{row.integer(0),
                            row.integer(1),
                            row.integer(2),
                            row.optionalReal(3).value_or(notANumber),
                            row.optionalReal(4).value_or(notANumber),
                            row.optionalReal(5).value_or(notANumber)};
    });
}

base::Result<std::int64_t> lastMetricSequence(Database& database, RunId run)
{
    COUNTERPART_TRY(const auto last,
                    Query(database, "metrics/last_sequence").bind(":run", run).first([](const Row& row) {
                        return row.integer(0);
                    }));
    return last.value_or(0);
}

} // namespace counterpart::store
