// SPDX-License-Identifier: Apache-2.0
#include "ui/models/run_tree_model.h"

#include "core/params/sweep.h"
#include "ui/models/format.h"

#include <algorithm>

namespace counterpart::models {

namespace {

using domain::JobState;

/// What says most about an experiment: something runs, else something failed, waits, or all is done.
std::optional<JobState> stateOf(const std::vector<const RunRow*>& rows)
{
    for (const auto state :
         {JobState::Running, JobState::Failed, JobState::Paused, JobState::Queued, JobState::Cancelled})
        if (std::ranges::any_of(rows, [&](const RunRow* row) { return row->overview.state == state; }))
            return state;
    return rows.empty() ? std::nullopt : rows.front()->overview.state;
}

int doneOf(const std::vector<const RunRow*>& rows)
{
    return static_cast<int>(
        std::ranges::count_if(rows, [](const RunRow* row) { return row->overview.state == JobState::Done; }));
}

} // namespace

RunTreeModel::RunTreeModel(RunModel& runs, QObject* parent) : QAbstractItemModel(parent), m_runs(runs)
{
    connect(&runs, &RunModel::loaded, this, &RunTreeModel::sync);
    connect(&runs, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                for (int row = first.row(); row <= last.row(); ++row)
                    m_changed.insert(m_runs.rowAt(row)->key());
            });
    sync();
}

std::vector<RunTreeModel::Node> RunTreeModel::read() const
{
    std::vector<Node> nodes;
    QHash<qint64, std::size_t> groups;
    for (const RunRow& row : m_runs.rows()) {
        const auto& experiment = row.overview.experiment;
        if (!experiment) {
            nodes.push_back({row.key(), false, {}});
            continue;
        }
        const auto known = groups.constFind(experiment->id.value);
        if (known == groups.cend()) {
            groups.insert(experiment->id.value, nodes.size());
            nodes.push_back({experiment->id.value, true, {row.key()}});
        } else {
            nodes[*known].runs.push_back(row.key());
        }
    }
    for (Node& node : nodes) // the first fold, seed or value first
        std::ranges::reverse(node.runs);
    return nodes;
}

bool RunTreeModel::keepsOrder(const std::vector<Node>& next) const
{
    std::size_t at = 0;
    for (const Node& node : m_nodes) {
        const auto found = std::ranges::find_if(next, [&](const Node& other) { return node.same(other); });
        if (found == next.end())
            continue;
        const auto place = static_cast<std::size_t>(found - next.begin());
        if (place < at)
            return false;
        at = place;
        std::size_t member = 0;
        for (const qint64 run : node.runs)
            if (const auto it = std::ranges::find(found->runs, run); it != found->runs.end()) {
                if (static_cast<std::size_t>(it - found->runs.begin()) < member)
                    return false;
                member = static_cast<std::size_t>(it - found->runs.begin());
            }
    }
    return true;
}

void RunTreeModel::sync()
{
    auto next = read();
    const bool equal = next.size() == m_nodes.size() &&
                       std::equal(next.begin(), next.end(), m_nodes.begin(),
                                  [](const Node& a, const Node& b) { return a.same(b) && a.runs == b.runs; });
    if (!equal && (m_nodes.empty() || !keepsOrder(next))) {
        beginResetModel();
        m_nodes = std::move(next);
        remember();
        endResetModel();
    } else if (!equal) {
        removeMissing(next);
        insertNew(next);
        for (std::size_t i = 0; i < next.size(); ++i)
            syncMembers(m_nodes[i], next[i].runs);
    }
    tellChanges();
}

void RunTreeModel::remember()
{
    m_groupRows.clear();
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        if (m_nodes[i].group)
            m_groupRows.insert(m_nodes[i].id, static_cast<int>(i));
}

