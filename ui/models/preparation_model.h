// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/datasets.h"
#include "ui/models/row_model.h"

namespace counterpart::models {

/// How far a data set is prepared by one pipeline with one choice of parameters.
struct PreparationRow
{
    domain::DatasetId dataset;
    QString name;
    bool simulated = false;
    int scans = 0;
    int ready = 0;           ///< by exactly this pipeline, version and parameters
    int otherParameters = 0; ///< only by this pipeline with other parameters
    int olderVersion = 0;    ///< only by an older version: stale

    [[nodiscard]] qint64 key() const { return dataset.value; }
    bool operator==(const PreparationRow&) const = default;
};

class PreparationModel : public RowModel<PreparationRow>
{
    Q_OBJECT
public:
    enum Column { Dataset, Scans, Ready, State, ColumnCount };
    enum Role { FractionRole = FirstOwnRole };

    explicit PreparationModel(Session* session, QObject* parent = nullptr);
    void setPipeline(const QString& id, int version, const params::Json& parameters);

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::string m_pipeline;
    int m_version = 0;
    params::Json m_parameters;
};

} // namespace counterpart::models
