// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/english_plurals.h"

namespace counterpart::shell {

QString EnglishPlurals::translate(const char*, const char* source, const char*, int n) const
{
    QString text = QString::fromUtf8(source);
    if (n < 0 || !text.contains(QLatin1String("(s)")))
        return {}; // not ours: the source text is used
    return text.replace(QLatin1String("(s)"), n == 1 ? QLatin1String("") : QLatin1String("s"));
}

} // namespace counterpart::shell
