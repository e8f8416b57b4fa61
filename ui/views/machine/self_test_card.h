// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/machine_model.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace counterpart::widgets {
class ThinProgress;
}

namespace counterpart::views {

/// Runs the worker's self-test on request, shows how far it is, and what came of it.
class SelfTestCard : public QFrame
{
    Q_OBJECT
public:
    explicit SelfTestCard(models::MachineModel& model, QWidget* parent = nullptr);

private:
    void refresh();
    void showResults();

    models::MachineModel& m_model;
    QLabel* m_state;
    widgets::ThinProgress* m_progress;
    QPushButton *m_run, *m_cancel;
    QVBoxLayout* m_results;
};

} // namespace counterpart::views
