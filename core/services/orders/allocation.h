// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/fulfilment.h"
#include "core/services/orders/openorder.h"

#include <QUuid>

namespace stoa {

/// One part of a plan: a location supplies these units by this method.
struct PlannedPart {
    QString location;
    FulfilmentMethod method = FulfilmentMethod::Ship;
    QList<Order::Units> units;
    QString carrier = {};
    QString service = {};
    std::optional<Instant> dueAt = {};
    std::optional<Instant> cutOffAt = {};
    std::optional<Instant> slotAt = {}; ///< hour whose capacity it takes
    qint64 slotLimit = 0; ///< fulfilments that this hour may have, buffer already taken off
    std::optional<Instant> arrivesAt = {};
};

/// What the router, or a person, decided about an order.
struct AllocationPlan {
    QUuid seed; ///< ids of what is made are derived from it
    QList<PlannedPart> parts;
    QList<Order::Units> backordered;
    QString queue; ///< the order waits there for somebody, or empty
    struct Decision {
        DecisionId id;
        QString policy;
        qint64 policyVersion = 0;
        QString outcome; ///< "full", "partial", "none"
        QJsonObject summary;
    };
    std::optional<Decision> decision; ///< nothing: a person's own choice
};

/// Carries the plan out on an order that is open: reservations, capacity, fulfilments, the order's lines and
/// the decision, all or nothing. InsufficientStock (field: the SKU) or Conflict with field "slot" when
/// somebody else was quicker: plan again.
Result<void> allocate(UnitOfWork &work, OpenOrder &open, const AllocationPlan &plan);

} // namespace stoa
