// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/datasets.h"
#include "ui/models/row_model.h"

namespace counterpart::models {

struct DatasetRow
{
    domain::Dataset dataset;
    store::DatasetCounts counts;

    [[nodiscard]] qint64 key() const { return dataset.id.value; }
    bool operator==(const DatasetRow& other) const;
};

/// The data sets of the workspace with their counts, kept up to date.
class DatasetModel : public RowModel<DatasetRow>
{
    Q_OBJECT
public:
    enum Column { Name, Subjects, Scans, WithTruth, Prepared, Problems, ColumnCount };
    enum Role { SimulatedRole = FirstOwnRole, SummaryRole };

    explicit DatasetModel(Session* session, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] const DatasetRow* findByName(const QString& name) const;
};

} // namespace counterpart::models
