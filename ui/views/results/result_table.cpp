// SPDX-License-Identifier: Apache-2.0
#include "ui/views/results/result_table.h"

#include "ui/models/help/help_address.h"
#include "ui/views/results/grouped_header.h"
#include "ui/widgets/help_mark.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <algorithm>

namespace counterpart::results {

using namespace widgets;

namespace {

constexpr int side = 8, markWidth = 18, levelStep = 16;

/// Where the text of a first cell begins: room for the arrow where any row has one, then the level.
int indentOf(const QModelIndex& index, const ResultTable& table)
{
    return index.column() == 0 && table.hasLevels()
               ? levelStep * (1 + index.data(TableModel::LevelRole).toInt())
               : 0;
}

/// The fonts that cells are measured by.
struct CellFonts
{
    QFontMetrics bold, small;

    explicit CellFonts(const QFont& font)
        : bold(scaledFont(numberFont(font), 1, QFont::DemiBold)), small(scaledFont(numberFont(font), 0.85))
    {
    }
    [[nodiscard]] int rowHeight(bool twoLines) const
    {
        return bold.height() + (twoLines ? small.height() : 0) + 10;
    }
};

class CellPainter : public QStyledItemDelegate
{
public:
    explicit CellPainter(ResultTable* table) : QStyledItemDelegate(table), m_table(*table) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const CellFonts fonts(option.font);
        const QString below = index.data(TableModel::BelowRole).toString();
        int width = std::max(fonts.bold.horizontalAdvance(index.data().toString()),
                             below.isEmpty() ? 0 : fonts.small.horizontalAdvance(below));
        if (index.data(TableModel::BestRole).toBool() ||
            !index.data(TableModel::MethodRole).toString().isEmpty())
            width += markWidth;
        return {std::min(width + 2 * side + 2, 460) + indentOf(index, m_table),
                fonts.rowHeight(!below.isEmpty())};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = tokens(option.palette);
        painter->save();
        if (option.state & QStyle::State_Selected) {
            QColor ground = t.accent;
            ground.setAlphaF(0.18F);
            painter->fillRect(option.rect, ground);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(option.rect, t.hover);
        }
        painter->setPen(t.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const bool best = index.data(TableModel::BestRole).toBool();
        const bool reference = index.data(TableModel::ReferenceRole).toBool();
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        QRect area = option.rect.adjusted(side + indentOf(index, m_table), 0, -side, -1);
        if (index.column() == 0 && index.data(TableModel::ParentRole).toBool())
            paintArrow(*painter, {area.left() - 9.0, area.center().y() + 0.5},
                       m_table.isOpen(index.data(TableModel::RowIdRole).toString()), t.quiet);
        if (const QString method = index.data(TableModel::MethodRole).toString(); !method.isEmpty())
            paintMarker(*painter, {area.left() + 5.0, area.center().y() + 0.5}, 5,
                        methodLook(method, appearanceOf(option.palette)));
        if (index.column() == 0 && hasLooks(index))
            area.setLeft(area.left() + markWidth);
        const bool number = alignment & Qt::AlignRight;
        const QFont base = number ? numberFont(option.font) : option.font;
        const QString below = index.data(TableModel::BelowRole).toString();
        const QFont main = best ? scaledFont(base, 1, QFont::DemiBold) : base, small = scaledFont(base, 0.85);
        const int mainHeight = QFontMetrics(main).height();
        const int height = mainHeight + (below.isEmpty() ? 0 : QFontMetrics(small).height());
        QRect line(area.left(), area.top() + (area.height() - height) / 2, area.width(), mainHeight);
        painter->setFont(main);
        painter->setPen(reference && index.column() > 0 ? t.quiet : t.text);
        const QString text =
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width());
        painter->drawText(line, static_cast<int>(alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter,
                          text);
        if (best)
            paintMarker(*painter,
                        {line.right() - painter->fontMetrics().horizontalAdvance(text) - 10.0,
                         line.center().y() + 0.5},
                        5, {t.good, Marker::Star});
        painter->setFont(small);
        painter->setPen(t.quiet);
        painter->drawText(line.translated(0, mainHeight),
                          static_cast<int>(alignment & Qt::AlignHorizontal_Mask) | Qt::AlignTop,
                          painter->fontMetrics().elidedText(below, Qt::ElideRight, line.width()));
        painter->restore();
    }

private:
    static void paintArrow(QPainter& painter, const QPointF& centre, bool open, const QColor& colour)
    {
        const QPolygonF shape = open ? QPolygonF{{-3.5, -1.8}, {0, 1.8}, {3.5, -1.8}}
                                     : QPolygonF{{-1.8, -3.5}, {1.8, 0}, {-1.8, 3.5}};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(shape.translated(centre));
    }
    /// Texts of the first column stand in line, with a look or without.
    static bool hasLooks(const QModelIndex& index)
    {
        return !index.siblingAtRow(0).data(TableModel::MethodRole).toString().isEmpty();
    }

