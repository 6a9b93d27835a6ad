// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/orders/reservationrepository.h"

#include "core/sql/dialect.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr char kColumns[] =
    "id, holder, line, sku, location, quantity, state, expires_at, fulfilment, created_at";

Result<Reservation> reservationOf(const sql::Statement &row)
{
    const auto id = ReservationId::parse(row.text(0));
    const auto state = reservationStateOf(row.text(6));
    if (!id || !state)
        return Error{ErrorKind::Storage, {}, u"a reservation row cannot be read"_s};
    Reservation reservation{*id,         row.text(1), int(row.int64(2)),
                            row.text(3), row.text(4), Quantity::fromThousandths(row.int64(5)),
                            *state};
    if (!row.isNull(7))
        reservation.expiresAt = row.instant(7);
    reservation.fulfilment = row.text(8);
    reservation.createdAt = row.instant(9);
    return reservation;
}

Result<std::optional<Reservation>> one(sql::Connection &connection, const QByteArray &sql,
                                       const ReservationId &id)
{
    STOA_TRY_ASSIGN(const auto found, connection.first(sql, reservationOf, id.toString()));
    if (!found)
        return std::optional<Reservation>();
    STOA_TRY_ASSIGN(auto reservation, *found);
    return std::optional(std::move(reservation));
}

template <typename... Values>
Result<QList<Reservation>> many(sql::Connection &connection, const QByteArray &sql, const Values &...values)
{
    QList<Reservation> list;
    STOA_TRY(connection.each(
        sql,
        [&list](const sql::Statement &row) -> Result<void> {
            STOA_TRY_ASSIGN(auto reservation, reservationOf(row));
            list.append(std::move(reservation));
            return {};
        },
        values...));
    return list;
}

const QByteArray kSelect = "SELECT " + QByteArray(kColumns) + " FROM reservation";

EntityKey keyOf(const Reservation &reservation)
{
    return {EntityType::Reservation, reservation.id.toString().toLatin1()};
}

EntityKey positionOf(const Reservation &reservation)
{
    return {EntityType::Position, joinKey(reservation.sku, reservation.location)};
}

/// What is kept back of the position becomes less.
Result<void> giveBack(UnitOfWork &work, const Reservation &reservation, Quantity by)
{
    return work.change(positionOf(reservation), ChangeOp::Upsert, [&] {
        return work.connection().run("UPDATE position SET reserved = reserved - ?3, version = version + 1, "
                                     "updated_at = ?4 WHERE sku = ?1 AND location = ?2",
                                     reservation.sku, reservation.location, by.thousandths(),
                                     work.context().recordedAt);
    });
}

Result<void> insertRow(UnitOfWork &work, const Reservation &reservation)
{
    return work.change(keyOf(reservation), ChangeOp::Upsert, [&] {
        return work.connection().run(
            "INSERT INTO reservation (id, holder, line, sku, location, quantity, state, expires_at, "
            "fulfilment, "
            "created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
            reservation.id.toString(), reservation.holder, reservation.line, reservation.sku,
            reservation.location, reservation.quantity.thousandths(), nameOf(reservation.state),
            reservation.expiresAt, reservation.fulfilment, reservation.createdAt, work.context().recordedAt);
    });
}

Result<void> shrink(UnitOfWork &work, const Reservation &reservation, Quantity by)
{
    return work.change(keyOf(reservation), ChangeOp::Upsert, [&] {
        return work.connection().run(
            "UPDATE reservation SET quantity = quantity - ?2, version = version + 1, "
            "updated_at = ?3 WHERE id = ?1",
            reservation.id.toString(), by.thousandths(), work.context().recordedAt);
    });
}

Result<void> needLess(const Reservation &reservation, Quantity part)
{
    if (!isActive(reservation.state) || part <= Quantity() || part >= reservation.quantity)
        return Error::invalid(u"quantity"_s, u"more than is reserved, or nothing"_s);
    return {};
}

} // namespace

Result<void> ReservationRepository::add(UnitOfWork &work, const Reservation &reservation)
{
    STOA_TRY_ASSIGN(const auto earlier, find(work.connection(), reservation.id));
    if (earlier) {
        const bool same = earlier->holder == reservation.holder && earlier->line == reservation.line
            && earlier->sku == reservation.sku && earlier->location == reservation.location
            && earlier->quantity == reservation.quantity;
        if (!same)
            return Error::of(Problem::IdempotencyKeyReused, u"the id belongs to another reservation"_s,
                             u"id"_s);
        if (!isActive(earlier->state))
            return Error::of(Problem::IllegalTransition,
                             u"the reservation is %1 already"_s.arg(nameOf(earlier->state)), u"id"_s);
        return {};
    }
    bool taken = false;
    STOA_TRY(work.change(positionOf(reservation), ChangeOp::Upsert, [&]() -> Result<void> {
        STOA_TRY_ASSIGN(
            auto statement,
            work.connection().prepare(
                "UPDATE position SET reserved = reserved + ?3, version = version + 1, updated_at = ?4 "
                "WHERE sku = ?1 AND location = ?2 AND on_hand - damaged - hold - display - quarantine "
                "- reserved - safety - leased >= ?3"));
        STOA_TRY(statement
                     .bindAll(reservation.sku, reservation.location, reservation.quantity.thousandths(),
                              work.context().recordedAt)
                     .run());
        taken = statement.changes() > 0;
        return {};
    }));
    if (!taken)
        return Error::of(Problem::InsufficientStock, u"less is left than is asked for"_s, u"quantity"_s);
    return insertRow(work, reservation);
}