void RunTreeModel::removeMissing(const std::vector<Node>& next)
{
    for (int row = static_cast<int>(m_nodes.size()) - 1; row >= 0; --row) {
        const Node& node = m_nodes[static_cast<std::size_t>(row)];
        if (std::ranges::any_of(next, [&](const Node& other) { return node.same(other); }))
            continue;
        beginRemoveRows({}, row, row);
        m_nodes.erase(m_nodes.begin() + row);
        remember();
        endRemoveRows();
    }
}

void RunTreeModel::insertNew(const std::vector<Node>& next)
{
    for (std::size_t i = 0; i < next.size(); ++i) {
        if (i < m_nodes.size() && m_nodes[i].same(next[i]))
            continue;
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(i));
        m_nodes.insert(m_nodes.begin() + static_cast<std::ptrdiff_t>(i), next[i]);
        remember();
        endInsertRows();
    }
}

void RunTreeModel::syncMembers(Node& node, const std::vector<qint64>& next)
{
    if (node.runs == next)
        return;
    const QModelIndex group = index(m_groupRows.value(node.id), 0);
    for (int row = static_cast<int>(node.runs.size()) - 1; row >= 0; --row) {
        if (std::ranges::find(next, node.runs[static_cast<std::size_t>(row)]) != next.end())
            continue;
        beginRemoveRows(group, row, row);
        node.runs.erase(node.runs.begin() + row);
        endRemoveRows();
    }
    for (std::size_t i = 0; i < next.size(); ++i) {
        if (i < node.runs.size() && node.runs[i] == next[i])
            continue;
        beginInsertRows(group, static_cast<int>(i), static_cast<int>(i));
        node.runs.insert(node.runs.begin() + static_cast<std::ptrdiff_t>(i), next[i]);
        endInsertRows();
    }
    Q_EMIT dataChanged(group, group.siblingAtColumn(columnCount() - 1)); // states and counts
}

void RunTreeModel::tellChanges()
{
    const int last = columnCount() - 1;
    for (std::size_t i = 0; i < m_nodes.size() && !m_changed.isEmpty(); ++i) {
        const Node& node = m_nodes[i];
        bool any = !node.group && m_changed.contains(node.id);
        for (std::size_t member = 0; member < node.runs.size(); ++member)
            if (m_changed.contains(node.runs[member])) {
                any = true;
                const QModelIndex group = index(static_cast<int>(i), 0);
                Q_EMIT dataChanged(index(static_cast<int>(member), 0, group),
                                   index(static_cast<int>(member), last, group));
            }
        if (any)
            Q_EMIT dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), last));
    }
    m_changed.clear();
}

QModelIndex RunTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || row >= rowCount(parent) || column >= columnCount(parent))
        return {};
    const Node* group = groupAt(parent);
    return createIndex(row, column, group ? static_cast<quintptr>(group->id) : quintptr(0));
}

QModelIndex RunTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const int row = m_groupRows.value(static_cast<qint64>(child.internalId()), -1);
    return row < 0 ? QModelIndex() : createIndex(row, 0, quintptr(0));
}

const RunTreeModel::Node* RunTreeModel::groupAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() != 0 || index.row() >= static_cast<int>(m_nodes.size()))
        return nullptr;
    const Node& node = m_nodes[static_cast<std::size_t>(index.row())];
    return node.group ? &node : nullptr;
}

int RunTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_nodes.size());
    const Node* group = parent.column() == 0 ? groupAt(parent) : nullptr;
    return group ? static_cast<int>(group->runs.size()) : 0;
}

int RunTreeModel::columnCount(const QModelIndex&) const
{
    return RunModel::ColumnCount;
}

const RunRow* RunTreeModel::runAt(const QModelIndex& index) const
{
    if (!index.isValid() || groupAt(index))
        return nullptr;
    if (index.internalId() == 0)
        return m_runs.find(m_nodes[static_cast<std::size_t>(index.row())].id);
    const Node* group = groupAt(index.parent());
    return group ? m_runs.find(group->runs[static_cast<std::size_t>(index.row())]) : nullptr;
}

