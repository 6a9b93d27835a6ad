// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/network/zonesla.h"
#include "hub/routing/simulationrequest.h"

#include <functional>

namespace stoa::hub {

/// Told how many of all orders, over all policies, are done; answers whether to go on. Asked before each
/// order and, in a wave, between its rounds.
using SimulationHook = std::function<bool(qint64 done, qint64 total)>;

/// Routes the orders under each of the policies, each time on the same stock, and adds up what came of it.
/// A function of its arguments alone: the same orders under the same policies are the same answer, to the
/// byte. Cancelled when the hook says so.
Result<QJsonObject> simulate(const SimulationInput &input, bool together, int sample, const ZoneSla &sla,
                             const SimulationHook &hook);

} // namespace stoa::hub
