// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/machine/findings.h"
#include "core/machine/gather.h"

#include <QObject>
#include <QThreadPool>
#include <optional>

namespace counterpart::models {

/// What this computer has and lacks. Everything is found out on a thread of its own: a worker needs a second
/// to start, and a driver may hang; nobody waits for it, closing the window included.
class MachineModel : public QObject
{
    Q_OBJECT
public:
    explicit MachineModel(machine::Sources sources, QObject* parent = nullptr);
    ~MachineModel() override;

    /// Looks anew; the results of the self-test are dropped.
    void look();
    /// Every device in turn. Nothing happens while something else is found out, or without a worker.
    void runSelfTest();
    /// Devices tested so far keep their results.
    void cancelSelfTest();

    enum class State { Idle, Looking, Testing };
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool canTest() const;
    /// Empty before the first look; without the workers until those have answered.
    [[nodiscard]] const machine::Facts& facts() const { return m_facts; }
    /// Empty while looking: half the facts would blame the wrong thing.
    [[nodiscard]] const std::vector<machine::Finding>& findings() const { return m_findings; }
    [[nodiscard]] const std::string& testedDevice() const { return m_tested; } ///< while testing

Q_SIGNALS:
    void changed();

private:
    void settle(State state);
    void testNext();

    machine::Sources m_sources;
    machine::Facts m_facts;
    std::vector<machine::Finding> m_findings;
    State m_state = State::Idle;
    std::vector<std::string> m_waiting;
    std::string m_tested;
    base::Cancellation m_looking, m_testing;
    QThreadPool m_pool;
};

} // namespace counterpart::models
