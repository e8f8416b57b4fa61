// SPDX-License-Identifier: Apache-2.0
#include "ui/views/library/scan_painters.h"

#include "ui/models/format.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/thumbnails.h"

#include <QPainter>

namespace counterpart::library {

using namespace widgets;
using models::ScanModel;

namespace {

constexpr int pictureSide = 140;

QColor ratingColour(domain::Rating rating, const Tokens& t)
{
    switch (rating) {
    case domain::Rating::Pass:
        return t.good;
    case domain::Rating::Doubt:
        return t.warning;
    case domain::Rating::Fail:
        return t.failure;
    case domain::Rating::None:
        break;
    }
    return t.quiet;
}

} // namespace

void ScanCellPainter::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Tokens& t = tokens(option->palette);
    switch (index.column()) {
    case ScanModel::Size:
    case ScanModel::Spacing:
        option->font = numberFont(option->font);
        [[fallthrough]];
    case ScanModel::Subject:
    case ScanModel::Contrast:
    case ScanModel::Health:
    case ScanModel::Truth:
        option->palette.setColor(QPalette::Text, t.quiet);
        option->palette.setColor(QPalette::HighlightedText, t.text);
        break;
    case ScanModel::Rating: {
        const auto colour =
            ratingColour(static_cast<domain::Rating>(index.data(ScanModel::RatingRole).toInt()), t);
        option->palette.setColor(QPalette::Text, colour);
        option->palette.setColor(QPalette::HighlightedText, colour);
        break;
    }
    case ScanModel::Problems:
        option->palette.setColor(QPalette::Text, t.failure);
        option->palette.setColor(QPalette::HighlightedText, t.failure);
        break;
    default:
        break;
    }
}

ThumbnailPainter::ThumbnailPainter(Thumbnails& thumbnails, const models::ScanProxy& proxy,
                                   std::function<QString(const domain::Scan&)> imagePath, QObject* parent)
    : QStyledItemDelegate(parent), m_thumbnails(thumbnails), m_proxy(proxy), m_imagePath(std::move(imagePath))
{
}

QSize ThumbnailPainter::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {pictureSide + 16, pictureSide + option.fontMetrics.height() * 2 + 24};
}

void ThumbnailPainter::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const models::ScanRow* row = m_proxy.rowAt(index);
    if (!row)
        return;
    const Tokens& t = tokens(option.palette);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const bool selected = option.state & QStyle::State_Selected;
    painter->setPen(selected ? QPen(t.accent, 1.5) : QPen(Qt::NoPen));
    painter->setBrush(selected || option.state & QStyle::State_MouseOver ? t.hover : t.raised);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 8, 8);
    const QRect frame(option.rect.left() + 8, option.rect.top() + 8, option.rect.width() - 16, pictureSide);
    painter->fillRect(frame, Qt::black);
    if (const QImage picture = m_thumbnails.image(m_imagePath(row->scan)); !picture.isNull()) {
        const QRectF whole(frame);
        const QSizeF size = QSizeF(picture.size()).scaled(whole.size(), Qt::KeepAspectRatio);
        painter->drawImage(QRectF(whole.center() - QPointF(size.width() / 2, size.height() / 2), size),
                           picture);
    }
    const QRect words(frame.left(), frame.bottom() + 6, frame.width(), option.fontMetrics.height() * 2 + 4);
    painter->setPen(t.text);
    painter->drawText(
        words, Qt::AlignTop,
        option.fontMetrics.elidedText(models::toText(row->scan.label), Qt::ElideMiddle, words.width()));
    QStringList facts;
    if (!row->scan.contrast.empty())
        facts << models::toText(row->scan.contrast);
    if (row->scan.health != domain::Health::Unknown)
        facts << models::healthText(row->scan.health);
    painter->setPen(t.quiet);
    painter->drawText(words, Qt::AlignBottom, facts.join(QStringLiteral(" \u00B7 ")));
    if (row->scan.rating != domain::Rating::None) {
        painter->setPen(ratingColour(row->scan.rating, t));
        painter->drawText(words, Qt::AlignBottom | Qt::AlignRight, models::ratingText(row->scan.rating));
    }
    painter->restore();
}

} // namespace counterpart::library
