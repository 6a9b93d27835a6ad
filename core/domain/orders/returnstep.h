// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/returncase.h"

#include <QHash>
#include <QJsonObject>
#include <QUuid>

namespace stoa {

/// Opens a return: which units of which order come back, why, and what the customer wants instead.
struct ReturnOpening {
    ReturnId id;
    OrderId order;
    QString channel; ///< on which it is opened: store, web, app, phone
    ReturnWish wish = ReturnWish::Refund;
    QString location; ///< where they are brought or sent, or empty: not known yet
    struct Line {
        int line;
        qint64 quantity;
        ReturnReason reason;
        QString exchangeSku;
        friend bool operator==(const Line &, const Line &) = default;
    };
    QList<Line> lines;
    QString note;
    QString reference; ///< what people call it, for lists of commands

    /// {return, order, channel, wish, location?, lines: [{line, quantity, reason, exchange_sku?}], note?}.
    static Result<ReturnOpening> fromJson(const QJsonObject &body);
    QJsonObject toJson() const;
};

/// The next step of a return.
struct ReturnStep {
    QUuid seed; ///< ids of movements, tasks and the replacement order are derived from it
    ReturnId id;
    ReturnState to = ReturnState::Accepted;
    QString location; ///< of Received
    QList<Order::Units> received;
    QHash<int, QList<ReturnLine::Inspected>> inspected;
    QString note;
    QString reference; ///< what people call it, for lists of commands

    /// {step, return, to, location?, received?: [{line, quantity}], inspected?: [{line, disposition,
    /// quantity}], note?}.
    static Result<ReturnStep> fromJson(const QJsonObject &body);
    QJsonObject toJson() const;
};

} // namespace stoa
