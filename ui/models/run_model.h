// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/runs.h"
#include "ui/models/row_model.h"

namespace counterpart::models {

struct RunRow
{
    store::RunOverview overview;

    [[nodiscard]] qint64 key() const { return overview.run.id.value; }
    bool operator==(const RunRow& other) const;
};

/// The runs, newest first. 10,000 of them are read and compared off the window's thread.
class RunModel : public RowModel<RunRow>
{
    Q_OBJECT
public:
    enum Column {
        Name,
        Method,
        Preset,
        Cohort,
        State,
        Progress,
        Remaining,
        Seed,
        Device,
        Created,
        ColumnCount
    };
    enum Role { StateRole = FirstOwnRole, FractionRole, MethodIdRole, SimulatedRole, ErrorRole, JobRole };

    explicit RunModel(Session* session, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] const RunRow* findByName(const QString& name) const;
};

} // namespace counterpart::models
