// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/ids.h"
#include "core/domain/orders/order.h"

#include <QHash>

namespace stoa {

/// What happens to a unit that came back; each writes a movement of its own.
enum class Disposition { Resell, Refurbish, Quarantine, Scrap, ReturnToSupplier };
QLatin1StringView nameOf(Disposition disposition);
std::optional<Disposition> dispositionOf(QStringView name);

/// What the customer wants for it.
enum class ReturnWish { Refund, Exchange };
QLatin1StringView nameOf(ReturnWish wish);
std::optional<ReturnWish> returnWishOf(QStringView name);

/// Why the customer gives it back.
enum class ReturnReason { Unwanted, WrongSize, Damaged, Defective, WrongItem, LateDelivery, Other };
QLatin1StringView nameOf(ReturnReason reason);
std::optional<ReturnReason> returnReasonOf(QStringView name);

/// Thousandths.
struct ReturnLine {
    int line = 0; ///< of the order
    QString sku;
    qint64 quantity = 0; ///< announced
    qint64 received = 0;
    ReturnReason reason = ReturnReason::Other;
    /// Which of the line's units they are, for the money alone: what they bear adds up, whatever comes back
    /// in which order. Ascending and apart; as many as are announced, and once they came as were received.
    struct Span {
        qint64 first = 0; ///< 0 is the first of the line
        qint64 quantity = 0;
        friend bool operator==(const Span &, const Span &) = default;
    };
    QList<Span> units;
    struct Inspected {
        Disposition disposition = Disposition::Resell;
        qint64 quantity = 0;
        friend bool operator==(const Inspected &, const Inspected &) = default;
    };
    QList<Inspected> inspected; ///< adds up to `received` once the case is inspected
    QString exchangeSku; ///< what is wanted instead; empty: the same
    qint64 refund = 0; ///< minor units, what the customer paid after discounts for `units`
    friend bool operator==(const ReturnLine &, const ReturnLine &) = default;
};

/// Goods that come back, from the wish to the money or the replacement: one case, whatever channel it began
/// on. Valid by construction, changed by steps that keep it so.
///
/// A case keeps its units from being announced again until it is rejected, or from what did not come. Money:
/// what the units bear of their line's price after discounts. The shipping that the customer paid is given
/// back once, with the case by which all that was supplied came back for money, and only of an order that is
/// closed; what is exchanged counts as kept.
class ReturnCase {
public:
    struct Parts {
        ReturnId id;
        QString number; ///< "R-104382-1"
        OrderId order;
        QString orderNumber;
        QString channel; ///< on which it was opened: store, web, app, phone
        ReturnState state = ReturnState::Requested;
        ReturnWish wish = ReturnWish::Refund;
        QString location; ///< where it is received, or empty
        QList<ReturnLine> lines;
        QString currency;
        qint64 refund = 0; ///< paid back, shipping included, minor units
        QString replacement; ///< order id of the exchange, or empty
        QString note;
        QJsonObject reached; ///< state name -> RFC 3339 instant
        Instant createdAt;
        friend bool operator==(const Parts &, const Parts &) = default;
    };

    /// Against an order and its `others`, the cases that it has already: only units that were fulfilled, are
    /// not returned and not in one of those. Looks at number, channel, location, note, and of the lines at
    /// line, quantity, reason and exchangeSku (of an exchange only); the rest is worked out here. Fails with
    /// the first field that is wrong.
    static Result<ReturnCase> open(Parts draft, const Order &order, const QList<ReturnCase> &others);
    /// A stored one. Storage error where the parts contradict each other.
    static Result<ReturnCase> fromParts(Parts parts);
    const Parts &parts() const { return m_parts; }
    const ReturnId &id() const { return m_parts.id; }
    ReturnState state() const { return m_parts.state; }
    /// Passed this state, or is in it: of a closed one it tells how it ended.
    bool hasReached(ReturnState state) const;
    QList<Order::Units> receivedUnits() const;

    /// Accepted, on its way, rejected or closed; the other states are reached by the steps below.
    Result<ReturnCase> advanced(ReturnState to, Instant at) const;
    /// What came, by line; less than announced is told by less. What did not come may be announced again.
    Result<ReturnCase> received(const Order &order, const QString &location, const QList<Order::Units> &units,
                                Instant at) const;
    /// What becomes of what came; per line the quantities add up to what was received, a disposition once.
    Result<ReturnCase> inspected(const QHash<int, QList<ReturnLine::Inspected>> &lines, Instant at) const;
    /// What is to be paid back, minor units: for the units, and the shipping where it is due. Of what is
    /// rejected or exchanged: nothing.
    qint64 refundDue(const Order &order, const QList<ReturnCase> &others) const;
    /// Paid back; also where an exchange was wished for and cannot be had. Order::returned() goes with it.
    Result<ReturnCase> refunded(const Order &order, const QList<ReturnCase> &others, Instant at) const;
    /// Replaced; nothing is paid back. Order::returned() goes with it.
    Result<ReturnCase> exchanged(const OrderId &replacement, Instant at) const;
    friend bool operator==(const ReturnCase &, const ReturnCase &) = default;

private:
    explicit ReturnCase(Parts parts)
        : m_parts(std::move(parts))
    { }
    ReturnCase reaching(ReturnState to, Instant at) const;
    Parts m_parts;
};

} // namespace stoa
