// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/orders/orderquery.h"
#include "core/store/orders/orderselects.h"
#include "core/store/rowjson.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// The keys as a table that SQL can join: bound as one JSON array.
QByteArray jsonOf(const QList<QByteArray> &keys)
{
    QByteArray json = "[";
    for (const QByteArray &key : keys)
        json += (json.size() > 1 ? ",\"" : "\"") + key + '"';
    return json + ']';
}

std::optional<Instant> instantOf(const sql::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.instant(column));
}

OrderRow rowOf(const sql::Statement &row)
{
    OrderRow order;
    order.id = row.text(0);
    order.number = row.text(1);
    order.channel = row.text(2);
    order.customer = row.text(3);
    order.placedAt = row.instant(4);
    order.state = orderStateOf(row.text(5)).value_or(OrderState::Created);
    order.priority = orderPriorityOf(row.text(6)).value_or(OrderPriority::Normal);
    order.method = methodOf(row.text(7)).value_or(FulfilmentMethod::Ship);
    order.pickupAt = row.text(8);
    order.city = row.text(9);
    order.country = row.text(10);
    order.zone = zoneOf(row.text(11));
    order.currency = row.text(12);
    order.total = row.int64(13);
    order.units = row.int64(14);
    order.openUnits = row.int64(15);
    order.payment = paymentStateOf(row.text(16)).value_or(PaymentState::Pending);
    const QJsonArray holds = jsonArray(row, 17);
    for (const QJsonValue &hold : holds) {
        if (const auto kind = holdKindOf(hold["kind"_L1].toString()))
            order.holds.append(*kind);
    }
    order.promisedTo = instantOf(row, 18);
    order.expectedAt = instantOf(row, 19);
    order.queue = row.text(20);
    order.closedAt = instantOf(row, 21);
    if (row.int64(22) != 0)
        order.local = OrderRow::Local::Waiting;
    order.waitsForCustomer = row.int64(23) != 0;
    return order;
}

} // namespace

bool OrderRow::isLate(Instant now) const
{
    if (!promisedTo || isClosed(state) || waitsForCustomer)
        return false;
    return *promisedTo < now || (expectedAt && *promisedTo < *expectedAt);
}

Result<QList<OrderRow>> OrderQuery::rows(sql::Connection &connection, const QList<QByteArray> &keys)
{
    QHash<QString, qsizetype> places;
    QList<OrderRow> rows;
    const QByteArray wanted = jsonOf(keys);
    static const QByteArray kSql =
        "SELECT o.id, o.number, o.channel, o.customer, o.placed_at, o.state, o.priority, o.method, "
        "o.pickup_at, o.city, o.country, o.zone, o.currency, o.total, o.units, o.open_units, o.payment, "
        "o.holds, o.promised_to, o.expected_at, o.queue, o.closed_at, EXISTS (SELECT 1 FROM undo u WHERE "
        "u.type = 8 AND u.key = o.id), "
        + QByteArray(kWaitsForCustomer) + " FROM json_each(?1) k JOIN orders o ON o.id = k.value";
    STOA_TRY(connection.each(
        kSql,
        [&](const sql::Statement &row) {
            places.insert(row.text(0), rows.size());
            rows.append(rowOf(row));
        },
        wanted));
    STOA_TRY(connection.each(
        "SELECT f.order_id, f.number, f.location, f.state, f.due_at, EXISTS (SELECT 1 FROM undo u WHERE "
        "u.type = 23 AND u.key = f.id) FROM json_each(?1) k JOIN fulfilment f ON f.order_id = k.value WHERE "
        "f.state NOT IN ('rejected', 'cancelled') ORDER BY f.order_id, f.created_at, f.number",
        [&](const sql::Statement &row) {
            const auto place = places.constFind(row.text(0));
            const auto state = fulfilmentStateOf(row.text(3));
            if (place == places.cend() || !state)
                return;
            rows[*place].parts.append({row.text(1), row.text(2), *state, instantOf(row, 4)});
            if (row.int64(5) != 0)
                rows[*place].local = OrderRow::Local::Waiting;
        },
        wanted));
    return rows;
}

Result<OrderTotals> OrderQuery::totalsOf(sql::Connection &connection, const QList<QByteArray> &keys)
{
    static const QByteArray kSql =
        "SELECT " + QByteArray(kTotals) + " FROM json_each(?1) k JOIN orders o ON o.id = k.value";
    STOA_TRY_ASSIGN(const auto totals, connection.first(kSql, totalsAt, jsonOf(keys)));
    return totals.value_or(OrderTotals());
}

namespace {

Result<QStringList> wordsOf(sql::Connection &connection, const char *sql)
{
    QStringList words;
    STOA_TRY(connection.each(sql, [&words](const sql::Statement &row) { words.append(row.text(0)); }));
    return words;
}

} // namespace

Result<QStringList> OrderQuery::channels(sql::Connection &connection)
{
    return wordsOf(connection, "SELECT DISTINCT channel FROM orders ORDER BY channel");
}

Result<QStringList> OrderQuery::queues(sql::Connection &connection)
{
    return wordsOf(connection, "SELECT DISTINCT queue FROM orders WHERE queue <> '' ORDER BY queue");
}

} // namespace stoa
