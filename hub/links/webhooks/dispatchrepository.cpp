// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/links/webhooks/dispatchrepository.h"

#include "core/base/crypto.h"

namespace stoa::links {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeaseBytes = 12;

constexpr char kReady[] =
    "SELECT w.id FROM webhook w WHERE w.active = 1 AND w.resume_at <= ?1 AND EXISTS (SELECT 1 FROM "
    "webhook_delivery d WHERE d.webhook = w.id AND d.state = 'pending' AND d.next_at <= ?1) ORDER BY w.id";

constexpr char kFirstOfEach[] =
    "SELECT d.event, d.attempts, d.queued_at, e.id, e.body, e.trace, w.url, w.secret, w.earlier_secret, "
    "w.earlier_until, w.failures FROM webhook_delivery d JOIN webhook_event e ON e.n = d.event JOIN webhook "
    "w ON w.id = d.webhook WHERE d.webhook = ?1 AND d.state = 'pending' AND d.next_at <= ?2 AND "
    "d.lease_until <= ?2 AND w.active = 1 AND NOT EXISTS (SELECT 1 FROM webhook_delivery f WHERE f.webhook "
    "= d.webhook AND f.subject = d.subject AND f.state = 'pending' AND f.event < d.event) "
    "ORDER BY d.event LIMIT ?3";

constexpr char kTake[] =
    "UPDATE webhook_delivery SET lease = ?3, lease_until = ?4, attempts = attempts + 1 WHERE webhook = ?1 "
    "AND event = ?2 AND state = 'pending' AND lease_until <= ?5";

Claimed claimedOf(const sql::Statement &row, const QString &webhook, Instant now)
{
    Claimed claimed;
    claimed.webhook = webhook;
    claimed.event = row.int64(0);
    claimed.attempt = row.int64(1) + 1;
    claimed.queuedAt = row.instant(2);
    claimed.eventId = row.text(3);
    claimed.body = row.bytes(4);
    claimed.trace = row.bytes(5);
    claimed.url = row.text(6);
    claimed.secret = row.bytes(7);
    if (!row.isNull(8) && !row.isNull(9) && now < row.instant(9))
        claimed.earlierSecret = row.bytes(8);
    claimed.failures = row.int64(10);
    claimed.lease = randomBytes(kLeaseBytes).toHex();
    return claimed;
}

} // namespace

Result<QStringList> DispatchRepository::ready(sql::Connection &connection, Instant now)
{
    QStringList ids;
    STOA_TRY(connection.each(
        kReady, [&ids](const sql::Statement &row) { ids.append(row.text(0)); }, now));
    return ids;
}

Result<QList<Claimed>> DispatchRepository::claim(sql::Connection &connection, const QString &webhook,
                                                 Instant now, qint64 leaseMs, int limit)
{
    QList<Claimed> wanted;
    STOA_TRY(connection.each(
        kFirstOfEach, [&](const sql::Statement &row) { wanted.append(claimedOf(row, webhook, now)); },
        webhook, now, limit));
    QList<Claimed> ours;
    for (const Claimed &each : std::as_const(wanted)) {
        STOA_TRY_ASSIGN(auto take, connection.prepare(kTake));
        STOA_TRY(take.bindAll(webhook, each.event, each.lease, now.plusMs(leaseMs), now).run());
        if (take.changes() == 1)
            ours.append(each);
    }
    return ours;
}

Result<void> DispatchRepository::release(sql::Connection &connection, const Claimed &claimed)
{
    return connection.run("UPDATE webhook_delivery SET lease = '', lease_until = 0 WHERE webhook = ?1 AND "
                          "event = ?2 AND lease = ?3",
                          claimed.webhook, claimed.event, claimed.lease);
}

Result<void> DispatchRepository::delivered(sql::Connection &connection, const Claimed &claimed, int status,
                                           Instant now)
{
    return connection.run("UPDATE webhook_delivery SET state = 'delivered', last_status = ?4, last_error = "
                          "'', done_at = ?5, lease = '', lease_until = 0 WHERE webhook = ?1 AND event = ?2 "
                          "AND lease = ?3",
                          claimed.webhook, claimed.event, claimed.lease, status, now);
}

Result<void> DispatchRepository::again(sql::Connection &connection, const Claimed &claimed, int status,
                                       const QString &error, Instant nextAt)
{
    return connection.run(
        "UPDATE webhook_delivery SET last_status = ?4, last_error = ?5, next_at = ?6, lease "
        "= '', lease_until = 0 WHERE webhook = ?1 AND event = ?2 AND lease = ?3",
        claimed.webhook, claimed.event, claimed.lease, status, error, nextAt);
}

Result<void> DispatchRepository::dead(sql::Connection &connection, const Claimed &claimed, int status,
                                      const QString &error, Instant now)
{
    return connection.run("UPDATE webhook_delivery SET state = 'dead', last_status = ?4, last_error = ?5, "
                          "done_at = ?6, lease = '', lease_until = 0 WHERE webhook = ?1 AND event = ?2 AND "
                          "lease = ?3",
                          claimed.webhook, claimed.event, claimed.lease, status, error, now);
}

Result<void> DispatchRepository::isWell(sql::Connection &connection, const QString &webhook)
{
    return connection.run("UPDATE webhook SET failures = 0, failing_since = NULL, resume_at = 0, version = "
                          "version + 1 WHERE id = ?1 AND failures > 0",
                          webhook);
}

Result<void> DispatchRepository::isDown(sql::Connection &connection, const QString &webhook, Instant now,
                                        Instant resumeAt)
{
    // What people see of it changes with the first failure alone, and so does the version.
    return connection.run("UPDATE webhook SET version = CASE WHEN failures = 0 THEN version + 1 ELSE version "
                          "END, failures = failures + 1, failing_since = COALESCE(failing_since, ?2), "
                          "resume_at = ?3 WHERE id = ?1 AND active = 1",
                          webhook, now, resumeAt);
}

Result<void> DispatchRepository::isGone(sql::Connection &connection, const QString &webhook)
{
    return connection.run("UPDATE webhook SET active = 0, stopped_why = 'gone', version = version + 1 WHERE "
                          "id = ?1 AND active = 1",
                          webhook);
}

} // namespace stoa::links
