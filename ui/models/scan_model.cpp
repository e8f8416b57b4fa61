// SPDX-License-Identifier: Apache-2.0
#include "ui/models/scan_model.h"

#include "core/domain/names.h"
#include "ui/models/format.h"
#include "ui/models/natural_order.h"
#include "ui/text/translated.h"

namespace counterpart::models {

namespace {

using Rows = std::vector<ScanRow>;

base::Result<Rows> readRows(store::Database& database, std::optional<domain::DatasetId> only)
{
    COUNTERPART_TRY(const auto datasets, store::listDatasets(database));
    Rows rows;
    for (const domain::Dataset& dataset : datasets) {
        if (only && dataset.id != *only)
            continue;
        COUNTERPART_TRY(auto scans, store::listScans(database, dataset.id));
        for (domain::Scan& scan : scans)
            rows.push_back({std::move(scan), dataset.name, dataset.simulated});
    }
    return rows;
}

QString problemsText(const domain::Scan& scan)
{
    QStringList lines;
    for (const std::string& code : scan.problems)
        lines << text::translatedSentence(
            {base::ErrorKind::BadInput, code, {{"path", scan.image.string()}, {"scan", scan.label}}});
    return lines.join(QLatin1Char('\n'));
}

} // namespace

bool ScanRow::operator==(const ScanRow& other) const
{
    const domain::Scan &a = scan, &b = other.scan;
    return a.id == b.id && a.label == b.label && a.contrast == b.contrast && a.health == b.health &&
           a.image == b.image && a.truth == b.truth && a.brainMask == b.brainMask && a.rating == b.rating &&
           a.note == b.note && a.problems == b.problems && a.imageHash == b.imageHash && a.size == b.size &&
           dataset == other.dataset;
}

ScanModel::ScanModel(Session* session, QObject* parent)
    : RowModel(session,
               {tr("Scan"), tr("Subject"), tr("Contrast"), tr("Health"), tr("Truth"), tr("Size"),
                tr("Spacing"), tr("Quality"), tr("Problems")},
               parent)
{
    showWhatIsRead([this] {
        return [only = m_dataset](store::Database& database) { return readRows(database, only); };
    });
    readNow();
}

void ScanModel::setDataset(std::optional<domain::DatasetId> dataset)
{
    if (m_dataset == dataset)
        return;
    m_dataset = dataset;
    readNow();
}

void ScanModel::rate(domain::ScanId scan, domain::Rating rating, const QString& note)
{
    std::vector<ScanRow> next = rows();
    for (ScanRow& row : next)
        if (row.scan.id == scan) {
            row.scan.rating = rating;
            row.scan.note = note.toStdString();
        }
    setRows(std::move(next));
    if (!session())
        return;
    session()->run(
        this,
        [scan, rating, words = note.toStdString()](store::Database& database) {
            return store::rateScan(database, scan, rating, words);
        },
        [this](const base::Result<>& result) {
            if (result)
                return;
            Q_EMIT failed(result.error());
            readNow(); // show what is really stored
        });
}

QVariant ScanModel::data(const QModelIndex& index, int role) const
{
    const ScanRow* row = rowAt(index);
    if (!row)
        return {};
    const domain::Scan& scan = row->scan;
    if (role == IdRole)
        return row->key();
    if (role == SimulatedRole)
        return row->simulated;
    if (role == RatingRole)
        return static_cast<int>(scan.rating);
    if (role == Qt::ToolTipRole)
        return index.column() == Problems ? problemsText(scan) : QString::fromStdString(scan.image.string());
    if (role == SortRole) {
        switch (index.column()) {
        case Size:
            return qlonglong(scan.size[0] * scan.size[1] * scan.size[2]);
        case Spacing:
            return scan.spacing[0] * scan.spacing[1] * scan.spacing[2];
        case Problems:
            return qlonglong(scan.problems.size());
        default:
            return data(index, Qt::DisplayRole);
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Label:
        return toText(scan.label);
    case Subject:
        return toText(scan.subjectLabel);
    case Contrast:
        return scan.contrast.empty() ? QStringLiteral("\u2013") : toText(scan.contrast);
    case Health:
        return healthText(scan.health);
    case Truth:
        return scan.truth ? tr("yes") : QStringLiteral("\u2013");
    case Size:
        return sizeText(scan.size);
    case Spacing:
        return spacingText(scan.spacing);
    case Rating:
        return ratingText(scan.rating);
    case Problems:
        return scan.problems.empty() ? QString() : QString::number(scan.problems.size());
    default:
        return {};
    }
}

bool ScanFilter::holds(const domain::Scan& scan) const
{
    if (!contrast.isEmpty() && toText(scan.contrast) != contrast)
        return false;
    if ((health && scan.health != *health) || (rating && scan.rating != *rating))
        return false;
    if ((withTruth && !scan.truth) || (withProblems && scan.problems.empty()))
        return false;
    if (text.isEmpty())
        return true;
    const auto contains = [&](const std::string& words) {
        return toText(words).contains(text, Qt::CaseInsensitive);
    };
    return contains(scan.label) || contains(scan.subjectLabel) || contains(scan.note);
}

ScanProxy::ScanProxy(ScanModel* model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(model);
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

void ScanProxy::setFilter(const ScanFilter& filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    invalidateFilter();
}

const ScanRow* ScanProxy::rowAt(const QModelIndex& proxyIndex) const
{
    return m_model->rowAt(mapToSource(proxyIndex));
}

QModelIndex ScanProxy::indexOf(domain::ScanId scan) const
{
    const int row = m_model->indexOf(scan.value);
    return row < 0 ? QModelIndex() : mapFromSource(m_model->index(row, 0));
}

bool ScanProxy::filterAcceptsRow(int row, const QModelIndex&) const
{
    const ScanRow* scan = m_model->rowAt(row);
    return scan && m_filter.holds(scan->scan);
}

bool ScanProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(SortRole), b = right.data(SortRole);
    if (a.typeId() != QMetaType::QString)
        return QSortFilterProxyModel::lessThan(left, right);
    return naturalCompare(a.toString(), b.toString()) < 0;
}

} // namespace counterpart::models
