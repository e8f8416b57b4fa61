// SPDX-License-Identifier: Apache-2.0
#include "ui/views/results/table_model.h"

#include "core/evaluation/metrics.h"

namespace counterpart::results {

void TableModel::setTable(Table table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const Row& row = m_table.rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    if (role == RowIdRole)
        return row.id;
    if (role == LevelRole)
        return row.level;
    if (role == ParentRole) {
        const auto next = static_cast<std::size_t>(index.row()) + 1;
        return next < m_table.rows.size() && !row.id.isEmpty() && m_table.rows[next].parent == row.id;
    }
    if (role == ReferenceRole)
        return row.reference;
    if (role == MethodRole)
        return index.column() == 0 ? row.method : QString();
    if (column >= row.cells.size())
        return {};
    const Cell& cell = row.cells[column];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.tip;
    case Qt::TextAlignmentRole:
        return static_cast<int>((m_table.columns[column].number ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    case SortRole:
        return cell.sort.isValid() || m_table.columns[column].number ? cell.sort : QVariant(cell.text);
    case BelowRole:
        return cell.below;
    case BestRole:
        return cell.best;
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column& column = m_table.columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.tip;
    case Qt::TextAlignmentRole:
        return static_cast<int>((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom);
    case GroupRole:
        return column.group;
    case MetricRole:
        return evaluation::findMetric(column.id.toStdString()) ? column.id : QString();
    default:
        return {};
    }
}

} // namespace counterpart::results
