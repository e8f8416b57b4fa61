// SPDX-License-Identifier: Apache-2.0
#include "ui/models/format.h"
#include "ui/models/results_model.h"

namespace counterpart::models {

namespace {

std::vector<CaseRow> casesOf(const store::EvaluationRecord& record)
{
    QMap<QString, CaseRow> cases;
    for (const domain::CaseScore& score : record.scores) {
        CaseRow& row = cases[toText(score.caseLabel)];
        row.label = toText(score.caseLabel);
        row.subject = toText(score.subject);
        row.values.insert(toText(score.metric), score.value);
    }
    for (const store::CaseProblem& problem : record.problems) {
        CaseRow& row = cases[toText(problem.caseLabel)];
        row.label = toText(problem.caseLabel);
        row.problems << toText(problem.code);
    }
    return {cases.cbegin(), cases.cend()};
}

} // namespace

CaseScoreModel::CaseScoreModel(Session* session, QObject* parent) : RowModel(parent), m_session(session)
{
    if (!session)
        return;
    m_refresher = new Refresher(
        *session,
        [this] {
            if (!m_evaluation) {
                setCases({});
                m_refresher->done();
                return;
            }
            m_session->run(
                this,
                [id = *m_evaluation](store::Database& database) { return store::evaluation(database, id); },
                [this](const base::Result<store::EvaluationRecord>& record) {
                    if (record) {
                        setCases(casesOf(*record));
                        Q_EMIT loaded();
                    } else {
                        Q_EMIT failed(record.error());
                    }
                    m_refresher->done();
                });
        },
        this);
}

void CaseScoreModel::setEvaluation(std::optional<domain::EvaluationId> evaluation)
{
    if (m_evaluation == evaluation)
        return;
    m_evaluation = evaluation;
    if (m_refresher)
        m_refresher->requestNow();
}

void CaseScoreModel::setCases(std::vector<CaseRow> next)
{
    QStringList ids;
    for (const CaseRow& row : next)
        ids += row.values.keys();
    ids = orderedMetrics(std::move(ids));
    if (ids != m_metrics) {
        beginResetModel();
        m_metrics = ids;
        endResetModel();
    }
    setRows(std::move(next));
}

int CaseScoreModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FixedCount + static_cast<int>(m_metrics.size());
}

QVariant CaseScoreModel::data(const QModelIndex& index, int role) const
{
    const CaseRow* row = rowAt(index);
    if (!row)
        return {};
    if (role == IdRole)
        return row->label;
    if (index.column() >= FixedCount) {
        const QString metric = m_metrics[index.column() - FixedCount];
        const std::optional<double> value = row->values.value(metric);
        if (role == MetricRole)
            return metric;
        if (role == SortRole)
            return value ? QVariant(*value) : QVariant();
        return role == Qt::DisplayRole ? QVariant(scoreText(value)) : QVariant();
    }
    if (role == Qt::ToolTipRole)
        return row->problems.join(QLatin1Char('\n'));
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    return index.column() == Case ? row->label : row->subject;
}

QVariant CaseScoreModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == MetricRole)
        return section < FixedCount ? QString() : m_metrics[section - FixedCount];
    if (role != Qt::DisplayRole)
        return {};
    if (section < FixedCount)
        return section == Case ? tr("Case") : tr("Subject");
    return metricTitle(m_metrics[section - FixedCount]);
}

} // namespace counterpart::models
