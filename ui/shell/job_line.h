// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/job_model.h"
#include "ui/models/metric_curves.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace counterpart::widgets {
class ElidedLabel;
class Sparkline;
class StateMark;
class ThinProgress;
} // namespace counterpart::widgets

namespace counterpart::shell {

/// Always at the bottom: what runs, how far it is, what waits, on which device. A click opens the job.
class JobLine : public QFrame
{
    Q_OBJECT
public:
    explicit JobLine(QWidget* parent = nullptr);
    /// Null takes the line's content away (no workspace).
    void setJobs(models::JobModel* jobs, models::MetricCurves* curves);
    void setDevices(const QString& text);

Q_SIGNALS:
    void jobRequested(counterpart::domain::JobId job); ///< 0: the list
    void listRequested();
    void machineRequested();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    void refreshCurve();

    models::JobModel* m_jobs = nullptr;
    models::MetricCurves* m_curves = nullptr;
    widgets::StateMark* m_mark;
    QLabel* m_state;
    widgets::ElidedLabel* m_title;
    widgets::ThinProgress* m_progress;
    QLabel* m_numbers;
    widgets::Sparkline* m_spark;
    QLabel* m_queued;
    QPushButton* m_devices;
    QFrame* m_rule;
    QPushButton* m_list;
};

} // namespace counterpart::shell
