// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/catalogs.h"
#include "ui/widgets/view.h"

#include <QHash>

class QComboBox;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace counterpart::models {
class CohortModel;
class JobModel;
class ParameterModel;
class PreparationModel;
} // namespace counterpart::models

namespace counterpart::widgets {
class ThinProgress;
}

namespace counterpart::prepare {

/// Pipelines as a readable list of steps with their parameters; which data sets are ready, which are stale
/// and why; a button that queues the rest.
class PrepareView : public widgets::View
{
    Q_OBJECT
public:
    static inline const QString viewId = QStringLiteral("prepare");
    explicit PrepareView(const widgets::ViewContext& context, QWidget* parent = nullptr);

    [[nodiscard]] models::Address address() const override;
    void open(const models::Address& address) override;

private:
    QWidget* buildPipeline();
    QWidget* buildDatasets();
    void choosePipeline(int index);
    void parametersEdited();
    void refreshDatasets();
    QWidget* makeRow(int row);
    void queue(const QString& dataset, const QStringList& options);
    void makeCohort(const QString& dataset);
    void queueCommand(const QString& title, const QStringList& words, const QString& notice);
    [[nodiscard]] const models::PipelineInfo* pipeline() const;

    models::Session& m_session;
    const models::Catalogs& m_catalogs;
    models::ParameterModel* m_parameters;
    models::PreparationModel* m_state;
    models::JobModel* m_jobs;
    models::CohortModel* m_cohorts;
    QStackedWidget* m_whole;
    QComboBox* m_choice;
    QLabel *m_title, *m_citation;
    QVBoxLayout* m_steps;
    QVBoxLayout* m_rows;
    QLabel* m_invalid;
    QHash<QString, widgets::ThinProgress*> m_bars;
    QStringList m_said; ///< what the cards say
};

} // namespace counterpart::prepare
