// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluation/case_analysis.h"
#include "ui/views/compare/compare_state.h"
#include "ui/views/compare/run_names.h"

#include <QWidget>

namespace counterpart::views {

/// Along the slices: the lesion's area as bars, each method's slice score as a line (each relative to its own
/// highest), the slice that is shown as a cursor. A click or drag goes there.
class SliceStrip : public QWidget
{
    Q_OBJECT
public:
    SliceStrip(CompareState& state, RunNames& names, QWidget* parent = nullptr);
    void setAnalysis(std::shared_ptr<const evaluation::CaseAnalysis> analysis);
    [[nodiscard]] QSize sizeHint() const override { return {400, 64}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void rebuild();
    void goTo(double x);
    [[nodiscard]] QRectF plotArea() const;
    [[nodiscard]] double xOf(double slice) const;

    CompareState& m_state;
    RunNames& m_names;
    std::shared_ptr<const evaluation::CaseAnalysis> m_analysis;
    std::vector<double> m_area;                ///< by slice of the frame, relative
    std::vector<std::vector<double>> m_scores; ///< by run, relative
    double m_largestArea = 0;
};

} // namespace counterpart::views
