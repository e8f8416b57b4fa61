// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/evaluations.h"
#include "ui/models/refresher.h"
#include "ui/models/row_model.h"

namespace counterpart::models {

/// A metric's mean, spread and number of cases in one evaluation.
struct Score
{
    std::optional<double> mean, std;
    std::int64_t n = 0;
    bool operator==(const Score&) const = default;
};

struct ResultRow
{
    domain::Evaluation evaluation;
    QString run, method, preset, cohort;
    std::uint64_t seed = 0;
    QMap<QString, Score> scores; ///< by metric id

    [[nodiscard]] qint64 key() const { return evaluation.id.value; }
    bool operator==(const ResultRow& other) const;
};

/// The order in which metrics are shown: those anyone could reach, then oracle values, then properties of the
/// data.
QStringList orderedMetrics(QStringList ids);
/// Found with knowledge of the truth: shown in a group of its own, never marked as best.
bool isOracle(const QString& metric);
/// +1 the more the better, -1 the less the better, 0 neither (prevalence).
int preference(const QString& metric);

/// Methods × metrics: one row an evaluation of a run on a cohort.
class ResultsModel : public RowModel<ResultRow>
{
    Q_OBJECT
public:
    enum FixedColumn { Method, Run, Cohort, FixedCount };
    enum Role { MetricRole = FirstOwnRole, MethodIdRole, MeanRole, CountRole, ProtocolRole };

    explicit ResultsModel(Session* session, QObject* parent = nullptr);
    void setResults(std::vector<ResultRow> rows);
    [[nodiscard]] const QStringList& metrics() const { return m_metrics; }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void failed(const counterpart::base::Error& error);

private:
    Session* m_session = nullptr;
    Refresher* m_refresher = nullptr;
    QStringList m_metrics;
};

struct CaseRow
{
    QString label, subject;
    QMap<QString, std::optional<double>> values;
    QStringList problems; ///< codes

    [[nodiscard]] QString key() const { return label; }
    bool operator==(const CaseRow&) const = default;
};

/// The per-case scores of one evaluation.
class CaseScoreModel : public RowModel<CaseRow>
{
    Q_OBJECT
public:
    enum FixedColumn { Case, Subject, FixedCount };
    enum Role { MetricRole = FirstOwnRole };

    explicit CaseScoreModel(Session* session, QObject* parent = nullptr);
    void setEvaluation(std::optional<domain::EvaluationId> evaluation);
    void setCases(std::vector<CaseRow> rows);
    [[nodiscard]] const QStringList& metrics() const { return m_metrics; }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void failed(const counterpart::base::Error& error);

private:
    Session* m_session;
    Refresher* m_refresher = nullptr;
    std::optional<domain::EvaluationId> m_evaluation;
    QStringList m_metrics;
};

} // namespace counterpart::models