Result<void> ReservationRepository::end(UnitOfWork &work, const Reservation &reservation,
                                        ReservationState state)
{
    Q_ASSERT(!isActive(state));
    if (!isActive(reservation.state))
        return Error::of(Problem::IllegalTransition,
                         u"the reservation is %1 already"_s.arg(nameOf(reservation.state)), u"state"_s);
    STOA_TRY(giveBack(work, reservation, reservation.quantity));
    return work.change(keyOf(reservation), ChangeOp::Upsert, [&] {
        return work.connection().run(
            "UPDATE reservation SET state = ?2, version = version + 1, updated_at = ?3 "
            "WHERE id = ?1",
            reservation.id.toString(), nameOf(state), work.context().recordedAt);
    });
}

Result<void> ReservationRepository::commit(UnitOfWork &work, const Reservation &reservation,
                                           const QString &holder, int line, const QString &fulfilment)
{
    if (!isActive(reservation.state))
        return Error::of(Problem::IllegalTransition,
                         u"the reservation is %1 already"_s.arg(nameOf(reservation.state)), u"state"_s);
    return work.change(keyOf(reservation), ChangeOp::Upsert, [&] {
        return work.connection().run("UPDATE reservation SET state = 'committed', holder = ?2, line = ?3, "
                                     "fulfilment = ?4, expires_at = NULL, "
                                     "version = version + 1, updated_at = ?5 WHERE id = ?1",
                                     reservation.id.toString(), holder, line, fulfilment,
                                     work.context().recordedAt);
    });
}

Result<void> ReservationRepository::setExpiry(UnitOfWork &work, const Reservation &reservation,
                                              Instant expiresAt)
{
    if (reservation.state != ReservationState::Held)
        return Error::of(Problem::IllegalTransition, u"only what is held has an end"_s, u"state"_s);
    return work.change(keyOf(reservation), ChangeOp::Upsert, [&] {
        return work.connection().run("UPDATE reservation SET expires_at = ?2, version = version + 1, "
                                     "updated_at = ?3 WHERE id = ?1",
                                     reservation.id.toString(), expiresAt, work.context().recordedAt);
    });
}

Result<void> ReservationRepository::lessen(UnitOfWork &work, const Reservation &reservation, Quantity by)
{
    STOA_TRY(needLess(reservation, by));
    STOA_TRY(giveBack(work, reservation, by));
    return shrink(work, reservation, by);
}

Result<void> ReservationRepository::split(UnitOfWork &work, const Reservation &reservation,
                                          const Reservation &part)
{
    Q_ASSERT(part.sku == reservation.sku && part.location == reservation.location && isActive(part.state));
    STOA_TRY(needLess(reservation, part.quantity));
    STOA_TRY(shrink(work, reservation, part.quantity));
    return insertRow(work, part);
}

Result<std::optional<Reservation>> ReservationRepository::lock(sql::Connection &connection,
                                                               const ReservationId &id)
{
    return one(connection, kSelect + " WHERE id = ?1" + sql::forUpdate(connection.engine()), id);
}

Result<std::optional<Reservation>> ReservationRepository::find(sql::Connection &connection,
                                                               const ReservationId &id)
{
    return one(connection, kSelect + " WHERE id = ?1", id);
}

Result<QList<Reservation>> ReservationRepository::ofHolder(sql::Connection &connection, const QString &holder)
{
    return many(connection, kSelect + " WHERE holder = ?1 ORDER BY line, id", holder);
}

Result<QList<Reservation>> ReservationRepository::keptFor(sql::Connection &connection, const QString &holder)
{
    return many(connection,
                kSelect
                    + " WHERE holder = ?1 AND fulfilment = '' AND state IN ('held', 'committed')"
                      " ORDER BY sku, location, id",
                holder);
}

Result<QList<Reservation>> ReservationRepository::ofFulfilment(sql::Connection &connection,
                                                               const QString &fulfilment)
{
    return many(connection, kSelect + " WHERE fulfilment = ?1 AND fulfilment <> '' ORDER BY line, id",
                fulfilment);
}

Result<QList<Reservation>> ReservationRepository::due(sql::Connection &connection, Instant now, int most)
{
    return many(connection,
                kSelect + " WHERE state = 'held' AND expires_at <= ?1 ORDER BY expires_at, id LIMIT ?2", now,
                most);
}

Result<Quantity> ReservationRepository::available(sql::Connection &connection, const QString &sku,
                                                  const QString &location)
{
    STOA_TRY_ASSIGN(
        const qint64 left,
        connection.scalar("SELECT on_hand - damaged - hold - display - quarantine - reserved - safety - "
                          "leased FROM position WHERE sku = ?1 AND location = ?2",
                          sku, location));
    return Quantity::fromThousandths(qMax<qint64>(0, left));
}

} // namespace stoa
