// SPDX-License-Identifier: Apache-2.0
#include "ui/views/machine/self_test_card.h"

#include "ui/text/machine_text.h"
#include "ui/views/machine/fact_rows.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/progress.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace counterpart::views {

using namespace widgets;
using models::MachineModel;

SelfTestCard::SelfTestCard(MachineModel& model, QWidget* parent)
    : QFrame(parent), m_model(model), m_state(makeLabel({}, Tone::Quiet, true)), m_progress(new ThinProgress),
      m_run(makeButton(tr("Run the self-test"), ButtonKind::Plain, QStringLiteral("play"))),
      m_cancel(makeButton(tr("Cancel"), ButtonKind::Plain, QStringLiteral("stop"))),
      m_results(spaced(new QVBoxLayout, gapSmall))
{
    setProperty("kind", QStringLiteral("card"));
    m_run->setObjectName(QStringLiteral("runSelfTest"));
    m_cancel->setObjectName(QStringLiteral("cancelSelfTest"));
    m_state->setObjectName(QStringLiteral("selfTestState"));
    auto* layout = spaced(new QVBoxLayout(this), 12, 16, 14, 16, 14);
    layout->addWidget(makeTitle(tr("Self-test"), 1.05));
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addLayout(m_results);
    auto* buttons = spaced(new QHBoxLayout, gap);
    buttons->addWidget(m_run);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    layout->addLayout(buttons);
    m_progress->setFraction(std::nullopt);
    connect(m_run, &QPushButton::clicked, &m_model, &MachineModel::runSelfTest);
    connect(m_cancel, &QPushButton::clicked, &m_model, &MachineModel::cancelSelfTest);
    connect(&m_model, &MachineModel::changed, this, &SelfTestCard::refresh);
    refresh();
}

void SelfTestCard::refresh()
{
    const bool testing = m_model.state() == MachineModel::State::Testing;
    const bool cancelHadFocus = m_cancel->hasFocus(), runHadFocus = m_run->hasFocus();
    m_progress->setVisible(testing);
    m_cancel->setVisible(testing);
    m_run->setVisible(!testing);
    m_run->setEnabled(m_model.canTest());
    if (cancelHadFocus && !testing)
        m_run->setFocus();
    if (runHadFocus && testing)
        m_cancel->setFocus();
    if (testing)
        m_state->setText(tr("Testing %1\u2026").arg(QString::fromStdString(m_model.testedDevice())));
    else if (m_model.state() == MachineModel::State::Idle && !m_model.canTest())
        m_state->setText(tr("It needs a worker that starts."));
    else
        m_state->setText(
            tr("Computes small networks and the program's own kernels on each GPU, or on the CPU "
               "where there is none, and compares the results. It takes some seconds."));
    m_state->setVisible(testing || m_model.facts().selfTest.empty());
    showResults();
}

void SelfTestCard::showResults()
{
    clearLayout(m_results);
    for (const text::MachineGroup& group : text::machineGroups(m_model.facts()))
        if (group.id == QLatin1String("selftest"))
            m_results->addLayout(makeFactRows(group));
}

} // namespace counterpart::views
