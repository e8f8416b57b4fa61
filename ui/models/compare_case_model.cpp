// SPDX-License-Identifier: Apache-2.0
#include "ui/models/compare_case_model.h"

#include "ui/models/format.h"

#include <QLocale>

#include <algorithm>

namespace counterpart::models {

namespace {

constexpr const char* metricIds[] = {"dice", "auprc"};

} // namespace

void CompareCaseModel::show(std::vector<CompareCase> cases, const CompareRun* run)
{
    beginResetModel();
    m_rows.clear();
    for (const auto& shown : cases) {
        const QString label = toText(shown.label);
        Row row{label, shown.name.empty() ? label : toText(shown.name), shown.healthy, {}};
        for (int m = 0; m < 2 && run != nullptr; ++m)
            row.scores[m] = run->score(shown.label, metricIds[m]);
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

int CompareCaseModel::rowOf(const QString& label) const
{
    const auto it = std::ranges::find(m_rows, label, &Row::label);
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int CompareCaseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CompareCaseModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CompareCaseModel::score(const Row& row, int column, int role) const
{
    const auto& value = row.scores[column - Dice];
    switch (role) {
    case Qt::DisplayRole:
        return value ? QLocale().toString(*value, 'f', 2) : QStringLiteral("–");
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case SortRole:
        return value ? *value : -1.0;
    case BarRole:
        return value ? QVariant(*value) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1 of %2: %3")
            .arg(metricTitle(QString::fromLatin1(metricIds[column - Dice])), row.label, scoreText(value));
    default:
        return {};
    }
}

QVariant CompareCaseModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == LabelRole)
        return row.label;
    if (role == Qt::ToolTipRole)
        return row.healthy ? tr("%1 · healthy, no lesion to find").arg(row.label) : row.label;
    if (index.column() != Case)
        return score(row, index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return row.healthy ? tr("Case %1, healthy").arg(row.label) : tr("Case %1").arg(row.label);
    default:
        return {};
    }
}

QVariant CompareCaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Case ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Case ? tr("Case") : metricTitle(QString::fromLatin1(metricIds[section - Dice]));
}

} // namespace counterpart::models
