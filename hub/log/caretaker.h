// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/log/hubstore.h"

#include <condition_variable>
#include <thread>

namespace stoa::hub {

/// Looks after the store while the hub runs: folds its log back in quiet moments, and tends the feed once a
/// day, the first time soon after the start. Replicas may do so at the same time: what one has done the next
/// finds done.
class Caretaker {
public:
    explicit Caretaker(HubStore &store);
    ~Caretaker();
    Q_DISABLE_COPY_MOVE(Caretaker)

private:
    void run();
    void tend();

    HubStore &m_store;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace stoa::hub
