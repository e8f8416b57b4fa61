// SPDX-License-Identifier: Apache-2.0
#include "core/methods/catalog/descriptor.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <array>

namespace counterpart::widgets {

namespace {

constexpr int lookCount = 8;

std::array<QColor, lookCount> okabeIto(Appearance appearance)
{
    return {QColor(0xE6, 0x9F, 0x00), QColor(0x56, 0xB4, 0xE9), QColor(0x00, 0x9E, 0x73),
            QColor(0xCC, 0x79, 0xA7), QColor(0xD5, 0x5E, 0x00), QColor(0xF0, 0xE4, 0x42),
            QColor(0x00, 0x72, 0xB2), tokens(appearance).text};
}

QPolygonF regularPolygon(int corners, double firstDegrees, double outer, double inner)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = qDegreesToRadians(firstDegrees + 360.0 * i / corners);
        const double r = i % 2 == 0 ? outer : inner;
        polygon << QPointF(r * std::cos(angle), r * std::sin(angle));
    }
    polygon << polygon.first();
    return polygon;
}

QPolygonF plus(double r, double turn)
{
    const double t = r * 0.36;
    const QPolygonF shape({{-t, -r},
                           {t, -r},
                           {t, -t},
                           {r, -t},
                           {r, t},
                           {t, t},
                           {t, r},
                           {-t, r},
                           {-t, t},
                           {-r, t},
                           {-r, -t},
                           {-t, -t},
                           {-t, -r}});
    return QTransform().rotate(turn).map(shape);
}

QPainterPath markerPath(Marker marker, double r)
{
    QPainterPath path;
    switch (marker) {
    case Marker::Circle:
        path.addEllipse(QPointF(), r, r);
        break;
    case Marker::Square:
        path.addRect(QRectF(-r * 0.88, -r * 0.88, r * 1.76, r * 1.76));
        break;
    case Marker::Triangle:
        path.addPolygon(regularPolygon(3, -90, r * 1.2, r * 1.2));
        break;
    case Marker::TriangleDown:
        path.addPolygon(regularPolygon(3, 90, r * 1.2, r * 1.2));
        break;
    case Marker::Diamond:
        path.addPolygon(regularPolygon(4, 0, r * 1.2, r * 1.2));
        break;
    case Marker::Plus:
        path.addPolygon(plus(r * 1.1, 0));
        break;
    case Marker::Cross:
        path.addPolygon(plus(r * 1.1, 45));
        break;
    case Marker::Star:
        path.addPolygon(regularPolygon(10, -90, r * 1.25, r * 0.55));
        break;
    }
    return path;
}

} // namespace

MethodLook methodLook(int index, Appearance appearance)
{
    const int safe = std::max(index, 0);
    // After eight, the shapes are shifted by three for every round, so that no pair repeats until 64.
    return {okabeIto(appearance)[static_cast<std::size_t>(safe % lookCount)],
            static_cast<Marker>((safe + 3 * (safe / lookCount)) % lookCount)};
}

MethodLook methodLook(const QString& methodId, Appearance appearance)
{
    const auto& methods = methods::catalog();
    const std::string id = methodId.toStdString();
    for (std::size_t i = 0; i < methods.size(); ++i)
        if (methods[i].id == id)
            return methodLook(static_cast<int>(i), appearance);
    return methodLook(static_cast<int>(methods.size() + qHash(methodId, 0) % lookCount), appearance);
}

void paintMarker(QPainter& painter, const QPointF& centre, double radius, const MethodLook& look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.colour);
    painter.drawPath(markerPath(look.marker, radius));
    painter.restore();
}

} // namespace counterpart::widgets
