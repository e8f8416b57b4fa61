// SPDX-License-Identifier: Apache-2.0
#include "ui/views/train/train_view.h"

#include "core/jobs/queue_process.h"
#include "ui/models/cohort_model.h"
#include "ui/models/format.h"
#include "ui/models/job_model.h"
#include "ui/text/translated.h"
#include "ui/views/train/curve_panel.h"
#include "ui/views/train/probe_strip.h"
#include "ui/views/train/run_form.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/parts.h"

#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace counterpart::train {

using namespace widgets;
using models::toText;

namespace {

enum Page { Blank, Empty, Work };

QSplitter* makeSplit(Qt::Orientation orientation)
{
    auto* split = new QSplitter(orientation);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    return split;
}

} // namespace

TrainView::TrainView(const ViewContext& context, QWidget* parent)
    : View({viewId, tr("Train"), QStringLiteral("train")}, parent), m_session(context.session),
      m_runs(new models::RunModel(&m_session, this)), m_jobs(new models::JobModel(&m_session, this)),
      m_cohorts(new models::CohortModel(&m_session, this)),
      m_results(new models::ResultsModel(&m_session, this)), m_whole(new QStackedWidget),
      m_stack(new QStackedWidget), m_list(new RunList(*m_runs)), m_curves(new CurvePanel(m_session)),
      m_probes(new ProbeStrip(m_session)), m_panel(new RunPanel(m_session)),
      m_form(new RunForm(m_session, *m_cohorts))
{
    build();
    connectParts();
    addKeys();
}

TrainView::~TrainView()
{
    delete m_whole; // the parts refer to the models, which are this view's children as well
}

void TrainView::build()
{
    auto* layout = spaced(new QVBoxLayout(this), 0);
    layout->addWidget(m_whole);
    auto* empty = new EmptyState(
        QStringLiteral("train"), tr("No runs yet"),
        tr("Here methods learn what healthy brains look like: choose one, a cohort and seeds, and watch the "
           "losses and the reconstructions while it trains in the background. Runs go on when the window is "
           "closed."));
    empty->addAction(tr("New run"), QStringLiteral("plus"), [this] { startForm(); })
        ->setObjectName(QStringLiteral("emptyNewRun"));
    empty->addAction(tr("Go to the library"), QStringLiteral("library"), [this] {
        Q_EMIT openRequested({QStringLiteral("library"), {}});
    });
    auto* middle = makeSplit(Qt::Vertical);
    middle->addWidget(m_curves);
    middle->addWidget(m_probes);
    middle->setStretchFactor(0, 3);
    middle->setStretchFactor(1, 1);
    middle->setSizes({540, 220});
    auto* run = makeSplit(Qt::Horizontal);
    run->addWidget(middle);
    run->addWidget(m_panel);
    run->setStretchFactor(0, 1);
    m_curves->setMinimumWidth(420);
    m_panel->setMinimumWidth(270);
    run->setSizes({760, 320});
    m_stack->addWidget(run);
    m_stack->addWidget(m_form);
    auto* page = makeSplit(Qt::Horizontal);
    m_list->setMinimumWidth(200);
    page->addWidget(m_list);
    page->addWidget(m_stack);
    page->setStretchFactor(1, 1);
    page->setSizes({270, 1100});
    m_page = page;
    m_whole->addWidget(new QWidget); // nothing at all until it is known what there is
    m_whole->addWidget(empty);
    m_whole->addWidget(page);
}

