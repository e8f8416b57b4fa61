// SPDX-License-Identifier: Apache-2.0
#include "ui/models/parameter_model.h"

#include "ui/models/format.h"
#include "ui/text/translated.h"

#include <QLocale>
#include <QStringList>

namespace counterpart::models {

ParameterModel::ParameterModel(params::Parameters parameters, QObject* parent)
    : QAbstractListModel(parent), m_parameters(std::move(parameters))
{
}

void ParameterModel::setParameters(params::Parameters parameters)
{
    beginResetModel();
    m_parameters = std::move(parameters);
    m_changes = params::Json::object();
    m_preset.clear();
    endResetModel();
    Q_EMIT presetChanged();
}

QStringList ParameterModel::presets() const
{
    QStringList ids;
    for (const std::string& id : params::presetsOf(m_parameters))
        ids << toText(id);
    return ids.isEmpty() ? QStringList{QString()} : ids;
}

void ParameterModel::setPreset(const QString& preset)
{
    if (m_preset == preset)
        return;
    m_preset = preset;
    for (int row = 0; row < rowCount(); ++row) // what equals the new preset is no change any more
        if (const auto it = m_changes.find(at(row).id); it != m_changes.end() && *it == presetValue(row))
            m_changes.erase(it);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT presetChanged();
}

params::Json ParameterModel::presetValue(int row) const
{
    const params::Parameter& parameter = at(row);
    const auto it = parameter.presets.find(m_preset.toStdString());
    return it == parameter.presets.end() ? parameter.defaultValue : it->second;
}

params::Json ParameterModel::value(int row) const
{
    const auto it = m_changes.find(at(row).id);
    return it == m_changes.end() ? presetValue(row) : *it;
}

void ParameterModel::setValue(int row, const params::Json& value)
{
    const params::Parameter& parameter = at(row);
    params::Json next = value;
    // Where the text is a valid value, the typed value is what counts: `1e-4` typed over 0.0001 changes
    // nothing.
    if (auto valid = params::resolve({parameter}, {}, {{parameter.id, value}}))
        next = valid->json().at(parameter.id);
    if (next == this->value(row))
        return;
    if (next == presetValue(row))
        m_changes.erase(parameter.id);
    else
        m_changes[parameter.id] = next;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT changed(row);
}

void ParameterModel::resetValue(int row)
{
    setValue(row, presetValue(row));
}

void ParameterModel::resetAll()
{
    for (int row = 0; row < rowCount(); ++row)
        resetValue(row);
}

bool ParameterModel::isModified(int row) const
{
    return m_changes.contains(at(row).id);
}

QString ParameterModel::errorAt(int row) const
{
    const params::Parameter& parameter = at(row);
    const auto valid = params::resolve({parameter}, {}, {{parameter.id, value(row)}});
    return valid ? QString() : text::translatedSentence(valid.error());
}

bool ParameterModel::isValid() const
{
    return resolved().has_value();
}

QStringList ParameterModel::assignments() const
{
    QStringList words;
    for (const auto& [id, value] : m_changes.items())
        words << toText(id) + QLatin1Char('=') + textOf(value).remove(QLatin1Char(' '));
    return words;
}

base::Result<params::Values> ParameterModel::resolved() const
{
    return params::resolve(m_parameters, m_preset.toStdString(), m_changes);
}

int ParameterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_parameters.size());
}

QString ParameterModel::textOf(const params::Json& value)
{
    if (value.is_string())
        return toText(value.get<std::string>());
    if (value.is_array()) {
        QStringList parts;
        for (const params::Json& element : value)
            parts << toText(element.dump());
        return parts.join(QStringLiteral(", "));
    }
    return toText(value.dump());
}

QString ParameterModel::plain(const params::Parameter& parameter, QString typed)
{
    const QString point = QLocale().decimalPoint();
    const bool isPlain = typed.contains(QLatin1Char('.')) && !typed.contains(QLatin1Char(';'));
    return parameter.type != params::Type::Real || isPlain ? typed
                                                           : typed.replace(point, QStringLiteral("."));
}

QVariant ParameterModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const params::Parameter& parameter = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return parameter.label.empty() ? toText(parameter.id) : text::ofCatalog(parameter.label);
    case Qt::ToolTipRole:
        return text::ofCatalog(parameter.help);
    case IdRole:
        return toText(parameter.id);
    case ValueTextRole:
        return textOf(value(index.row()));
    case ModifiedRole:
        return isModified(index.row());
    case AdvancedRole:
        return parameter.advanced;
    case ErrorRole:
        return errorAt(index.row());
    default:
        return {};
    }
}

} // namespace counterpart::models
