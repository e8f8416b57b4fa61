// SPDX-License-Identifier: Apache-2.0
#include "ui/views/train/run_panel.h"

#include "core/methods/catalog/descriptor.h"
#include "ui/models/format.h"
#include "ui/models/parameter_model.h"
#include "ui/text/translated.h"
#include "ui/views/train/encoder_panel.h"
#include "ui/widgets/forbid.h"
#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

namespace counterpart::train {

using namespace widgets;

namespace {

using Pairs = std::vector<std::pair<QString, QString>>;

void showPairs(QVBoxLayout* layout, const Pairs& pairs)
{
    clearLayout(layout);
    for (const auto& [name, value] : pairs) {
        auto* line = spaced(new QHBoxLayout, 12);
        auto* right = makeLabel(value, Tone::Plain, true);
        right->setFont(numberFont(right->font()));
        right->setAlignment(Qt::AlignRight | Qt::AlignTop);
        line->addWidget(makeLabel(name, Tone::Quiet, true), 3, Qt::AlignTop);
        line->addWidget(right, 2, Qt::AlignTop);
        layout->addLayout(line);
    }
}

} // namespace

std::vector<std::pair<QString, QString>> parameterTexts(const domain::Run& run, bool differingOnly)
{
    const methods::Descriptor* method = methods::findMethod(run.method);
    params::Json preset = params::Json::object();
    if (method)
        if (const auto values = params::resolve(method->parameters, run.preset, params::Json::object()))
            preset = values->json();
    std::vector<std::pair<QString, QString>> texts;
    for (const auto& [id, value] : run.parameters.items()) {
        if (differingOnly && preset.contains(id) && preset.at(id) == value)
            continue;
        QString name = models::toText(id), unit;
        if (method)
            for (const params::Parameter& parameter : method->parameters)
                if (parameter.id == id) {
                    name = parameter.label.empty() ? models::toText(id) : text::ofCatalog(parameter.label);
                    unit = text::ofCatalog(parameter.unit);
                }
        const QString shown = models::parameterText(value);
        texts.emplace_back(name, unit.isEmpty() ? shown : shown + QLatin1Char(' ') + unit);
    }
    return texts;
}

RunPanel::RunPanel(models::Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_refresher(new models::Refresher(
                                               session, [this] { read(); }, this)),
      m_name(makeTitle({}, 1.15)), m_facts(makeLabel({}, Tone::Quiet, true)),
      m_simulated(makeBadge(tr("Simulated"))), m_state(makeLabel({}, Tone::Plain, true)),
      m_error(makeLabel({}, Tone::Failure, true)), m_more(makeLabel({}, Tone::Quiet, true)),
      m_differing(new QCheckBox(tr("Only differing from the preset"))),
      m_parameters(spaced(new QVBoxLayout, 3)), m_machine(spaced(new QVBoxLayout, 3)),
      m_encoder(new EncoderPanel), m_text(new QPlainTextEdit)
{
    auto* layout = spaced(new QVBoxLayout(this), 0);
    auto* content = new QWidget;
    auto* inside = spaced(new QVBoxLayout(content), gap, 16, 14, 16, 12);
    inside->addWidget(buildHead());
    inside->addWidget(buildActions());
    inside->addSpacing(4);
    inside->addWidget(makeRule());
    auto* caption = spaced(new QHBoxLayout, gap);
    caption->addWidget(makeCaption(tr("Parameters")));
    caption->addStretch();
    inside->addLayout(caption);
    m_differing->setObjectName(QStringLiteral("onlyDiffering"));
    m_differing->setChecked(true);
    inside->addWidget(m_differing);
    inside->addLayout(m_parameters);
    inside->addWidget(makeRule());
    inside->addWidget(makeCaption(tr("Machine and checkpoints")));
    inside->addLayout(m_machine);
    inside->addWidget(m_encoder);
    inside->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    layout->addWidget(scroll, 3);
    layout->addWidget(makeRule());
    auto* log = spaced(new QVBoxLayout, gapSmall, 16, 10, 12, 12);
    log->addWidget(makeCaption(tr("Log")));
    m_text->setReadOnly(true);
    m_text->setFont(scaledFont(m_text->font(), 0.9));
    m_text->setPlaceholderText(tr("The run has not started yet."));
    m_text->setAccessibleName(tr("Log of the run"));
    m_text->setObjectName(QStringLiteral("runLog"));
    m_text->setMinimumHeight(90);
    log->addWidget(m_text);
    layout->addLayout(log, 2);
    connect(m_differing, &QCheckBox::toggled, this, &RunPanel::showParameters);
}

QWidget* RunPanel::buildHead()
{
    auto* head = new QWidget;
    auto* layout = spaced(new QVBoxLayout(head), gapSmall);
    m_name->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("runName"));
    auto* title = spaced(new QHBoxLayout, gap);
    title->addWidget(m_name, 1);
    title->addWidget(m_simulated, 0, Qt::AlignTop);
    layout->addLayout(title);
    layout->addWidget(m_facts);
    layout->addWidget(m_state);
    layout->addWidget(m_error);
    layout->addWidget(m_more);
    m_simulated->setToolTip(tr("Made from simulated data"));
    return head;
}

QWidget* RunPanel::buildActions()
{
    auto* bar = new QWidget;
    auto* grid = new QGridLayout(bar);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setSpacing(gap);
    const auto add = [&](Action action, const QString& text, const QString& iconName, const QString& tip,
                         int row, int column) {
        auto* button = makeButton(text, ButtonKind::Plain, iconName);
        button->setToolTip(tip);
        button->setObjectName(QStringLiteral("run-") + QString::number(static_cast<int>(action)));
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT requested(action); });
        grid->addWidget(button, row, column);
        m_actions << button;
    };
    add(Action::Pause, tr("Pause"), QStringLiteral("pause"), tr("Save a checkpoint and wait"), 0, 0);
    add(Action::Resume, tr("Continue"), QStringLiteral("play"), tr("Go on from the checkpoint"), 0, 0);
    add(Action::Stop, tr("Stop"), QStringLiteral("stop"), tr("Give the run up; it can be taken up again"), 0,
        1);
    add(Action::Retry, tr("Try again"), QStringLiteral("retry"),
        tr("Queue it once more; it goes on from its checkpoint"), 0, 0);
    add(Action::Duplicate, tr("Duplicate\u2026"), QStringLiteral("copy"),
        tr("A new run with these settings, to be changed first"), 1, 0);
    add(Action::Compare, tr("Compare"), QStringLiteral("compare"),
        tr("See its reconstructions and maps beside other methods"), 1, 1);
    add(Action::Results, tr("Results"), QStringLiteral("results"), tr("Its scores beside other methods"), 2,
        0);
    for (const Action action :
         {Action::Pause, Action::Resume, Action::Stop, Action::Retry, Action::Duplicate})
        forbidUnless(m_session.mayWrite(), {m_actions[static_cast<int>(action)]});
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return bar;
}

