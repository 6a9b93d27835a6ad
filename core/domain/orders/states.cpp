// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/states.h"

#include <QStringList>
#include <array>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kOrderNames{"created"_L1,   "approved"_L1, "onHold"_L1,   "partlyFulfilled"_L1,
                                 "completed"_L1, "rejected"_L1, "cancelled"_L1};
constexpr std::array kLineNames{"open"_L1,     "allocated"_L1, "fulfilled"_L1, "backordered"_L1,
                                "rejected"_L1, "cancelled"_L1, "returned"_L1};
constexpr std::array kFulfilmentNames{"allocated"_L1, "accepted"_L1,       "picking"_L1,   "picked"_L1,
                                      "packed"_L1,    "readyForPickup"_L1, "checkedIn"_L1, "collected"_L1,
                                      "expired"_L1,   "shipped"_L1,        "inTransit"_L1, "delivered"_L1,
                                      "exception"_L1, "rejected"_L1,       "cancelled"_L1};
constexpr std::array kReturnNames{"requested"_L1, "accepted"_L1,  "inTransit"_L1,
                                  "received"_L1,  "inspected"_L1, "refunded"_L1,
                                  "exchanged"_L1, "rejected"_L1,  "closed"_L1};
constexpr std::array kReservationNames{"held"_L1, "committed"_L1, "consumed"_L1, "released"_L1, "expired"_L1};

template <typename State, std::size_t Size>
std::optional<State> find(const std::array<QLatin1StringView, Size> &names, QStringView name)
{
    for (std::size_t i = 0; i < Size; ++i) {
        if (names[i] == name)
            return State(int(i));
    }
    return std::nullopt;
}

template <typename State> Result<void> allow(const QList<State> &allowed, State from, State to)
{
    if (allowed.contains(to))
        return {};
    QStringList names;
    for (const State state : allowed)
        names.append(nameOf(state));
    const QString next = names.isEmpty() ? u"nothing"_s : names.join(u", "_s);
    auto error = Error::of(Problem::IllegalTransition,
                           u"from %1 to %2; allowed: %3"_s.arg(nameOf(from), nameOf(to), next), u"to"_s);
    error.reasons = {nameOf(from)};
    return error;
}

/// The straight way of the goods through the house.
QList<FulfilmentState> houseWay(FulfilmentMethod method)
{
    using enum FulfilmentState;
    const QList<FulfilmentState> inside{Allocated, Accepted, Picking, Picked, Packed};
    if (method == FulfilmentMethod::Ship)
        return inside + QList{Shipped, InTransit, Delivered};
    return inside + QList{ReadyForPickup, CheckedIn, Collected};
}

} // namespace

QLatin1StringView nameOf(OrderState state) { return kOrderNames[std::size_t(state)]; }
std::optional<OrderState> orderStateOf(QStringView name) { return find<OrderState>(kOrderNames, name); }
QLatin1StringView nameOf(LineState state) { return kLineNames[std::size_t(state)]; }
std::optional<LineState> lineStateOf(QStringView name) { return find<LineState>(kLineNames, name); }
QLatin1StringView nameOf(FulfilmentState state) { return kFulfilmentNames[std::size_t(state)]; }
std::optional<FulfilmentState> fulfilmentStateOf(QStringView name)
{
    return find<FulfilmentState>(kFulfilmentNames, name);
}
QLatin1StringView nameOf(ReturnState state) { return kReturnNames[std::size_t(state)]; }
std::optional<ReturnState> returnStateOf(QStringView name) { return find<ReturnState>(kReturnNames, name); }
QLatin1StringView nameOf(ReservationState state) { return kReservationNames[std::size_t(state)]; }
std::optional<ReservationState> reservationStateOf(QStringView name)
{
    return find<ReservationState>(kReservationNames, name);
}

bool isClosed(OrderState state)
{
    return state == OrderState::Completed || state == OrderState::Rejected || state == OrderState::Cancelled;
}

bool isInHouse(FulfilmentState state)
{
    using enum FulfilmentState;
    switch (state) {
    case Allocated:
    case Accepted:
    case Picking:
    case Picked:
    case Packed:
    case ReadyForPickup:
    case CheckedIn:
    case Expired:
        return true;
    case Collected:
    case Shipped:
    case InTransit:
    case Delivered:
    case Exception:
    case Rejected:
    case Cancelled:
        return false;
    }
    return false;
}

bool waitsForCustomer(FulfilmentState state)
{
    using enum FulfilmentState;
    return state == ReadyForPickup || state == CheckedIn || state == Expired;
}

