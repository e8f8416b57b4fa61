// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QThread>
#include <QTimer>
#include <QVector>
#include <atomic>

namespace counterpart::test {

/// Records how long the event loop of the thread it lives in did not turn. A second thread that only sleeps
/// is measured at the same time: what it was late by is the machine's doing, not ours, and is taken off.
class StallWatchdog : public QObject
{
public:
    explicit StallWatchdog(int limitMs = 100) : m_limit(limitMs)
    {
        m_reference = QThread::create([this] {
            QElapsedTimer clock;
            while (!m_stop.load()) {
                clock.start();
                QThread::msleep(tick);
                const int late = static_cast<int>(clock.elapsed()) - tick;
                m_lateness.fetch_add(late > 2 ? late : 0);
            }
        });
        m_reference->start();
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
        m_clock.start();
        m_timer.start(tick);
    }
    ~StallWatchdog() override
    {
        m_stop = true;
        m_reference->wait();
        delete m_reference;
    }
    /// Milliseconds of every stall above the limit.
    [[nodiscard]] const QVector<int>& stalls() const { return m_stalls; }
    [[nodiscard]] int longest() const { return m_longest; }
    void reset()
    {
        m_stalls.clear();
        m_longest = 0;
        m_lateness = 0;
        m_clock.restart();
    }

private:
    static constexpr int tick = 10;
    void look()
    {
        const int gap = static_cast<int>(m_clock.restart()) - tick - m_lateness.exchange(0);
        m_longest = std::max(m_longest, gap);
        if (gap > m_limit)
            m_stalls << gap;
    }

    int m_limit, m_longest = 0;
    QTimer m_timer;
    QElapsedTimer m_clock;
    QVector<int> m_stalls;
    QThread* m_reference = nullptr;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_lateness = 0;
};

} // namespace counterpart::test
