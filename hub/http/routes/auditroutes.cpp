// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/routes/listquery.h"
#include "hub/http/routes/routeparts.h"
#include "hub/http/routes/storescope.h"

namespace stoa::http {

using namespace Qt::StringLiterals;
using access::Call;
using access::Pace;
using access::Who;

namespace {

/// Newest first, of the caller's stores; entries of one instant by chain and number, which make the cursor
/// whole.
Result<Response> listAudit(Call &call)
{
    STOA_TRY_ASSIGN(const auto query,
                    ListQuery::read(call.request, "audit",
                                    {"actor"_L1, "device"_L1, "action"_L1, "subject"_L1, "from"_L1, "to"_L1},
                                    3));
    STOA_TRY_ASSIGN(const auto from, query.instant("from"_L1));
    STOA_TRY_ASSIGN(const auto to, query.instant("to"_L1));
    SelectText select("SELECT chain, n, at, actor, device, action, subject, detail, trace, hash FROM audit");
    StoreScope(call.caller.rights, call.reader.engine()).ofAudit(select);
    for (const auto column : {"actor"_L1, "device"_L1, "action"_L1, "subject"_L1}) {
        if (const auto value = query.filter(column))
            select.where(QByteArray(column.data(), column.size()) + " = ?", {*value});
    }
    if (from)
        select.where("at >= ?", {from->msSinceEpoch()});
    if (to)
        select.where("at < ?", {to->msSinceEpoch()});
    if (const auto &key = query.after(); !key.isEmpty())
        select.where("(at, chain, n) < (?, ?, ?)", {key[0].toLongLong(), key[1], key[2].toLongLong()});
    select.orderBy("at DESC, chain DESC, n DESC", query.limit() + 1);
    Page page(query);
    STOA_TRY(select.each(call.reader, [&](const sql::Statement &row) {
        const QStringList key{QString::number(row.int64(2)), row.text(0), QString::number(row.int64(1))};
        if (JsonText *json = page.row(key)) {
            json->open().field("chain", row.utf8(0)).field("n", row.int64(1)).field("at", row.instant(2));
            json->field("actor", row.utf8(3)).field("device", row.utf8(4)).field("action", row.utf8(5));
            json->field("subject", row.utf8(6)).name("detail").raw(row.utf8(7));
            json->field("trace", row.utf8(8)).field("hash", row.utf8(9)).close();
        }
    }));
    return page.answer();
}

} // namespace

void addAuditRoutes(Router &router, RouteParts &parts)
{
    parts.gate.add(router, Method::Get, "/v1/audit", {"audit.list", LoadClass::Report},
                   {Who::SignedIn, Permission::AuditRead, {}, Pace::Search}, listAudit);
}

} // namespace stoa::http
