// SPDX-License-Identifier: Apache-2.0
#include "ui/models/run_model.h"

#include "ui/models/format.h"
#include "ui/text/translated.h"

#include <algorithm>

namespace counterpart::models {

namespace {

base::Result<std::vector<RunRow>> readRows(store::Database& database)
{
    COUNTERPART_TRY(auto overviews, store::listRunOverviews(database));
    std::vector<RunRow> rows;
    rows.reserve(overviews.size());
    for (store::RunOverview& overview : overviews)
        rows.push_back({std::move(overview)});
    return rows;
}

} // namespace

bool RunRow::operator==(const RunRow& other) const
{
    const store::RunOverview &a = overview, &b = other.overview;
    return a.run.id == b.run.id && a.state == b.state && a.progress == b.progress && a.job == b.job &&
           a.remainingSeconds == b.remainingSeconds && a.error == b.error && a.run.note == b.run.note &&
           a.run.name == b.run.name && a.experiment == b.experiment && a.cohort == b.cohort &&
           a.run.device == b.run.device;
}

RunModel::RunModel(Session* session, QObject* parent)
    : RowModel(session,
               {tr("Run"), tr("Method"), tr("Preset"), tr("Cohort"), tr("State"), tr("Progress"),
                tr("Time left"), tr("Seed"), tr("Device"), tr("Queued at")},
               parent)
{
    showAlways(readRows);
}

const RunRow* RunModel::findByName(const QString& name) const
{
    const auto it = std::ranges::find(rows(), name.toStdString(),
                                      [](const RunRow& row) { return row.overview.run.name; });
    return it == rows().end() ? nullptr : &*it;
}

QVariant RunModel::data(const QModelIndex& index, int role) const
{
    const RunRow* row = rowAt(index);
    if (!row)
        return {};
    const store::RunOverview& o = row->overview;
    switch (role) {
    case IdRole:
        return row->key();
    case StateRole:
        return o.state ? QVariant(static_cast<int>(*o.state)) : QVariant();
    case FractionRole:
        return o.progress;
    case MethodIdRole:
        return toText(o.run.method);
    case SimulatedRole:
        return o.simulated;
    case JobRole:
        return o.job ? QVariant(qlonglong(o.job->value)) : QVariant();
    case ErrorRole:
    case Qt::ToolTipRole:
        return o.error ? text::translatedSentence(*o.error) : QString();
    case SortRole:
        if (index.column() == Progress)
            return o.progress;
        if (index.column() == Remaining)
            return o.remainingSeconds.value_or(0);
        if (index.column() == Seed)
            return qulonglong(o.run.seed);
        if (index.column() == Created)
            return toText(o.run.created);
        break;
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Name:
        return toText(o.run.name);
    case Method:
        return methodTitle(toText(o.run.method));
    case Preset:
        return presetTitle(toText(o.run.preset));
    case Cohort:
        return toText(o.cohort);
    case State:
        return o.state ? jobStateText(*o.state) : tr("imported");
    case Progress:
        return o.state ? percentText(o.progress) : QString();
    case Remaining:
        return o.state == domain::JobState::Running ? remainingText(o.remainingSeconds) : QString();
    case Seed:
        return QString::number(o.run.seed);
    case Device:
        return toText(o.run.device);
    case Created:
        return timeText(o.run.created);
    default:
        return {};
    }
}

} // namespace counterpart::models
