// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncengine.h"

namespace stoa {

/// What lives on the sync thread, built there: client, session, engine.
class SyncActor : public QObject {
    Q_OBJECT
public:
    SyncActor(StoreThread &store, const Profile &profile, PasswordCost offlineCost,
              const QByteArray &journalKey, const Clock &clock, SyncTimes times);

    HubClient client;
    Session session;
    SyncEngine engine;
};

} // namespace stoa
