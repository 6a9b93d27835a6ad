// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/ids.h"
#include "core/domain/orders/order.h"

#include <QJsonObject>

namespace stoa {

/// Why a picker did not find what he was sent for; the reason decides what happens to the stock (orders.md).
enum class ShortReason {
    NotInStock, ///< the position goes to zero, and somebody counts
    Mismatch, ///< what lacks is taken off the position
    Damaged, ///< what lacks goes to the damaged ones
    WornDisplay, ///< what lacks goes to the display ones
    TooBusy, ///< nothing is wrong with the stock
    AvoidSplit, ///< nothing is wrong with the stock
};
QLatin1StringView nameOf(ShortReason reason);
std::optional<ShortReason> shortReasonOf(QStringView name);

/// Thousandths. What was asked at first is to be supplied, or was given back as short, or was taken away
/// again (cancelled, moved, rejected with the whole).
struct FulfilmentLine {
    int line = 0; ///< of the order
    QString sku;
    qint64 asked = 0; ///< of this location at first
    qint64 quantity = 0; ///< what is to be supplied from here, or was
    qint64 picked = 0; ///< of it; once it is rejected or cancelled: what lies there to be put back
    qint64 shortage = 0; ///< given back as short
    qint64 calledOff = 0; ///< what was to be supplied when the whole was rejected or cancelled
    friend bool operator==(const FulfilmentLine &, const FulfilmentLine &) = default;
};

/// Who took the goods: what kind of proof, never its number.
struct Handover {
    QString to; ///< "customer", "deputy" or "carrier"
    QString proof; ///< "code", "idCard", "passport", "orderMail", "signature" or "none"
    Instant at;
    friend bool operator==(const Handover &, const Handover &) = default;
};

/// One location, one method, some lines of an order: what a store works on. Valid by construction, changed by
/// steps that keep it so.
///
/// What it has to supply is what the order's lines have as allocated here, and as fulfilled once the goods
/// left; one that is rejected or cancelled has nothing to supply, so units() is asked before that step.
class Fulfilment {
public:
    static constexpr qint64 kMostGrams = 100'000'000; ///< a hundred tonnes

    struct Parts {
        FulfilmentId id;
        OrderId order;
        QString orderNumber;
        QString channel;
        QString number; ///< of the order: "F1"
        QString location;
        FulfilmentMethod method = FulfilmentMethod::Ship;
        FulfilmentState state = FulfilmentState::Allocated;
        OrderPriority priority = OrderPriority::Normal;
        QList<FulfilmentLine> lines;
        QString carrier; ///< code, or empty
        QString service;
        QString tracking;
        QString box; ///< code of the box it is packed in
        qint64 weight = 0; ///< grams
        QString wave; ///< id of the walk it is picked in, or empty
        QString bay; ///< of the kerb at which the customer waits
        QString car; ///< by which he is known there
        std::optional<Instant> dueAt; ///< to be handed over or ready by
        std::optional<Instant> cutOffAt; ///< of the carrier
        std::optional<Instant> slotAt; ///< start of the hour whose capacity it takes
        std::optional<Instant> expiresAt; ///< of what waits to be collected
        std::optional<Handover> handover;
        QJsonObject reached; ///< state name -> RFC 3339 instant at which it was reached, the last time
        Instant createdAt;
        friend bool operator==(const Parts &, const Parts &) = default;
    };

    /// A new one: allocated, nothing picked, asked for the quantities of its lines. Fails with InvalidInput
    /// unless there is a location and lines, each once, with positive quantities, and the details are right.
    static Result<Fulfilment> make(Parts parts);
    /// A stored one. Storage error where the parts contradict each other.
    static Result<Fulfilment> fromParts(Parts parts);
    const Parts &parts() const { return m_parts; }
    const FulfilmentId &id() const { return m_parts.id; }
    FulfilmentState state() const { return m_parts.state; }
    QList<Order::Units> units() const; ///< what it has to supply, or supplied
    qint64 quantity() const; ///< of units(), thousandths over all lines
    std::optional<Instant> reachedAt(FulfilmentState state) const;

    /// Goes to the state, over those in between that nobody told (wayTo()), which count as reached at the
    /// same instant. IllegalTransition when there is no way. Past Picked all that is to be supplied counts as
    /// picked: what lacks is given back before. Rejected or cancelled it has nothing left to supply.
    Result<Fulfilment> advanced(FulfilmentState to, Instant at) const;
    /// So much of the line was found by now, whatever was told before; never more than is to be supplied, and
    /// only while it is being picked.
    Result<Fulfilment> withPicked(int line, qint64 quantity) const;
    /// So much of the line lacks and is given back; with nothing left to supply it is rejected.
    /// IllegalTransition from where it cannot be rejected any more.
    Result<Fulfilment> withShortage(int line, qint64 quantity, Instant at) const;
    /// Without units that are cancelled or moved elsewhere; with nothing left it is cancelled.
    /// IllegalTransition from where it cannot be cancelled any more.
    Result<Fulfilment> without(const QList<Order::Units> &units, Instant at) const;

    /// Changes details: priority, carrier to handover. InvalidInput with the field where one of them is
    /// wrong; whatever else `change(parts)` touches stays as it was.
    template <typename Change> Result<Fulfilment> with(Change &&change) const
    {
        Parts next = m_parts;
        change(next);
        return withDetails(next);
    }
    friend bool operator==(const Fulfilment &, const Fulfilment &) = default;

private:
    explicit Fulfilment(Parts parts)
        : m_parts(std::move(parts))
    { }
    Result<Fulfilment> withDetails(const Parts &details) const;
    Parts m_parts;
};

} // namespace stoa
