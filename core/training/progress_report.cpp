// SPDX-License-Identifier: Apache-2.0
#include "core/training/progress_report.h"

#include <algorithm>
#include <cmath>

namespace counterpart::training {

ProgressReport::ProgressReport(EventWriter& events, std::int64_t total, std::int64_t alreadyDone)
    : m_events(events), m_total(std::max<std::int64_t>(total, 1)), m_first(alreadyDone),
      m_remaining(base::monotonicSeconds())
{
}

void ProgressReport::update(std::int64_t done)
{
    const double now = base::monotonicSeconds();
    if (done < m_total && m_lastTime >= 0 && now - m_lastTime < 1)
        return;
    m_lastTime = now;
    const auto share = [&](std::int64_t part, std::int64_t whole) {
        return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 1.0;
    };
    const auto remaining = m_remaining.at(now, share(done - m_first, m_total - m_first));
    m_events.write("progress", {{"fraction", share(done, m_total)},
                                {"remaining_s", remaining ? Json(std::round(*remaining * 10) / 10) : Json()},
                                {"step", done},
                                {"steps", m_total}});
}

} // namespace counterpart::training
