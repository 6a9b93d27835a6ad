// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/routingpolicydiff.h"
#include "hub/http/routes/bodies.h"
#include "hub/http/routes/listquery.h"
#include "hub/routing/goldenorders.h"
#include "hub/routing/orderservice.h"
#include "hub/routing/policybook.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stoa::hub {

using namespace Qt::StringLiterals;
using access::BodyKind;
using access::Call;
using access::Demand;
using access::Pace;
using access::Who;
using http::LoadClass;
using http::Method;
using http::Response;
using http::RouteParts;
using http::Touches;
using http::Written;

namespace {

Error unknownPolicy() { return Error::of(Problem::NotFound, u"no such policy"_s); }

/// Policies are about the chain as a whole: asked once it is known that what is told makes sense.
Result<void> forTheChain(const Call &call, Permission permission)
{
    return call.caller.rights.authorizeChain(permission);
}

QString codeIn(const Call &call) { return call.request.param("code"); }
QString versionIn(const Call &call) { return call.request.param("version"); }

http::AuditNote noteOf(const QString &action, const StoredPolicy *policy, const QString &code)
{
    http::AuditNote note{action, code, {}};
    if (policy)
        note.detail.insert("version", qint64(policy->policy.version()));
    return note;
}

Written writtenPolicy(const StoredPolicy &policy, int status = 200)
{
    Written written = Written::json(policy.toJson(), status);
    written.etag = QByteArray::number(policy.revision);
    if (status == 201)
        written.location = "/v1/policies/" + policy.policy.code().toUtf8().toPercentEncoding() + '/'
            + QByteArray::number(policy.policy.version());
    return written;
}

Result<Response> listPolicies(Call &call)
{
    STOA_TRY_ASSIGN(const auto query,
                    http::ListQuery::read(call.request, "policies", {"code"_L1, "state"_L1}, 2));
    const auto state = query.filter("state"_L1);
    if (state && !policyStateOf(*state))
        return Error::invalid(u"state"_s, u"not one of the known values"_s);
    http::SelectText select("SELECT code, number, name, state, owner, note, created_by, created_at, "
                            "approved_by, activated_at, simulation, version, earlier FROM routing_policy");
    if (const auto code = query.filter("code"_L1))
        select.where("code = ?", {*code});
    if (state)
        select.where("state = ?", {*state});
    select.after({"code", "number"}, query.after()).orderBy("code, number", query.limit() + 1);
    http::Page page(query);
    STOA_TRY(select.each(call.reader, [&page](const sql::Statement &row) {
        http::JsonText *json = page.row({row.text(0), row.text(1)});
        if (!json)
            return;
        json->open().field("code", row.utf8(0)).field("version", row.text(1).toLongLong());
        json->field("name", row.utf8(2)).field("state", row.utf8(3)).field("owner", row.utf8(4));
        json->field("note", row.utf8(5)).field("changed_by", row.utf8(6)).field("created_at", row.instant(7));
        if (!row.isNull(9))
            json->field("approved_by", row.utf8(8)).field("activated_at", row.instant(9));
        if (!row.utf8(10).isEmpty())
            json->field("simulation", row.utf8(10));
        if (const auto earlier = RoutingPolicyName::fromKey(row.text(12)))
            json->name("earlier")
                .open()
                .field("code", earlier->code)
                .field("version", earlier->number)
                .close();
        json->field("revision", row.int64(11)).close();
    }));
    return page.answer();
}

Result<Response> onePolicy(Call &call)
{
    STOA_TRY(http::noQuery(call.request));
    STOA_TRY_ASSIGN(const auto policy, PolicyBook::find(call.reader, codeIn(call), versionIn(call)));
    if (!policy)
        return unknownPolicy();
    return Response::json(policy->toJson(), QByteArray::number(policy->revision));
}

/// The policy and the note of a body: {policy, note?}.
Result<std::pair<QJsonObject, QString>> sentPolicy(const http::Request &request)
{
    STOA_TRY_ASSIGN(const auto body, http::bodyOf(request));
    JsonFields fields(body);
    const QJsonObject policy = fields.object("policy"_L1);
    const QString note = fields.optionalString("note"_L1, 2'000).value_or(QString());
    STOA_TRY(fields.end());
    return std::pair(policy, note);
}

Error below(Error error, const QString &at)
{
    if (error.kind == ErrorKind::InvalidInput)
        error.field = error.field.isEmpty() ? at : at + u'/' + error.field;
    return error;
}

Result<Response> makePolicy(Call &call, RouteParts &parts)
{
    STOA_TRY(http::noQuery(call.request));
    STOA_TRY_ASSIGN(const auto sent, sentPolicy(call.request));
    const auto &[body, note] = sent;
    if (body.contains("version"_L1))
        return Error::invalid(u"policy/version"_s, u"the hub numbers versions"_s);
    const QString code = body.value("code"_L1).toString();
    return parts.writer.write(call, noteOf(u"policy.save"_s, nullptr, code), Touches::Rows,
                              [&](UnitOfWork &unit) -> Result<Written> {
                                  STOA_TRY(forTheChain(call, Permission::RoutingEdit));
                                  const auto made = PolicyBook::add(unit, body, note);
                                  if (!made)
                                      return below(made.error(), u"policy"_s);
                                  return writtenPolicy(*made, 201);
                              });
}

/// A change of one version: what `step` makes of it.
using Step = std::function<Result<StoredPolicy>(UnitOfWork &, const StoredPolicy &)>;
enum class IfMatch { Needed, NotAsked };

Result<Response> changed(Call &call, RouteParts &parts, const QString &action, Permission permission,
                         IfMatch ifMatch, const Step &step)
{
    STOA_TRY(http::noQuery(call.request));
    const QString code = codeIn(call);
    http::AuditNote note{action, code, {}};
    note.detail.insert("version", versionIn(call).toLongLong());
    return parts.writer.write(call, note, Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
        STOA_TRY_ASSIGN(const auto before, PolicyBook::lock(unit, code, versionIn(call)));
        STOA_TRY(forTheChain(call, permission));
        if (ifMatch == IfMatch::Needed)
            STOA_TRY(http::checkIfMatch(call.request, before.revision));
        STOA_TRY_ASSIGN(const auto after, step(unit, before));
        return writtenPolicy(after);
    });
}

Result<Response> patchPolicy(Call &call, RouteParts &parts)
{
    STOA_TRY_ASSIGN(const auto body, http::bodyOf(call.request));
    JsonFields fields(body);
    const auto policy = fields.optionalObject("policy"_L1);
    const auto note = fields.optionalString("note"_L1, 2'000);
    STOA_TRY(fields.end());
    return changed(call, parts, u"policy.save"_s, Permission::RoutingEdit, IfMatch::Needed,
                   [&](UnitOfWork &unit, const StoredPolicy &before) -> Result<StoredPolicy> {
                       const auto after = PolicyBook::change(
                           unit, before, policy.value_or(before.policy.toJson()), note.value_or(before.note));
                       return after ? after : below(after.error(), u"policy"_s);
                   });
}

Result<Response> changeOwner(Call &call, RouteParts &parts)
{
    STOA_TRY_ASSIGN(const auto body, http::bodyOf(call.request));
    JsonFields fields(body);
    const QString owner = fields.string("owner"_L1, 200);
    STOA_TRY(fields.end());
    return changed(call, parts, u"policy.save"_s, Permission::RoutingEdit, IfMatch::Needed,
                   [&](UnitOfWork &unit, const StoredPolicy &before) {
                       return PolicyBook::changeOwner(unit, before, owner);
                   });
}

Result<Response> attachSimulation(Call &call, RouteParts &parts)
{
    STOA_TRY_ASSIGN(const auto body, http::bodyOf(call.request));
    JsonFields fields(body);
    const QString simulation = fields.string("simulation"_L1, 80);
    STOA_TRY(fields.end());
    return changed(call, parts, u"policy.save"_s, Permission::RoutingEdit, IfMatch::NotAsked,
                   [&](UnitOfWork &unit, const StoredPolicy &before) {
                       return PolicyBook::simulated(unit, before, simulation);
                   });
}

/// Refused with all reasons, so that they can be told at once.
Result<Response> activate(Call &call, RouteParts &parts)
{
    return changed(call, parts, u"policy.activate"_s, Permission::RoutingApprove, IfMatch::NotAsked,
                   &PolicyBook::activate);
}

/// What is thrown away is what its caller has read.
Result<Response> removeDraft(Call &call, RouteParts &parts)
{
    STOA_TRY(http::noQuery(call.request));
    http::AuditNote note{u"policy.remove"_s, codeIn(call), {}};
    note.detail.insert("version", versionIn(call).toLongLong());
    return parts.writer.write(call, note, Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
        STOA_TRY_ASSIGN(const auto before, PolicyBook::lock(unit, codeIn(call), versionIn(call)));
        STOA_TRY(forTheChain(call, Permission::RoutingEdit));
        STOA_TRY(http::checkIfMatch(call.request, before.revision));
        STOA_TRY(PolicyBook::remove(unit, before));
        return Written{204};
    });
}

Result<Response> rollBack(Call &call, RouteParts &parts)
{
    return changed(call, parts, u"policy.rollback"_s, Permission::RoutingApprove, IfMatch::NotAsked,
                   &PolicyBook::rollBack);
}

Result<Response> difference(Call &call)
{
    STOA_TRY_ASSIGN(const auto query, http::ListQuery::read(call.request, "policies.diff", {"with"_L1}));
    const auto with = query.filter("with"_L1);
    if (!with)
        return Error::invalid(u"with"_s, u"the version to compare with"_s);
    STOA_TRY_ASSIGN(const auto after, PolicyBook::find(call.reader, codeIn(call), versionIn(call)));
    STOA_TRY_ASSIGN(const auto before, PolicyBook::find(call.reader, codeIn(call), *with));
    if (!after || !before)
        return unknownPolicy();
    QJsonArray changes;
    for (const RoutingPolicyChange &change : diff(before->policy, after->policy)) {
        QJsonObject json{{u"path"_s, change.path}};
        if (!change.before.isUndefined())
            json.insert(u"before"_s, change.before);
        if (!change.after.isUndefined())
            json.insert(u"after"_s, change.after);
        changes.append(json);
    }
    return Response::json({{u"code"_s, codeIn(call)},
                           {u"version"_s, after->policy.version()},
                           {u"with"_s, before->policy.version()},
                           {u"changes"_s, changes}});
}

Result<Response> runGolden(Call &call)
{
    STOA_TRY(http::noQuery(call.request));
    STOA_TRY_ASSIGN(const auto policy, PolicyBook::find(call.reader, codeIn(call), versionIn(call)));
    if (!policy)
        return unknownPolicy();
    STOA_TRY_ASSIGN(const auto verdicts, GoldenOrders::run(call.reader, policy->policy));
    QJsonArray list;
    bool passed = true;
    for (const GoldenVerdict &verdict : verdicts) {
        list.append(verdict.toJson());
        passed = passed && verdict.passed();
    }
    return Response::json({{u"passed"_s, passed}, {u"orders"_s, list}});
}

Result<Response> listGolden(Call &call)
{
    STOA_TRY_ASSIGN(const auto query, http::ListQuery::read(call.request, "golden", {"policy"_L1}));
    http::SelectText select("SELECT code, policy, name, updated_by, updated_at, version FROM golden_order");
    if (const auto policy = query.filter("policy"_L1))
        select.where("policy = ?", {*policy});
    select.after({"code"}, query.after()).orderBy("code", query.limit() + 1);
    http::Page page(query);
    STOA_TRY(select.each(call.reader, [&page](const sql::Statement &row) {
        if (http::JsonText *json = page.row({row.text(0)})) {
            json->open().field("code", row.utf8(0)).field("policy", row.utf8(1)).field("name", row.utf8(2));
            json->field("updated_by", row.utf8(3)).field("updated_at", row.instant(4));
            json->field("version", row.int64(5)).close();
        }
    }));
    return page.answer();
}

Result<Response> oneGolden(Call &call)
{
    STOA_TRY(http::noQuery(call.request));
    STOA_TRY_ASSIGN(const auto golden, GoldenOrders::find(call.reader, codeIn(call)));
    if (!golden)
        return Error::of(Problem::NotFound, u"no such golden order"_s);
    return Response::json(golden->shown(), QByteArray::number(golden->version));
}

/// A new one needs no tag; one that is there the tag that was read.
Result<Response> putGolden(Call &call, RouteParts &parts)
{
    STOA_TRY(http::noQuery(call.request));
    STOA_TRY_ASSIGN(const auto body, http::bodyOf(call.request));
    const QString code = codeIn(call);
    STOA_TRY_ASSIGN(const auto golden, GoldenOrder::fromJson(code, body));
    STOA_TRY(golden.check());
    return parts.writer.write(
        call, {u"golden.save"_s, code}, Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
            STOA_TRY(forTheChain(call, Permission::RoutingEdit));
            STOA_TRY(PolicyBook::takeTurn(unit));
            STOA_TRY_ASSIGN(const auto before, GoldenOrders::find(unit.connection(), code));
            if (before)
                STOA_TRY(http::checkIfMatch(call.request, before->version));
            STOA_TRY(GoldenOrders::save(unit, golden));
            STOA_TRY_ASSIGN(const auto after, GoldenOrders::find(unit.connection(), code));
            Written written = Written::json(after->shown(), before ? 200 : 201);
            written.etag = QByteArray::number(after->version);
            if (!before)
                written.location = "/v1/golden-orders/" + code.toUtf8().toPercentEncoding();
            return written;
        });
}

