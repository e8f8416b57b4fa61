// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimer>
#include <QVector>
#include <algorithm>

namespace counterpart::test {

/// Records how long the event loop of the thread it lives in did not turn. What that thread spent ready to
/// run but without a processor (the kernel counts it) is the machine's doing, not ours, and is taken off.
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
    /// Milliseconds of every stall above the limit.
    [[nodiscard]] const QVector<int>& stalls() const { return m_stalls; }
    [[nodiscard]] int longest() const { return m_longest; }
    void reset()
    {
        m_stalls.clear();
        m_longest = 0;
        m_waited = waitedForProcessor();
        m_clock.restart();
    }

private:
    static constexpr int tick = 10;

    /// Milliseconds since the thread began; 0 where the kernel does not tell.
    static double waitedForProcessor()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat")); // running ns, waiting ns, times
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() / 1e6 : 0;
    }
    void look()
    {
        const double waited = waitedForProcessor();
        const int gap = static_cast<int>(static_cast<double>(m_clock.restart()) - tick - (waited - m_waited));
        m_waited = waited;
        m_longest = std::max(m_longest, gap);
        if (gap > m_limit)
            m_stalls << gap;
    }

    int m_limit, m_longest = 0;
    double m_waited = 0;
    QTimer m_timer;
    QElapsedTimer m_clock;
    QVector<int> m_stalls;
};

} // namespace counterpart::test
