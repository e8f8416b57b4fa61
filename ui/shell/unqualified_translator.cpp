// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/unqualified_translator.h"

#include <string_view>

namespace counterpart::shell {

QString UnqualifiedTranslator::translate(const char* context, const char* source, const char* disambiguation,
                                         int n) const
{
    const QString found = QTranslator::translate(context, source, disambiguation, n);
    const std::size_t colons = std::string_view(context).rfind("::");
    if (!found.isEmpty() || colons == std::string_view::npos)
        return found;
    return QTranslator::translate(context + colons + 2, source, disambiguation, n);
}

} // namespace counterpart::shell
