// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/fulfilmentstep.h"
#include "core/domain/orders/orderdraft.h"
#include "core/services/orders/allocation.h"
#include "tests/kit/deskstage.h"

namespace stoa::kit {

/// Orders in the cache of a desk stage, made by the verbs themselves as a hub makes them.
class OrderDesk {
public:
    /// `now`: the instant of the desk to which the example's times belong.
    OrderDesk(DeskStage &stage, Instant now);

    Instant now() const { return m_now; }
    /// Rights to see, decide about and work on the orders of Athens Ermou and Kifissia; also who gets them.
    static Rights manager();
    /// The same of the whole chain.
    static Rights chain();

    /// A bowl and two towels from the web to Patras, authorised, placed two hours ago; `change` makes it
    /// another.
    OrderDraft draft(const QString &number) const;
    OrderId take(const OrderDraft &draft);
    /// All that is open goes to the location; gives the fulfilment.
    FulfilmentId allocate(const OrderId &id, const QString &location);
    void step(const FulfilmentId &id, FulfilmentState to);
    /// The same as a command of the desk that waits for the hub.
    void command(const Fulfilment &of, FulfilmentState to);
    void reject(const FulfilmentId &id, const QString &reason, const QString &note);

    /// E-104382 as in the picture: two parts, one packed in Patras and one accepted in Athens, with the
    /// decision that chose them.
    OrderId addExample();
    /// A few more in other states: late, on hold, waiting for stock, ready for pickup, done, cancelled.
    void addOthers();
    /// So many orders by SQL, E-200001 and on: over all channels, states and places.
    void addMany(int orders);

    /// What the example's decision says.
    static QJsonObject exampleSummary(Instant now);

private:
    using Work = std::function<Result<void>(UnitOfWork &)>;
    void work(Instant at, const Work &verb);
    OrderId takeAt(Instant at, const OrderDraft &draft);
    void stepAt(Instant at, const FulfilmentId &id, const std::function<void(FulfilmentStep &)> &fill);
    void allocateAt(Instant at, const OrderId &id, const QList<PlannedPart> &parts,
                    const std::optional<QJsonObject> &summary = {});

    DeskStage &m_stage;
    Instant m_now;
};

} // namespace stoa::kit
