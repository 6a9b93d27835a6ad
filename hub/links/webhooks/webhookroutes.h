// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/routes/routeparts.h"
#include "hub/links/webhooks/webhookrepository.h"

namespace stoa::links {

/// Webhooks over REST: for people with webhook.edit in all stores, since events come from all of them.
/// Everything given lives as long as the router.
void addWebhookRoutes(http::Router &router, http::RouteParts &parts, WebhookRepository &webhooks);

} // namespace stoa::links
