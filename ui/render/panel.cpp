// SPDX-License-Identifier: Apache-2.0
#include "ui/render/panel.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace counterpart::render {

namespace {

constexpr QColor letterColour(0x9B, 0xA3, 0xAE), shadow(0, 0, 0, 160), crosshairColour(0x4F, 0xA3, 0xE0, 200),
    badgeColour(0xE0, 0xA8, 0x4F);
constexpr double inset = 4;

/// Panel pixels per millimetre.
double scaleOf(const SliceFrame& frame, const Camera& camera, const QRectF& area)
{
    const double wide = frame.width * frame.pixelWidth(), high = frame.height * frame.pixelHeight();
    return std::min(area.width() / std::max(wide, 1e-6), area.height() / std::max(high, 1e-6)) * camera.zoom;
}

void drawLayers(QPainter& painter, const std::vector<PanelLayer>& layers, const QTransform& transform)
{
    painter.save();
    painter.setTransform(transform, true);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const PanelLayer& layer : layers) {
        painter.setOpacity(layer.opacity);
        painter.drawImage(QPointF(0, 0), layer.image);
    }
    painter.restore();
}

void drawSwiped(QPainter& painter, const QRectF& area, const PanelContent& content,
                const QTransform& transform)
{
    const double x = area.left() + area.width() * std::clamp(content.swipe, 0.0, 1.0);
    painter.save();
    painter.setClipRect(QRectF(QPointF(x, area.top()), area.bottomRight()), Qt::IntersectClip);
    painter.fillRect(area, Qt::black);
    drawLayers(painter, {*content.uncovered}, transform);
    painter.restore();
    painter.setPen(QPen(crosshairColour, 2));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
}

void drawLines(QPainter& painter, const std::vector<PanelLine>& lines, const QTransform& transform)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const PanelLine& line : lines) {
        QPen pen(line.colour, line.width, line.style, Qt::FlatCap, Qt::RoundJoin);
        painter.setPen(pen);
        for (const QPolygonF& polygon : line.lines)
            painter.drawPolyline(transform.map(polygon));
    }
}

/// Full lines with a gap in the middle, so that the voxel itself stays visible.
void drawCrosshair(QPainter& painter, const QRectF& area, const QPointF& at)
{
    constexpr double gap = 5;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(crosshairColour, 1));
    painter.drawLine(QPointF(area.left(), at.y()), QPointF(at.x() - gap, at.y()));
    painter.drawLine(QPointF(at.x() + gap, at.y()), QPointF(area.right(), at.y()));
    painter.drawLine(QPointF(at.x(), area.top()), QPointF(at.x(), at.y() - gap));
    painter.drawLine(QPointF(at.x(), at.y() + gap), QPointF(at.x(), area.bottom()));
}

void drawText(QPainter& painter, const QRectF& area, Qt::Alignment where, const QString& text,
              const QColor& colour)
{
    const QRectF inner = area.adjusted(inset, inset / 2, -inset, -inset / 2);
    painter.setPen(shadow);
    painter.drawText(inner.translated(1, 1), static_cast<int>(where), text);
    painter.setPen(colour);
    painter.drawText(inner, static_cast<int>(where), text);
}

void drawLetters(QPainter& painter, const QRectF& area, const SliceFrame& frame)
{
    drawText(painter, area, Qt::AlignLeft | Qt::AlignVCenter, frame.left, letterColour);
    drawText(painter, area, Qt::AlignRight | Qt::AlignVCenter, frame.rightLetter, letterColour);
    drawText(painter, area, Qt::AlignTop | Qt::AlignHCenter, frame.top, letterColour);
    drawText(painter, area, Qt::AlignBottom | Qt::AlignHCenter, frame.bottom, letterColour);
}

} // namespace

QTransform panelTransform(const SliceFrame& frame, const Camera& camera, const QRectF& area)
{
    const double scale = scaleOf(frame, camera, area);
    const QPointF middle(frame.width * frame.pixelWidth() / 2 + camera.centre.x(),
                         frame.height * frame.pixelHeight() / 2 + camera.centre.y());
    QTransform transform;
    transform.translate(area.center().x(), area.center().y());
    transform.scale(scale, scale);
    transform.translate(-middle.x(), -middle.y());
    transform.scale(frame.pixelWidth(), frame.pixelHeight());
    return transform;
}

void paintPanel(QPainter& painter, const QRectF& area, const SliceFrame& frame, const Camera& camera,
                const PanelContent& content)
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.fillRect(area, Qt::black);
    if (!frame.isEmpty()) {
        const QTransform transform = panelTransform(frame, camera, area);
        drawLayers(painter, content.layers, transform);
        if (content.uncovered)
            drawSwiped(painter, area, content, transform);
        drawLines(painter, content.lines, transform);
        if (content.crosshair)
            drawCrosshair(painter, area, transform.map(*content.crosshair));
        if (content.letters)
            drawLetters(painter, area, frame);
    }
    if (!content.badge.isEmpty())
        drawText(painter, area, Qt::AlignRight | Qt::AlignBottom, content.badge, badgeColour);
    painter.restore();
}

Camera zoomedAt(const Camera& camera, double factor, const QPointF& anchor, const SliceFrame& frame,
                const QRectF& area)
{
    Camera result = camera;
    result.zoom = std::clamp(camera.zoom * factor, 0.5, 32.0);
    const QPointF fromMiddle = anchor - area.center();
    result.centre += fromMiddle / scaleOf(frame, camera, area) - fromMiddle / scaleOf(frame, result, area);
    return result;
}

Camera draggedBy(const Camera& camera, const QPointF& delta, const SliceFrame& frame, const QRectF& area)
{
    Camera result = camera;
    result.centre -= delta / scaleOf(frame, camera, area);
    return result;
}

} // namespace counterpart::render
