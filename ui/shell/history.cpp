// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/history.h"

namespace counterpart::shell {

void History::visit(const models::Address& address)
{
    if (m_at >= 0 && m_places[m_at] == address)
        return;
    m_places.resize(m_at + 1);
    m_places.append(address);
    if (m_places.size() > limit)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

void History::move(const models::Address& address)
{
    const auto saysMore = [&](const models::Address& old) {
        for (auto it = old.values.cbegin(); it != old.values.cend(); ++it)
            if (address.values.value(it.key()) != it.value())
                return false;
        return old.view == address.view;
    };
    if (m_at >= 0 && m_at + 1 == m_places.size() && saysMore(m_places[m_at]))
        m_places[m_at] = address;
    else
        visit(address);
}

void History::clear()
{
    m_places.clear();
    m_at = -1;
}

} // namespace counterpart::shell
