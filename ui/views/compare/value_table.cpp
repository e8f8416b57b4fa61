// SPDX-License-Identifier: Apache-2.0
#include "ui/views/compare/value_table.h"

#include "ui/widgets/help_mark.h"
#include "ui/widgets/parts.h"

#include <QGridLayout>
#include <QPainter>

namespace counterpart::views {

namespace {

/// The method's marker in front of its name.
class MarkerLabel : public QWidget
{
public:
    MarkerLabel(const widgets::MethodLook& look, QWidget* parent) : QWidget(parent), m_look(look)
    {
        setFixedSize(14, 16);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        widgets::paintMarker(painter, QPointF(6, height() / 2.0), 4.5, m_look);
    }

private:
    widgets::MethodLook m_look;
};

} // namespace

ValueTable::ValueTable(const QStringList& heads, QWidget* parent, bool stacked)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_heads(heads), m_stacked(stacked)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(widgets::gap);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
}

void ValueTable::setHelp(int column, const models::Address& place)
{
    m_help.insert(column, place);
}

QWidget* ValueTable::makeHead(int column)
{
    auto* head = widgets::makeCaption(m_heads[column]);
    head->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (!m_help.contains(column))
        return head;
    auto* both = new QWidget;
    auto* layout = widgets::spaced(new QHBoxLayout(both), 0);
    auto* mark = new widgets::HelpMark(m_help[column], m_heads[column]);
    mark->setFocusPolicy(Qt::TabFocus); // nothing else here has the keyboard
    connect(mark, &widgets::HelpMark::helpRequested, this, &ValueTable::helpRequested);
    layout->addStretch();
    layout->addWidget(mark);
    layout->addWidget(head); // in line with its numbers
    return both;
}

void ValueTable::setRuns(const std::vector<int>& runs, const RunNames& names, int lead)
{
    widgets::clearLayout(m_grid);
    m_values.assign(static_cast<std::size_t>(names.count()), {});
    for (int c = 0; c < m_heads.size(); ++c)
        m_grid->addWidget(makeHead(c), 0, 2 + c);
    int row = 1;
    for (const int run : runs) {
        m_grid->addWidget(new MarkerLabel(names.look(run, widgets::appearanceOf(palette())), this), row, 0);
        auto* name = new widgets::ElidedLabel(Qt::ElideRight, this);
        name->setFullText(names.label(run));
        name->setAccessibleName(names.label(run));
        if (run == lead)
            name->setFont(widgets::scaledFont(font(), 1.0, QFont::DemiBold));
        m_grid->addWidget(name, row, 1, 1, m_stacked ? static_cast<int>(m_heads.size()) + 1 : 1);
        row += m_stacked ? 1 : 0;
        auto& values = m_values[static_cast<std::size_t>(run)];
        for (int c = 0; c < m_heads.size(); ++c) {
            auto* value = new QLabel(this);
            value->setFont(widgets::numberFont(font()));
            value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            value->setAccessibleName(QStringLiteral("%1, %2").arg(names.label(run), m_heads[c]));
            m_grid->addWidget(value, row, 2 + c);
            values.push_back(value);
        }
        ++row;
    }
}

void ValueTable::setValue(int run, int column, const QString& text)
{
    const auto r = static_cast<std::size_t>(run);
    const auto c = static_cast<std::size_t>(column);
    if (r < m_values.size() && c < m_values[r].size())
        m_values[r][c]->setText(text);
}

} // namespace counterpart::views
