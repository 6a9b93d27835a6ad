// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/links/outgoing.h"

#include "core/sql/fault.h"

#include <QJsonDocument>

namespace stoa::links {

using namespace Qt::StringLiterals;

namespace {

/// Gives the event's number.
Result<qint64> putDown(sql::Connection &connection, const EventId &id, const OutgoingEvent &event)
{
    STOA_TRY_ASSIGN(const auto n,
                    connection.first(
                        "INSERT INTO webhook_event (id, type, subject, body, trace, occurred_at, told_at) "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) RETURNING n",
                        [](const sql::Statement &row) { return row.int64(0); }, id.toString(),
                        nameOf(event.type), event.subject, bodyOf(id, event), event.trace, event.occurredAt,
                        event.now));
    if (!n)
        return sql::storageError(sql::StorageFault::Other, u"an event was not numbered"_s);
    return *n;
}

} // namespace

Result<bool> isWanted(sql::Connection &connection, EventType type)
{
    return connection
        .first(
            "SELECT 1 FROM webhook_type WHERE type = ?1 LIMIT 1",
            [](const sql::Statement &row) { return row.int64(0); }, nameOf(type))
        .transform([](const std::optional<qint64> &found) { return found.has_value(); });
}

Result<void> tell(sql::Connection &connection, const OutgoingEvent &event)
{
    STOA_TRY_ASSIGN(const bool wanted, isWanted(connection, event.type));
    if (!wanted)
        return {};
    STOA_TRY_ASSIGN(const qint64 n, putDown(connection, EventId::make(event.now), event));
    // What comes while a webhook rests is kept, and sent when somebody asks for it.
    return connection.run("INSERT INTO webhook_delivery (webhook, event, subject, queued_at, next_at) "
                          "SELECT w.id, ?2, ?3, ?4, ?4 FROM webhook_type t JOIN webhook w ON w.id = "
                          "t.webhook WHERE t.type = ?1 AND w.active = 1",
                          nameOf(event.type), n, event.subject, event.now);
}

Result<EventId> tellOne(sql::Connection &connection, const QString &webhook, const OutgoingEvent &event)
{
    const EventId id = EventId::make(event.now);
    STOA_TRY_ASSIGN(const qint64 n, putDown(connection, id, event));
    STOA_TRY(connection.run("INSERT INTO webhook_delivery (webhook, event, subject, queued_at, next_at) "
                            "VALUES (?1, ?2, ?3, ?4, ?4)",
                            webhook, n, event.subject, event.now));
    return id;
}

QByteArray bodyOf(const EventId &id, const OutgoingEvent &event)
{
    const EventDescription &what = descriptionOf(event.type);
    return QJsonDocument(QJsonObject{{u"specversion"_s, u"1.0"_s},
                                     {u"id"_s, id.toString()},
                                     {u"source"_s, QString(what.source)},
                                     {u"type"_s, QString(what.name)},
                                     {u"subject"_s, event.subject},
                                     {u"time"_s, event.occurredAt.toString()},
                                     {u"datacontenttype"_s, u"application/json"_s},
                                     {u"data"_s, event.data}})
        .toJson(QJsonDocument::Compact);
}

} // namespace stoa::links
