// SPDX-License-Identifier: Apache-2.0
#include "ui/views/help/hit_list.h"

#include "ui/widgets/parts.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <algorithm>

namespace counterpart::help {

using namespace widgets;

namespace {

constexpr int side = 16, above = 10, snippetLines = 2, widest = 760;
enum Role { HeadingRole = Qt::UserRole + 1, SnippetRole, WordsRole };

class HitPainter : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {240, option.fontMetrics.height() * (1 + snippetLines) + 2 * above + 8};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = tokens(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(option.state & QStyle::State_Selected ? t.hover : t.raised);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 2, -4, -2), 6, 6);
        }
        QRect area = option.rect.adjusted(side, above, -side, -above);
        area.setWidth(std::min(area.width(), widest));
        paintTitle(*painter, area, option.font, index, t);
        area.setTop(area.top() + option.fontMetrics.height() + 4);
        paintSnippet(*painter, area, option.font, index, t);
        painter->restore();
    }

private:
    static void paintTitle(QPainter& painter, const QRect& area, const QFont& font, const QModelIndex& index,
                           const Tokens& t)
    {
        const QString title = index.data().toString(), heading = index.data(HeadingRole).toString();
        painter.setFont(scaledFont(font, 1, heading.isEmpty() ? QFont::DemiBold : QFont::Normal));
        painter.setPen(heading.isEmpty() ? t.text : t.quiet);
        const QString first = heading.isEmpty() ? title : title + QStringLiteral("  \u25B8  ");
        painter.drawText(area, Qt::AlignTop | Qt::TextSingleLine, first);
        const int used = painter.fontMetrics().horizontalAdvance(first);
        painter.setFont(scaledFont(font, 1, QFont::DemiBold));
        painter.setPen(t.text);
        const QRect rest = area.adjusted(used, 0, 0, 0);
        painter.drawText(rest, Qt::AlignTop | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(heading, Qt::ElideRight, rest.width()));
    }
    static void paintSnippet(QPainter& painter, const QRect& area, const QFont& font,
                             const QModelIndex& index, const Tokens& t)
    {
        QTextLayout layout(index.data(SnippetRole).toString(), font);
        QList<QTextLayout::FormatRange> marks;
        QTextCharFormat mark;
        mark.setForeground(t.text);
        mark.setFontWeight(QFont::DemiBold);
        for (const Span& span : matchesIn(layout.text(), index.data(WordsRole).toStringList()))
            marks.append({static_cast<int>(span.at), static_cast<int>(span.length), mark});
        layout.setFormats(marks);
        layout.beginLayout();
        for (int line = 0; line < snippetLines; ++line) {
            QTextLine made = layout.createLine();
            if (!made.isValid())
                break;
            made.setLineWidth(area.width());
            made.setPosition({0, static_cast<qreal>(line) * QFontMetrics(font).height()});
        }
        layout.endLayout();
        painter.setPen(t.quiet);
        layout.draw(&painter, area.topLeft());
    }
};

} // namespace

HitList::HitList(QWidget* parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("helpHits"));
    setAccessibleName(tr("What was found"));
    setModel(m_model);
    setItemDelegate(new HitPainter(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    const auto choose = [this](const QModelIndex& index) {
        if (index.row() < m_hits.size())
            Q_EMIT hitChosen(m_hits[index.row()]);
    };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, [this, choose](const QModelIndex& index) {
        if (!underMouse()) // a double click has come as a click already
            choose(index);
    });
}

void HitList::showHits(const QList<Hit>& hits, const QStringList& words)
{
    m_hits = hits;
    m_model->clear();
    for (const Hit& hit : hits) {
        auto* item = new QStandardItem(hit.title);
        item->setData(hit.heading, HeadingRole);
        item->setData(hit.snippet, SnippetRole);
        item->setData(words, WordsRole);
        item->setData(hit.title + QStringLiteral(". ") + hit.heading + QStringLiteral(". ") + hit.snippet,
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (!hits.isEmpty())
        setCurrentIndex(m_model->index(0, 0));
    scrollToTop();
}

void HitList::step(int by)
{
    if (m_hits.isEmpty())
        return;
    const int row = std::clamp(currentIndex().row() + by, 0, static_cast<int>(m_hits.size()) - 1);
    setCurrentIndex(m_model->index(row, 0));
}

void HitList::openCurrent()
{
    if (currentIndex().isValid())
        Q_EMIT hitChosen(m_hits[currentIndex().row()]);
}

} // namespace counterpart::help
