// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/dialect.h"
#include "core/store/access/accessrepository.h"
#include "hub/access/giving.h"
#include "hub/http/routes/bodies.h"
#include "hub/http/routes/listquery.h"
#include "hub/http/routes/routeparts.h"
#include "hub/http/routes/storescope.h"
#include "hub/http/routes/userjson.h"

#include <QJsonDocument>

namespace stoa::http {

using namespace Qt::StringLiterals;
using access::BodyKind;
using access::Call;
using access::Demand;
using access::Pace;
using access::Who;

namespace {

Result<Response> listUsers(Call &call)
{
    STOA_TRY_ASSIGN(const auto query, ListQuery::read(call.request, "users", {"state"_L1, "login"_L1}));
    SelectText select(kUserSelect);
    StoreScope(call.caller.rights, call.reader.engine()).ofUsers(select);
    if (const auto state = query.filter("state"_L1)) {
        if (!userStateOf(*state))
            return Error::invalid(u"state"_s, u"expected active or disabled"_s);
        select.where("state = ?", {*state});
    }
    if (const auto login = query.filter("login"_L1))
        select.where("login = ?", {login->trimmed().toLower()});
    select.after({"id"}, query.after()).orderBy("id", query.limit() + 1);
    Page page(query);
    STOA_TRY(select.each(call.reader, [&](const sql::Statement &row) {
        if (JsonText *json = page.row({row.text(0)}))
            json->raw(userJson(row).json);
    }));
    return page.answer();
}

/// The user, if he is of the caller's stores.
Result<User> seenUser(sql::Connection &connection, const Call &call)
{
    STOA_TRY_ASSIGN(auto user, AccessRepository::findUser(connection, call.request.param("id")));
    if (!user || !access::Giver(call.caller.rights).holdsStores(user->what().stores))
        return Error::of(Problem::NotFound, u"no such user"_s);
    return std::move(*user);
}

Result<Response> oneUser(Call &call)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY(seenUser(call.reader, call));
    STOA_TRY_ASSIGN(auto user, readUser(call.reader, call.request.param("id")));
    return Response::bytes(std::move(user.json), "application/json"_ba).withEtag(user.etag());
}

Result<Response> createUser(Call &call, RouteParts &parts)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(QJsonObject body, bodyOf(call.request));
    const QJsonValue password = body.take("password"_L1);
    if (!password.isUndefined() && !password.isString())
        return Error::invalid(u"password"_s, u"expected a string"_s);
    STOA_TRY_ASSIGN(const auto draft, userDraftOf(body));
    const auto id = UserId::make(parts.clock.now());
    STOA_TRY_ASSIGN(const auto user, User::accept(id, draft));
    std::optional<QByteArray> phc;
    if (password.isString()) {
        STOA_TRY(checkPassword(password.toString(), user.what().login));
        STOA_TRY_ASSIGN(phc, parts.passwords.make(password.toString()));
    }
    const QString text = id.toString();
    return parts.writer.write(call, {u"user.save"_s, text}, Touches::Access,
                              [&](UnitOfWork &unit) -> Result<Written> {
                                  STOA_TRY(access::Accounts::save(unit, user, phc));
                                  STOA_TRY_ASSIGN(const auto made, readUser(unit.connection(), text));
                                  return Written{201, made.json, made.etag(), "/v1/users/" + text.toLatin1()};
                              });
}

/// Nobody gives rights to himself, nor locks himself out.
Result<void> checkSelf(const Call &call, const User &before, const UserDraft &after)
{
    if (call.caller.actor() != before.id().toString())
        return {};
    const auto sorted = [](QStringList list) {
        list.sort();
        return list;
    };
    const auto refused = [](const QString &field) {
        return Error::of(Problem::Forbidden, u"nobody changes his own rights"_s, field);
    };
    if (sorted(after.roles) != sorted(before.what().roles))
        return refused(u"roles"_s);
    if (sorted(after.stores) != sorted(before.what().stores))
        return refused(u"stores"_s);
    if (after.state != before.what().state)
        return refused(u"state"_s);
    return {};
}

enum class Change { Replace, Patch };

