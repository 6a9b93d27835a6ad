// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/orders/orderrepository.h"

#include "core/domain/orders/orderjson.h"
#include "core/domain/orders/orderparts.h"
#include "core/sql/dialect.h"
#include "core/store/orderfamily.h"
#include "core/store/rowjson.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr char kColumns[] =
    "id, number, channel, customer, placed_at, state, priority, method, pickup_at, city, postal_code, "
    "country, "
    "zone, latitude, longitude, currency, shipping, payment, holds, promised_from, promised_to, expected_at, "
    "queue, places, lines, timeline, closed_at, version, route_wanted";

const QByteArray kSelect = "SELECT " + QByteArray(kColumns) + " FROM orders";

Error unreadable(const QString &what = u"an order row cannot be read"_s)
{
    return Error{ErrorKind::Storage, {}, what};
}

std::optional<Instant> instantOf(const sql::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.instant(column));
}

Result<StoredOrder> orderOf(const sql::Statement &row)
{
    const auto id = OrderId::parse(row.text(0));
    const auto state = orderStateOf(row.text(5));
    const auto priority = orderPriorityOf(row.text(6));
    const auto method = methodOf(row.text(7));
    const auto payment = paymentStateOf(row.text(17));
    if (!id || !state || !priority || !method || !payment)
        return unreadable();
    STOA_TRY_ASSIGN(const auto holds, holdsFromJson(jsonArray(row, 18)));
    STOA_TRY_ASSIGN(const auto lines, linesFromJson(jsonArray(row, 24)));
    STOA_TRY_ASSIGN(const auto timeline, timelineFromJson(jsonArray(row, 25)));
    Order::Parts parts{*id,    row.text(1), row.text(2), row.text(3), row.instant(4),
                       *state, *priority,   *method};
    parts.pickupAt = row.text(8);
    parts.destination = {row.text(9), row.text(10), row.text(11), zoneOf(row.text(12)), std::nullopt};
    if (!row.isNull(13) && !row.isNull(14))
        parts.destination.coordinates = Coordinates{row.int64(13), row.int64(14)};
    parts.currency = row.text(15);
    parts.shipping = row.int64(16);
    parts.payment = *payment;
    parts.holds = holds;
    parts.promisedFrom = instantOf(row, 19);
    parts.promisedTo = instantOf(row, 20);
    parts.expectedAt = instantOf(row, 21);
    parts.queue = row.text(22);
    parts.places = textsOf(jsonArray(row, 23));
    parts.lines = lines;
    parts.timeline = timeline;
    parts.closedAt = instantOf(row, 26);
    STOA_TRY_ASSIGN(auto order, Order::fromParts(std::move(parts)));
    return StoredOrder{std::move(order), row.int64(27), instantOf(row, 28)};
}

template <typename... Values>
Result<std::optional<StoredOrder>> one(sql::Connection &connection, const QByteArray &sql,
                                       const Values &...values)
{
    STOA_TRY_ASSIGN(auto found, connection.first(sql, orderOf, values...));
    if (!found)
        return std::optional<StoredOrder>();
    STOA_TRY_ASSIGN(auto order, std::move(*found));
    return std::optional(std::move(order));
}

/// Both ways of writing an order bind the same.
template <typename Before>
Result<void> write(UnitOfWork &work, const char *sql, const Order &order, std::optional<Instant> routeWanted,
                   const Before &before)
{
    const Order::Parts &p = order.parts();
    const auto coordinates = p.destination.coordinates;
    qint64 units = 0;
    for (const OrderLine &line : p.lines)
        units += line.quantity;
    return work.connection().run(
        sql, p.id.toString(), p.number, p.channel, p.customer, p.placedAt, nameOf(p.state),
        nameOf(p.priority), nameOf(p.method), p.pickupAt, p.destination.city, p.destination.postalCode,
        p.destination.country, p.destination.zone ? QString(nameOf(*p.destination.zone)) : QString(),
        coordinates ? std::optional(coordinates->latitude) : std::nullopt,
        coordinates ? std::optional(coordinates->longitude) : std::nullopt, p.currency, p.shipping,
        order.total(), units, order.openUnits(), nameOf(p.payment), jsonText(holdsToJson(p.holds)),
        p.promisedFrom, p.promisedTo, p.expectedAt, p.queue, jsonText(QJsonArray::fromStringList(p.places)),
        jsonText(linesToJson(p.lines)), jsonText(timelineToJson(p.timeline)), p.closedAt, routeWanted,
        work.context().recordedAt, before);
}

