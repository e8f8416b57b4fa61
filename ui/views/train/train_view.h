// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/results_model.h"
#include "ui/models/session.h"
#include "ui/views/train/run_list.h"
#include "ui/views/train/run_panel.h"
#include "ui/widgets/view.h"

class QStackedWidget;

namespace counterpart::models {
class CohortModel;
class JobModel;
} // namespace counterpart::models

namespace counterpart::train {

class CurvePanel;
class ProbeStrip;
class RunForm;

/// Runs as they train: list, live curves, probes, and one run in words; new runs are made in place.
/// Addresses: train?run=NAME · train?do=new[&method=ID][&cohort=NAME][&from=RUN]
class TrainView : public widgets::View
{
    Q_OBJECT
public:
    explicit TrainView(const widgets::ViewContext& context, QWidget* parent = nullptr);
    ~TrainView() override;

    [[nodiscard]] models::Address address() const override;
    void open(const models::Address& address) override;
    [[nodiscard]] QStringList breadcrumb() const override;
    [[nodiscard]] QList<widgets::KeyHelp> keys() const override { return keyHelp(); }
    static QList<widgets::KeyHelp> keyHelp();

    static inline const QString viewId = QStringLiteral("train");

private:
    void build();
    void connectParts();
    void addKeys();
    void runsLoaded();
    void resultsLoaded();
    void chosenChanged();
    void showChosen();
    void startForm();
    void closeForm();
    void queue();
    void perform(RunPanel::Action action);
    void stop(const models::RunRow& run);
    void openForm(const models::Address& address);
    void applyWanted();
    [[nodiscard]] bool showsForm() const;

    models::Session& m_session;
    models::RunModel* m_runs;
    models::JobModel* m_jobs;
    models::CohortModel* m_cohorts;
    models::ResultsModel* m_results;
    QStackedWidget *m_whole, *m_stack;
    QWidget* m_page = nullptr; ///< list and, beside it, run or form
    RunList* m_list;
    CurvePanel* m_curves;
    ProbeStrip* m_probes;
    RunPanel* m_panel;
    RunForm* m_form;
    QString m_wanted; ///< the run to show as soon as it is in the list
    std::optional<models::Address> m_wantedForm;
    bool m_loaded = false, m_quiet = false;
};

} // namespace counterpart::train
