// SPDX-License-Identifier: Apache-2.0
#include "ui/text/translated.h"

#include "ui/text/catalogue.h"

#include <QCoreApplication>

namespace counterpart::text {

QString translatedSentence(const base::Error& error)
{
    const std::string source(sentenceTemplate(error.code));
    if (source.empty())
        return QString::fromStdString(sentence(error));
    const auto translated = QCoreApplication::translate("Errors", source.c_str());
    return QString::fromStdString(filled(translated.toStdString(), error.arguments));
}

} // namespace counterpart::text
