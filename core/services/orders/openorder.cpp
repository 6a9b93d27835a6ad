// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/orders/openorder.h"

#include "core/domain/orders/orderparts.h"
#include "core/store/orders/reservationrepository.h"
#include "core/store/orders/slotrepository.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

Error unknownOrder() { return Error::of(Problem::NotFound, u"no such order"_s); }

} // namespace

bool reaches(const Rights &rights, const Order &order)
{
    return rights.reach() == Rights::Stores::All
        || std::ranges::any_of(order.parts().places,
                               [&rights](const QString &place) { return rights.maySeeStore(place); });
}

Result<void> authorizeOrder(const Rights &rights, Permission permission, const Order &order)
{
    STOA_TRY(rights.authorize(permission));
    return reaches(rights, order) ? Result<void>() : unknownOrder();
}

Result<OpenOrder> OpenOrder::lock(UnitOfWork &work, const OrderId &id)
{
    STOA_TRY_ASSIGN(auto found, OrderRepository::lock(work.connection(), id));
    if (!found)
        return unknownOrder();
    return OpenOrder(work, std::move(*found));
}

OrderEvent OpenOrder::event(OrderEventKind kind, const QString &fulfilment, const QJsonObject &detail) const
{
    const WorkContext &context = m_work->context();
    return {context.at, kind, context.actor, context.device, fulfilment, detail};
}

Result<QList<StoredFulfilment>> OpenOrder::fulfilments() const
{
    return FulfilmentRepository::ofOrder(m_work->connection(), m_order.id());
}

Result<Fulfilment> OpenOrder::fulfilment(const FulfilmentId &id) const
{
    STOA_TRY_ASSIGN(auto found, FulfilmentRepository::find(m_work->connection(), id));
    if (!found || found->fulfilment.parts().order != m_order.id())
        return Error::of(Problem::NotFound, u"no such fulfilment"_s, u"fulfilment"_s);
    return found->fulfilment;
}

Result<void> OpenOrder::giveUp(const Fulfilment &fulfilment, FulfilmentState to, const QString &rejectedBy,
                               const OrderEvent &event)
{
    STOA_TRY_ASSIGN(auto next, fulfilment.advanced(to, event.at));
    STOA_TRY_ASSIGN(auto kept,
                    ReservationRepository::ofFulfilment(m_work->connection(), fulfilment.id().toString()));
    std::ranges::sort(kept, [](const Reservation &a, const Reservation &b) { return a.sku < b.sku; });
    for (const Reservation &each : std::as_const(kept)) {
        if (isActive(each.state))
            STOA_TRY(ReservationRepository::end(*m_work, each, ReservationState::Released));
    }
    STOA_TRY(freeCapacity(fulfilment));
    STOA_TRY_ASSIGN(m_order, m_order.deallocated(fulfilment.units(), rejectedBy, event));
    return FulfilmentRepository::save(*m_work, next);
}

Result<void> OpenOrder::releaseLine(const Fulfilment &fulfilment, int line, qint64 quantity)
{
    STOA_TRY_ASSIGN(const auto kept,
                    ReservationRepository::ofFulfilment(m_work->connection(), fulfilment.id().toString()));
    qint64 left = quantity;
    for (const Reservation &each : kept) {
        if (each.line != line || !isActive(each.state) || left <= 0)
            continue;
        const qint64 take = qMin(left, each.quantity.thousandths());
        if (take == each.quantity.thousandths())
            STOA_TRY(ReservationRepository::end(*m_work, each, ReservationState::Released));
        else
            STOA_TRY(ReservationRepository::lessen(*m_work, each, Quantity::fromThousandths(take)));
        left -= take;
    }
    return {};
}

Result<void> OpenOrder::freeCapacity(const Fulfilment &fulfilment)
{
    const auto &parts = fulfilment.parts();
    if (!parts.slotAt)
        return {};
    // Held until it was accepted and used from then on.
    const auto taken =
        parts.state == FulfilmentState::Allocated ? SlotRepository::Taken::Held : SlotRepository::Taken::Used;
    return SlotRepository::free(*m_work, {parts.location, parts.method, *parts.slotAt}, taken);
}

Result<void> OpenOrder::releaseRest()
{
    STOA_TRY_ASSIGN(const auto kept,
                    ReservationRepository::keptFor(m_work->connection(), m_order.id().toString()));
    for (const Reservation &each : kept) {
        // Somebody may have released or consumed it since.
        STOA_TRY_ASSIGN(const auto held, ReservationRepository::lock(m_work->connection(), each.id));
        if (held && isActive(held->state))
            STOA_TRY(ReservationRepository::end(*m_work, *held, ReservationState::Released));
    }
    return {};
}

Result<void> OpenOrder::save()
{
    if (isClosed(m_order.state()) && !isClosed(m_before.order.state()))
        STOA_TRY(releaseRest());
    return OrderRepository::save(*m_work, m_before, m_order, m_routeWanted);
}

} // namespace stoa
