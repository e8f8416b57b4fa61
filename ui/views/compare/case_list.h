// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/compare_case_model.h"
#include "ui/views/compare/run_names.h"

#include <QSortFilterProxyModel>
#include <QTableView>

namespace counterpart::views {

/// The cases with the lead run's scores as numbers and small bars; a click on a head sorts.
class CaseList : public QTableView
{
    Q_OBJECT
public:
    explicit CaseList(QWidget* parent = nullptr);

    void showCases(const std::vector<models::CompareCase>& cases, const models::CompareRun* run,
                   const QColor& bars);
    void select(const QString& label); ///< emits nothing
    [[nodiscard]] QString selected() const;
    /// The case `steps` rows further down as the list is sorted, staying inside; empty without cases.
    [[nodiscard]] QString neighbour(int steps) const;
    [[nodiscard]] int place() const { return currentIndex().row(); }
    [[nodiscard]] int count() const { return m_sorted.rowCount(); }

Q_SIGNALS:
    void picked(const QString& label);

protected:
    void
    keyPressEvent(QKeyEvent* event) override; ///< takes what moves in the list, leaves letters to the view

private:
    models::CompareCaseModel m_model;
    QSortFilterProxyModel m_sorted;
    bool m_quiet = false;
};

} // namespace counterpart::views
