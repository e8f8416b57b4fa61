// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/address.h"

#include <QList>

namespace counterpart::shell {

/// Where the user has been, as a browser keeps it.
class History
{
public:
    /// The present place; what lay ahead is forgotten. The same place again changes nothing.
    void visit(const models::Address& address);
    /// The user moved inside a view. Where the new place only says more than the present one (a first choice
    /// in a list, what was chosen by itself), it takes its place: Back would lead nowhere.
    void move(const models::Address& address);
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    const models::Address& back() { return m_places[--m_at]; }
    const models::Address& forward() { return m_places[++m_at]; }
    void clear();

private:
    static constexpr qsizetype limit = 200;
    QList<models::Address> m_places;
    qsizetype m_at = -1;
};

} // namespace counterpart::shell
