// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/orderparts.h"

#include <algorithm>
#include <initializer_list>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// A place of the units of a line, with the name that it has in errors.
struct Place {
    qint64 OrderLine::*units;
    QLatin1StringView name;
};

constexpr Place kOpen{&OrderLine::open, "open"_L1};
constexpr Place kAllocated{&OrderLine::allocated, "allocated"_L1};
constexpr Place kBackordered{&OrderLine::backordered, "backordered"_L1};
constexpr Place kFulfilled{&OrderLine::fulfilled, "fulfilled"_L1};
constexpr Place kCancelled{&OrderLine::cancelled, "cancelled"_L1};

/// Checks the units that somebody told: lines of the order, each once, positive.
Result<void> checkUnits(const QList<OrderLine> &lines, const QList<Order::Units> &units)
{
    if (units.isEmpty())
        return Error::invalid(u"lines"_s, u"no units are named"_s);
    QList<int> seen;
    for (qsizetype i = 0; i < units.size(); ++i) {
        const QString at = u"lines/%1/"_s.arg(i);
        if (units[i].line < 1 || units[i].line > lines.size())
            return Error::invalid(at + u"line"_s, u"the order has no such line"_s);
        if (seen.contains(units[i].line))
            return Error::invalid(at + u"line"_s, u"the line is named twice"_s);
        if (units[i].quantity <= 0)
            return Error::invalid(at + u"quantity"_s, u"expected more than nothing"_s);
        seen.append(units[i].line);
    }
    return {};
}

Error tooMany(qsizetype index, const Order::Units &units, qint64 there, const QString &where)
{
    return Error::of(
        Problem::IllegalTransition,
        u"line %1 has %2 thousandths %3, not %4"_s.arg(units.line).arg(there).arg(where).arg(units.quantity),
        u"lines/%1/quantity"_s.arg(index));
}

/// Moves units of the lines: from the first place as long as it has some, then from the next.
Result<void> move(QList<OrderLine> &lines, const QList<Order::Units> &units,
                  std::initializer_list<Place> from, Place to)
{
    STOA_TRY(checkUnits(lines, units));
    for (qsizetype i = 0; i < units.size(); ++i) {
        OrderLine &line = lines[units[i].line - 1];
        qint64 wanted = units[i].quantity;
        for (const Place &place : from) {
            const qint64 part = std::min(wanted, line.*place.units);
            line.*place.units -= part;
            line.*to.units += part;
            wanted -= part;
        }
        if (wanted == 0)
            continue;
        QStringList names;
        for (const Place &place : from)
            names.append(place.name);
        return tooMany(i, units[i], units[i].quantity - wanted, names.join(u" or "_s));
    }
    return {};
}

/// The order's state must be one of these, or the step is refused.
Result<void> in(std::initializer_list<OrderState> allowed, OrderState state)
{
    if (std::ranges::find(allowed, state) != allowed.end())
        return {};
    QStringList names;
    for (const OrderState each : allowed)
        names.append(nameOf(each));
    return Error::of(Problem::IllegalTransition,
                     u"the order is %1; allowed: %2"_s.arg(nameOf(state), names.join(u", "_s)), u"state"_s);
}

OrderEvent as(OrderEventKind kind, const OrderEvent &by)
{
    OrderEvent event = by;
    event.kind = kind;
    return event;
}

void share(QStringList &places, const QString &location)
{
    const auto at = std::ranges::lower_bound(places, location);
    if (!location.isEmpty() && (at == places.end() || *at != location))
        places.insert(at, location);
}

/// Which event closed an order.
OrderEventKind closing(OrderState state)
{
    switch (state) {
    case OrderState::Completed:
        return OrderEventKind::Completed;
    case OrderState::Rejected:
        return OrderEventKind::Rejected;
    case OrderState::Cancelled:
        return OrderEventKind::Cancelled;
    case OrderState::Created:
    case OrderState::Approved:
    case OrderState::OnHold:
    case OrderState::PartlyFulfilled:
        break;
    }
    return OrderEventKind::Noted;
}

bool wasApproved(const QList<OrderEvent> &timeline)
{
    return std::ranges::any_of(
        timeline, [](const OrderEvent &event) { return event.kind == OrderEventKind::Approved; });
}

