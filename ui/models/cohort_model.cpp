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

CohortModel::CohortModel(Session* session, QObject* parent) : RowModel(parent), m_session(session)
{
    if (!session)
        return;
    m_refresher = new Refresher(
        *session,
        [this] {
            m_session->run(this, readRows, [this](base::Result<std::vector<CohortRow>> rows) {
                if (rows) {
                    setRows(std::move(*rows));
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

QVariant CohortModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Cohort");
    case Train:
        return tr("Train");
    case Validation:
        return tr("Validation");
    case Test:
        return tr("Test");
    case Created:
        return tr("Created");
    default:
        return {};
    }
}

} // namespace counterpart::models
