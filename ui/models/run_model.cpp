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

RunModel::RunModel(Session* session, QObject* parent) : RowModel(parent), m_session(session)
{
    if (!session)
        return;
    m_refresher = new Refresher(
        *session,
        [this] {
            m_session->run(this, readRows, [this](base::Result<std::vector<RunRow>> rows) {
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

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Run");
    case Method:
        return tr("Method");
    case Preset:
        return tr("Preset");
    case Cohort:
        return tr("Cohort");
    case State:
        return tr("State");
    case Progress:
        return tr("Progress");
    case Remaining:
        return tr("Time left");
    case Seed:
        return tr("Seed");
    case Device:
        return tr("Device");
    case Created:
        return tr("Queued at");
    default:
        return {};
    }
}

} // namespace counterpart::models
