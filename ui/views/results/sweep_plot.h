// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluation/result_set.h"

#include <QWidget>

class QComboBox;
class QCustomPlot;

namespace counterpart::results {

/// One metric over the values of a swept parameter, a curve an experiment. Numbers stand where they are on
/// the axis (a logarithmic one where they span much); lists and words stand side by side in their order.
class SweepPlot : public QWidget
{
    Q_OBJECT
public:
    explicit SweepPlot(QWidget* parent = nullptr);
    /// Whether the set has a sweep.
    static bool hasSweep(const evaluation::ResultSet& set);
    void setData(const evaluation::ResultSet& set, const std::string& metric);
    [[nodiscard]] QString caption() const; ///< what points and bars are
    [[nodiscard]] QString parameter() const;
    [[nodiscard]] QCustomPlot* plot() const { return m_plot; }

Q_SIGNALS:
    void captionChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Point : evaluation::SweepPoint
    {
        double x = 0;
        [[nodiscard]] evaluation::Interval reach() const
        {
            return bar.value_or(evaluation::Interval{mean, mean});
        }
    };
    struct Curve
    {
        QString name, method, parameter;
        std::vector<Point> points;
    };
    void place(std::vector<Curve*>& curves);
    void draw();
    void drawCurve(const Curve& curve, int turn);
    void applyColours();

    QCustomPlot* m_plot;
    QComboBox* m_parameter;
    QString m_metric;
    std::vector<Curve> m_curves;
};

} // namespace counterpart::results
