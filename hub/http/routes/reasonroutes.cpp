// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/inventory/stockverbs.h"
#include "core/sql/dialect.h"
#include "hub/http/routes/bodies.h"
#include "hub/http/routes/listquery.h"
#include "hub/http/routes/routeparts.h"

#include <QJsonDocument>

namespace stoa::http {

using namespace Qt::StringLiterals;
using access::BodyKind;
using access::Call;
using access::Demand;
using access::Pace;
using access::Who;

namespace {

constexpr char kReasonSelect[] =
    "SELECT code, kind, sign, counter_account, names, rank, active, system, version FROM reason";

struct OneReason {
    QByteArray json;
    qint64 version;
};

OneReason reasonOf(const sql::Statement &row)
{
    JsonText json;
    json.open().field("code", row.utf8(0)).field("kind", row.utf8(1)).field("sign", row.utf8(2));
    json.field("counter_account", row.utf8(3)).name("names").raw(row.utf8(4)).field("rank", row.int64(5));
    json.name("active").truth(row.int64(6)).name("system").truth(row.int64(7));
    json.field("version", row.int64(8)).close();
    return {json.take(), row.int64(8)};
}

Result<OneReason> readReason(sql::Connection &connection, const QString &code)
{
    static const QByteArray kSql = QByteArray(kReasonSelect) + " WHERE code = ?1";
    STOA_TRY_ASSIGN(const auto found, connection.first(kSql, reasonOf, code));
    if (!found)
        return Error::of(Problem::NotFound, u"no such reason"_s);
    return *found;
}

Result<Response> listReasons(Call &call)
{
    STOA_TRY_ASSIGN(const auto query, ListQuery::read(call.request, "reasons", {"active"_L1}));
    STOA_TRY_ASSIGN(const auto active, query.truth("active"_L1));
    SelectText select(kReasonSelect);
    if (active)
        select.where("active = ?", {int(*active)});
    select.after({"code"}, query.after()).orderBy("code", query.limit() + 1);
    Page page(query);
    STOA_TRY(select.each(call.reader, [&](const sql::Statement &row) {
        if (JsonText *json = page.row({row.text(0)}))
            json->raw(reasonOf(row).json);
    }));
    return page.answer();
}

Result<Response> oneReason(Call &call)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(auto reason, readReason(call.reader, call.request.param("code")));
    return Response::bytes(std::move(reason.json), "application/json"_ba)
        .withEtag(QByteArray::number(reason.version));
}

/// Kind, sign and account of a reason never change: only its names, place and use.
Result<Response> changeReason(Call &call, RouteWriter &writer)
{
    STOA_TRY(noQuery(call.request));
    const QString code = call.request.param("code");
    STOA_TRY_ASSIGN(const auto sent, bodyOf(call.request));
    return writer.write(call, {u"reason.save"_s, code}, Touches::Rows,
                        [&](UnitOfWork &unit) -> Result<Written> {
                            const QByteArray lock = "SELECT version FROM reason WHERE code = ?1"
                                + sql::forUpdate(unit.connection().engine());
                            STOA_TRY(unit.connection().each(
                                lock, [](const sql::Statement &) {}, code));
                            STOA_TRY_ASSIGN(const auto before, readReason(unit.connection(), code));
                            STOA_TRY(checkIfMatch(call.request, before.version));
                            const QJsonObject present = QJsonDocument::fromJson(before.json).object();
                            const QJsonObject next = merged({{u"names"_s, present.value("names"_L1)},
                                                             {u"rank"_s, present.value("rank"_L1)},
                                                             {u"active"_s, present.value("active"_L1)}},
                                                            sent);
                            JsonFields fields(next);
                            QJsonObject names;
                            const auto texts = namesOf(fields, "names"_L1);
                            for (auto it = texts.begin(); it != texts.end(); ++it)
                                names.insert(it.key(), *it);
                            const QJsonObject body{{u"code"_s, code},
                                                   {u"names"_s, names},
                                                   {u"rank"_s, fields.integer("rank"_L1, 0, 1'000'000)},
                                                   {u"active"_s, fields.boolean("active"_L1)}};
                            STOA_TRY(fields.end());
                            STOA_TRY(saveReason(unit, body));
                            STOA_TRY_ASSIGN(const auto after, readReason(unit.connection(), code));
                            return Written{200, after.json, QByteArray::number(after.version)};
                        });
}

} // namespace

void addReasonRoutes(Router &router, RouteParts &parts)
{
    auto &writer = parts.writer;
    auto &gate = parts.gate;
    gate.add(router, Method::Get, "/v1/reasons", {"reasons.list"},
             {Who::SignedIn, Permission::NetworkRead, {}, Pace::Search}, listReasons);
    gate.add(router, Method::Get, "/v1/reasons/{code}", {"reasons.one"},
             {Who::SignedIn, Permission::NetworkRead}, oneReason);
    gate.add(router, Method::Patch, "/v1/reasons/{code}", {"reasons.patch", LoadClass::Admin},
             {Who::SignedIn, Permission::NetworkEdit, {}, Pace::Write, BodyKind::Json},
             [&writer](Call &call) { return changeReason(call, writer); });
}

} // namespace stoa::http
