// SPDX-License-Identifier: Apache-2.0
#include "ui/views/results/grouped_header.h"

#include "ui/views/results/table_model.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace counterpart::results {

using namespace widgets;

namespace {

constexpr int markSide = 13, markRoom = 20;
constexpr int titleInset = 16; ///< of a title from the right edge of its section
constexpr double quietly = 0.5;

} // namespace

GroupedHeader::GroupedHeader(bool marks, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_marks(marks)
{
    setMouseTracking(true);
}

QSize GroupedHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    if (hasGroups())
        size.rheight() += fontMetrics().height() + 6;
    return size;
}

QSize GroupedHeader::sectionSizeFromContents(int section) const
{
    const QSize size = QHeaderView::sectionSizeFromContents(section);
    return metricAt(section).isEmpty() ? size : QSize(size.width() + markRoom, size.height());
}

/// Before the title, which stands at the right of the lower line.
QRect GroupedHeader::markOf(int section) const
{
    if (metricAt(section).isEmpty() || isSectionHidden(section))
        return {};
    const int title =
        fontMetrics().horizontalAdvance(model()->headerData(section, Qt::Horizontal).toString());
    const int right = sectionViewportPosition(section) + sectionSize(section) - titleInset - title;
    return {right - markRoom, height() - fontMetrics().height() - 8, markRoom, fontMetrics().height() + 4};
}

int GroupedHeader::markAt(const QPoint& place) const
{
    const int section = logicalIndexAt(place);
    return section >= 0 && markOf(section).contains(place) ? section : -1;
}

void GroupedHeader::paintSection(QPainter* painter, const QRect& area, int section) const
{
    painter->save(); // the style leaves everything clipped away
    QHeaderView::paintSection(painter, area, section);
    painter->restore();
    const QRect mark = markOf(section);
    if (mark.isEmpty())
        return;
    const bool lit = section == m_lit;
    painter->save();
    painter->setOpacity(lit ? 1 : quietly);
    icon(QStringLiteral("question"), lit ? IconTone::Accent : IconTone::Quiet)
        .paint(painter, QRect(mark.left() + (mark.width() - markSide) / 2,
                              mark.top() + (mark.height() - markSide) / 2, markSide, markSide));
    painter->restore();
}

void GroupedHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    if (!hasGroups())
        return;
    QPainter painter(viewport());
    const Tokens& t = tokens(palette());
    painter.setFont(scaledFont(font(), 0.88));
    for (int i = 0; i < count();) {
        const QString group = groupAt(i);
        int end = i + 1;
        while (!group.isEmpty() && end < count() && groupAt(end) == group)
            ++end;
        if (!group.isEmpty()) {
            const int left = sectionViewportPosition(i);
            const int right = sectionViewportPosition(end - 1) + sectionSize(end - 1);
            const QRect band(left + 6, 2, right - left - 12, painter.fontMetrics().height() + 4);
            painter.setPen(t.quiet);
            painter.drawText(band, Qt::AlignHCenter | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(group, Qt::ElideRight, band.width()));
            painter.setPen(t.line);
            painter.drawLine(band.bottomLeft(), band.bottomRight());
        }
        i = end;
    }
}

void GroupedHeader::mouseMoveEvent(QMouseEvent* event)
{
    const int lit = markAt(event->pos());
    if (lit != m_lit) {
        m_lit = lit;
        lit >= 0 ? viewport()->setCursor(Qt::PointingHandCursor) : viewport()->unsetCursor();
        viewport()->update();
    }
    QHeaderView::mouseMoveEvent(event);
}

void GroupedHeader::mousePressEvent(QMouseEvent* event)
{
    if (const int section = markAt(event->pos()); section >= 0)
        Q_EMIT helpRequested(metricAt(section));
    else
        QHeaderView::mousePressEvent(event);
}

void GroupedHeader::leaveEvent(QEvent* event)
{
    m_lit = -1;
    viewport()->update();
    QHeaderView::leaveEvent(event);
}

QString GroupedHeader::groupAt(int section) const
{
    return model() ? model()->headerData(section, Qt::Horizontal, TableModel::GroupRole).toString()
                   : QString();
}

QString GroupedHeader::metricAt(int section) const
{
    return m_marks && model()
               ? model()->headerData(section, Qt::Horizontal, TableModel::MetricRole).toString()
               : QString();
}

bool GroupedHeader::hasGroups() const
{
    for (int i = 0; i < count(); ++i)
        if (!groupAt(i).isEmpty())
            return true;
    return false;
}

} // namespace counterpart::results
