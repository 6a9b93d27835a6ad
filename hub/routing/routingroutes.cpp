// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/decisionrecord.h"
#include "core/domain/orders/orderparts.h"
#include "core/sql/transaction.h"
#include "core/store/contactplaces.h"
#include "hub/http/routes/bodies.h"
#include "hub/http/routes/listquery.h"
#include "hub/routing/orderservice.h"
#include "hub/routing/policybook.h"

#include <QElapsedTimer>
#include <QJsonDocument>

namespace stoa::hub {

using namespace Qt::StringLiterals;
using access::BodyKind;
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

Error unknownOrder() { return Error::of(Problem::NotFound, u"no such order"_s); }

QJsonObject answerOf(const RoutedOrder &routed, const std::optional<DecisionId> &id)
{
    QJsonObject json{{u"outcome"_s, nameOf(routed.decision.outcome)},
                     {u"policy"_s, routed.decision.policy},
                     {u"policy_version"_s, routed.decision.policyVersion},
                     {u"summary"_s, summaryOf(routed.decision)}};
    if (id)
        json.insert(u"decision"_s, id->toString());
    return json;
}

/// In the transaction of the answer, so that a call that is repeated routes once.
Result<Response> routeNow(Call &call, RouteParts &parts, OrderService &service)
{
    STOA_TRY(http::noQuery(call.request));
    const auto id = OrderId::parse(call.request.param("id"));
    if (!id)
        return unknownOrder();
    const http::AuditNote note{u"order.route"_s, id->toString()};
    for (int attempt = 1;; ++attempt) {
        STOA_TRY_ASSIGN(const auto view, service.network().now(call.reader));
        QElapsedTimer timer;
        timer.start();
        std::optional<RoutedNow> done;
        auto answer = parts.writer.write(call, note, Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
            STOA_TRY_ASSIGN(const auto stored, OrderRepository::lock(unit.connection(), *id));
            if (!stored)
                return unknownOrder();
            STOA_TRY(authorizeOrder(call.caller.rights, Permission::OrderEdit, stored->order));
            STOA_TRY_ASSIGN(
                auto routed,
                decideRoute(unit.connection(), *view, *id, parts.clock.now(), {}, Backorders::Reopen));
            STOA_TRY_ASSIGN(const auto decision, carryOutAndKeep(unit, *id, routed, view->policy));
            QJsonObject json = answerOf(routed, decision);
            json.insert(u"order"_s, id->toString());
            done = RoutedNow{decision, std::move(routed), attempt};
            return Written::json(json);
        });
        if (answer && done)
            service.router().count(*done, timer.nsecsElapsed() / 1'000);
        if (answer || attempt == RouteWork::kMostAttempts || !isLostRoute(answer.error()))
            return answer;
    }
}

Result<Response> oneDecision(Call &call)
{
    STOA_TRY(http::noQuery(call.request));
    const auto unknown = Error::of(Problem::NotFound, u"no such decision"_s);
    const auto id = DecisionId::parse(call.request.param("id"));
    if (!id)
        return unknown;
    STOA_TRY_ASSIGN(auto kept, DecisionLog::find(call.reader, *id));
    if (!kept)
        return unknown;
    const auto orderId = OrderId::parse(kept->order);
    if (!orderId)
        return unknown;
    STOA_TRY_ASSIGN(const auto order, OrderRepository::find(call.reader, *orderId));
    if (!order || !reaches(call.caller.rights, order->order))
        return unknown;
    // The record has the door of the customer in it.
    STOA_TRY_ASSIGN(const bool mayKnow, mayKnowDestination(call.reader, *orderId, call.caller.rights));
    if (!mayKnow)
        return unknown;
    // Immutable: the record itself is the tag.
    return Response::bytes(std::move(kept->json), "application/json"_ba).withEtag(id->toString().toLatin1());
}

/// The order that is tried: one that is there, or a draft that never becomes one.
Result<Order> triedOrder(Call &call, JsonFields &fields, Instant now)
{
    const auto id = fields.optionalParsed("order"_L1, &OrderId::parse);
    const auto draft = fields.optionalObject("draft"_L1);
    if (bool(id) == bool(draft))
        return Error::invalid(u"order"_s, u"tell an order or a draft, and only one of them"_s);
    if (id) {
        STOA_TRY_ASSIGN(const auto stored, OrderRepository::find(call.reader, *id));
        STOA_TRY_ASSIGN(const bool mayKnow, mayKnowDestination(call.reader, *id, call.caller.rights));
        if (!stored || !mayKnow || !reaches(call.caller.rights, stored->order))
            return Error::of(Problem::NotFound, u"no such order"_s, u"order"_s);
        return stored->order.reopened();
    }
    STOA_TRY_ASSIGN(const auto parsed, OrderDraft::fromJson(*draft));
    return Order::accept(OrderId::make(now), parsed, now);
}

Result<Response> tryRoute(Call &call, RouteParts &parts, OrderService &service)
{
    STOA_TRY(http::noQuery(call.request));
    STOA_TRY_ASSIGN(const auto body, http::bodyOf(call.request));
    JsonFields fields(body);
    const Instant now = parts.clock.now();
    STOA_TRY_ASSIGN(const auto order, triedOrder(call, fields, now));
    const auto wanted = fields.optionalObject("policy"_L1);
    STOA_TRY(fields.end());
    if (order.openUnits() == 0)
        return Error::of(Problem::IllegalTransition, u"nothing of the order is open"_s, u"order"_s);
    STOA_TRY_ASSIGN(const auto view, service.network().now(call.reader));
    STOA_TRY_ASSIGN(auto moment, sql::Transaction::begin(call.reader, sql::Mode::Snapshot));
    RoutingPolicy policy = view->policy;
    if (wanted) {
        STOA_TRY_ASSIGN(policy, PolicyBook::resolve(call.reader, *wanted, u"policy"_s));
    }
    STOA_TRY_ASSIGN(const auto input, readRoutingCase(call.reader, *view, order, now));
    moment.rollback();
    const Decision decision = route(input, policy);
    const DecisionRecord record{input, policy, decision};
    QJsonObject json = answerOf({input, decision}, std::nullopt);
    json.insert(u"record"_s, QJsonDocument::fromJson(record.toBytes()).object());
    return Response::json(json).noStore();
}

} // namespace

void addRoutingRoutes(http::Router &router, RouteParts &parts, OrderService &service)
{
    auto &gate = parts.gate;
    gate.add(router, Method::Post, "/v1/orders/{id}/route",
             {.name = "orders.route", .load = LoadClass::Facts, .idempotency = http::Idempotency::KeyNeeded},
             {Who::SignedIn, Permission::OrderEdit, {}, Pace::Write},
             [&parts, &service](Call &call) { return routeNow(call, parts, service); });
    gate.add(router, Method::Get, "/v1/decisions/{id}", {"decisions.one"},
             {Who::SignedIn, Permission::OrderRead}, oneDecision);
    gate.add(router, Method::Post, "/v1/routing/try", {.name = "routing.try", .load = LoadClass::Search},
             {Who::SignedIn, Permission::OrderRead, {}, Pace::Search, BodyKind::Json},
             [&parts, &service](Call &call) { return tryRoute(call, parts, service); });
}

} // namespace stoa::hub
