// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluation/result_set.h"

#include <QWidget>

class QCPGraph;
class QCustomPlot;

namespace counterpart::results {

/// One metric, run beside run: a box of the quartiles, and over it a point a case where there is room for
/// them. A click on a point opens its case; the case in hand is joined over all runs.
class CasePlot : public QWidget
{
    Q_OBJECT
public:
    explicit CasePlot(QWidget* parent = nullptr);
    void setData(const evaluation::ResultSet& set, const std::string& metric);
    void setCurrentCase(const QString& label);
    [[nodiscard]] QCustomPlot* plot() const { return m_plot; }
    /// Where a case's point of a run stands, in pixels of the plot.
    [[nodiscard]] std::optional<QPointF> pointOf(int run, const QString& label) const;

Q_SIGNALS:
    void caseClicked(const QString& label);
    void caseHovered(const QString& label);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Point
    {
        int run = 0;
        QString label;
        double x = 0, y = 0;
    };
    void draw();
    void fit();
    void nameRuns();
    void drawRun(int run, const QString& method);
    void applyColours();
    [[nodiscard]] const Point* nearest(const QPointF& at) const;

    QCustomPlot* m_plot;
    QStringList m_names, m_methods;
    QString m_metric, m_current;
    std::vector<Point> m_points;       ///< run by run
    std::vector<std::size_t> m_firsts; ///< of each run, and the end
    std::vector<QCPGraph*> m_clouds;   ///< the points of a run
    QCPGraph* m_joined = nullptr;
};

} // namespace counterpart::results
