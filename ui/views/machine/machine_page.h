// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/machine_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace counterpart::widgets {
class ThinProgress;
}

namespace counterpart::views {

/// What this computer has and lacks; needs no workspace.
class MachinePage : public QWidget
{
    Q_OBJECT
public:
    /// `sources` as of `jobs::machineSources`.
    explicit MachinePage(machine::Sources sources, QWidget* parent = nullptr);

    /// Looks anew if it has not looked yet.
    void activate();
    void refresh();
    /// Without a workspace around it: with a way back.
    void setAlone();
    /// Everything shown, for a bug report: no home folder, user or host name.
    [[nodiscard]] QString report() const;
    [[nodiscard]] const models::MachineModel& model() const { return m_model; }

Q_SIGNALS:
    void copied(const QString& what); ///< a sentence for the bar of notices
    void closeRequested();

private:
    QWidget* buildHead();
    QWidget* buildBody();
    void showAll();
    void showFindings();
    void showFacts();

    models::MachineModel m_model;
    bool m_looked = false;
    QToolButton *m_back, *m_again;
    QLabel* m_verdict;
    widgets::ThinProgress* m_progress;
    QPushButton* m_copy;
    QVBoxLayout *m_findings, *m_left, *m_right;
};

} // namespace counterpart::views