bool isClosed(FulfilmentState state)
{
    using enum FulfilmentState;
    return state == Collected || state == Delivered || state == Rejected || state == Cancelled;
}

bool hasLeft(FulfilmentState state)
{
    using enum FulfilmentState;
    return state == Collected || state == Shipped || state == InTransit || state == Delivered
        || state == Exception;
}

bool isClosed(ReturnState state) { return state == ReturnState::Closed; }

bool isActive(ReservationState state)
{
    return state == ReservationState::Held || state == ReservationState::Committed;
}

QList<OrderState> nextOf(OrderState state)
{
    using enum OrderState;
    switch (state) {
    case Created:
        return {Approved, OnHold, Rejected, Cancelled};
    case Approved:
        return {PartlyFulfilled, Completed, OnHold, Cancelled};
    case OnHold:
        // What was on its way when the hold came may be the last of it.
        return {Approved, PartlyFulfilled, Completed, Rejected, Cancelled};
    case PartlyFulfilled:
        return {Completed, OnHold};
    case Completed:
    case Rejected:
    case Cancelled:
        return {};
    }
    return {};
}

QList<FulfilmentState> nextOf(FulfilmentState state, FulfilmentMethod method)
{
    using enum FulfilmentState;
    switch (state) {
    case Allocated:
        return {Accepted, Rejected, Cancelled};
    case Accepted:
        return {Picking, Rejected, Cancelled};
    case Picking:
        return {Picked, Rejected, Cancelled};
    case Picked:
        return {Packed, Rejected, Cancelled};
    case Packed:
        return method == FulfilmentMethod::Ship ? QList{Shipped, Rejected, Cancelled}
                                                : QList{ReadyForPickup, Rejected, Cancelled};
    case ReadyForPickup:
        return {CheckedIn, Collected, Expired, Rejected, Cancelled};
    case CheckedIn:
        return {Collected, ReadyForPickup, Expired, Rejected, Cancelled};
    case Expired:
        // Somebody who comes late may still get it, as long as it was not put back.
        return {Collected, Cancelled};
    case Shipped:
        return {InTransit, Delivered, Exception};
    case InTransit:
        return {Delivered, Exception};
    case Exception:
        return {InTransit, Delivered};
    case Collected:
    case Delivered:
    case Rejected:
    case Cancelled:
        return {};
    }
    return {};
}

QList<ReturnState> nextOf(ReturnState state)
{
    using enum ReturnState;
    switch (state) {
    case Requested:
        return {Accepted, Rejected};
    case Accepted:
        // Brought to a store it is never on its way.
        return {InTransit, Received, Rejected};
    case InTransit:
        return {Received};
    case Received:
        return {Inspected};
    case Inspected:
        return {Refunded, Exchanged, Rejected};
    case Refunded:
    case Exchanged:
    case Rejected:
        return {Closed};
    case Closed:
        return {};
    }
    return {};
}

QList<ReservationState> nextOf(ReservationState state)
{
    using enum ReservationState;
    switch (state) {
    case Held:
        // A till sells what its cart holds without an order in between.
        return {Committed, Consumed, Released, Expired};
    case Committed:
        return {Consumed, Released};
    case Consumed:
    case Released:
    case Expired:
        return {};
    }
    return {};
}

Result<void> mayGo(OrderState from, OrderState to) { return allow(nextOf(from), from, to); }

Result<void> mayGo(FulfilmentState from, FulfilmentState to, FulfilmentMethod method)
{
    return allow(nextOf(from, method), from, to);
}

Result<void> mayGo(ReturnState from, ReturnState to) { return allow(nextOf(from), from, to); }

Result<void> mayGo(ReservationState from, ReservationState to) { return allow(nextOf(from), from, to); }

QList<FulfilmentState> wayTo(FulfilmentState from, FulfilmentState to, FulfilmentMethod method)
{
    if (mayGo(from, to, method))
        return {to};
    const QList<FulfilmentState> way = houseWay(method);
    const qsizetype start = way.indexOf(from);
    const qsizetype end = way.indexOf(to);
    if (start < 0 || end <= start)
        return {};
    QList<FulfilmentState> steps;
    for (qsizetype i = start + 1; i <= end; ++i) {
        // Nobody checks in who comes straight to the counter.
        if (way[i] != FulfilmentState::CheckedIn || i == end)
            steps.append(way[i]);
    }
    return steps;
}

} // namespace stoa
