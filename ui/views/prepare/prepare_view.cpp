// SPDX-License-Identifier: Apache-2.0
#include "ui/views/prepare/prepare_view.h"

#include "core/jobs/enqueue.h"
#include "ui/models/cohort_model.h"
#include "ui/models/format.h"
#include "ui/models/help/help_address.h"
#include "ui/models/job_model.h"
#include "ui/models/parameter_model.h"
#include "ui/models/preparation_model.h"
#include "ui/text/translated.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/parameter_form.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/progress.h"

#include <QComboBox>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace counterpart::prepare {

using namespace widgets;

namespace {

QScrollArea* scrolling(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

QWidget* makeStep(int number, const QString& text)
{
    auto* row = new QWidget;
    auto* layout = spaced(new QHBoxLayout(row), 12);
    auto* figure = makeLabel(QString::number(number), Tone::Quiet);
    figure->setFont(numberFont(figure->font()));
    figure->setFixedWidth(20);
    figure->setAlignment(Qt::AlignRight | Qt::AlignTop);
    layout->addWidget(figure);
    layout->addWidget(makeLabel(text, Tone::Plain, true), 1);
    return row;
}

/// The job that prepares this data set now, if there is one.
const models::JobRow* jobFor(const models::JobModel& jobs, const QString& dataset)
{
    for (const models::JobRow& row : jobs.rows()) {
        const auto& words = row.job.arguments;
        const bool active =
            row.job.state == domain::JobState::Running || row.job.state == domain::JobState::Queued;
        if (active && words.size() > 3 && words[0] == "prepare" && words[3] == dataset.toStdString())
            return &row;
    }
    return nullptr;
}

} // namespace

PrepareView::PrepareView(const ViewContext& context, QWidget* parent)
    : View({viewId, tr("Prepare"), QStringLiteral("prepare")}, parent), m_session(context.session),
      m_catalogs(context.catalogs), m_parameters(new models::ParameterModel({}, this)),
      m_state(new models::PreparationModel(&m_session, this)), m_jobs(new models::JobModel(&m_session, this)),
      m_cohorts(new models::CohortModel(&m_session, this)), m_whole(new QStackedWidget),
      m_choice(new QComboBox), m_title(makeTitle({}, 1.35)), m_citation(makeLabel({}, Tone::Quiet, true)),
      m_steps(spaced(new QVBoxLayout, gap)), m_rows(spaced(new QVBoxLayout, gap)),
      m_invalid(makeLabel({}, Tone::Failure, true))
{
    auto* layout = spaced(new QVBoxLayout(this), 0);
    layout->addWidget(m_whole);
    auto* empty = new EmptyState(
        QStringLiteral("prepare"), tr("Nothing to prepare yet"),
        tr("Methods learn from scans on one grid with one scaling. Here a data set goes through a "
           "published preparation, step by step. It starts with a data set in the library."));
    empty->addAction(tr("Go to the library"), QStringLiteral("library"), [this] {
        Q_EMIT openRequested({QStringLiteral("library"), {}});
    });
    auto* split = new QSplitter;
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(scrolling(buildPipeline()));
    split->addWidget(scrolling(buildDatasets()));
    split->setSizes({620, 560});
    m_whole->addWidget(split);
    m_whole->addWidget(empty);
    for (const models::PipelineInfo& info : m_catalogs.pipelines)
        m_choice->addItem(info.title, info.id);
    m_choice->setVisible(m_catalogs.pipelines.size() > 1);
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        choosePipeline(index);
        Q_EMIT addressChanged();
    });
    connect(m_state, &models::PreparationModel::loaded, this, &PrepareView::refreshDatasets);
    connect(m_jobs, &models::JobModel::loaded, this, &PrepareView::refreshDatasets);
    connect(m_parameters, &models::ParameterModel::changed, this, &PrepareView::parametersEdited);
    connect(m_parameters, &models::ParameterModel::presetChanged, this, &PrepareView::parametersEdited);
    choosePipeline(0);
}

