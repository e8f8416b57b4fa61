// SPDX-License-Identifier: Apache-2.0
#include "ui/views/compare/slice_strip.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace counterpart::views {

namespace {

/// Values by voxel index along an axis, put in the order of the frame's slices and divided by the largest.
std::vector<double> alongSlices(const std::vector<double>& byVoxel, std::size_t axis,
                                const CompareState& state)
{
    const auto& frame = state.frame();
    std::vector<double> values(static_cast<std::size_t>(frame.count));
    for (int s = 0; s < frame.count; ++s) {
        const auto voxel = state.geometry().toVoxel(frame.toWorld(frame.width / 2.0, frame.height / 2.0, s));
        const auto index = std::lround(voxel[axis]);
        if (index >= 0 && index < static_cast<long>(byVoxel.size()))
            values[static_cast<std::size_t>(s)] = byVoxel[static_cast<std::size_t>(index)];
    }
    const double largest = values.empty() ? 0 : *std::ranges::max_element(values);
    if (largest > 0)
        for (double& v : values)
            v /= largest;
    return values;
}

std::size_t worldAxis(render::Plane plane)
{
    return plane == render::Plane::Axial ? 2 : plane == render::Plane::Coronal ? 1 : 0;
}

} // namespace

SliceStrip::SliceStrip(CompareState& state, RunNames& names, QWidget* parent)
    : QWidget(parent), m_state(state), m_names(names)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Lesion area and scores along the slices"));
    setToolTip(
        tr("Bars: area of the lesion. Lines: each method's mean map value in the brain, relative to its own "
           "highest slice. Click to go to a slice."));
    connect(&state, &CompareState::changed, this, qOverload<>(&QWidget::update));
    connect(&state, &CompareState::sliceChanged, this, &SliceStrip::rebuild);
}

void SliceStrip::setAnalysis(std::shared_ptr<const evaluation::CaseAnalysis> analysis)
{
    m_analysis = std::move(analysis);
    rebuild();
}

void SliceStrip::rebuild()
{
    m_area.clear();
    m_scores.clear();
    m_largestArea = 0;
    if (m_analysis && !m_state.frame().isEmpty()) {
        const auto axis =
            static_cast<std::size_t>(render::nearestAxes(m_state.geometry())[worldAxis(m_state.plane())]);
        const auto& profile = m_analysis->profiles[axis];
        if (!profile.lesionArea.empty())
            m_largestArea = *std::ranges::max_element(profile.lesionArea);
        m_area = alongSlices(profile.lesionArea, axis, m_state);
        for (const auto& score : profile.runScore)
            m_scores.push_back(alongSlices(score, axis, m_state));
    }
    update();
}

QRectF SliceStrip::plotArea() const
{
    return QRectF(rect()).adjusted(0, 4, 0, -16);
}

double SliceStrip::xOf(double slice) const
{
    return plotArea().left() + (slice + 0.5) / std::max(m_state.frame().count, 1) * plotArea().width();
}

void SliceStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& colours = widgets::tokens(palette());
    const QRectF area = plotArea();
    painter.fillRect(area, colours.raised);
    if (m_state.frame().isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const double step = area.width() / m_state.frame().count;
    QColor lesion = colours.quiet;
    lesion.setAlphaF(0.45f);
    for (std::size_t s = 0; s < m_area.size(); ++s)
        painter.fillRect(QRectF(area.left() + static_cast<double>(s) * step,
                                area.bottom() - m_area[s] * area.height(), std::max(step - 1, 1.0),
                                m_area[s] * area.height()),
                         lesion);
    for (std::size_t r = 0; r < m_scores.size(); ++r) {
        const int run = static_cast<int>(r);
        if (m_state.solo() >= 0 && m_state.solo() != run)
            continue;
        QPainterPath path;
        for (std::size_t s = 0; s < m_scores[r].size(); ++s) {
            const QPointF point(xOf(static_cast<double>(s)),
                                area.bottom() - 1 - m_scores[r][s] * (area.height() - 3));
            s == 0 ? path.moveTo(point) : path.lineTo(point);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_names.look(run, widgets::appearanceOf(palette())).colour, 1.5));
        painter.drawPath(path);
    }
    const double x = xOf(m_state.slice());
    painter.setPen(QPen(colours.accent, 2));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter.setPen(colours.quiet);
    painter.setFont(widgets::numberFont(widgets::scaledFont(font(), 0.8)));
    const QRectF foot(area.left(), area.bottom() + 2, area.width(), 14);
    painter.drawText(foot, Qt::AlignLeft, QLocale().toString(1));
    painter.drawText(foot, Qt::AlignRight, QLocale().toString(m_state.frame().count));
    if (m_largestArea > 0)
        painter.drawText(
            foot, Qt::AlignHCenter,
            tr("lesion area, at most %1 cm²").arg(QLocale().toString(m_largestArea / 100, 'f', 1)));
}

void SliceStrip::goTo(double x)
{
    const QRectF area = plotArea();
    m_state.setSlice(static_cast<int>(
        std::floor((x - area.left()) / std::max(area.width(), 1.0) * m_state.frame().count)));
}

void SliceStrip::mousePressEvent(QMouseEvent* event)
{
    goTo(event->position().x());
}

void SliceStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        goTo(event->position().x());
}

void SliceStrip::wheelEvent(QWheelEvent* event)
{
    m_state.setSlice(m_state.slice() + (event->angleDelta().y() > 0 ? 1 : -1));
    event->accept();
}

} // namespace counterpart::views
