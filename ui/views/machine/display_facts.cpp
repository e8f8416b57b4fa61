// SPDX-License-Identifier: Apache-2.0
#include "ui/views/machine/display_facts.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>

namespace counterpart::views {

using text::MachineGroup; // lupdate takes a qualified return type for the context

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("counterpart::views", text);
}

QString screenText(const QScreen& screen)
{
    const QSize pixels = screen.size() * screen.devicePixelRatio();
    return tr("%1 × %2 pixels, scale %3")
        .arg(pixels.width())
        .arg(pixels.height())
        .arg(QLocale().toString(screen.devicePixelRatio()));
}

} // namespace

MachineGroup displayFacts()
{
    MachineGroup group{QStringLiteral("display"), tr("Display"), {}};
    group.rows.append({tr("Window system"), QGuiApplication::platformName()});
    for (const QScreen* screen : QGuiApplication::screens())
        group.rows.append({tr("Screen"), screenText(*screen)});
    group.rows.append({tr("OpenGL"), tr("not needed")});
    group.rows.append({tr("Qt"), QString::fromLatin1(qVersion())});
    return group;
}

} // namespace counterpart::views
