// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/orderfamily.h"

namespace stoa {

Result<void> touchFamily(UnitOfWork &work, const QByteArray &orderId)
{
    const std::pair<EntityType, const char *> tables[] = {
        {EntityType::Order, "SELECT id FROM orders WHERE id = ?1"},
        {EntityType::Fulfilment, "SELECT id FROM fulfilment WHERE order_id = ?1 ORDER BY id"},
        {EntityType::Reservation,
         "SELECT id FROM reservation WHERE holder = ?1 AND fulfilment <> '' ORDER BY id"},
        {EntityType::Decision, "SELECT id FROM decision WHERE order_id = ?1 ORDER BY id"},
        {EntityType::ReturnCase, "SELECT id FROM return_case WHERE order_id = ?1 ORDER BY id"},
        {EntityType::Contact, "SELECT order_id FROM order_contact WHERE order_id = ?1"},
    };
    for (const auto &[type, sql] : tables) {
        QList<QByteArray> keys;
        STOA_TRY(work.connection().each(
            sql, [&keys](const sql::Statement &row) { keys.append(row.bytes(0)); }, orderId));
        for (const QByteArray &key : std::as_const(keys))
            STOA_TRY(work.change({type, key}, ChangeOp::Upsert, [] { return Result<void>(); }));
    }
    return {};
}

} // namespace stoa
