// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace stoa::links {

/// A delivery that is ours to send, with what sending takes.
struct Claimed {
    QString webhook;
    qint64 event = 0;
    qint64 attempt = 0; ///< from 1
    Instant queuedAt;
    QString eventId;
    QByteArray body;
    QByteArray trace;
    QString url;
    QByteArray secret; ///< sealed
    std::optional<QByteArray> earlierSecret; ///< sealed; only while it still signs
    qint64 failures = 0; ///< of the webhook in a row
    QByteArray lease;
};

/// Who sends what: claims of deliveries, and what became of them.
///
/// A claim is a lease, so that two replicas never send the same at once and that what a dead one had begun
/// is begun again. Of one subject only the first that waits can be claimed.
class DispatchRepository {
public:
    /// Webhooks that something could be sent to now, by id.
    static Result<QStringList> ready(sql::Connection &connection, Instant now);
    /// At most `limit` of the webhook's, each with an attempt counted.
    static Result<QList<Claimed>> claim(sql::Connection &connection, const QString &webhook, Instant now,
                                        qint64 leaseMs, int limit);
    /// Gives it back as it was, but for the attempt.
    static Result<void> release(sql::Connection &connection, const Claimed &claimed);

    // What became of it; nothing where the lease was lost meanwhile.

    static Result<void> delivered(sql::Connection &connection, const Claimed &claimed, int status,
                                  Instant now);
    static Result<void> again(sql::Connection &connection, const Claimed &claimed, int status,
                              const QString &error, Instant nextAt);
    static Result<void> dead(sql::Connection &connection, const Claimed &claimed, int status,
                             const QString &error, Instant now);

    // What the webhook's receiver is like.

    static Result<void> isWell(sql::Connection &connection, const QString &webhook);
    static Result<void> isDown(sql::Connection &connection, const QString &webhook, Instant now,
                               Instant resumeAt);
    static Result<void> isGone(sql::Connection &connection, const QString &webhook);
};

} // namespace stoa::links
