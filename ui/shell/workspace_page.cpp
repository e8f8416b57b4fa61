// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/workspace_page.h"

#include "core/jobs/queue_process.h"
#include "core/methods/catalog/descriptor.h"
#include "ui/models/dataset_model.h"
#include "ui/models/format.h"
#include "ui/models/help/help_address.h"
#include "ui/models/job_model.h"
#include "ui/models/metric_curves.h"
#include "ui/models/run_model.h"
#include "ui/models/scan_model.h"
#include "ui/shell/job_panel.h"
#include "ui/shell/rail.h"
#include "ui/text/translated.h"
#include "ui/widgets/help_mark.h"
#include "ui/widgets/parts.h"

#include <QApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace counterpart::shell {

using namespace widgets;

WorkspacePage::WorkspacePage(std::unique_ptr<models::Session> session, const models::Catalogs& catalogs,
                             const QList<ViewEntry>& entries, QWidget* parent)
    : QWidget(parent), m_session(std::move(session)), m_catalogs(catalogs), m_entries(entries),
      m_jobs(new models::JobModel(m_session.get(), this)),
      m_curves(new models::MetricCurves(m_session.get(), this)),
      m_datasets(new models::DatasetModel(m_session.get(), this)),
      m_scans(new models::ScanModel(m_session.get(), this)),
      m_runs(new models::RunModel(m_session.get(), this)), m_rail(new Rail(entries)),
      m_stack(new QStackedWidget), m_panel(new JobPanel(*m_session, *m_jobs))
{
    auto* layout = spaced(new QHBoxLayout(this), 0);
    layout->addWidget(m_rail);
    layout->addWidget(makeRule(Qt::Vertical));
    auto* split = new QSplitter(Qt::Vertical);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(m_stack);
    split->addWidget(m_panel);
    split->setStretchFactor(0, 1);
    split->setSizes({600, 260});
    m_panel->hide();
    layout->addWidget(split, 1);
    connect(m_rail, &Rail::chosen, this, &WorkspacePage::openView);
    connect(m_panel, &JobPanel::helpRequested, this, &WorkspacePage::open);
    connect(m_panel, &JobPanel::closeRequested, m_panel, &QWidget::hide);
    connect(m_panel, &JobPanel::runRequested, this, [this](const QString& run) {
        open({QStringLiteral("train"), {{QStringLiteral("run"), run}}});
    });
    watchJobs();
}

WorkspacePage::~WorkspacePage()
{
    delete m_stack; // views may hold the session and the models: they go first
    delete m_panel;
    for (QObject* model :
         {static_cast<QObject*>(m_jobs), static_cast<QObject*>(m_curves), static_cast<QObject*>(m_datasets),
          static_cast<QObject*>(m_scans), static_cast<QObject*>(m_runs)})
        delete model;
}

/// Jobs wait, or are said to run, and nobody works: the computer was restarted, or the queue process was
/// ended from outside.
void WorkspacePage::keepQueueRunning()
{
    constexpr qint64 notMoreOftenThan =
        15000; // a queue that cannot start is told once in a while, not all the time
    const models::JobModel::Summary jobs = m_jobs->summary();
    const bool waiting = jobs.queued > 0 && !m_jobs->isQueuePaused();
    if (m_session->isReadOnly() || (!waiting && jobs.running == 0))
        return;
    if (m_queueAsked.isValid() && m_queueAsked.elapsed() < notMoreOftenThan)
        return;
    m_queueAsked.start();
    m_session->run(
        this,
        [workspace = m_session->workspace()](store::Database&) { return jobs::ensureQueueRuns(workspace); },
        [this](const base::Result<>& result) {
            if (!result)
                Q_EMIT noticeRequested({text::translatedSentence(result.error()), Notice::Tone::Failure});
        });
}

