// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/views/results/table_model.h"

#include <QTableView>

class QSortFilterProxyModel;

namespace counterpart::results {

/// A table of numbers for reading: tabular figures, a quieter second line, the best in bold with a star,
/// groups of columns under their name, the look of a method before the first cell.
class ResultTable : public QTableView
{
    Q_OBJECT
public:
    explicit ResultTable(bool sortable, QWidget* parent = nullptr);
    void setTable(Table table);
    [[nodiscard]] const Table& table() const { return m_model->table(); }
    /// Case or run of the row under the cursor; empty if none.
    [[nodiscard]] QString currentId() const;
    void select(const QString& id);
    /// The height at which nothing has to be scrolled.
    [[nodiscard]] int wholeHeight() const;

Q_SIGNALS:
    void activatedId(const QString& id); ///< click or Enter
    void currentIdChanged(const QString& id);

private:
    [[nodiscard]] int groupWidth(int column) const;

    TableModel* m_model;
    QSortFilterProxyModel* m_sorted;
};

} // namespace counterpart::results