void TrainView::connectParts()
{
    const auto tell = [this](const base::Error& error) {
        Q_EMIT noticeRequested({text::translatedSentence(error), Notice::Tone::Failure});
    };
    connect(m_runs, &models::RunModel::failed, this, tell);
    connect(m_jobs, &models::JobModel::failed, this, tell);
    connect(m_runs, &models::RunModel::loaded, this, &TrainView::runsLoaded);
    connect(m_results, &models::ResultsModel::loaded, this, &TrainView::resultsLoaded);
    connect(m_list, &RunList::chosenChanged, this, &TrainView::chosenChanged);
    connect(m_list, &RunList::newRunRequested, this, &TrainView::startForm);
    connect(m_list->view(), &QTreeView::clicked, this, [this] {
        if (showsForm())
            closeForm();
    });
    connect(m_panel, &RunPanel::requested, this, &TrainView::perform);
    connect(m_form, &RunForm::helpRequested, this, &View::openRequested);
    connect(m_form, &RunForm::cancelled, this, &TrainView::closeForm);
    connect(m_form, &RunForm::queueRequested, this, &TrainView::queue);
    connect(m_probes, &ProbeStrip::stepShown, m_curves, &CurvePanel::setCursor);
    connect(m_curves, &CurvePanel::noticeRequested, this, &TrainView::noticeRequested);
    connect(m_curves, &CurvePanel::cursorMoved, m_probes, &ProbeStrip::setStep);
}

void TrainView::addKeys()
{
    const auto add = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(QKeySequence::New, [this] { startForm(); });
    add(Qt::CTRL | Qt::Key_D, [this] { perform(RunPanel::Action::Duplicate); });
    add(Qt::Key_Escape, [this] {
        if (showsForm())
            closeForm();
    });
}

QList<KeyHelp> TrainView::keyHelp()
{
    return {{QKeySequence(QKeySequence::New), tr("New run")},
            {Qt::CTRL | Qt::Key_D, tr("Duplicate the run, with changes")},
            {Qt::Key_Escape, tr("Leave the form")},
            {Qt::Key_Up, tr("Another slice (in the probes)")}};
}

bool TrainView::showsForm() const
{
    return m_stack->currentWidget() == m_form;
}

void TrainView::runsLoaded()
{
    m_loaded = true;
    applyWanted();
    const bool any = !m_runs->rows().empty();
    m_whole->setCurrentIndex(any || showsForm() ? Work : Empty);
    m_list->setVisible(any);
    if (any && m_list->chosen().empty() && m_wanted.isEmpty()) {
        m_quiet = true;
        m_list->choose(toText(m_runs->rows().front().overview.run.name));
        m_quiet = false;
    }
    showChosen(); // states have changed
}

void TrainView::applyWanted()
{
    m_quiet = true;
    if (!m_wanted.isEmpty() && m_list->choose(m_wanted))
        m_wanted.clear();
    if (m_wantedForm)
        openForm(*std::exchange(m_wantedForm, std::nullopt));
    m_quiet = false;
}

void TrainView::resultsLoaded()
{
    RunScores scores;
    for (const models::ResultRow& row : m_results->rows()) // newest first
        if (!scores.contains(row.run))
            scores.insert(row.run, {row.scores.value(QStringLiteral("auprc")).mean,
                                    row.scores.value(QStringLiteral("dice")).mean});
    m_list->setScores(std::move(scores));
    showChosen();
}

void TrainView::chosenChanged()
{
    const auto rows = m_list->chosen();
    m_curves->setRuns(rows);
    m_probes->setRun(rows.empty() ? nullptr : &rows.front());
    showChosen();
    if (!m_quiet && !rows.empty())
        Q_EMIT addressChanged();
}

void TrainView::showChosen()
{
    const auto rows = m_list->chosen();
    if (rows.empty()) {
        m_panel->setRun(nullptr, {}, 0);
        return;
    }
    m_panel->setRun(&rows.front(), m_list->scores().value(toText(rows.front().overview.run.name)),
                    static_cast<int>(rows.size()) - 1);
}

void TrainView::startForm()
{
    if (const auto may = m_session.mayWrite(); !may) {
        Q_EMIT noticeRequested({text::translatedSentence(may.error()), Notice::Tone::Warning});
        return;
    }
    m_stack->setCurrentWidget(m_form);
    m_whole->setCurrentIndex(Work);
    m_list->setVisible(!m_runs->rows().empty());
    Q_EMIT addressChanged();
}

void TrainView::closeForm()
{
    m_stack->setCurrentIndex(0);
    runsLoaded();
    Q_EMIT addressChanged();
}

