// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/datasets.h"
#include "ui/models/refresher.h"
#include "ui/models/row_model.h"

namespace counterpart::models {

struct DatasetRow
{
    domain::Dataset dataset;
    store::DatasetCounts counts;
    std::int64_t problems = 0; ///< scans with at least one

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

    /// Without a session it stays empty until `setRows` (tests).
    explicit DatasetModel(Session* session, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Whether the first answer has arrived; an empty table before that is not an empty workspace.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const DatasetRow* findByName(const QString& name) const;

Q_SIGNALS:
    void loaded();
    void failed(const counterpart::base::Error& error);

private:
    Session* m_session = nullptr;
    Refresher* m_refresher = nullptr;
    bool m_loaded = false;
};

} // namespace counterpart::models