void WorkspacePage::watchJobs()
{
    connect(m_jobs, &models::JobModel::loaded, this, &WorkspacePage::keepQueueRunning);
    connect(m_session.get(), &models::Session::failed, this, [this](const base::Error& error) {
        Q_EMIT noticeRequested({text::translatedSentence(error), Notice::Tone::Failure});
    });
    connect(m_jobs, &models::JobModel::failed, this, [this](const base::Error& error) {
        Q_EMIT noticeRequested({text::translatedSentence(error), Notice::Tone::Failure});
    });
    connect(m_jobs, &models::JobModel::ended, this, [this](const domain::Job& job) {
        const QString title = models::jobTitle(job);
        const auto left = m_jobs->summary();
        const bool isLast =
            left.running + left.queued == 0 && !job.arguments.empty() && job.arguments[0] == "evaluate";
        if (job.state == domain::JobState::Done && isLast)
            Q_EMIT noticeRequested({tr("All jobs are done: the methods can be compared now."),
                                    Notice::Tone::Good, tr("Compare"),
                                    [this] { openView(QStringLiteral("compare")); }, true});
        else if (job.state == domain::JobState::Done)
            Q_EMIT noticeRequested({tr("Done: %1").arg(title), Notice::Tone::Good});
        if (job.state == domain::JobState::Failed)
            Q_EMIT noticeRequested(
                {tr("Failed: %1. %2")
                     .arg(title, job.error ? text::translatedSentence(*job.error) : QString()),
                 Notice::Tone::Failure, tr("Show the job"), [this, id = job.id] { showJob(id); }});
    });
}

View* WorkspacePage::viewOf(const QString& id)
{
    if (View* made = m_views.value(id))
        return made;
    for (const ViewEntry& entry : m_entries) {
        if (entry.id != id)
            continue;
        View* view = entry.make({*m_session, m_catalogs});
        m_stack->addWidget(view);
        m_views.insert(id, view);
        view->setKeys(m_keys);
        setHelpPlace(view, help::address(id)); // each view has a page of its own name
        connect(view, &View::addressChanged, this, [this, view] {
            if (view != this->view())
                return;
            m_history.move(view->address());
            Q_EMIT placeChanged();
        });
        connect(view, &View::openRequested, this, &WorkspacePage::open);
        connect(view, &View::noticeRequested, this, &WorkspacePage::noticeRequested);
        return view;
    }
    return nullptr;
}

void WorkspacePage::setKeys(const QHash<QString, QKeySequence>& chosen)
{
    m_keys = chosen;
    for (View* made : std::as_const(m_views))
        made->setKeys(chosen);
}

void WorkspacePage::go(const models::Address& address)
{
    View* view = viewOf(address.view);
    if (!view)
        return;
    bringUp(view);
    view->open(address);
    view->activate();
    Q_EMIT placeChanged();
}

/// In front, with the keys, unless a part of it has them already.
void WorkspacePage::bringUp(View* view)
{
    m_stack->setCurrentWidget(view);
    m_rail->setCurrent(view->id());
    if (!view->isAncestorOf(QApplication::focusWidget()))
        view->setFocus(Qt::OtherFocusReason);
}

void WorkspacePage::open(const models::Address& address)
{
    if (!viewOf(address.view)) {
        Q_EMIT noticeRequested(
            {tr("There is no view \u201C%1\u201D.").arg(address.view), Notice::Tone::Warning});
        return;
    }
    const auto may = address.values.contains(QStringLiteral("do")) ? m_session->mayWrite() : base::Result<>();
    if (!may)
        Q_EMIT noticeRequested({text::translatedSentence(may.error()), Notice::Tone::Warning});
    const models::Address place = may ? address : models::Address{address.view, {}};
    m_history.visit(place);
    go(place);
}

void WorkspacePage::openView(const QString& id)
{
    if (View* view = viewOf(id)) {
        bringUp(view);
        view->activate();
        m_history.visit(view->address());
        Q_EMIT placeChanged();
    }
}

void WorkspacePage::back()
{
    if (m_history.canGoBack())
        go(m_history.back());
}

void WorkspacePage::forward()
{
    if (m_history.canGoForward())
        go(m_history.forward());
}

