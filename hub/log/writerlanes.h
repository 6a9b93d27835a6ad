// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/log/audittrail.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace stoa::hub {

/// The writing connections, each with the audit chain that only it writes to. A lane is held by one thread at
/// a time; whoever finds none free waits.
class WriterLanes {
    struct Slot {
        AuditTrail trail;
        std::unique_ptr<sql::Connection> connection;
    };

public:
    using Open = std::function<Result<std::unique_ptr<sql::Connection>>()>;

    /// One lane writes to the chain `name`, several to name-0, name-1 …
    WriterLanes(Open open, int lanes, const QByteArray &name);

    /// A lane for as long as the object lives.
    class Lane {
    public:
        Lane(WriterLanes &owner, Slot *slot)
            : m_owner(&owner)
            , m_slot(slot)
        { }
        Lane(Lane &&other) noexcept
            : m_owner(other.m_owner)
            , m_slot(std::exchange(other.m_slot, nullptr))
        { }
        Lane &operator=(Lane &&other) noexcept
        {
            std::swap(m_owner, other.m_owner);
            std::swap(m_slot, other.m_slot);
            return *this;
        }
        ~Lane()
        {
            if (m_slot)
                m_owner->giveBack(m_slot);
        }
        sql::Connection &connection() const { return *m_slot->connection; }
        AuditTrail &trail() const { return m_slot->trail; }

    private:
        friend class WriterLanes;
        WriterLanes *m_owner;
        Slot *m_slot;
    };

    /// Opens the lane's connection when it is not open or its server has gone.
    Result<Lane> take();
    /// The same for a lane that is held: its server may have gone since it was last used.
    Result<void> reopen(Lane &lane);

private:
    void giveBack(Slot *slot);

    Open m_open;
    std::vector<std::unique_ptr<Slot>> m_slots;
    std::mutex m_mutex;
    std::condition_variable m_freed;
    std::vector<Slot *> m_free;
};

} // namespace stoa::hub
