// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/parameter_form.h"

#include "ui/models/format.h"
#include "ui/text/translated.h"
#include "ui/widgets/help_mark.h"
#include "ui/widgets/parts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <cmath>

namespace counterpart::widgets {

namespace {

constexpr int linesPerParameter = 2; ///< editor, message

QString rangeText(const params::Parameter& parameter)
{
    const auto number = [](double v) {
        return v == std::floor(v) ? QString::number(v, 'f', 0) : models::numberText(v, 6);
    };
    constexpr double noLimit = 1e9; // the end of a number's type says nothing to a reader
    if (parameter.maximum && *parameter.maximum >= noLimit)
        return {};
    if (parameter.minimum && parameter.maximum)
        return ParameterForm::tr("%1 to %2").arg(number(*parameter.minimum), number(*parameter.maximum));
    if (parameter.minimum)
        return ParameterForm::tr("from %1").arg(number(*parameter.minimum));
    if (parameter.maximum)
        return ParameterForm::tr("up to %1").arg(number(*parameter.maximum));
    return {};
}

QString tipOf(const params::Parameter& parameter)
{
    QStringList lines{text::ofCatalog(parameter.help)};
    if (const QString range = rangeText(parameter); !range.isEmpty())
        lines << ParameterForm::tr("Range: %1").arg(range);
    if (!parameter.source.empty())
        lines << ParameterForm::tr("Default from: %1").arg(text::ofCatalog(parameter.source));
    lines << QStringLiteral("--set %1=\u2026").arg(QString::fromStdString(parameter.id));
    QString text;
    for (const QString& line : lines)
        text += QStringLiteral("<p style='margin:2px 0'>%1</p>").arg(line.toHtmlEscaped()); // rich text wraps
    return text;
}

QString unitText(const params::Parameter& parameter)
{
    const QString unit = text::ofCatalog(parameter.unit), range = rangeText(parameter);
    return unit.isEmpty() || range.isEmpty() ? unit + range : unit + QStringLiteral(", ") + range;
}

QString presetTip(const QString& id)
{
    if (id == QLatin1String("paper"))
        return ParameterForm::tr("The values the paper states");
    if (id == QLatin1String("code"))
        return ParameterForm::tr("The values the authors' code really runs with");
    if (id == QLatin1String("quick"))
        return ParameterForm::tr("Minutes on a CPU: to try things out, not to publish");
    return {};
}

} // namespace

ParameterForm::ParameterForm(QWidget* parent)
    : QWidget(parent), m_presetRow(new QWidget), m_grid(new QGridLayout),
      m_fold(makeButton({}, ButtonKind::Flat))
{
    auto* layout = spaced(new QVBoxLayout(this), gap);
    spaced(new QHBoxLayout(m_presetRow), 0);
    layout->addWidget(m_presetRow);
    spaced(m_grid, 0);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setColumnMinimumWidth(1, 150);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(3, 2);
    layout->addLayout(m_grid);
    m_fold->setObjectName(QStringLiteral("advancedFold"));
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_fold, &QPushButton::clicked, this, [this] { setAdvancedShown(!m_advancedShown); });
}

void ParameterForm::setModel(models::ParameterModel* model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (model) {
        connect(model, &QAbstractItemModel::modelReset, this, &ParameterForm::rebuild);
        connect(model, &QAbstractItemModel::dataChanged, this, &ParameterForm::refresh);
        connect(model, &models::ParameterModel::presetChanged, this, &ParameterForm::rebuildPresets);
    }
    rebuild();
}

void ParameterForm::setAdvancedShown(bool shown)
{
    m_advancedShown = shown;
    showFolded();
}

void ParameterForm::setPresetsShown(bool shown)
{
    m_presetsShown = shown;
    rebuildPresets();
}

void ParameterForm::setHelp(HelpPlace placeOf)
{
    m_placeOf = std::move(placeOf);
    rebuild();
}

void ParameterForm::addHelp(Line& line, const params::Parameter& parameter)
{
    if (!m_placeOf)
        return;
    const models::Address place = m_placeOf(QString::fromStdString(parameter.id));
    auto* mark = new HelpMark(place, line.name->text());
    connect(mark, &HelpMark::helpRequested, this, &ParameterForm::helpRequested);
    setHelpPlace(line.editor.widget, place);
    line.help = mark;
}

void ParameterForm::rebuild()
{
    clearLayout(m_grid);
    m_lines.clear();
    if (m_model)
        for (const bool advanced : {false, true}) // folded ones stand last, whatever the order of declaration
            for (int row = 0; row < m_model->rowCount(); ++row)
                if (m_model->parameters()[static_cast<std::size_t>(row)].advanced == advanced)
                    addLine(row);
    rebuildPresets();
    refresh();
    showFolded();
}

