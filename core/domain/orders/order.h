// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/ids.h"
#include "core/domain/orders/orderdraft.h"
#include "core/domain/orders/states.h"

#include <QStringList>
#include <memory>

namespace stoa {

/// A line of an order and where its units stand. Each unit is in exactly one place: open (to be routed),
/// allocated, backordered, fulfilled or cancelled; their sum is the quantity. Thousandths.
struct OrderLine {
    int line = 0; ///< 1, 2, … in the order in which they were told
    QString sku;
    qint64 quantity = 0;
    qint64 unitPrice = 0; ///< minor units
    QList<OrderDiscount> discounts;
    qint64 tax = 0; ///< contained, minor units of the whole line
    QString keep;
    QList<LineFlag> flags;

    qint64 open = 0;
    qint64 allocated = 0;
    qint64 backordered = 0;
    qint64 fulfilled = 0;
    qint64 cancelled = 0;
    qint64 returned = 0; ///< of the fulfilled ones
    QStringList rejectedBy; ///< locations that gave units of it back, in that order: not asked again

    /// Of units in several places the one that waits for most: Rejected (open, and a location gave some back)
    /// or Open, Backordered, Allocated, then Fulfilled, or Returned once all that was fulfilled came back,
    /// and Cancelled of all of them.
    LineState state() const;
    qint64 remaining() const { return open + allocated + backordered; } ///< still to be supplied
    /// Whether neither the price nor what the line costs exceeds Money::kLimit; without it, no amounts.
    bool isPriced() const;
    /// Before discounts: unit price times quantity, rounded half up to the minor unit.
    qint64 gross() const;
    qint64 discount() const; ///< of the whole line, minor units
    /// What the line costs after discounts, minor units.
    qint64 net() const { return gross() - discount(); }
    /// The part of net() that the units from `first` on bear (thousandths, 0 is the first): net() is split
    /// over whole pieces, and a last one that is less than whole, by largest remainder, ties to the earlier
    /// piece, and within a piece by its thousandths. The parts of all units add up to net(), however they are
    /// cut. What is fulfilled counts from the first unit on, what is cancelled are the last ones.
    qint64 netOf(qint64 first, qint64 units) const;
    bool isConserved() const;
    friend bool operator==(const OrderLine &, const OrderLine &) = default;
};

/// What happened to an order, or to one of its fulfilments. Names are part of the wire contract.
enum class OrderEventKind {
    Created,
    Approved,
    Held,
    Released,
    RouteWanted,
    Routed,
    Queued,
    Backordered,
    Accepted,
    Picking,
    Short,
    Picked,
    Packed,
    Ready,
    CheckedIn,
    Collected,
    Expired,
    Shipped,
    InTransit,
    Delivered,
    Exception,
    FulfilmentRejected,
    FulfilmentCancelled,
    Restocked,
    PromiseChanged,
    Split,
    PriorityChanged,
    Noted,
    Rejected,
    Cancelled,
    Completed,
    PaymentChanged,
    ReturnOpened,
    ReturnClosed,
    HandedOverCancelled, ///< the goods left although the hub had cancelled it
};
QLatin1StringView nameOf(OrderEventKind kind);
std::optional<OrderEventKind> orderEventKindOf(QStringView name);

struct OrderEvent {
    Instant at;
    OrderEventKind kind = OrderEventKind::Noted;
    QString actor; ///< user id, or name of a feed, or empty: the hub itself
    QString device;
    QString fulfilment; ///< id, or empty: of the order as a whole
    QJsonObject detail; ///< figures and codes, by kind; texts of people under "note"
    friend bool operator==(const OrderEvent &, const OrderEvent &) = default;
};

struct OrderHold {
    HoldKind kind = HoldKind::Other;
    QString note;
    Instant since;
    friend bool operator==(const OrderHold &, const OrderHold &) = default;
};

/// An order with its lines: valid by construction, changed by steps that keep it so.
///
/// The steps do not write: they give the order as it is afterwards, or say why not: InvalidInput with the
/// field, or IllegalTransition where the order or so many of its units are not where the step takes them from
/// (also when they are already where it brings them: whoever takes that for done looks first). Each step adds
/// its event to the timeline; where only one kind fits a step, the event is of that kind whatever was told.
///
/// The state follows from the lines and the holds. Nothing left to supply: Completed where something was
/// fulfilled, else Cancelled; both close the order and end its holds and its queue. Else OnHold with a hold,
/// PartlyFulfilled where something was fulfilled, Approved, and Created before that. Closing has an event of
/// its own, unless the step's is of that kind.
class Order {
public:
    static constexpr int kMostLines = 200;
    static constexpr int kMostDiscounts = 20; ///< of a line
    /// Of the timeline. Beyond it the oldest notes go first, then the oldest of the others; what created,
    /// approved and closed the order stays.
    static constexpr int kMostEvents = 500;
    static constexpr qint64 kFutureMs = 5 * 60'000; ///< so far may a channel's clock be ahead

