// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/training/event_writer.h"

namespace counterpart::training {

/// `progress` events for a whole job, at most one a second. A resumed job starts at the share already done,
/// and its pace is measured from there.
class ProgressReport
{
public:
    ProgressReport(EventWriter& events, std::int64_t total, std::int64_t alreadyDone);
    /// `done` of `total`; the last one is always written.
    void update(std::int64_t done);

private:
    EventWriter& m_events;
    std::int64_t m_total, m_first;
    double m_lastTime = -1;
    base::RemainingTime m_remaining;
};

} // namespace counterpart::training
