// SPDX-License-Identifier: Apache-2.0
#include "ui/views/results/results_view.h"

#include "core/evaluation/protocol.h"
#include "core/evaluation/published.h"
#include "ui/models/format.h"
#include "ui/models/help/help_address.h"
#include "ui/models/results_model.h"
#include "ui/text/translated.h"
#include "ui/views/results/case_plot.h"
#include "ui/views/results/result_table.h"
#include "ui/views/results/sweep_plot.h"
#include "ui/views/results/tables.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/help_mark.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/progress.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

namespace counterpart::results {

using namespace widgets;
using models::toText;

namespace {

enum Page { Blank, Empty, Work };
const QStringList tabIds{QStringLiteral("cases"), QStringLiteral("tests"), QStringLiteral("published"),
                         QStringLiteral("sweep")};

QString protocolTitle(const QString& id)
{
    const auto* protocol = evaluation::findProtocol(id.toStdString());
    return protocol ? text::ofCatalog(protocol->title) : id;
}

} // namespace

ResultsView::ResultsView(const ViewContext& context, QWidget* parent)
    : View({viewId, tr("Results"), QStringLiteral("results")}, parent),
      m_results(new models::ResultsModel(&context.session, this)),
      m_reader(new models::ResultsReader(context.session, this)), m_upperTask(new models::LatestTask(this)),
      m_lowerTask(new models::LatestTask(this)), m_whole(new QStackedWidget), m_pages(new QStackedWidget),
      m_cohort(new QComboBox), m_protocol(new QComboBox), m_metric(new QComboBox),
      m_protocolHelp(new HelpMark), m_metricHelp(new HelpMark), m_simulated(makeBadge(tr("Simulated"))),
      m_statement(makeLabel({}, Tone::Quiet, true)), m_remarks(makeLabel({}, Tone::Quiet, true)),
      m_lowerStatement(makeLabel({}, Tone::Quiet, true)), m_busy(new QWidget), m_busyDelay(new QTimer(this)),
      m_tabs(new QTabBar), m_summary(new ResultTable(false)), m_cases(new ResultTable(true)),
      m_tests(new ResultTable(true)), m_published(new ResultTable(true)), m_plot(new CasePlot),
      m_sweep(new SweepPlot), m_split(new QSplitter(Qt::Vertical))
{
    m_chooser = [this](const QString& suggestion, std::function<void(const QString&)> chosen) {
        auto* dialog = new QFileDialog(this, tr("Export"), suggestion);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(suggestion);
        connect(dialog, &QFileDialog::fileSelected, this, chosen);
        dialog->open();
    };
    auto* layout = spaced(new QVBoxLayout(this), 0);
    layout->addWidget(m_whole);
    auto* empty = new EmptyState(
        QStringLiteral("results"), tr("No scores yet"),
        tr("Here runs stand side by side: what each reaches on the test cases by a published protocol, case "
           "by case, and which differences hold up. Scores come by themselves when a run has ended."));
    empty->addAction(tr("Train a method"), QStringLiteral("train"), [this] {
        Q_EMIT openRequested({QStringLiteral("train"), {}});
    });
    auto* page = new QWidget;
    auto* inside = spaced(new QVBoxLayout(page), 0);
    inside->addWidget(buildBar());
    inside->addWidget(makeRule());
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(buildUpper());
    m_split->addWidget(buildLower());
    m_split->setStretchFactor(1, 1);
    inside->addWidget(m_split, 1);
    m_whole->addWidget(new QWidget); // nothing at all until it is known what there is
    m_whole->addWidget(empty);
    m_whole->addWidget(page);
    connect(m_results, &models::ResultsModel::loaded, this, &ResultsView::resultsLoaded);
    const auto tell = [this](const base::Error& error) {
        Q_EMIT noticeRequested({text::translatedSentence(error), Notice::Tone::Failure});
    };
    connect(m_results, &models::ResultsModel::failed, this, tell);
    connect(m_reader, &models::ResultsReader::failed, this, tell);
    connect(m_reader, &models::ResultsReader::received, this, &ResultsView::receive);
    connect(m_reader, &models::ResultsReader::busyChanged, this, &ResultsView::showBusy);
    for (const models::LatestTask* task : {m_upperTask, m_lowerTask})
        connect(task, &models::LatestTask::busyChanged, this, &ResultsView::showBusy);
}

QWidget* ResultsView::buildBar()
{
    auto* bar = new QWidget;
    auto* layout = spaced(new QHBoxLayout(bar), gap, 20, 10, 20, 10);
    buildBusy();
    const auto add = [&](const QString& text, QComboBox* box, const QString& name) {
        auto* label = makeLabel(text, Tone::Quiet);
        label->setBuddy(box);
        box->setObjectName(name);
        box->setAccessibleName(text);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        layout->addWidget(label);
        layout->addWidget(box);
        layout->addSpacing(8);
        connect(box, &QComboBox::activated, this, [this] {
            fillChoices();
            read();
            Q_EMIT addressChanged();
        });
    };
    add(tr("Cohort"), m_cohort, QStringLiteral("resultCohort"));
    add(tr("Protocol"), m_protocol, QStringLiteral("resultProtocol"));
    layout->addWidget(m_protocolHelp);
    layout->addWidget(m_simulated);
    m_simulated->setToolTip(tr("The cohort has simulated cases"));
    layout->addStretch();
    layout->addWidget(m_busy);
    auto* button = makeButton(tr("Export"), ButtonKind::Plain, QStringLiteral("export"));
    button->setObjectName(QStringLiteral("export"));
    buildExport(button);
    layout->addWidget(button);
    return bar;
}

void ResultsView::buildBusy()
{
    constexpr int moment = 300; ///< what is over by then is not worth a flicker
    auto* layout = spaced(new QHBoxLayout(m_busy), gap);
    auto* bar = new ThinProgress;
    bar->setFraction(std::nullopt);
    bar->setFixedWidth(80);
    layout->addWidget(makeLabel(tr("Computing\u2026"), Tone::Quiet));
    layout->addWidget(bar);
    m_busy->setObjectName(QStringLiteral("resultsBusy"));
    m_busy->setAccessibleName(tr("Results are being computed"));
    m_busy->hide();
    m_busyDelay->setSingleShot(true);
    m_busyDelay->setInterval(moment);
    connect(m_busyDelay, &QTimer::timeout, m_busy, &QWidget::show);
}

void ResultsView::showBusy()
{
    const bool busy = m_reader->isBusy() || m_upperTask->isBusy() || m_lowerTask->isBusy();
    if (busy && m_busy->isHidden() && !m_busyDelay->isActive())
        m_busyDelay->start();
    if (!busy) {
        m_busyDelay->stop();
        m_busy->hide();
    }
}

QWidget* ResultsView::buildUpper()
{
    auto* upper = new QWidget;
    auto* layout = spaced(new QVBoxLayout(upper), gapSmall, 20, 12, 20, 12);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setAccessibleName(tr("Scores of all runs"));
    m_summary->setMinimumHeight(120);
    layout->addWidget(m_summary, 1);
    connect(m_summary, &ResultTable::heightChanged, this, &ResultsView::fitSummary);
    for (QLabel* label : {m_statement, m_remarks}) {
        label->setFont(scaledFont(label->font(), 0.9));
        layout->addWidget(label);
    }
    connect(m_summary, &ResultTable::currentIdChanged, this, [this](const QString& run) {
        m_wantedRun = run;
        Q_EMIT addressChanged();
    });
    return upper;
}

QWidget* ResultsView::buildLower()
{
    auto* lower = new QWidget;
    auto* layout = spaced(new QVBoxLayout(lower), gapSmall, 20, 6, 20, 12);
    auto* bar = spaced(new QHBoxLayout, gap);
    for (const QString& text : {tr("Cases"), tr("Paired tests"), tr("Published"), tr("Sweep")})
        m_tabs->addTab(text);
    m_tabs->setObjectName(QStringLiteral("resultTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    bar->addWidget(m_tabs);
    bar->addStretch();
    m_metric->setObjectName(QStringLiteral("resultMetric"));
    m_metric->setAccessibleName(tr("Metric"));
    m_metric->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    bar->addWidget(m_metricHelp);
    bar->addWidget(m_metric);
    for (HelpMark* mark : {m_protocolHelp, m_metricHelp}) {
        mark->setFocusPolicy(Qt::TabFocus);
        connect(mark, &HelpMark::helpRequested, this, &View::openRequested);
    }
    connect(m_summary, &ResultTable::helpRequested, this, &View::openRequested);
    layout->addLayout(bar);
    auto* cases = new QSplitter;
    cases->setHandleWidth(1);
    cases->setChildrenCollapsible(false);
    m_cases->setObjectName(QStringLiteral("cases"));
    m_cases->setToolTip(tr("Click: see the case in Compare"));
    cases->addWidget(m_cases);
    cases->addWidget(m_plot);
    cases->setSizes({560, 560});
    m_tests->setObjectName(QStringLiteral("tests"));
    m_published->setObjectName(QStringLiteral("published"));
    m_published->setTable(publishedTable(evaluation::publishedScores()));
    connect(m_sweep, &SweepPlot::captionChanged, this, &ResultsView::showMetric);
    m_published->horizontalHeader()->setStretchLastSection(true);
    for (QWidget* page : {static_cast<QWidget*>(cases), static_cast<QWidget*>(m_tests),
                          static_cast<QWidget*>(m_published), static_cast<QWidget*>(m_sweep)})
        m_pages->addWidget(page);
    layout->addWidget(m_pages, 1);
    m_lowerStatement->setFont(scaledFont(m_lowerStatement->font(), 0.9));
    layout->addWidget(m_lowerStatement);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        showMetric();
        Q_EMIT addressChanged();
    });
    connect(m_metric, &QComboBox::activated, this, [this] {
        m_wantedMetric = m_metric->currentData().toString();
        showMetric();
        Q_EMIT addressChanged();
    });
    connect(m_cases, &ResultTable::activatedId, this, &ResultsView::openCase);
    connect(m_cases, &ResultTable::currentIdChanged, m_plot, &CasePlot::setCurrentCase);
    connect(m_plot, &CasePlot::caseClicked, this, &ResultsView::openCase);
    connect(m_plot, &CasePlot::caseHovered, this, [this](const QString& label) {
        m_cases->select(label);
        m_plot->setCurrentCase(label);
    });
    return lower;
}

QList<KeyHelp> ResultsView::keyHelp()
{
    return {{Qt::Key_Return, tr("See the chosen case in Compare")}};
}

void ResultsView::resultsLoaded()
{
    const bool any = !m_results->rows().empty();
    m_whole->setCurrentIndex(any ? Work : Empty);
    if (!any)
        return;
    fillChoices();
    read();
}

/// Cohorts with scores, and the protocols that the chosen one was scored by; the newest come first.
void ResultsView::fillChoices()
{
    const auto fill = [](QComboBox* box, const QStringList& ids, const QString& wanted, auto titleOf) {
        const QString now = wanted.isEmpty() ? box->currentData().toString() : wanted;
        const QSignalBlocker quiet(box);
        box->clear();
        for (const QString& id : ids)
            box->addItem(titleOf(id), id);
        box->setCurrentIndex(std::max(0, box->findData(now)));
    };
    QStringList cohorts, protocols;
    for (const models::ResultRow& row : m_results->rows())
        cohorts << row.cohort;
    cohorts.removeDuplicates();
    fill(m_cohort, cohorts, std::exchange(m_wantedCohort, {}), [](const QString& id) { return id; });
    for (const models::ResultRow& row : m_results->rows())
        if (row.cohort == m_cohort->currentData().toString())
            protocols << toText(row.evaluation.protocol);
    protocols.removeDuplicates();
    fill(m_protocol, protocols, std::exchange(m_wantedProtocol, {}), protocolTitle);
}

void ResultsView::read()
{
    m_reader->read(m_cohort->currentData().toString(), m_protocol->currentData().toString());
}

void ResultsView::receive(const Set& set)
{
    m_upperTask->start([set](const base::Cancellation&) { return summaryTable(*set); },
                       [this, set](Table summary) { showSet(set, std::move(summary)); });
}

void ResultsView::showSet(const Set& set, Table summary)
{
    m_set = set;
    m_simulated->setVisible(set->facts.simulated);
    m_summary->setTable(std::move(summary));
    const bool swept = SweepPlot::hasSweep(*set);
    m_tabs->setTabVisible(Sweep, swept);
    m_exportSweep->setVisible(swept);
    if (!swept && m_tabs->currentIndex() == Sweep)
        m_tabs->setCurrentIndex(Cases);
    m_statement->setText(statement(*set));
    m_remarks->setText(remarks(*set));
    fitSummary();
    const QString before = m_metric->currentData().toString();
    {
        const QSignalBlocker quiet(m_metric);
        m_metric->clear();
        for (const std::string& id : set->metrics)
            m_metric->addItem(models::metricTitle(toText(id)), toText(id));
        m_metric->setCurrentIndex(std::max(0, m_metric->findData(before)));
    }
    showWanted();
}

/// The run and the metric that an address or a person has asked for, where the set has them.
void ResultsView::showWanted()
{
    m_summary->select(m_wantedRun);
    if (const int wanted = m_metric->findData(m_wantedMetric); wanted >= 0)
        m_metric->setCurrentIndex(wanted);
    showMetric();
}

std::string ResultsView::metric() const
{
    return m_metric->currentData().toString().toStdString();
}

void ResultsView::showMetric()
{
    if (!m_set)
        return;
    const int tab = m_tabs->currentIndex();
    m_lowerTask->cancel();
    m_metric->setVisible(tab != Published);
    const QString shownMetric = m_metric->currentData().toString();
    const QString protocol = models::toText(m_set->facts.protocol);
    m_metricHelp->setVisible(tab != Published);
    m_metricHelp->setPlace(help::onMetric(shownMetric), m_metric->currentText());
    m_protocolHelp->setPlace(help::onProtocol(protocol), m_protocol->currentText());
    setHelpPlace(m_metric, help::onMetric(shownMetric));
    setHelpPlace(m_protocol, help::onProtocol(protocol));
    if (SweepPlot::hasSweep(*m_set)) // what is exported is up to date whatever tab is shown
        m_sweep->setData(*m_set, metric());
    QString note;
    if (tab == Published)
        note =
            tr("As published, on other data and from other trainings: for orientation, not to be set against "
               "the numbers above.");
    else if (tab == Sweep)
        note = m_sweep->caption();
    else if (tab == Tests && m_set->runs.size() > evaluation::mostTested)
        note = tr("The first %1 of %2 runs are tested against each other.")
                   .arg(evaluation::mostTested)
                   .arg(m_set->runs.size());
    m_lowerStatement->setText(note);
    m_lowerStatement->setVisible(!note.isEmpty());
    if (tab == Tests)
        showTests(metric());
    else if (tab == Cases)
        showCases(metric());
}

void ResultsView::showCases(const std::string& metric)
{
    m_lowerTask->start([set = m_set, metric](const base::Cancellation&) { return caseTable(*set, metric); },
                       [this, metric](Table table) {
                           m_cases->setTable(std::move(table));
                           m_plot->setData(*m_set, metric);
                       });
}

void ResultsView::showTests(const std::string& metric)
{
    m_lowerTask->start(
        [set = m_set, metric](const base::Cancellation& cancellation) -> base::Result<Table> {
            COUNTERPART_TRY(const auto tests, evaluation::pairedTests(*set, metric, cancellation));
            return pairTable(*set, metric, tests);
        },
        [this](base::Result<Table> table) {
            if (table)
                m_tests->setTable(std::move(*table));
        });
}

void ResultsView::openCase(const QString& label)
{
    Q_EMIT openRequested(
        {QStringLiteral("compare"),
         {{QStringLiteral("cohort"), toText(m_set->facts.cohort)}, {QStringLiteral("case"), label}}});
}

/// A splitter knows nothing of lines that wrap: it is told how high the upper part must be at this width.
void ResultsView::fitSummary()
{
    m_summary->setMinimumHeight(std::min(m_summary->wholeHeight(), 300));
    m_summary->setMaximumHeight(m_summary->wholeHeight());
    QWidget* upper = m_split->widget(0);
    upper->setMinimumHeight(std::max(0, upper->layout()->totalMinimumHeightForWidth(m_split->width())));
}

void ResultsView::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    fitSummary();
}

