// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/log/auditroots.h"
#include "hub/log/backup.h"
#include "hub/log/caretaker.h"
#include "hub/log/commandintake.h"
#include "hub/log/headboard.h"
#include "hub/log/livehints.h"
#include "hub/log/replicas.h"
#include "hub/log/signinwatch.h"
#include "hub/log/snapshotshelf.h"

namespace stoa::hub {

/// What the sync routes stand on, put together in the order in which it has to go again: end the HTTP server
/// first, then this, then the store.
class SyncService {
public:
    static Result<std::unique_ptr<SyncService>>
    start(HubStore &store, Mandates &mandates, const SigningKey &identity, access::Authority &authority);
    ~SyncService();
    Q_DISABLE_COPY_MOVE(SyncService)

    HubStore &store() { return m_store; }
    HeadBoard &board() { return m_board; }
    LiveHints &hints() { return m_hints; }
    SignInWatch &signIns() { return m_signIns; }
    access::Authority &authority() { return m_authority; }
    CommandIntake &intake() { return m_intake; }
    const SnapshotSessions &sessions() const { return m_sessions; }
    SnapshotShelf &shelf() { return m_shelf; }
    QString generation() const { return m_store.generation().id(); }
    /// A desk of this generation showed a cursor that this history does not know.
    void reportDivergence(const QString &stream);

private:
    SyncService(HubStore &store, Mandates &mandates, const SigningKey &identity, access::Authority &authority,
                const QByteArray &sessionKey);

    HubStore &m_store;
    access::Authority &m_authority;
    HeadBoard m_board;
    BackupRegister m_backups;
    SnapshotSessions m_sessions;
    SnapshotShelf m_shelf;
    CommandIntake m_intake;
    LiveHints m_hints;
    SignInWatch m_signIns;
    std::unique_ptr<Replicas> m_replicas;
    Caretaker m_caretaker;
    AuditNotary m_notary;
};

} // namespace stoa::hub
