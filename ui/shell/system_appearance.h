// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/theme.h"

#include <QObject>
#include <optional>

class QDBusVariant;

namespace counterpart::shell {

/// Whether the desktop prefers dark or light, by the freedesktop appearance portal (Qt 6.4 does not tell).
/// Asked without waiting; where nobody answers, nothing is preferred and the window stays dark.
class SystemAppearance : public QObject
{
    Q_OBJECT
public:
    explicit SystemAppearance(QObject* parent = nullptr);
    [[nodiscard]] std::optional<widgets::Appearance> preferred() const { return m_preferred; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void take(const QString& group, const QString& key, const QDBusVariant& value);

private:
    std::optional<widgets::Appearance> m_preferred;
};

} // namespace counterpart::shell
