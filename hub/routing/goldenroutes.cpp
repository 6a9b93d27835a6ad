// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/decisionrecord.h"
#include "core/services/orders/openorder.h"
#include "core/store/orders/orderrepository.h"
#include "hub/http/routes/bodies.h"
#include "hub/http/routes/listquery.h"
#include "hub/routing/decisionlog.h"
#include "hub/routing/goldenorders.h"
#include "hub/routing/orderservice.h"
#include "hub/routing/policybook.h"

/// Golden orders as people keep them: out of an order that was routed, and what is expected of one.
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

constexpr int kMostNamesakes = 20;

QString codeIn(const Call &call) { return call.request.param("code"); }

Written writtenGolden(const GoldenOrder &golden, int status = 200)
{
    Written written = Written::json(golden.shown(), status);
    written.etag = QByteArray::number(golden.version);
    if (status == 201)
        written.location = "/v1/golden-orders/" + golden.code.toUtf8().toPercentEncoding();
    return written;
}

/// Orders of that id or number, the one that was placed last first: each channel numbers its own.
Result<QList<OrderId>> ordersCalled(sql::Connection &connection, const QString &name)
{
    if (const auto id = OrderId::parse(name))
        return QList<OrderId>{*id};
    QList<OrderId> ids;
    STOA_TRY(connection.each(
        "SELECT id FROM orders WHERE number = ?1 ORDER BY placed_at DESC, id LIMIT ?2",
        [&ids](const sql::Statement &row) -> Result<void> {
            STOA_TRY_ASSIGN(const auto id, OrderId::parse(row.text(0)));
            ids.append(id);
            return {};
        },
        name, kMostNamesakes));
    return ids;
}

/// What was decided last about the order. NotFound where there is no such order for the caller,
/// IllegalTransition where nothing of its routing is kept.
Result<DecisionRecord> lastRecord(const Call &call, sql::Connection &connection, const QString &name)
{
    const QString at = u"order"_s;
    STOA_TRY_ASSIGN(const auto ids, ordersCalled(connection, name));
    bool isThere = false;
    for (const OrderId &id : ids) {
        STOA_TRY_ASSIGN(const auto order, OrderRepository::find(connection, id));
        if (!order || !reaches(call.caller.rights, order->order))
            continue;
        isThere = true;
        STOA_TRY_ASSIGN(const auto decisions, DecisionLog::ofOrder(connection, id));
        if (decisions.isEmpty())
            continue;
        STOA_TRY_ASSIGN(const auto kept, DecisionLog::find(connection, decisions.first()));
        if (kept)
            return DecisionRecord::parse(kept->json);
    }
    return isThere ? Error::of(Problem::IllegalTransition, u"no decision about the order is kept"_s, at)
                   : Error::of(Problem::NotFound, u"no such order"_s, at);
}

/// {policy, name, order}: the order as it was seen when it was routed last, and the plan that came of it.
Result<Response> keepOrder(Call &call, RouteParts &parts)
{
    STOA_TRY(http::noQuery(call.request));
    STOA_TRY_ASSIGN(const auto body, http::bodyOf(call.request));
    JsonFields fields(body);
    const QString policy = fields.string("policy"_L1, 80);
    const QString name = fields.string("name"_L1, 200);
    const QString order = fields.string("order"_L1, 80);
    STOA_TRY(fields.end());
    http::AuditNote note{u"golden.save"_s, policy, {}};
    note.detail.insert("order", order);
    return parts.writer.write(call, note, Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
        STOA_TRY(call.caller.rights.authorizeChain(Permission::RoutingEdit));
        STOA_TRY(PolicyBook::takeTurn(unit));
        sql::Connection &connection = unit.connection();
        STOA_TRY_ASSIGN(const qint64 versions,
                        connection.scalar("SELECT COUNT(*) FROM routing_policy WHERE code = ?1", policy));
        if (versions == 0)
            return Error::of(Problem::NotFound, u"no such policy"_s, u"policy"_s);
        STOA_TRY_ASSIGN(auto record, lastRecord(call, connection, order));
        // A wave took others into account, which are not in the case: by itself it may come out otherwise.
        const auto expect =
            GoldenExpectation::of(record.decision.isTogether ? route(record.of, record.policy,
                                                                     {.plans = 1, .flips = FlipSearch::Skip})
                                                             : record.decision);
        STOA_TRY_ASSIGN(const auto added,
                        GoldenOrders::add(unit, {{}, policy, name, std::move(record.of), expect}));
        return writtenGolden(added, 201);
    });
}

