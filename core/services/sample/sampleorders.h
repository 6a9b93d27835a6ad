// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/ids.h"
#include "core/domain/orders/returncase.h"
#include "core/services/sample/sampletowns.h"
#include "core/services/sample/sampleworld.h"

#include <QSet>

namespace stoa {

/// What befalls an order on its way.
enum class SampleTurn {
    Usual,
    Unpaid, ///< nobody has paid yet
    PaidLate,
    Held, ///< and still is
    HeldAndReleased,
    Declined, ///< held, and then nobody wanted it
    CancelledEarly,
    CancelledInWork,
    StoreRejects, ///< the first place gives it back
    ShortPick,
    Late, ///< packed a day after it should have been
    NotCollected,
    Exception, ///< the carrier has trouble
};

struct SampleReturn {
    ReturnWish wish = ReturnWish::Refund;
    QString channel = QStringLiteral("web");
    ReturnReason reason = ReturnReason::Unwanted;
    Disposition disposition = Disposition::Resell;
    ReturnState endsAs = ReturnState::Refunded; ///< or Exchanged or Rejected
    ReturnState stopsAt = ReturnState::Closed;
};

/// An order of the sample and what is to become of it, as far as time goes.
struct SampleOrder {
    OrderId id;
    OrderDraft draft;
    SampleTurn turn = SampleTurn::Usual;
    std::optional<FulfilmentState> stopsAt = {}; ///< the work on it goes no further
    std::optional<SampleReturn> comesBack = {};
    quint64 luck = 0; ///< what else is drawn for it is drawn from this
};

struct SampleOrderOptions {
    qsizetype count = 600;
    int days = 14; ///< before the end of the sample
    QSet<QString> leftOut = {}; ///< SKUs that nobody orders
};

/// The orders by the time at which they were placed; equal for equal world and options. What people want and
/// when is drawn as the baskets of the web shop are.
Result<std::vector<SampleOrder>> makeSampleOrders(std::shared_ptr<const SampleWorld> world,
                                                  const SampleOrderOptions &options = {});

/// An id of the shape of UUIDv7 out of its instant and its name: the same each time.
QUuid sampleUuid(Instant at, const QByteArray &name);

} // namespace stoa
