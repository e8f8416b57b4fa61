// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/experiment.h"
#include "ui/models/address.h"
#include "ui/models/cohort_model.h"
#include "ui/models/device_list.h"
#include "ui/models/parameter_model.h"
#include "ui/views/train/form_checks.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace counterpart::widgets {
class HelpMark;
}

namespace counterpart::train {

class ExperimentPart;
class MethodCards;

/// A new run, or several by one action, chosen in place: method, cohort, seeds, folds or sweep, device,
/// parameters; what is wrong is said beside it,
/// and the button says what would be queued.
class RunForm : public QWidget
{
    Q_OBJECT
public:
    RunForm(models::Session& session, models::CohortModel& cohorts, QWidget* parent = nullptr);

    void chooseMethod(const QString& methodId);
    void chooseCohort(const QString& name);
    /// Everything as in a run that exists; what differs from its preset shows as changed.
    void fillFrom(const domain::Run& run, const QString& cohort);

    [[nodiscard]] jobs::RunRequest request() const; ///< without a seed; valid only while `canQueue`
    [[nodiscard]] std::vector<std::uint64_t> seeds() const;
    /// The whole of it: seeds, folds and sweep too.
    [[nodiscard]] jobs::ExperimentRequest experiment() const;
    [[nodiscard]] bool canQueue() const;
    void setBusy(bool busy); ///< while the runs are being queued

Q_SIGNALS:
    void queueRequested();
    void cancelled();
    void libraryRequested();
    void helpRequested(const counterpart::models::Address& place);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showDevices();
    QWidget* buildSettings();
    QWidget* buildFooter();
    void methodChosen();
    void cohortsLoaded();
    void cohortChosen();
    void refresh();
    [[nodiscard]] QString obstacle() const; ///< why nothing can be queued; empty if it can
    [[nodiscard]] QString doubts() const;
    [[nodiscard]] QString plan(const jobs::ExperimentRequest& request) const;
    [[nodiscard]] const models::CohortRow* cohort() const;

    models::Session& m_session;
    models::CohortModel& m_cohorts;
    models::ParameterModel* m_parameters;
    MethodCards* m_cards;
    QComboBox *m_cohort, *m_device;
    models::DeviceList* m_devices;
    QLineEdit* m_seeds;
    ExperimentPart* m_experiment;
    QLabel *m_cohortNote, *m_doubts, *m_plan, *m_method;
    widgets::HelpMark* m_methodHelp;
    QPushButton* m_queue;
    QString m_wantedCohort; ///< until the cohorts are there
    std::optional<CohortCheck> m_check;
    bool m_busy = false;
};

} // namespace counterpart::train
