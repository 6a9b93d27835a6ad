// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sample/sampleorderplay.h"
#include "hub/imports/sampleloader.h"

namespace stoa::hub {

struct SampleOrderPlan {
    SampleOptions chain; ///< as it was loaded
    SampleOrderOptions orders = {};
    QHash<QString, QString> staff = {}; ///< location to the id of who works on orders there
};

/// Plays the orders of the sample chain into a hub that holds it, and sets aside some events that could not
/// be taken. What was made wrong on purpose is left alone. Orders that are there already stay as they are.
Result<SamplePlayCounts> loadSampleOrders(HubStore &store, const SampleOrderPlan &plan,
                                          const SampleProgress &progress = {});

} // namespace stoa::hub
