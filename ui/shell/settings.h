// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/theme.h"

#include <QHash>
#include <QKeySequence>
#include <QSettings>
#include <QStringList>

namespace counterpart::shell {

enum class ThemeChoice { System, Dark, Light };

/// What a person set up for themselves; what belongs to a workspace is in its database.
class Settings
{
public:
    /// `file` empty: the user's own place.
    explicit Settings(const QString& file = {});

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    [[nodiscard]] double textScale() const; ///< 0.8 to 1.6
    void setTextScale(double scale);

    /// "en", "de"; empty: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);

    /// Newest first; folders that are gone are left out.
    [[nodiscard]] QStringList recentWorkspaces() const;
    void addRecent(const QString& folder);
    void removeRecent(const QString& folder);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    [[nodiscard]] QString lastAddress(const QString& workspace) const;
    void setLastAddress(const QString& workspace, const QString& address);

    /// Keys that are not as we set them, by KeyHelp::id.
    [[nodiscard]] QHash<QString, QKeySequence> keys() const;
    void setKey(const QString& id, const QKeySequence& keys);
    void resetKey(const QString& id); ///< empty: all

private:
    [[nodiscard]] QSettings store() const;
    QString m_file;
};

} // namespace counterpart::shell
