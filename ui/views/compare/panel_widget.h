// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/views/compare/picture_maker.h"

#include <QPixmap>
#include <QWidget>

namespace counterpart::views {

/// One picture of the comparison with its scale beneath. Wheel: slice (with Ctrl: zoom); left drag:
/// crosshair; right drag: window; middle drag: pan. Whatever the mouse does here, keys of the view do too.
class PanelWidget : public QWidget
{
    Q_OBJECT
public:
    PanelWidget(PanelKind kind, int run, CompareState& state, PictureMaker& maker, QWidget* parent = nullptr);

    [[nodiscard]] PanelKind kind() const { return m_kind; }
    [[nodiscard]] int run() const { return m_run; }
    /// Shown instead of a picture that does not exist.
    void setMissingText(const QString& text);
    void setBadge(const QString& badge);
    [[nodiscard]] QRectF pictureArea() const;
    [[nodiscard]] QSize sizeHint() const override { return {220, 232}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 132}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void putCrosshair(const QPointF& at);
    void dragWindow(const QPointF& delta);
    void paintScale(QPainter& painter, const QRectF& area);
    [[nodiscard]] std::optional<render::ColourScale> shownScale() const;
    [[nodiscard]] const render::Camera& camera() const;
    void setCamera(const render::Camera& camera);

    PanelKind m_kind;
    int m_run;
    CompareState& m_state;
    PictureMaker& m_maker;
    QString m_missing, m_badge;
    QPointF m_last;
    render::Camera m_ownCamera; ///< while the panels are not linked
    struct KeptBar
    {
        render::ColourScale scale;
        QSize size;
        double ratio = 0;
        QColor text;
        QFont font;
        bool operator==(const KeptBar&) const = default;
    };
    KeptBar m_keptBar; ///< what m_bar shows: numbers cost more than the picture, and a slice changes none
    QPixmap m_bar;
    int m_wheel = 0; ///< eighths of a degree not yet turned into slices
};

} // namespace counterpart::views