void TrainView::queue()
{
    if (!m_form->canQueue())
        return;
    m_form->setBusy(true);
    m_session.run(
        this,
        [workspace = m_session.workspace(), request = m_form->experiment()](store::Database& database) {
            auto queued = jobs::queueExperiment(workspace, database, request);
            auto runs = queued ? jobs::ensureQueueRuns(workspace) : base::Result<>();
            return std::pair(std::move(queued), std::move(runs));
        },
        [this](const std::pair<base::Result<jobs::QueuedExperiment>, base::Result<>>& answer) {
            const auto& [queued, runs] = answer;
            m_form->setBusy(false);
            if (!queued) {
                Q_EMIT noticeRequested({text::translatedSentence(queued.error()), Notice::Tone::Failure});
                return;
            }
            if (!runs)
                Q_EMIT noticeRequested({text::translatedSentence(runs.error()), Notice::Tone::Failure});
            else
                Q_EMIT noticeRequested({queued->runs.size() == 1
                                            ? tr("The run is queued.")
                                            : tr("%1 runs are queued.").arg(queued->runs.size()),
                                        Notice::Tone::Good});
            m_wanted = toText(queued->runs.front().name);
            closeForm();
        });
}

void TrainView::perform(RunPanel::Action action)
{
    const auto rows = m_list->chosen();
    if (rows.empty())
        return;
    const store::RunOverview& o = rows.front().overview;
    const QString name = toText(o.run.name), cohort = toText(o.cohort);
    switch (action) {
    case RunPanel::Action::Pause:
        if (o.job)
            m_jobs->pause(*o.job);
        break;
    case RunPanel::Action::Resume:
        if (o.job)
            m_jobs->resume(*o.job);
        break;
    case RunPanel::Action::Stop:
        stop(rows.front());
        break;
    case RunPanel::Action::Retry:
        if (o.job)
            m_jobs->retry(*o.job);
        break;
    case RunPanel::Action::Duplicate:
        m_form->fillFrom(o.run, cohort);
        startForm();
        break;
    case RunPanel::Action::Compare:
        Q_EMIT openRequested({QStringLiteral("compare"), {{QStringLiteral("cohort"), cohort}}});
        break;
    case RunPanel::Action::Results:
        Q_EMIT openRequested(
            {QStringLiteral("results"), {{QStringLiteral("cohort"), cohort}, {QStringLiteral("run"), name}}});
        break;
    }
}

void TrainView::stop(const models::RunRow& run)
{
    if (!run.overview.job)
        return;
    const auto job = *run.overview.job;
    m_jobs->cancel(job);
    Q_EMIT noticeRequested({tr("%1 is being stopped.").arg(toText(run.overview.run.name)),
                            Notice::Tone::Plain, tr("Undo"), [jobs = QPointer(m_jobs), job] {
                                if (jobs)
                                    jobs->retry(job);
                            }});
}

models::Address TrainView::address() const
{
    models::Address address{viewId, {}};
    if (showsForm())
        address.values.insert(QStringLiteral("do"), QStringLiteral("new"));
    else if (const auto rows = m_list->chosen(); !rows.empty())
        address.values.insert(QStringLiteral("run"), toText(rows.front().overview.run.name));
    return address;
}

void TrainView::open(const models::Address& address)
{
    m_wanted = address.value(QStringLiteral("run"));
    m_wantedForm.reset();
    if (address.value(QStringLiteral("do")) == QLatin1String("new"))
        m_wantedForm = address;
    else
        m_stack->setCurrentIndex(0);
    if (m_loaded)
        runsLoaded();
}

void TrainView::openForm(const models::Address& address)
{
    if (const models::RunRow* row = m_runs->findByName(address.value(QStringLiteral("from"))))
        m_form->fillFrom(row->overview.run, toText(row->overview.cohort));
    m_form->chooseMethod(address.value(QStringLiteral("method")));
    if (const QString cohort = address.value(QStringLiteral("cohort")); !cohort.isEmpty())
        m_form->chooseCohort(cohort);
    m_stack->setCurrentWidget(m_form);
}

QStringList TrainView::breadcrumb() const
{
    QStringList parts{title()};
    if (showsForm())
        parts << tr("New run");
    else if (const auto rows = m_list->chosen(); !rows.empty())
        parts << toText(rows.front().overview.run.name);
    return parts;
}

} // namespace counterpart::train
