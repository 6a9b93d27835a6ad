// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/orders/fulfilmentrepository.h"

#include "core/domain/orders/fulfilmentjson.h"
#include "core/store/orderfamily.h"
#include "core/store/rowjson.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr char kColumns[] =
    "id, order_id, order_number, channel, number, location, method, state, priority, lines, "
    "carrier, service, tracking, box, weight, wave, bay, car, due_at, cut_off_at, slot_at, "
    "expires_at, handover, reached, created_at, version";

const QByteArray kSelect = "SELECT " + QByteArray(kColumns) + " FROM fulfilment";

std::optional<Instant> instantOf(const sql::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.instant(column));
}

Error unreadable() { return Error{ErrorKind::Storage, {}, u"a fulfilment row cannot be read"_s}; }

Result<StoredFulfilment> fulfilmentOf(const sql::Statement &row)
{
    const auto id = FulfilmentId::parse(row.text(0));
    const auto order = OrderId::parse(row.text(1));
    const auto method = methodOf(row.text(6));
    const auto state = fulfilmentStateOf(row.text(7));
    const auto priority = orderPriorityOf(row.text(8));
    if (!id || !order || !method || !state || !priority)
        return unreadable();
    STOA_TRY_ASSIGN(const auto lines, fulfilmentLinesFromJson(jsonArray(row, 9)));
    Fulfilment::Parts parts{*id,         *order,  row.text(2), row.text(3), row.text(4),
                            row.text(5), *method, *state,      *priority,   lines};
    parts.carrier = row.text(10);
    parts.service = row.text(11);
    parts.tracking = row.text(12);
    parts.box = row.text(13);
    parts.weight = row.int64(14);
    parts.wave = row.text(15);
    parts.bay = row.text(16);
    parts.car = row.text(17);
    parts.dueAt = instantOf(row, 18);
    parts.cutOffAt = instantOf(row, 19);
    parts.slotAt = instantOf(row, 20);
    parts.expiresAt = instantOf(row, 21);
    if (!row.isNull(22)) {
        STOA_TRY_ASSIGN(parts.handover, handoverFromJson(jsonObject(row, 22)));
    }
    parts.reached = jsonObject(row, 23);
    parts.createdAt = row.instant(24);
    STOA_TRY_ASSIGN(auto fulfilment, Fulfilment::fromParts(std::move(parts)));
    return StoredFulfilment{std::move(fulfilment), row.int64(25)};
}

template <typename... Values>
Result<std::optional<StoredFulfilment>> one(sql::Connection &connection, const QByteArray &sql,
                                            const Values &...values)
{
    STOA_TRY_ASSIGN(auto found, connection.first(sql, fulfilmentOf, values...));
    if (!found)
        return std::optional<StoredFulfilment>();
    STOA_TRY_ASSIGN(auto fulfilment, std::move(*found));
    return std::optional(std::move(fulfilment));
}

template <typename... Values>
Result<QList<FulfilmentId>> ids(sql::Connection &connection, const char *sql, const Values &...values)
{
    QList<FulfilmentId> list;
    STOA_TRY(connection.each(
        sql,
        [&list](const sql::Statement &row) -> Result<void> {
            const auto id = FulfilmentId::parse(row.text(0));
            if (!id)
                return unreadable();
            list.append(*id);
            return {};
        },
        values...));
    return list;
}

EntityKey keyOf(const FulfilmentId &id) { return {EntityType::Fulfilment, id.toString().toLatin1()}; }

Result<void> write(UnitOfWork &work, const char *sql, const Fulfilment &fulfilment)
{
    const Fulfilment::Parts &p = fulfilment.parts();
    return work.connection().run(
        sql, p.id.toString(), p.order.toString(), p.orderNumber, p.channel, p.number, p.location,
        nameOf(p.method), nameOf(p.state), nameOf(p.priority), jsonText(linesToJson(p.lines)),
        fulfilment.quantity(), p.carrier, p.service, p.tracking, p.box, p.weight, p.wave, p.bay, p.car,
        p.dueAt, p.cutOffAt, p.slotAt, p.expiresAt,
        p.handover ? std::optional(jsonText(handoverToJson(*p.handover))) : std::nullopt, jsonText(p.reached),
        p.createdAt, work.context().recordedAt);
}

} // namespace

Result<std::optional<StoredFulfilment>> FulfilmentRepository::find(sql::Connection &connection,
                                                                   const FulfilmentId &id)
{
    return one(connection, kSelect + " WHERE id = ?1", id.toString());
}