/// The event that goes when there are too many: the oldest note, or the oldest of those that may go.
qsizetype leastOf(const QList<OrderEvent> &timeline, OrderState state)
{
    using enum OrderEventKind;
    const OrderEventKind end = closing(state);
    qsizetype closed = timeline.size();
    while (isClosed(state) && closed > 0 && timeline[closed - 1].kind != end)
        --closed;
    qsizetype least = -1;
    for (qsizetype i = 0; i < timeline.size(); ++i) {
        const OrderEventKind kind = timeline[i].kind;
        if (kind == Noted)
            return i;
        if (least < 0 && kind != Created && kind != Approved && i != closed - 1)
            least = i;
    }
    return std::max<qsizetype>(least, 0);
}

} // namespace

Order Order::settled(Parts parts, const OrderEvent &by)
{
    qint64 remaining = 0;
    qint64 fulfilled = 0;
    for (const OrderLine &line : std::as_const(parts.lines)) {
        remaining += line.remaining();
        fulfilled += line.fulfilled;
    }
    const bool wasOpen = !isClosed(parts.state);
    if (wasOpen && remaining == 0)
        parts.state = fulfilled > 0 ? OrderState::Completed : OrderState::Cancelled;
    else if (wasOpen && !parts.holds.isEmpty())
        parts.state = OrderState::OnHold;
    else if (wasOpen && fulfilled > 0)
        parts.state = OrderState::PartlyFulfilled;
    else if (wasOpen && parts.state != OrderState::Created)
        parts.state = OrderState::Approved;
    if (isClosed(parts.state) && !parts.closedAt) {
        parts.closedAt = by.at;
        parts.holds.clear();
        parts.queue.clear();
        if (parts.timeline.isEmpty() || parts.timeline.last().kind != closing(parts.state))
            parts.timeline.append({by.at, closing(parts.state), by.actor, by.device, {}, {}});
    }
    while (parts.timeline.size() > kMostEvents)
        parts.timeline.removeAt(leastOf(parts.timeline, parts.state));
    return Order(std::make_shared<const Parts>(std::move(parts)));
}

Order Order::after(Parts parts, const OrderEvent &by)
{
    parts.timeline.append(by);
    return settled(std::move(parts), by);
}

Result<Order> Order::approved(const OrderEvent &by) const
{
    STOA_TRY(in({OrderState::Created}, state()));
    Parts next = parts();
    next.state = OrderState::Approved;
    return after(std::move(next), as(OrderEventKind::Approved, by));
}

Result<Order> Order::held(const OrderHold &hold, const OrderEvent &by) const
{
    if (state() != OrderState::OnHold)
        STOA_TRY(mayGo(state(), OrderState::OnHold));
    Parts next = parts();
    const auto there = std::ranges::find(next.holds, hold.kind, &OrderHold::kind);
    if (there == next.holds.end())
        next.holds.append(hold);
    else
        there->note = hold.note;
    return after(std::move(next), as(OrderEventKind::Held, by));
}

Result<Order> Order::released(HoldKind kind, const OrderEvent &by) const
{
    Parts next = parts();
    if (next.holds.removeIf([kind](const OrderHold &hold) { return hold.kind == kind; }) == 0) {
        QStringList names;
        for (const OrderHold &hold : parts().holds)
            names.append(nameOf(hold.kind));
        const QString there = names.isEmpty() ? u"nothing"_s : names.join(u", "_s);
        return Error::of(Problem::IllegalTransition,
                         u"no hold %1 to release; allowed: %2"_s.arg(nameOf(kind), there), u"hold"_s);
    }
    next.timeline.append(as(OrderEventKind::Released, by));
    if (next.holds.isEmpty() && !wasApproved(next.timeline))
        next.timeline.append({by.at, OrderEventKind::Approved, by.actor, by.device, {}, {}});
    return settled(std::move(next), by);
}

Result<Order> Order::rejected(const OrderEvent &by) const
{
    STOA_TRY(mayGo(state(), OrderState::Rejected));
    Parts next = parts();
    for (OrderLine &line : next.lines) {
        if (line.allocated > 0 || line.fulfilled > 0)
            return Error::of(Problem::IllegalTransition,
                             u"line %1 is allocated or fulfilled"_s.arg(line.line), u"state"_s);
        line.cancelled += std::exchange(line.open, 0) + std::exchange(line.backordered, 0);
    }
    next.state = OrderState::Rejected;
    return after(std::move(next), as(OrderEventKind::Rejected, by));
}

Result<Order> Order::cancelled(const QList<Units> &units, const OrderEvent &by) const
{
    QList<Units> all = units;
    for (const OrderLine &line : lines()) {
        if (units.isEmpty() && line.open + line.backordered > 0)
            all.append({line.line, line.open + line.backordered});
    }
    if (all.isEmpty())
        return Error::of(Problem::IllegalTransition, u"no units are open or backordered"_s, u"lines"_s);
    Parts next = parts();
    STOA_TRY(move(next.lines, all, {kBackordered, kOpen}, kCancelled));
    return after(std::move(next), as(OrderEventKind::Cancelled, by));
}

