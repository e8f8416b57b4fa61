// SPDX-License-Identifier: Apache-2.0
#include "ui/render/colour_bar.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace counterpart::render {

namespace {

constexpr double barHeight = 8, tickLength = 3, textGap = 1;

QImage gradient(const ColourScale& scale)
{
    QImage image(256, 1, QImage::Format_RGB32);
    const auto& table = colours(scale.map);
    for (int i = 0; i < 256; ++i) {
        const double value = scale.low + (scale.high - scale.low) * i / 255;
        image.setPixel(i, 0,
                       std::abs(value) >= scale.floor ? table[static_cast<std::size_t>(i)] : 0xff000000u);
    }
    return image;
}

/// As many ticks as fit without touching each other.
std::vector<double> fittingTicks(const ColourScale& scale, const QFontMetricsF& metrics, double width)
{
    for (int count = 5; count > 1; --count) {
        const auto values = ticks(scale.low, scale.high, count);
        if (values.size() < 2)
            return values;
        const double step = values[1] - values[0];
        double widest = 0;
        for (const double v : values)
            widest = std::max(widest, metrics.horizontalAdvance(tickText(v, step)));
        const double distance = step / (scale.high - scale.low) * width;
        if (distance > widest + metrics.averageCharWidth())
            return values;
    }
    return ticks(scale.low, scale.high, 1);
}

} // namespace

double colourBarHeight(const QPainter& painter)
{
    return barHeight + tickLength + textGap + QFontMetricsF(painter.font()).height();
}

void paintColourBar(QPainter& painter, const QRectF& area, const ColourScale& scale, const QColor& text)
{
    painter.save();
    const QRectF bar(area.left(), area.top(), area.width(), barHeight);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(bar, gradient(scale));
    painter.setRenderHint(QPainter::Antialiasing);
    QColor frame = text;
    frame.setAlphaF(0.35f);
    painter.setPen(QPen(frame, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));

    const QFontMetricsF metrics(painter.font());
    const auto values = fittingTicks(scale, metrics, bar.width());
    const double step = values.size() > 1 ? values[1] - values[0] : scale.high - scale.low;
    painter.setPen(QPen(text, 1));
    for (const double value : values) {
        const double x = bar.left() + (value - scale.low) / (scale.high - scale.low) * bar.width();
        painter.drawLine(QPointF(x, bar.bottom()), QPointF(x, bar.bottom() + tickLength));
        const QString number = tickText(value, step);
        const double width = metrics.horizontalAdvance(number);
        const double left =
            std::clamp(x - width / 2, area.left(), std::max(area.left(), area.right() - width));
        painter.drawText(QPointF(left, bar.bottom() + tickLength + textGap + metrics.ascent()), number);
    }
    painter.restore();
}

} // namespace counterpart::render
