// SPDX-License-Identifier: Apache-2.0
#include "ui/models/results_model.h"

#include "core/store/cohorts.h"
#include "core/store/runs.h"
#include "ui/models/format.h"

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

} // namespace

bool ResultRow::operator==(const ResultRow& other) const
{
    return key() == other.key() && run == other.run && scores == other.scores && cohort == other.cohort &&
           evaluation.created == other.evaluation.created &&
           evaluation.threshold == other.evaluation.threshold;
}

ResultsModel::ResultsModel(Session* session, QObject* parent)
    : RowModel(session, {tr("Method"), tr("Run"), tr("Cohort")}, parent)
{
    showAlways(readRows);
}

QVariant ResultsModel::data(const QModelIndex& index, int role) const
{
    const ResultRow* row = rowAt(index);
    if (!row)
        return {};
    if (role == IdRole)
        return row->key();
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

} // namespace counterpart::models
