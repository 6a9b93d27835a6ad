// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/work/workdesk.h"

namespace stoa {

/// One stop of a walk: so much of one SKU, for one order.
struct PickStop {
    QString fulfilment; ///< id
    QString code; ///< "E-104382 F1"
    int line = 0; ///< of the order
    QString sku;
    qint64 wanted = 0; ///< thousandths
    qint64 picked = 0;
    QString zone;
    QString bin;
    QString lot; ///< which is taken first
    std::optional<QDate> expiry; ///< of that
    qint64 rank = 0; ///< of the zone, where it is a category's

    QString key() const { return fulfilment + u'/' + QString::number(line); }
    bool isDone() const { return picked >= wanted; }
    qint64 left() const { return wanted - picked; }
    friend bool operator==(const PickStop &, const PickStop &) = default;
};

/// How large a walk may become, and of what.
struct WaveWish {
    int mostOrders = 8;
    int mostLines = 40;
    std::optional<QString> carrier; ///< only what goes with this one; an empty code: what is collected
};

class WavePlan {
public:
    /// Which fulfilments of the list go into one walk: the most pressing ones (high priority, then the
    /// earlier of cut-off and due time) that fit. The first always does.
    static QStringList suggest(const QList<WorkPart> &toPick, const WaveWish &wish);
    /// The way through the store: by zone, in it by bin as the numbers in their codes count, then what
    /// expires first, then SKU and order. Of several lots what expires first is named, as far as it goes:
    /// a second order of the same SKU gets the next.
    static QList<PickStop> stops(const WorkDesk &desk, const QList<WorkPart> &parts);
    static qint64 lines(const QList<WorkPart> &parts);
};

} // namespace stoa
