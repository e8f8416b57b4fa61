// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/session.h"

#include <QElapsedTimer>
#include <QTimer>

namespace counterpart::models {

/// Re-reads on `Session::changed` without piling up: while one reading is under way, further changes only
/// mark that another one is due, and that one waits a few times as long as the last one took, so that a
/// training that commits all the time costs a fraction of a processor however large the workspace is. Rows
/// are built on the session's thread; the window only compares and paints.
class Refresher : public QObject
{
public:
    /// `start` begins one reading and calls `done()` when its answer has arrived.
    Refresher(Session& session, std::function<void()> start, QObject* parent)
        : QObject(parent), m_start(std::move(start))
    {
        connect(&session, &Session::changed, this, &Refresher::request);
    }
    void request()
    {
        if (m_state == State::Idle)
            begin();
        else
            m_again = true;
    }
    /// What is asked for has changed (another data set, another run): without the pause.
    void requestNow()
    {
        m_again = m_urgent = true;
        if (m_state != State::Reading)
            begin();
    }
    void done()
    {
        m_state = State::Idle;
        if (!m_again)
            return;
        if (m_urgent) {
            begin();
            return;
        }
        m_state = State::Resting;
        QTimer::singleShot(restFactor * static_cast<int>(m_clock.elapsed()), this, [this] {
            if (m_state == State::Resting)
                begin();
        });
    }

private:
    enum class State { Idle, Reading, Resting };
    void begin()
    {
        m_state = State::Reading;
        m_again = m_urgent = false;
        m_clock.start();
        m_start();
    }

    static constexpr int restFactor = 3;
    std::function<void()> m_start;
    QElapsedTimer m_clock;
    State m_state = State::Idle;
    bool m_again = false, m_urgent = false;
};

} // namespace counterpart::models
