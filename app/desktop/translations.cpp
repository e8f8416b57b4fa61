// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/translations.h"

#include "ui/shell/english_plurals.h"
#include "ui/shell/unqualified_translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace counterpart::desktop {

void loadTranslations(const QString& language)
{
    const auto before = qApp->findChildren<QTranslator*>(Qt::FindDirectChildrenOnly);
    for (QTranslator* translator : before)
        delete translator; // takes itself out
    QLocale::setDefault(language.isEmpty() ? QLocale::system() : QLocale(language));
    QCoreApplication::installTranslator(new shell::EnglishPlurals(qApp));
    for (const QString& name : {QStringLiteral("counterpart"), QStringLiteral("qtbase")}) {
        auto* translator = new shell::UnqualifiedTranslator(qApp);
        const QStringList places{QStringLiteral(":/translations"),
                                 QCoreApplication::applicationDirPath() +
                                     QStringLiteral("/../share/counterpart/translations"),
                                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)};
        for (const QString& place : places)
            if (translator->load(QLocale(), name, QStringLiteral("_"), place)) {
                QCoreApplication::installTranslator(translator);
                break;
            }
    }
}

} // namespace counterpart::desktop
