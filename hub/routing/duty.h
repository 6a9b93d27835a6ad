// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/log/hubstore.h"

#include <chrono>

namespace stoa::hub {

/// Work that one replica does at a time: the one whose connection holds the mark. When that process goes, its
/// connection goes with it and the next that asks takes over, well within two seconds. On SQLite there is one
/// process, and it is always its own. Used by one thread.
class Duty {
public:
    enum class Kind : qint32 { Routing = 2, NearTime = 3, Simulations = 4 };

    Duty(HubStore &store, Kind kind);
    /// Whether the work is this process' to do now. Asks the server at most every half second.
    bool isOurs();
    /// Lets another have it.
    void giveUp();

private:
    bool ask();

    using Steady = std::chrono::steady_clock;
    HubStore &m_store;
    const Kind m_kind;
    std::unique_ptr<sql::Connection> m_mark;
    bool m_isOurs = false;
    std::optional<Steady::time_point> m_asked;
};

} // namespace stoa::hub
