// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/log/hubstore.h"
#include "hub/routing/decisionlog.h"
#include "hub/routing/networkview.h"

namespace stoa::hub {

/// What became of an order that was routed.
struct RoutedNow {
    DecisionId decision;
    RoutedOrder routed;
    int attempts = 1;
};

/// Somebody was quicker: the stock, the hour or the order itself is not any more as it was looked at.
bool isLostRoute(const Error &error);

/// Carries out a decision and keeps its whole record, in the transaction of `work`.
Result<DecisionId> carryOutAndKeep(UnitOfWork &work, const OrderId &id, const RoutedOrder &routed,
                                   const RoutingPolicy &policy, const WaveNote &wave = {});

/// Looks at one moment of the database and decides.
Result<RoutedOrder> lookAndDecide(sql::Connection &reader, const RoutingView &view, const OrderId &id,
                                  Instant now, Backorders backorders, const RouteOptions &options = {});

/// Writes what was decided; called again with each new decision.
using CarryOut = std::function<Result<void>(const RoutedOrder &routed, const RoutingPolicy &policy)>;

/// Decides and carries out, with fresh eyes after each lost race, at most kMostAttempts times.
class RouteWork {
public:
    static constexpr int kMostAttempts = 5;

    RouteWork(HubStore &store, NetworkView &network)
        : m_store(store)
        , m_network(network)
    { }
    Result<RoutedNow> route(sql::Connection &reader, const OrderId &id, const HubWrite &write,
                            Backorders backorders = Backorders::Leave);
    /// The same where somebody else writes.
    Result<RoutedNow> route(sql::Connection &reader, const OrderId &id, Backorders backorders,
                            const CarryOut &carryOut);

    HubStore &store() { return m_store; }
    NetworkView &network() { return m_network; }

private:
    HubStore &m_store;
    NetworkView &m_network;
};

/// Of writes that the hub does by itself.
HubWrite byTheHub(const HubStore &store, const QString &action = {}, const QString &subject = {});

} // namespace stoa::hub
