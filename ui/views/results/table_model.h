// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/roles.h"

#include <QAbstractTableModel>
#include <vector>

namespace counterpart::results {

struct Cell
{
    QString text = {};
    QString below = {}; ///< smaller, in a second line
    QString tip = {};
    QVariant sort = {}; ///< the number behind the text
    bool best = false;
};

struct Column
{
    QString id = {}; ///< metric, or empty
    QString title = {};
    QString group = {}; ///< columns of one group stand side by side under its name
    QString tip = {};
    bool number = false;
};

struct Row
{
    QString id = {};        ///< case or run
    QString method = {};    ///< whose look goes before the first cell
    bool reference = false; ///< not one of the compared: quiet
    std::vector<Cell> cells = {};
    QString parent = {}; ///< id of the row it belongs under; its rows follow it
    bool open = true;    ///< whether the rows under it are shown at first
    int level = 0;
};

/// What is shown, copied and exported: one thing for all three, so that they never differ.
struct Table
{
    std::vector<Column> columns;
    std::vector<Row> rows;
};

class TableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        RowIdRole = models::IdRole,
        SortRole = models::SortRole,
        BelowRole = models::FirstOwnRole,
        BestRole,
        MethodRole,
        ReferenceRole,
        GroupRole,  ///< of a header
        MetricRole, ///< of a header: the metric's id, or empty
        LevelRole,
        ParentRole ///< whether rows stand under it
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setTable(Table table);
    [[nodiscard]] const Table& table() const { return m_table; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Table m_table;
};

} // namespace counterpart::results
