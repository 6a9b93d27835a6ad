// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <list>
#include <memory>

namespace stoa::sql {

/// Idle prepared statements by their SQL, the most recently used in front; the last one is dropped when there
/// are too many. A statement that is lent out is not in here, so the same SQL can be in use twice.
template <typename Driver> class StatementCache {
public:
    explicit StatementCache(std::size_t capacity)
        : m_capacity(capacity)
    { }

    /// The idle statement of this SQL, or nothing.
    std::unique_ptr<Driver> take(const QByteArray &sql)
    {
        const auto found = m_bySql.constFind(sql);
        if (found == m_bySql.cend())
            return nullptr;
        auto driver = std::move(*found.value());
        m_idle.erase(found.value());
        m_bySql.erase(found);
        return driver;
    }

    void put(std::unique_ptr<Driver> driver)
    {
        if (m_bySql.contains(driver->sql()))
            return;
        m_idle.push_front(std::move(driver));
        m_bySql.insert(m_idle.front()->sql(), m_idle.begin());
        if (m_idle.size() > m_capacity) {
            m_bySql.remove(m_idle.back()->sql());
            m_idle.pop_back();
        }
    }

    void clear()
    {
        m_bySql.clear();
        m_idle.clear();
    }

    std::size_t size() const { return m_idle.size(); }

private:
    using Idle = std::list<std::unique_ptr<Driver>>;
    Idle m_idle;
    QHash<QByteArray, typename Idle::iterator> m_bySql;
    std::size_t m_capacity;
};

} // namespace stoa::sql
