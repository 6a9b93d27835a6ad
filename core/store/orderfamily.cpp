// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/orderfamily.h"

namespace stoa {

namespace {

Result<void> touchAll(UnitOfWork &work, EntityType type, const char *sql, const QByteArray &orderId)
{
    QList<QByteArray> keys;
    STOA_TRY(work.connection().each(
        sql, [&keys](const sql::Statement &row) { keys.append(row.bytes(0)); }, orderId));
    for (const QByteArray &key : std::as_const(keys))
        STOA_TRY(work.change({type, key}, ChangeOp::Upsert, [] { return Result<void>(); }));
    return {};
}

} // namespace

Result<void> touchFamily(UnitOfWork &work, const QByteArray &orderId)
{
    const std::pair<EntityType, const char *> tables[] = {
        {EntityType::Order, "SELECT id FROM orders WHERE id = ?1"},
        {EntityType::Fulfilment, "SELECT id FROM fulfilment WHERE order_id = ?1 ORDER BY id"},
        {EntityType::Reservation,
         "SELECT id FROM reservation WHERE holder = ?1 AND fulfilment <> '' ORDER BY id"},
        {EntityType::Decision, "SELECT id FROM decision WHERE order_id = ?1 ORDER BY id"},
        {EntityType::ReturnCase, "SELECT id FROM return_case WHERE order_id = ?1 ORDER BY id"},
    };
    for (const auto &[type, sql] : tables)
        STOA_TRY(touchAll(work, type, sql, orderId));
    return touchContact(work, orderId);
}

Result<void> touchContact(UnitOfWork &work, const QByteArray &orderId)
{
    return touchAll(work, EntityType::Contact, "SELECT order_id FROM order_contact WHERE order_id = ?1",
                    orderId);
}

} // namespace stoa
