// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluation/case_analysis.h"

#include <QWidget>

namespace counterpart::views {

/// A map's values in the brain (filled) and in the lesion (line), each as shares of its own voxels on a
/// square-root height, with the threshold as a vertical line.
class HistogramWidget : public QWidget
{
    Q_OBJECT
public:
    explicit HistogramWidget(QWidget* parent = nullptr);
    void setHistogram(const evaluation::Histogram& histogram);
    void setThreshold(std::optional<double> threshold);
    [[nodiscard]] QSize sizeHint() const override { return {240, 96}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    evaluation::Histogram m_histogram;
    std::optional<double> m_threshold;
};

} // namespace counterpart::views
