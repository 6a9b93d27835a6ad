// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errorjson.h"
#include "core/services/orders/orderverbs.h"
#include "core/services/verbs.h"
#include "hub/http/routes/bodies.h"
#include "hub/http/routes/listquery.h"
#include "hub/http/routes/routeparts.h"
#include "hub/log/positionlocks.h"

#include <algorithm>
#include <numeric>

namespace stoa::http {

using namespace Qt::StringLiterals;
using access::BodyKind;
using access::Call;
using access::Pace;
using access::Who;

namespace {

constexpr int kMostOrders = 500;

/// One order of the call: what is wanted, or why nothing can be.
struct Row {
    QString id;
    std::optional<Command> command;
};

Result<QList<Row>> rowsOf(const QJsonObject &sent, Instant now)
{
    QJsonObject rest = sent;
    const QJsonObject list{{u"orders"_s, rest.take("orders"_L1)}};
    JsonFields fields(list);
    const QStringList ids = textsOf(fields, "orders"_L1, Presence::Required, kMostOrders);
    QSet<QString> seen;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (seen.contains(ids[i]))
            fields.add({Error::invalid(fields.pointer("orders"_L1, i), u"told twice"_s)});
        seen.insert(ids[i]);
    }
    STOA_TRY(fields.end());
    if (ids.isEmpty())
        return Error::invalid(u"orders"_s, u"expected 1 to %1 ids of orders"_s.arg(kMostOrders));
    QList<Row> rows;
    for (const QString &id : ids) {
        // What is wanted must be well-formed whether the order is there or not.
        const auto order = OrderId::parse(id);
        const auto meant = order ? *order : OrderId::make(now);
        STOA_TRY_ASSIGN(
            const auto body,
            commandBody(rest, {{u"action"_s, uuidText(uuid7(now))}, {u"order"_s, meant.toString()}}));
        STOA_TRY_ASSIGN(const auto action, OrderAction::fromJson(body));
        Q_UNUSED(action);
        Row row{id, {}};
        if (order) {
            row.command = Command{CommandId::make(now), CommandType::OrderAct};
            row.command->body = body;
        }
        rows.append(std::move(row));
    }
    return rows;
}

/// Rows of orders are locked in the order of their ids, as everywhere.
QList<qsizetype> byId(const QList<Row> &rows)
{
    QList<qsizetype> order(rows.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::ranges::sort(order, {}, [&rows](qsizetype index) { return rows[index].id; });
    return order;
}

QJsonObject resultOf(const QString &id, const Result<void> &done)
{
    QJsonObject result{{u"id"_s, id},
                       {u"status"_s, QString(nameOf(done ? Verdict::Applied : Verdict::Rejected))}};
    if (!done)
        result.insert(u"problem"_s, errorJson(done.error()));
    return result;
}

Result<Response> actOnMany(Call &call, RouteWriter &writer)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(const auto sent, bodyOf(call.request));
    STOA_TRY_ASSIGN(const auto rows, rowsOf(sent, writer.clock().now()));
    const WorkContext context = writer.contextOf(call);
    const QString trace = QString::fromLatin1(call.request.traceId().toHex());
    const QString verb = sent.value("do"_L1).toString();
    return writer.writeParts(call, [&](hub::HubTransaction &transaction) -> Result<Written> {
        QList<const Command *> commands;
        for (const Row &row : rows) {
            if (row.command)
                commands.append(&*row.command);
        }
        STOA_TRY(hub::lockPositions(transaction.connection(), commands));
        QList<QJsonObject> results(rows.size());
        for (const qsizetype index : byId(rows)) {
            const Row &row = rows[index];
            Result<void> done = Error::of(Problem::NotFound, u"no such order"_s);
            if (row.command) {
                const hub::HubWrite write{context, u"order.act"_s, row.id, {{u"do"_s, verb}}, trace};
                const auto part =
                    transaction.part(write, [&row](UnitOfWork &unit) { return perform(unit, *row.command); });
                if (!part && !isVerdict(part.error()))
                    return part.error();
                done = part ? Result<void>() : part.error();
            }
            results[index] = resultOf(row.id, done);
        }
        QJsonArray list;
        for (const QJsonObject &result : std::as_const(results))
            list.append(result);
        return Written::json({{u"results"_s, list}});
    });
}

} // namespace

void addOrderBulkRoutes(Router &router, RouteParts &parts)
{
    auto &writer = parts.writer;
    parts.gate.add(
        router, Method::Post, "/v1/orders/actions",
        {.name = "orders.act_on_many", .load = LoadClass::Facts, .idempotency = Idempotency::KeyNeeded},
        {Who::SignedIn, Permission::OrderEdit, {}, Pace::Write, BodyKind::Json},
        [&writer](Call &call) { return actOnMany(call, writer); });
}

} // namespace stoa::http