Result<Response> removeGolden(Call &call, RouteParts &parts)
{
    STOA_TRY(http::noQuery(call.request));
    const QString code = codeIn(call);
    return parts.writer.write(call, {u"golden.remove"_s, code}, Touches::Rows,
                              [&](UnitOfWork &unit) -> Result<Written> {
                                  STOA_TRY(PolicyBook::takeTurn(unit));
                                  STOA_TRY(GoldenOrders::remove(unit, code));
                                  STOA_TRY(forTheChain(call, Permission::RoutingEdit));
                                  return Written{204};
                              });
}

void addGoldenRoutes(http::Router &router, RouteParts &parts)
{
    auto &gate = parts.gate;
    const Demand edit{Who::SignedIn, Permission::RoutingEdit, {}, Pace::Write, BodyKind::Json};
    gate.add(router, Method::Get, "/v1/golden-orders", {"golden.list", LoadClass::Search},
             {Who::SignedIn, Permission::NetworkRead, {}, Pace::Search}, listGolden);
    gate.add(router, Method::Get, "/v1/golden-orders/{code}", {"golden.one"},
             {Who::SignedIn, Permission::NetworkRead}, oneGolden);
    gate.add(router, Method::Put, "/v1/golden-orders/{code}", {"golden.put", LoadClass::Admin}, edit,
             [&parts](Call &call) { return putGolden(call, parts); });
    gate.add(router, Method::Delete, "/v1/golden-orders/{code}", {"golden.remove", LoadClass::Admin},
             {Who::SignedIn, Permission::RoutingEdit, {}, Pace::Write},
             [&parts](Call &call) { return removeGolden(call, parts); });
}

} // namespace

