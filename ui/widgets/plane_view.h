// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/render/panel.h"
#include "ui/render/reslicer.h"
#include "ui/render/slice_image.h"

#include <QWidget>

namespace counterpart::widgets {

/// One plane of a scan with the truth outlined: wheel and arrow keys change the slice, a click moves the
/// cross.
class PlaneView : public QWidget
{
    Q_OBJECT
public:
    explicit PlaneView(render::Plane plane, QWidget* parent = nullptr);
    /// Null clears it; `truth` may be null.
    void setVolumes(std::shared_ptr<const volume::Volume> image, std::shared_ptr<const volume::Volume> truth,
                    const render::Window& window);
    void setPosition(const volume::Vector3& world);
    void setBadge(const QString& text);
    void setTruthShown(bool shown);
    [[nodiscard]] const render::SliceFrame& frame() const { return m_frame; }

Q_SIGNALS:
    void positionPicked(const counterpart::volume::Vector3& world);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void cut();
    void pick(const QPointF& at);
    void step(int slices);

    render::Plane m_plane;
    render::SliceFrame m_frame;
    std::unique_ptr<render::Reslicer> m_image, m_truth;
    render::Window m_window;
    volume::Vector3 m_position{};
    int m_slice = -1;
    bool m_truthShown = true;
    render::PanelContent m_content;
    std::vector<QPolygonF> m_outline;
};

} // namespace counterpart::widgets