void RunPanel::setRun(const models::RunRow* run, const RunScore& score, int others)
{
    setVisible(run != nullptr);
    if (!run)
        return;
    const bool another = !m_run || m_run->key() != run->key();
    m_run = *run;
    if (another) {
        m_log = {.file = m_session.workspace().runFolder(run->overview.run.name).events()};
        m_text->clear();
        clearLayout(m_machine);
        m_shownMachine.clear();
        showParameters();
        m_refresher->request();
    }
    showState(score, others);
}

void RunPanel::showState(const RunScore& score, int others)
{
    using enum domain::JobState;
    const store::RunOverview& o = m_run->overview;
    const auto is = [&](auto... states) { return ((o.state == states) || ...); };
    m_name->setText(models::toText(o.run.name));
    QStringList facts{models::methodTitle(models::toText(o.run.method))};
    if (!o.run.preset.empty())
        facts << tr("preset %1").arg(models::presetTitle(models::toText(o.run.preset)));
    facts << tr("seed %1").arg(o.run.seed) << tr("cohort %1").arg(models::toText(o.cohort));
    m_facts->setText(facts.join(QStringLiteral(" \u00B7 ")));
    m_simulated->setVisible(o.simulated);
    QStringList state{o.state ? models::jobStateText(*o.state) : tr("imported")};
    if (is(Running, Paused)) {
        const bool infers = o.jobKind == domain::JobKind::Infer;
        if (o.state == Running)
            state = {o.jobKind == domain::JobKind::Train ? tr("training")
                     : infers                            ? tr("inference")
                                                         : tr("scoring")};
        state << models::percentText(o.progress) << models::remainingText(o.remainingSeconds);
    }
    if (score.auprc)
        state << tr("AUPRC %1").arg(models::scoreText(score.auprc));
    if (score.dice)
        state << tr("Dice %1").arg(models::scoreText(score.dice));
    state.removeAll(QString());
    state.first()[0] = state.first()[0].toUpper();
    m_state->setText(state.join(QStringLiteral(" \u00B7 ")));
    m_error->setText(o.error ? text::translatedSentence(*o.error) : QString());
    m_error->setVisible(o.error.has_value());
    m_more->setText(tr("In the plot with it: %1 more").arg(others));
    m_more->setVisible(others > 0);
    const auto show = [&](Action action, bool shown) {
        m_actions[static_cast<int>(action)]->setVisible(shown);
    };
    show(Action::Pause, is(Running, Queued));
    show(Action::Resume, is(Paused));
    show(Action::Stop, is(Running, Queued, Paused));
    show(Action::Retry, is(Failed, Cancelled));
    const bool ended = !o.state || is(Done);
    show(Action::Compare, ended || score.auprc);
    show(Action::Results, score.auprc.has_value());
    show(Action::Duplicate, methods::findMethod(o.run.method) != nullptr);
}

