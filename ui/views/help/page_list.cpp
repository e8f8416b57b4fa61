// SPDX-License-Identifier: Apache-2.0
#include "ui/views/help/page_list.h"

#include "ui/widgets/parts.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace counterpart::help {

using namespace widgets;

namespace {

enum Role { PageRole = Qt::UserRole + 1, AnchorRole, KindRole };
enum Kind { GroupLine, PageLine, PartLine };

class LinePainter : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int kind = index.data(KindRole).toInt();
        const int extra = kind == GroupLine ? (index.row() == 0 ? 8 : 22) : kind == PageLine ? 10 : 6;
        return {120, option.fontMetrics.height() + extra};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = tokens(option.palette);
        const int kind = index.data(KindRole).toInt();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool selected = option.state & QStyle::State_Selected;
        if (kind != GroupLine && (selected || option.state & QStyle::State_MouseOver)) {
            QColor ground = selected ? t.accent : t.hover;
            ground.setAlphaF(selected ? 0.18F : 1.0F);
            painter->setPen(Qt::NoPen);
            painter->setBrush(ground);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(6, 0, -6, 0), 5, 5);
        }
        const QRect area =
            option.rect.adjusted(kind == PartLine ? 30 : 16, 0, -12, kind == GroupLine ? -4 : 0);
        painter->setFont(kind == GroupLine  ? scaledFont(option.font, 0.88, QFont::DemiBold)
                         : kind == PartLine ? scaledFont(option.font, 0.92)
                                            : option.font);
        painter->setPen(kind == PageLine || selected ? t.text : t.quiet);
        painter->drawText(
            area, kind == GroupLine ? Qt::AlignBottom : Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()));
        painter->restore();
    }
};

} // namespace

PageList::PageList(QWidget* parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("helpPages"));
    setAccessibleName(tr("Pages"));
    setModel(m_model);
    setItemDelegate(new LinePainter(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    connect(this, &QListView::clicked, this, &PageList::choose);
}

void PageList::choose(const QModelIndex& index)
{
    if (index.data(KindRole).toInt() != GroupLine)
        Q_EMIT chosen(index.data(PageRole).toString(), index.data(AnchorRole).toString());
}

void PageList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void PageList::setPages(const Library& library)
{
    m_model->clear();
    QString group;
    const auto add = [this](const QString& text, Kind kind, const QString& page) {
        auto* item = new QStandardItem(text);
        item->setData(kind, KindRole);
        item->setData(page, PageRole);
        item->setFlags(kind == GroupLine ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setToolTip(kind == GroupLine ? QString() : text);
        m_model->appendRow(item);
    };
    for (const help::Page& page : library.pages()) {
        if (page.group != group)
            add(Library::groupTitle(page.group), GroupLine, {});
        group = page.group;
        add(page.title, PageLine, page.id);
    }
}

void PageList::showCurrent(const QString& page, const QList<std::pair<QString, QString>>& headings)
{
    for (int row = m_model->rowCount() - 1; row >= 0; --row)
        if (m_model->index(row, 0).data(KindRole).toInt() == PartLine)
            m_model->removeRow(row);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(PageRole).toString() != page)
            continue;
        setCurrentIndex(m_model->index(row, 0));
        for (qsizetype i = 0; i < headings.size(); ++i) {
            auto* item = new QStandardItem(headings[i].second);
            item->setData(PartLine, KindRole);
            item->setData(page, PageRole);
            item->setData(headings[i].first, AnchorRole);
            item->setToolTip(headings[i].second);
            m_model->insertRow(row + 1 + static_cast<int>(i), item);
        }
        scrollTo(m_model->index(row, 0));
        return;
    }
}

} // namespace counterpart::help
