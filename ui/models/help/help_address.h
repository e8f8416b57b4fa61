// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/address.h"

/// Where things are in the help: `help?anchor=learning-rate&page=method-ddpm`.
namespace counterpart::help {

inline const QString viewId = QStringLiteral("help");

inline models::Address address(const QString& page, const QString& anchor = {})
{
    models::Address place{viewId, {}};
    if (!page.isEmpty())
        place.values.insert(QStringLiteral("page"), page);
    if (!anchor.isEmpty())
        place.values.insert(QStringLiteral("anchor"), anchor);
    return place;
}

inline QString methodPage(const QString& id)
{
    return QStringLiteral("method-") + id;
}
inline models::Address onMetric(const QString& id)
{
    return address(QStringLiteral("metrics"), id);
}
inline models::Address onProtocol(const QString& id)
{
    return address(QStringLiteral("protocols"), id);
}
/// Parameters of protocols and pipelines: several share a page.
inline QString anchorOf(const QString& owner, const QString& parameter)
{
    return owner.isEmpty() ? parameter : owner + QLatin1Char('.') + parameter;
}

} // namespace counterpart::help
