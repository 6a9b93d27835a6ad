// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/log/headboard.h"
#include "hub/log/hubstore.h"

#include <condition_variable>
#include <functional>
#include <thread>

namespace stoa::hub {

/// Keeps the board true to the database: commits of this process at once, and on PostgreSQL those of other
/// replicas, which notify one another (at most 20 times a second, outside of any transaction, without
/// content) and are looked after once a second in any case. A generation raised elsewhere is taken over too.
class Replicas {
public:
    /// Looks at something else of the database too, whenever it looks at the heads; on PostgreSQL alone.
    using AlsoLook = std::function<Result<void>(sql::Connection &)>;
    static Result<std::unique_ptr<Replicas>> start(HubStore &store, HeadBoard &board, AlsoLook alsoLook = {});
    ~Replicas();
    Q_DISABLE_COPY_MOVE(Replicas)

    /// Has the others look now: something changed that moved no head. Nothing on SQLite.
    void tellOthers();

private:
    Replicas(HubStore &store, HeadBoard &board, AlsoLook alsoLook);
    Result<void> look(sql::Connection &connection);
    void hear();
    void tell();
    bool waitEnding(std::chrono::milliseconds time);

    HubStore &m_store;
    HeadBoard &m_board;
    const AlsoLook m_alsoLook;
    int m_listener = 0;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_ending = false;
    bool m_news = false;
    std::thread m_ear;
    std::thread m_mouth;
};

/// Every stream's head.
Result<QList<Effect>> allHeads(sql::Connection &connection);

} // namespace stoa::hub
