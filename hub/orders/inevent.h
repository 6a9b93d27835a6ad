// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QUuid>
#include <optional>

namespace stoa::hub {

/// What others tell the hub of orders and stock. Names are part of the contract and never renamed; a change
/// of what its data means is another version beside it.
enum class InEventType {
    OrderPlaced,
    OrderCancelled,
    OrderPayment,
    Delivery,
    Movement,
    FulfilmentRejected,
    ReturnRequested,
};
QLatin1StringView nameOf(InEventType type);
std::optional<InEventType> inEventTypeOf(QStringView name);

/// An event as it came, its envelope checked and its data not: a CloudEvent 1.0 in structured JSON.
struct InEvent {
    static constexpr qsizetype kLongestName = 200; ///< of source and id
    static constexpr qsizetype kMostAttributes = 60; ///< with the extensions

    QString source;
    QString id; ///< of one source no two events have the same
    InEventType type = InEventType::OrderPlaced;
    std::optional<Instant> time;
    QJsonObject data;
    QJsonObject whole; ///< as it came

    /// Fails with the first attribute that is wrong. Extension attributes are left alone.
    static Result<InEvent> accept(const QJsonObject &json);

    /// Ids that the event makes are derived from it: the same event makes the same ids, whenever it comes.
    /// Their time is the one that the event tells, or `now`.
    QUuid seed(Instant now) const;
    /// Of what it tells: the same twice has the same one, whatever a sender writes into the envelope anew.
    QString digest() const;
};

/// What people call what an event is about: an order's number, a parcel's; or the event's id. `readable`: the
/// event as far as everybody may read it (EventParts).
QString referenceOf(const QJsonObject &readable);
/// The id of an event whose envelope is wrong, as far as it can be read.
QString idOf(const QJsonObject &json);

} // namespace stoa::hub
