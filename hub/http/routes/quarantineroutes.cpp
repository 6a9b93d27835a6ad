// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errorjson.h"
#include "core/base/nametext.h"
#include "core/services/verbs.h"
#include "hub/http/routes/bodies.h"
#include "hub/http/routes/listquery.h"
#include "hub/http/routes/routeparts.h"
#include "hub/orders/orderintake.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stoa::http {

using namespace Qt::StringLiterals;
using access::BodyKind;
using access::Call;
using access::Demand;
using access::Pace;
using access::Who;
using hub::QuarantinedEvent;
using hub::QuarantineShelf;
using hub::QuarantineState;

namespace {

constexpr int kMostRows = 500;

constexpr char kQuarantineSelect[] =
    "SELECT id, kind, source, reference, problem, field, body, state, tries, result, "
    "created_at, version, updated_at, detail FROM order_quarantine";

Error unknownEvent() { return Error::of(Problem::NotFound, u"there is no such event in quarantine"_s); }

/// What could not be taken belongs to no store yet: it is there for whoever has all of them.
bool sees(const Call &call) { return call.caller.rights.reach() == Rights::Stores::All; }

void writeRow(JsonText &json, const sql::Statement &row)
{
    json.open().field("id", row.utf8(0)).field("kind", row.utf8(1)).field("source", row.utf8(2));
    json.field("reference", row.utf8(3)).field("problem", row.utf8(4));
    if (!row.utf8(5).isEmpty())
        json.field("pointer", row.utf8(5));
    if (!row.utf8(13).isEmpty())
        json.field("detail", row.utf8(13));
    json.name("body").raw(row.utf8(6)).field("state", row.utf8(7)).field("tries", row.int64(8));
    if (!row.utf8(9).isEmpty())
        json.field("result", row.utf8(9));
    json.field("created_at", row.instant(10)).field("version", row.int64(11));
    json.field("updated_at", row.instant(12)).close();
}

struct OneQuarantined {
    QByteArray json;
    qint64 version = 0;
};

Result<std::optional<OneQuarantined>> readOne(sql::Connection &connection, const QString &id)
{
    static const QByteArray kOne = QByteArray(kQuarantineSelect) + " WHERE id = ?1";
    return connection.first(
        kOne,
        [](const sql::Statement &row) {
            JsonText json;
            writeRow(json, row);
            return OneQuarantined{json.take(), row.int64(11)};
        },
        id);
}

Result<Response> listRows(Call &call)
{
    STOA_TRY_ASSIGN(
        const auto query,
        ListQuery::read(call.request, "quarantine", {"state"_L1, "kind"_L1, "source"_L1, "problem"_L1}));
    if (const auto state = query.filter("state"_L1); state && !hub::quarantineStateOf(*state))
        return Error::invalid(u"state"_s, u"not one of the known values"_s);
    Page page(query);
    if (!sees(call))
        return page.answer();
    SelectText select(kQuarantineSelect);
    for (const auto column : {"state"_L1, "kind"_L1, "source"_L1, "problem"_L1}) {
        if (const auto value = query.filter(column))
            select.where(QByteArray(column.data(), column.size()) + " = ?", {*value});
    }
    select.after({"id"}, query.after()).orderBy("id", query.limit() + 1);
    STOA_TRY(select.each(call.reader, [&page](const sql::Statement &row) {
        if (JsonText *json = page.row({row.text(0)}))
            writeRow(*json, row);
    }));
    return page.answer();
}

Result<Response> oneRow(Call &call)
{
    STOA_TRY(noQuery(call.request));
    if (!sees(call))
        return unknownEvent();
    STOA_TRY_ASSIGN(auto one, readOne(call.reader, call.request.param("id")));
    if (!one)
        return unknownEvent();
    return Response::bytes(std::move(one->json), "application/json"_ba)
        .withEtag(QByteArray::number(one->version));
}

Result<QuarantinedEvent> holdOpen(UnitOfWork &unit, const QString &id)
{
    STOA_TRY_ASSIGN(auto row, QuarantineShelf::hold(unit.connection(), id));
    if (!row)
        return unknownEvent();
    return std::move(*row);
}

Result<void> needOpen(const QuarantinedEvent &row)
{
    if (row.state == QuarantineState::Open)
        return {};
    return Error::of(Problem::IllegalTransition, u"it is %1 already"_s.arg(nameOf(row.state)), u"state"_s);
}

Result<Written> written(UnitOfWork &unit, const QString &id)
{
    STOA_TRY_ASSIGN(const auto one, readOne(unit.connection(), id));
    if (!one)
        return unknownEvent();
    return Written{200, one->json, QByteArray::number(one->version)};
}

/// {body}: the event as it should have been told. Who told it, under which id, and what kind it is stay; what
/// lies apart of it does where it is named with null, and the contact unless there is another.
Result<Response> mend(Call &call, RouteWriter &writer)
{
    STOA_TRY(noQuery(call.request));
    if (!sees(call))
        return unknownEvent();
    const QString id = call.request.param("id");
    STOA_TRY_ASSIGN(const auto sent, bodyOf(call.request));
    JsonFields fields(sent);
    QJsonObject body = fields.object("body"_L1);
    STOA_TRY(fields.end());
    return writer.write(
        call, {u"quarantine.save"_s, id}, Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
            STOA_TRY_ASSIGN(auto row, holdOpen(unit, id));
            STOA_TRY(checkIfMatch(call.request, row.version));
            STOA_TRY(needOpen(row));
            for (const auto name : {"specversion"_L1, "id"_L1, "source"_L1, "type"_L1}) {
                if (body.value(name) != row.body.value(name))
                    return Error::invalid(pointerTo(u"body"_s, QString(name)), u"what it is stays"_s);
            }
            row.body = body;
            STOA_TRY(QuarantineShelf::save(unit, row));
            return written(unit, id);
        });
}

