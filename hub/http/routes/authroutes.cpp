// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/store/access/accessrepository.h"
#include "hub/access/accesstoken.h"
#include "hub/access/offlinegrant.h"
#include "hub/http/routes/bodies.h"
#include "hub/http/routes/listquery.h"
#include "hub/http/routes/routeparts.h"
#include "hub/log/commandlog.h"

namespace stoa::http {

using namespace Qt::StringLiterals;
using access::BodyKind;
using access::Call;
using access::Demand;
using access::Pace;
using access::PasswordBench;
using access::Sessions;
using access::Who;

namespace {

Error badCredentials() { return Error::of(Problem::BadCredentials, u"user or password is wrong"_s); }

hub::HubWrite houseWrite(const RouteParts &parts, const Call &call, const QString &actor,
                         const QString &device, const QString &action)
{
    const Instant now = parts.clock.now();
    return {{now, now, actor, device, Source::Desk, Rights::ofTheHouse()},
            action,
            actor,
            {},
            QString::fromLatin1(call.request.traceId().toHex())};
}

/// What sign-in and refresh answer.
Result<Response> tokensOf(sql::Connection &connection, const RouteParts &parts, const User &user,
                          const Sessions::Family &family, const std::optional<QByteArray> &verifier)
{
    const QString id = user.id().toString();
    const Instant now = parts.clock.now();
    STOA_TRY_ASSIGN(const auto rights, AccessRepository::rightsOf(connection, id));
    STOA_TRY_ASSIGN(const auto policy, connection.scalar("SELECT epoch FROM access_epoch WHERE id = 1"));
    const access::AccessClaims claims{id, family.device, family.id, now,
                                      now.plusSeconds(access::kAccessSeconds)};
    const QByteArray grant =
        access::issueGrant(user, rights, family.device, now, policy, verifier, parts.keyring);
    return Response::json({{u"access_token"_s, QString::fromLatin1(issueAccessToken(claims, parts.keyring))},
                           {u"expires_in"_s, access::kAccessSeconds},
                           {u"refresh_token"_s, QString::fromLatin1(family.refreshToken)},
                           {u"grant"_s, QString::fromLatin1(grant)},
                           {u"user"_s,
                            QJsonObject{{u"id"_s, id},
                                        {u"login"_s, user.what().login},
                                        {u"display_name"_s, user.what().displayName},
                                        {u"language"_s, user.what().language}}},
                           {u"rights"_s, rights.toJson()}})
        .noStore();
}

Result<Response> signIn(Call &call, RouteParts &parts)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(const auto body, bodyOf(call.request));
    JsonFields fields(body);
    const QString login = fields.string("login"_L1, 80);
    const QString password = fields.string("password"_L1, 1'000);
    const QString deviceId = fields.string("device_id"_L1, 80);
    STOA_TRY(fields.end());
    STOA_TRY_ASSIGN(const auto device, parts.authenticator.provenDevice(call.reader, call.request, deviceId));
    const QByteArray &address = call.request.remoteAddress();
    const int wait = parts.backoff.waitSeconds(login, address);
    if (wait > 0)
        return Response::problem(Problem::RateLimited, u"too many failed sign-ins"_s).withRetryAfter(wait);

    STOA_TRY_ASSIGN(const auto user, AccessRepository::findLogin(call.reader, login));
    std::optional<QByteArray> phc;
    if (user) {
        STOA_TRY_ASSIGN(phc, access::Accounts::hashOf(call.reader, user->id().toString()));
    }
    STOA_TRY_ASSIGN(const auto fit, parts.passwords.check(password, phc));
    if (fit == PasswordBench::Fit::No) {
        parts.backoff.failed(login, address);
        return badCredentials();
    }
    parts.backoff.succeeded(login, address);
    // Only who knows the password learns that it is of no use.
    if (user->what().state != UserState::Active)
        return Error::of(Problem::UserDisabled, u"the user is disabled"_s);
    const QString id = user->id().toString();
    call.request.identify(id.toLatin1(), deviceId.toLatin1());
    const bool anew = fit == PasswordBench::Fit::YesButMakeAnew;
    if (anew) {
        STOA_TRY_ASSIGN(phc, parts.passwords.make(password));
    }
    Sessions::Family family;
    const auto committed = parts.writer.hubStore().write(
        houseWrite(parts, call, id, deviceId, u"auth.sign-in"_s), [&](UnitOfWork &unit) -> Result<void> {
            if (anew)
                STOA_TRY(access::Accounts::setHash(unit.connection(), id, *phc, parts.clock.now()));
            STOA_TRY_ASSIGN(family, parts.sessions.start(unit.connection(), id, deviceId));
            return hub::CommandLog::seen(unit.connection(), deviceId, parts.clock.now());
        });
    if (!committed)
        return committed.error();
    return tokensOf(call.reader, parts, *user, family, phc);
}

Result<Response> refresh(Call &call, RouteParts &parts)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(const auto body, bodyOf(call.request));
    JsonFields fields(body);
    const QByteArray token = fields.string("refresh_token"_L1, 200).toLatin1();
    const QString deviceId = fields.string("device_id"_L1, 80);
    STOA_TRY(fields.end());
    STOA_TRY_ASSIGN(const auto device, parts.authenticator.provenDevice(call.reader, call.request, deviceId));
    Sessions::Rotation rotation{};
    STOA_TRY(parts.writer.hubStore().housekeep([&](sql::Connection &connection) -> Result<void> {
        STOA_TRY_ASSIGN(rotation, parts.sessions.rotate(connection, token, deviceId));
        return hub::CommandLog::seen(connection, deviceId, parts.clock.now());
    }));
    if (rotation.turn == Sessions::Turn::Reused) {
        parts.authority.changed();
        logEvent(lcAccess(), "refresh-reused",
                 {{u"user"_s, rotation.family.user}, {u"device"_s, rotation.family.device}});
        return Error::of(Problem::Unauthenticated, u"the refresh token was used before; sign in anew"_s);
    }
    call.request.identify(rotation.family.user.toLatin1(), deviceId.toLatin1());
    STOA_TRY_ASSIGN(const auto user, AccessRepository::findUser(call.reader, rotation.family.user));
    if (!user || user->what().state != UserState::Active)
        return Error::of(Problem::Unauthenticated, u"the sign-in is over"_s);
    return tokensOf(call.reader, parts, *user, rotation.family, {});
}

/// The refresh token itself is the leave to end its family; an unknown one is answered alike.
Result<Response> signOut(Call &call, RouteParts &parts)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(const auto body, bodyOf(call.request));
    JsonFields fields(body);
    const QByteArray token = fields.string("refresh_token"_L1, 200).toLatin1();
    STOA_TRY(fields.end());
    bool ended = false;
    STOA_TRY(parts.writer.hubStore().housekeep([&](sql::Connection &connection) -> Result<void> {
        STOA_TRY_ASSIGN(ended, parts.sessions.end(connection, token));
        return {};
    }));
    // Who makes tokens up must not make the hub judge everybody anew.
    if (ended)
        parts.authority.changed();
    return Response(204);
}

