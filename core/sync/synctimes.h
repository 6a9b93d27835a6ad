// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stoa {

/// How the engine times itself; tests shorten it.
struct SyncTimes {
    int socketPullMs = 60'000; ///< unconditional pull while hints come in; up to twice as long
    int intervalPullMs = 10'000; ///< while nothing tells
    int besideOutboxMs = 30; ///< news wait so long while a backlog goes out, to come in together
    int probeMs = 20'000;
    int progressMs = 90'000; ///< without any progress in a state that has work
    int watchdogMs = 120'000; ///< a command waits and nobody tries
    int heartbeatMs = 5'000;
    int strikeMs = 500; ///< after the first failure of a command alone; doubled each time
};

} // namespace stoa
