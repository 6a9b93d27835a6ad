// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/links/webhooks/webhookroutes.h"

#include "hub/http/routes/bodies.h"
#include "hub/http/routes/listquery.h"
#include "hub/links/outgoing.h"
#include "hub/links/webhooks/deliveryrepository.h"

#include <QJsonArray>

namespace stoa::links {

using namespace Qt::StringLiterals;
using access::BodyKind;
using access::Call;
using access::Demand;
using access::Pace;
using access::Who;
using http::Method;
using http::Response;
using http::RouteParts;
using http::Touches;
using http::Written;

namespace {

QByteArray etagOf(const Webhook &webhook) { return QByteArray::number(webhook.version); }

QByteArray textOf(const QJsonObject &json) { return Written::json(json).body; }

Result<void> mayManage(const Call &call)
{
    return call.caller.rights.authorizeChain(Permission::WebhookEdit);
}

Result<Webhook> findWebhook(Call &call)
{
    STOA_TRY_ASSIGN(const auto found, WebhookRepository::find(call.reader, call.request.param("id")));
    if (!found)
        return Error::of(Problem::NotFound, u"no such webhook"_s);
    return *found;
}

/// What the audit list tells; an address may have a secret in it and is not told.
hub::AuditDetail toldOf(const WebhookDraft &draft)
{
    return QJsonObject{{u"name"_s, draft.name},
                       {u"types"_s, QJsonArray::fromStringList(draft.types)},
                       {u"active"_s, draft.active}};
}

Result<WebhookDraft> draftOf(const QJsonObject &body)
{
    JsonFields fields(body);
    WebhookDraft draft;
    draft.name = fields.string("name"_L1, 200);
    draft.url = fields.string("url"_L1, 4'000);
    draft.types = http::textsOf(fields, "types"_L1, http::Presence::Required, 100);
    draft.active = fields.optionalBoolean("active"_L1).value_or(true);
    STOA_TRY(fields.end());
    return draft;
}

/// With its secret, which a repeat of the call does not show.
Written writtenWithSecret(const WebhookRepository::Made &made, int status)
{
    QJsonObject json = made.webhook.toJson();
    Written written = Written::json(json, status);
    written.etag = etagOf(made.webhook);
    written.kept = written.body;
    json.insert(u"secret"_s, QString::fromLatin1(made.secret));
    written.body = textOf(json);
    return written;
}

Result<Response> listWebhooks(Call &call)
{
    STOA_TRY(mayManage(call));
    STOA_TRY_ASSIGN(const auto query, http::ListQuery::read(call.request, "webhooks", {}));
    STOA_TRY_ASSIGN(const auto list,
                    WebhookRepository::list(call.reader, query.after().value(0), query.limit() + 1));
    http::Page page(query);
    for (const Webhook &webhook : list) {
        if (http::JsonText *json = page.row({webhook.id}))
            json->raw(textOf(webhook.toJson()));
    }
    return page.answer();
}

Result<Response> oneWebhook(Call &call)
{
    STOA_TRY(mayManage(call));
    STOA_TRY(http::noQuery(call.request));
    STOA_TRY_ASSIGN(const Webhook webhook, findWebhook(call));
    return Response::json(webhook.toJson(), etagOf(webhook));
}

Result<Response> makeWebhook(Call &call, RouteParts &parts, WebhookRepository &webhooks)
{
    STOA_TRY(mayManage(call));
    STOA_TRY(http::noQuery(call.request));
    STOA_TRY_ASSIGN(const auto body, http::bodyOf(call.request));
    STOA_TRY_ASSIGN(const WebhookDraft draft, draftOf(body));
    const auto id = WebhookId::make(parts.clock.now());
    return parts.writer.write(call, {u"webhook.make"_s, id.toString(), toldOf(draft)}, Touches::Rows,
                              [&](UnitOfWork &unit) -> Result<Written> {
                                  STOA_TRY_ASSIGN(
                                      const auto made,
                                      webhooks.make(unit.connection(), id, draft, call.caller.actor()));
                                  Written written = writtenWithSecret(made, 201);
                                  written.location = "/v1/webhooks/" + made.webhook.id.toLatin1();
                                  return written;
                              });
}

/// What was sent of it is told, but for the address.
hub::AuditDetail toldOfPatch(const Webhook &present, QJsonObject sent)
{
    sent.remove("url"_L1);
    if (!sent.contains("name"_L1))
        sent.insert("name"_L1, present.name);
    return sent;
}

Result<WebhookDraft> patched(const Webhook &held, const QJsonObject &sent)
{
    const WebhookDraft before = held.draft();
    return draftOf(http::merged({{u"name"_s, before.name},
                                 {u"url"_s, before.url},
                                 {u"types"_s, QJsonArray::fromStringList(before.types)},
                                 {u"active"_s, before.active}},
                                sent));
}

Result<Response> patchWebhook(Call &call, RouteParts &parts, WebhookRepository &webhooks)
{
    STOA_TRY(mayManage(call));
    STOA_TRY(http::noQuery(call.request));
    STOA_TRY_ASSIGN(const auto sent, http::bodyOf(call.request));
    STOA_TRY_ASSIGN(const Webhook present, findWebhook(call));
    return parts.writer.write(
        call, {u"webhook.save"_s, present.id, toldOfPatch(present, sent)}, Touches::Rows,
        [&](UnitOfWork &unit) -> Result<Written> {
            STOA_TRY_ASSIGN(const Webhook held, WebhookRepository::hold(unit.connection(), present.id));
            STOA_TRY(http::checkIfMatch(call.request, held.version));
            STOA_TRY_ASSIGN(const WebhookDraft draft, patched(held, sent));
            STOA_TRY_ASSIGN(const Webhook saved, webhooks.save(unit.connection(), held.id, draft));
            Written written = Written::json(saved.toJson());
            written.etag = etagOf(saved);
            return written;
        });
}

Result<Response> removeWebhook(Call &call, RouteParts &parts, WebhookRepository &webhooks)
{
    STOA_TRY(mayManage(call));
    STOA_TRY(http::noQuery(call.request));
    STOA_TRY_ASSIGN(const Webhook present, findWebhook(call));
    return parts.writer.write(call, {u"webhook.remove"_s, present.id, {{u"name"_s, present.name}}},
                              Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
                                  STOA_TRY(webhooks.remove(unit.connection(), present.id));
                                  return Written{204};
                              });
}

Result<Response> rotateSecret(Call &call, RouteParts &parts, WebhookRepository &webhooks)
{
    STOA_TRY(mayManage(call));
    STOA_TRY(http::noQuery(call.request));
    STOA_TRY_ASSIGN(const auto body, http::bodyOf(call.request));
    JsonFields fields(body);
    const qint64 keepHours = fields.optionalInteger("keep_hours"_L1, 0, WebhookRepository::kMostKeepHours)
                                 .value_or(WebhookRepository::kUsualKeepHours);
    STOA_TRY(fields.end());
    STOA_TRY_ASSIGN(const Webhook present, findWebhook(call));
    const QJsonObject told{{u"name"_s, present.name}, {u"keep_hours"_s, keepHours}};
    return parts.writer.write(call, {u"webhook.rotate"_s, present.id, told}, Touches::Rows,
                              [&](UnitOfWork &unit) -> Result<Written> {
                                  STOA_TRY_ASSIGN(const auto made,
                                                  webhooks.rotate(unit.connection(), present.id, keepHours));
                                  return writtenWithSecret(made, 200);
                              });
}

Result<Response> listDeliveries(Call &call)
{
    STOA_TRY(mayManage(call));
    STOA_TRY_ASSIGN(const auto query,
                    http::ListQuery::read(call.request, "webhook-deliveries", {"state"_L1}));
    STOA_TRY_ASSIGN(const Webhook webhook, findWebhook(call));
    DeliveryRepository::Search search{webhook.id, {}, {}, query.limit() + 1};
    if (const auto name = query.filter("state"_L1)) {
        search.state = deliveryStateOf(*name);
        if (!search.state)
            return Error::invalid(u"state"_s, u"expected pending, delivered or dead"_s);
    }
    if (!query.after().isEmpty())
        search.before = query.after().constFirst().toLongLong();
    STOA_TRY_ASSIGN(const auto list, DeliveryRepository::list(call.reader, search));
    http::Page page(query);
    for (const Delivery &delivery : list) {
        if (http::JsonText *json = page.row({QString::number(delivery.n)}))
            json->raw(textOf(delivery.toJson()));
    }
    return page.answer();
}

Result<ReplayWish> wishOf(const QJsonObject &body)
{
    JsonFields fields(body);
    ReplayWish wish;
    if (const auto event = fields.optionalParsed("from_event"_L1, &EventId::parse))
        wish.fromEvent = event->toString();
    wish.since = fields.optionalParsed("since"_L1, [](QStringView text) { return Instant::parse(text); });
    if (fields.optionalBoolean("only_dead"_L1).value_or(false))
        wish.of = ReplayWish::Of::Dead;
    if (wish.of == ReplayWish::Of::All && !fields.has("from_event"_L1) && !fields.has("since"_L1))
        fields.refuse("from_event"_L1, u"from_event, since or only_dead is needed"_s);
    STOA_TRY(fields.end());
    return wish;
}

Result<Response> replayEvents(Call &call, RouteParts &parts)
{
    STOA_TRY(mayManage(call));
    STOA_TRY(http::noQuery(call.request));
    STOA_TRY_ASSIGN(const auto body, http::bodyOf(call.request));
    STOA_TRY_ASSIGN(const ReplayWish wish, wishOf(body));
    STOA_TRY_ASSIGN(const Webhook present, findWebhook(call));
    QJsonObject told = body;
    told.insert("name"_L1, present.name);
    return parts.writer.write(
        call, {u"webhook.replay"_s, present.id, told}, Touches::Rows,
        [&](UnitOfWork &unit) -> Result<Written> {
            STOA_TRY_ASSIGN(const Webhook held, WebhookRepository::hold(unit.connection(), present.id));
            STOA_TRY_ASSIGN(const Replayed done,
                            DeliveryRepository::replay(unit.connection(), held.id, wish, parts.clock.now()));
            QJsonObject json{{u"queued"_s, done.queued}};
            if (done.next)
                json.insert(u"next"_s, *done.next);
            return Written::json(json, 202);
        });
}

Result<Response> tryWebhook(Call &call, RouteParts &parts)
{
    STOA_TRY(mayManage(call));
    STOA_TRY(http::noQuery(call.request));
    STOA_TRY_ASSIGN(const Webhook present, findWebhook(call));
    return parts.writer.write(
        call, {u"webhook.test"_s, present.id, {{u"name"_s, present.name}}}, Touches::Rows,
        [&](UnitOfWork &unit) -> Result<Written> {
            STOA_TRY_ASSIGN(const Webhook held, WebhookRepository::hold(unit.connection(), present.id));
            if (!held.active)
                return Error::of(Problem::IllegalTransition, u"the webhook is not active"_s);
            const Instant now = parts.clock.now();
            const OutgoingEvent event{EventType::WebhookTest,
                                      held.id,
                                      {{u"webhook"_s, held.id}},
                                      now,
                                      now,
                                      QString::fromLatin1(call.request.traceId().toHex())};
            STOA_TRY_ASSIGN(const EventId id, tellOne(unit.connection(), held.id, event));
            return Written::json({{u"event"_s, id.toString()}}, 202);
        });
}

} // namespace

void addWebhookRoutes(http::Router &router, RouteParts &parts, WebhookRepository &webhooks)
{
    using http::Idempotency;
    using http::LoadClass;
    auto &gate = parts.gate;
    const Demand read{Who::Person, Permission::WebhookEdit, {}, Pace::Search};
    const Demand write{Who::Person, Permission::WebhookEdit, {}, Pace::Write};
    const Demand writeJson{Who::Person, Permission::WebhookEdit, {}, Pace::Write, BodyKind::Json};
    const auto once = [](const QByteArray &name) {
        return http::RouteInfo{.name = name, .load = LoadClass::Admin, .idempotency = Idempotency::KeyNeeded};
    };
    gate.add(router, Method::Get, "/v1/webhooks", {"webhooks.list"}, read, listWebhooks);
    gate.add(router, Method::Get, "/v1/webhooks/{id}", {"webhooks.one"}, read, oneWebhook);
    gate.add(router, Method::Post, "/v1/webhooks", once("webhooks.make"), writeJson,
             [&](Call &call) { return makeWebhook(call, parts, webhooks); });
    gate.add(router, Method::Patch, "/v1/webhooks/{id}", {"webhooks.patch", LoadClass::Admin}, writeJson,
             [&](Call &call) { return patchWebhook(call, parts, webhooks); });
    gate.add(router, Method::Delete, "/v1/webhooks/{id}", {"webhooks.remove", LoadClass::Admin}, write,
             [&](Call &call) { return removeWebhook(call, parts, webhooks); });
    gate.add(router, Method::Post, "/v1/webhooks/{id}/rotate", once("webhooks.rotate"), writeJson,
             [&](Call &call) { return rotateSecret(call, parts, webhooks); });
    gate.add(router, Method::Get, "/v1/webhooks/{id}/deliveries", {"webhooks.deliveries"}, read,
             listDeliveries);
    gate.add(router, Method::Post, "/v1/webhooks/{id}/replay", once("webhooks.replay"), writeJson,
             [&parts](Call &call) { return replayEvents(call, parts); });
    gate.add(router, Method::Post, "/v1/webhooks/{id}/test", once("webhooks.test"), write,
             [&parts](Call &call) { return tryWebhook(call, parts); });
}

} // namespace stoa::links
