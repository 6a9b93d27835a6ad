// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/orders/openorder.h"
#include "hub/http/routes/listquery.h"
#include "hub/routing/orderservice.h"

namespace stoa::hub {

using namespace Qt::StringLiterals;
using access::Call;
using access::Pace;
using access::Who;
using http::LoadClass;
using http::Method;
using http::Response;
using http::RouteParts;
using http::Touches;
using http::Written;

namespace {

/// Bought of the carrier before anything is written, so that nobody waits for it; what was bought once is
/// told again.
Result<Response> buyLabel(Call &call, RouteParts &parts, OrderService &service)
{
    STOA_TRY(http::noQuery(call.request));
    const auto unknown = Error::of(Problem::NotFound, u"no such fulfilment"_s);
    const auto id = FulfilmentId::parse(call.request.param("id"));
    if (!id)
        return unknown;
    STOA_TRY_ASSIGN(const auto found, FulfilmentRepository::find(call.reader, *id));
    if (!found)
        return unknown;
    STOA_TRY(call.caller.rights.authorize(Permission::OrderWork, found->fulfilment.parts().location));
    STOA_TRY_ASSIGN(auto shipment, Shipments::find(call.reader, *id));
    const bool isNew = !shipment;
    const Instant now = parts.clock.now();
    if (isNew) {
        STOA_TRY_ASSIGN(const auto wanted, Shipments::wanted(call.reader, found->fulfilment, now));
        STOA_TRY_ASSIGN(shipment, service.shipments().buy(wanted, now));
    }
    return parts.writer.write(call, {u"label.buy"_s, id->toString()}, Touches::Rows,
                              [&](UnitOfWork &unit) -> Result<Written> {
                                  // The order first, as whoever changes anything of one does.
                                  STOA_TRY(OpenOrder::lock(unit, found->fulfilment.parts().order));
                                  STOA_TRY_ASSIGN(const auto kept, Shipments::keep(unit, *shipment));
                                  return Written::json(kept.toJson(), isNew ? 201 : 200);
                              });
}

} // namespace

void addLabelRoutes(http::Router &router, RouteParts &parts, OrderService &service)
{
    parts.gate.add(
        router, Method::Post, "/v1/fulfilments/{id}/label",
        {.name = "fulfilments.label", .load = LoadClass::Facts, .idempotency = http::Idempotency::KeyNeeded},
        {Who::SignedIn, Permission::OrderWork, {}, Pace::Write},
        [&parts, &service](Call &call) { return buyLabel(call, parts, service); });
}

} // namespace stoa::hub
