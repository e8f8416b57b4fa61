// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "ui/models/background.h"

#include <optional>

namespace counterpart::models {

/// Computes away from the window and from the database, one thing at a time: only what was started last is
/// delivered. What it supersedes, and what runs when this object goes, is told to stop and its answer
/// dropped; nobody waits for it.
class LatestTask : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~LatestTask() override { m_stop.request(); }

    /// `work(const base::Cancellation&)` runs on a thread of its own and should look at the cancellation
    /// every few milliseconds; `receive(result)` is called on this object's thread.
    template <class Work, class Receive> void start(Work work, Receive receive)
    {
        m_stop.request();
        m_stop = {};
        setBusy(true);
        using Result = std::invoke_result_t<Work, const base::Cancellation&>;
        inBackground(
            pool(), this,
            [work = std::move(work), stop = m_stop]() mutable -> std::optional<Result> {
                if (stop.isRequested()) // before its turn came
                    return std::nullopt;
                return work(stop);
            },
            [this, stop = m_stop, receive = std::move(receive)](std::optional<Result> result) mutable {
                if (stop.isRequested())
                    return;
                setBusy(false);
                receive(std::move(*result));
            });
    }
    void cancel()
    {
        m_stop.request();
        setBusy(false);
    }
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    static QThreadPool& pool();
    void setBusy(bool busy);

    base::Cancellation m_stop;
    bool m_busy = false;
};

} // namespace counterpart::models
