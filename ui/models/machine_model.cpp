// SPDX-License-Identifier: Apache-2.0
#include "ui/models/machine_model.h"

#include "ui/models/background.h"

namespace counterpart::models {

MachineModel::MachineModel(machine::Sources sources, QObject* parent)
    : QObject(parent), m_sources(std::move(sources))
{
    m_pool.setMaxThreadCount(1);
}

MachineModel::~MachineModel()
{
    m_looking.request();
    m_testing.request();
}

bool MachineModel::canTest() const
{
    return m_state == State::Idle && !machine::devicesToTest(m_facts).empty();
}

void MachineModel::settle(State state)
{
    m_state = state;
    m_findings = state == State::Looking ? std::vector<machine::Finding>() : machine::judge(m_facts);
    Q_EMIT changed();
}

void MachineModel::look()
{
    if (m_state != State::Idle)
        return;
    settle(State::Looking);
    inBackground(
        m_pool, this, [sources = m_sources] { return machine::lookAround(sources); },
        [this](machine::Facts facts) {
            m_facts = std::move(facts);
            settle(State::Looking);
            inBackground(
                m_pool, this,
                [facts = m_facts, sources = m_sources, cancellation = m_looking]() mutable {
                    machine::askWorkers(facts, sources, cancellation);
                    return std::move(facts);
                },
                [this](machine::Facts whole) {
                    m_facts = std::move(whole);
                    settle(State::Idle);
                });
        });
}

void MachineModel::runSelfTest()
{
    if (!canTest())
        return;
    m_testing = {};
    m_facts.selfTest.clear();
    m_waiting = machine::devicesToTest(m_facts);
    testNext();
}

void MachineModel::testNext()
{
    if (m_waiting.empty()) {
        m_tested.clear();
        settle(State::Idle);
        return;
    }
    m_tested = m_waiting.front();
    m_waiting.erase(m_waiting.begin());
    settle(State::Testing);
    inBackground(
        m_pool, this,
        [facts = m_facts, device = m_tested, sources = m_sources, cancellation = m_testing] {
            return machine::selfTest(facts, device, sources, cancellation);
        },
        [this](base::Result<machine::DeviceTest> test) {
            if (test)
                m_facts.selfTest.push_back(*std::move(test));
            else
                m_waiting.clear(); // cancelled
            testNext();
        });
}

void MachineModel::cancelSelfTest()
{
    m_testing.request();
}

} // namespace counterpart::models
