// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/views/train/probe_set.h"

#include <QWidget>

namespace counterpart::train {

/// Paints a probe: for each case input, reconstruction and map in a row, with one colour bar for all maps.
/// Wheel and arrow keys change the slice of all cases together.
class ProbePictures : public QWidget
{
    Q_OBJECT
public:
    explicit ProbePictures(QWidget* parent = nullptr);
    void setProbes(const ProbeSet* set); ///< copied (pictures are shared); null: nothing
    void setSimulated(bool simulated);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Layout
    {
        int columns = 1;
        QSizeF cell; ///< of a case with its captions
    };
    void stepSlice(int by);
    [[nodiscard]] Layout layoutIn(const QSizeF& room, double line) const;
    void paintCase(QPainter& painter, const QRectF& area, const ProbeCase& shown) const;
    void paintScale(QPainter& painter, const QRectF& area) const;

    ProbeSet m_set;
    bool m_simulated = false;
    double m_place = 0.5; ///< of the slice in the stack: cases may have different numbers of slices
};

} // namespace counterpart::train
