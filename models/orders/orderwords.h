// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/fulfilment.h"
#include "core/domain/orders/orderaction.h"
#include "core/domain/orders/returncase.h"
#include "core/domain/orders/task.h"
#include "core/domain/sync/command.h"
#include "models/shared/tableroles.h"

#include <QCoreApplication>

namespace stoa {

/// The words for orders and what is done with them, in the language of the desk.
class OrderWords {
    Q_DECLARE_TR_FUNCTIONS(stoa::OrderWords)
public:
    static QString state(OrderState state);
    static QString state(LineState state);
    static QString state(FulfilmentState state);
    static QString state(ReturnState state);
    static StatusKind kind(OrderState state);
    static StatusKind kind(FulfilmentState state);
    static StatusKind kind(ReturnState state);
    static QString method(FulfilmentMethod method);
    static QString hold(HoldKind kind);
    static QString payment(PaymentState payment);
    static QString priority(OrderPriority priority);
    static QString shortReason(ShortReason reason);
    static QString disposition(Disposition disposition);
    static QString wish(ReturnWish wish);
    static QString returnReason(ReturnReason reason);
    /// Why a location gave a part back; what another program named in its own way stays as it is.
    static QString rejection(const QString &reason);
    /// Reasons that people choose among.
    static const QStringList &rejections();
    /// Why a part was called off.
    static QString callOff(const QString &reason);
    /// Why a parcel could not be delivered.
    static QString deliveryProblem(const QString &reason);
    static QString event(OrderEventKind kind);
    static QString task(TaskKind kind);
    static QString channel(const QString &code);
    static QString flag(LineFlag flag);
    static QString zone(Zone zone);
    /// The name of a queue that somebody looks after; one that a policy named itself stays as it is.
    static QString queue(const QString &name);
    static QString verb(OrderVerb verb);
    /// An icon for what happened.
    static QString icon(OrderEventKind kind);

    /// "Pick E-104382 F1", for a list of commands.
    static QString what(CommandType type, const QJsonObject &body);
};

} // namespace stoa
