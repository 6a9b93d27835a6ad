// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/sql/connection.h"
#include "hub/log/auditdetail.h"

#include <QList>

namespace stoa::hub {

/// One thing that somebody did. Ids and figures only, never personal data, so that forgetting a person leaves
/// the chain whole.
struct AuditEntry {
    Instant at;
    QString actor;
    QString device;
    QString action; ///< "stock.adjust", "user.save", "import.sales" …
    QString subject; ///< id of what it was done to, or of the command
    AuditDetail detail;
    QString trace;
};

/// What an adjustment did, for the detail of its entry; never its note, which people write. `delta` in
/// thousandths.
AuditDetail adjustmentDetail(const QString &sku, const QString &location, qint64 delta,
                             const QString &reason);
/// The same out of the body of a command, which may say anything: empty where it tells no adjustment.
AuditDetail adjustmentDetail(const QJsonObject &body);
/// Which refused command of the device was given up and why, which is asked for as an account of it; empty
/// where the body tells nothing of the kind.
AuditDetail discardDetail(const QJsonObject &body);

/// The append-only record of who did what. Each entry's hash is BLAKE2b over the hash before it and the
/// entry, so that an entry cannot be changed or taken out unseen; the head of a chain stands apart, so that
/// its end cannot be cut off unseen either.
///
/// A chain has one writer at a time: the one of the hub's file, or each writing connection of a replica its
/// own, so that no replica waits for another.
class AuditTrail {
public:
    explicit AuditTrail(QByteArray chain)
        : m_chain(std::move(chain))
    { }

    /// Appends in the running transaction; a rollback takes the entries back.
    Result<void> append(sql::Connection &connection, const QList<AuditEntry> &entries);

private:
    QByteArray m_chain;
};

struct AuditCheck {
    qint64 chains = 0;
    qint64 entries = 0;
    qint64 roots = 0;
    qint64 witnesses = 0; ///< roots of desks that were held against them
    qint64 lost = 0; ///< of these, roots that went with a recorded restore
    QList<QString> broken; ///< "chain/n: what is wrong"; at most 100

    void addBroken(const QString &what);
};

/// Recomputes every chain.
Result<AuditCheck> checkAudit(sql::Connection &connection);

} // namespace stoa::hub
