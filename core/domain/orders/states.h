// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/network/method.h"

#include <QList>

namespace stoa {

// The states of orders.md; names are part of the wire contract.

enum class OrderState { Created, Approved, OnHold, PartlyFulfilled, Completed, Rejected, Cancelled };
enum class LineState { Open, Allocated, Fulfilled, Backordered, Rejected, Cancelled, Returned };
enum class FulfilmentState {
    Allocated,
    Accepted,
    Picking,
    Picked,
    Packed,
    ReadyForPickup,
    CheckedIn,
    Collected,
    Expired,
    Shipped,
    InTransit,
    Delivered,
    Exception,
    Rejected,
    Cancelled
};
enum class ReturnState {
    Requested,
    Accepted,
    InTransit,
    Received,
    Inspected,
    Refunded,
    Exchanged,
    Rejected,
    Closed
};
enum class ReservationState { Held, Committed, Consumed, Released, Expired };

QLatin1StringView nameOf(OrderState state);
std::optional<OrderState> orderStateOf(QStringView name);
QLatin1StringView nameOf(LineState state);
std::optional<LineState> lineStateOf(QStringView name);
QLatin1StringView nameOf(FulfilmentState state);
std::optional<FulfilmentState> fulfilmentStateOf(QStringView name);
QLatin1StringView nameOf(ReturnState state);
std::optional<ReturnState> returnStateOf(QStringView name);
QLatin1StringView nameOf(ReservationState state);
std::optional<ReservationState> reservationStateOf(QStringView name);

/// Nothing follows it but a return.
bool isClosed(OrderState state);
/// The goods are still at the location, or were never there: work may be to do, and it may be cancelled.
bool isInHouse(FulfilmentState state);
/// It stands ready at a counter, in a bay or a locker, and the next step is the customer's.
bool waitsForCustomer(FulfilmentState state);
/// The goods left for good, or nothing will happen to them any more.
bool isClosed(FulfilmentState state);
/// The goods went out: what was reserved for them is consumed.
bool hasLeft(FulfilmentState state);
bool isClosed(ReturnState state);
/// Holds stock back from others.
bool isActive(ReservationState state);

/// What may come next, in the order in which people are offered it.
QList<OrderState> nextOf(OrderState state);
QList<FulfilmentState> nextOf(FulfilmentState state, FulfilmentMethod method);
QList<ReturnState> nextOf(ReturnState state);
QList<ReservationState> nextOf(ReservationState state);

/// IllegalTransition with the allowed ones in the detail. From a state to itself is none.
Result<void> mayGo(OrderState from, OrderState to);
Result<void> mayGo(FulfilmentState from, FulfilmentState to, FulfilmentMethod method);
Result<void> mayGo(ReturnState from, ReturnState to);
Result<void> mayGo(ReservationState from, ReservationState to);

/// The way from one state to the other inside the house passes over states that nobody told ("packed" while
/// picking): those in between, `to` last; empty when there is none.
QList<FulfilmentState> wayTo(FulfilmentState from, FulfilmentState to, FulfilmentMethod method);

} // namespace stoa
