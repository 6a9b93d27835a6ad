// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/orders/reservationverbs.h"

#include "core/base/printable.h"
#include "core/domain/orders/orderparts.h"
#include "core/sql/dialect.h"
#include "core/store/orders/orderrepository.h"
#include "core/store/orders/reservationrepository.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

Result<Reservation> lockKnown(UnitOfWork &work, const ReservationId &id)
{
    STOA_TRY_ASSIGN(const auto found, ReservationRepository::lock(work.connection(), id));
    if (!found)
        return Error::of(Problem::NotFound, u"no such reservation"_s);
    STOA_TRY(work.context().rights.authorize(Permission::StockReserve, found->location));
    return *found;
}

/// Nothing is kept for an order that is over. Its row is held first, as by every verb of orders: whoever ends
/// it releases what is kept for it by then (OpenOrder), and nothing comes to that later.
Result<void> needGoingOn(UnitOfWork &work, const QString &holder)
{
    const auto id = OrderId::parse(holder);
    if (!id)
        return {};
    STOA_TRY_ASSIGN(const auto found, OrderRepository::lock(work.connection(), *id));
    if (!found || !isClosed(found->order.state()))
        return {};
    return Error::of(Problem::IllegalTransition,
                     u"the order is %1 already"_s.arg(nameOf(found->order.state())), u"holder"_s);
}

/// What a holder has is counted and changed by one at a time, also while there is nothing yet.
Result<QList<Reservation>> lockHolder(UnitOfWork &work, const QString &holder)
{
    STOA_TRY(sql::takeTurn(work.connection(), u"reservations/"_s + holder));
    return ReservationRepository::ofHolder(work.connection(), holder);
}

Error at(Error error, qsizetype line, const QString &field)
{
    error.field = u"lines/%1/%2"_s.arg(line).arg(field);
    return error;
}

Result<void> check(UnitOfWork &work, const ReserveLine &line, qsizetype index)
{
    if (const auto may = work.context().rights.authorize(Permission::StockReserve, line.location); !may)
        return at(may.error(), index, u"location"_s);
    if (line.quantity <= Quantity() || line.quantity.thousandths() > Quantity::kLimit)
        return at(Error::invalid({}, u"expected a positive quantity"_s), index, u"quantity"_s);
    return {};
}

constexpr qsizetype kMostOfHolder = 100; // as of a promise that holds

Result<void> checkCart(const WorkContext &context, const QString &cart)
{
    const QString field = u"cart"_s;
    if (cart.size() > kMostOfHolder || !isPrintable(cart))
        return Error::invalid(field, u"expected at most 100 printable characters"_s);
    if (OrderId::parse(cart))
        return Error::invalid(field, u"expected the reference of a cart, not the id of an order"_s);
    // Also where nothing is kept for it: nobody is to find out what is.
    return context.rights.may(Permission::StockReserve) ? Result<void>()
                                                        : lacking(Permission::StockReserve, field);
}

/// Which lines of the order get how much of the SKU, as far as `wanted` of each still lacks it.
QList<Order::Units> sharesOf(const Order &order, const Reservation &kept, QMap<int, qint64> &wanted)
{
    QList<Order::Units> shares;
    qint64 left = kept.quantity.thousandths();
    for (const OrderLine &line : order.lines()) {
        if (line.sku != kept.sku)
            continue;
        const qint64 share = std::min(left, wanted[line.line]);
        if (share <= 0)
            continue;
        shares.append({line.line, share});
        wanted[line.line] -= share;
        left -= share;
    }
    return shares;
}

Result<void> giveOne(UnitOfWork &work, Reservation kept, const OrderId &order,
                     const QList<Order::Units> &shares)
{
    if (shares.isEmpty())
        return ReservationRepository::end(work, kept, ReservationState::Released);
    Quantity wanted;
    for (const Order::Units &share : shares)
        wanted += Quantity::fromThousandths(share.quantity);
    if (wanted < kept.quantity) {
        STOA_TRY(ReservationRepository::lessen(work, kept, kept.quantity - wanted));
        kept.quantity = wanted;
    }
    for (qsizetype i = 1; i < shares.size(); ++i) {
        const auto quantity = Quantity::fromThousandths(shares[i].quantity);
        Reservation part{ReservationId::make(work.context().recordedAt),
                         order.toString(),
                         shares[i].line,
                         kept.sku,
                         kept.location,
                         quantity,
                         ReservationState::Committed};
        part.createdAt = work.context().recordedAt;
        STOA_TRY(ReservationRepository::split(work, kept, part));
        kept.quantity -= quantity;
    }
    return ReservationRepository::commit(work, kept, order.toString(), shares.first().line, {});
}

} // namespace

