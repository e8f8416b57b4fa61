// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluation/statistics.h"
#include "core/store/evaluations.h"
#include "ui/models/row_model.h"

namespace counterpart::models {

struct ResultRow
{
    domain::Evaluation evaluation;
    QString run, method, preset, cohort;
    std::uint64_t seed = 0;
    QMap<QString, evaluation::Summary> scores; ///< by metric id

    [[nodiscard]] qint64 key() const { return evaluation.id.value; }
    bool operator==(const ResultRow& other) const;
};

/// The evaluations, newest first: which runs have been scored on which cohort by which protocol, and their
/// means.
class ResultsModel : public RowModel<ResultRow>
{
    Q_OBJECT
public:
    enum Column { Method, Run, Cohort, ColumnCount };

    explicit ResultsModel(Session* session, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
};

} // namespace counterpart::models
