// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/cli/house.h"
#include "hub/http/routes/routeparts.h"
#include "hub/http/server.h"
#include "hub/links/calls/curlcalls.h"
#include "hub/routing/orderservice.h"

namespace stoa::cli {

struct HubServerOptions {
    http::ListenAddress listen;
    std::optional<http::TlsFiles> tls;
    std::optional<http::ListenAddress> metricsListen;
    http::Limits limits;
    access::Paces paces;
    links::CallRules outgoing; ///< of calls that the hub makes itself
    QString watchFolder = {}; ///< into which files of orders and events are put; empty: none
    int ioThreads = 0;
    int poolThreads = 0;
    /// Whether orders are routed, and looked after, by themselves; without it only what is asked for is done.
    enum class Orders { LookedAfter, LeftAlone };
    Orders orders = Orders::LookedAfter;
    http::AccessLog::Write accessLog = {}; ///< none: standard error, when that category is on
};

/// The hub as it serves: a House, the gate, every route, the HTTP server. The one place where its parts are
/// put together.
class HubServer {
public:
    HubServer(House &house, HubServerOptions options);
    ~HubServer();

    /// Fails when an address cannot be had or a certificate cannot be read.
    Result<void> start();
    /// Lets running calls end, then closes.
    void stop();

    QString url() const;
    quint16 port() const;
    quint16 metricsPort() const;
    /// Whether the copies of big streams that a start begins to make are there.
    bool isPrepared() const;
    /// What is served, once started; for the contract's and the matrix' tests.
    const QList<access::Gate::Entry> &entries() const;
    access::Authority &authority();
    hub::OrderService &orders();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace stoa::cli
