// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/scan_model.h"

#include <QStyledItemDelegate>
#include <functional>

namespace counterpart::widgets {
class Thumbnails;
}

namespace counterpart::library {

/// Table cells: numbers stand still and right-aligned, ratings and problems have their colour and shape.
class ScanCellPainter : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// A card with the middle slice, the label and the rating.
class ThumbnailPainter : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ThumbnailPainter(widgets::Thumbnails& thumbnails, const models::ScanProxy& proxy,
                     std::function<QString(const domain::Scan&)> imagePath, QObject* parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    widgets::Thumbnails& m_thumbnails;
    const models::ScanProxy& m_proxy;
    std::function<QString(const domain::Scan&)> m_imagePath;
};

} // namespace counterpart::library
