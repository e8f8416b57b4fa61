// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/address.h"
#include "ui/views/results/table_model.h"

#include <QHash>
#include <QSet>
#include <QTableView>

class QSortFilterProxyModel;

namespace counterpart::results {

/// A table of numbers for reading: tabular figures, a quieter second line, the best in bold with a star,
/// groups of columns under their name, the look of a method before the first cell. Rows under another one are
/// opened and closed by its arrow, or with the right and left arrow keys.
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
    [[nodiscard]] bool hasLevels() const { return m_hasLevels; } ///< whether rows stand under others
    [[nodiscard]] bool isOpen(const QString& id) const;
    void setOpen(const QString& id, bool open);

Q_SIGNALS:
    void heightChanged();                ///< rows were opened or closed
    void activatedId(const QString& id); ///< click or Enter
    void currentIdChanged(const QString& id);
    /// The mark in the head of a metric's column was clicked.
    void helpRequested(const counterpart::models::Address& place);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int groupWidth(int column) const;
    [[nodiscard]] const Row* rowOf(const QString& id) const;
    void showOpenRows();
    void fitRows();

    TableModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QHash<QString, int> m_rows; ///< by id
    bool m_hasLevels = false, m_hasSecondLines = false;
    QSet<QString> m_turned; ///< ids that the user opened or closed, against what they were at first
};

} // namespace counterpart::results
