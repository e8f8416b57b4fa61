// SPDX-License-Identifier: Apache-2.0
#include "ui/models/format.h"
#include "ui/models/help/generated.h"
#include "ui/models/help/help_address.h"
#include "ui/models/help/help_text.h"
#include "ui/models/help/markdown.h"
#include "ui/models/parameter_model.h"
#include "ui/text/translated.h"

#include <algorithm>
#include <cmath>

namespace counterpart::help {

namespace {

using params::Parameter;

QString valueOf(const params::Json& value)
{
    if (value.is_boolean())
        return value.get<bool>() ? tr("on") : tr("off");
    const QString text = models::ParameterModel::textOf(value);
    return text.isEmpty() || text == QLatin1String("null") ? tr("empty") : text;
}

/// The end of a number's type says nothing to a reader.
QString limitText(const Parameter& parameter)
{
    constexpr double noLimit = 1e9;
    const auto number = [](double v) {
        return v == std::floor(v) ? QString::number(v, 'f', 0) : models::numberText(v, 6);
    };
    if (!parameter.choices.empty()) {
        QStringList choices;
        for (const std::string& choice : parameter.choices)
            choices << QStringLiteral("`%1`").arg(models::toText(choice));
        return tr("One of %1").arg(choices.join(QStringLiteral(", ")));
    }
    const bool open = !parameter.maximum || *parameter.maximum >= noLimit;
    if (parameter.minimum && !open)
        return tr("%1 to %2").arg(number(*parameter.minimum), number(*parameter.maximum));
    if (parameter.minimum)
        return tr("From %1").arg(number(*parameter.minimum));
    return open ? QString() : tr("Up to %1").arg(number(*parameter.maximum));
}

QString presetsText(const Parameter& parameter)
{
    QStringList parts;
    for (const auto& [preset, value] : parameter.presets)
        if (value != parameter.defaultValue)
            parts << QStringLiteral("%1: %2").arg(models::toText(preset), escaped(valueOf(value)));
    return parts.join(QStringLiteral(", "));
}

bool differs(const Parameter& parameter, const std::string& preset)
{
    const auto found = parameter.presets.find(preset);
    return found != parameter.presets.end() && found->second != parameter.defaultValue;
}

QString labelOf(const Parameter& parameter)
{
    return escaped(parameter.label.empty() ? models::toText(parameter.id) : text::ofCatalog(parameter.label));
}

QString entryOf(const Parameter& parameter, const QString& owner, int level)
{
    const QString id = models::toText(parameter.id);
    QStringList facts{tr("Default: %1").arg(escaped(valueOf(parameter.defaultValue)))};
    if (const QString presets = presetsText(parameter); !presets.isEmpty())
        facts << presets;
    if (!parameter.unit.empty())
        facts << tr("Unit: %1").arg(escaped(text::ofCatalog(parameter.unit)));
    if (const QString limits = limitText(parameter); !limits.isEmpty())
        facts << limits;
    if (parameter.affects == params::Affects::Inference)
        facts << tr("Read by inference only: a sweep over it trains once");
    QString text = QStringLiteral("%1 %2 {#%3}\n\n")
                       .arg(QString(level, QLatin1Char('#')), labelOf(parameter), anchorOf(owner, id));
    text += QStringLiteral("`%1` \u2014 %2\n\n").arg(id, escaped(text::ofCatalog(parameter.help)));
    text += QStringLiteral("*%1*\n\n").arg(facts.join(QStringLiteral(" \u00B7 ")));
    if (!parameter.source.empty())
        text += QStringLiteral("*%1*\n\n")
                    .arg(tr("Default from: %1").arg(escaped(text::ofCatalog(parameter.source))));
    return text;
}

} // namespace

QString parameterEntries(const params::Parameters& parameters, const QString& owner, int level)
{
    QString text;
    for (const Parameter& parameter : parameters)
        text += entryOf(parameter, owner, level);
    return text;
}

QString presetTable(const params::Parameters& parameters, const QString& owner)
{
    auto presets = params::presetsOf(parameters);
    QString same;
    std::erase_if(presets, [&](const std::string& preset) {
        const bool none = std::ranges::none_of(
            parameters, [&](const Parameter& parameter) { return differs(parameter, preset); });
        if (none)
            same += tr("The preset `%1` is the default throughout.").arg(models::toText(preset)) +
                    QStringLiteral("\n\n");
        return none;
    });
    QString head = QStringLiteral("| %1 | %2 |").arg(tr("Parameter"), tr("Default"));
    QString rule = QStringLiteral("|:--|--:|");
    for (const std::string& preset : presets) {
        head += QStringLiteral(" %1 |").arg(models::toText(preset));
        rule += QStringLiteral("--:|");
    }
    QString text = head + QStringLiteral(" %1 |\n").arg(tr("Unit")) + rule + QStringLiteral(":--|\n");
    for (const Parameter& parameter : parameters) {
        text += QStringLiteral("| [%1](#%2) | %3 |")
                    .arg(labelOf(parameter), anchorOf(owner, models::toText(parameter.id)),
                         escaped(valueOf(parameter.defaultValue)));
        for (const std::string& preset : presets)
            text += QStringLiteral(" %1 |").arg(
                differs(parameter, preset) ? escaped(valueOf(parameter.presets.at(preset))) : QString());
        text += QStringLiteral(" %1 |\n").arg(escaped(text::ofCatalog(parameter.unit)));
    }
    return text + QLatin1Char('\n') + same;
}

} // namespace counterpart::help
