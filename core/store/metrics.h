// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/records.h"
#include "core/store/database.h"

/// The curves of runs. A point is one value of (run, stage, name, step): when a resumed worker repeats a
/// step, the new value takes the old one's place, so nothing is counted twice.
namespace counterpart::store {

/// A point and the sequence number of the event that brought it; the number grows over a run's life.
struct SequencedPoint
{
    domain::MetricPoint point;
    std::int64_t sequence = 0;
};
base::Result<> putMetricPoints(Database& database, const std::vector<SequencedPoint>& points);

struct MetricPage
{
    std::vector<domain::MetricPoint> points; ///< in order of sequence
    std::int64_t last = 0;                   ///< ask for what came after this next time
};
/// What came after `after` (0: all), at most `limit` points: call again until it is empty. A repeated step
/// comes again: replace the point.
base::Result<MetricPage> metricPointsSince(Database& database, domain::RunId run, std::int64_t after,
                                           std::int64_t limit = 20000);

struct MetricSeries
{
    std::string stage, name;
    std::int64_t count = 0, firstStep = 0, lastStep = 0;
};
base::Result<std::vector<MetricSeries>> listMetricSeries(Database& database, domain::RunId run);

/// One column of a plot: the steps from `firstStep` to `lastStep` together.
struct MetricBucket
{
    std::int64_t firstStep = 0, lastStep = 0, count = 0;
    double minimum = 0, maximum = 0, mean = 0;
};
/// At most `buckets` columns of one series of any length, in order of step. (10⁶ points: well under a
/// second.)
base::Result<std::vector<MetricBucket>> metricOverview(Database& database, domain::RunId run,
                                                       const std::string& stage, const std::string& name,
                                                       int buckets);
/// The sequence to follow from after `metricOverview`.
base::Result<std::int64_t> lastMetricSequence(Database& database, domain::RunId run);

} // namespace counterpart::store
