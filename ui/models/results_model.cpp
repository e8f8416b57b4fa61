// SPDX-License-Identifier: Apache-2.0
#include "ui/models/results_model.h"

#include "core/store/cohorts.h"
#include "core/store/runs.h"
#include "ui/models/format.h"

#include <algorithm>

namespace counterpart::models {

namespace {

base::Result<std::vector<ResultRow>> readRows(store::Database& database)
{
    COUNTERPART_TRY(const auto evaluations, store::listEvaluations(database));
    COUNTERPART_TRY(const auto runs, store::listRuns(database));
    COUNTERPART_TRY(const auto cohorts, store::listCohorts(database));
    QHash<qint64, const domain::Run*> runById;
    for (const domain::Run& run : runs)
        runById.insert(run.id.value, &run);
    QHash<qint64, QString> cohortById;
    for (const domain::Cohort& cohort : cohorts)
        cohortById.insert(cohort.id.value, toText(cohort.name));
    std::vector<ResultRow> rows;
    for (const domain::Evaluation& evaluation : evaluations) {
        ResultRow row{evaluation, {}, {}, {}, cohortById.value(evaluation.cohort.value), 0, {}};
        if (const domain::Run* run = runById.value(evaluation.run.value)) {
            row.run = toText(run->name);
            row.method = toText(run->method);
            row.preset = toText(run->preset);
            row.seed = run->seed;
        }
        COUNTERPART_TRY(const auto summaries, store::listSummaries(database, evaluation.id));
        for (const store::MetricSummary& summary : summaries)
            row.scores.insert(toText(summary.metric), {summary.mean, summary.std, summary.n});
        rows.push_back(std::move(row));
    }
    return rows;
}

int metricRank(const QString& id)
{
    static const QStringList order{QStringLiteral("auprc"),     QStringLiteral("dice"),
                                   QStringLiteral("auroc"),     QStringLiteral("sensitivity"),
                                   QStringLiteral("precision"), QStringLiteral("assd_mm"),
                                   QStringLiteral("hd95_mm"),   QStringLiteral("l1")};
    const int group = id == QLatin1String("prevalence") ? 2000 : isOracle(id) ? 1000 : 0;
    const auto place = order.indexOf(id);
    return group + (place < 0 ? 100 : static_cast<int>(place));
}

} // namespace

bool isOracle(const QString& metric)
{
    return metric.startsWith(QLatin1String("oracle_"));
}

int preference(const QString& metric)
{
    if (metric == QLatin1String("prevalence"))
        return 0;
    return metric.endsWith(QLatin1String("_mm")) || metric == QLatin1String("l1") ? -1 : 1;
}

QStringList orderedMetrics(QStringList ids)
{
    ids.removeDuplicates();
    std::ranges::stable_sort(ids, [](const QString& a, const QString& b) {
        return std::pair(metricRank(a), a) < std::pair(metricRank(b), b);
    });
    return ids;
}

bool ResultRow::operator==(const ResultRow& other) const
{
    return key() == other.key() && run == other.run && scores == other.scores && cohort == other.cohort &&
           evaluation.created == other.evaluation.created &&
           evaluation.threshold == other.evaluation.threshold;
}

ResultsModel::ResultsModel(Session* session, QObject* parent) : RowModel(parent), m_session(session)
{
    if (!session)
        return;
    m_refresher = new Refresher(
        *session,
        [this] {
            m_session->run(this, readRows, [this](base::Result<std::vector<ResultRow>> rows) {
                if (rows) {
                    setResults(std::move(*rows));
                    Q_EMIT loaded();
                } else {
                    Q_EMIT failed(rows.error());
                }
                m_refresher->done();
            });
        },
        this);
    m_refresher->request();
}

void ResultsModel::setResults(std::vector<ResultRow> next)
{
    QStringList ids;
    for (const ResultRow& row : next)
        ids += row.scores.keys();
    ids = orderedMetrics(std::move(ids));
    if (ids != m_metrics) { // other columns: nothing of the old table can stay
        beginResetModel();
        m_metrics = ids;
        endResetModel();
    }
    setRows(std::move(next));
}

int ResultsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FixedCount + static_cast<int>(m_metrics.size());
}

QVariant ResultsModel::data(const QModelIndex& index, int role) const
{
    const ResultRow* row = rowAt(index);
    if (!row)
        return {};
    if (role == IdRole)
        return row->key();
    if (role == MethodIdRole)
        return row->method;
    if (role == ProtocolRole)
        return toText(row->evaluation.protocol) + QStringLiteral(" v") +
               QString::number(row->evaluation.version);
    if (index.column() >= FixedCount) {
        const QString metric = m_metrics[index.column() - FixedCount];
        const Score score = row->scores.value(metric);
        switch (role) {
        case MetricRole:
            return metric;
        case CountRole:
            return qlonglong(score.n);
        case MeanRole:
        case SortRole:
            return score.mean ? QVariant(*score.mean) : QVariant();
        case Qt::DisplayRole:
            return meanText(score.mean, score.std);
        case Qt::ToolTipRole:
            return tr("%1: mean and standard deviation over %n case(s)", nullptr, static_cast<int>(score.n))
                .arg(metricTitle(metric));
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (index.column()) {
    case Method:
        return methodTitle(row->method);
    case Run:
        return row->run;
    case Cohort:
        return row->cohort;
    default:
        return {};
    }
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == MetricRole)
        return section < FixedCount ? QString() : m_metrics[section - FixedCount];
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Method:
        return tr("Method");
    case Run:
        return tr("Run");
    case Cohort:
        return tr("Cohort");
    default:
        return metricTitle(m_metrics[section - FixedCount]);
    }
}

} // namespace counterpart::models