void ParameterForm::addLine(int row)
{
    const params::Parameter& parameter = m_model->parameters()[static_cast<std::size_t>(row)];
    Line line;
    line.row = row;
    line.advanced = parameter.advanced;
    line.name = makeLabel(m_model->index(row).data().toString(), Tone::Plain, true);
    line.name->setTextInteractionFlags(Qt::NoTextInteraction);
    line.editor = makeParameterEditor(parameter, [this, row](const params::Json& value) {
        m_model->setValue(row, value);
        Q_EMIT edited();
    });
    line.editor.widget->setObjectName(QStringLiteral("parameter-") + QString::fromStdString(parameter.id));
    line.editor.widget->setAccessibleName(line.name->text());
    line.name->setBuddy(line.editor.widget);
    line.unit = makeLabel(unitText(parameter), Tone::Quiet, true);
    line.reset = makeTool(QStringLiteral("undo"), tr("Back to the preset's value"));
    line.reset->setIconSize(QSize(14, 14));
    line.error = makeLabel({}, Tone::Failure, true);
    line.error->setObjectName(QStringLiteral("error-") + QString::fromStdString(parameter.id));
    QSizePolicy keeps = line.reset->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    line.reset->setSizePolicy(keeps);
    connect(line.reset, &QToolButton::clicked, this, [this, row, show = line.editor.show] {
        m_model->resetValue(row);
        show(m_model->value(row));
        Q_EMIT edited();
    });
    const QString tip = tipOf(parameter);
    for (QWidget* widget :
         {static_cast<QWidget*>(line.name), line.editor.widget, static_cast<QWidget*>(line.unit)})
        widget->setToolTip(tip);
    const int at = static_cast<int>(m_lines.size()) * linesPerParameter;
    addHelp(line, parameter);
    auto* named = spaced(new QHBoxLayout, gapSmall);
    named->addWidget(line.name);
    if (line.help)
        named->addWidget(line.help);
    named->addStretch();
    m_grid->addLayout(named, at, 0);
    m_grid->addWidget(line.editor.widget, at, 1);
    m_grid->addWidget(line.reset, at, 2);
    m_grid->addWidget(line.unit, at, 3);
    m_grid->addWidget(line.error, at + 1, 1, 1, 3);
    m_grid->setRowMinimumHeight(at, 36);
    m_lines << line;
}

void ParameterForm::refreshLine(const Line& line)
{
    line.editor.show(m_model->value(line.row));
    const bool modified = m_model->isModified(line.row);
    QFont font = line.name->font();
    font.setBold(modified);
    line.name->setFont(font);
    const QString name = m_model->index(line.row).data().toString();
    line.name->setText(modified ? name + QStringLiteral(" \u2022") : name);
    line.reset->setVisible(modified && (!line.advanced || m_advancedShown));
    if (modified)
        line.reset->setToolTip(tr("Back to %1").arg(models::parameterText(m_model->presetValue(line.row))));
    const QString error = m_model->errorAt(line.row);
    line.error->setText(error);
    line.error->setVisible(!error.isEmpty() && (!line.advanced || m_advancedShown));
    restyle(line.editor.widget, "invalid", !error.isEmpty());
}

void ParameterForm::refresh()
{
    if (m_model)
        for (const Line& line : m_lines)
            refreshLine(line);
}

void ParameterForm::rebuildPresets()
{
    clearLayout(m_presetRow->layout());
    const QStringList presets = m_model ? m_model->presets() : QStringList();
    m_presetRow->setVisible(m_presetsShown && presets.size() > 1);
    auto* layout = static_cast<QHBoxLayout*>(m_presetRow->layout());
    for (const QString& preset : presets) {
        auto* button = new QPushButton(preset.isEmpty() ? tr("Defaults") : models::presetTitle(preset));
        button->setProperty("kind", QStringLiteral("segment"));
        button->setObjectName(QStringLiteral("preset-") + preset);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setChecked(m_model->preset() == preset);
        button->setToolTip(presetTip(preset));
        connect(button, &QPushButton::clicked, this, [this, preset, button] {
            button->setChecked(true);
            m_model->setPreset(preset);
            Q_EMIT edited();
        });
        layout->addWidget(button);
    }
    layout->addStretch();
}

void ParameterForm::showFolded()
{
    int folded = 0;
    for (const Line& line : m_lines) {
        if (!line.advanced)
            continue;
        ++folded;
        const auto at = static_cast<int>(&line - m_lines.constData()) * linesPerParameter;
        m_grid->setRowMinimumHeight(at, m_advancedShown ? 36 : 0);
        for (QWidget* widget :
             {static_cast<QWidget*>(line.name), line.editor.widget, static_cast<QWidget*>(line.unit)})
            widget->setVisible(m_advancedShown);
        if (line.help)
            line.help->setVisible(m_advancedShown);
        QSizePolicy policy = line.reset->sizePolicy();
        policy.setRetainSizeWhenHidden(m_advancedShown); // else a folded line keeps its height
        line.reset->setSizePolicy(policy);
        refreshLine(line);
    }
    m_fold->setVisible(folded > 0);
    m_fold->setText(m_advancedShown ? tr("Fewer parameters") : tr("%n more parameter(s)", nullptr, folded));
    m_fold->setIcon(
        icon(m_advancedShown ? QStringLiteral("close") : QStringLiteral("down"), IconTone::Quiet));
}

ParameterForm* addParameterCard(QBoxLayout* layout, models::ParameterModel* model)
{
    layout->addWidget(makeCaption(ParameterForm::tr("Parameters")));
    auto* card = makeCard();
    auto* inside = spaced(new QVBoxLayout(card), gap, 16, 12, 16, 12);
    auto* form = new ParameterForm;
    form->setModel(model);
    inside->addWidget(form);
    layout->addWidget(card);
    return form;
}

} // namespace counterpart::widgets
