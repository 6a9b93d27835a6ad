// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/dialect.h"
#include "core/store/access/accessrepository.h"
#include "hub/http/routes/bodies.h"
#include "hub/http/routes/listquery.h"
#include "hub/http/routes/routeparts.h"
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

constexpr char kRoleSelect[] = "SELECT code, name, permissions, built_in, version FROM role";

RowJson roleJson(const sql::Statement &row)
{
    JsonText json;
    json.open().field("code", row.utf8(0)).field("name", row.utf8(1)).name("permissions").raw(row.utf8(2));
    json.name("built_in").truth(row.int64(3)).field("version", row.int64(4)).close();
    return {json.take(), row.int64(4)};
}

Result<RowJson> readRole(sql::Connection &connection, const QString &code)
{
    static const QByteArray kSql = QByteArray(kRoleSelect) + " WHERE code = ?1";
    STOA_TRY_ASSIGN(const auto found, connection.first(kSql, roleJson, code));
    if (!found)
        return Error::of(Problem::NotFound, u"no such role"_s);
    return *found;
}

Result<Response> listRoles(Call &call)
{
    STOA_TRY_ASSIGN(const auto query, ListQuery::read(call.request, "roles", {}));
    SelectText select(kRoleSelect);
    select.after({"code"}, query.after()).orderBy("code", query.limit() + 1);
    Page page(query);
    STOA_TRY(select.each(call.reader, [&](const sql::Statement &row) {
        if (JsonText *json = page.row({row.text(0)}))
            json->raw(roleJson(row).json);
    }));
    return page.answer();
}

Result<Response> oneRole(Call &call)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(auto role, readRole(call.reader, call.request.param("code")));
    return Response::bytes(std::move(role.json), "application/json"_ba).withEtag(role.etag());
}

Result<Role> roleOf(const QJsonObject &body)
{
    JsonFields fields(body);
    const QString code = fields.string("code"_L1, 80);
    const QString name = fields.string("name"_L1, 200);
    const QStringList permissions = textsOf(fields, "permissions"_L1, Presence::Required, 100);
    STOA_TRY(fields.end());
    return Role::accept(code, name, permissions);
}

Result<Response> createRole(Call &call, RouteWriter &writer)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(const auto body, bodyOf(call.request));
    STOA_TRY_ASSIGN(const auto role, roleOf(body));
    return writer.write(call, {u"role.save"_s, role.code}, Touches::Access,
                        [&](UnitOfWork &unit) -> Result<Written> {
                            if (readRole(unit.connection(), role.code))
                                return Error::of(Problem::AlreadyExists, u"the code exists"_s, u"code"_s);
                            STOA_TRY(access::Accounts::saveRole(unit, role));
                            STOA_TRY_ASSIGN(const auto made, readRole(unit.connection(), role.code));
                            return Written{201, made.json, made.etag(), "/v1/roles/" + role.code.toUtf8()};
                        });
}

/// The role as it is, if the caller may change it: a built-in one stays, and nobody widens a role of his own.
Result<RowJson> changeable(Call &call, UnitOfWork &unit, const QString &code)
{
    const QByteArray lock =
        "SELECT version FROM role WHERE code = ?1" + sql::forUpdate(unit.connection().engine());
    STOA_TRY(unit.connection().each(
        lock, [](const sql::Statement &) {}, code));
    STOA_TRY_ASSIGN(const auto before, readRole(unit.connection(), code));
    STOA_TRY(checkIfMatch(call.request, before.version));
    if (QJsonDocument::fromJson(before.json).object().value("built_in"_L1).toBool())
        return Error::of(Problem::Forbidden, u"a built-in role stays as it is"_s);
    STOA_TRY_ASSIGN(const auto self, AccessRepository::findUser(unit.connection(), call.caller.actor()));
    if (self && self->what().roles.contains(code))
        return Error::of(Problem::Forbidden, u"nobody changes his own rights"_s);
    return before;
}

enum class Change { Replace, Patch };

Result<Response> changeRole(Call &call, RouteWriter &writer, Change change)
{
    STOA_TRY(noQuery(call.request));
    const QString code = call.request.param("code");
    STOA_TRY_ASSIGN(const auto sent, bodyOf(call.request));
    return writer.write(call, {u"role.save"_s, code}, Touches::Access,
                        [&](UnitOfWork &unit) -> Result<Written> {
                            STOA_TRY_ASSIGN(const auto before, changeable(call, unit, code));
                            QJsonObject present = QJsonDocument::fromJson(before.json).object();
                            present.remove("built_in"_L1);
                            present.remove("version"_L1);
                            QJsonObject next = change == Change::Patch ? merged(present, sent) : sent;
                            if (!next.contains("code"_L1))
                                next.insert(u"code"_s, code);
                            STOA_TRY_ASSIGN(const auto role, roleOf(next));
                            if (role.code != code)
                                return Error::invalid(u"code"_s, u"a role's code never changes"_s);
                            STOA_TRY(access::Accounts::saveRole(unit, role));
                            STOA_TRY_ASSIGN(const auto after, readRole(unit.connection(), code));
                            return Written{200, after.json, after.etag()};
                        });
}

Result<Response> removeRole(Call &call, RouteWriter &writer)
{
    STOA_TRY(noQuery(call.request));
    const QString code = call.request.param("code");
    return writer.write(call, {u"role.remove"_s, code}, Touches::Access,
                        [&](UnitOfWork &unit) -> Result<Written> {
                            STOA_TRY_ASSIGN(const auto before, changeable(call, unit, code));
                            Q_UNUSED(before);
                            STOA_TRY(access::Accounts::removeRole(unit, code));
                            return Written{204};
                        });
}

} // namespace

void addRoleRoutes(Router &router, RouteParts &parts)
{
    auto &writer = parts.writer;
    auto &gate = parts.gate;
    const Demand read{Who::SignedIn, Permission::UserRead, {}, Pace::Search};
    const Demand edit{Who::Person, Permission::RoleEdit, {}, Pace::Write, BodyKind::Json};
    gate.add(router, Method::Get, "/v1/roles", {"roles.list"}, read, listRoles);
    gate.add(router, Method::Get, "/v1/roles/{code}", {"roles.one"}, read, oneRole);
    gate.add(router, Method::Post, "/v1/roles",
             {.name = "roles.create", .load = LoadClass::Admin, .idempotency = Idempotency::KeyNeeded}, edit,
             [&writer](Call &call) { return createRole(call, writer); });
    gate.add(router, Method::Put, "/v1/roles/{code}", {"roles.replace", LoadClass::Admin}, edit,
             [&writer](Call &call) { return changeRole(call, writer, Change::Replace); });
    gate.add(router, Method::Patch, "/v1/roles/{code}", {"roles.patch", LoadClass::Admin}, edit,
             [&writer](Call &call) { return changeRole(call, writer, Change::Patch); });
    gate.add(router, Method::Delete, "/v1/roles/{code}", {"roles.remove", LoadClass::Admin},
             {Who::Person, Permission::RoleEdit, {}, Pace::Write},
             [&writer](Call &call) { return removeRole(call, writer); });
}

} // namespace stoa::http
