// SPDX-License-Identifier: Apache-2.0
#include "ui/models/cohort_model.h"

#include "ui/models/format.h"

namespace counterpart::models {

namespace {

base::Result<std::vector<CohortRow>> readRows(store::Database& database)
{
    COUNTERPART_TRY(const auto cohorts, store::listCohorts(database));
    std::vector<CohortRow> rows;
    for (const domain::Cohort& cohort : cohorts) {
        COUNTERPART_TRY(const auto counts, store::countCohort(database, cohort.id));
        rows.push_back({cohort, counts});
    }
    return rows;
}

} // namespace

bool CohortRow::operator==(const CohortRow& other) const
{
    return key() == other.key() && cohort.name == other.cohort.name && counts.train == other.counts.train &&
           counts.validation == other.counts.validation && counts.test == other.counts.test;
}

CohortModel::CohortModel(Session* session, QObject* parent)
    : RowModel(session, {tr("Cohort"), tr("Train"), tr("Validation"), tr("Test"), tr("Created")}, parent)
{
    showAlways(readRows);
}

QVariant CohortModel::data(const QModelIndex& index, int role) const
{
    const CohortRow* row = rowAt(index);
    if (!row)
        return {};
    if (role == IdRole)
        return row->key();
    if (role == SimulatedRole)
        return row->cohort.simulated;
    if (role == SummaryRole)
        return tr("%1 to train, %2 to validate, %3 to test")
            .arg(row->counts.train)
            .arg(row->counts.validation)
            .arg(row->counts.test);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (index.column()) {
    case Name:
        return toText(row->cohort.name);
    case Train:
        return qlonglong(row->counts.train);
    case Validation:
        return qlonglong(row->counts.validation);
    case Test:
        return qlonglong(row->counts.test);
    case Created:
        return role == SortRole ? toText(row->cohort.created) : timeText(row->cohort.created);
    default:
        return {};
    }
}

} // namespace counterpart::models