Result<void> reserve(UnitOfWork &work, const QString &holder, const QList<ReserveLine> &lines,
                     std::optional<Instant> expiresAt)
{
    for (qsizetype i = 0; i < lines.size(); ++i)
        STOA_TRY(check(work, lines[i], i));
    STOA_TRY(needGoingOn(work, holder));
    STOA_TRY_ASSIGN(const auto before, lockHolder(work, holder));
    // In the order of the positions, so that two that want the same ones never wait for each other.
    struct Step {
        qsizetype index; ///< of the wish, or -1
        Reservation reservation;
    };
    QList<Step> steps;
    for (const Reservation &earlier : before) {
        const bool again =
            std::ranges::any_of(lines, [&](const ReserveLine &line) { return line.id == earlier.id; });
        const bool sameLine =
            std::ranges::any_of(lines, [&](const ReserveLine &line) { return line.line == earlier.line; });
        if (earlier.state != ReservationState::Held || !sameLine || again)
            continue;
        // authorize() would say that the location is not there, and nobody asked for it.
        if (!work.context().rights.authorize(Permission::StockReserve, earlier.location))
            return Error::of(Problem::Forbidden,
                             u"the holder has something of the line at a location of others"_s, u"holder"_s);
        steps.append({-1, earlier});
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const ReserveLine &line = lines[i];
        Reservation wish{line.id, holder, line.line, line.sku, line.location, line.quantity};
        wish.state = expiresAt ? ReservationState::Held : ReservationState::Committed;
        wish.expiresAt = expiresAt;
        wish.createdAt = work.context().recordedAt;
        steps.append({i, wish});
    }
    std::ranges::sort(steps, [](const Step &a, const Step &b) {
        return std::tie(a.reservation.sku, a.reservation.location, a.index)
            < std::tie(b.reservation.sku, b.reservation.location, b.index);
    });
    for (const Step &step : std::as_const(steps)) {
        if (step.index < 0) {
            STOA_TRY_ASSIGN(const auto earlier, lockKnown(work, step.reservation.id));
            // Its time may have been up, or it was given back, since it was read.
            if (earlier.state == ReservationState::Held)
                STOA_TRY(ReservationRepository::end(work, earlier, ReservationState::Released));
            continue;
        }
        const auto added = ReservationRepository::add(work, step.reservation);
        if (!added && added.error().field == "quantity"_L1)
            return at(added.error(), step.index, u"quantity"_s);
        if (!added && added.error().field == "id"_L1)
            return at(added.error(), step.index, u"id"_s);
        STOA_TRY(added);
    }
    return {};
}

Result<void> extendReservations(UnitOfWork &work, const QString &holder, Instant expiresAt)
{
    STOA_TRY_ASSIGN(const auto list, lockHolder(work, holder));
    bool some = false;
    for (const Reservation &each : list) {
        if (each.state != ReservationState::Held)
            continue;
        STOA_TRY_ASSIGN(const auto held, lockKnown(work, each.id));
        // Its time may have been up since it was read.
        if (held.state != ReservationState::Held)
            continue;
        if (held.expiresAt && *held.expiresAt <= work.context().recordedAt)
            return Error::of(Problem::IllegalTransition, u"its time is up"_s, u"holder"_s);
        STOA_TRY(ReservationRepository::setExpiry(work, held, expiresAt));
        some = true;
    }
    return some ? Result<void>() : Error::of(Problem::NotFound, u"nothing is held any more"_s);
}

Result<void> releaseReservation(UnitOfWork &work, const ReservationId &id)
{
    STOA_TRY_ASSIGN(const auto found, lockKnown(work, id));
    if (found.state == ReservationState::Released || found.state == ReservationState::Expired)
        return {};
    return ReservationRepository::end(work, found, ReservationState::Released);
}