using Step = std::function<Result<GoldenOrder>(UnitOfWork &, const GoldenOrder &)>;

/// A change of one that is there; `check` judges If-Match.
Result<Response> changed(Call &call, RouteParts &parts, const http::AuditNote &note,
                         Result<void> (*check)(const http::Request &, qint64), const Step &step)
{
    STOA_TRY(http::noQuery(call.request));
    return parts.writer.write(call, note, Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
        STOA_TRY(PolicyBook::takeTurn(unit));
        STOA_TRY_ASSIGN(const auto before, GoldenOrders::find(unit.connection(), codeIn(call)));
        if (!before)
            return Error::of(Problem::NotFound, u"no such golden order"_s);
        STOA_TRY(call.caller.rights.authorizeChain(Permission::RoutingEdit));
        STOA_TRY(check(call.request, before->version));
        STOA_TRY_ASSIGN(const auto golden, step(unit, *before));
        STOA_TRY(GoldenOrders::save(unit, golden));
        STOA_TRY_ASSIGN(const auto after, GoldenOrders::find(unit.connection(), golden.code));
        return writtenGolden(*after);
    });
}

Result<Response> patchGolden(Call &call, RouteParts &parts)
{
    STOA_TRY_ASSIGN(const auto body, http::bodyOf(call.request));
    JsonFields fields(body);
    const auto name = fields.optionalString("name"_L1, 200);
    const auto expect = fields.optionalObject("expect"_L1);
    if (name && name->trimmed().isEmpty())
        fields.refuse("name"_L1, u"a golden order has a name"_s);
    STOA_TRY(fields.end());
    return changed(call, parts, {u"golden.save"_s, codeIn(call)}, &http::checkIfMatch,
                   [&](UnitOfWork &, const GoldenOrder &before) -> Result<GoldenOrder> {
                       GoldenOrder after = before;
                       after.name = name.value_or(before.name);
                       if (expect) {
                           STOA_TRY_ASSIGN(after.expect, before.expect.changed(*expect, u"expect"_s));
                           STOA_TRY(after.check());
                       }
                       return after;
                   });
}

Result<Response> acceptOutcome(Call &call, RouteParts &parts)
{
    STOA_TRY_ASSIGN(const auto body, http::bodyOf(call.request));
    JsonFields fields(body);
    const qint64 version = fields.integer("version"_L1, 1, 1'000'000);
    STOA_TRY(fields.end());
    http::AuditNote note{u"golden.save"_s, codeIn(call), {}};
    note.detail.insert("version", version);
    return changed(
        call, parts, note, &http::checkIfMatchWhereSent,
        [&](UnitOfWork &unit, const GoldenOrder &before) -> Result<GoldenOrder> {
            STOA_TRY_ASSIGN(const auto policy,
                            PolicyBook::find(unit.connection(), before.policy, QString::number(version)));
            if (!policy)
                return Error::of(Problem::NotFound, u"no such version of its policy"_s, u"version"_s);
            GoldenOrder after = before;
            after.expect = GoldenOrders::expectedUnder(before, policy->policy);
            return after;
        });
}

} // namespace

void addGoldenOrderRoutes(http::Router &router, RouteParts &parts)
{
    auto &gate = parts.gate;
    const Demand edit{Who::SignedIn, Permission::RoutingEdit, {}, Pace::Write, BodyKind::Json};
    const auto once = [](const char *name) {
        return http::RouteInfo{
            .name = name, .load = LoadClass::Admin, .idempotency = http::Idempotency::KeyNeeded};
    };
    gate.add(router, Method::Post, "/v1/golden-orders", once("golden.keep"), edit,
             [&parts](Call &call) { return keepOrder(call, parts); });
    gate.add(router, Method::Patch, "/v1/golden-orders/{code}", {"golden.patch", LoadClass::Admin}, edit,
             [&parts](Call &call) { return patchGolden(call, parts); });
    gate.add(router, Method::Post, "/v1/golden-orders/{code}/accept", once("golden.accept"), edit,
             [&parts](Call &call) { return acceptOutcome(call, parts); });
}

} // namespace stoa::hub