constexpr char kInsert[] =
    "INSERT INTO orders (id, number, channel, customer, placed_at, state, priority, method, pickup_at, city, "
    "postal_code, country, zone, latitude, longitude, currency, shipping, total, units, open_units, payment, "
    "holds, "
    "promised_from, promised_to, expected_at, queue, places, lines, timeline, closed_at, route_wanted, "
    "updated_at, "
    "version) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, "
    "?20, "
    "?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33)";
constexpr char kUpdate[] =
    "UPDATE orders SET number = ?2, channel = ?3, customer = ?4, placed_at = ?5, state = ?6, priority = ?7, "
    "method = ?8, pickup_at = ?9, city = ?10, postal_code = ?11, country = ?12, zone = ?13, latitude = ?14, "
    "longitude = ?15, currency = ?16, shipping = ?17, total = ?18, units = ?19, open_units = ?20, payment = "
    "?21, "
    "holds = ?22, promised_from = ?23, promised_to = ?24, expected_at = ?25, queue = ?26, places = ?27, "
    "lines = ?28, timeline = ?29, closed_at = ?30, route_wanted = ?31, updated_at = ?32, version = version + "
    "1 "
    "WHERE id = ?1 AND version = ?33";

EntityKey keyOf(const OrderId &id) { return {EntityType::Order, id.toString().toLatin1()}; }

} // namespace

Result<std::optional<StoredOrder>> OrderRepository::find(sql::Connection &connection, const OrderId &id)
{
    return one(connection, kSelect + " WHERE id = ?1", id.toString());
}

Result<std::optional<StoredOrder>>
OrderRepository::findByNumber(sql::Connection &connection, const QString &channel, const QString &number)
{
    return one(connection, kSelect + " WHERE channel = ?1 AND number = ?2", channel, number);
}

Result<std::optional<StoredOrder>> OrderRepository::lock(sql::Connection &connection, const OrderId &id)
{
    return one(connection, kSelect + " WHERE id = ?1" + sql::forUpdate(connection.engine()), id.toString());
}

Result<void> OrderRepository::insert(UnitOfWork &work, const Order &order, std::optional<Instant> routeWanted)
{
    return work.change(keyOf(order.id()), ChangeOp::Upsert,
                       [&] { return write(work, kInsert, order, routeWanted, qint64(1)); });
}

Result<void> OrderRepository::save(UnitOfWork &work, const StoredOrder &before, const Order &order,
                                   std::optional<Instant> routeWanted)
{
    STOA_TRY(work.change(keyOf(order.id()), ChangeOp::Upsert,
                         [&] { return write(work, kUpdate, order, routeWanted, before.version); }));
    STOA_TRY_ASSIGN(
        const qint64 version,
        work.connection().scalar("SELECT version FROM orders WHERE id = ?1", order.id().toString()));
    if (version != before.version + 1)
        return Error::of(Problem::VersionConflict, u"the order was changed meanwhile"_s, u"version"_s);
    if (order.parts().places == before.order.parts().places)
        return {};
    return touchFamily(work, order.id().toString().toLatin1());
}

Result<std::optional<OrderContact>> OrderRepository::contactOf(sql::Connection &connection, const OrderId &id)
{
    return connection.first(
        "SELECT name, phone, email, street, note FROM order_contact WHERE order_id = ?1",
        [](const sql::Statement &row) {
            return OrderContact{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)};
        },
        id.toString());
}

Result<void> OrderRepository::saveContact(UnitOfWork &work, const OrderId &id, const OrderContact &contact)
{
    return work.change({EntityType::Contact, id.toString().toLatin1()}, ChangeOp::Upsert, [&] {
        return work.connection().run(
            "INSERT INTO order_contact (order_id, name, phone, email, street, note, updated_at) VALUES (?1, "
            "?2, ?3, "
            "?4, ?5, ?6, ?7) ON CONFLICT (order_id) DO UPDATE SET name = excluded.name, phone = "
            "excluded.phone, "
            "email = excluded.email, street = excluded.street, note = excluded.note, "
            "version = order_contact.version + 1, updated_at = excluded.updated_at",
            id.toString(), contact.name, contact.phone, contact.email, contact.street, contact.note,
            work.context().recordedAt);
    });
}

Result<QList<OrderId>> OrderRepository::toRoute(sql::Connection &connection, Instant until, int most)
{
    QList<OrderId> list;
    STOA_TRY(connection.each(
        "SELECT id FROM orders WHERE route_wanted <= ?1 ORDER BY CASE priority WHEN 'high' THEN 0 ELSE 1 "
        "END, "
        "placed_at, id LIMIT ?2",
        [&list](const sql::Statement &row) -> Result<void> {
            const auto id = OrderId::parse(row.text(0));
            if (!id)
                return unreadable();
            list.append(*id);
            return {};
        },
        until, most));
    return list;
}

} // namespace stoa
