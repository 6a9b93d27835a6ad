// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/writerlanes.h"

namespace stoa::hub {

WriterLanes::WriterLanes(Open open, int lanes, const QByteArray &name)
    : m_open(std::move(open))
{
    for (int i = 0; i < lanes; ++i) {
        const QByteArray chain = lanes == 1 ? name : name + '-' + QByteArray::number(i);
        m_slots.push_back(std::make_unique<Slot>(Slot{AuditTrail(chain), nullptr}));
        m_free.push_back(m_slots.back().get());
    }
}

Result<WriterLanes::Lane> WriterLanes::take()
{
    Slot *slot = nullptr;
    {
        std::unique_lock lock(m_mutex);
        m_freed.wait(lock, [this] { return !m_free.empty(); });
        slot = m_free.back();
        m_free.pop_back();
    }
    Lane lane(*this, slot);
    STOA_TRY(reopen(lane));
    return lane;
}

Result<void> WriterLanes::reopen(Lane &lane)
{
    auto &connection = lane.m_slot->connection;
    if (connection && connection->usable())
        return {};
    connection.reset();
    STOA_TRY_ASSIGN(connection, m_open());
    return {};
}

void WriterLanes::giveBack(Slot *slot)
{
    // Notified under the lock: the lanes may go as soon as the last one is back.
    const std::lock_guard lock(m_mutex);
    m_free.push_back(slot);
    m_freed.notify_one();
}

} // namespace stoa::hub
