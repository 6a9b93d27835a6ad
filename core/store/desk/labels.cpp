// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/desk/labels.h"

namespace stoa {

Result<void> labelIn(sql::Connection &connection, const QString &language)
{
    STOA_TRY_ASSIGN(const auto same,
                    connection.scalar("SELECT 1 FROM desk_setting WHERE name = 'label_language' "
                                      "AND value = ?1",
                                      language));
    if (same != 0)
        return {};
    STOA_TRY(connection.run("UPDATE desk_setting SET value = ?1 WHERE name = 'label_language'", language));
    return connection.run("INSERT OR REPLACE INTO item_label (sku, name, sort_key) "
                          "SELECT sku, name, sort_key FROM item_label_now");
}

} // namespace stoa
