// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QString>

namespace counterpart::widgets {

/// Which of the theme's colours an icon is drawn in. `Text` turns quiet when disabled.
enum class IconTone { Text, Quiet, Accent, OnAccent, Warning, Failure, Good };

/// One of our own outlines (resources/icons/<name>.svg), drawn in device pixels in the application's present
/// palette, so that a change of theme needs no new icons. An unknown name draws nothing and is caught by a
/// test.
QIcon icon(const QString& name, IconTone tone = IconTone::Text);
QPixmap iconPixmap(const QString& name, int size, double devicePixelRatio, IconTone tone = IconTone::Text);

/// The program's own, in every size a window manager asks for.
QIcon programIcon();

} // namespace counterpart::widgets
