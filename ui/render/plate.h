// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/render/colour_map.h"
#include "ui/render/panel.h"

#include <QSizeF>
#include <QString>

namespace counterpart::render {

struct PlateColumn
{
    QString title;
    ColourScale scale; ///< drawn as a bar beneath the column
    bool hasScale = true;
};

/// Columns that belong together: the pinned pictures, or those of one method.
struct PlateGroup
{
    QString title;
    QColor colour; ///< of the line under the title
    std::vector<PlateColumn> columns;
};

struct PlateCell
{
    PanelContent content;
    QString missing; ///< said where there is no picture
};

struct PlateRow
{
    SliceFrame frame;
    QRectF region;                 ///< in slice pixels: what fills the cells
    std::vector<QString> captions; ///< by group, above the pictures
    std::vector<PlateCell> cells;  ///< of all groups, column by column
};

/// A printed comparison: a row a case, a group of columns a method. On white.
struct Plate
{
    QString title, note;
    QString mark; ///< for example "Simulated data": in the upper right corner and set off
    std::vector<PlateGroup> groups;
    std::vector<PlateRow> rows;
};

/// In units of 1/96 inch. A cell is 120 wide: three centimetres, at which the smallest text stays legible.
QSizeF plateSize(const Plate& plate);
void paintPlate(QPainter& painter, const Plate& plate);

/// The camera at which `region` (in slice pixels) just fits into an area.
Camera cameraFor(const SliceFrame& frame, const QRectF& region, const QSizeF& area);

} // namespace counterpart::render
