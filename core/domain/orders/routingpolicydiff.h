// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/routingpolicy.h"

#include <QJsonValue>

namespace stoa {

/// One thing that differs between two policies. The path goes by names and not by places, so that an inserted
/// strategy changes nothing of the others: "strategies/Urban next day/scores/cost/weight". A strategy that
/// moved has a path that ends in "place", counted from 1.
struct RoutingPolicyChange {
    QString path;
    QJsonValue before; ///< undefined: was not there
    QJsonValue after; ///< undefined: is not there any more
    friend bool operator==(const RoutingPolicyChange &, const RoutingPolicyChange &) = default;
};

/// In the order of the paths as a reader meets them; version left out.
QList<RoutingPolicyChange> diff(const RoutingPolicy &before, const RoutingPolicy &after);
QList<RoutingPolicyChange> diff(const RoutingPolicyDraft &before, const RoutingPolicyDraft &after);

} // namespace stoa
