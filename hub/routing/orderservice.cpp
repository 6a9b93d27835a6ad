// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/routing/orderservice.h"

#include "hub/routing/voidedlabels.h"

namespace stoa::hub {

OrderService::OrderService(HubStore &store, HeadBoard &board, http::Metrics &metrics)
    : m_store(store)
    , m_network(board)
    , m_promises(store, m_network, metrics)
    , m_router(store, m_network, metrics)
    , m_shipments(simulatedLinks())
    , m_nearTime(store, m_router.work(), metrics)
    , m_simulator(store, metrics)
{
    m_nearTime.add({"askCarriers", 60'000, false, [this](JobParts &parts) {
                        return m_shipments.poll(parts);
                    }});
    m_nearTime.add({"tellCarriers", 60'000, false, [this](JobParts &parts) {
                        return tellVoidedLabels(parts, m_shipments);
                    }});
    store.addRule(&voidGivenUpLabels);
}

OrderService::~OrderService() = default;

void OrderService::addRoutes(http::Router &router, http::RouteParts &parts)
{
    addRoutingRoutes(router, parts, *this);
    addPromiseRoutes(router, parts, *this);
    addPolicyRoutes(router, parts);
    addGoldenOrderRoutes(router, parts);
    addSimulationRoutes(router, parts, *this);
    addLabelRoutes(router, parts, *this);
    addManifestRoutes(router, parts, *this);
    addNetworkRoutes(router, parts);
}

void OrderService::start()
{
    m_router.start();
    m_nearTime.start();
    m_simulator.start();
}

} // namespace stoa::hub