QWidget* PrepareView::buildPipeline()
{
    auto* content = new QWidget;
    auto* layout = spaced(new QVBoxLayout(content), 12, 24, 20, 24, 20);
    m_choice->setAccessibleName(tr("Pipeline"));
    m_title->setWordWrap(true);
    layout->addWidget(m_choice);
    layout->addWidget(m_title);
    layout->addWidget(m_citation);
    layout->addSpacing(4);
    layout->addWidget(makeCaption(tr("Steps")));
    auto* steps = makeCard();
    auto* inside = spaced(new QVBoxLayout(steps), 0, 12, 14, 16, 14);
    inside->addLayout(m_steps);
    layout->addWidget(steps);
    auto* form = addParameterCard(layout, m_parameters);
    form->setHelp([this](const QString& parameter) {
        return help::address(QStringLiteral("preparations"),
                             help::anchorOf(pipeline() ? pipeline()->id : QString(), parameter));
    });
    connect(form, &ParameterForm::helpRequested, this, &View::openRequested);
    layout->addStretch();
    return content;
}

QWidget* PrepareView::buildDatasets()
{
    auto* content = new QWidget;
    auto* layout = spaced(new QVBoxLayout(content), 12, 24, 20, 24, 20);
    layout->addWidget(makeTitle(tr("Data sets"), 1.15));
    layout->addWidget(
        makeLabel(tr("Prepared volumes are written into the workspace; the scans stay as they are."),
                  Tone::Quiet, true));
    layout->addWidget(m_invalid);
    layout->addLayout(m_rows);
    layout->addStretch();
    return content;
}

const models::PipelineInfo* PrepareView::pipeline() const
{
    const int index = m_choice->currentIndex();
    return index >= 0 && index < m_catalogs.pipelines.size() ? &m_catalogs.pipelines[index] : nullptr;
}

void PrepareView::choosePipeline(int index)
{
    m_choice->setCurrentIndex(index);
    const models::PipelineInfo* info = pipeline();
    if (!info)
        return;
    m_title->setText(info->title);
    m_citation->setText(info->citation);
    clearLayout(m_steps);
    for (qsizetype i = 0; i < info->steps.size(); ++i)
        m_steps->addWidget(makeStep(static_cast<int>(i) + 1, info->steps[i]));
    m_parameters->setParameters(info->parameters);
    parametersEdited();
}

void PrepareView::parametersEdited()
{
    const models::PipelineInfo* info = pipeline();
    const auto values = m_parameters->resolved();
    m_invalid->setVisible(!values);
    m_invalid->setText(values ? QString() : text::translatedSentence(values.error()));
    if (info && values)
        m_state->setPipeline(info->id, info->version, values->json());
    else
        refreshDatasets();
}

/// Cards are only made anew when they would say something else: a button must not vanish under the pointer
/// because a job has got on by a percent.
void PrepareView::refreshDatasets()
{
    QStringList said{m_parameters->isValid() ? QStringLiteral("valid") : QString()};
    for (int row = 0; row < m_state->rowCount(); ++row) {
        const models::PreparationRow& state = *m_state->rowAt(row);
        const models::JobRow* job = jobFor(*m_jobs, state.name);
        said << QStringLiteral("%1|%2|%3|%4|%5")
                    .arg(state.name)
                    .arg(state.scans)
                    .arg(state.ready)
                    .arg(m_state->index(row, models::PreparationModel::State).data().toString())
                    .arg(job ? static_cast<int>(job->job.state) : -1);
        if (auto* bar = m_bars.value(state.name); bar && job && job->job.state == domain::JobState::Running)
            bar->setFraction(job->job.progress);
    }
    if (said == m_said)
        return;
    m_said = said;
    m_whole->setCurrentIndex(m_state->rowCount() > 0 ? 0 : 1);
    clearLayout(m_rows);
    m_bars.clear();
    for (int row = 0; row < m_state->rowCount(); ++row)
        m_rows->addWidget(makeRow(row));
}

