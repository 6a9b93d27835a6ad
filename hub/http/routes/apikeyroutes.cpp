// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/access/giving.h"
#include "hub/http/routes/bodies.h"
#include "hub/http/routes/listquery.h"
#include "hub/http/routes/routeparts.h"

#include <QJsonArray>

namespace stoa::http {

using namespace Qt::StringLiterals;
using access::BodyKind;
using access::Call;
using access::Demand;
using access::Pace;
using access::Who;

namespace {

QJsonObject keyJson(const access::ApiKey &key, Instant now)
{
    QJsonObject json{{u"id"_s, key.id},
                     {u"name"_s, key.name},
                     {u"permissions"_s, QJsonArray::fromStringList(key.permissions)},
                     {u"stores"_s, QJsonArray::fromStringList(key.stores)},
                     {u"made_by"_s, key.madeBy},
                     {u"made_at"_s, key.madeAt.toString()},
                     {u"expires_at"_s, key.expiresAt.toString()},
                     {u"state"_s, QString(key.stateAt(now))},
                     {u"version"_s, key.version}};
    if (key.revokedAt)
        json.insert(u"revoked_at"_s, key.revokedAt->toString());
    return json;
}

QByteArray textOf(const QJsonObject &json) { return Written::json(json).body; }

/// Those of the caller's stores.
Result<Response> listKeys(Call &call, const RouteParts &parts)
{
    STOA_TRY_ASSIGN(const auto query, ListQuery::read(call.request, "api-keys", {}));
    const access::Giver giver(call.caller.rights);
    Page page(query);
    QString after = query.after().value(0);
    for (;;) {
        STOA_TRY_ASSIGN(const auto list, parts.apiKeys.list(call.reader, after, query.limit() + 1));
        for (const access::ApiKey &key : list) {
            after = key.id;
            if (!giver.holdsStores(key.stores))
                continue;
            JsonText *json = page.row({key.id});
            if (!json)
                return page.answer();
            json->raw(textOf(keyJson(key, parts.clock.now())));
        }
        if (list.size() <= query.limit())
            return page.answer();
    }
}

Result<Response> oneKey(Call &call, const RouteParts &parts)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(const auto key, parts.apiKeys.find(call.reader, call.request.param("id")));
    if (!key || !access::Giver(call.caller.rights).holdsStores(key->stores))
        return Error::of(Problem::NotFound, u"no such key"_s);
    // Its state changes with time and with its maker, not with its version.
    return Response::json(keyJson(*key, parts.clock.now()),
                          QByteArray::number(key->version) + '-'
                              + QByteArray(key->stateAt(parts.clock.now()).latin1()));
}

Result<Response> makeKey(Call &call, RouteParts &parts)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(const auto body, bodyOf(call.request));
    JsonFields fields(body);
    access::ApiKeyDraft draft{fields.string("name"_L1, 200),
                              textsOf(fields, "permissions"_L1, Presence::Required, 100),
                              textsOf(fields, "stores"_L1, Presence::Required, 1'000),
                              {}};
    draft.expiresAt = fields.parsed("expires_at"_L1, [](QStringView text) { return Instant::parse(text); })
                          .value_or(Instant());
    STOA_TRY(fields.end());
    const auto id = access::ApiKeyId::make(parts.clock.now());
    return parts.writer.write(call, {u"apikey.make"_s, id.toString(), draft.told()}, Touches::Access,
                              [&](UnitOfWork &unit) -> Result<Written> {
                                  STOA_TRY_ASSIGN(const auto made,
                                                  parts.apiKeys.make(unit.connection(), id, draft,
                                                                     call.caller.actor(),
                                                                     call.caller.rights));
                                  QJsonObject json = keyJson(made.key, parts.clock.now());
                                  Written written = Written::json(json, 201);
                                  written.etag = QByteArray::number(made.key.version);
                                  written.location = "/v1/api-keys/" + made.key.id.toLatin1();
                                  written.kept = written.body;
                                  json.insert(u"secret"_s, QString::fromLatin1(made.secret));
                                  written.body = textOf(json);
                                  return written;
                              });
}

Result<Response> revokeKey(Call &call, RouteParts &parts)
{
    STOA_TRY(noQuery(call.request));
    const QString id = call.request.param("id");
    STOA_TRY_ASSIGN(const auto key, parts.apiKeys.find(call.reader, id));
    const QJsonObject told = key ? QJsonObject{{u"name"_s, key->name}} : QJsonObject();
    return parts.writer.write(
        call, {u"apikey.revoke"_s, id, told}, Touches::Access, [&](UnitOfWork &unit) -> Result<Written> {
            STOA_TRY(parts.apiKeys.revoke(unit.connection(), id, call.caller.actor(), call.caller.rights));
            return Written{204};
        });
}

} // namespace

void addApiKeyRoutes(Router &router, RouteParts &parts)
{
    auto &gate = parts.gate;
    const Demand read{Who::SignedIn, Permission::UserRead, {}, Pace::Search};
    gate.add(router, Method::Get, "/v1/api-keys", {"apikeys.list"}, read,
             [&parts](Call &call) { return listKeys(call, parts); });
    gate.add(router, Method::Get, "/v1/api-keys/{id}", {"apikeys.one"}, read,
             [&parts](Call &call) { return oneKey(call, parts); });
    gate.add(router, Method::Post, "/v1/api-keys",
             {.name = "apikeys.make", .load = LoadClass::Admin, .idempotency = Idempotency::KeyNeeded},
             {Who::Person, Permission::UserEdit, {}, Pace::Write, BodyKind::Json},
             [&parts](Call &call) { return makeKey(call, parts); });
    gate.add(router, Method::Delete, "/v1/api-keys/{id}", {"apikeys.revoke", LoadClass::Admin},
             {Who::Person, Permission::UserEdit, {}, Pace::Write},
             [&parts](Call &call) { return revokeKey(call, parts); });
}

} // namespace stoa::http
