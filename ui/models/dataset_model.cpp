// SPDX-License-Identifier: Apache-2.0
#include "ui/models/dataset_model.h"

#include "ui/models/format.h"

#include <QLocale>
#include <algorithm>

namespace counterpart::models {

namespace {

base::Result<std::vector<DatasetRow>> readRows(store::Database& database)
{
    COUNTERPART_TRY(const auto datasets, store::listDatasets(database));
    std::vector<DatasetRow> rows;
    for (const domain::Dataset& dataset : datasets) {
        COUNTERPART_TRY(const auto counts, store::countDataset(database, dataset.id));
        rows.push_back({dataset, counts});
    }
    return rows;
}

} // namespace

bool DatasetRow::operator==(const DatasetRow& other) const
{
    return key() == other.key() && dataset.name == other.dataset.name && dataset.note == other.dataset.note &&
           counts == other.counts;
}

DatasetModel::DatasetModel(Session* session, QObject* parent)
    : RowModel(
          session,
          {tr("Data set"), tr("Subjects"), tr("Scans"), tr("With truth"), tr("Prepared"), tr("Problems")},
          parent)
{
    showAlways(readRows);
}

const DatasetRow* DatasetModel::findByName(const QString& name) const
{
    const auto it =
        std::ranges::find(rows(), name.toStdString(), [](const DatasetRow& row) { return row.dataset.name; });
    return it == rows().end() ? nullptr : &*it;
}

QVariant DatasetModel::data(const QModelIndex& index, int role) const
{
    const DatasetRow* row = rowAt(index);
    if (!row)
        return {};
    const auto number = [&]() -> std::int64_t {
        switch (index.column()) {
        case Subjects:
            return row->counts.subjects;
        case Scans:
            return row->counts.scans;
        case WithTruth:
            return row->counts.withTruth;
        case Prepared:
            return row->counts.prepared;
        case Problems:
            return row->counts.withProblems;
        default:
            return 0;
        }
    };
    switch (role) {
    case IdRole:
        return row->key();
    case SimulatedRole:
        return row->dataset.simulated;
    case SummaryRole:
        return tr("%n subject(s)", nullptr, static_cast<int>(row->counts.subjects)) +
               QStringLiteral(" \u00B7 ") + tr("%n scan(s)", nullptr, static_cast<int>(row->counts.scans));
    case Qt::ToolTipRole:
        return QString::fromStdString(row->dataset.root.string());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() == Name ? Qt::AlignLeft | Qt::AlignVCenter
                                                          : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::DisplayRole:
        return index.column() == Name ? QVariant(toText(row->dataset.name))
                                      : QVariant(QLocale().toString(number()));
    case SortRole:
        return index.column() == Name ? QVariant(toText(row->dataset.name)) : QVariant(qlonglong(number()));
    default:
        return {};
    }
}

} // namespace counterpart::models
