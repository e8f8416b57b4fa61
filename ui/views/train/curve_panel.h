// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/metric_curves.h"
#include "ui/models/run_model.h"
#include "ui/widgets/loss_plot.h"
#include "ui/widgets/view.h"

#include <QWidget>
#include <map>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace counterpart::train {

/// The live curves of the chosen runs, one over the other, read from the database alone. A value and its
/// counterpart on the validation cases (dashed) share a plot.
class CurvePanel : public QWidget
{
    Q_OBJECT
public:
    explicit CurvePanel(models::Session& session, QWidget* parent = nullptr);
    ~CurvePanel() override;
    /// The first is the one whose steps the cursor counts. At most `mostRuns` are drawn.
    void setRuns(const std::vector<models::RunRow>& runs);
    /// Of the first run.
    void setCursor(std::optional<double> step);
    [[nodiscard]] widgets::LossPlot* plot() const { return m_plot; }

    static constexpr std::size_t mostRuns = 12;

Q_SIGNALS:
    void cursorMoved(double step);
    void noticeRequested(const counterpart::widgets::Notice& notice);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Source
    {
        models::RunRow run;
        std::unique_ptr<models::MetricCurves> curves;
        int twin = 0; ///< how many chosen runs before it are of the same method
    };
    QWidget* buildControls();
    QToolButton* makeExport();
    void exportTo(const QString& ending);
    void refreshChoices();
    void draw();
    void drawRun(const Source& source, const QString& metric, QStringList& ids);
    [[nodiscard]] widgets::MethodLook lookOf(const Source& source, int shade) const;
    [[nodiscard]] bool showsTime() const;

    models::Session& m_session;
    widgets::LossPlot* m_plot;
    QComboBox *m_metric, *m_axis;
    QCheckBox *m_logarithmic, *m_follow;
    QSlider* m_smooth;
    QLabel* m_empty;
    std::vector<Source> m_sources;
    std::optional<double> m_cursor;
};

/// Minutes of training at each of `steps`, from the milliseconds a step took (`perStep`, by step). Empty when
/// nothing is known.
std::vector<double> trainingMinutes(const std::vector<double>& steps, const models::Curve& perStep);

} // namespace counterpart::train