Result<Response> changeUser(Call &call, RouteParts &parts, Change change)
{
    STOA_TRY(noQuery(call.request));
    const QString id = call.request.param("id");
    STOA_TRY_ASSIGN(const auto sent, bodyOf(call.request));
    STOA_TRY_ASSIGN(const auto now, seenUser(call.reader, call));
    const QString state = sent.value("state"_L1).toString();
    QJsonObject detail;
    if (!state.isEmpty() && state != nameOf(now.what().state))
        detail.insert(u"state"_s, state);
    return parts.writer.write(
        call, {u"user.save"_s, id, detail}, Touches::Access, [&](UnitOfWork &unit) -> Result<Written> {
            auto &connection = unit.connection();
            const QByteArray lock =
                "SELECT version FROM app_user WHERE id = ?1" + sql::forUpdate(connection.engine());
            STOA_TRY(connection.each(
                lock, [](const sql::Statement &) {}, id));
            STOA_TRY_ASSIGN(const auto known, seenUser(connection, call));
            STOA_TRY_ASSIGN(const auto before, readUser(connection, id));
            STOA_TRY(checkIfMatch(call.request, before.version));
            QJsonObject present = QJsonDocument::fromJson(before.json).object();
            for (const auto name : {"id"_L1, "version"_L1, "updated_at"_L1})
                present.remove(name);
            STOA_TRY_ASSIGN(const auto draft,
                            userDraftOf(change == Change::Patch ? merged(present, sent) : sent));
            STOA_TRY(checkSelf(call, known, draft));
            STOA_TRY_ASSIGN(const auto user, User::accept(known.id(), draft));
            STOA_TRY(access::Accounts::save(unit, user, {}));
            if (draft.state == UserState::Disabled)
                STOA_TRY(parts.sessions.revokeUser(connection, id, u"disabled"_s));
            STOA_TRY_ASSIGN(const auto after, readUser(connection, id));
            return Written{200, after.json, after.etag()};
        });
}

/// Whoever sets another's password could sign in as him, so he needs to hold all that the other may do.
Result<void> mayTakeOver(sql::Connection &connection, const Call &call)
{
    STOA_TRY_ASSIGN(const auto user, seenUser(connection, call));
    if (call.caller.actor() == user.id().toString())
        return {};
    return access::Accounts::checkOver(connection, call.caller.rights, user.what());
}

/// One's own password with the one before it; anybody else's with user.edit. Every sign-in of the user ends.
Result<Response> changePassword(Call &call, RouteParts &parts)
{
    STOA_TRY(noQuery(call.request));
    const QString id = call.request.param("id");
    const bool own = id == call.caller.actor();
    STOA_TRY_ASSIGN(const auto body, bodyOf(call.request));
    JsonFields fields(body);
    const QString password = fields.string("password"_L1, 1'000);
    const auto current = fields.optionalString("current"_L1, 1'000);
    STOA_TRY(fields.end());

    STOA_TRY_ASSIGN(const auto user, seenUser(call.reader, call));
    STOA_TRY(mayTakeOver(call.reader, call));
    if (own) {
        if (!current)
            return Error::invalid(u"current"_s, u"is missing"_s);
        const int wait = parts.backoff.waitSeconds(user.what().login, call.request.remoteAddress());
        if (wait > 0)
            return Response::problem(Problem::RateLimited).withRetryAfter(wait);
        STOA_TRY_ASSIGN(const auto phc, access::Accounts::hashOf(call.reader, id));
        STOA_TRY_ASSIGN(const auto fit, parts.passwords.check(*current, phc));
        if (fit == access::PasswordBench::Fit::No) {
            parts.backoff.failed(user.what().login, call.request.remoteAddress());
            return Error::of(Problem::BadCredentials, u"the present password is wrong"_s, u"current"_s);
        }
    }
    STOA_TRY(checkPassword(password, user.what().login));
    STOA_TRY_ASSIGN(const auto phc, parts.passwords.make(password));
    return parts.writer.write(
        call, {u"user.password"_s, id}, Touches::Access, [&](UnitOfWork &unit) -> Result<Written> {
            // Making the hash takes its time; the user may have become more meanwhile.
            STOA_TRY(mayTakeOver(unit.connection(), call));
            STOA_TRY(access::Accounts::setHash(unit.connection(), id, phc, unit.context().recordedAt));
            STOA_TRY(parts.sessions.revokeUser(unit.connection(), id, u"password"_s));
            return Written{204};
        });
}

} // namespace

void addUserRoutes(Router &router, RouteParts &parts)
{
    auto &gate = parts.gate;
    const Demand read{Who::SignedIn, Permission::UserRead, {}, Pace::Search};
    const Demand edit{Who::Person, Permission::UserEdit, {}, Pace::Write, BodyKind::Json};
    gate.add(router, Method::Get, "/v1/users", {"users.list"}, read, listUsers);
    gate.add(router, Method::Get, "/v1/users/{id}", {"users.one"}, read, oneUser);
    gate.add(router, Method::Post, "/v1/users",
             {.name = "users.create", .load = LoadClass::Admin, .idempotency = Idempotency::KeyNeeded}, edit,
             [&parts](Call &call) { return createUser(call, parts); });
    gate.add(router, Method::Put, "/v1/users/{id}", {"users.replace", LoadClass::Admin}, edit,
             [&parts](Call &call) { return changeUser(call, parts, Change::Replace); });
    gate.add(router, Method::Patch, "/v1/users/{id}", {"users.patch", LoadClass::Admin}, edit,
             [&parts](Call &call) { return changeUser(call, parts, Change::Patch); });
    gate.add(router, Method::Post, "/v1/users/{id}/password",
             {.name = "users.password", .load = LoadClass::Admin, .idempotency = Idempotency::KeyNeeded},
             {Who::Person, Permission::UserEdit, {}, Pace::Write, BodyKind::Json, "id"_ba},
             [&parts](Call &call) { return changePassword(call, parts); });
}

} // namespace stoa::http