void addPolicyRoutes(http::Router &router, RouteParts &parts)
{
    auto &gate = parts.gate;
    const Demand list{Who::SignedIn, Permission::NetworkRead, {}, Pace::Search};
    const Demand read{Who::SignedIn, Permission::NetworkRead};
    const Demand edit{Who::SignedIn, Permission::RoutingEdit, {}, Pace::Write, BodyKind::Json};
    const Demand approve{Who::SignedIn, Permission::RoutingApprove, {}, Pace::Write};
    const QByteArray one = "/v1/policies/{code}/{version}";
    const auto once = [](const char *name) {
        return http::RouteInfo{
            .name = name, .load = LoadClass::Admin, .idempotency = http::Idempotency::KeyNeeded};
    };
    using enum Permission;
    gate.add(router, Method::Get, "/v1/policies", {"policies.list", LoadClass::Search}, list, listPolicies);
    gate.add(router, Method::Post, "/v1/policies", once("policies.make"), edit,
             [&parts](Call &call) { return makePolicy(call, parts); });
    gate.add(router, Method::Get, one, {"policies.one"}, read, onePolicy);
    gate.add(router, Method::Patch, one, {"policies.patch", LoadClass::Admin}, edit,
             [&parts](Call &call) { return patchPolicy(call, parts); });
    gate.add(router, Method::Delete, one, {"policies.remove", LoadClass::Admin},
             {Who::SignedIn, RoutingEdit, {}, Pace::Write},
             [&parts](Call &call) { return removeDraft(call, parts); });
    gate.add(router, Method::Get, one + "/diff", {"policies.diff"}, read, difference);
    gate.add(router, Method::Put, one + "/owner", {"policies.owner", LoadClass::Admin}, edit,
             [&parts](Call &call) { return changeOwner(call, parts); });
    gate.add(router, Method::Post, one + "/golden", {.name = "policies.golden", .load = LoadClass::Search},
             {Who::SignedIn, RoutingEdit, {}, Pace::Search}, runGolden);
    gate.add(router, Method::Post, one + "/simulated", once("policies.simulated"), edit,
             [&parts](Call &call) { return attachSimulation(call, parts); });
    gate.add(router, Method::Post, one + "/activate", once("policies.activate"), approve,
             [&parts](Call &call) { return activate(call, parts); });
    gate.add(router, Method::Post, one + "/rollback", once("policies.rollback"), approve,
             [&parts](Call &call) { return rollBack(call, parts); });
    addGoldenRoutes(router, parts);
}

} // namespace stoa::hub
