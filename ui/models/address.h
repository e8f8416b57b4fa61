// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>
#include <optional>

namespace counterpart::models {

/// Where a view stands, as text that can be copied and opened again:
/// `compare?case=sub-001&runs=3%2C5&slice=47`. Keys and values are percent-encoded; keys are written in
/// alphabetical order, so equal places give equal texts.
struct Address
{
    QString view; ///< `library`, `prepare`, `train`, `compare`, `results`
    QMap<QString, QString> values;

    [[nodiscard]] QString toText() const;
    [[nodiscard]] QString value(const QString& key, const QString& otherwise = {}) const
    {
        return values.value(key, otherwise);
    }
    /// The value as a database id, 0 when missing or not a number.
    [[nodiscard]] qint64 number(const QString& key) const { return values.value(key).toLongLong(); }
    bool operator==(const Address&) const = default;
};

/// Nothing when the text names no view.
std::optional<Address> addressFrom(const QString& text);

} // namespace counterpart::models
