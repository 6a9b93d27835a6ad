// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/routes/routeparts.h"
#include "hub/routing/neartime.h"
#include "hub/routing/orderrouter.h"
#include "hub/routing/promises.h"
#include "hub/routing/shipments.h"
#include "hub/routing/simulator.h"

namespace stoa::hub {

/// What works on orders while the hub runs, put together: the view of the network, the router, promises.
/// Ends after the HTTP server and before the board and the store.
class OrderService {
public:
    OrderService(HubStore &store, HeadBoard &board, http::Metrics &metrics);
    ~OrderService();
    Q_DISABLE_COPY_MOVE(OrderService)

    /// Before the server starts; `parts` live as long as it.
    void addRoutes(http::Router &router, http::RouteParts &parts);
    /// Begins the work that nobody asks for.
    void start();

    HubStore &store() { return m_store; }
    NetworkView &network() { return m_network; }
    OrderRouter &router() { return m_router; }
    Promises &promises() { return m_promises; }
    NearTime &nearTime() { return m_nearTime; }
    const Shipments &shipments() const { return m_shipments; }
    Simulator &simulator() { return m_simulator; }

private:
    HubStore &m_store;
    NetworkView m_network;
    Promises m_promises;
    OrderRouter m_router;
    const Shipments m_shipments;
    NearTime m_nearTime;
    Simulator m_simulator;
};

// One call per feature; each adds its routes through the gate.
void addRoutingRoutes(http::Router &router, http::RouteParts &parts, OrderService &service);
void addPromiseRoutes(http::Router &router, http::RouteParts &parts, OrderService &service);
void addPolicyRoutes(http::Router &router, http::RouteParts &parts);
void addGoldenOrderRoutes(http::Router &router, http::RouteParts &parts);
void addSimulationRoutes(http::Router &router, http::RouteParts &parts, OrderService &service);
void addLabelRoutes(http::Router &router, http::RouteParts &parts, OrderService &service);
void addManifestRoutes(http::Router &router, http::RouteParts &parts, OrderService &service);
void addNetworkRoutes(http::Router &router, http::RouteParts &parts);

} // namespace stoa::hub
