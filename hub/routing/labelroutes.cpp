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

/// The fulfilment of the path, if it is one of the caller's.
Result<Fulfilment> fulfilmentOf(Call &call)
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
    return found->fulfilment;
}

Error noLabel() { return Error::of(Problem::NotFound, u"there is no label"_s); }

Result<Response> readLabel(Call &call)
{
    STOA_TRY_ASSIGN(const auto fulfilment, fulfilmentOf(call));
    STOA_TRY_ASSIGN(const auto shipment, Shipments::find(call.reader, fulfilment.id()));
    return shipment ? Result<Response>(Response::json(shipment->toJson())) : noLabel();
}

/// Bought of the carrier before anything is written, so that nobody waits for it; what was bought once is
/// told again.
Result<Response> buyLabel(Call &call, RouteParts &parts, OrderService &service)
{
    STOA_TRY_ASSIGN(const auto fulfilment, fulfilmentOf(call));
    STOA_TRY_ASSIGN(auto shipment, Shipments::find(call.reader, fulfilment.id()));
    const bool isNew = !shipment;
    const Instant now = parts.clock.now();
    if (isNew) {
        STOA_TRY_ASSIGN(const auto wanted, Shipments::wanted(call.reader, fulfilment, now));
        STOA_TRY_ASSIGN(shipment, service.shipments().buy(wanted, now));
    }
    return parts.writer.write(call, {u"label.buy"_s, fulfilment.id().toString()}, Touches::Rows,
                              [&](UnitOfWork &unit) -> Result<Written> {
                                  // The order first, as whoever changes anything of one does.
                                  STOA_TRY(OpenOrder::lock(unit, fulfilment.parts().order));
                                  STOA_TRY_ASSIGN(const auto kept, Shipments::keep(unit, *shipment));
                                  return Written::json(kept.toJson(), isNew ? 201 : 200);
                              });
}

/// The carrier is told first: a label that only the hub holds for cancelled would be paid for.
Result<Response> cancelLabel(Call &call, RouteParts &parts, OrderService &service)
{
    STOA_TRY_ASSIGN(const auto fulfilment, fulfilmentOf(call));
    STOA_TRY_ASSIGN(auto shipment, Shipments::find(call.reader, fulfilment.id()));
    if (shipment) {
        STOA_TRY(Shipments::mayCancel(call.reader, *shipment));
        STOA_TRY(service.shipments().tellCancelled(call.reader, *shipment));
    } else {
        STOA_TRY_ASSIGN(shipment, Shipments::findCancelled(call.reader, fulfilment.id()));
        if (!shipment)
            return noLabel();
    }
    return parts.writer.write(call, {u"label.cancel"_s, fulfilment.id().toString()}, Touches::Rows,
                              [&](UnitOfWork &unit) -> Result<Written> {
                                  STOA_TRY(OpenOrder::lock(unit, fulfilment.parts().order));
                                  STOA_TRY_ASSIGN(const auto gone, Shipments::cancel(unit, *shipment));
                                  return Written::json(gone.toJson());
                              });
}

} // namespace

void addLabelRoutes(http::Router &router, RouteParts &parts, OrderService &service)
{
    parts.gate.add(router, Method::Get, "/v1/fulfilments/{id}/label", {"fulfilments.readLabel"},
                   {Who::SignedIn, Permission::OrderWork}, readLabel);
    parts.gate.add(
        router, Method::Post, "/v1/fulfilments/{id}/label",
        {.name = "fulfilments.label", .load = LoadClass::Facts, .idempotency = http::Idempotency::KeyNeeded},
        {Who::SignedIn, Permission::OrderWork, {}, Pace::Write},
        [&parts, &service](Call &call) { return buyLabel(call, parts, service); });
    parts.gate.add(router, Method::Post, "/v1/fulfilments/{id}/label/cancel",
                   {.name = "fulfilments.cancelLabel",
                    .load = LoadClass::Facts,
                    .idempotency = http::Idempotency::KeyNeeded},
                   {Who::SignedIn, Permission::OrderWork, {}, Pace::Write},
                   [&parts, &service](Call &call) { return cancelLabel(call, parts, service); });
}

} // namespace stoa::hub
