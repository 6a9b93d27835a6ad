// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <list>
#include <memory>

namespace stoa::sql {

/// Idle prepared statements by their SQL; the one whose last use is longest ago is dropped when there are too
/// many. A statement that is lent out is not in here, so the same SQL can be in use twice.
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
        const auto place = found.value();
        m_places.splice(m_places.begin(), m_places, place);
        return std::move(place->idle);
    }

    void put(std::unique_ptr<Driver> driver)
    {
        const auto found = m_bySql.constFind(driver->sql());
        if (found != m_bySql.cend()) {
            if (!found.value()->idle)
                found.value()->idle = std::move(driver);
            return;
        }
        m_places.push_front({driver->sql(), std::move(driver)});
        m_bySql.insert(m_places.front().sql, m_places.begin());
        if (m_places.size() > m_capacity) {
            m_bySql.remove(m_places.back().sql);
            m_places.pop_back();
        }
    }

    void clear()
    {
        m_bySql.clear();
        m_places.clear();
    }

private:
    /// Stays while its statement is lent, so that borrowing costs no allocation.
    struct Place {
        QByteArray sql;
        std::unique_ptr<Driver> idle;
    };
    using Places = std::list<Place>;
    Places m_places; ///< the last used in front
    QHash<QByteArray, typename Places::iterator> m_bySql;
    std::size_t m_capacity;
};

} // namespace stoa::sql
