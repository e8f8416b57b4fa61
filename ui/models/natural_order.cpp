// SPDX-License-Identifier: Apache-2.0
#include "ui/models/natural_order.h"

namespace counterpart::models {

int naturalCompare(QStringView a, QStringView b)
{
    const auto digits = [](QStringView text) {
        qsizetype end = 0;
        while (end < text.size() && text[end].isDigit())
            ++end;
        return text.first(end);
    };
    while (!a.isEmpty() && !b.isEmpty()) {
        const QStringView left = digits(a), right = digits(b);
        int order = 0;
        if (!left.isEmpty() && !right.isEmpty()) {
            const auto x = left.toULongLong(), y = right.toULongLong();
            order = x < y ? -1 : x > y ? 1 : 0;
        } else {
            order = a.first(1).compare(b.first(1), Qt::CaseInsensitive);
        }
        if (order != 0)
            return order;
        const bool number = !left.isEmpty() && !right.isEmpty();
        a = a.sliced(number ? left.size() : 1);
        b = b.sliced(number ? right.size() : 1);
    }
    return static_cast<int>(a.size() - b.size());
}

} // namespace counterpart::models
