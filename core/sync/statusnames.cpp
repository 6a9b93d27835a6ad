// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sessionstatus.h"
#include "core/sync/syncstatus.h"

namespace stoa {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(SyncState state)
{
    switch (state) {
    case SyncState::Stopped:
        return "stopped"_L1;
    case SyncState::SignedOut:
        return "signed-out"_L1;
    case SyncState::Offline:
        return "offline"_L1;
    case SyncState::Probing:
        return "probing"_L1;
    case SyncState::Reconciling:
        return "reconciling"_L1;
    case SyncState::Copying:
        return "copying"_L1;
    case SyncState::CatchingUp:
        return "catching-up"_L1;
    case SyncState::Live:
        return "live"_L1;
    case SyncState::Halted:
        return "halted"_L1;
    }
    return {};
}

QLatin1StringView nameOf(PushKind kind)
{
    switch (kind) {
    case PushKind::None:
        return "none"_L1;
    case PushKind::Socket:
        return "socket"_L1;
    case PushKind::LongPoll:
        return "long-poll"_L1;
    case PushKind::Interval:
        return "interval"_L1;
    }
    return {};
}

QLatin1StringView nameOf(SessionState state)
{
    switch (state) {
    case SessionState::NotEnrolled:
        return "not-enrolled"_L1;
    case SessionState::SignedOut:
        return "signed-out"_L1;
    case SessionState::Online:
        return "online"_L1;
    case SessionState::Offline:
        return "offline"_L1;
    }
    return {};
}

bool SyncStatus::isCurrent(Instant now) const
{
    return state == SyncState::Live && room == DiskRoom::Enough && outbox.pending == 0 && behind.isEmpty()
        && headsProven && now.msSince(*headsProven) < kProofMs;
}

} // namespace stoa
