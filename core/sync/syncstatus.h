// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/services/desk/diskroom.h"
#include "core/services/desk/outboxentry.h"

#include <QByteArray>
#include <QList>
#include <optional>

namespace stoa {

/// The states of the one sync machine (sync.md 12).
enum class SyncState {
    Stopped, ///< not enrolled, or not started
    SignedOut, ///< nobody may speak to the hub; the outbox waits
    Offline, ///< the hub cannot be reached; nextTry says when it is tried again
    Probing, ///< asks the hub for its generation and streams
    Reconciling, ///< the hub has a new history: applied commands are told again
    Copying, ///< streams are copied for the first time, or anew
    CatchingUp, ///< pushes and pulls what was missed
    Live, ///< at the heads, hints come in
    Halted, ///< the hub refuses this program or device; trouble says why
};
QLatin1StringView nameOf(SyncState state);

/// How changes are learnt of while Live.
enum class PushKind { None, Socket, LongPoll, Interval };
QLatin1StringView nameOf(PushKind kind);

/// A stream that stands behind its head: what is shown of it is as of then.
struct StreamLag {
    QByteArray stream;
    qint64 behind = 0; ///< changes, by number
    Instant asOf;
    friend bool operator==(const StreamLag &, const StreamLag &) = default;
};

struct CopyProgress {
    QByteArray stream;
    qint64 rows = 0; ///< so far, of all streams
    qint64 of = 0;
    friend bool operator==(const CopyProgress &, const CopyProgress &) = default;
};

/// From when on the connection was what.
struct ConnectionSpan {
    Instant from;
    SyncState state;
    friend bool operator==(const ConnectionSpan &, const ConnectionSpan &) = default;
};

/// All that is known about how the desk stands with its hub; a value, told anew at each change.
struct SyncStatus {
    SyncState state = SyncState::Stopped;
    Instant since; ///< of state
    PushKind push = PushKind::None;
    OutboxCounts outbox;
    std::optional<Instant> lastContact; ///< the last answer of the hub, whatever it said
    std::optional<Instant> lastChange; ///< rows of the hub came in, at this start or before
    std::optional<Instant> headsProven; ///< when all cursors were last seen to stand at their heads
    std::optional<Instant> nextTry;
    bool hubIsBack = false; ///< it answers, and takes nothing before whoever works here signs in once more
    QList<StreamLag> behind;
    std::optional<CopyProgress> copy;
    std::optional<Error> trouble; ///< the last thing that went wrong and has not been right since
    QList<ConnectionSpan> history; ///< of the last four hours, oldest first
    qint64 clockSkewMs = 0; ///< hub minus desk; over two minutes is worth a banner
    DiskRoom room = DiskRoom::Enough; ///< with less, nothing is fetched; what is done here still goes up
    int incidents = 0; ///< checksum mismatches since the start

    /// A proof of the heads is good for this long.
    static constexpr qint64 kProofMs = 90'000;
    /// Green: live, nothing waits, and the heads were proven less than 90 s ago.
    bool isCurrent(Instant now) const;

    friend bool operator==(const SyncStatus &, const SyncStatus &) = default;
};

} // namespace stoa
