// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/network/location.h"
#include "core/domain/orders/fulfilment.h"
#include "core/domain/orders/order.h"
#include "core/sql/connection.h"
#include "core/store/inventory/positionquery.h"

#include <QList>
#include <QStringList>

namespace stoa {

/// What the queue of orders shows and sorts by.
enum class OrderColumn {
    Number,
    State,
    Age,
    Promised,
    Channel,
    Method,
    From,
    Units,
    Total,
    Priority,
    Destination,
    Holds,
    Queue,
    Placed,
    Customer,
    Payment,
};

struct OrderSort {
    OrderColumn column;
    Direction direction = Direction::Ascending;
    friend bool operator==(const OrderSort &, const OrderSort &) = default;
};

/// What is to be done with an order, at one place or anywhere.
enum class OrderWork {
    Any,
    ToDo, ///< accept, pick, pack, hand over; not what only waits for its customer
    ToAccept,
    ReadyForPickup,
    WaitsForStock, ///< units are backordered, or somebody looks after it in a queue
};
QLatin1StringView nameOf(OrderWork work);
std::optional<OrderWork> orderWorkOf(QStringView name);

/// Which orders are meant; empty fields mean all. All that is set must hold. Times are told from the instant
/// of the query, so that a saved filter means the same every day.
struct OrderFilter {
    QString text; ///< part of the number, beginning of the customer's token, or a SKU
    QString number; ///< part of it
    QList<OrderState> states;
    QStringList channels;
    QList<FulfilmentMethod> methods;
    QStringList locations; ///< codes: something is or was supplied from there
    QString queue;
    QList<HoldKind> holds;
    std::optional<OrderPriority> priority;
    QList<Zone> zones;
    OrderWork work = OrderWork::Any;
    QString workAt; ///< code; empty: anywhere
    bool late = false; ///< OrderRow::isLate()
    qint64 promisedWithin = 0; ///< ms from now at most
    qint64 olderThan = 0; ///< ms since it was placed
    qint64 youngerThan = 0;
    QStringList ids; ///< these alone; not kept in a saved view
    QString idsName; ///< what they are, in words
    QMap<OrderColumn, Range> ranges; ///< Units in thousandths, Total in minor units

    bool isEmpty() const { return *this == OrderFilter(); }
    friend bool operator==(const OrderFilter &, const OrderFilter &) = default;
};

/// One row of the queue.
struct OrderRow {
    struct Part {
        QString number; ///< "F1"
        QString location;
        FulfilmentState state = FulfilmentState::Allocated;
        std::optional<Instant> dueAt;
        friend bool operator==(const Part &, const Part &) = default;
    };

    QString id;
    QString number;
    QString channel;
    QString customer;
    Instant placedAt;
    OrderState state = OrderState::Created;
    OrderPriority priority = OrderPriority::Normal;
    FulfilmentMethod method = FulfilmentMethod::Ship;
    QString pickupAt;
    QString city;
    QString country;
    std::optional<Zone> zone;
    QString currency;
    qint64 total = 0; ///< minor units
    qint64 units = 0; ///< thousandths
    qint64 openUnits = 0;
    PaymentState payment = PaymentState::Pending;
    QList<HoldKind> holds;
    std::optional<Instant> promisedTo;
    std::optional<Instant> expectedAt;
    QString queue;
    std::optional<Instant> closedAt;
    QList<Part> parts; ///< those that still supply something, by number
    enum class Local { None, Waiting } local = Local::None; ///< Waiting: holds what the hub has not confirmed

    QByteArray key() const { return id.toLatin1(); }
    /// The promise is broken, or will be as it looks now. Of a closed one never.
    /// All that is still owed of it waits at a counter for its customer: nobody can be quicker with it.
    bool waitsForCustomer = false;
    /// Open, something of it is still to be done, and its promise is broken or will be. What was ready in
    /// time keeps its promise however long nobody comes for it: that is the clock of the pickup desk.
    bool isLate(Instant now) const;
    friend bool operator==(const OrderRow &, const OrderRow &) = default;
};

/// Sums over a set of orders; the amount only where all are of one currency.
struct OrderTotals {
    qint64 count = 0;
    qint64 units = 0; ///< thousandths
    qint64 total = 0; ///< minor units
    QString currency; ///< empty where there are several
    friend bool operator==(const OrderTotals &, const OrderTotals &) = default;
};

/// Reads orders of a desk's cache: filtered and sorted in SQL, first the keys alone, then rows by key.
class OrderQuery {
public:
    /// Completed by the id, so the order is total; without a sort the latest come first.
    OrderQuery(OrderFilter filter, QList<OrderSort> sort, Instant now);

    const OrderFilter &filter() const { return m_filter; }
    const QList<OrderSort> &sort() const { return m_sort; }

    /// Calls `key` with each in order, at most `most` of them (0: all).
    Result<void> keys(sql::Connection &connection, int most,
                      const std::function<void(QByteArrayView)> &key) const;
    Result<qint64> count(sql::Connection &connection) const;
    Result<OrderTotals> totals(sql::Connection &connection) const;

    /// The rows of these keys, in no order; what is gone is left out.
    static Result<QList<OrderRow>> rows(sql::Connection &connection, const QList<QByteArray> &keys);
    static Result<OrderTotals> totalsOf(sql::Connection &connection, const QList<QByteArray> &keys);
    /// Channels and queues that orders have now, for choices.
    static Result<QStringList> channels(sql::Connection &connection);
    static Result<QStringList> queues(sql::Connection &connection);

    /// An index that holds all that lists ask of an order, so that they need not walk over its lines and
    /// timeline. To be run once by the writer, when somebody first opens the queue.
    static QByteArray index();

private:
    OrderFilter m_filter;
    QList<OrderSort> m_sort;
    Instant m_now;
};

} // namespace stoa
