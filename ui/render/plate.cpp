// SPDX-License-Identifier: Apache-2.0
#include "ui/render/plate.h"

#include "ui/render/colour_bar.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace counterpart::render {

namespace {

constexpr double margin = 16, cellWidth = 120, cellGap = 3, groupGap = 14, rowGap = 8, narrowestGroup = 148;
constexpr double titleLine = 26, groupLine = 20, columnLine = 16, captionLine = 16, barLine = 34,
                 noteLine = 30;
constexpr QColor ink(0x1B, 0x1F, 0x24), quiet(0x55, 0x5E, 0x6A), warning(0x83, 0x55, 0x06);

QFont plateFont(double pixels, bool bold = false)
{
    QFont font;
    font.setPixelSize(static_cast<int>(pixels));
    font.setBold(bold);
    return font;
}

/// Cells are as high as the first row's region asks for, within reason.
double cellHeight(const Plate& plate)
{
    if (plate.rows.empty() || plate.rows.front().region.isEmpty())
        return cellWidth;
    const auto& row = plate.rows.front();
    const double shape = row.region.height() * row.frame.pixelHeight() /
                         std::max(row.region.width() * row.frame.pixelWidth(), 1e-6);
    return std::round(cellWidth * std::clamp(shape, 0.75, 1.35));
}

double groupWidth(const PlateGroup& group)
{
    const auto columns = static_cast<double>(group.columns.size());
    // A lone column is not made so narrow that its title and scores are cut.
    return std::max(columns * cellWidth + std::max(columns - 1, 0.0) * cellGap, narrowestGroup);
}

/// Calls visit(group index, x) from left to right.
template <class Visit> void forEachGroup(const Plate& plate, Visit visit)
{
    double x = margin;
    for (std::size_t g = 0; g < plate.groups.size(); ++g) {
        visit(g, x);
        x += groupWidth(plate.groups[g]) + groupGap;
    }
}

QString fitted(const QPainter& painter, const QString& text, double width)
{
    return QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, width);
}

void paintHeads(QPainter& painter, const Plate& plate, double y)
{
    forEachGroup(plate, [&](std::size_t g, double x) {
        const auto& group = plate.groups[g];
        const double width = groupWidth(group);
        painter.setFont(plateFont(12, true));
        painter.setPen(ink);
        painter.drawText(QRectF(x, y, width, groupLine - 5), Qt::AlignLeft | Qt::AlignVCenter,
                         fitted(painter, group.title, width));
        painter.fillRect(QRectF(x, y + groupLine - 4, width, 2), group.colour);
        painter.setFont(plateFont(10));
        painter.setPen(quiet);
        for (std::size_t c = 0; c < group.columns.size(); ++c)
            painter.drawText(QRectF(x + static_cast<double>(c) * (cellWidth + cellGap), y + groupLine,
                                    cellWidth, columnLine),
                             Qt::AlignLeft | Qt::AlignVCenter,
                             fitted(painter, group.columns[c].title, cellWidth));
    });
}

void paintCell(QPainter& painter, const PlateRow& row, const PlateCell& cell, const QRectF& area)
{
    if (cell.content.layers.empty()) {
        painter.setPen(QPen(QColor(0xCD, 0xD2, 0xD9), 1, Qt::DashLine));
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setFont(plateFont(9));
        painter.setPen(quiet);
        painter.drawText(area.adjusted(6, 6, -6, -6), Qt::AlignCenter | Qt::TextWordWrap, cell.missing);
        return;
    }
    painter.setFont(plateFont(8));
    paintPanel(painter, area, row.frame, cameraFor(row.frame, row.region, area.size()), cell.content);
}

