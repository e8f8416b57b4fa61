// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/render/slice_frame.h"

#include <QColor>
#include <QImage>
#include <QPolygonF>
#include <QTransform>
#include <optional>
#include <vector>

class QPainter;

namespace counterpart::render {

/// Where one looks: shared by all linked panels. At zoom 1 the whole slice just fits.
struct Camera
{
    double zoom = 1;
    QPointF centre; ///< mm on the slice, right and down from its middle
    bool operator==(const Camera&) const = default;
};

struct PanelLayer
{
    QImage image; ///< in slice pixels
    double opacity = 1;
};

struct PanelLine
{
    std::vector<QPolygonF> lines; ///< in slice pixels, as `outline` gives them
    QColor colour;
    Qt::PenStyle style = Qt::SolidLine; ///< or Qt::DashLine
    double width = 1.5;                 ///< logical pixels, whatever the zoom
};

/// What a panel shows, from back to front.
struct PanelContent
{
    std::vector<PanelLayer> layers;
    std::optional<PanelLayer> uncovered; ///< drawn instead of the layers right of the swipe line
    double swipe = 0.5;                  ///< share of the panel's width at which the swipe line stands
    std::vector<PanelLine> lines;
    std::optional<QPointF> crosshair; ///< in slice pixels
    bool letters = false;             ///< orientation letters at the borders
    QString badge;                    ///< for example "Simulated", in the lower right corner
};

/// From slice pixels to the panel's coordinates.
QTransform panelTransform(const SliceFrame& frame, const Camera& camera, const QRectF& area);

/// Black ground, pictures smoothly scaled in device pixels, clipped to `area`. The painter's state is kept.
void paintPanel(QPainter& painter, const QRectF& area, const SliceFrame& frame, const Camera& camera,
                const PanelContent& content);

/// The camera after zooming by `factor` with the slice's point under `anchor` staying where it is; zoom is
/// kept between 0.5 and 32.
Camera zoomedAt(const Camera& camera, double factor, const QPointF& anchor, const SliceFrame& frame,
                const QRectF& area);
/// The camera after dragging the picture by `delta` panel pixels.
Camera draggedBy(const Camera& camera, const QPointF& delta, const SliceFrame& frame, const QRectF& area);

} // namespace counterpart::render
