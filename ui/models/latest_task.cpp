// SPDX-License-Identifier: Apache-2.0
#include "ui/models/latest_task.h"

namespace counterpart::models {

/// A few more than there are processors: what one waits for must not stand behind long computations.
QThreadPool& LatestTask::pool()
{
    static ApplicationPool pool(QThread::idealThreadCount() + 2);
    return *pool;
}

void LatestTask::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged(busy);
}

} // namespace counterpart::models
