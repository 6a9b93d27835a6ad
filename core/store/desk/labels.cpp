// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/desk/labels.h"

#include "core/sql/dialect.h"

namespace stoa {

Result<bool> labelIn(sql::Connection &connection, const QString &language)
{
    STOA_TRY_ASSIGN(const auto same,
                    connection.scalar("SELECT 1 FROM desk_setting WHERE name = 'label_language' "
                                      "AND value = ?1",
                                      language));
    if (same != 0)
        return false;
    STOA_TRY(connection.run("UPDATE desk_setting SET value = ?1 WHERE name = 'label_language'", language));
    STOA_TRY(connection.run("INSERT OR REPLACE INTO item_label (sku, name, sort_key) "
                            "SELECT sku, name, sort_key FROM item_label_now"));
    for (const char *name : {"location_label", "category_label"}) {
        const QByteArray table = name;
        STOA_TRY(connection.execute("UPDATE " + table + " SET sort_key = (SELECT n.sort_key FROM " + table
                                    + "_now n WHERE n.code = " + table + ".code)"));
    }
    return true;
}

Result<void> setLabelling(sql::Connection &connection, LabelPositions when)
{
    if (when == LabelPositions::Later)
        return connection.execute("DROP TRIGGER IF EXISTS temp.position_labelled; "
                                  "DROP TRIGGER IF EXISTS temp.position_place_labelled");
    return connection.execute(
        "CREATE TEMP TRIGGER IF NOT EXISTS position_labelled AFTER INSERT ON main.position "
        "WHEN NOT EXISTS (SELECT 1 FROM item_label WHERE sku = new.sku) BEGIN "
        "INSERT INTO item_label (sku, name, sort_key) VALUES (new.sku, '', x''); END; "
        "CREATE TEMP TRIGGER IF NOT EXISTS position_place_labelled AFTER INSERT ON main.position "
        "WHEN NOT EXISTS (SELECT 1 FROM location_label WHERE code = new.location) BEGIN "
        "INSERT INTO location_label (code) VALUES (new.location); END");
}

Result<void> labelPositions(sql::Connection &connection, std::span<const QByteArrayView> skus,
                            std::span<const QByteArrayView> locations)
{
    for (const QByteArrayView location : locations)
        STOA_TRY(connection.run("INSERT INTO location_label (code) SELECT ?1 WHERE NOT EXISTS "
                                "(SELECT 1 FROM location_label WHERE code = ?1)",
                                location.toByteArray()));
    STOA_TRY_ASSIGN(
        const auto bulk,
        sql::BulkInsert::begin(connection, "item_label", {"sku", "name", "sort_key"}, "(sku) DO NOTHING"));
    for (const QByteArrayView sku : skus) {
        bulk->add(sku).add(QByteArrayView("")).addBlob({});
        STOA_TRY(bulk->endRow());
    }
    return bulk->finish();
}

} // namespace stoa
