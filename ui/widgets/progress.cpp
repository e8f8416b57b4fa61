// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/progress.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace counterpart::widgets {

namespace {
constexpr std::size_t sparkLength = 60;
}

void paintStateMark(QPainter& painter, const QRectF& area, std::optional<domain::JobState> state,
                    const QPalette& palette)
{
    const Tokens& t = tokens(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double r = std::min(area.width(), area.height()) / 2 - 1;
    painter.translate(area.center());
    const auto pen = [&](const QColor& colour) {
        painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
    };
    switch (state.value_or(domain::JobState::Done)) {
    case domain::JobState::Running:
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(QPointF(), r * 0.8, r * 0.8);
        break;
    case domain::JobState::Queued:
        pen(t.quiet);
        painter.drawEllipse(QPointF(), r * 0.75, r * 0.75);
        break;
    case domain::JobState::Paused:
        pen(t.warning);
        painter.drawLine(QPointF(-r * 0.35, -r * 0.6), QPointF(-r * 0.35, r * 0.6));
        painter.drawLine(QPointF(r * 0.35, -r * 0.6), QPointF(r * 0.35, r * 0.6));
        break;
    case domain::JobState::Done:
        pen(t.good);
        painter.drawPolyline(QPolygonF({{-r * 0.75, 0}, {-r * 0.2, r * 0.55}, {r * 0.8, -r * 0.6}}));
        break;
    case domain::JobState::Failed:
        pen(t.failure);
        painter.drawLine(QPointF(-r * 0.6, -r * 0.6), QPointF(r * 0.6, r * 0.6));
        painter.drawLine(QPointF(-r * 0.6, r * 0.6), QPointF(r * 0.6, -r * 0.6));
        break;
    case domain::JobState::Cancelled:
        pen(t.quiet);
        painter.drawLine(QPointF(-r * 0.6, 0), QPointF(r * 0.6, 0));
        break;
    }
    painter.restore();
}

StateMark::StateMark(QWidget* parent) : QWidget(parent)
{
    setFixedSize(14, 14);
}

void StateMark::setState(std::optional<domain::JobState> state)
{
    m_state = state;
    update();
}

void StateMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintStateMark(painter, rect(), m_state, palette());
}

Sparkline::Sparkline(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFixedSize(72, 20);
}

void Sparkline::append(double value)
{
    m_values.push_back(value);
    if (m_values.size() > sparkLength)
        m_values.pop_front();
    update();
}

void Sparkline::setValues(std::deque<double> values)
{
    m_values = std::move(values);
    update();
}

void Sparkline::paintEvent(QPaintEvent*)
{
    std::deque<double> finite;
    std::ranges::copy_if(m_values, std::back_inserter(finite), [](double v) { return std::isfinite(v); });
    if (finite.size() < 2)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto [low, high] = std::ranges::minmax(finite);
    const double range = std::max(high - low, 1e-12);
    QPolygonF line;
    for (std::size_t i = 0; i < finite.size(); ++i)
        line << QPointF(1 + (width() - 3.0) * static_cast<double>(i) / static_cast<double>(finite.size() - 1),
                        height() - 3 - (height() - 6) * (finite[i] - low) / range);
    const QColor colour = tokens(palette()).accent;
    painter.setPen(QPen(colour, 1.4));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(line.back(), 2, 2);
}

ThinProgress::ThinProgress(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFixedHeight(6);
}

void ThinProgress::setFraction(std::optional<double> fraction)
{
    m_fraction = fraction;
    setAccessibleDescription(fraction ? QString::number(qRound(*fraction * 100)) + QStringLiteral(" %")
                                      : QString());
    updateTimer();
    update();
}

void ThinProgress::updateTimer()
{
    const bool moving = !m_fraction && isVisible();
    if (moving && !m_timer)
        m_timer = startTimer(40);
    if (!moving && m_timer) {
        killTimer(m_timer);
        m_timer = 0;
    }
}

void ThinProgress::showEvent(QShowEvent*)
{
    updateTimer();
}

void ThinProgress::hideEvent(QHideEvent*)
{
    updateTimer();
}

void ThinProgress::timerEvent(QTimerEvent*)
{
    m_phase = (m_phase + 2) % 130;
    update();
}

void ThinProgress::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.line);
    const QRectF whole(0, (height() - 6) / 2.0, width(), 6);
    painter.drawRoundedRect(whole, 3, 3);
    painter.setBrush(t.accent);
    QPainterPath clip;
    clip.addRoundedRect(whole, 3, 3);
    painter.setClipPath(clip);
    if (m_fraction)
        painter.drawRoundedRect(QRectF(0, whole.y(), width() * std::clamp(*m_fraction, 0.0, 1.0), 6), 3, 3);
    else
        painter.drawRoundedRect(QRectF(width() * (m_phase - 30) / 100.0, whole.y(), width() * 0.3, 6), 3, 3);
}

} // namespace counterpart::widgets