std::vector<const RunRow*> RunTreeModel::runsAt(const QModelIndex& index) const
{
    std::vector<const RunRow*> rows;
    if (const Node* group = groupAt(index)) {
        for (const qint64 run : group->runs)
            if (const RunRow* row = m_runs.find(run))
                rows.push_back(row);
    } else if (const RunRow* row = runAt(index)) {
        rows.push_back(row);
    }
    return rows;
}

QModelIndex RunTreeModel::indexOf(const QString& runName) const
{
    const RunRow* row = m_runs.findByName(runName);
    if (!row)
        return {};
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const Node& node = m_nodes[i];
        if (!node.group && node.id == row->key())
            return index(static_cast<int>(i), 0);
        if (const auto it = std::ranges::find(node.runs, row->key()); it != node.runs.end())
            return index(static_cast<int>(it - node.runs.begin()), 0, index(static_cast<int>(i), 0));
    }
    return {};
}

QString RunTreeModel::memberText(const RunRow& row) const
{
    const auto& run = row.overview.run;
    const auto& experiment = *row.overview.experiment;
    QStringList parts;
    if (!run.value.is_null())
        parts << QStringLiteral("%1 %2").arg(toText(experiment.parameter), parameterText(run.value));
    if (run.fold)
        parts << tr("fold %1 of %2").arg(*run.fold).arg(experiment.folds);
    if (parts.isEmpty())
        parts << tr("seed %1").arg(run.seed);
    return parts.join(QStringLiteral(" \u00B7 "));
}

QVariant RunTreeModel::groupData(const Node& group, int column, int role) const
{
    std::vector<const RunRow*> rows;
    QStringList names;
    for (const qint64 run : group.runs)
        if (const RunRow* row = m_runs.find(run)) {
            rows.push_back(row);
            names << toText(row->overview.run.name);
        }
    if (rows.empty())
        return {};
    const auto& experiment = *rows.front()->overview.experiment;
    const auto state = stateOf(rows);
    double fraction = doneOf(rows);
    for (const RunRow* row : rows)
        if (row->overview.state == JobState::Running || row->overview.state == JobState::Paused)
            fraction += row->overview.progress;
    fraction /= static_cast<double>(rows.size());
    switch (role) {
    case IdRole:
        return -group.id;
    case GroupRole:
        return true;
    case MembersRole:
        return names;
    case KindRole:
        return toText(experiment.kind);
    case DoneRole:
        return doneOf(rows);
    case RunModel::StateRole:
        return state ? QVariant(static_cast<int>(*state)) : QVariant();
    case RunModel::FractionRole:
        return fraction;
    case RunModel::MethodIdRole:
        return toText(rows.front()->overview.run.method);
    case RunModel::SimulatedRole:
        return rows.front()->overview.simulated;
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case RunModel::Name:
        return toText(experiment.name);
    case RunModel::Method:
        return methodTitle(toText(rows.front()->overview.run.method));
    case RunModel::Cohort:
        return toText(rows.front()->overview.cohort);
    case RunModel::State:
        return state ? jobStateText(*state) : QString();
    case RunModel::Progress:
        return percentText(fraction);
    default:
        return {};
    }
}

QVariant RunTreeModel::data(const QModelIndex& index, int role) const
{
    if (const Node* group = groupAt(index))
        return groupData(*group, index.column(), role);
    const RunRow* row = runAt(index);
    if (!row)
        return {};
    if (role == GroupRole)
        return false;
    if (role == RunNameRole)
        return toText(row->overview.run.name);
    if (role == Qt::DisplayRole && index.column() == RunModel::Name && index.internalId() != 0)
        return memberText(*row);
    return m_runs.data(m_runs.index(m_runs.indexOf(row->key()), index.column()), role);
}

QVariant RunTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_runs.headerData(section, orientation, role);
}

} // namespace counterpart::models
