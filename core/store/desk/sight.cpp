// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/desk/sight.h"

#include "core/store/entitytable.h"

namespace stoa {

namespace {

struct Guarded {
    const char *table;
    Permission needed;
    /// What somebody without the permission finds; nothing when it is not set.
    const char *otherwise = nullptr;
};

constexpr Guarded kGuarded[] = {
    {"item", Permission::CatalogRead},
    {"barcode", Permission::CatalogRead},
    {"category", Permission::CatalogRead},
    // Positions in the order of their names are still all positions.
    {"item_label", Permission::CatalogRead, "SELECT sku, '' AS name, x'' AS sort_key FROM main.item_label"},
    {"item_word", Permission::CatalogRead},
    {"category_label", Permission::CatalogRead},
    {"item_cost", Permission::CostRead},
    {"position", Permission::StockRead},
    {"movement", Permission::LedgerRead},
};

QByteArray quoted(const QString &text) { return '\'' + text.toUtf8().replace('\'', "''") + '\''; }

/// What a row must fulfil; empty where all do.
QByteArray condition(const Guarded &guarded, const Rights &rights)
{
    if (!rights.may(guarded.needed))
        return "0";
    if (guarded.needed != Permission::LedgerRead || rights.reach() == Rights::Stores::All)
        return {};
    QByteArray stores;
    for (const QString &store : rights.stores())
        stores += (stores.isEmpty() ? "" : ", ") + quoted(store);
    return "from_location IN (" + stores + ") OR to_location IN (" + stores + ")";
}

} // namespace

Result<void> setSight(sql::Connection &reader, const Rights &rights)
{
    STOA_TRY(reader.execute("PRAGMA query_only = OFF"));
    const auto set = [&]() -> Result<void> {
        for (const Guarded &guarded : kGuarded) {
            const QByteArray table = guarded.table;
            STOA_TRY(reader.execute("DROP VIEW IF EXISTS temp." + table));
            if (guarded.otherwise && !rights.may(guarded.needed))
                STOA_TRY(reader.execute("CREATE TEMP VIEW " + table + " AS " + guarded.otherwise));
            else if (const QByteArray only = condition(guarded, rights); !only.isEmpty())
                STOA_TRY(reader.execute("CREATE TEMP VIEW " + table + " AS SELECT * FROM main." + table
                                        + " WHERE " + only));
        }
        return {};
    };
    const auto done = set();
    STOA_TRY(reader.execute("PRAGMA query_only = ON"));
    return done;
}

} // namespace stoa
