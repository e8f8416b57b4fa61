// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/demo.h"
#include "ui/models/catalogs.h"
#include "ui/models/session.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/history.h"
#include "ui/shell/view_list.h"

#include <QElapsedTimer>
#include <QHash>
#include <QWidget>

class QStackedWidget;

namespace counterpart::models {
class DatasetModel;
class JobModel;
class MetricCurves;
class RunModel;
class ScanModel;
} // namespace counterpart::models

namespace counterpart::shell {

class JobPanel;
class Rail;

/// One open workspace: its session, its views and where the user has been in them.
class WorkspacePage : public QWidget
{
    Q_OBJECT
public:
    WorkspacePage(std::unique_ptr<models::Session> session, const models::Catalogs& catalogs,
                  const QList<ViewEntry>& entries, QWidget* parent = nullptr);
    ~WorkspacePage() override;

    void open(const models::Address& address); ///< and remembers it
    void openView(const QString& id);          ///< as it was left
    void back();
    void forward();
    [[nodiscard]] const History& history() const { return m_history; }
    [[nodiscard]] models::Address address() const;
    [[nodiscard]] QStringList path() const; ///< workspace, then the view's breadcrumb
    [[nodiscard]] widgets::View* view() const;
    /// For the views made already and those to come.
    void setKeys(const QHash<QString, QKeySequence>& chosen);
    [[nodiscard]] models::Session& session() { return *m_session; }
    [[nodiscard]] models::JobModel& jobs() { return *m_jobs; }
    [[nodiscard]] models::MetricCurves& jobCurves() { return *m_curves; }
    void showJob(domain::JobId job);
    void toggleJobs();
    void startDemo(const jobs::Demo& demo); ///< queues its jobs and shows them
    /// Everything of this workspace that can be found by typing.
    [[nodiscard]] QList<PaletteItem> findable();

Q_SIGNALS:
    void placeChanged();
    void noticeRequested(const counterpart::widgets::Notice& notice);

private:
    [[nodiscard]] bool has(const QString& viewId) const;
    widgets::View* viewOf(const QString& id);
    void bringUp(widgets::View* view);
    void go(const models::Address& address);
    void watchJobs();
    void keepQueueRunning();
    void addFindableRows(QList<PaletteItem>& items);

    // Destroyed last to first: the views go (in the destructor) before the models, the models before the
    // session.
    std::unique_ptr<models::Session> m_session;
    const models::Catalogs& m_catalogs;
    QList<ViewEntry> m_entries;
    models::JobModel* m_jobs;
    models::MetricCurves* m_curves;
    models::DatasetModel* m_datasets;
    models::ScanModel* m_scans;
    models::RunModel* m_runs;
    Rail* m_rail;
    QStackedWidget* m_stack;
    JobPanel* m_panel;
    QHash<QString, widgets::View*> m_views;
    QHash<QString, QKeySequence> m_keys;
    History m_history;
    QElapsedTimer m_queueAsked;
};

} // namespace counterpart::shell
