// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/census.h"

namespace stoa::http {

std::unique_ptr<Census::Place> Census::enter(const QByteArray &key)
{
    const std::scoped_lock lock(m_mutex);
    if (m_size >= m_most)
        return nullptr;
    int &here = m_byKey[key];
    if (here >= m_mostPerKey)
        return nullptr;
    ++here;
    ++m_size;
    return std::make_unique<Place>(*this, key);
}

int Census::size() const
{
    const std::scoped_lock lock(m_mutex);
    return m_size;
}

bool Census::waitUntilEmpty(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    return m_left.wait_for(lock, patience, [this] { return m_size == 0; });
}

void Census::leave(const QByteArray &key)
{
    const std::scoped_lock lock(m_mutex);
    --m_size;
    const auto found = m_byKey.find(key);
    if (found != m_byKey.end() && --*found == 0)
        m_byKey.erase(found);
    if (m_size == 0)
        m_left.notify_all();
}

} // namespace stoa::http
