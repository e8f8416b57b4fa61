// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/compare_catalog.h"

#include <QAbstractTableModel>

namespace counterpart::models {

/// The cases of a comparison with the scores of one run, for a sortable list with small bars.
class CompareCaseModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Case, Dice, Auprc, ColumnCount };
    enum Role {
        LabelRole = Qt::UserRole + 1, ///< the case's full label
        SortRole,                     ///< number or text; undefined scores sort below all others
        BarRole,                      ///< 0 to 1, nothing where undefined
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `run` is the index of the run whose scores are listed, −1 for none.
    void show(std::vector<CompareCase> cases, const CompareRun* run);
    [[nodiscard]] int rowOf(const QString& label) const; ///< −1 when there is no such case

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString label, name;
        bool healthy = false;
        std::optional<double> scores[2];
    };
    QVariant score(const Row& row, int column, int role) const;
    std::vector<Row> m_rows;
};

} // namespace counterpart::models
