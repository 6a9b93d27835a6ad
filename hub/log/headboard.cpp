// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/headboard.h"

namespace stoa::hub {

void HeadBoard::moved(const QList<Effect> &heads)
{
    QList<Effect> fresh;
    QList<std::function<void()>> wakes;
    QList<Moved> listeners;
    {
        const std::lock_guard lock(m_mutex);
        for (const Effect &each : heads) {
            qint64 &head = m_heads[each.stream];
            if (each.seq <= head)
                continue;
            head = each.seq;
            fresh.append(each);
            const auto ids = m_watchesOf.values(each.stream);
            for (const quint64 id : ids) {
                const auto watch = m_watches.constFind(id);
                if (watch == m_watches.cend())
                    continue;
                wakes.append(watch->wake);
                for (const Effect &standing : watch->standing)
                    m_watchesOf.remove(standing.stream, id);
                m_watches.erase(watch);
            }
        }
        listeners = m_listeners;
    }
    for (const auto &wake : std::as_const(wakes))
        wake();
    if (fresh.isEmpty())
        return;
    for (const auto &listener : std::as_const(listeners))
        listener(fresh);
}

void HeadBoard::restart(const QList<Effect> &heads)
{
    {
        const std::lock_guard lock(m_mutex);
        m_heads.clear();
    }
    moved(heads);
}

qint64 HeadBoard::head(const QByteArray &stream) const
{
    const std::lock_guard lock(m_mutex);
    return m_heads.value(stream);
}

QMap<QByteArray, qint64> HeadBoard::heads(const QList<QByteArray> &streams) const
{
    const std::lock_guard lock(m_mutex);
    QMap<QByteArray, qint64> found;
    for (const QByteArray &stream : streams)
        found.insert(stream, m_heads.value(stream));
    return found;
}

quint64 HeadBoard::watch(const QList<Effect> &standing, std::function<void()> wake)
{
    {
        const std::lock_guard lock(m_mutex);
        bool ahead = false;
        for (const Effect &each : standing)
            ahead = ahead || m_heads.value(each.stream) > each.seq;
        if (!ahead) {
            const quint64 id = ++m_lastWatch;
            for (const Effect &each : standing)
                m_watchesOf.insert(each.stream, id);
            m_watches.insert(id, {standing, std::move(wake)});
            return id;
        }
    }
    wake();
    return 0;
}

void HeadBoard::forget(quint64 watch)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_watches.constFind(watch);
    if (found == m_watches.cend())
        return;
    for (const Effect &each : found->standing)
        m_watchesOf.remove(each.stream, watch);
    m_watches.erase(found);
}

int HeadBoard::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_watches.size());
}

void HeadBoard::onMoved(Moved moved)
{
    const std::lock_guard lock(m_mutex);
    m_listeners.append(std::move(moved));
}

} // namespace stoa::hub