Result<Response> discard(Call &call, RouteWriter &writer)
{
    STOA_TRY(noQuery(call.request));
    if (!sees(call))
        return unknownEvent();
    const QString id = call.request.param("id");
    STOA_TRY_ASSIGN(const auto sent, bodyOf(call.request));
    JsonFields fields(sent);
    const QString told = fields.string("reason"_L1, 200);
    STOA_TRY(fields.end());
    STOA_TRY_ASSIGN(const auto reason, nameText(told, 200, u"reason"_s));
    return writer.write(call, {u"quarantine.discard"_s, id}, Touches::Rows,
                        [&](UnitOfWork &unit) -> Result<Written> {
                            STOA_TRY_ASSIGN(auto row, holdOpen(unit, id));
                            STOA_TRY(needOpen(row));
                            row.state = QuarantineState::Discarded;
                            row.result = reason;
                            STOA_TRY(QuarantineShelf::save(unit, row));
                            return written(unit, id);
                        });
}

hub::EventTeller tellerOf(const Call &call, const RouteWriter &writer)
{
    return {writer.contextOf(call), QString::fromLatin1(call.request.traceId().toHex())};
}

/// {id, status, problem?, ref?} of one row: `applied`, or `rejected` with why it is still there.
QJsonObject resultOf(const QString &id, const Result<hub::EventResult> &done)
{
    QJsonObject json{{u"id"_s, id}, {u"status"_s, u"rejected"_s}};
    if (!done) {
        json.insert(u"problem"_s, errorJson(done.error()));
    } else if (done->problem) {
        json.insert(u"problem"_s, errorJson(*done->problem));
    } else {
        json.insert(u"status"_s, u"applied"_s);
        json.insert(u"ref"_s, done->ref);
    }
    return json;
}

Result<Response> replayOne(Call &call, RouteWriter &writer)
{
    STOA_TRY(noQuery(call.request));
    if (!sees(call))
        return unknownEvent();
    const QString id = call.request.param("id");
    return writer.writeParts(call, [&](hub::HubTransaction &transaction) -> Result<Written> {
        STOA_TRY_ASSIGN(const auto done, hub::OrderIntake::replay(transaction, id, tellerOf(call, writer)));
        return Written::json(resultOf(id, done));
    });
}

Result<Response> replayMany(Call &call, RouteWriter &writer)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(const auto sent, bodyOf(call.request));
    JsonFields fields(sent);
    const QStringList ids = textsOf(fields, "ids"_L1, Presence::Required, kMostRows);
    STOA_TRY(fields.end());
    if (ids.isEmpty())
        return Error::invalid(u"ids"_s, u"expected 1 to %1 ids"_s.arg(kMostRows));
    return writer.writeParts(call, [&](hub::HubTransaction &transaction) -> Result<Written> {
        QJsonArray results;
        for (const QString &id : ids) {
            const auto done = sees(call) ? hub::OrderIntake::replay(transaction, id, tellerOf(call, writer))
                                         : Result<hub::EventResult>(unknownEvent());
            if (!done && !isVerdict(done.error()))
                return done.error();
            results.append(resultOf(id, done));
        }
        return Written::json({{u"results"_s, results}});
    });
}

} // namespace

void addQuarantineRoutes(Router &router, RouteParts &parts)
{
    auto &writer = parts.writer;
    auto &gate = parts.gate;
    const Demand edit{Who::SignedIn, Permission::OrderEdit, {}, Pace::Write, BodyKind::Json};
    const auto once = [](const QByteArray &name) {
        return RouteInfo{.name = name, .load = LoadClass::Admin, .idempotency = Idempotency::KeyNeeded};
    };
    gate.add(router, Method::Get, "/v1/quarantine", {"quarantine.list", LoadClass::Search},
             {Who::SignedIn, Permission::OrderRead, {}, Pace::Search}, listRows);
    gate.add(router, Method::Get, "/v1/quarantine/{id}", {"quarantine.one"},
             {Who::SignedIn, Permission::OrderRead}, oneRow);
    gate.add(router, Method::Patch, "/v1/quarantine/{id}", {"quarantine.mend", LoadClass::Admin}, edit,
             [&writer](Call &call) { return mend(call, writer); });
    gate.add(router, Method::Post, "/v1/quarantine/replay", once("quarantine.replay_many"), edit,
             [&writer](Call &call) { return replayMany(call, writer); });
    gate.add(router, Method::Post, "/v1/quarantine/{id}/replay", once("quarantine.replay"),
             {Who::SignedIn, Permission::OrderEdit, {}, Pace::Write},
             [&writer](Call &call) { return replayOne(call, writer); });
    gate.add(router, Method::Post, "/v1/quarantine/{id}/discard", once("quarantine.discard"), edit,
             [&writer](Call &call) { return discard(call, writer); });
}

} // namespace stoa::http
