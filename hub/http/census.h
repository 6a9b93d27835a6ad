// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace stoa::http {

/// Counts what is open, in all and by a key (an address, a device), and says no beyond the limits.
class Census {
public:
    Census(int most, int mostPerKey)
        : m_most(most)
        , m_mostPerKey(mostPerKey)
    { }

    /// A place in the census, given back when destroyed.
    class Place {
    public:
        Place(Census &census, QByteArray key)
            : m_census(census)
            , m_key(std::move(key))
        { }
        ~Place() { m_census.leave(m_key); }
        Q_DISABLE_COPY_MOVE(Place)
        const QByteArray &key() const { return m_key; }

    private:
        Census &m_census;
        QByteArray m_key;
    };

    /// Null when there is no room.
    std::unique_ptr<Place> enter(const QByteArray &key);
    int size() const;
    /// False when somebody is still there after `patience`.
    bool waitUntilEmpty(std::chrono::milliseconds patience);

private:
    void leave(const QByteArray &key);

    const int m_most;
    const int m_mostPerKey;
    mutable std::mutex m_mutex;
    std::condition_variable m_left;
    QHash<QByteArray, int> m_byKey;
    int m_size = 0;
};

} // namespace stoa::http
