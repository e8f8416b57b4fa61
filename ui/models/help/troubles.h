// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

/// The program's error sentences (ui/text/sentences.inc) as part of a page.
namespace counterpart::help {

QStringList sentenceCodes();                  ///< in the order of the list
QString areaOf(const QString& code);          ///< `store` of `store.locked`
QString sentencePattern(const QString& code); ///< in the window's language, with {argument} marks
QString englishPattern(const QString& code);  ///< as the worker and logs print it

/// The sentences of these areas, each with its code as anchor, and below it the advice there is.
QString sentenceList(const QStringList& areas, const QMap<QString, QString>& advice);

/// The words of a sentence that are the same whatever its arguments.
QStringList fixedPieces(const QString& pattern);

} // namespace counterpart::help