models::Address ResultsView::address() const
{
    models::Address address{viewId, {}};
    if (!m_set)
        return address;
    address.values = {{QStringLiteral("cohort"), toText(m_set->facts.cohort)},
                      {QStringLiteral("protocol"), toText(m_set->facts.protocol)},
                      {QStringLiteral("metric"), m_metric->currentData().toString()},
                      {QStringLiteral("tab"), tabIds[m_tabs->currentIndex()]}};
    if (const QString run = m_summary->currentId(); !run.isEmpty())
        address.values.insert(QStringLiteral("run"), run);
    return address;
}

void ResultsView::open(const models::Address& address)
{
    m_wantedCohort = address.value(QStringLiteral("cohort"));
    m_wantedProtocol = address.value(QStringLiteral("protocol"));
    m_wantedMetric = address.value(QStringLiteral("metric"));
    m_wantedRun = address.value(QStringLiteral("run"));
    if (const auto tab = tabIds.indexOf(address.value(QStringLiteral("tab"))); tab >= 0) {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(static_cast<int>(tab));
        m_pages->setCurrentIndex(static_cast<int>(tab));
    }
    if (!m_results->rows().empty()) {
        fillChoices();
        read();
    }
    if (m_set && toText(m_set->facts.cohort) == m_cohort->currentData() &&
        toText(m_set->facts.protocol) == m_protocol->currentData()) // nothing else may come
        showWanted();
}

QStringList ResultsView::breadcrumb() const
{
    QStringList parts{title()};
    if (m_set)
        parts << toText(m_set->facts.cohort);
    return parts;
}

} // namespace counterpart::results
