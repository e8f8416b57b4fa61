// SPDX-License-Identifier: Apache-2.0
#include "ui/views/train/experiment_part.h"

#include "core/jobs/folds.h"
#include "core/methods/catalog/descriptor.h"
#include "core/params/sweep.h"
#include "ui/models/format.h"
#include "ui/models/parameter_model.h"
#include "ui/text/translated.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace counterpart::train {

using namespace widgets;
using models::toText;

namespace {

/// What a person may begin with: every choice there is, or the preset's own values.
QString suggestion(const params::Parameter& parameter)
{
    switch (parameter.type) {
    case params::Type::Choice: {
        QStringList choices;
        for (const auto& choice : parameter.choices)
            choices << toText(choice);
        return choices.join(QStringLiteral(", "));
    }
    case params::Type::Boolean:
        return QStringLiteral("true, false");
    default:
        return {};
    }
}

QString example(const params::Parameter& parameter)
{
    if (parameter.type == params::Type::IntegerList)
        return ExperimentPart::tr("250; 500; 250, 500, 750");
    return parameter.type == params::Type::Real
               ? ExperimentPart::tr("0.1, 0.2", "values of a sweep; with a decimal comma use semicolons")
               : ExperimentPart::tr("Values, with commas");
}

} // namespace

ExperimentPart::ExperimentPart(QWidget* parent)
    : QWidget(parent), m_kind(new QComboBox), m_parameter(new QComboBox), m_folds(new QSpinBox),
      m_values(new QLineEdit), m_sweep(new QWidget), m_note(makeLabel({}, Tone::Quiet, true))
{
    auto* layout = spaced(new QVBoxLayout(this), 6);
    auto* first = spaced(new QHBoxLayout, gap);
    m_kind->addItems({tr("Single run"), tr("Folds"), tr("Sweep over a parameter")});
    m_folds->setRange(2, jobs::mostFolds);
    m_folds->setValue(5);
    m_folds->setObjectName(QStringLiteral("folds"));
    m_folds->setAccessibleName(tr("Number of folds"));
    first->addWidget(m_kind, 1);
    first->addWidget(m_folds);
    layout->addLayout(first);
    auto* second = spaced(new QHBoxLayout(m_sweep), gap);
    m_parameter->setObjectName(QStringLiteral("sweepParameter"));
    m_parameter->setAccessibleName(tr("Parameter that is swept"));
    m_values->setObjectName(QStringLiteral("sweepValues"));
    m_values->setAccessibleName(tr("Values of the swept parameter"));
    m_values->setToolTip(
        tr("A run for every value: 1, 2. Lists and decimal commas stand between semicolons: 250; 250, 500."));
    m_parameter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_parameter->setMinimumContentsLength(14);
    second->addWidget(m_parameter, 1);
    second->addWidget(m_values, 1);
    layout->addWidget(m_sweep);
    layout->addWidget(m_note);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExperimentPart::refresh);
    connect(m_folds, &QSpinBox::valueChanged, this, &ExperimentPart::refresh);
    connect(m_values, &QLineEdit::textChanged, this, &ExperimentPart::refresh);
    connect(m_parameter, &QComboBox::currentIndexChanged, this, &ExperimentPart::parameterChosen);
    m_kind->setObjectName(QStringLiteral("experimentKind"));
    m_kind->setAccessibleName(tr("Experiment"));
    setFocusProxy(m_kind);
    refresh();
}

ExperimentPart::Kind ExperimentPart::kind() const
{
    return static_cast<Kind>(m_kind->currentIndex());
}

void ExperimentPart::setMethod(const methods::Descriptor* method)
{
    if (method == m_method)
        return;
    m_method = method;
    const QVariant before = m_parameter->currentData();
    {
        const QSignalBlocker quiet(m_parameter);
        m_parameter->clear();
        for (const bool advanced : {false, true}) // the common ones first
            for (const params::Parameter& one : method->parameters)
                if (one.advanced == advanced)
                    m_parameter->addItem(text::ofCatalog(one.label), toText(one.id));
        m_parameter->setCurrentIndex(std::max(0, m_parameter->findData(before)));
    }
    parameterChosen();
}

const params::Parameter* ExperimentPart::parameter() const
{
    if (!m_method)
        return nullptr;
    const auto id = m_parameter->currentData().toString().toStdString();
    const auto found = std::ranges::find(m_method->parameters, id, &params::Parameter::id);
    return found == m_method->parameters.end() ? nullptr : &*found;
}

void ExperimentPart::parameterChosen()
{
    if (const auto* chosen = parameter()) {
        const QSignalBlocker quiet(m_values);
        m_values->setText(suggestion(*chosen));
        m_values->setPlaceholderText(example(*chosen));
        m_parameter->setToolTip(text::ofCatalog(chosen->help));
    }
    refresh();
}

base::Result<std::vector<params::Json>> ExperimentPart::values() const
{
    const auto* chosen = parameter();
    if (!chosen)
        return std::vector<params::Json>{};
    return params::parseSweepValues(*chosen,
                                    models::ParameterModel::plain(*chosen, m_values->text()).toStdString());
}

QString ExperimentPart::obstacle() const
{
    if (kind() == Folds && m_method && m_method->stages.empty())
        return tr("This method trains nothing, so folds would all be the same.");
    if (kind() == Sweep)
        if (const auto found = values(); !found)
            return text::translatedSentence(found.error());
    return {};
}

void ExperimentPart::apply(jobs::ExperimentRequest& request) const
{
    if (kind() == Folds)
        request.folds = m_folds->value();
    const auto* chosen = parameter();
    if (kind() != Sweep || !chosen)
        return;
    request.parameter = chosen->id;
    request.affects = chosen->affects;
    request.values = values().value_or(std::vector<params::Json>{});
}

void ExperimentPart::refresh()
{
    m_folds->setVisible(kind() == Folds);
    m_sweep->setVisible(kind() == Sweep);
    const auto* chosen = parameter();
    restyle(m_values, "invalid", kind() == Sweep && !values());
    if (kind() == Folds)
        m_note->setText(tr("Each healthy person who is not tested validates in one fold and trains in the "
                           "others; diseased validation and test cases stay the same."));
    else if (kind() == Sweep && chosen && chosen->affects == params::Affects::Inference)
        m_note->setText(tr("Only inference reads this parameter: one training serves all values."));
    else
        m_note->clear();
    m_note->setVisible(!m_note->text().isEmpty());
    Q_EMIT changed();
}

} // namespace counterpart::train