Result<Order> Order::allocated(const QList<Units> &units, const QString &location, const OrderEvent &by) const
{
    STOA_TRY(in({OrderState::Approved, OrderState::PartlyFulfilled}, state()));
    STOA_TRY_ASSIGN(const auto code, LocationCode::parse(location));
    Parts next = parts();
    STOA_TRY(move(next.lines, units, {kOpen, kBackordered}, kAllocated));
    share(next.places, code.text());
    return after(std::move(next), by);
}

Result<Order> Order::deallocated(const QList<Units> &units, const QString &rejectedBy,
                                 const OrderEvent &by) const
{
    Parts next = parts();
    STOA_TRY(move(next.lines, units, {kAllocated}, kOpen));
    for (const Units &each : units) {
        QStringList &locations = next.lines[each.line - 1].rejectedBy;
        if (!rejectedBy.isEmpty() && !locations.contains(rejectedBy))
            locations.append(rejectedBy);
    }
    return after(std::move(next), by);
}

Result<Order> Order::backordered(const QList<Units> &units, const OrderEvent &by) const
{
    STOA_TRY(in({OrderState::Approved, OrderState::PartlyFulfilled}, state()));
    Parts next = parts();
    STOA_TRY(move(next.lines, units, {kOpen}, kBackordered));
    return after(std::move(next), as(OrderEventKind::Backordered, by));
}

Order Order::reopened() const
{
    Parts next = parts();
    for (OrderLine &line : next.lines)
        line.open += std::exchange(line.backordered, 0);
    return Order(std::make_shared<const Parts>(std::move(next)));
}

Result<Order> Order::fulfilled(const QList<Units> &units, const OrderEvent &by) const
{
    Parts next = parts();
    STOA_TRY(move(next.lines, units, {kAllocated}, kFulfilled));
    return after(std::move(next), by);
}

Result<Order> Order::handedOver(const QList<Units> &units, const OrderEvent &by) const
{
    Parts next = parts();
    STOA_TRY(move(next.lines, units, {kCancelled, kOpen, kBackordered}, kFulfilled));
    // A fact is no step of somebody's: what was cancelled or rejected is completed after all.
    if (isClosed(next.state)) {
        next.state = OrderState::Completed;
        next.closedAt = by.at;
    }
    return after(std::move(next), as(OrderEventKind::HandedOverCancelled, by));
}

Result<Order> Order::returned(const QList<Units> &units, const OrderEvent &by) const
{
    STOA_TRY(checkUnits(lines(), units));
    Parts next = parts();
    for (qsizetype i = 0; i < units.size(); ++i) {
        OrderLine &line = next.lines[units[i].line - 1];
        const qint64 there = line.fulfilled - line.returned;
        if (units[i].quantity > there)
            return tooMany(i, units[i], there, u"fulfilled and not returned"_s);
        line.returned += units[i].quantity;
    }
    return after(std::move(next), by);
}

Order Order::promised(std::optional<Instant> from, std::optional<Instant> to, const OrderEvent &by) const
{
    Parts next = parts();
    next.promisedFrom = from;
    next.promisedTo = to;
    return after(std::move(next), as(OrderEventKind::PromiseChanged, by));
}

Order Order::expectedAt(std::optional<Instant> at) const
{
    Parts next = parts();
    next.expectedAt = at;
    return Order(std::make_shared<const Parts>(std::move(next)));
}

Order Order::withPriority(OrderPriority priority, const OrderEvent &by) const
{
    Parts next = parts();
    next.priority = priority;
    return after(std::move(next), as(OrderEventKind::PriorityChanged, by));
}

Order Order::withPayment(PaymentState payment, const OrderEvent &by) const
{
    Parts next = parts();
    next.payment = payment;
    return after(std::move(next), as(OrderEventKind::PaymentChanged, by));
}

Order Order::noted(const OrderEvent &event) const { return after(parts(), event); }

Order Order::queued(const QString &queue, const OrderEvent &by) const
{
    if (isClosed(state()))
        return *this;
    Parts next = parts();
    next.queue = queue;
    return after(std::move(next), as(OrderEventKind::Queued, by));
}

Order Order::sharedWith(const QString &location) const
{
    Parts next = parts();
    share(next.places, location);
    return Order(std::make_shared<const Parts>(std::move(next)));
}

} // namespace stoa