void RunPanel::showParameters()
{
    if (!m_run)
        return;
    const auto texts = parameterTexts(m_run->overview.run, m_differing->isChecked());
    showPairs(m_parameters, texts);
    if (texts.empty())
        m_parameters->addWidget(makeLabel(
            m_differing->isChecked() ? tr("All as in the preset.") : tr("It has none."), Tone::Quiet));
}

void RunPanel::read()
{
    if (!m_run) {
        m_refresher->done();
        return;
    }
    m_session.look(
        this,
        [run = m_run->overview.run.id, log = m_log](store::Database& database) {
            auto checkpoints = store::listCheckpoints(database, run);
            auto encoder = domain::readEncoderDiagnostics({log.file.parent_path()});
            return Reading{checkpoints ? std::move(*checkpoints) : std::vector<store::Checkpoint>(),
                           encoder ? std::move(*encoder) : std::vector<domain::EncoderDiagnostics>(),
                           readOn(log)};
        },
        [this](const Reading& reading) {
            m_refresher->done();
            if (reading.log.file == m_log.file)
                receive(reading);
            else
                m_refresher->request();
        });
}

void RunPanel::receive(const Reading& reading)
{
    m_encoder->setDiagnostics(reading.encoder);
    const bool news = reading.log.lines != m_log.lines;
    m_log = reading.log;
    if (news) {
        QScrollBar* bar = m_text->verticalScrollBar();
        const bool atEnd = bar->value() >= bar->maximum() - 4;
        m_text->setPlainText(m_log.lines.join(QLatin1Char('\n')));
        if (atEnd)
            bar->setValue(bar->maximum());
    }
    const std::string& asked = m_run->overview.run.device;
    Pairs machine{{tr("Device"), m_log.device.isEmpty() ? models::toText(asked) : m_log.device}};
    if (m_log.memoryBytes > 0)
        machine.emplace_back(tr("Memory"), models::bytesText(m_log.memoryBytes));
    // Two files take turns as the newest; people want to know of one.
    std::map<QString, qlonglong> newest;
    for (const store::Checkpoint& checkpoint : reading.checkpoints) {
        qlonglong& step = newest[checkpoint.kind == "best" ? tr("Best checkpoint") : tr("Newest checkpoint")];
        step = std::max(step, static_cast<qlonglong>(checkpoint.step));
    }
    for (const auto& [name, step] : newest)
        machine.emplace_back(name, tr("step %1").arg(QLocale().toString(step)));
    if (machine != m_shownMachine) {
        showPairs(m_machine, machine);
        m_shownMachine = machine;
    }
}

} // namespace counterpart::train