    /// Checks the draft; fails with the first field that is wrong. Number printable, a known channel, 1 to
    /// kMostLines lines with positive quantities up to Quantity::kLimit, money not negative and of one
    /// currency, discounts and tax within the price, no flag or hold told twice, placed neither before 2000
    /// nor more than kFutureMs ahead of `now`. What is shipped has a country, and coordinates, a zone or a
    /// postal code; what is collected, and nothing else, has a location. With holds it is on hold from the
    /// start. `by`: who told of it; instant and kind of the event are set.
    static Result<Order> accept(const OrderId &id, const OrderDraft &draft, Instant now,
                                const OrderEvent &by = {});

    struct Parts; ///< of a stored order; see orderparts.h
    /// Storage error where the parts contradict each other.
    static Result<Order> fromParts(Parts parts);
    const Parts &parts() const { return *m_parts; }

    const OrderId &id() const;
    OrderState state() const;
    const QList<OrderLine> &lines() const;
    const OrderLine *line(int number) const;
    bool isHeld() const;
    qint64 total() const; ///< what the customer pays for all that was ordered, shipping included, minor units
    /// What of total() the cancelled units bear: not to be taken, or to be given back. Includes the shipping
    /// when nothing was or will be supplied.
    qint64 cancelledTotal() const;
    qint64 quantity() const; ///< thousandths over all lines
    qint64 openUnits() const; ///< to be routed, thousandths over all lines

    struct Units {
        int line;
        qint64 quantity; ///< thousandths, positive
        friend bool operator==(const Units &, const Units &) = default;
    };

    /// From Created; an order on hold is approved by the release of its last hold.
    Result<Order> approved(const OrderEvent &by) const;
    /// One hold of a kind: a second one keeps `since` and takes the new note.
    Result<Order> held(const OrderHold &hold, const OrderEvent &by) const;
    /// Takes the hold of this kind off; with the last one the order goes on where its lines say, and counts
    /// as approved.
    Result<Order> released(HoldKind kind, const OrderEvent &by) const;
    /// Nobody will supply it: from Created or OnHold, with nothing allocated or fulfilled. Its units count as
    /// cancelled.
    Result<Order> rejected(const OrderEvent &by) const;
    /// Units that no fulfilment has: of a line first those backordered, then those open. All of them when
    /// `units` is empty. What is allocated is deallocated first, by whoever cancels its fulfilment.
    Result<Order> cancelled(const QList<Units> &units, const OrderEvent &by) const;

    /// Units go to a fulfilment at `location`: of a line first those open, then those backordered. Not while
    /// the order is created or on hold.
    Result<Order> allocated(const QList<Units> &units, const QString &location, const OrderEvent &by) const;
    /// They come back to be routed; `rejectedBy`: the location that is not asked again, or empty.
    Result<Order> deallocated(const QList<Units> &units, const QString &rejectedBy,
                              const OrderEvent &by) const;
    /// Open units wait for stock. Not while the order is created or on hold.
    Result<Order> backordered(const QList<Units> &units, const OrderEvent &by) const;
    /// Backordered units are looked at by the router again.
    Order reopened() const;
    /// Allocated units left, with a carrier or the customer. Also while the order is on hold: what left is a
    /// fact.
    Result<Order> fulfilled(const QList<Units> &units, const OrderEvent &by) const;
    /// Fulfilled units are taken back for good: told when their case is refunded or exchanged, not before
    /// (ReturnCase keeps them from being announced twice until then).
    /// Units left although no fulfilment had them any more: of a line first those cancelled, then those open,
    /// then those backordered.
    Result<Order> handedOver(const QList<Units> &units, const OrderEvent &by) const;
    Result<Order> returned(const QList<Units> &units, const OrderEvent &by) const;

    Order promised(std::optional<Instant> from, std::optional<Instant> to, const OrderEvent &by) const;
    Order expectedAt(std::optional<Instant> at) const;
    Order withPriority(OrderPriority priority, const OrderEvent &by) const;
    Order withPayment(PaymentState payment, const OrderEvent &by) const;
    /// Only says something.
    Order noted(const OrderEvent &event) const;
    /// In a queue that somebody looks after ("noStock"), or empty: in none. A closed order is in none.
    Order queued(const QString &queue, const OrderEvent &by) const;
    /// The location takes part from now on: its people see the order, but not who gets the goods
    /// (contactPlacesOf()). No event, and nothing for an empty one.
    Order sharedWith(const QString &location) const;

    friend bool operator==(const Order &a, const Order &b);

private:
    explicit Order(std::shared_ptr<const Parts> parts)
        : m_parts(std::move(parts))
    { }
    /// The order of these parts after a step: the event told, the state settled.
    static Order after(Parts parts, const OrderEvent &by);
    static Order settled(Parts parts, const OrderEvent &by);

    std::shared_ptr<const Parts> m_parts;
};

} // namespace stoa
