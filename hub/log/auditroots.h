// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/crypto.h"
#include "core/wire/auditroot.h"
#include "hub/log/hubstore.h"

#include <condition_variable>
#include <thread>

namespace stoa::hub {

struct AuditCheck;

/// Signs a root over the chains that grew since the last one; nothing when none did, or when another replica
/// was quicker.
Result<std::optional<wire::AuditRoot>> signAuditRoot(HubStore &store, const SigningKey &identity);
/// The last one, if there is any.
Result<std::optional<wire::AuditRoot>> latestAuditRoot(sql::Connection &connection);

/// What a check may hold the roots against besides themselves.
struct AuditWitness {
    QByteArray hubKey = {}; ///< public identity key; empty: signatures are not looked at
    QList<wire::AuditRoot> roots = {}; ///< as desks kept them
};

/// Holds the chains against the roots: an entry that was changed together with every hash behind it is not
/// the one that was signed, and a root that was made anew is not the one that a desk has. Adds to `check`.
Result<void> checkAuditRoots(sql::Connection &connection, const AuditWitness &witness, AuditCheck &check);

/// Signs a root every minute while the hub runs, one at its start and one at its end. Each is told on, so
/// that desks can keep it.
class AuditNotary {
public:
    using Told = std::function<void(const wire::AuditRoot &)>;
    AuditNotary(HubStore &store, const SigningKey &identity, Told told);
    ~AuditNotary();
    Q_DISABLE_COPY_MOVE(AuditNotary)

private:
    void run();
    void sign();

    HubStore &m_store;
    const SigningKey m_identity;
    const Told m_told;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace stoa::hub
