// SPDX-License-Identifier: Apache-2.0
#include "ui/models/help/troubles.h"

#include "ui/models/help/markdown.h"
#include "ui/text/catalogue.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace counterpart::help {

QStringList sentenceCodes()
{
    QStringList codes;
    for (const std::string_view code : text::knownCodes())
        codes << QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
    return codes;
}

QString areaOf(const QString& code)
{
    return code.section(QLatin1Char('.'), 0, 0);
}

QString englishPattern(const QString& code)
{
    const std::string_view text = text::sentenceTemplate(code.toStdString());
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString sentencePattern(const QString& code)
{
    return QCoreApplication::translate("Errors", englishPattern(code).toUtf8().constData());
}

QStringList fixedPieces(const QString& pattern)
{
    static const QRegularExpression argument(QStringLiteral(R"(\{[^}]*\})"));
    return pattern.split(argument);
}

QString sentenceList(const QStringList& areas, const QMap<QString, QString>& advice)
{
    QString text;
    for (const QString& code : sentenceCodes()) {
        if (!areas.contains(areaOf(code)))
            continue;
        QStringList pieces;
        for (const QString& piece : fixedPieces(sentencePattern(code)))
            pieces << escaped(piece);
        text += QStringLiteral("##### %1 {#%2}\n\n").arg(pieces.join(QStringLiteral("*\u2026*")), code);
        if (const QString more = advice.value(code); !more.isEmpty())
            text += more + QStringLiteral("\n\n");
        text += QStringLiteral("*%1*\n\n").arg(code);
    }
    return text;
}

} // namespace counterpart::help