QWidget* PrepareView::makeRow(int row)
{
    const models::PreparationRow& state = *m_state->rowAt(row);
    auto* card = makeCard();
    auto* layout = spaced(new QVBoxLayout(card), gap, 16, 12, 12, 12);
    auto* top = spaced(new QHBoxLayout, gap);
    top->addWidget(makeTitle(state.name, 1.0));
    if (state.simulated)
        top->addWidget(makeBadge(tr("Simulated"), Tone::Warning));
    top->addStretch();
    const models::JobRow* job = jobFor(*m_jobs, state.name);
    const bool ready = state.ready > 0 && state.ready >= state.scans;
    auto* button = makeButton(job     ? models::jobStateText(job->job.state)
                              : ready ? tr("Prepare again")
                                      : tr("Prepare %n scan(s)", nullptr, state.scans - state.ready),
                              ready || job ? ButtonKind::Plain : ButtonKind::Primary);
    button->setObjectName(QStringLiteral("prepare-") + state.name);
    button->setEnabled(!job && m_parameters->isValid());
    connect(button, &QPushButton::clicked, this, [this, name = state.name, ready] {
        queue(name, ready ? QStringList{QStringLiteral("--again")} : QStringList());
    });
    if (ready) {
        auto* cohort = makeButton(tr("Make a cohort"), ButtonKind::Primary, QStringLiteral("cohort"));
        cohort->setObjectName(QStringLiteral("cohort-") + state.name);
        cohort->setToolTip(
            tr("Divides the subjects into training, validation and test: healthy ones train, diseased "
               "ones test, nobody is in two roles"));
        connect(cohort, &QPushButton::clicked, this, [this, name = state.name] { makeCohort(name); });
        top->addWidget(cohort);
    }
    top->addWidget(button);
    layout->addLayout(top);
    auto* bar = new ThinProgress;
    bar->setFraction(job && job->job.state == domain::JobState::Running
                         ? job->job.progress
                         : double(state.ready) / std::max(1, state.scans));
    layout->addWidget(bar);
    m_bars.insert(state.name, bar);
    const QString words = m_state->index(row, models::PreparationModel::State).data().toString();
    layout->addWidget(makeLabel(tr("%n scan(s)", nullptr, state.scans) + QStringLiteral(" \u00B7 ") + words,
                                ready                    ? Tone::Good
                                : state.olderVersion > 0 ? Tone::Warning
                                                         : Tone::Quiet,
                                true));
    return card;
}

void PrepareView::queue(const QString& dataset, const QStringList& options)
{
    const models::PipelineInfo* info = pipeline();
    if (!info)
        return;
    QStringList words{QStringLiteral("prepare"),    QLatin1String(jobs::workspaceWord),
                      QStringLiteral("--dataset"),  dataset,
                      QStringLiteral("--pipeline"), info->id};
    for (const QString& assignment : m_parameters->assignments())
        words << QStringLiteral("--set") << assignment;
    words += options;
    queueCommand(tr("Prepare \u201C%1\u201D").arg(dataset), words,
                 tr("Preparing \u201C%1\u201D in the background.").arg(dataset));
}

void PrepareView::makeCohort(const QString& dataset)
{
    QStringList taken;
    for (const models::CohortRow& row : m_cohorts->rows())
        taken << models::toText(row.cohort.name);
    QString name = dataset;
    for (int number = 2; taken.contains(name); ++number)
        name = dataset + QLatin1Char('-') + QString::number(number);
    queueCommand(tr("Make the cohort \u201C%1\u201D").arg(name),
                 {QStringLiteral("cohort"), QStringLiteral("create"), QLatin1String(jobs::workspaceWord),
                  QStringLiteral("--name"), name, QStringLiteral("--dataset"), dataset},
                 tr("Making the cohort \u201C%1\u201D; it can then be chosen in Train.").arg(name));
}

void PrepareView::queueCommand(const QString& jobTitle, const QStringList& words, const QString& notice)
{
    m_session.queueChain(this, {{jobTitle, words}}, [this, notice](const base::Result<domain::JobId>& job) {
        if (job)
            Q_EMIT noticeRequested({notice});
        else
            Q_EMIT noticeRequested({text::translatedSentence(job.error()), Notice::Tone::Failure});
    });
}

models::Address PrepareView::address() const
{
    const models::PipelineInfo* info = pipeline();
    return {viewId,
            info ? QMap<QString, QString>{{QStringLiteral("pipeline"), info->id}} : QMap<QString, QString>()};
}

void PrepareView::open(const models::Address& address)
{
    const int index = m_choice->findData(address.value(QStringLiteral("pipeline")));
    if (index >= 0 && index != m_choice->currentIndex())
        choosePipeline(index);
}

} // namespace counterpart::prepare