    const ResultTable& m_table;
};

} // namespace

ResultTable::ResultTable(bool sortable, QWidget* parent)
    : QTableView(parent), m_model(new TableModel(this)), m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(TableModel::SortRole);
    setModel(m_sorted);
    auto* header = new GroupedHeader(!sortable, this);
    setHorizontalHeader(header);
    connect(header, &GroupedHeader::helpRequested, this,
            [this](const QString& metric) { Q_EMIT helpRequested(help::onMetric(metric)); });
    setItemDelegate(new CellPainter(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    constexpr int measuredRows = 60; ///< of a column
    horizontalHeader()->setResizeContentsPrecision(measuredRows);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(sortable);
    horizontalHeader()->setStretchLastSection(false);
    setSortingEnabled(sortable);
    if (sortable)
        horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    const auto tell = [this](const QModelIndex& index) {
        if (const QString id = index.data(TableModel::RowIdRole).toString(); !id.isEmpty())
            Q_EMIT activatedId(id);
    };
    connect(this, &QTableView::clicked, this, tell);
    connect(this, &QTableView::activated, this, [this, tell](const QModelIndex& index) {
        if (!underMouse()) // a double click has come as a click already
            tell(index);
    });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        const QString metric =
            m_model->headerData(index.column(), Qt::Horizontal, TableModel::MetricRole).toString();
        setHelpPlace(this,
                     metric.isEmpty() ? help::address(QStringLiteral("results")) : help::onMetric(metric));
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                Q_EMIT currentIdChanged(index.data(TableModel::RowIdRole).toString());
            });
}

/// Rows of one table are of one height, and columns as wide as what is in view needs: looking at every cell
/// of a large table would take seconds.
void ResultTable::setTable(Table table)
{
    const QString id = currentId();
    m_rows.clear();
    m_hasLevels = m_hasSecondLines = false;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const Row& row = table.rows[i];
        if (!m_rows.contains(row.id))
            m_rows.insert(row.id, static_cast<int>(i));
        m_hasLevels = m_hasLevels || row.level > 0;
        m_hasSecondLines = m_hasSecondLines || std::ranges::any_of(row.cells, [](const Cell& cell) {
                               return !cell.below.isEmpty();
                           });
    }
    m_model->setTable(std::move(table));
    fitRows();
    resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column) // room between title and neighbour
        setColumnWidth(column, std::max(columnWidth(column) + 8, groupWidth(column)));
    showOpenRows();
    select(id);
    updateGeometry();
}

void ResultTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(CellFonts(font()).rowHeight(m_hasSecondLines));
}

const Row* ResultTable::rowOf(const QString& id) const
{
    const auto found = m_rows.constFind(id);
    return id.isEmpty() || found == m_rows.cend() ? nullptr : &table().rows[static_cast<std::size_t>(*found)];
}

bool ResultTable::isOpen(const QString& id) const
{
    const Row* row = rowOf(id);
    return row && row->open != m_turned.contains(id);
}

void ResultTable::setOpen(const QString& id, bool open)
{
    if (!rowOf(id) || isOpen(id) == open)
        return;
    if (!m_turned.remove(id))
        m_turned.insert(id);
    showOpenRows();
    Q_EMIT heightChanged();
}

/// Only tables that cannot be sorted have rows under others, so that rows here and there are the same.
void ResultTable::showOpenRows()
{
    for (int i = 0; m_hasLevels && i < m_sorted->rowCount(); ++i) {
        const Row* row = &table().rows[static_cast<std::size_t>(i)];
        bool hidden = false;
        while (!hidden && row && !row->parent.isEmpty()) {
            hidden = !isOpen(row->parent);
            row = rowOf(row->parent);
        }
        if (isRowHidden(i) != hidden)
            setRowHidden(i, hidden);
    }
    viewport()->update();
}

void ResultTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    const int left =
        columnViewportPosition(0) + side + levelStep * (index.data(TableModel::LevelRole).toInt() + 1);
    if (index.column() == 0 && index.data(TableModel::ParentRole).toBool() && event->pos().x() < left) {
        const QString id = index.data(TableModel::RowIdRole).toString();
        setOpen(id, !isOpen(id));
        return;
    }
    QTableView::mousePressEvent(event);
}

void ResultTable::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Right;
    if ((opens || event->key() == Qt::Key_Left) && currentIndex().data(TableModel::ParentRole).toBool())
        setOpen(currentId(), opens);
    else
        QTableView::keyPressEvent(event);
}

/// A group of one column needs room for its whole name.
int ResultTable::groupWidth(int column) const
{
    const QString group = m_model->headerData(column, Qt::Horizontal, TableModel::GroupRole).toString();
    const auto same = [&](int other) {
        return m_model->headerData(other, Qt::Horizontal, TableModel::GroupRole).toString() == group;
    };
    if (group.isEmpty() || same(column - 1) || same(column + 1))
        return 0;
    return QFontMetrics(scaledFont(font(), 0.88)).horizontalAdvance(group) + 20;
}

QString ResultTable::currentId() const
{
    return currentIndex().data(TableModel::RowIdRole).toString();
}

void ResultTable::select(const QString& id)
{
    if (id.isEmpty() || id == currentId())
        return;
    const QSignalBlocker quiet(selectionModel());
    if (const auto row = m_rows.constFind(id); row != m_rows.cend())
        selectRow(m_sorted->mapFromSource(m_model->index(*row, 0)).row());
    viewport()->update();
}

int ResultTable::wholeHeight() const
{
    return horizontalHeader()->sizeHint().height() + verticalHeader()->length() +
           horizontalScrollBar()->sizeHint().height() + 2;
}

} // namespace counterpart::results
