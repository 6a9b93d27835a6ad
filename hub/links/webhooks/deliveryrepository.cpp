// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/links/webhooks/deliveryrepository.h"

#include "hub/links/webhooks/deliveryrules.h"

namespace stoa::links {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRowsAtOnce = 2'000;

Delivery deliveryOf(const sql::Statement &row)
{
    Delivery delivery;
    delivery.n = row.int64(0);
    delivery.webhook = row.text(1);
    delivery.event = row.text(2);
    delivery.type = row.text(3);
    delivery.subject = row.text(4);
    delivery.occurredAt = row.instant(5);
    delivery.state = deliveryStateOf(row.text(6)).value_or(DeliveryState::Dead);
    delivery.attempts = row.int64(7);
    delivery.queuedAt = row.instant(8);
    delivery.nextAt = row.instant(9);
    delivery.lastStatus = row.int64(10);
    delivery.lastError = row.text(11);
    if (!row.isNull(12))
        delivery.doneAt = row.instant(12);
    return delivery;
}

constexpr char kDeliverySelect[] =
    "SELECT d.event, d.webhook, e.id, e.type, d.subject, e.occurred_at, d.state, d.attempts, d.queued_at, "
    "d.next_at, d.last_status, d.last_error, d.done_at FROM webhook_delivery d JOIN webhook_event e ON e.n "
    "= d.event WHERE d.event < ?1";

/// Where a replay begins: number and time.
struct From {
    qint64 n = 0;
    Instant toldAt;
};

Result<From> beginningOf(sql::Connection &connection, const ReplayWish &wish)
{
    From from;
    from.toldAt = wish.since.value_or(Instant());
    if (!wish.fromEvent)
        return from;
    STOA_TRY_ASSIGN(const auto n,
                    connection.first(
                        "SELECT n FROM webhook_event WHERE id = ?1",
                        [](const sql::Statement &row) { return row.int64(0); }, *wish.fromEvent));
    if (!n)
        return Error::of(Problem::NotFound, u"no such event"_s, u"from_event"_s);
    from.n = *n;
    return from;
}

constexpr char kReplayAll[] =
    "INSERT INTO webhook_delivery (webhook, event, subject, queued_at, next_at) "
    "SELECT ?1, e.n, e.subject, ?2, ?2 FROM webhook_event e JOIN webhook_type t ON t.type = e.type AND "
    "t.webhook = ?1 WHERE e.n >= ?3 AND e.told_at >= ?4 ORDER BY e.n LIMIT ?5 "
    "ON CONFLICT (webhook, event) DO UPDATE SET state = 'pending', attempts = 0, queued_at = "
    "excluded.queued_at, next_at = excluded.next_at, lease = '', done_at = NULL "
    "WHERE webhook_delivery.lease_until <= ?2";
constexpr char kAfterAll[] =
    "SELECT e.id FROM webhook_event e JOIN webhook_type t ON t.type = e.type AND t.webhook = ?1 "
    "WHERE e.n >= ?2 AND e.told_at >= ?3 ORDER BY e.n LIMIT 1 OFFSET ?4";
// What was given up is not there any more once it was put back in line, so the next part begins at the same
// place.
constexpr char kReplayDead[] =
    "UPDATE webhook_delivery SET state = 'pending', attempts = 0, queued_at = ?2, next_at = ?2, lease = '', "
    "done_at = NULL WHERE webhook = ?1 AND event IN (SELECT d.event FROM webhook_delivery d JOIN "
    "webhook_event e ON e.n = d.event WHERE d.webhook = ?1 AND d.state = 'dead' AND d.event >= ?3 AND "
    "e.told_at >= ?4 ORDER BY d.event LIMIT ?5)";
constexpr char kAfterDead[] =
    "SELECT e.id FROM webhook_delivery d JOIN webhook_event e ON e.n = d.event WHERE d.webhook = ?1 AND "
    "d.state = 'dead' AND d.event >= ?2 AND e.told_at >= ?3 ORDER BY d.event LIMIT 1";

Result<qint64> changesOf(sql::Connection &connection, const char *sql, const auto &...values)
{
    STOA_TRY_ASSIGN(auto statement, connection.prepare(sql));
    STOA_TRY(statement.bindAll(values...).run());
    return statement.changes();
}

const auto kFirstText = [](const sql::Statement &row) {
    return row.text(0);
};

} // namespace

QLatin1StringView nameOf(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Pending:
        return "pending"_L1;
    case DeliveryState::Delivered:
        return "delivered"_L1;
    case DeliveryState::Dead:
        return "dead"_L1;
    }
    return {};
}

