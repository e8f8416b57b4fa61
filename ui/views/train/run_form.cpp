// SPDX-License-Identifier: Apache-2.0
#include "ui/views/train/run_form.h"

#include "core/evaluation/protocol.h"
#include "ui/models/format.h"
#include "ui/models/help/help_address.h"
#include "ui/text/translated.h"
#include "ui/views/train/experiment_part.h"
#include "ui/views/train/method_cards.h"
#include "ui/widgets/help_mark.h"
#include "ui/widgets/parameter_form.h"
#include "ui/widgets/parts.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>

namespace counterpart::train {

using namespace widgets;

namespace {

constexpr auto protocolId = "behrendt-volume";

QScrollArea* scrolling(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

RunForm::RunForm(models::Session& session, models::CohortModel& cohorts, QWidget* parent)
    : QWidget(parent), m_session(session), m_cohorts(cohorts),
      m_parameters(new models::ParameterModel({}, this)), m_cards(new MethodCards), m_cohort(new QComboBox),
      m_device(new QComboBox), m_devices(new models::DeviceList(this)),
      m_seeds(new QLineEdit(QStringLiteral("1"))), m_experiment(new ExperimentPart),
      m_cohortNote(makeLabel({}, Tone::Quiet, true)), m_doubts(makeLabel({}, Tone::Warning, true)),
      m_plan(makeLabel({}, Tone::Quiet, true)), m_method(makeTitle({}, 1.15)), m_methodHelp(new HelpMark),
      m_queue(nullptr)
{
    setObjectName(QStringLiteral("runForm"));
    auto* layout = spaced(new QVBoxLayout(this), 0);
    auto* split = new QHBoxLayout;
    spaced(split, 20, 24, 16, 12, 0);
    auto* left = spaced(new QVBoxLayout, gap);
    left->addWidget(makeTitle(tr("New run"), 1.35));
    left->addWidget(makeCaption(tr("Method")));
    left->addWidget(scrolling(m_cards), 1);
    split->addLayout(left, 4);
    split->addWidget(scrolling(buildSettings()), 5);
    layout->addLayout(split, 1);
    layout->addWidget(makeRule());
    layout->addWidget(buildFooter());
    connect(m_cards, &MethodCards::chosenChanged, this, &RunForm::methodChosen);
    connect(&m_cohorts, &models::CohortModel::loaded, this, &RunForm::cohortsLoaded);
    connect(m_cohort, &QComboBox::currentIndexChanged, this, &RunForm::cohortChosen);
    connect(m_seeds, &QLineEdit::textChanged, this, &RunForm::refresh);
    connect(m_experiment, &ExperimentPart::changed, this, &RunForm::refresh);
    connect(m_device, &QComboBox::currentTextChanged, this, &RunForm::refresh);
    connect(m_parameters, &models::ParameterModel::changed, this, &RunForm::refresh);
    connect(m_parameters, &models::ParameterModel::presetChanged, this, &RunForm::refresh);
    for (const methods::Descriptor& method : methods::catalog()) // the first that learns something
        if (!m_cards->method() && !method.stages.empty())
            m_cards->choose(models::toText(method.id));
    cohortsLoaded();
}

QWidget* RunForm::buildSettings()
{
    auto* content = new QWidget;
    auto* layout = spaced(new QVBoxLayout(content), 12, 0, 4, 12, 16);
    auto* named = spaced(new QHBoxLayout, gapSmall);
    named->addWidget(m_method);
    named->addWidget(m_methodHelp);
    named->addStretch();
    m_methodHelp->setFocusPolicy(Qt::TabFocus);
    connect(m_methodHelp, &HelpMark::helpRequested, this, &RunForm::helpRequested);
    layout->addLayout(named);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    const auto line = [&](int row, const QString& text, QWidget* field, const QString& name) {
        auto* label = makeLabel(text);
        label->setBuddy(field);
        field->setObjectName(name);
        field->setAccessibleName(text);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(field, row, 1);
        label->setContentsMargins(0, 6, 0, 0);
    };
    line(0, tr("Cohort"), m_cohort, QStringLiteral("cohort"));
    grid->addWidget(m_cohortNote, 1, 1);
    line(2, tr("Seeds"), m_seeds, QStringLiteral("seeds"));
    m_seeds->setToolTip(tr("One run a seed: 1, or 1, 2, 3, or 1-5. Several belong to one experiment."));
    line(3, tr("Experiment"), m_experiment, QStringLiteral("experiment"));
    line(4, tr("Device"), m_device, QStringLiteral("device"));
    m_device->addItems({QStringLiteral("auto"), QStringLiteral("cpu")});
    m_device->setEditable(true);
    connect(m_devices, &models::DeviceList::changed, this, &RunForm::showDevices);
    m_device->setToolTip(
        tr("auto takes a free GPU, and the processor where there is none; or cuda:1, \u2026"));
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    auto* form = addParameterCard(layout, m_parameters);
    form->setHelp([this](const QString& parameter) {
        const methods::Descriptor* method = m_cards->method();
        return help::address(method ? help::methodPage(models::toText(method->id)) : QString(), parameter);
    });
    connect(form, &ParameterForm::helpRequested, this, &RunForm::helpRequested);
    layout->addStretch();
    return content;
}

void RunForm::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_devices->devices().isEmpty())
        m_devices->ask();
}

/// What this machine has, by the names that the worker understands.
void RunForm::showDevices()
{
    const QString chosen = m_device->currentText();
    const QSignalBlocker quiet(m_device);
    m_device->clear();
    m_device->addItem(QStringLiteral("auto"));
    for (const models::DeviceInfo& device : m_devices->devices()) {
        m_device->addItem(device.id);
        m_device->setItemData(m_device->count() - 1, device.name, Qt::ToolTipRole);
    }
    m_device->setCurrentText(chosen);
}

QWidget* RunForm::buildFooter()
{
    auto* footer = new QWidget;
    auto* row = spaced(new QHBoxLayout(footer), gapLarge, 24, 12, 24, 12);
    auto* words = spaced(new QVBoxLayout, 2);
    words->addWidget(m_plan);
    words->addWidget(m_doubts);
    row->addLayout(words, 1);
    auto* cancel = makeButton(tr("Cancel"));
    m_queue = makeButton({}, ButtonKind::Primary, QStringLiteral("play"));
    m_queue->setObjectName(QStringLiteral("queueRuns"));
    row->addWidget(cancel, 0, Qt::AlignVCenter);
    row->addWidget(m_queue, 0, Qt::AlignVCenter);
    connect(cancel, &QPushButton::clicked, this, &RunForm::cancelled);
    connect(m_queue, &QPushButton::clicked, this, &RunForm::queueRequested);
    return footer;
}

void RunForm::chooseMethod(const QString& methodId)
{
    m_cards->choose(methodId);
}

void RunForm::methodChosen()
{
    const methods::Descriptor* method = m_cards->method();
    if (!method)
        return;
    m_method->setText(text::ofCatalog(method->title));
    m_methodHelp->setPlace(help::address(help::methodPage(models::toText(method->id))), m_method->text());
    m_parameters->setParameters(method->parameters);
    m_experiment->setMethod(method);
    const QStringList presets = m_parameters->presets();
    // The published setting, unless there is only another one.
    m_parameters->setPreset(presets.contains(QLatin1String("paper")) ? QStringLiteral("paper")
                                                                     : presets.first());
    refresh();
}

void RunForm::chooseCohort(const QString& name)
{
    m_wantedCohort = name;
    cohortsLoaded();
}

void RunForm::fillFrom(const domain::Run& run, const QString& cohortName)
{
    m_cards->choose(models::toText(run.method));
    m_parameters->setPreset(models::toText(run.preset));
    m_parameters->resetAll();
    for (int row = 0; row < m_parameters->rowCount(); ++row) {
        const auto& id = m_parameters->parameters()[static_cast<std::size_t>(row)].id;
        if (const auto it = run.parameters.find(id); it != run.parameters.end())
            m_parameters->setValue(row, *it);
    }
    m_seeds->setText(QString::number(run.seed));
    m_device->setCurrentText(models::toText(run.device.empty() ? "auto" : run.device));
    chooseCohort(cohortName);
    refresh();
}

void RunForm::cohortsLoaded()
{
    const QString now = m_wantedCohort.isEmpty() ? m_cohort->currentText() : m_wantedCohort;
    {
        const QSignalBlocker quiet(m_cohort);
        m_cohort->clear();
        for (const models::CohortRow& row : m_cohorts.rows())
            m_cohort->addItem(models::toText(row.cohort.name), row.key());
        m_cohort->setCurrentIndex(m_cohort->count() == 0 ? -1 : std::max(0, m_cohort->findText(now)));
        if (m_cohort->findText(m_wantedCohort) >= 0)
            m_wantedCohort.clear();
    }
    cohortChosen();
}

const models::CohortRow* RunForm::cohort() const
{
    return m_cohorts.find(m_cohort->currentData().toLongLong());
}

void RunForm::cohortChosen()
{
    m_check.reset();
    if (const models::CohortRow* row = cohort()) {
        const auto id = row->cohort.id;
        m_session.look(
            this, [id](store::Database& database) { return checkCohort(database, id); },
            [this, id](const base::Result<CohortCheck>& check) {
                if (const models::CohortRow* now = cohort(); now && now->cohort.id == id && check) {
                    m_check = *check;
                    refresh();
                }
            });
    }
    refresh();
}

QString RunForm::obstacle() const
{
    const methods::Descriptor* method = m_cards->method();
    const models::CohortRow* row = cohort();
    if (!method)
        return tr("Choose a method.");
    if (!row)
        return tr("There is no cohort to train on yet. Prepare a data set and make a cohort of it first.");
    if (!method->stages.empty() && row->counts.train == 0)
        return tr("This cohort has no cases to train on.");
    if (method->stages.empty() && row->counts.test == 0)
        return tr("This cohort has no test cases, and this method has nothing to train.");
    if (!seedsFrom(m_seeds->text()))
        return tr("Seeds are whole numbers: 1, or 1, 2, 3, or 1-5 (a hundred at most).");
    if (const QString wrong = m_experiment->obstacle(); !wrong.isEmpty())
        return wrong;
    if (m_device->currentText().trimmed().isEmpty())
        return tr("Name a device, or auto.");
    if (!m_parameters->isValid())
        return tr("A parameter needs another value; it is marked above.");
    return {};
}

QString RunForm::doubts() const
{
    QStringList found;
    const models::CohortRow* row = cohort();
    if (row && m_check) {
        if (m_check->sharedSubjects > 0)
            found << tr("Subjects in more than one role: %1. Scores would not be honest.")
                         .arg(m_check->sharedSubjects);
        if (m_check->diseasedTraining > 0)
            found << tr("Training cases known to be diseased: %1.").arg(m_check->diseasedTraining);
        if (row->counts.test == 0)
            found << tr("The cohort has no test cases: there will be no scores.");
        else if (row->counts.validation == 0)
            found << tr("The cohort has no validation cases: no threshold can be chosen, so no Dice.");
    }
    return found.join(QLatin1Char(' '));
}

void RunForm::refresh()
{
    if (!m_queue)
        return;
    const models::CohortRow* row = cohort();
    m_cohortNote->setText(row ? m_cohorts.index(m_cohorts.indexOf(row->key()), 0)
                                        .data(models::CohortModel::SummaryRole)
                                        .toString() +
                                    (row->cohort.simulated ? tr(" \u00B7 simulated") : QString())
                              : tr("No cohort yet."));
    const QString wrong = obstacle();
    const auto list = seedsFrom(m_seeds->text());
    const jobs::ExperimentRequest wanted = wrong.isEmpty() ? experiment() : jobs::ExperimentRequest{};
    const auto runs = jobs::sizeOf(wanted).runs;
    restyle(m_seeds, "invalid", !list.has_value());
    setTone(m_plan, wrong.isEmpty() ? Tone::Quiet : Tone::Failure);
    m_plan->setText(wrong.isEmpty() ? plan(wanted) : wrong);
    m_doubts->setText(doubts());
    m_doubts->setVisible(!m_doubts->text().isEmpty());
    m_queue->setText(runs > 1 ? tr("Queue %1 runs").arg(runs) : tr("Queue the run"));
    m_queue->setEnabled(canQueue());
}

/// What would be queued, in a sentence.
QString RunForm::plan(const jobs::ExperimentRequest& request) const
{
    const methods::Descriptor* method = m_cards->method();
    if (!method)
        return {};
    const auto* protocol = evaluation::findProtocol(protocolId);
    const auto size = jobs::sizeOf(request);
    QString runs = size.runs == 1 ? tr("One run") : tr("%1 runs").arg(size.runs);
    if (size.trainings > 0 && size.trainings < size.runs)
        runs = size.trainings == 1 ? tr("%1 runs from one training").arg(size.runs)
                                   : tr("%1 runs from %2 trainings").arg(size.runs).arg(size.trainings);
    const QString steps = method->stages.empty() ? tr("infer and score") : tr("train, infer and score");
    return runs + tr(" of %1 on \u201C%2\u201D: %3 by %4.")
                      .arg(text::ofCatalog(method->title), m_cohort->currentText(), steps,
                           protocol ? text::ofCatalog(protocol->title) : QLatin1String(protocolId));
}

jobs::ExperimentRequest RunForm::experiment() const
{
    jobs::ExperimentRequest request;
    request.run = this->request();
    request.seeds = seeds();
    m_experiment->apply(request);
    return request;
}

bool RunForm::canQueue() const
{
    return !m_busy && obstacle().isEmpty();
}

void RunForm::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

std::vector<std::uint64_t> RunForm::seeds() const
{
    return seedsFrom(m_seeds->text()).value_or(std::vector<std::uint64_t>{});
}

jobs::RunRequest RunForm::request() const
{
    const methods::Descriptor* method = m_cards->method();
    const models::CohortRow* row = cohort();
    const auto values = m_parameters->resolved();
    if (!method || !row || !values)
        return {};
    return {
        .cohort = row->cohort.id,
        .method = method->id,
        .family = method->family,
        .preset = m_parameters->preset().toStdString(),
        .parameters = values->json(),
        .device = m_device->currentText().trimmed().toStdString(),
        .versions = {{"counterpart", QApplication::applicationVersion().toStdString()}, {"qt", qVersion()}},
        .needsTraining = !method->stages.empty(),
        .protocol = protocolId};
}

} // namespace counterpart::train
