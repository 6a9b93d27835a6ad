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
        parts.append({table, " WHERE ?1 IS NOT NULL", "seq", table->keys.front().name.toByteArray()});
    }
    return parts;
}

} // namespace

QByteArray locationOf(QByteArrayView stream) { return stream.sliced(stream.indexOf('/') + 1).toByteArray(); }

QList<StreamPart> partsOf(const QByteArray &stream)
{
    if (stream == streams::kConfiguration)
        return wholeTables({EntityType::Setting, EntityType::Role, EntityType::User, EntityType::Device,
                            EntityType::Location, EntityType::Reason});
    if (stream == streams::kCatalogue)
        return wholeTables({EntityType::Category, EntityType::Item, EntityType::Barcode});
    if (stream == streams::kCosts)
        return wholeTables({EntityType::Cost});
    if (stream.startsWith("store/"))
        return {{entityTable(EntityType::Position), " WHERE location = ?1", "seq", "sku || '|' || location"}};
    if (stream.startsWith("ledger/"))
        return {{entityTable(EntityType::Movement), " WHERE (from_location = ?1 OR to_location = ?1)",
                 "CASE WHEN from_location = ?1 THEN seq ELSE seq_to END", "id"}};
    return {};
}

} // namespace stoa
