// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimer>
#include <QVector>
#include <algorithm>

namespace counterpart::test {

/// Records how long the event loop of the thread it lives in did not turn. The kernel says what of that the
/// thread worked and what it waited for a processor: the latter is the machine's doing, not ours, and is
/// taken off.
class StallWatchdog : public QObject
{
public:
    explicit StallWatchdog(int limitMs = 100) : m_limit(limitMs)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
        reset();
        m_timer.start(tick);
    }
    /// Milliseconds of every stall above the limit: work, and sleep with the loop standing still.
    [[nodiscard]] const QVector<int>& stalls() const { return m_stalls; }
    [[nodiscard]] int longest() const { return m_longest; }
    /// Of those only the thread's own work: what is left when another program (the X server of a busy
    /// machine) let us wait.
    [[nodiscard]] const QVector<int>& busyStalls() const { return m_busyStalls; }
    [[nodiscard]] int longestBusy() const { return m_longestBusy; }
    [[nodiscard]] int looks() const { return m_looks; }
    void reset()
    {
        m_stalls.clear();
        m_busyStalls.clear();
        m_longest = m_longestBusy = m_looks = 0;
        m_last = times();
        m_clock.restart();
    }

private:
    static constexpr int tick = 10;

    struct Times
    {
        double worked = 0, waited = 0; ///< ms since the thread began
    };

    /// Zeros where the kernel does not tell.
    static Times times()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat")); // running ns, waiting ns, times
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const auto words = file.readAll().split(' ');
        return {words.value(0).toDouble() / 1e6, words.value(1).toDouble() / 1e6};
    }
    void look()
    {
        const Times now = times();
        const double gap = static_cast<double>(m_clock.restart()) - tick - (now.waited - m_last.waited);
        record(gap, m_longest, m_stalls);
        record(std::min(gap, now.worked - m_last.worked), m_longestBusy, m_busyStalls);
        m_last = now;
        ++m_looks;
    }
    void record(double ms, int& longest, QVector<int>& stalls) const
    {
        longest = std::max(longest, static_cast<int>(ms));
        if (ms > m_limit)
            stalls << static_cast<int>(ms);
    }

    int m_limit, m_longest = 0, m_longestBusy = 0, m_looks = 0;
    Times m_last;
    QTimer m_timer;
    QElapsedTimer m_clock;
    QVector<int> m_stalls, m_busyStalls;
};

} // namespace counterpart::test