Result<void> releaseHeld(UnitOfWork &work, const QString &holder)
{
    STOA_TRY_ASSIGN(auto list, ReservationRepository::ofHolder(work.connection(), holder));
    std::ranges::sort(list, [](const Reservation &a, const Reservation &b) {
        return std::tie(a.sku, a.location) < std::tie(b.sku, b.location);
    });
    for (const Reservation &each : std::as_const(list)) {
        if (each.state != ReservationState::Held)
            continue;
        STOA_TRY_ASSIGN(const auto held, lockKnown(work, each.id));
        if (held.state == ReservationState::Held)
            STOA_TRY(ReservationRepository::end(work, held, ReservationState::Released));
    }
    return {};
}

Result<void> giveToOrder(UnitOfWork &work, const QString &cart, const Order &order)
{
    STOA_TRY(checkCart(work.context(), cart));
    STOA_TRY(sql::takeTurn(work.connection(), u"reservations/"_s + cart));
    STOA_TRY_ASSIGN(const auto list, ReservationRepository::keptFor(work.connection(), cart));
    QMap<int, qint64> wanted;
    for (const OrderLine &line : order.lines())
        wanted.insert(line.line, line.open);
    for (const Reservation &each : list) {
        if (!work.context().rights.authorize(Permission::StockReserve, each.location))
            return Error::of(Problem::Forbidden, u"the cart has something at a location of others"_s,
                             u"cart"_s);
        STOA_TRY_ASSIGN(const auto kept, ReservationRepository::lock(work.connection(), each.id));
        // It may have been given back since it was read.
        if (!kept || !isActive(kept->state) || kept->holder != cart)
            continue;
        if (kept->expiresAt && *kept->expiresAt <= work.context().recordedAt) {
            STOA_TRY(ReservationRepository::end(work, *kept, ReservationState::Expired));
            continue;
        }
        STOA_TRY(giveOne(work, *kept, order.id(), sharesOf(order, *kept, wanted)));
    }
    return {};
}

Result<void> transferReservation(UnitOfWork &work, const ReservationId &id, const ReservationId &to,
                                 const QString &location)
{
    STOA_TRY_ASSIGN(const auto seen, ReservationRepository::find(work.connection(), id));
    if (seen)
        STOA_TRY(needGoingOn(work, seen->holder));
    STOA_TRY_ASSIGN(const auto from, lockKnown(work, id));
    STOA_TRY(work.context().rights.authorize(Permission::StockReserve, location));
    if (from.state == ReservationState::Released) {
        STOA_TRY_ASSIGN(const auto moved, ReservationRepository::find(work.connection(), to));
        if (moved && moved->holder == from.holder && moved->location == location)
            return {};
    }
    if (!isActive(from.state))
        return Error::of(Problem::IllegalTransition, u"the reservation is %1"_s.arg(nameOf(from.state)),
                         u"state"_s);
    if (from.location == location)
        return Error::invalid(u"location"_s, u"it is reserved there already"_s);
    Reservation next = from;
    next.id = to;
    next.location = location;
    next.createdAt = work.context().recordedAt;
    // Positions in their order, as everywhere.
    if (from.location < location) {
        STOA_TRY(ReservationRepository::end(work, from, ReservationState::Released));
        return ReservationRepository::add(work, next);
    }
    STOA_TRY(ReservationRepository::add(work, next));
    return ReservationRepository::end(work, from, ReservationState::Released);
}

Result<void> consumeReservation(UnitOfWork &work, const ReservationId &id)
{
    STOA_TRY_ASSIGN(const auto found, lockKnown(work, id));
    if (found.state == ReservationState::Consumed)
        return {};
    return ReservationRepository::end(work, found, ReservationState::Consumed);
}

Result<int> expireReservations(UnitOfWork &work, Instant now, int most)
{
    STOA_TRY_ASSIGN(auto due, ReservationRepository::due(work.connection(), now, most));
    std::ranges::sort(due, [](const Reservation &a, const Reservation &b) {
        return std::tie(a.sku, a.location) < std::tie(b.sku, b.location);
    });
    int ended = 0;
    for (const Reservation &each : std::as_const(due)) {
        STOA_TRY_ASSIGN(const auto held, ReservationRepository::lock(work.connection(), each.id));
        // Somebody may have extended or committed it since.
        if (!held || held->state != ReservationState::Held || !held->expiresAt || *held->expiresAt > now)
            continue;
        STOA_TRY(ReservationRepository::end(work, *held, ReservationState::Expired));
        ++ended;
    }
    return ended;
}

} // namespace stoa
