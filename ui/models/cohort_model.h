// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/cohorts.h"
#include "ui/models/row_model.h"

namespace counterpart::models {

struct CohortRow
{
    domain::Cohort cohort; ///< without members
    store::RoleCounts counts;

    [[nodiscard]] qint64 key() const { return cohort.id.value; }
    bool operator==(const CohortRow& other) const;
};

/// The cohorts with the number of cases in each role.
class CohortModel : public RowModel<CohortRow>
{
    Q_OBJECT
public:
    enum Column { Name, Train, Validation, Test, Created, ColumnCount };
    enum Role { SimulatedRole = FirstOwnRole, SummaryRole };

    explicit CohortModel(Session* session, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
};

} // namespace counterpart::models
