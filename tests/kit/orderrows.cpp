// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/orderrows.h"

namespace stoa::kit {

namespace {

/// "INSERT INTO … VALUES (…)" with ?1 for the key's first column, made an upsert of these columns.
QByteArray upsert(const QByteArray &insert, const QByteArray &table, const QByteArray &key,
                  const QByteArrayList &columns)
{
    QByteArrayList set{"version = " + table + ".version + 1"};
    for (const QByteArray &column : columns)
        set.append(column + " = excluded." + column);
    return insert + " ON CONFLICT (" + key + ") DO UPDATE SET " + set.join(", ");
}

template <typename... Values>
Result<void> put(UnitOfWork &work, const EntityKey &key, const QByteArray &sql, const Values &...values)
{
    return work.change(key, ChangeOp::Upsert, [&] { return work.connection().run(sql, values...); });
}

} // namespace

Result<void> putOrder(UnitOfWork &work, const OrderRow &order)
{
    static const QByteArray kSql = upsert(
        "INSERT INTO orders (id, number, channel, placed_at, state, method, currency, payment, places, "
        "timeline, lines, closed_at, updated_at) VALUES (?1, ?1, 'web', ?2, ?3, 'ship', 'EUR', 'paid', ?4, "
        "?6, '[]', ?5, ?2)",
        "orders", "id", {"state", "places", "timeline", "closed_at", "updated_at"});
    QByteArrayList places;
    QByteArrayList shared;
    for (const QByteArray &place : order.places + order.guests)
        places.append('"' + place + '"');
    for (const QByteArray &place : order.places)
        shared.append(R"({"kind":"noted","detail":{"contact":")" + place + "\"}}");
    return put(work, {EntityType::Order, order.id}, kSql, order.id, work.context().at, order.state,
               '[' + places.join(',') + ']', order.closedAt, '[' + shared.join(',') + ']');
}

Result<void> putContact(UnitOfWork &work, const QByteArray &order, const QByteArray &name)
{
    static const QByteArray kSql = upsert(
        "INSERT INTO order_contact (order_id, name, phone, email, street, note, updated_at) VALUES (?1, ?2, "
        "'+30 210 555', 'mail@example.com', 'Ermou 1', 'second floor', ?3)",
        "order_contact", "order_id", {"name", "updated_at"});
    return put(work, {EntityType::Contact, order}, kSql, order, name, work.context().at);
}

Result<void> putFulfilment(UnitOfWork &work, const QByteArray &id, const QByteArray &order,
                           const QByteArray &location, const QByteArray &state)
{
    static const QByteArray kSql = upsert(
        "INSERT INTO fulfilment (id, order_id, order_number, channel, number, location, method, state, "
        "lines, created_at, updated_at) VALUES (?1, ?2, ?2, 'web', 'F1', ?3, 'ship', ?4, '[]', ?5, ?5)",
        "fulfilment", "id", {"location", "state", "updated_at"});
    return put(work, {EntityType::Fulfilment, id}, kSql, id, order, location, state, work.context().at);
}

Result<void> putReservation(UnitOfWork &work, const QByteArray &id, const QByteArray &holder,
                            const QByteArray &fulfilment, const QByteArray &state)
{
    static const QByteArray kSql =
        upsert("INSERT INTO reservation (id, holder, sku, location, quantity, state, fulfilment, created_at, "
               "updated_at) VALUES (?1, ?2, 'S1', 'AAA', 1000, ?4, ?3, ?5, ?5)",
               "reservation", "id", {"state", "updated_at"});
    return put(work, {EntityType::Reservation, id}, kSql, id, holder, fulfilment, state, work.context().at);
}

Result<void> putDecision(UnitOfWork &work, const QByteArray &id, const QByteArray &order)
{
    static const QByteArray kSql = upsert(
        "INSERT INTO decision (id, order_id, at, policy, policy_version, outcome, summary) VALUES (?1, "
        "?2, ?3, 'standard', 1, 'assigned', '{}')",
        "decision", "id", {"outcome"});
    return put(work, {EntityType::Decision, id}, kSql, id, order, work.context().at);
}

Result<void> putReturn(UnitOfWork &work, const QByteArray &id, const QByteArray &order,
                       const QByteArray &state)
{
    static const QByteArray kSql = upsert(
        "INSERT INTO return_case (id, number, order_id, order_number, channel, state, wish, lines, "
        "currency, created_at, updated_at) VALUES (?1, ?1, ?2, ?2, 'store', ?3, 'refund', '[]', 'EUR', "
        "?4, ?4)",
        "return_case", "id", {"state", "updated_at"});
    return put(work, {EntityType::ReturnCase, id}, kSql, id, order, state, work.context().at);
}

Result<void> putTask(UnitOfWork &work, const QByteArray &id, const QByteArray &location,
                     std::optional<Instant> closedAt)
{
    static const QByteArray kSql =
        upsert("INSERT INTO task (id, location, kind, closed_at, created_at, updated_at) VALUES (?1, ?2, "
               "'count', ?3, ?4, ?4)",
               "task", "id", {"closed_at", "updated_at"});
    return put(work, {EntityType::Task, id}, kSql, id, location, closedAt, work.context().at);
}

Result<void> putSlot(UnitOfWork &work, const QByteArray &location, const QByteArray &slot, Instant startAt)
{
    static const QByteArray kSql =
        upsert("INSERT INTO slot (location, slot, start_at, held) VALUES (?1, ?2, ?3, 1)", "slot",
               "location, slot", {"held"});
    return put(work, {EntityType::Slot, joinKey(location, slot)}, kSql, location, slot, startAt);
}

Result<void> putQuarantine(UnitOfWork &work, const QByteArray &id)
{
    static const QByteArray kSql = upsert("INSERT INTO order_quarantine (id, kind, source, problem, body, "
                                          "created_at) VALUES (?1, 'order', 'web', 'invalid', '{}', ?2)",
                                          "order_quarantine", "id", {"problem"});
    return put(work, {EntityType::Quarantine, id}, kSql, id, work.context().at);
}

Result<void> putPolicy(UnitOfWork &work, const QByteArray &code, const QByteArray &number)
{
    static const QByteArray kSql =
        upsert("INSERT INTO routing_policy (code, number, name, state, body, created_at) VALUES (?1, ?2, ?1, "
               "'draft', '{}', ?3)",
               "routing_policy", "code, number", {"state"});
    return put(work, {EntityType::RoutingPolicy, joinKey(code, number)}, kSql, code, number,
               work.context().at);
}

} // namespace stoa::kit
