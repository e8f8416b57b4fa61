// SPDX-License-Identifier: Apache-2.0
#include "ui/render/panel.h"

#include <QFontMetricsF>
#include <QLineF>
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

/// Without the points that lie closer to the last kept one than the eye tells apart: an outline of a large
/// slice in a small panel has several a pixel.
void thin(QPolygonF& polygon, double distance)
{
    qsizetype kept = 0;
    for (qsizetype i = 1; i < polygon.size(); ++i) {
        const QPointF step = polygon[i] - polygon[kept];
        const bool last = i + 1 == polygon.size();
        if (last || step.x() * step.x() + step.y() * step.y() >= distance * distance)
            polygon[++kept] = polygon[i];
    }
    polygon.resize(std::min(polygon.size(), kept + 1));
}

/// Cuts segments into dashes of `dash` with gaps of `gap`, measured along the whole polygon.
void addDashes(QList<QLineF>& lines, const QPolygonF& polygon, double dash, double gap)
{
    double at = 0; // along dash and gap
    for (qsizetype i = 1; i < polygon.size(); ++i) {
        const QLineF whole(polygon[i - 1], polygon[i]);
        const double length = whole.length();
        for (double done = 0; done < length;) {
            const double step = std::min((at < dash ? dash : dash + gap) - at, length - done);
            if (at < dash)
                lines.append({whole.pointAt(done / length), whole.pointAt((done + step) / length)});
            done += std::max(step, 1e-3);
            at += step;
            if (at >= dash + gap - 1e-9)
                at = 0;
        }
    }
}

/// As single segments: QPainter fills those at once, whereas a polyline goes through its stroker, which took
/// ten times as long as the pictures.
void drawLines(QPainter& painter, const std::vector<PanelLine>& lines, const QTransform& transform)
{
    const double pixel = 1 / std::max(painter.device()->devicePixelRatioF(), 1.0);
    painter.setRenderHint(QPainter::Antialiasing);
    QList<QLineF> segments;
    for (const PanelLine& line : lines) {
        segments.clear();
        for (const QPolygonF& polygon : line.lines) {
            QPolygonF shown = transform.map(polygon);
            thin(shown, 1.2 * pixel);
            if (line.style == Qt::DashLine)
                addDashes(segments, shown, 4 * line.width, 2.5 * line.width);
            else
                for (qsizetype i = 1; i < shown.size(); ++i)
                    segments.append({shown[i - 1], shown[i]});
        }
        painter.setPen(QPen(line.colour, line.width, Qt::SolidLine,
                            line.style == Qt::DashLine ? Qt::FlatCap : Qt::SquareCap));
        painter.drawLines(segments);
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
