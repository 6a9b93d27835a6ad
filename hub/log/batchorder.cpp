// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/batchorder.h"

#include <algorithm>
#include <vector>

namespace stoa::hub {

std::chrono::milliseconds BatchOrder::patience(sql::Engine engine)
{
    return std::chrono::milliseconds(engine == sql::Engine::Sqlite ? 1'000 : 150);
}

Result<bool> BatchOrder::isDecided(sql::Connection &reader, const QString &device, qint64 after) const
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_done.value(device) == after)
            return true;
    }
    STOA_TRY_ASSIGN(
        const qint64 rows,
        reader.scalar("SELECT count(*) FROM command_log WHERE device = ?1 AND n = ?2", device, after));
    return rows > 0;
}

void BatchOrder::done(const QString &device, qint64 last)
{
    std::vector<std::function<void()>> resumes;
    {
        const std::lock_guard lock(m_mutex);
        m_done.insert(device, last);
        for (auto it = m_watches.begin(); it != m_watches.end();) {
            if (it->second.device == device && it->second.after == last) {
                resumes.push_back(std::move(it->second.resume));
                m_bytes -= it->second.bytes;
                it = m_watches.erase(it);
            } else {
                ++it;
            }
        }
    }
    for (const auto &resume : resumes)
        resume();
}

quint64 BatchOrder::watch(const QString &device, qint64 after, qint64 bytes, std::function<void()> resume)
{
    quint64 number = 0;
    {
        const std::lock_guard lock(m_mutex);
        number = ++m_number;
        if (m_done.value(device) != after) {
            const auto own = std::ranges::count_if(
                m_watches, [&device](const auto &watch) { return watch.second.device == device; });
            if (own >= kMostOfDevice || m_bytes + bytes > kMostBytes)
                return 0;
            m_bytes += bytes;
            m_watches.insert({number, {device, after, bytes, std::move(resume)}});
            return number;
        }
    }
    resume();
    return number;
}

void BatchOrder::forget(quint64 number)
{
    std::function<void()> resume; // its end may be the end of much, which does not need the lock
    const std::lock_guard lock(m_mutex);
    const auto found = m_watches.find(number);
    if (found == m_watches.end())
        return;
    resume = std::move(found->second.resume);
    m_bytes -= found->second.bytes;
    m_watches.erase(found);
}

} // namespace stoa::hub
