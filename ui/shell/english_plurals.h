// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace counterpart::shell {

/// English needs no translation file but for one thing: `tr("%n scan(s)", nullptr, n)` becomes "1 scan" and
/// "36 scans". Install it first, so that real translations go before it.
class EnglishPlurals : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace counterpart::shell
