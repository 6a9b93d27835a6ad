// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncactor.h"

namespace stoa {

SyncActor::SyncActor(StoreThread &store, const Profile &profile, PasswordCost offlineCost,
                     const QByteArray &journalKey, const Clock &clock, SyncTimes times)
    : client(clock)
    , session(client, store, profile, offlineCost, journalKey, clock)
    , engine(client, store, session, clock, times)
{
    connect(&session, &Session::changed, &engine, &SyncEngine::sessionChanged);
}

} // namespace stoa
