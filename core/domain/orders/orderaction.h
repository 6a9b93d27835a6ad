// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/order.h"

#include <QJsonObject>
#include <QUuid>

namespace stoa {

/// What people decide about an order as a whole.
enum class OrderVerb { Approve, Hold, Release, Reject, Cancel, Route, Move, Prioritise, Pay, Note };
QLatin1StringView nameOf(OrderVerb verb);
std::optional<OrderVerb> orderVerbOf(QStringView name);

struct OrderAction {
    QUuid seed; ///< ids of what the action makes are derived from it
    OrderId order;
    OrderVerb verb = OrderVerb::Note;
    HoldKind hold = HoldKind::Other; ///< of Hold and Release
    /// Of Cancel (none: the whole order), and of Move: which units.
    QList<Order::Units> units;
    QString fulfilment; ///< of Move: where they are now; of Route: only this one is routed again; or empty
    QString location; ///< of Move: where they shall be supplied; of Route: not from there
    OrderPriority priority = OrderPriority::Normal;
    PaymentState payment = PaymentState::Pending; ///< of Pay
    QString note;
    QString reference; ///< what people call it ("E-104382 F1"), for lists of commands

    /// {action, order, do, hold?, units?: [{line, quantity}], fulfilment?, location?, priority?, payment?,
    /// note?}.
    static Result<OrderAction> fromJson(const QJsonObject &body);
    QJsonObject toJson() const;
};

} // namespace stoa
