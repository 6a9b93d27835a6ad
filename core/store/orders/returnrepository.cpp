// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/orders/returnrepository.h"

#include "core/domain/orders/returnjson.h"
#include "core/store/rowjson.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kSelect =
    "SELECT id, number, order_id, order_number, channel, state, wish, location, lines, "
    "currency, refund, replacement, note, reached, created_at, version FROM return_case";

Result<StoredReturn> returnOf(const sql::Statement &row)
{
    const auto id = ReturnId::parse(row.text(0));
    const auto order = OrderId::parse(row.text(2));
    const auto state = returnStateOf(row.text(5));
    const auto wish = returnWishOf(row.text(6));
    if (!id || !order || !state || !wish)
        return Error{ErrorKind::Storage, {}, u"a return row cannot be read"_s};
    STOA_TRY_ASSIGN(const auto lines, returnLinesFromJson(jsonArray(row, 8)));
    ReturnCase::Parts parts{*id,    row.text(1), *order,      row.text(3), row.text(4),
                            *state, *wish,       row.text(7), lines};
    parts.currency = row.text(9);
    parts.refund = row.int64(10);
    parts.replacement = row.text(11);
    parts.note = row.text(12);
    parts.reached = jsonObject(row, 13);
    parts.createdAt = row.instant(14);
    STOA_TRY_ASSIGN(auto returnCase, ReturnCase::fromParts(std::move(parts)));
    return StoredReturn{std::move(returnCase), row.int64(15)};
}

Result<void> write(UnitOfWork &work, const char *sql, const ReturnCase &returnCase)
{
    const ReturnCase::Parts &p = returnCase.parts();
    return work.connection().run(sql, p.id.toString(), p.number, p.order.toString(), p.orderNumber, p.channel,
                                 nameOf(p.state), nameOf(p.wish), p.location, jsonText(linesToJson(p.lines)),
                                 p.currency, p.refund, p.replacement, p.note, jsonText(p.reached),
                                 p.createdAt, work.context().recordedAt);
}

template <typename... Values>
Result<QList<StoredReturn>> many(sql::Connection &connection, const QByteArray &sql, const Values &...values)
{
    QList<StoredReturn> list;
    STOA_TRY(connection.each(
        sql,
        [&list](const sql::Statement &row) -> Result<void> {
            STOA_TRY_ASSIGN(auto stored, returnOf(row));
            list.append(std::move(stored));
            return {};
        },
        values...));
    return list;
}

EntityKey keyOf(const ReturnCase &returnCase)
{
    return {EntityType::ReturnCase, returnCase.parts().id.toString().toLatin1()};
}

} // namespace

Result<std::optional<StoredReturn>> ReturnRepository::find(sql::Connection &connection, const ReturnId &id)
{
    STOA_TRY_ASSIGN(auto found, connection.first(kSelect + " WHERE id = ?1", returnOf, id.toString()));
    if (!found)
        return std::optional<StoredReturn>();
    STOA_TRY_ASSIGN(auto stored, std::move(*found));
    return std::optional(std::move(stored));
}

Result<QList<StoredReturn>> ReturnRepository::ofOrder(sql::Connection &connection, const OrderId &id)
{
    return many(connection, kSelect + " WHERE order_id = ?1 ORDER BY created_at, id", id.toString());
}

Result<QList<StoredReturn>> ReturnRepository::openAt(sql::Connection &connection, const QString &location)
{
    return many(connection,
                kSelect + " WHERE state <> 'closed' AND location IN (?1, '') ORDER BY created_at, id",
                location);
}

Result<QList<StoredReturn>> ReturnRepository::closedAt(sql::Connection &connection, const QString &location,
                                                       int most)
{
    return many(connection,
                kSelect
                    + " WHERE state = 'closed' AND location IN (?1, '') ORDER BY created_at DESC, id DESC "
                      "LIMIT ?2",
                location, qint64(most));
}

Result<void> ReturnRepository::insert(UnitOfWork &work, const ReturnCase &returnCase)
{
    return work.change(keyOf(returnCase), ChangeOp::Upsert, [&] {
        return write(
            work,
            "INSERT INTO return_case (id, number, order_id, order_number, channel, state, wish, location, "
            "lines, currency, refund, replacement, note, reached, created_at, updated_at) VALUES (?1, ?2, "
            "?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
            returnCase);
    });
}

Result<void> ReturnRepository::save(UnitOfWork &work, const ReturnCase &returnCase)
{
    return work.change(keyOf(returnCase), ChangeOp::Upsert, [&] {
        return write(
            work,
            "UPDATE return_case SET number = ?2, order_id = ?3, order_number = ?4, channel = ?5, state = ?6, "
            "wish = ?7, location = ?8, lines = ?9, currency = ?10, refund = ?11, replacement = ?12, "
            "note = ?13, reached = ?14, created_at = ?15, updated_at = ?16, version = version + 1 "
            "WHERE id = ?1",
            returnCase);
    });
}

} // namespace stoa
