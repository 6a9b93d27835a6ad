// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/base/fingerprint.h"
#include "core/store/access/accessrepository.h"
#include "core/wire/contract.h"
#include "hub/http/routes/listquery.h"
#include "hub/http/routes/routeparts.h"

#include <QFile>

static void initialiseContract() { Q_INIT_RESOURCE(contract); }

namespace stoa::http {

using namespace Qt::StringLiterals;
using access::Call;
using access::Demand;
using access::Pace;
using access::Who;

namespace {

Result<Response> me(Call &call)
{
    STOA_TRY(noQuery(call.request));
    const access::Caller &caller = call.caller;
    QJsonObject json{{u"id"_s, caller.actor()}, {u"rights"_s, caller.rights.toJson()}};
    if (caller.kind == access::CallerKind::ApiKey) {
        json.insert(u"kind"_s, u"api-key"_s);
        return Response::json(json).noStore();
    }
    STOA_TRY_ASSIGN(const auto user, AccessRepository::findUser(call.reader, caller.actor()));
    if (!user)
        return Error::of(Problem::Unauthenticated, u"the sign-in is over"_s);
    json.insert(u"kind"_s, u"person"_s);
    json.insert(u"login"_s, user->what().login);
    json.insert(u"display_name"_s, user->what().displayName);
    json.insert(u"language"_s, user->what().language);
    json.insert(u"device"_s, QString::fromLatin1(caller.device));
    return Response::json(json).noStore();
}

/// The nonce that the asker wants signed; empty when there is none.
Result<QByteArray> nonceOf(const Request &request)
{
    const auto pairs = request.queryPairs();
    for (const auto &[name, value] : pairs) {
        if (name != "nonce"_L1)
            return Error::of(Problem::UnknownField, u"the query field is not known"_s, name);
        if (fromBase64Url(value.toLatin1()).size() != wire::kNonceBytes || pairs.size() > 1)
            return Error::invalid(u"nonce"_s, u"expected %1 bytes as base64url"_s.arg(wire::kNonceBytes));
        return value.toLatin1();
    }
    return QByteArray();
}

/// Who this hub is, for desks that do not know it yet: nothing that is not shown to anybody who asks.
Result<Response> greet(Call &call, const RouteParts &parts)
{
    STOA_TRY_ASSIGN(const auto nonce, nonceOf(call.request));
    const SigningKey &identity = parts.keyring.identity();
    QJsonObject json{
        {u"name"_s, parts.hubName},
        {u"version"_s, QStringLiteral(STOA_VERSION)},
        {u"schema"_s, QJsonObject{{u"oldest"_s, wire::kOldestSchema}, {u"newest"_s, wire::kSchema}}},
        {u"hub_key"_s, QString::fromLatin1(toBase64Url(identity.publicKey))},
        {u"fingerprint"_s, fingerprintOf(identity.publicKey)}};
    if (!nonce.isEmpty())
        json.insert(u"signature"_s,
                    QString::fromLatin1(toBase64Url(
                        sign(wire::greetingText(nonce, identity.publicKey), identity.secretKey))));
    return Response::json(json).noStore();
}

/// Whether the process answers.
Result<Response> healthy(Call &)
{
    return Response::bytes("{\"status\":\"ok\"}"_ba, "application/json"_ba).noStore();
}

/// Whether it can do its work: the database answers and is whole as far as is known, and there is room to
/// write.
Result<Response> ready(Call &call, const RouteParts &parts)
{
    const auto epoch = call.reader.scalar("SELECT epoch FROM access_epoch WHERE id = 1");
    const bool damaged = parts.isDamaged && parts.isDamaged();
    QJsonObject checks{{u"database"_s, damaged ? u"damaged"_s : epoch ? u"ok"_s : u"failed"_s}};
    const auto room = parts.room ? parts.room() : Result<void>();
    checks.insert(u"disk"_s, room ? u"ok"_s : u"failed"_s);
    const bool good = epoch && room && !damaged;
    return Response::json({{u"status"_s, good ? u"ok"_s : u"failed"_s}, {u"checks"_s, checks}},
                          good ? 200 : 503)
        .noStore();
}

} // namespace

void addSystemRoutes(Router &router, RouteParts &parts)
{
    initialiseContract();
    auto &gate = parts.gate;
    gate.add(router, Method::Get, "/v1/me", {"me"}, {Who::SignedIn}, me);
    gate.add(router, Method::Get, "/v1/hub", {"hub"}, {Who::Anyone, {}, {}, Pace::Search},
             [&parts](Call &call) { return greet(call, parts); });
    QFile file(u":/stoa/openapi.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened);
    gate.add(router, Method::Get, "/v1/openapi.json", {"openapi"}, {Who::Anyone},
             [contract = file.readAll()](Call &) -> Result<Response> {
                 return Response::bytes(contract, "application/json"_ba).withEtag(STOA_VERSION ""_ba);
             });
    gate.add(router, Method::Get, "/healthz", {.name = "healthz", .runs = Runs::Inline}, {Who::Anyone},
             healthy);
    gate.add(router, Method::Get, "/readyz", {"readyz"}, {Who::Anyone},
             [&parts](Call &call) { return ready(call, parts); });
}

void addMetricsRoute(Router &router, Metrics &metrics)
{
    router.add(Method::Get, "/metrics", {"metrics", LoadClass::Admin}, [&metrics](Request &, Worker &) {
        return Response::bytes(metrics.text(), "text/plain; version=0.0.4; charset=utf-8"_ba);
    });
}

void addRoutes(Router &router, RouteParts &parts)
{
    addSystemRoutes(router, parts);
    addAuthRoutes(router, parts);
    addItemRoutes(router, parts);
    addCategoryRoutes(router, parts);
    addLocationRoutes(router, parts);
    addReasonRoutes(router, parts);
    addPositionRoutes(router, parts);
    addMovementRoutes(router, parts);
    addOrderRoutes(router, parts);
    addFulfilmentRoutes(router, parts);
    addReservationRoutes(router, parts);
    addReturnRoutes(router, parts);
    addTaskRoutes(router, parts);
    addEventRoutes(router, parts);
    addQuarantineRoutes(router, parts);
    addUserRoutes(router, parts);
    addRoleRoutes(router, parts);
    addDeviceRoutes(router, parts);
    addApiKeyRoutes(router, parts);
    addAuditRoutes(router, parts);
}

} // namespace stoa::http
