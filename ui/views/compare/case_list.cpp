// SPDX-License-Identifier: Apache-2.0
#include "ui/views/compare/case_list.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace counterpart::views {

namespace {

using models::CompareCaseModel;

/// A number with a bar beneath it, on a common scale from 0 to 1.
class ScoreDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QColor colour;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem withNumbers = option;
        withNumbers.font = widgets::numberFont(option.font);
        QStyledItemDelegate::paint(painter, withNumbers, index);
        const QVariant value = index.data(CompareCaseModel::BarRole);
        const QRectF track = QRectF(option.rect).adjusted(6, option.rect.height() - 5, -6, -3);
        painter->save();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        QColor ground = selected ? option.palette.color(QPalette::HighlightedText)
                                 : widgets::tokens(QGuiApplication::palette()).line;
        if (selected)
            ground.setAlphaF(0.25f);
        painter->fillRect(track, ground);
        if (value.isValid()) {
            QRectF bar = track;
            bar.setWidth(track.width() * std::clamp(value.toDouble(), 0.0, 1.0));
            painter->fillRect(bar, selected ? option.palette.color(QPalette::HighlightedText) : colour);
        }
        painter->restore();
    }
};

} // namespace

CaseList::CaseList(QWidget* parent) : QTableView(parent)
{
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(CompareCaseModel::SortRole);
    setModel(&m_sorted);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setSortingEnabled(true);
    sortByColumn(CompareCaseModel::Case, Qt::AscendingOrder);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle); // names of one cohort differ at their ends
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(widgets::rowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(CompareCaseModel::Case, QHeaderView::Stretch);
    for (const int column : {CompareCaseModel::Dice, CompareCaseModel::Auprc}) {
        setItemDelegateForColumn(column, new ScoreDelegate(this));
        setColumnWidth(column,
                       horizontalHeader()->fontMetrics().horizontalAdvance(QStringLiteral("AUPRC")) + 30);
    }
    setAccessibleName(tr("Cases"));
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!m_quiet && current.isValid())
                    Q_EMIT picked(current.data(CompareCaseModel::LabelRole).toString());
            });
}

void CaseList::showCases(const std::vector<models::CompareCase>& cases, const models::CompareRun* run,
                         const QColor& bars)
{
    const QString before = selected();
    m_quiet = true;
    m_model.show(cases, run);
    for (const int column : {CompareCaseModel::Dice, CompareCaseModel::Auprc})
        static_cast<ScoreDelegate*>(itemDelegateForColumn(column))->colour = bars;
    m_quiet = false;
    select(before);
}

void CaseList::select(const QString& label)
{
    const int row = m_model.rowOf(label);
    m_quiet = true;
    if (row >= 0) {
        setCurrentIndex(m_sorted.mapFromSource(m_model.index(row, 0)));
        scrollTo(currentIndex());
    }
    m_quiet = false;
}

QString CaseList::selected() const
{
    return currentIndex().isValid() ? currentIndex().data(CompareCaseModel::LabelRole).toString() : QString();
}

QString CaseList::neighbour(int steps) const
{
    if (count() == 0)
        return {};
    const int row = std::clamp(currentIndex().row() + steps, 0, count() - 1);
    return m_sorted.index(row, 0).data(CompareCaseModel::LabelRole).toString();
}

void CaseList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        QTableView::keyPressEvent(event);
        return;
    default:
        event->ignore();
    }
}

} // namespace counterpart::views
