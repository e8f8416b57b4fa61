// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/encoder_diagnostics.h"
#include "core/store/runs.h"
#include "ui/models/run_model.h"
#include "ui/views/train/event_log.h"
#include "ui/views/train/run_list.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace counterpart::train {

class EncoderPanel;

/// One run in words: what it is, what can be done with it, its parameters, checkpoints and log.
class RunPanel : public QWidget
{
    Q_OBJECT
public:
    enum class Action { Pause, Resume, Stop, Retry, Duplicate, Compare, Results };
    Q_ENUM(Action)

    explicit RunPanel(models::Session& session, QWidget* parent = nullptr);
    /// Null: none. `others` counts the runs chosen besides it.
    void setRun(const models::RunRow* run, const RunScore& score, int others);

Q_SIGNALS:
    void requested(counterpart::train::RunPanel::Action action);

private:
    struct Reading
    {
        std::vector<store::Checkpoint> checkpoints;
        std::vector<domain::EncoderDiagnostics> encoder;
        EventLog log;
    };
    QWidget* buildHead();
    QWidget* buildActions();
    void showState(const RunScore& score, int others);
    void showParameters();
    void read();
    void receive(const Reading& reading);

    models::Session& m_session;
    models::Refresher* m_refresher;
    std::optional<models::RunRow> m_run;
    EventLog m_log;
    QLabel *m_name, *m_facts, *m_simulated, *m_state, *m_error, *m_more;
    QList<QPushButton*> m_actions; ///< by Action
    QCheckBox* m_differing;
    QVBoxLayout *m_parameters, *m_machine;
    std::vector<std::pair<QString, QString>> m_shownMachine;
    EncoderPanel* m_encoder;
    QPlainTextEdit* m_text;
};

/// id → value of a run's parameters, only those that differ from its preset when asked.
std::vector<std::pair<QString, QString>> parameterTexts(const domain::Run& run, bool differingOnly);

} // namespace counterpart::train
