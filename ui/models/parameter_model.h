// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/params/parameter.h"

#include <QAbstractListModel>
#include <QString>
#include <optional>

namespace counterpart::models {

/// A form's content: the parameters, a preset, and what the user has changed against it. One row a parameter;
/// the values are JSON as `params::Values` has them. Invalid input is kept and explained, never silently
/// corrected.
class ParameterModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole,
        ValueTextRole, ///< as typed
        ModifiedRole,  ///< differs from the preset
        AdvancedRole,
        ErrorRole ///< a sentence, or empty
    };

    explicit ParameterModel(params::Parameters parameters = {}, QObject* parent = nullptr);
    void setParameters(params::Parameters parameters);
    [[nodiscard]] const params::Parameters& parameters() const { return m_parameters; }

    /// The presets by id; the first is "" where the plain defaults are.
    [[nodiscard]] QStringList presets() const;
    [[nodiscard]] const QString& preset() const { return m_preset; }
    /// Changes the ground; what the user changed stays changed.
    void setPreset(const QString& preset);

    [[nodiscard]] params::Json value(int row) const;       ///< what counts now, possibly invalid
    [[nodiscard]] params::Json presetValue(int row) const; ///< what the preset says
    void setValue(int row, const params::Json& value);     ///< numbers may come as text
    void resetValue(int row);
    void resetAll();
    [[nodiscard]] bool isModified(int row) const;
    [[nodiscard]] QString errorAt(int row) const;
    [[nodiscard]] bool isValid() const;
    [[nodiscard]] int modifiedCount() const { return static_cast<int>(m_changes.size()); }

    /// Only what differs from the preset: what goes after --set.
    [[nodiscard]] const params::Json& changes() const { return m_changes; }
    /// `--set k=v` words for the command line.
    [[nodiscard]] QStringList assignments() const;
    /// Complete and valid, or the first error.
    [[nodiscard]] base::Result<params::Values> resolved() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// A value as one types it: `1e-4`, `true`, `64, 128`.
    static QString textOf(const params::Json& value);
    /// What was typed for it in the user's number format (`0,5`), as the command line takes it. Several
    /// values with decimal commas stand between semicolons.
    static QString plain(const params::Parameter& parameter, QString typed);

Q_SIGNALS:
    void changed(int row);
    void presetChanged();

private:
    [[nodiscard]] const params::Parameter& at(int row) const
    {
        return m_parameters[static_cast<std::size_t>(row)];
    }

    params::Parameters m_parameters;
    QString m_preset;
    params::Json m_changes = params::Json::object();
};

} // namespace counterpart::models
