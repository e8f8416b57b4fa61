// SPDX-License-Identifier: Apache-2.0
#include "ui/models/preparation_model.h"

#include "core/store/preparation.h"
#include "ui/models/format.h"

namespace counterpart::models {

namespace {

using Rows = std::vector<PreparationRow>;
enum class Match { None, OlderVersion, OtherParameters, Exact };

base::Result<PreparationRow> readRow(store::Database& database, const domain::Dataset& dataset,
                                     const QHash<qint64, Match>& matches)
{
    COUNTERPART_TRY(const auto counts, store::countDataset(database, dataset.id));
    COUNTERPART_TRY(const auto prepared, store::listPreparedOf(database, dataset.id));
    QHash<qint64, Match> best;
    for (const domain::PreparedScan& scan : prepared) {
        Match& match = best[scan.scan.value];
        match = std::max(match, matches.value(scan.pipeline.value, Match::None));
    }
    PreparationRow row{
        dataset.id, toText(dataset.name), dataset.simulated, static_cast<int>(counts.scans), 0, 0, 0};
    for (const Match match : best) {
        row.ready += match == Match::Exact;
        row.otherParameters += match == Match::OtherParameters;
        row.olderVersion += match == Match::OlderVersion;
    }
    return row;
}

base::Result<Rows> readRows(store::Database& database, const std::string& id, int version,
                            const params::Json& parameters)
{
    COUNTERPART_TRY(const auto pipelines, store::listPipelines(database));
    COUNTERPART_TRY(const auto datasets, store::listDatasets(database));
    QHash<qint64, Match> matches;
    for (const domain::Pipeline& pipeline : pipelines)
        if (pipeline.pipeline == id)
            matches.insert(pipeline.id.value, pipeline.version < version          ? Match::OlderVersion
                                              : pipeline.parameters == parameters ? Match::Exact
                                                                                  : Match::OtherParameters);
    Rows rows;
    for (const domain::Dataset& dataset : datasets) {
        COUNTERPART_TRY(auto row, readRow(database, dataset, matches));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

PreparationModel::PreparationModel(Session* session, QObject* parent)
    : RowModel(session, {tr("Data set"), tr("Scans"), tr("Prepared"), tr("State")}, parent)
{
    showWhatIsRead([this] {
        return [id = m_pipeline, version = m_version, parameters = m_parameters](store::Database& database) {
            return readRows(database, id, version, parameters);
        };
    });
}

void PreparationModel::setPipeline(const QString& id, int version, const params::Json& parameters)
{
    m_pipeline = id.toStdString();
    m_version = version;
    m_parameters = parameters;
    readNow();
}

QVariant PreparationModel::data(const QModelIndex& index, int role) const
{
    const PreparationRow* row = rowAt(index);
    if (!row)
        return {};
    if (role == IdRole)
        return row->key();
    if (role == FractionRole)
        return row->scans > 0 ? static_cast<double>(row->ready) / row->scans : 0.0;
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (index.column()) {
    case Dataset:
        return row->name;
    case Scans:
        return row->scans;
    case Ready:
        return row->ready;
    case State:
        if (row->ready > 0 && row->ready >= row->scans)
            return tr("ready");
        if (row->olderVersion > 0)
            return tr("%n stale: made by an older version", nullptr, row->olderVersion);
        if (row->otherParameters > 0)
            return tr("%n prepared with other parameters", nullptr, row->otherParameters);
        return row->ready > 0 ? tr("%1 of %2 scans prepared").arg(row->ready).arg(row->scans)
                              : tr("not prepared");
    default:
        return {};
    }
}

} // namespace counterpart::models
