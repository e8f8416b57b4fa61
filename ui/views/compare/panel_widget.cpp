// SPDX-License-Identifier: Apache-2.0
#include "ui/views/compare/panel_widget.h"

#include "ui/render/colour_bar.h"
#include "ui/widgets/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace counterpart::views {

namespace {

using Switch = CompareState::Switch;
constexpr double scaleHeight = 24, scaleGap = 4;

QFont scaleFont(const QFont& base)
{
    return widgets::numberFont(widgets::scaledFont(base, 0.8));
}

} // namespace

PanelWidget::PanelWidget(PanelKind kind, int run, CompareState& state, PictureMaker& maker, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_run(run), m_state(state), m_maker(maker)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::ClickFocus);
    setMouseTracking(true); // the swipe line follows the mouse
    setCursor(Qt::CrossCursor);
    connect(&state, &CompareState::changed, this, qOverload<>(&QWidget::update));
}

void PanelWidget::setMissingText(const QString& text)
{
    m_missing = text;
    update();
}

void PanelWidget::setBadge(const QString& badge)
{
    m_badge = badge;
    update();
}

QRectF PanelWidget::pictureArea() const
{
    // On whole device pixels, so that a picture's edge is never smeared and the scale beneath stays sharp.
    const double ratio = devicePixelRatioF();
    const double bottom = std::floor((height() - scaleHeight - scaleGap) * ratio) / ratio;
    return {0, 0, static_cast<double>(width()), std::max(bottom, 1.0)};
}

const render::Camera& PanelWidget::camera() const
{
    return m_state.is(Switch::Link) ? m_state.camera() : m_ownCamera;
}

void PanelWidget::setCamera(const render::Camera& camera)
{
    m_ownCamera = camera;
    if (m_state.is(Switch::Link))
        m_state.setCamera(camera);
    update();
}

void PanelWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(scaleFont(font()));
    const QRectF area = pictureArea();
    const auto content = [&] {
        auto made = m_maker.content(m_kind, m_run, m_state);
        made.badge = m_badge;
        return made;
    }();
    const bool empty = content.layers.empty() && content.lines.empty();
    const auto& colours = widgets::tokens(palette());
    if (empty && !m_missing.isEmpty()) {
        painter.setPen(QPen(colours.line, 1, Qt::DashLine));
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(colours.quiet);
        painter.setFont(font());
        painter.drawText(area.adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap, m_missing);
        return;
    }
    render::paintPanel(painter, area, m_state.frame(), camera(), content);
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 1));
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (!empty)
        paintScale(painter, QRectF(0, area.bottom() + scaleGap, width(), scaleHeight));
}

std::optional<render::ColourScale> PanelWidget::shownScale() const
{
    if (m_kind == PanelKind::Residual || m_kind == PanelKind::Map)
        return m_maker.scale(m_kind, m_run, m_state);
    const auto& window = m_state.window();
    return render::ColourScale{render::ColourMap::Grey, window.low, window.high, 0};
}

void PanelWidget::paintScale(QPainter& painter, const QRectF& area)
{
    const auto scale = shownScale();
    if (!scale)
        return;
    const double ratio = devicePixelRatioF();
    const KeptBar now{*scale, (area.size() * ratio).toSize(), ratio, widgets::tokens(palette()).quiet,
                      painter.font()};
    if (!(now == m_keptBar)) {
        m_keptBar = now;
        m_bar = QPixmap(now.size);
        m_bar.setDevicePixelRatio(ratio);
        m_bar.fill(Qt::transparent);
        QPainter bar(&m_bar);
        bar.setFont(now.font);
        render::paintColourBar(bar, QRectF(QPointF(), area.size()), *scale, now.text);
    }
    painter.drawPixmap(area.topLeft(), m_bar);
}

void PanelWidget::wheelEvent(QWheelEvent* event)
{
    const int turn = event->angleDelta().y();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setCamera(render::zoomedAt(camera(), std::pow(1.0015, turn), event->position(), m_state.frame(),
                                   pictureArea()));
    } else {
        constexpr int notch = 120;
        m_wheel += turn;
        m_state.setSlice(m_state.slice() + m_wheel / notch);
        m_wheel %= notch;
    }
    event->accept();
}

void PanelWidget::mousePressEvent(QMouseEvent* event)
{
    m_last = event->position();
    if (event->button() == Qt::LeftButton)
        putCrosshair(m_last);
}

void PanelWidget::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF delta = event->position() - m_last;
    m_last = event->position();
    if (event->buttons().testFlag(Qt::LeftButton))
        putCrosshair(m_last);
    else if (event->buttons().testFlag(Qt::RightButton))
        dragWindow(delta);
    else if (event->buttons().testFlag(Qt::MiddleButton))
        setCamera(render::draggedBy(camera(), delta, m_state.frame(), pictureArea()));
    else if (m_state.is(Switch::Swipe))
        m_state.setSwipeAt(m_last.x() / std::max(width(), 1));
}

void PanelWidget::putCrosshair(const QPointF& at)
{
    const auto& frame = m_state.frame();
    if (frame.isEmpty())
        return;
    const QPointF pixel = render::panelTransform(frame, camera(), pictureArea()).inverted().map(at);
    const double column = std::clamp(std::floor(pixel.x()), 0.0, frame.width - 1.0);
    const double row = std::clamp(std::floor(pixel.y()), 0.0, frame.height - 1.0);
    m_state.setPosition(frame.toWorld(column, row, m_state.slice()));
}

/// Right or left: wider or narrower; up or down: darker or brighter level, as in every viewer of the field.
void PanelWidget::dragWindow(const QPointF& delta)
{
    const auto& window = m_state.window();
    const double perPixel = std::max(window.width(), 1e-6) / 200;
    const double width = std::max(window.width() + delta.x() * perPixel, 1e-6);
    const double level = window.level() + delta.y() * perPixel;
    m_state.setWindow({level - width / 2, level + width / 2});
}

} // namespace counterpart::views
