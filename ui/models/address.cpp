// SPDX-License-Identifier: Apache-2.0
#include "ui/models/address.h"

#include <QUrl>
#include <QUrlQuery>

namespace counterpart::models {

QString Address::toText() const
{
    QString text = view;
    QChar separator = QLatin1Char('?');
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        text += separator + QString::fromLatin1(QUrl::toPercentEncoding(it.key())) + QLatin1Char('=') +
                QString::fromLatin1(QUrl::toPercentEncoding(it.value()));
        separator = QLatin1Char('&');
    }
    return text;
}

std::optional<Address> addressFrom(const QString& text)
{
    const qsizetype mark = text.indexOf(QLatin1Char('?'));
    Address address;
    address.view = text.left(mark < 0 ? text.size() : mark).trimmed();
    if (address.view.isEmpty())
        return std::nullopt;
    if (mark < 0)
        return address;
    const QUrlQuery query(text.mid(mark + 1).trimmed());
    for (const auto& [key, value] : query.queryItems(QUrl::FullyDecoded))
        address.values.insert(key, value);
    return address;
}

} // namespace counterpart::models
