// SPDX-License-Identifier: Apache-2.0
#include "ui/models/metric_curves.h"

#include "ui/models/format.h"

#include <algorithm>

namespace counterpart::models {

namespace {
constexpr std::int64_t pageSize = 20000;
}

void Curve::put(double step, double value)
{
    if (steps.empty() || step > steps.back()) {
        steps.push_back(step);
        values.push_back(value);
        return;
    }
    const auto place = std::ranges::lower_bound(steps, step);
    const auto offset = place - steps.begin();
    if (*place != step) {
        steps.insert(place, step);
        values.insert(values.begin() + offset, value);
    } else {
        values[static_cast<std::size_t>(offset)] = value;
    }
}

MetricCurves::MetricCurves(Session* session, QObject* parent) : QObject(parent), m_session(session)
{
    if (session)
        m_refresher = new Refresher(
            *session, [this] { readOn(); }, this);
}

void MetricCurves::setRun(std::optional<domain::RunId> run)
{
    if (m_run == run)
        return;
    m_run = run;
    m_curves.clear();
    m_last = 0;
    Q_EMIT reset();
    if (m_refresher)
        m_refresher->requestNow();
}

void MetricCurves::readOn()
{
    if (!m_run) {
        m_refresher->done();
        return;
    }
    const auto run = *m_run;
    m_session->look(
        this,
        [run, after = m_last](store::Database& database) {
            return store::metricPointsSince(database, run, after, pageSize);
        },
        [this, run](const base::Result<store::MetricPage>& page) {
            if (m_run != run) { // answered too late: another run is shown by now
                m_refresher->done();
                m_refresher->requestNow();
                return;
            }
            if (page && !page->points.empty()) {
                for (const domain::MetricPoint& point : page->points)
                    m_curves[{toText(point.stage), toText(point.name)}].put(static_cast<double>(point.step),
                                                                            point.value);
                m_last = page->last;
                Q_EMIT extended();
            } else if (!page) {
                Q_EMIT failed(page.error());
            }
            m_refresher->done();
            if (page && !page->points.empty())
                m_refresher
                    ->requestNow(); // a page may be shorter than asked for: only an empty one is the end
        });
}

} // namespace counterpart::models
