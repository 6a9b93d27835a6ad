// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/routes/bodies.h"
#include "hub/http/routes/listquery.h"
#include "hub/http/routes/routeparts.h"
#include "hub/orders/orderintake.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

static void initialiseSchemas() { Q_INIT_RESOURCE(schemas); }

namespace stoa::http {

using namespace Qt::StringLiterals;
using access::BodyKind;
using access::Call;
using access::Pace;
using access::Who;

namespace {

constexpr qint64 kMostBytes = 4 * 1024 * 1024;

/// Events tell repeats by their source and id, so no key is asked for.
Result<Response> takeEvents(Call &call, RouteWriter &writer)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(const auto events, hub::OrderIntake::split(call.request.body()));
    const hub::EventTeller by{writer.contextOf(call), QString::fromLatin1(call.request.traceId().toHex())};
    return writer.writeParts(call, [&](hub::HubTransaction &transaction) -> Result<Written> {
        STOA_TRY_ASSIGN(const auto results, hub::OrderIntake::takeAll(transaction, events, by));
        QJsonArray list;
        for (const hub::EventResult &result : results)
            list.append(result.toJson());
        return Written::json({{u"results"_s, list}});
    });
}

/// Read once: the schemas are part of the program.
QHash<QString, QByteArray> schemas()
{
    QHash<QString, QByteArray> texts;
    const QDir folder(u":/stoa/schemas"_s);
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            texts.insert(name, file.readAll());
    }
    return texts;
}

} // namespace

void addEventRoutes(Router &router, RouteParts &parts)
{
    initialiseSchemas();
    auto &writer = parts.writer;
    auto &gate = parts.gate;
    gate.add(router, Method::Post, "/v1/events",
             {.name = "events.take", .load = LoadClass::Facts, .bodyLimit = kMostBytes},
             {Who::SignedIn, Permission::OrderRecord, {}, Pace::Write, BodyKind::Events},
             [&writer](Call &call) { return takeEvents(call, writer); });
    gate.add(router, Method::Get, "/v1/schemas/{name}", {"schemas.one"}, {Who::Anyone},
             [texts = schemas()](Call &call) -> Result<Response> {
                 const auto found = texts.constFind(call.request.param("name"));
                 if (found == texts.cend())
                     return Error::of(Problem::NotFound, u"no such schema"_s);
                 return Response::bytes(*found, "application/schema+json"_ba).withEtag(STOA_VERSION ""_ba);
             });
}

} // namespace stoa::http
