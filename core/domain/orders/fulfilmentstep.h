// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/fulfilment.h"

#include <QJsonObject>
#include <QUuid>

namespace stoa {

/// A step of the work on a fulfilment, as a command tells it: what was found, what lacks, where it is now.
struct FulfilmentStep {
    QUuid seed; ///< ids of the movements and tasks that the step makes are derived from it
    FulfilmentId fulfilment;
    std::optional<FulfilmentState> to; ///< nothing: only details or picks are told
    struct Picked {
        int line;
        qint64 quantity; ///< found in all so far, thousandths
        friend bool operator==(const Picked &, const Picked &) = default;
    };
    QList<Picked> picked;
    struct Shortage {
        int line;
        qint64 quantity; ///< lacking, thousandths
        ShortReason reason;
        /// Of NotInStock how much the record had more than was there, as whoever looked saw it; 0: all that
        /// it has. Never positive, thousandths.
        qint64 correction = 0;
        friend bool operator==(const Shortage &, const Shortage &) = default;
    };
    QList<Shortage> shortages;
    QString wave;
    std::optional<QString> box;
    std::optional<qint64> weight; ///< grams
    std::optional<QString> carrier;
    std::optional<QString> service;
    std::optional<QString> tracking;
    std::optional<QString> bay;
    std::optional<QString> car;
    QString handedTo; ///< see Handover
    QString proof;
    QString reason; ///< of a rejection: "noStock", "tooBusy", "closed", "damaged", "other"
    QString note;
    QString reference; ///< what people call it ("E-104382 F1"), for lists of commands

    /// {step, fulfilment, to?, picked?: [{line, quantity}], short?: [{line, quantity, reason, correction?}],
    /// wave?, box?, weight?, carrier?, service?, tracking?, bay?, car?, handed_to?, proof?, reason?, note?}.
    /// Fails with the first field that is wrong or not known.
    static Result<FulfilmentStep> fromJson(const QJsonObject &body);
    QJsonObject toJson() const;
    /// The goods leave with it: that is a fact, whatever the hub had decided meanwhile.
    bool isHandover() const;
    friend bool operator==(const FulfilmentStep &, const FulfilmentStep &) = default;
};

} // namespace stoa
