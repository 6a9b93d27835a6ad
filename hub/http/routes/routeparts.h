// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/access/accounts.h"
#include "hub/access/apikeys.h"
#include "hub/access/gate.h"
#include "hub/access/onetimecodes.h"
#include "hub/access/passwords.h"
#include "hub/access/sessions.h"
#include "hub/http/metrics.h"
#include "hub/http/routes/routewriter.h"

namespace stoa::http {

/// What the routes work with; lives as long as the server. Each feature's routes take what they need of it.
struct RouteParts {
    access::Gate &gate;
    access::Authority &authority;
    access::Authenticator &authenticator;
    access::Keyring &keyring;
    access::Sessions &sessions;
    access::OneTimeCodes &codes;
    access::ApiKeys &apiKeys;
    access::PasswordBench &passwords;
    access::SignInBackoff &backoff;
    RouteWriter &writer;
    const Clock &clock;
    /// UUID of the hub's history.
    std::function<QByteArray()> generation;
    QString hubName;
    /// Fails when there is too little room to write; none: not looked at.
    std::function<Result<void>()> room = {};
    /// Whether damage of the database was met since the start.
    std::function<bool()> isDamaged = {};
};

// One call per feature; each adds its routes through the gate.
void addSystemRoutes(Router &router, RouteParts &parts);
void addAuthRoutes(Router &router, RouteParts &parts);
void addItemRoutes(Router &router, RouteParts &parts);
void addCategoryRoutes(Router &router, RouteParts &parts);
void addLocationRoutes(Router &router, RouteParts &parts);
void addReasonRoutes(Router &router, RouteParts &parts);
void addPositionRoutes(Router &router, RouteParts &parts);
void addMovementRoutes(Router &router, RouteParts &parts);
void addOrderRoutes(Router &router, RouteParts &parts);
void addOrderBulkRoutes(Router &router, RouteParts &parts); ///< by addOrderRoutes()
void addFulfilmentRoutes(Router &router, RouteParts &parts);
void addReservationRoutes(Router &router, RouteParts &parts);
void addReturnRoutes(Router &router, RouteParts &parts);
void addTaskRoutes(Router &router, RouteParts &parts);
void addEventRoutes(Router &router, RouteParts &parts);
void addQuarantineRoutes(Router &router, RouteParts &parts);
void addUserRoutes(Router &router, RouteParts &parts);
void addRoleRoutes(Router &router, RouteParts &parts);
void addDeviceRoutes(Router &router, RouteParts &parts);
void addApiKeyRoutes(Router &router, RouteParts &parts);
void addAuditRoutes(Router &router, RouteParts &parts);
/// All of the above.
void addRoutes(Router &router, RouteParts &parts);
/// For the second listener, which is not reached from outside.
void addMetricsRoute(Router &router, Metrics &metrics);

} // namespace stoa::http
