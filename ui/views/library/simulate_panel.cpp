// SPDX-License-Identifier: Apache-2.0
#include "ui/views/library/simulate_panel.h"

#include "core/jobs/enqueue.h"
#include "ui/models/help/help_address.h"
#include "ui/models/parameter_model.h"
#include "ui/widgets/parameter_form.h"
#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace counterpart::library {

using namespace widgets;

SimulatePanel::SimulatePanel(const models::Catalogs& catalogs, QWidget* parent)
    : QWidget(parent), m_catalogs(catalogs),
      m_parameters(new models::ParameterModel(catalogs.simulation, this)),
      m_name(new QLineEdit(QStringLiteral("simulated"))), m_error(makeLabel({}, Tone::Failure, true)),
      m_prepare(new QCheckBox(tr("Also prepare it and make a cohort, ready to train"))),
      m_start(makeButton(tr("Make the cohort"), ButtonKind::Primary, QStringLiteral("flask")))
{
    setObjectName(QStringLiteral("simulatePanel"));
    auto* outer = spaced(new QHBoxLayout(this), 0, 24, 20, 24, 20);
    auto* layout = spaced(new QVBoxLayout, 12);
    outer->addLayout(layout, 3);
    outer->addStretch(1);
    layout->addWidget(makeTitle(tr("Make the simulated cohort"), 1.35));
    layout->addWidget(
        makeLabel(tr("Healthy and diseased subjects, made from measured tissue maps by deformation, the "
                     "contrast's signal equation, bias field and noise, with an exact lesion mask. Good for "
                     "trying methods and this program out; everything made from it is marked as simulated."),
                  Tone::Quiet, true));
    auto* card = makeCard();
    auto* form = spaced(new QVBoxLayout(card), gap, 16, 12, 16, 12);
    auto* nameRow = spaced(new QHBoxLayout, gap);
    nameRow->addWidget(makeLabel(tr("Name")));
    m_name->setObjectName(QStringLiteral("simulatedName"));
    m_name->setAccessibleName(tr("Name"));
    nameRow->addWidget(m_name, 1);
    form->addLayout(nameRow);
    form->addWidget(m_error);
    auto* parameters = new ParameterForm;
    parameters->setModel(m_parameters);
    parameters->setHelp(
        [](const QString& parameter) { return help::address(QStringLiteral("simulated"), parameter); });
    connect(parameters, &ParameterForm::helpRequested, this, &SimulatePanel::helpRequested);
    form->addWidget(parameters);
    m_prepare->setChecked(true);
    m_prepare->setVisible(!catalogs.defaultPipeline.isEmpty());
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(card);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_prepare);
    auto* buttons = spaced(new QHBoxLayout, gap);
    auto* cancel = makeButton(tr("Cancel"));
    m_start->setObjectName(QStringLiteral("confirmSimulate"));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_start);
    layout->addLayout(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &SimulatePanel::check);
    connect(parameters, &ParameterForm::edited, this, &SimulatePanel::check);
    connect(cancel, &QPushButton::clicked, this, &SimulatePanel::cancelled);
    connect(m_start, &QPushButton::clicked, this, &SimulatePanel::simulateRequested);
    check();
}

void SimulatePanel::setTakenNames(const QStringList& names)
{
    m_taken = names;
    check();
}

QList<models::Session::Command> SimulatePanel::commands() const
{
    const QString name = m_name->text().trimmed();
    const QString workspace = QLatin1String(jobs::workspaceWord);
    const auto word = [](const char* text) { return QString::fromLatin1(text); };
    QStringList simulate{word("simulate"), workspace, word("--name"), name};
    for (const QString& assignment : m_parameters->assignments())
        simulate << word("--set") << assignment;
    QList<models::Session::Command> chain{{tr("Simulate \u201C%1\u201D").arg(name), simulate}};
    if (m_prepare->isChecked() && !m_catalogs.defaultPipeline.isEmpty()) {
        chain << models::Session::Command{tr("Prepare \u201C%1\u201D").arg(name),
                                          {word("prepare"), workspace, word("--dataset"), name,
                                           word("--pipeline"), m_catalogs.defaultPipeline}};
        chain << models::Session::Command{
            tr("Make the cohort \u201C%1\u201D").arg(name),
            {word("cohort"), word("create"), workspace, word("--name"), name, word("--dataset"), name}};
    }
    return chain;
}

void SimulatePanel::check()
{
    const QString name = m_name->text().trimmed();
    const bool taken = m_taken.contains(name);
    m_error->setText(taken ? tr("There is a data set of this name already.") : QString());
    m_error->setVisible(taken);
    restyle(m_name, "invalid", taken);
    m_start->setEnabled(!name.isEmpty() && !taken && m_parameters->isValid());
}

} // namespace counterpart::library
