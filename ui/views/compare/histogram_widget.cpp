// SPDX-License-Identifier: Apache-2.0
#include "ui/views/compare/histogram_widget.h"

#include "ui/render/colour_map.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace counterpart::views {

namespace {

/// Steps along the bins; square roots, so that a lesion of a hundred voxels is seen beside a brain of a
/// hundred thousand.
QPainterPath steps(const std::vector<double>& shares, const QRectF& area, double most)
{
    QPainterPath path(area.bottomLeft());
    const double width = area.width() / static_cast<double>(std::max<std::size_t>(shares.size(), 1));
    for (std::size_t b = 0; b < shares.size(); ++b) {
        const double y = area.bottom() - std::sqrt(shares[b] / most) * area.height();
        path.lineTo(area.left() + static_cast<double>(b) * width, y);
        path.lineTo(area.left() + static_cast<double>(b + 1) * width, y);
    }
    path.lineTo(area.bottomRight());
    return path;
}

} // namespace

HistogramWidget::HistogramWidget(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Histogram of the map"));
}

void HistogramWidget::setHistogram(const evaluation::Histogram& histogram)
{
    m_histogram = histogram;
    update();
}

void HistogramWidget::setThreshold(std::optional<double> threshold)
{
    m_threshold = threshold;
    update();
}

void HistogramWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colours = widgets::tokens(palette());
    painter.setFont(widgets::numberFont(widgets::scaledFont(font(), 0.8)));
    const double foot = QFontMetricsF(painter.font()).height() + 2;
    const QRectF area = QRectF(rect()).adjusted(0, 4, 0, -foot);
    painter.setPen(QPen(colours.line, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (m_histogram.brain.empty())
        return;
    double most = *std::ranges::max_element(m_histogram.brain);
    if (!m_histogram.lesion.empty())
        most = std::max(most, *std::ranges::max_element(m_histogram.lesion));
    if (!(most > 0))
        return;
    QColor brain = colours.quiet;
    brain.setAlphaF(0.5f);
    painter.fillPath(steps(m_histogram.brain, area, most), brain);
    if (!m_histogram.lesion.empty()) {
        painter.setPen(QPen(colours.warning, 1.5));
        painter.drawPath(steps(m_histogram.lesion, area, most));
    }
    const auto xOf = [&](double value) {
        return area.left() + (value - m_histogram.low) / (m_histogram.high - m_histogram.low) * area.width();
    };
    if (m_threshold) {
        const double x = std::clamp(xOf(*m_threshold), area.left(), area.right() - 1);
        painter.setPen(QPen(colours.accent, 2));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    painter.setPen(colours.quiet);
    const auto values = render::ticks(m_histogram.low, m_histogram.high, 3);
    const double step = values.size() > 1 ? values[1] - values[0] : 1;
    for (const double value : values) {
        const QString text = render::tickText(value, step);
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(text);
        const double left =
            std::clamp(xOf(value) - width / 2, area.left(), std::max(area.right() - width, area.left()));
        painter.drawText(QRectF(left, area.bottom() + 2, width + 1, foot), Qt::AlignLeft, text);
    }
}

} // namespace counterpart::views