bool WorkspacePage::has(const QString& viewId) const
{
    return std::ranges::any_of(m_entries, [&](const ViewEntry& entry) { return entry.id == viewId; });
}

View* WorkspacePage::view() const
{
    return static_cast<View*>(m_stack->currentWidget());
}

models::Address WorkspacePage::address() const
{
    return view() ? view()->address() : models::Address{};
}

QStringList WorkspacePage::path() const
{
    return QStringList{m_session->name()} + (view() ? view()->breadcrumb() : QStringList());
}

void WorkspacePage::showJob(domain::JobId job)
{
    m_panel->open(job);
}

void WorkspacePage::toggleJobs()
{
    if (m_panel->isVisible())
        m_panel->hide();
    else
        m_panel->open({});
}

void WorkspacePage::startDemo(const jobs::Demo& demo)
{
    m_session->run(
        this,
        [demo, workspace = m_session->workspace()](store::Database& database) -> base::Result<> {
            COUNTERPART_TRY(const auto queued, jobs::queueDemo(database, demo));
            return queued.empty() ? base::Result<>() : jobs::ensureQueueRuns(workspace);
        },
        [this](const base::Result<>& result) {
            if (!result)
                Q_EMIT noticeRequested({text::translatedSentence(result.error()), Notice::Tone::Failure});
            showJob({});
        });
}

QList<PaletteItem> WorkspacePage::findable()
{
    QList<PaletteItem> items;
    for (const ViewEntry& entry : m_entries)
        items.append({entry.title, tr("view"), entry.icon, [this, id = entry.id] { openView(id); }});
    items.append({tr("Import a folder"), tr("action"), QStringLiteral("import"), [this] {
                      open({QStringLiteral("library"), {{QStringLiteral("do"), QStringLiteral("import")}}});
                  }});
    items.append({tr("Make the simulated cohort"), tr("action"), QStringLiteral("flask"), [this] {
                      open({QStringLiteral("library"), {{QStringLiteral("do"), QStringLiteral("simulate")}}});
                  }});
    if (has(QStringLiteral("train")))
        items.append({tr("New run"), tr("action"), QStringLiteral("plus"), [this] {
                          open({QStringLiteral("train"), {{QStringLiteral("do"), QStringLiteral("new")}}});
                      }});
    items.append({tr("Show all jobs"), tr("action"), QStringLiteral("clock"), [this] { showJob({}); }});
    addFindableRows(items);
    return items;
}

void WorkspacePage::addFindableRows(QList<PaletteItem>& items)
{
    const auto text = [](const std::string& words) { return models::toText(words); };
    for (const models::DatasetRow& row : m_datasets->rows())
        items.append({text(row.dataset.name), tr("data set"), QStringLiteral("library"),
                      [this, name = text(row.dataset.name)] {
                          open({QStringLiteral("library"), {{QStringLiteral("dataset"), name}}});
                      }});
    const bool trains = has(QStringLiteral("train"));
    for (const models::RunRow& row : trains ? m_runs->rows() : std::vector<models::RunRow>())
        items.append({text(row.overview.run.name), tr("run"), QStringLiteral("train"),
                      [this, name = text(row.overview.run.name)] {
                          open({QStringLiteral("train"), {{QStringLiteral("run"), name}}});
                      }});
    for (const methods::Descriptor& method : methods::catalog())
        if (trains)
            items.append(
                {models::methodTitle(text(method.id)), tr("method"), QStringLiteral("method"),
                 [this, id = text(method.id)] {
                     open({QStringLiteral("train"),
                           {{QStringLiteral("do"), QStringLiteral("new")}, {QStringLiteral("method"), id}}});
                 }});
    for (const models::ScanRow& row : m_scans->rows())
        items.append({text(row.scan.label), tr("case"), QStringLiteral("scan"),
                      [this, dataset = text(row.dataset), scan = text(row.scan.label)] {
                          open({QStringLiteral("library"),
                                {{QStringLiteral("dataset"), dataset}, {QStringLiteral("scan"), scan}}});
                      }});
}

} // namespace counterpart::shell
