// SPDX-License-Identifier: Apache-2.0
#include "ui/views/machine/machine_page.h"

#include "ui/views/machine/display_facts.h"
#include "ui/views/machine/fact_rows.h"
#include "ui/views/machine/finding_card.h"
#include "ui/views/machine/self_test_card.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/progress.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollArea>
#include <QVBoxLayout>

namespace counterpart::views {

using namespace widgets;
using models::MachineModel;

namespace {

constexpr int widest = 1240; ///< lines of text beyond this are hard to read

QFrame* makeFactCard(const text::MachineGroup& group)
{
    QFrame* card = makeCard();
    card->setObjectName(QStringLiteral("facts-") + group.id);
    card->setAccessibleName(group.title);
    auto* layout = spaced(new QVBoxLayout(card), 12, 16, 14, 16, 14);
    layout->addWidget(makeTitle(group.title, 1.05));
    layout->addLayout(makeFactRows(group));
    return card;
}

} // namespace

MachinePage::MachinePage(machine::Sources sources, QWidget* parent)
    : QWidget(parent), m_model(std::move(sources)), m_back(makeTool(QStringLiteral("back"), tr("Back"))),
      m_again(makeTool(QStringLiteral("retry"), tr("Look again"), QKeySequence(Qt::Key_F5))),
      m_verdict(makeLabel({}, Tone::Plain, true)), m_progress(new ThinProgress),
      m_copy(makeButton(tr("Copy as text"), ButtonKind::Plain, QStringLiteral("copy"))),
      m_findings(spaced(new QVBoxLayout, gap)), m_left(spaced(new QVBoxLayout, 12)),
      m_right(spaced(new QVBoxLayout, 12))
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* middle = new QWidget;
    auto* across = spaced(new QHBoxLayout(middle), 0, gapSection, 20, gapSection, gapSection);
    auto* content = new QWidget;
    content->setMaximumWidth(widest);
    auto* layout = spaced(new QVBoxLayout(content), gapLarge);
    layout->addWidget(buildHead());
    layout->addLayout(m_findings);
    layout->addWidget(buildBody());
    layout->addStretch();
    across->addStretch(1);
    across->addWidget(content, 1000); // as wide as there is room, and then in the middle
    across->addStretch(1);
    scroll->setWidget(middle);
    setFocusProxy(scroll); // so that the keys scroll
    spaced(new QVBoxLayout(this), 0)->addWidget(scroll);
    connect(&m_model, &MachineModel::changed, this, &MachinePage::showAll);
    showAll();
}

QWidget* MachinePage::buildHead()
{
    auto* head = new QWidget;
    auto* layout = spaced(new QHBoxLayout(head), gap);
    m_back->setObjectName(QStringLiteral("machineBack"));
    m_again->setObjectName(QStringLiteral("machineAgain"));
    m_again->setShortcut(Qt::Key_F5);
    m_copy->setObjectName(QStringLiteral("machineCopy"));
    m_verdict->setFont(scaledFont(m_verdict->font(), 1.15));
    m_verdict->setObjectName(QStringLiteral("machineVerdict"));
    m_copy->setToolTip(tr("For a bug report: without your name and the computer's"));
    m_back->hide();
    layout->addWidget(m_back, 0, Qt::AlignTop);
    auto* words = spaced(new QVBoxLayout, gapSmall);
    words->addWidget(makeTitle(tr("This machine"), 1.6));
    words->addWidget(m_verdict);
    words->addWidget(m_progress);
    layout->addLayout(words, 1);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    layout->addWidget(m_again, 0, Qt::AlignTop);
    m_progress->setFraction(std::nullopt);
    connect(m_back, &QToolButton::clicked, this, &MachinePage::closeRequested);
    connect(m_again, &QToolButton::clicked, this, &MachinePage::refresh);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(report());
        Q_EMIT copied(tr("Copied: what is known of this machine, without your name and the computer's."));
    });
    return head;
}

/// Two columns: what computes at the left, what it stands on at the right.
QWidget* MachinePage::buildBody()
{
    auto* body = new QWidget;
    auto* columns = spaced(new QHBoxLayout(body), 12);
    auto* left = spaced(new QVBoxLayout, 12);
    left->addLayout(m_left);
    left->addWidget(new SelfTestCard(m_model));
    left->addStretch();
    auto* right = spaced(new QVBoxLayout, 12);
    right->addLayout(m_right);
    right->addStretch();
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    return body;
}

void MachinePage::activate()
{
    if (!std::exchange(m_looked, true))
        m_model.look();
}

void MachinePage::refresh()
{
    m_looked = true;
    m_model.look();
}

void MachinePage::setAlone()
{
    m_back->show();
    m_back->setShortcut(Qt::Key_Escape);
}

QString MachinePage::report() const
{
    auto groups = text::machineGroups(m_model.facts());
    groups.append(displayFacts());
    return text::withoutPersonal(text::machineReport(m_model.facts(), m_model.findings(), groups),
                                 text::thisPerson());
}

void MachinePage::showAll()
{
    const bool looking = m_model.state() == MachineModel::State::Looking;
    m_progress->setVisible(looking);
    m_again->setEnabled(m_model.state() == MachineModel::State::Idle);
    m_copy->setEnabled(!looking && m_looked);
    m_verdict->setText(looking    ? tr("Asking the system and the worker\u2026")
                       : m_looked ? text::verdict(m_model.facts())
                                  : QString());
    showFindings();
    showFacts();
}

void MachinePage::showFindings()
{
    clearLayout(m_findings);
    if (!m_looked || m_model.state() == MachineModel::State::Looking)
        return;
    for (const machine::Finding& finding : m_model.findings()) {
        auto* card = new FindingCard(finding);
        connect(card, &FindingCard::copied, this,
                [this](const QString& command) { Q_EMIT copied(tr("Copied: %1").arg(command)); });
        m_findings->addWidget(card);
    }
    if (m_model.findings().empty())
        m_findings->addWidget(makeAllIsWellCard());
}

void MachinePage::showFacts()
{
    clearLayout(m_left);
    clearLayout(m_right);
    const bool asked = m_looked && m_model.state() != MachineModel::State::Looking;
    for (const text::MachineGroup& group : text::machineGroups(m_model.facts())) {
        const bool isWorker = group.id == QLatin1String("worker");
        if (group.id == QLatin1String("selftest") || (isWorker && !asked)) // the former has a card of its own
            continue;
        (isWorker || group.id == QLatin1String("gpu") ? m_left : m_right)->addWidget(makeFactCard(group));
    }
    m_right->addWidget(makeFactCard(displayFacts()));
}

} // namespace counterpart::views
