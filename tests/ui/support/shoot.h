// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QWidget>

namespace counterpart::test {

/// Pictures of the view for people, dark and light, into the folder COUNTERPART_SHOTS names; else nothing.
inline void shoot(QWidget& view, const QString& name)
{
    const QString folder = qEnvironmentVariable("COUNTERPART_SHOTS");
    if (folder.isEmpty())
        return;
    for (const auto appearance : {widgets::Appearance::Light, widgets::Appearance::Dark}) {
        widgets::applyTheme(*qApp, appearance);
        QCoreApplication::sendPostedEvents();
        const bool dark = appearance == widgets::Appearance::Dark;
        view.grab().save(QDir(folder).filePath(
            name + (dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png"))));
    }
}

} // namespace counterpart::test
