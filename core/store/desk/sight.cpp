// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/desk/sight.h"

#include "core/store/desk/contactvault.h"
#include "core/store/entitytable.h"

namespace stoa {

namespace {

/// What of a table the stores that one works for give, where the permission is held in some of them only.
enum class Share {
    All, ///< they make no difference
    Ledgers, ///< what leaves them or comes to them
    Orders, ///< what belongs to an order in which they take part
    Contacts, ///< what belongs to an order that they hand over, or that was shared with them
    Places, ///< what is at them
    None, ///< nothing: it is of no store
};

struct Guarded {
    const char *table;
    Permission needed;
    /// What somebody without the permission finds; nothing when it is not set.
    const char *otherwise = nullptr;
    Share share = Share::All;
    const char *order = "order_id"; ///< the column that names the order, with Share::Orders
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
    {"movement", Permission::LedgerRead, nullptr, Share::Ledgers},
    {"orders", Permission::OrderRead, nullptr, Share::Orders, "id"},
    {"order_place", Permission::OrderRead, nullptr, Share::Orders},
    {"fulfilment", Permission::OrderRead, nullptr, Share::Orders},
    {"reservation", Permission::OrderRead, nullptr, Share::Orders, "holder"},
    {"decision", Permission::OrderRead, nullptr, Share::Orders},
    {"return_case", Permission::OrderRead, nullptr, Share::Orders},
    {"task", Permission::OrderRead, nullptr, Share::Places},
    {"slot", Permission::OrderRead, nullptr, Share::Places},
    {"order_quarantine", Permission::OrderRead, nullptr, Share::None},
    {"order_contact", Permission::ContactRead, nullptr, Share::Contacts},
};

/// The table itself shows nobody what is in it.
bool isSealed(const Guarded &guarded) { return guarded.needed == Permission::ContactRead; }

QByteArray quoted(const QString &text) { return '\'' + text.toUtf8().replace('\'', "''") + '\''; }

/// What a row t must fulfil; empty where all do.
QByteArray condition(const Guarded &guarded, const Rights &rights)
{
    if (!rights.may(guarded.needed))
        return "0";
    if (rights.reach() == Rights::Stores::All)
        return {};
    QByteArray stores;
    for (const QString &store : rights.stores())
        stores += (stores.isEmpty() ? "" : ", ") + quoted(store);
    stores = '(' + stores + ')';
    switch (guarded.share) {
    case Share::All:
        return {};
    case Share::Ledgers:
        return "t.from_location IN " + stores + " OR t.to_location IN " + stores;
    case Share::Orders:
        // Row by row by the index of the places, so that a page of a long list costs no more than its rows.
        return "EXISTS (SELECT 1 FROM main.order_place p WHERE p.order_id = t." + QByteArray(guarded.order)
            + " AND p.location IN " + stores + ')';
    case Share::Contacts:
        // As contactPlacesOf().
        return "EXISTS (SELECT 1 FROM main.fulfilment f WHERE f.order_id = t.order_id AND f.location IN "
            + stores + ") OR EXISTS (SELECT 1 FROM main.orders o WHERE o.id = t.order_id AND (o.pickup_at IN "
            + stores
            + " OR EXISTS (SELECT 1 FROM json_each(o.timeline) e WHERE json_extract(e.value, "
              "'$.detail.contact') IN "
            + stores + ")))";
    case Share::Places:
        return "t.location IN " + stores;
    case Share::None:
        return "0";
    }
    return "0";
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
            else if (const QByteArray only = condition(guarded, rights); !only.isEmpty() || isSealed(guarded))
                STOA_TRY(reader.execute(
                    "CREATE TEMP VIEW " + table + " AS SELECT "
                    + (isSealed(guarded) ? ContactVault::openedColumns() : QByteArray("*")) + " FROM main."
                    + table + " t" + (only.isEmpty() ? QByteArray() : " WHERE " + only)));
        }
        return {};
    };
    const auto done = set();
    STOA_TRY(reader.execute("PRAGMA query_only = ON"));
    return done;
}

} // namespace stoa