void paintRow(QPainter& painter, const Plate& plate, const PlateRow& row, double y)
{
    const double height = cellHeight(plate);
    std::size_t at = 0;
    forEachGroup(plate, [&](std::size_t g, double x) {
        const auto& group = plate.groups[g];
        painter.setFont(plateFont(10));
        painter.setPen(ink);
        if (g < row.captions.size())
            painter.drawText(QRectF(x, y, groupWidth(group), captionLine), Qt::AlignLeft | Qt::AlignVCenter,
                             fitted(painter, row.captions[g], groupWidth(group)));
        for (std::size_t c = 0; c < group.columns.size() && at < row.cells.size(); ++c, ++at)
            paintCell(painter, row, row.cells[at],
                      QRectF(x + static_cast<double>(c) * (cellWidth + cellGap), y + captionLine, cellWidth,
                             height));
    });
}

void paintBars(QPainter& painter, const Plate& plate, double y)
{
    painter.setFont(plateFont(9));
    forEachGroup(plate, [&](std::size_t g, double x) {
        for (std::size_t c = 0; c < plate.groups[g].columns.size(); ++c) {
            const auto& column = plate.groups[g].columns[c];
            if (column.hasScale)
                paintColourBar(
                    painter,
                    QRectF(x + static_cast<double>(c) * (cellWidth + cellGap) + 4, y, cellWidth - 8, barLine),
                    column.scale, quiet);
        }
    });
}

void paintTitle(QPainter& painter, const Plate& plate, double width)
{
    double right = width - margin;
    if (!plate.mark.isEmpty()) {
        painter.setFont(plateFont(11, true));
        const double wide = QFontMetricsF(painter.font()).horizontalAdvance(plate.mark) + 16;
        const QRectF box(right - wide, margin, wide, 18);
        painter.setPen(QPen(warning, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 4, 4);
        painter.drawText(box, Qt::AlignCenter, plate.mark);
        right = box.left() - 8;
    }
    painter.setFont(plateFont(14, true));
    painter.setPen(ink);
    painter.drawText(QRectF(margin, margin, right - margin, 18), Qt::AlignLeft | Qt::AlignVCenter,
                     fitted(painter, plate.title, right - margin));
}

} // namespace

Camera cameraFor(const SliceFrame& frame, const QRectF& region, const QSizeF& area)
{
    Camera camera;
    if (frame.isEmpty() || region.isEmpty())
        return camera;
    const double wide = region.width() * frame.pixelWidth(), high = region.height() * frame.pixelHeight();
    const double allWide = frame.width * frame.pixelWidth(), allHigh = frame.height * frame.pixelHeight();
    camera.zoom = std::min(area.width() / wide, area.height() / high) /
                  std::min(area.width() / allWide, area.height() / allHigh);
    camera.centre = {region.center().x() * frame.pixelWidth() - allWide / 2,
                     region.center().y() * frame.pixelHeight() - allHigh / 2};
    return camera;
}

QSizeF plateSize(const Plate& plate)
{
    double width = 2 * margin - groupGap;
    for (const auto& group : plate.groups)
        width += groupWidth(group) + groupGap;
    const auto rows = static_cast<double>(plate.rows.size());
    const double height = 2 * margin + titleLine + groupLine + columnLine +
                          rows * (captionLine + cellHeight(plate) + rowGap) + barLine + noteLine;
    return {std::max(width, 400.0), height};
}

void paintPlate(QPainter& painter, const Plate& plate)
{
    const QSizeF size = plateSize(plate);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), size), Qt::white);
    paintTitle(painter, plate, size.width());
    double y = margin + titleLine;
    paintHeads(painter, plate, y);
    y += groupLine + columnLine;
    for (const auto& row : plate.rows) {
        paintRow(painter, plate, row, y);
        y += captionLine + cellHeight(plate) + rowGap;
    }
    paintBars(painter, plate, y);
    y += barLine;
    painter.setFont(plateFont(9));
    painter.setPen(quiet);
    painter.drawText(QRectF(margin, y, size.width() - 2 * margin, noteLine),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, plate.note);
    painter.restore();
}

} // namespace counterpart::render
