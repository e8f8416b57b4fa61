// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/plane_view.h"

#include "ui/widgets/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace counterpart::widgets {

PlaneView::PlaneView(render::Plane plane, QWidget* parent) : QWidget(parent), m_plane(plane)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(120, 120);
    setCursor(Qt::CrossCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(plane == render::Plane::Axial     ? tr("Axial slice")
                      : plane == render::Plane::Coronal ? tr("Coronal slice")
                                                        : tr("Sagittal slice"));
}

void PlaneView::setVolumes(std::shared_ptr<const volume::Volume> image,
                           std::shared_ptr<const volume::Volume> truth, const render::Window& window)
{
    m_frame = image ? render::sliceFrame(image->geometry, m_plane) : render::SliceFrame{};
    m_image = image ? std::make_unique<render::Reslicer>(std::move(image)) : nullptr;
    m_truth = truth ? std::make_unique<render::Reslicer>(std::move(truth), render::Interpolation::Nearest)
                    : nullptr;
    m_window = window;
    m_slice = -1;
    m_content.layers.clear();
    m_outline.clear();
    setPosition(m_frame.isEmpty()
                    ? volume::Vector3{}
                    : m_frame.toWorld(m_frame.width / 2.0, m_frame.height / 2.0, m_frame.count / 2));
}

void PlaneView::setPosition(const volume::Vector3& world)
{
    m_position = world;
    cut();
    update();
}

void PlaneView::setBadge(const QString& text)
{
    m_content.badge = text;
    update();
}

void PlaneView::setTruthShown(bool shown)
{
    m_truthShown = shown;
    update();
}

void PlaneView::cut()
{
    if (m_frame.isEmpty() || !m_image)
        return;
    const volume::Vector3 pixel = m_frame.fromWorld(m_position);
    m_content.crosshair = QPointF(pixel[0] + 0.5, pixel[1] + 0.5);
    const int slice = std::clamp(static_cast<int>(std::lround(pixel[2])), 0, m_frame.count - 1);
    if (slice == m_slice)
        return;
    m_slice = slice;
    m_content.layers = {{render::greyImage(m_image->cut(m_frame, slice), m_window), 1.0}};
    m_outline = m_truth ? render::outline(m_truth->cut(m_frame, slice), 0.5) : std::vector<QPolygonF>();
}

void PlaneView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black);
    if (m_frame.isEmpty())
        return;
    render::PanelContent content = m_content;
    content.letters = true;
    if (m_truthShown && !m_outline.empty())
        content.lines = {{m_outline, QColor(0x56, 0xE0, 0x8C), Qt::SolidLine, 1.5}};
    painter.setFont(scaledFont(font(), 0.85));
    render::paintPanel(painter, rect(), m_frame, {}, content);
    painter.setPen(QColor(0x9B, 0xA3, 0xAE));
    painter.drawText(rect().adjusted(8, 6, -8, -6), Qt::AlignLeft | Qt::AlignBottom,
                     QStringLiteral("%1/%2").arg(m_slice + 1).arg(m_frame.count));
    if (hasFocus()) {
        painter.setPen(tokens(palette()).accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void PlaneView::pick(const QPointF& at)
{
    if (m_frame.isEmpty())
        return;
    const QPointF pixel = render::panelTransform(m_frame, {}, rect()).inverted().map(at);
    const double column = std::clamp(pixel.x() - 0.5, 0.0, m_frame.width - 1.0);
    const double row = std::clamp(pixel.y() - 0.5, 0.0, m_frame.height - 1.0);
    Q_EMIT positionPicked(m_frame.toWorld(column, row, m_slice));
}

void PlaneView::step(int slices)
{
    if (m_frame.isEmpty())
        return;
    volume::Vector3 pixel = m_frame.fromWorld(m_position);
    pixel[2] = std::clamp(m_slice + slices, 0, m_frame.count - 1);
    Q_EMIT positionPicked(m_frame.toWorld(pixel[0], pixel[1], pixel[2]));
}

void PlaneView::mousePressEvent(QMouseEvent* event)
{
    setFocus();
    if (event->button() == Qt::LeftButton)
        pick(event->position());
}

void PlaneView::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        pick(event->position());
}

void PlaneView::wheelEvent(QWheelEvent* event)
{
    step(event->angleDelta().y() > 0 ? 1 : -1);
}

void PlaneView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up)
        step(1);
    else if (event->key() == Qt::Key_Down)
        step(-1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace counterpart::widgets
