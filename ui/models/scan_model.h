// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/datasets.h"
#include "ui/models/row_model.h"

#include <QSortFilterProxyModel>

namespace counterpart::models {

struct ScanRow
{
    domain::Scan scan;
    std::string dataset;
    bool simulated = false;

    [[nodiscard]] qint64 key() const { return scan.id.value; }
    bool operator==(const ScanRow& other) const;
};

/// The scans of one data set (or of all), kept up to date.
class ScanModel : public RowModel<ScanRow>
{
    Q_OBJECT
public:
    enum Column { Label, Subject, Contrast, Health, Truth, Size, Spacing, Rating, Problems, ColumnCount };
    enum Role { SimulatedRole = FirstOwnRole, RatingRole };

    explicit ScanModel(Session* session, QObject* parent = nullptr);
    /// Nothing: all data sets.
    void setDataset(std::optional<domain::DatasetId> dataset);
    [[nodiscard]] std::optional<domain::DatasetId> dataset() const { return m_dataset; }
    /// Shows the rating at once and stores it; `rated` tells how it went. The old one is in `previous`.
    void rate(domain::ScanId scan, domain::Rating rating, const QString& note);

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::optional<domain::DatasetId> m_dataset;
};

/// Filters as chips: each that is set must hold.
struct ScanFilter
{
    QString text;     ///< part of the label, subject or note
    QString contrast; ///< empty: any
    std::optional<domain::Health> health;
    std::optional<domain::Rating> rating;
    bool withTruth = false;
    bool withProblems = false;

    bool operator==(const ScanFilter&) const = default;
    [[nodiscard]] bool holds(const domain::Scan& scan) const;
};

/// Filter and natural order ("sub-9" before "sub-10").
class ScanProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ScanProxy(ScanModel* model, QObject* parent = nullptr);
    void setFilter(const ScanFilter& filter);
    [[nodiscard]] const ScanFilter& filter() const { return m_filter; }
    [[nodiscard]] const ScanRow* rowAt(const QModelIndex& proxyIndex) const;
    [[nodiscard]] QModelIndex indexOf(domain::ScanId scan) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    ScanModel* m_model;
    ScanFilter m_filter;
};

} // namespace counterpart::models