/// The first administrator, by the code that the hub printed; only while there is nobody.
Result<Response> setUp(Call &call, RouteParts &parts)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(const auto body, bodyOf(call.request));
    JsonFields fields(body);
    const QString code = fields.string("code"_L1, 40);
    const QString password = fields.string("password"_L1, 1'000);
    const UserDraft draft{fields.string("login"_L1, 80),
                          fields.string("display_name"_L1, 200),
                          {u"admin"_s},
                          {u"*"_s},
                          fields.optionalString("language"_L1, 16).value_or(QString())};
    STOA_TRY(fields.end());
    const auto id = UserId::make(parts.clock.now());
    STOA_TRY_ASSIGN(const auto user, User::accept(id, draft));
    STOA_TRY(checkPassword(password, user.what().login));
    STOA_TRY_ASSIGN(const auto phc, parts.passwords.make(password));
    const QString text = id.toString();
    const auto committed = parts.writer.hubStore().write(
        houseWrite(parts, call, text, {}, u"hub.setup"_s), [&](UnitOfWork &unit) -> Result<void> {
            STOA_TRY_ASSIGN(const auto redeemed,
                            parts.codes.redeem(unit.connection(), access::CodePurpose::Setup, code));
            STOA_TRY_ASSIGN(const bool taken, access::Accounts::anybody(unit.connection()));
            if (taken)
                return Error::of(Problem::EnrolmentCodeInvalid, u"the hub is set up"_s, u"code"_s);
            STOA_TRY(parts.codes.tellUser(unit.connection(), redeemed, text));
            return access::Accounts::save(unit, user, phc);
        });
    if (!committed)
        return committed.error();
    parts.authority.changed();
    return Response::json({{u"id"_s, text}, {u"login"_s, user.what().login}}, 201);
}

} // namespace

void addAuthRoutes(Router &router, RouteParts &parts)
{
    auto &gate = parts.gate;
    const Demand anyone{Who::Anyone, {}, {}, Pace::Auth, BodyKind::Json};
    gate.add(router, Method::Post, "/v1/auth/sign-in", {"auth.sign-in", LoadClass::Admin}, anyone,
             [&parts](Call &call) { return signIn(call, parts); });
    gate.add(router, Method::Post, "/v1/auth/refresh", {"auth.refresh", LoadClass::Admin}, anyone,
             [&parts](Call &call) { return refresh(call, parts); });
    gate.add(router, Method::Post, "/v1/auth/sign-out", {"auth.sign-out", LoadClass::Admin}, anyone,
             [&parts](Call &call) { return signOut(call, parts); });
    gate.add(router, Method::Post, "/v1/auth/setup", {"auth.setup", LoadClass::Admin}, anyone,
             [&parts](Call &call) { return setUp(call, parts); });
}

} // namespace stoa::http
