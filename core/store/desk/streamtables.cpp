// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/desk/streamtables.h"

namespace stoa {

namespace {

QList<StreamPart> wholeTables(std::initializer_list<EntityType> types)
{
    QList<StreamPart> parts;
    for (const EntityType type : types) {
        const EntityTable *table = entityTable(type);
        // Binds ?1 although it says nothing, so that every part takes the same values.
        parts.append({table, table->table.toByteArray(), " WHERE ?1 IS NOT NULL", "seq", keyText(*table)});
    }
    return parts;
}

/// ON of a row of the table and its number.
QByteArray sameRow(const EntityTable &table)
{
    if (table.keys.size() == 1)
        return "e." + table.keys[0].name.toByteArray() + " = h.key";
    // By the index of the table, which a joined text would not find.
    return "e." + table.keys[0].name.toByteArray() + " = substr(h.key, 1, instr(h.key, '|') - 1) AND e."
        + table.keys[1].name.toByteArray() + " = substr(h.key, instr(h.key, '|') + 1)";
}

/// `family` as in "orders/".
QList<StreamPart> sharedTables(const QByteArray &family, std::initializer_list<EntityType> types)
{
    QList<StreamPart> parts;
    for (const EntityType type : types) {
        const EntityTable *table = entityTable(type);
        parts.append(
            {table, "shared_row h JOIN " + table->table.toByteArray() + " e ON " + sameRow(*table),
             " WHERE h.stream = '" + family + "' || ?1 AND h.type = " + QByteArray::number(int(type)),
             "h.seq", "h.key"});
    }
    return parts;
}

} // namespace

QByteArray locationOf(QByteArrayView stream) { return stream.sliced(stream.indexOf('/') + 1).toByteArray(); }

QList<StreamPart> partsOf(const QByteArray &stream)
{
    using enum EntityType;
    if (stream == streams::kConfiguration)
        return wholeTables(
            {Setting, Role, User, Device, EntityType::Location, Reason, Node, Carrier, RoutingPolicy});
    if (stream == streams::kCatalogue)
        return wholeTables({Category, Item, Barcode});
    if (stream == streams::kCosts)
        return wholeTables({Cost});
    if (stream.startsWith("store/"))
        return {{entityTable(Position), "position", " WHERE location = ?1", "seq", "sku || '|' || location"}};
    if (stream.startsWith("ledger/"))
        return {{entityTable(Movement), "movement", " WHERE (from_location = ?1 OR to_location = ?1)",
                 "CASE WHEN from_location = ?1 THEN seq ELSE seq_to END", "id"}};
    if (stream.startsWith("orders/"))
        return sharedTables("orders/",
                            {Order, Fulfilment, Reservation, Decision, ReturnCase, Task, Slot, Quarantine});
    if (stream.startsWith("contacts/"))
        return sharedTables("contacts/", {Contact});
    return {};
}

} // namespace stoa
