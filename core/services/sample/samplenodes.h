// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/network/carrier.h"
#include "core/domain/network/nodesettings.h"
#include "core/domain/orders/routingpolicy.h"
#include "core/services/sample/samplenetwork.h"
#include "core/store/unitofwork.h"

namespace stoa {

/// A version of the sample chain's routing policy and where it stands.
struct SamplePolicy {
    RoutingPolicy policy;
    QString state;
    QString note;
    int createdDaysAgo = 0;
    std::optional<int> activatedDaysAgo;
};

/// How the places of the sample take part in orders; those that the table does not name are left out.
Result<QList<NodeSettings>> readSampleNodes(const std::vector<SamplePlace> &places);
Result<QList<Carrier>> readSampleCarriers();
/// Oldest first; one of them is active.
Result<QList<SamplePolicy>> readSamplePolicies();

/// Writes nodes, carriers and policies for the places that are there already. What is there stays as it is,
/// so that a repeat completes it. Days are counted back from `endsAt`.
Result<void> saveSampleNetwork(UnitOfWork &work, SampleScale scale, Instant endsAt);
/// The policies alone. They are written by "planner" and approved by "owner", who have to be there already:
/// nobody activates what he wrote himself.
Result<void> saveSamplePolicies(UnitOfWork &work, Instant endsAt);

} // namespace stoa
