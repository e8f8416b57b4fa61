// SPDX-License-Identifier: Apache-2.0
#include "ui/text/translated.h"

#include "ui/text/catalogue.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace counterpart::text {
namespace {

constexpr const char* numbers[] = {"value", "minimum", "maximum", "first", "loss"};

/// `0.05` as `0,05`: with the digits it came with.
std::string localNumber(const std::string& text)
{
    bool isNumber = false;
    QString shown = QString::fromStdString(text);
    (void)QLocale::c().toDouble(shown, &isNumber);
    return isNumber ? shown.replace(QLatin1Char('.'), QLocale().decimalPoint()).toStdString() : text;
}

} // namespace

QString translatedSentence(const base::Error& error)
{
    const std::string source(sentenceTemplate(error.code));
    if (source.empty())
        return QString::fromStdString(sentence(error));
    const auto translated = QCoreApplication::translate("Errors", source.c_str());
    auto arguments = inWords(error.arguments, [](const std::string& word) {
        return QCoreApplication::translate("Words", word.c_str()).toStdString();
    });
    for (auto& [name, value] : arguments) {
        if (name == "stage")
            value = ofCatalog(value).toStdString();
        if (std::ranges::find(numbers, name) != std::end(numbers))
            value = localNumber(value);
    }
    return QString::fromStdString(filled(translated.toStdString(), arguments));
}

QString ofCatalog(const std::string& text)
{
    return text.empty() ? QString() : QCoreApplication::translate("Catalog", text.c_str());
}

QString ofMetrics(const std::string& text)
{
    return text.empty() ? QString() : QCoreApplication::translate("Metrics", text.c_str());
}

} // namespace counterpart::text
