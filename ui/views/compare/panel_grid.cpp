// SPDX-License-Identifier: Apache-2.0
#include "ui/views/compare/panel_grid.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>

namespace counterpart::views {

namespace {

using widgets::gap;
using widgets::gapSmall;

QPixmap markerPixmap(const widgets::MethodLook& look, double ratio)
{
    constexpr int side = 12;
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    widgets::paintMarker(painter, QPointF(side / 2.0, side / 2.0), 4.5, look);
    return pixmap;
}

QLabel* quietLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

PanelGrid::PanelGrid(CompareState& state, PictureMaker& maker, RunNames& names, QWidget* parent)
    : QWidget(parent), m_state(state), m_maker(maker), m_names(names),
      m_input(new PanelWidget(PanelKind::Input, -1, state, maker, this)),
      m_truth(new PanelWidget(PanelKind::Truth, -1, state, maker, this)), m_scroll(new QScrollArea(this))
{
    m_input->setAccessibleName(tr("Input"));
    m_truth->setAccessibleName(tr("Input with the truth's outline"));
    auto* pinned = new QVBoxLayout;
    pinned->setSpacing(gapSmall);
    pinned->addWidget(makePinned(m_input, tr("Input")), 1);
    pinned->addWidget(makePinned(m_truth, tr("Truth")), 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::gapLarge);
    layout->addLayout(pinned, 10);
    layout->addWidget(m_scroll, 31);
}

QWidget* PanelGrid::makePinned(PanelWidget* panel, const QString& title)
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gapSmall);
    auto* label = quietLabel(title, box);
    label->setFixedHeight(20);
    layout->addWidget(label);
    layout->addWidget(panel, 1);
    return box;
}

QList<PanelWidget*> PanelGrid::panels() const
{
    return QList<PanelWidget*>{m_input, m_truth} + m_rowPanels;
}

QWidget* PanelGrid::makeHeader(int run)
{
    auto* header = new QToolButton(this);
    header->setAutoRaise(true);
    header->setCheckable(true);
    header->setChecked(m_state.lead() == run);
    header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    header->setIcon(markerPixmap(m_names.look(run, widgets::appearanceOf(palette())), devicePixelRatioF()));
    header->setText(m_names.label(run));
    header->setFont(widgets::scaledFont(font(), 1.0, QFont::DemiBold));
    header->setToolTip(tr("Show this method's scores in the case list and its histogram"));
    header->setAccessibleName(tr("Lead with %1").arg(m_names.label(run)));
    connect(header, &QToolButton::clicked, this, [this, run] { m_state.setLead(run); });
    return header;
}

void PanelGrid::addRow(QGridLayout& rows, int row, int run, const models::CompareRun& shown)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(makeHeader(run));
    auto* text = quietLabel({}, this);
    text->setFont(widgets::numberFont(font()));
    m_rowTexts[static_cast<std::size_t>(run)] = text;
    head->addWidget(text);
    head->addStretch(1);
    rows.addLayout(head, 2 * row, 0, 1, 3);
    const std::pair<PanelKind, QString> kinds[] = {{PanelKind::Counterpart, tr("Counterpart")},
                                                   {PanelKind::Residual, tr("Residual")},
                                                   {PanelKind::Map, tr("Map")}};
    for (int column = 0; column < 3; ++column) {
        auto* panel = new PanelWidget(kinds[column].first, run, m_state, m_maker, this);
        panel->setAccessibleName(tr("%1 of %2").arg(kinds[column].second, m_names.label(run)));
        panel->setMissingText(missingText(kinds[column].first, shown));
        rows.addWidget(panel, 2 * row + 1, column);
        m_rowPanels.append(panel);
    }
    rows.setRowStretch(2 * row + 1, 1);
}

QString PanelGrid::missingText(PanelKind kind, const models::CompareRun& run) const
{
    if (kind != PanelKind::Map && !run.reconstruction)
        return tr("This method makes no counterpart");
    if (run.trainedOn.contains(m_case))
        return tr("Trained on this case: no output");
    return kind == PanelKind::Map ? tr("No map for this case") : tr("Not written for this case");
}

void PanelGrid::showCase(const models::CompareCatalog& catalog, const models::CompareCase& shown)
{
    m_case = shown.label;
    m_truth->setMissingText(shown.healthy ? tr("Healthy: nothing to find") : tr("No truth known"));
    for (auto* panel : std::as_const(m_rowPanels))
        panel->setMissingText(
            missingText(panel->kind(), catalog.runs[static_cast<std::size_t>(panel->run())]));
}

void PanelGrid::showRuns(const models::CompareCatalog& catalog)
{
    m_rowPanels.clear();
    m_rowTexts.assign(catalog.runs.size(), nullptr);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gapSmall);
    auto* titles = new QHBoxLayout;
    titles->setSpacing(gap);
    for (const auto& title : {tr("Counterpart"), tr("Residual"), tr("Map")}) {
        auto* label = quietLabel(title, content);
        label->setFixedHeight(20);
        titles->addWidget(label, 1);
    }
    layout->addLayout(titles);
    auto* rows = new QGridLayout;
    rows->setHorizontalSpacing(gap);
    rows->setVerticalSpacing(gapSmall);
    for (int column = 0; column < 3; ++column)
        rows->setColumnStretch(column, 1);
    int row = 0;
    for (const int run : m_names.order())
        if (m_state.solo() < 0 || m_state.solo() == run)
            addRow(*rows, row++, run, catalog.runs[static_cast<std::size_t>(run)]);
    layout->addLayout(rows, 1);
    m_scroll->setWidget(content); // the old content and its panels go with it
}

void PanelGrid::setRowTexts(const std::vector<QString>& texts)
{
    for (std::size_t i = 0; i < std::min(texts.size(), m_rowTexts.size()); ++i)
        if (m_rowTexts[i] != nullptr)
            m_rowTexts[i]->setText(texts[i]);
}

} // namespace counterpart::views
