// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/log/headboard.h"
#include "hub/log/hubstore.h"

#include <condition_variable>
#include <thread>

namespace stoa::hub {

/// Keeps the board true to the database: commits of this process at once, and on PostgreSQL those of other
/// replicas, which notify one another (at most 20 times a second, outside of any transaction, without
/// content) and are looked after once a second in any case. A generation raised elsewhere is taken over too.
class Replicas {
public:
    static Result<std::unique_ptr<Replicas>> start(HubStore &store, HeadBoard &board);
    ~Replicas();
    Q_DISABLE_COPY_MOVE(Replicas)

private:
    Replicas(HubStore &store, HeadBoard &board);
    void hear();
    void tell();
    bool waitEnding(std::chrono::milliseconds time);

    HubStore &m_store;
    HeadBoard &m_board;
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
