// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/routing/shipments.h"

namespace stoa::hub {

/// A rule of the store (HubStore::addRule): what gives a fulfilment up gives its label up as well, by
/// whatever way it was given up. The label counts no more from then on, and the order's timeline says so. One
/// that a manifest names stays: the carrier takes the parcel along, so somebody is to fetch it back.
Result<void> voidGivenUpLabels(UnitOfWork &work);

/// Tells carriers of labels that were given up so; what a carrier refuses is to be fetched back. How many
/// were settled.
Result<qint64> tellVoidedLabels(JobParts &parts, const Shipments &shipments);

} // namespace stoa::hub
