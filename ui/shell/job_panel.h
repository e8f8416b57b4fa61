// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/address.h"
#include "ui/models/job_model.h"

#include <QFrame>

class QHBoxLayout;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QLabel;

namespace counterpart::widgets {
class HelpMark;
}

namespace counterpart::shell {

/// All jobs, drawn up from the job line: progress, what failed and why, the last lines it printed, and what
/// can be done about it.
class JobPanel : public QFrame
{
    Q_OBJECT
public:
    JobPanel(models::Session& session, models::JobModel& jobs, QWidget* parent = nullptr);
    void open(domain::JobId job); ///< 0: the first
    [[nodiscard]] domain::JobId current() const;

Q_SIGNALS:
    void runRequested(const QString& run); ///< show it in Train
    void closeRequested();
    void helpRequested(const counterpart::models::Address& place);

private:
    void buildButtons(QHBoxLayout* layout);
    void refresh();
    void readLog();

    models::Session& m_session;
    models::JobModel& m_jobs;
    QListView* m_list;
    QLabel* m_title;
    QLabel* m_message;
    widgets::HelpMark* m_messageHelp; ///< to the sentence in the help
    QPlainTextEdit* m_log;
    QPushButton *m_pause, *m_resume, *m_cancel, *m_retry, *m_openRun, *m_pauseQueue;
    QString m_logShown;
};

} // namespace counterpart::shell
