// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/routes/orderpage.h"

#include "core/domain/orders/orderjson.h"
#include "core/domain/orders/orderparts.h"
#include "core/services/orders/openorder.h"
#include "core/store/contactplaces.h"
#include "core/store/rowjson.h"
#include "hub/http/routes/bodies.h"
#include "hub/http/routes/orderrows.h"

namespace stoa::http {

using namespace Qt::StringLiterals;

namespace {

/// What the row keeps, where its units stand in full, and what it costs.
QJsonObject lineJson(const OrderLine &line, QJsonObject kept)
{
    kept.insert(u"state"_s, nameOf(line.state()));
    kept.insert(u"open"_s, line.open);
    kept.insert(u"allocated"_s, line.allocated);
    kept.insert(u"backordered"_s, line.backordered);
    kept.insert(u"fulfilled"_s, line.fulfilled);
    kept.insert(u"cancelled"_s, line.cancelled);
    kept.insert(u"returned"_s, line.returned);
    if (line.isPriced()) {
        kept.insert(u"gross"_s, line.gross());
        kept.insert(u"net"_s, line.net());
    }
    return kept;
}

QJsonArray linesJson(const QList<OrderLine> &lines)
{
    const QJsonArray kept = linesToJson(lines);
    QJsonArray full;
    for (qsizetype i = 0; i < lines.size(); ++i)
        full.append(lineJson(lines[i], kept[i].toObject()));
    return full;
}

/// A member with one row after the other, as `write` writes them.
template <typename Write>
Result<void> writeRows(JsonText &json, QByteArrayView name, sql::Connection &connection,
                       const QByteArray &select, const QString &order, Write &&write)
{
    json.name(name).open('[');
    STOA_TRY(connection.each(
        select, [&](const sql::Statement &row) { write(json, row); }, order));
    json.close(']');
    return {};
}

void writeDecision(JsonText &json, const sql::Statement &row)
{
    json.open().field("id", row.utf8(0)).field("at", row.instant(1)).field("policy", row.utf8(2));
    json.field("policy_version", row.int64(3)).field("outcome", row.utf8(4));
    json.name("summary").raw(row.utf8(5)).close();
}

void writeContact(JsonText &json, const OrderContact &contact)
{
    json.name("contact").open();
    for (const auto &[name, value] : {std::pair{"name", contact.name},
                                      {"phone", contact.phone},
                                      {"email", contact.email},
                                      {"street", contact.street},
                                      {"note", contact.note}}) {
        if (!value.isEmpty())
            json.field(name, value);
    }
    json.close();
}

Result<void> writeFamily(JsonText &json, sql::Connection &connection, const QString &id)
{
    static const QByteArray kFulfilments =
        QByteArray(kFulfilmentSelect) + " WHERE f.order_id = ?1 ORDER BY f.created_at, f.number, f.id";
    static const QByteArray kReturns =
        QByteArray(kReturnSelect) + " WHERE r.order_id = ?1 ORDER BY r.created_at, r.id";
    static const QByteArray kTasks =
        QByteArray(kTaskSelect) + " WHERE t.order_id = ?1 AND t.order_id <> '' ORDER BY t.created_at, t.id";
    STOA_TRY(writeRows(json, "fulfilments", connection, kFulfilments, id, writeFulfilment));
    STOA_TRY(writeRows(json, "returns", connection, kReturns, id, writeReturn));
    STOA_TRY(writeRows(json, "decisions", connection,
                       "SELECT id, at, policy, policy_version, outcome, summary FROM decision WHERE "
                       "order_id = ?1 ORDER BY at, id",
                       id, writeDecision));
    return writeRows(json, "tasks", connection, kTasks, id, writeTask);
}

Result<QByteArray> tagOf(sql::Connection &connection, const QString &id, qint64 version)
{
    STOA_TRY_ASSIGN(
        const qint64 tasks,
        connection.scalar("SELECT sum(version) FROM task WHERE order_id = ?1 AND order_id <> ''", id));
    const QByteArray tag = QByteArray::number(version);
    return tasks == 0 ? tag : tag + kEtagPart + QByteArray::number(tasks);
}

/// A store that only takes goods back does not.
Result<bool> mayKnowContact(sql::Connection &connection, const OrderId &id, const Rights &rights)
{
    return rights.may(Permission::ContactRead) ? mayKnowDestination(connection, id, rights)
                                               : Result<bool>(false);
}

} // namespace

Result<std::optional<OrderPage>> readOrderPage(sql::Connection &connection, const QString &id,
                                               const Rights &rights, ContactPart contact)
{
    const auto known = OrderId::parse(id);
    if (!known)
        return std::optional<OrderPage>();
    STOA_TRY_ASSIGN(const auto stored, OrderRepository::find(connection, *known));
    if (!stored || !reaches(rights, stored->order))
        return std::optional<OrderPage>();
    const Order &order = stored->order;
    JsonText json(8 * 1024);
    STOA_TRY_ASSIGN(const bool isNear, mayKnowDestination(connection, *known, rights));
    const auto whereabouts = isNear ? Whereabouts::Exact : Whereabouts::Town;
    static const QByteArray kRow = QByteArray(kOrderSelect) + " WHERE o.id = ?1";
    STOA_TRY(connection.each(
        kRow, [&](const sql::Statement &row) { openOrder(json, row, whereabouts); }, id));
    json.field("cancelled_total", order.cancelledTotal());
    json.name("lines").raw(jsonText(linesJson(order.lines())));
    json.name("timeline").raw(jsonText(timelineToJson(order.parts().timeline)));
    STOA_TRY(writeFamily(json, connection, id));
    OrderPage page;
    STOA_TRY_ASSIGN(const bool mayKnow, mayKnowContact(connection, *known, rights));
    if (contact == ContactPart::Shown && mayKnow) {
        STOA_TRY_ASSIGN(const auto who, OrderRepository::contactOf(connection, *known));
        if (who)
            writeContact(json, *who);
        page.tellsContact = who.has_value();
    }
    json.close();
    page.json = json.take();
    page.version = stored->version;
    STOA_TRY_ASSIGN(page.etag, tagOf(connection, id, stored->version));
    return std::optional(std::move(page));
}

} // namespace stoa::http