std::optional<DeliveryState> deliveryStateOf(QStringView name)
{
    for (const DeliveryState state :
         {DeliveryState::Pending, DeliveryState::Delivered, DeliveryState::Dead}) {
        if (nameOf(state) == name)
            return state;
    }
    return std::nullopt;
}

QJsonObject Delivery::toJson() const
{
    QJsonObject json{{u"event"_s, event},
                     {u"type"_s, type},
                     {u"subject"_s, subject},
                     {u"occurred_at"_s, occurredAt.toString()},
                     {u"state"_s, QString(nameOf(state))},
                     {u"attempts"_s, attempts},
                     {u"queued_at"_s, queuedAt.toString()}};
    if (state == DeliveryState::Pending)
        json.insert(u"next_at"_s, nextAt.toString());
    if (lastStatus != 0)
        json.insert(u"last_status"_s, lastStatus);
    if (!lastError.isEmpty())
        json.insert(u"last_error"_s, lastError);
    if (doneAt)
        json.insert(state == DeliveryState::Dead ? u"given_up_at"_s : u"delivered_at"_s, doneAt->toString());
    return json;
}

Result<QList<Delivery>> DeliveryRepository::list(sql::Connection &connection, const Search &search)
{
    QByteArray sql = kDeliverySelect;
    if (search.webhook)
        sql += " AND d.webhook = ?3";
    if (search.state)
        sql += search.webhook ? " AND d.state = ?4" : " AND d.state = ?3";
    sql += " ORDER BY d.event DESC LIMIT ?2";
    STOA_TRY_ASSIGN(auto statement, connection.prepare(sql));
    statement.bindAll(search.before.value_or(std::numeric_limits<qint64>::max()), search.limit);
    int index = 3;
    if (search.webhook)
        statement.bind(index++, *search.webhook);
    if (search.state)
        statement.bind(index, nameOf(*search.state));
    QList<Delivery> found;
    for (;;) {
        STOA_TRY_ASSIGN(const bool more, statement.step());
        if (!more)
            return found;
        found.append(deliveryOf(statement));
    }
}

Result<Replayed> DeliveryRepository::replay(sql::Connection &connection, const QString &webhook,
                                            const ReplayWish &wish, Instant now)
{
    STOA_TRY_ASSIGN(const From from, beginningOf(connection, wish));
    Replayed replayed;
    if (wish.of == ReplayWish::Of::Dead) {
        STOA_TRY_ASSIGN(replayed.queued,
                        changesOf(connection, kReplayDead, webhook, now, from.n, from.toldAt, kMostReplayed));
        STOA_TRY_ASSIGN(replayed.next,
                        connection.first(kAfterDead, kFirstText, webhook, from.n, from.toldAt));
    } else {
        STOA_TRY_ASSIGN(replayed.queued,
                        changesOf(connection, kReplayAll, webhook, now, from.n, from.toldAt, kMostReplayed));
        STOA_TRY_ASSIGN(replayed.next,
                        connection.first(kAfterAll, kFirstText, webhook, from.n, from.toldAt, kMostReplayed));
    }
    // Whoever asks for it expects it to begin.
    STOA_TRY(connection.run("UPDATE webhook SET resume_at = 0 WHERE id = ?1", webhook));
    return replayed;
}

Result<bool> DeliveryRepository::tend(sql::Connection &connection, Instant now)
{
    STOA_TRY(connection.run(
        "UPDATE webhook_delivery SET state = 'dead', last_error = 'stopped', done_at = ?1 WHERE state = "
        "'pending' AND queued_at < ?2 AND lease_until <= ?1 AND webhook IN (SELECT id FROM webhook WHERE "
        "active = 0)",
        now, now.plusMs(-kLongestMs)));
    STOA_TRY_ASSIGN(
        const qint64 deliveries,
        changesOf(connection,
                  "DELETE FROM webhook_delivery WHERE (webhook, event) IN (SELECT webhook, event FROM "
                  "webhook_delivery WHERE (state = 'delivered' AND done_at < ?1) OR (state = 'dead' AND "
                  "done_at < ?2) LIMIT ?3)",
                  now.plusDays(-kDaysDelivered), now.plusDays(-kDaysDead), kRowsAtOnce));
    STOA_TRY_ASSIGN(const qint64 events,
                    changesOf(connection,
                              "DELETE FROM webhook_event WHERE n IN (SELECT e.n FROM webhook_event e WHERE "
                              "e.told_at < ?1 AND NOT EXISTS (SELECT 1 FROM webhook_delivery d WHERE d.event "
                              "= e.n) LIMIT ?2)",
                              now.plusDays(-kDaysDelivered), kRowsAtOnce));
    return deliveries == kRowsAtOnce || events == kRowsAtOnce;
}

} // namespace stoa::links