Result<QList<StoredFulfilment>> FulfilmentRepository::ofOrder(sql::Connection &connection, const OrderId &id)
{
    QList<StoredFulfilment> list;
    STOA_TRY(connection.each(
        kSelect + " WHERE order_id = ?1 ORDER BY created_at, number, id",
        [&list](const sql::Statement &row) -> Result<void> {
            STOA_TRY_ASSIGN(auto fulfilment, fulfilmentOf(row));
            list.append(std::move(fulfilment));
            return {};
        },
        id.toString()));
    return list;
}

Result<std::optional<StoredFulfilment>> FulfilmentRepository::findByTracking(sql::Connection &connection,
                                                                             const QString &tracking)
{
    return one(connection, kSelect + " WHERE tracking = ?1 AND tracking <> ''", tracking);
}

Result<void> FulfilmentRepository::insert(UnitOfWork &work, const Fulfilment &fulfilment)
{
    // A place that took part without handing anything over, with a return, did not know to whom it goes.
    const QString order = fulfilment.parts().order.toString();
    // As a list of the order's, so that no planner looks through all that the location ever had instead.
    STOA_TRY_ASSIGN(const qint64 isFirst,
                    work.connection().scalar("SELECT count(*) FROM order_contact WHERE order_id = ?1 AND ?2 "
                                             "NOT IN (SELECT location FROM fulfilment WHERE order_id = ?1)",
                                             order, fulfilment.parts().location));
    if (isFirst > 0)
        STOA_TRY(touchContact(work, order.toLatin1()));
    return work.change(keyOf(fulfilment.id()), ChangeOp::Upsert, [&] {
        return write(
            work,
            "INSERT INTO fulfilment (id, order_id, order_number, channel, number, location, method, state, "
            "priority, lines, units, carrier, service, tracking, box, weight, wave, bay, car, due_at, "
            "cut_off_at, slot_at, expires_at, handover, reached, created_at, updated_at) VALUES (?1, ?2, "
            "?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, "
            "?23, ?24, ?25, ?26, ?27)",
            fulfilment);
    });
}

Result<void> FulfilmentRepository::save(UnitOfWork &work, const Fulfilment &fulfilment)
{
    return work.change(keyOf(fulfilment.id()), ChangeOp::Upsert, [&] {
        return write(
            work,
            "UPDATE fulfilment SET order_id = ?2, order_number = ?3, channel = ?4, number = ?5, "
            "location = ?6, method = ?7, state = ?8, priority = ?9, lines = ?10, units = ?11, "
            "carrier = ?12, service = ?13, tracking = ?14, box = ?15, weight = ?16, wave = ?17, bay = ?18, "
            "car = ?19, due_at = ?20, cut_off_at = ?21, slot_at = ?22, expires_at = ?23, handover = ?24, "
            "reached = ?25, created_at = ?26, updated_at = ?27, version = version + 1 WHERE id = ?1",
            fulfilment);
    });
}

QByteArray FulfilmentRepository::houseStates()
{
    QByteArray list;
    for (int state = 0; state <= int(FulfilmentState::Cancelled); ++state) {
        if (isInHouse(FulfilmentState(state)))
            list += (list.isEmpty() ? "'" : ", '") + QByteArray(nameOf(FulfilmentState(state)).data()) + '\'';
    }
    return list;
}

Result<QList<StoredFulfilment>> FulfilmentRepository::inHouse(sql::Connection &connection,
                                                              const QString &location)
{
    QList<StoredFulfilment> list;
    STOA_TRY(connection.each(
        kSelect + " WHERE location = ?1 AND state IN (" + houseStates()
            + ") ORDER BY due_at IS NULL, due_at, created_at, id",
        [&list](const sql::Statement &row) -> Result<void> {
            STOA_TRY_ASSIGN(auto fulfilment, fulfilmentOf(row));
            list.append(std::move(fulfilment));
            return {};
        },
        location));
    return list;
}

Result<QList<FulfilmentId>> FulfilmentRepository::overdueForPickup(sql::Connection &connection, Instant now,
                                                                   int most)
{
    return ids(
        connection,
        "SELECT id FROM fulfilment WHERE state IN ('readyForPickup', 'checkedIn') AND expires_at <= ?1 "
        "ORDER BY expires_at, id LIMIT ?2",
        now, most);
}

Result<QList<FulfilmentId>> FulfilmentRepository::staleAllocations(sql::Connection &connection, Instant since,
                                                                   int most)
{
    return ids(
        connection,
        "SELECT id FROM fulfilment WHERE state = 'allocated' AND created_at <= ?1 ORDER BY created_at, id "
        "LIMIT ?2",
        since, most);
}

} // namespace stoa
