// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inventory/position.h"
#include "core/domain/orders/fulfilment.h"
#include "core/domain/orders/returncase.h"
#include "core/domain/orders/task.h"
#include "core/sql/connection.h"

#include <QDate>
#include <QHash>
#include <QStringList>

namespace stoa {

/// Whether a row holds what the hub has not confirmed.
enum class LocalMark { None, Waiting };

/// A fulfilment that is in the house, with what whoever works on it asks of its order.
struct WorkPart {
    Fulfilment fulfilment;
    OrderState orderState = OrderState::Created;
    PaymentState payment = PaymentState::Pending;
    QString customer; ///< token
    QString name; ///< of the contact; empty to those who may not see it
    QString city;
    QString country;
    std::optional<Zone> zone;
    std::optional<Instant> promisedTo;
    LocalMark local = LocalMark::None;

    QString key() const { return fulfilment.id().toString(); }
    /// "E-104382 F1"
    QString code() const;
    friend bool operator==(const WorkPart &, const WorkPart &) = default;
};

/// Dated goods of one position; what expires first is taken first.
struct StockLot {
    QString lot;
    std::optional<QDate> expiry;
    std::optional<qint64> quantity; ///< thousandths; nothing where it is not known
    friend bool operator==(const StockLot &, const StockLot &) = default;
};

/// Goods, and how they lie at one location.
struct WorkItem {
    QString sku;
    QString name; ///< in the language of the labels; empty for a SKU without an item
    QString category;
    qint64 categoryRank = 0;
    Unit unit = Unit::Piece;
    qint64 weight = 0; ///< grams of one unit, 0: not known
    QStringList gtins;
    Stock stock;
    QString zone; ///< of the store, as it is told with the position; empty where it is not
    QString bin;
    QList<StockLot> lots; ///< by expiry, those without one last

    /// Where it may be taken from: on hand without what is set aside, thousandths. What is picked already
    /// still counts.
    qint64 onShelf() const { return (stock.onHand - stock.unavailable()).thousandths(); }
    friend bool operator==(const WorkItem &, const WorkItem &) = default;
};

struct WorkReturn {
    ReturnCase returnCase;
    QString customer;
    LocalMark local = LocalMark::None;

    QString key() const { return returnCase.id().toString(); }
    friend bool operator==(const WorkReturn &, const WorkReturn &) = default;
};

struct WorkTask {
    Task task;
    QString orderNumber; ///< empty where it is about none
    QString itemName; ///< of a SKU that has to be counted
    QString fulfilment; ///< number of the fulfilment that it is about, or empty
    LocalMark local = LocalMark::None;

    QString key() const { return task.id.toString(); }
    friend bool operator==(const WorkTask &, const WorkTask &) = default;
};

/// An order or an event that could not be taken.
struct QuarantineRow {
    QString id;
    QString kind;
    QString source;
    QString reference;
    QString problem; ///< slug of the refusal
    QString field; ///< JSON pointer in the body, or empty
    QJsonObject body;
    qint64 tries = 1;
    Instant createdAt;
    qint64 version = 1;
    QString detail = {}; ///< what was found wrong, in technical English; may be empty
    friend bool operator==(const QuarantineRow &, const QuarantineRow &) = default;
};

/// What a location has to do, read from a desk's cache.
class WorkQuery {
public:
    /// Everything in the house there, by due time; what has none last.
    static Result<QList<WorkPart>> parts(sql::Connection &connection, const QString &location);
    /// How many parts stand in the house, by location; where there are none it is not named.
    static Result<QHash<QString, qint64>> counts(sql::Connection &connection);
    /// The goods, by SKU; also those of which nothing is known.
    static Result<QList<WorkItem>> items(sql::Connection &connection, const QString &location,
                                         const QStringList &skus);
    /// The highest number of a wave ("W-12") that is known there, or 0.
    static Result<int> lastWave(sql::Connection &connection, const QString &location);

    /// Returns that are received there or not known where, the oldest first; of closed ones the latest
    /// `most`, the latest first.
    enum class Returns { Open, Closed };
    static Result<QList<WorkReturn>> returns(sql::Connection &connection, const QString &location,
                                             Returns which, int most);
    /// Open ones there, by due time; of no location those that are customer service's.
    static Result<QList<WorkTask>> tasks(sql::Connection &connection, const QString &location);
    /// Open ones, the latest first.
    static Result<QList<QuarantineRow>> quarantine(sql::Connection &connection, int most);
};

} // namespace stoa
