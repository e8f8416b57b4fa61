// SPDX-License-Identifier: Apache-2.0
#include "ui/views/compare/compare_header.h"

#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSlider>

namespace counterpart::views {

using Switch = CompareState::Switch;

CompareHeader::CompareHeader(CompareState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_cohorts(new QComboBox(this)), m_planes(new QComboBox(this)),
      m_case(new widgets::ElidedLabel(Qt::ElideMiddle, this)),
      m_place(widgets::makeLabel({}, widgets::Tone::Quiet)), m_slice(widgets::makeLabel({})),
      m_simulated(widgets::makeBadge(tr("Simulated"))), m_slider(new QSlider(Qt::Horizontal, this)),
      m_rows(widgets::spaced(new QBoxLayout(QBoxLayout::LeftToRight, this), widgets::gap))
{
    auto* layout = widgets::spaced(new QHBoxLayout, widgets::gap);
    m_rows->addLayout(layout, 5);
    m_cohorts->setAccessibleName(tr("Cohort"));
    m_cohorts->setToolTip(tr("Cohort"));
    layout->addWidget(m_cohorts);
    auto* before = widgets::makeTool(QStringLiteral("back"), tr("Previous case"), QKeySequence(Qt::Key_Left));
    auto* after = widgets::makeTool(QStringLiteral("forward"), tr("Next case"), QKeySequence(Qt::Key_Right));
    connect(before, &QToolButton::clicked, this, [this] { Q_EMIT caseStepped(-1); });
    connect(after, &QToolButton::clicked, this, [this] { Q_EMIT caseStepped(1); });
    layout->addWidget(before);
    layout->addWidget(after);
    m_case->setFont(widgets::scaledFont(font(), 1.0, QFont::DemiBold));
    m_case->setMinimumWidth(56);
    layout->addWidget(m_case, 2);
    layout->addWidget(m_place);
    layout->addWidget(m_simulated);
    layout->addSpacing(widgets::gap);
    m_planes->addItems({tr("Axial"), tr("Coronal"), tr("Sagittal")});
    m_planes->setAccessibleName(tr("Plane"));
    m_planes->setToolTip(tr("Plane (V)"));
    m_planes->setMinimumWidth(m_planes->fontMetrics().horizontalAdvance(m_planes->itemText(2)) + 44);
    layout->addWidget(m_planes);
    m_slider->setMinimumWidth(80);
    m_slider->setAccessibleName(tr("Slice"));
    layout->addWidget(m_slider, 3);
    m_slice->setFont(widgets::numberFont(font()));
    m_slice->setMinimumWidth(m_slice->fontMetrics().horizontalAdvance(QStringLiteral("888 / 888")));
    layout->addWidget(m_slice);
    layout = widgets::spaced(new QHBoxLayout, widgets::gap);
    m_rows->addLayout(layout);
    layout->addWidget(makeSwitch(tr("Overlay"), tr("Lay the map over the input (O)"), Switch::Overlay));
    layout->addWidget(makeSwitch(tr("Truth"), tr("Outline of the truth on all panels (T)"), Switch::Truth));
    layout->addWidget(makeSwitch(tr("Swipe"), tr("Swipe between input and counterpart (S)"), Switch::Swipe));
    layout->addWidget(makeSwitch(tr("Link"), tr("Link zoom and position of all panels (K)"), Switch::Link));
    layout->addWidget(makeSwitch(tr("Blind"), tr("Hide the methods' names (B)"), Switch::Blind));
    layout->addStretch();
    connect(m_cohorts, &QComboBox::textActivated, this, &CompareHeader::cohortPicked);
    connect(m_planes, &QComboBox::activated, this,
            [this](int index) { m_state.setPlane(static_cast<render::Plane>(index)); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) { m_state.setSlice(value); });
    connect(&state, &CompareState::changed, this, &CompareHeader::showState);
    showState();
}

QToolButton* CompareHeader::makeSwitch(const QString& text, const QString& tip, Switch which)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(tip);
    button->setCheckable(true);
    connect(button, &QToolButton::toggled, this, [this, which](bool on) { m_state.set(which, on); });
    m_switches.append({button, which});
    return button;
}

/// In two rows, which is all that must fit.
QSize CompareHeader::minimumSizeHint() const
{
    return {std::max(m_rows->itemAt(0)->minimumSize().width(), m_rows->itemAt(1)->minimumSize().width()),
            m_rows->minimumSize().height()};
}

void CompareHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int needed = m_rows->itemAt(0)->minimumSize().width() + m_rows->spacing() +
                       m_rows->itemAt(1)->minimumSize().width();
    m_rows->setDirection(width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void CompareHeader::setCohorts(const QStringList& names, const QString& current)
{
    m_cohorts->clear();
    m_cohorts->addItems(names);
    m_cohorts->setCurrentText(current);
    m_cohorts->setVisible(names.size() > 1);
}

void CompareHeader::setCase(const QString& name, const QString& label, int place, int count)
{
    static_cast<widgets::ElidedLabel*>(m_case)->setFullText(name);
    m_case->setAccessibleDescription(label);
    m_place->setText(place >= 0 ? tr("%1 of %2").arg(place + 1).arg(count) : QString());
}

void CompareHeader::setSimulated(bool simulated)
{
    m_simulated->setVisible(simulated);
}

void CompareHeader::showState()
{
    const QSignalBlocker quiet(m_slider);
    const auto& frame = m_state.frame();
    m_slider->setRange(0, std::max(frame.count - 1, 0));
    m_slider->setValue(m_state.slice());
    m_planes->setCurrentIndex(static_cast<int>(m_state.plane()));
    m_slice->setText(frame.isEmpty() ? QString() : tr("%1 / %2").arg(m_state.slice() + 1).arg(frame.count));
    for (const auto& [button, which] : m_switches) {
        const QSignalBlocker quietButton(button);
        button->setChecked(m_state.is(which));
    }
}

} // namespace counterpart::views
