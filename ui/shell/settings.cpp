// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace counterpart::shell {

namespace {

constexpr qsizetype recentCount = 8;

QString addressKey(const QString& workspace)
{
    const QByteArray hash = QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("addresses/") + QString::fromLatin1(hash);
}

} // namespace

Settings::Settings(const QString& file) : m_file(file) {}

QSettings Settings::store() const
{
    return m_file.isEmpty() ? QSettings(QStringLiteral("counterpart"), QStringLiteral("counterpart"))
                            : QSettings(m_file, QSettings::IniFormat);
}

ThemeChoice Settings::theme() const
{
    const QString word = store().value(QStringLiteral("window/theme")).toString();
    return word == QLatin1String("dark")    ? ThemeChoice::Dark
           : word == QLatin1String("light") ? ThemeChoice::Light
                                            : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice choice)
{
    static constexpr const char* words[] = {"system", "dark", "light"};
    store().setValue(QStringLiteral("window/theme"), QLatin1String(words[static_cast<int>(choice)]));
}

double Settings::textScale() const
{
    return std::clamp(store().value(QStringLiteral("window/text-scale"), 1.0).toDouble(), 0.8, 1.6);
}

void Settings::setTextScale(double scale)
{
    store().setValue(QStringLiteral("window/text-scale"), scale);
}

QString Settings::language() const
{
    return store().value(QStringLiteral("window/language")).toString();
}

void Settings::setLanguage(const QString& language)
{
    store().setValue(QStringLiteral("window/language"), language);
}

QStringList Settings::recentWorkspaces() const
{
    QStringList folders = store().value(QStringLiteral("recent")).toStringList();
    folders.removeIf([](const QString& folder) {
        return !QFileInfo::exists(folder + QStringLiteral("/counterpart.sqlite"));
    });
    return folders;
}

void Settings::addRecent(const QString& folder)
{
    QStringList folders = recentWorkspaces();
    folders.removeAll(folder);
    folders.prepend(folder);
    store().setValue(QStringLiteral("recent"), folders.mid(0, recentCount));
}

void Settings::removeRecent(const QString& folder)
{
    QStringList folders = recentWorkspaces();
    folders.removeAll(folder);
    store().setValue(QStringLiteral("recent"), folders);
}

QByteArray Settings::geometry() const
{
    return store().value(QStringLiteral("window/geometry")).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry)
{
    store().setValue(QStringLiteral("window/geometry"), geometry);
}

QString Settings::lastAddress(const QString& workspace) const
{
    return store().value(addressKey(workspace)).toString();
}

void Settings::setLastAddress(const QString& workspace, const QString& address)
{
    store().setValue(addressKey(workspace), address);
}

QHash<QString, QKeySequence> Settings::keys() const
{
    QSettings from = store();
    from.beginGroup(QStringLiteral("keys"));
    QHash<QString, QKeySequence> chosen;
    const QStringList ids = from.allKeys();
    for (const QString& id : ids)
        chosen.insert(id, QKeySequence(from.value(id).toString(), QKeySequence::PortableText));
    return chosen;
}

void Settings::setKey(const QString& id, const QKeySequence& keys)
{
    store().setValue(QStringLiteral("keys/") + id, keys.toString(QKeySequence::PortableText));
}

void Settings::resetKey(const QString& id)
{
    store().remove(QStringLiteral("keys") + (id.isEmpty() ? QString() : QLatin1Char('/') + id));
}

} // namespace counterpart::shell
