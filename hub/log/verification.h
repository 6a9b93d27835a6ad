// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/inventory/ledgerrepository.h"
#include "hub/log/auditroots.h"
#include "hub/log/audittrail.h"

namespace stoa::hub {

struct FeedCheck {
    qint64 streams = 0;
    qint64 rows = 0;
    QList<QString> broken; ///< "stream: what is wrong"; at most 100
};

struct HubCheck {
    LedgerCheck ledger;
    FeedCheck feed;
    AuditCheck audit;
    QList<QString> damage; ///< of the file, in the words of the database; at most 20
    bool isSound() const
    {
        return damage.isEmpty() && ledger.differences.isEmpty() && ledger.reserved.isEmpty()
            && ledger.unbalancedSkus.isEmpty() && feed.broken.isEmpty() && audit.broken.isEmpty();
    }
    /// Takes an error that tells of a damaged file as one more thing that was found, and after one whatever
    /// the database says. False for any other. `at` is the check that met it.
    bool takeDamage(const Error &error, const QString &at = {});
};

/// The numbers of every stream without gaps, its sum and count as stored, every live row there.
Result<FeedCheck> checkFeed(sql::Connection &connection);
/// All that can be checked from the inside (`stoa-hub verify`), at one moment. Where the file is damaged the
/// check that meets it ends, and the others are made.
Result<HubCheck> checkHub(sql::Connection &connection, const AuditWitness &witness = {});
/// The same, added to what was found before.
Result<void> checkHub(sql::Connection &connection, const AuditWitness &witness, HubCheck &check);

} // namespace stoa::hub
