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
    bool isSound() const
    {
        return ledger.differences.isEmpty() && ledger.unbalancedSkus.isEmpty() && feed.broken.isEmpty()
            && audit.broken.isEmpty();
    }
};

/// The numbers of every stream without gaps, its sum and count as stored, every live row there.
Result<FeedCheck> checkFeed(sql::Connection &connection);
/// All that can be checked from the inside (`stoa-hub verify`), at one moment.
Result<HubCheck> checkHub(sql::Connection &connection, const AuditWitness &witness = {});

} // namespace stoa::hub
