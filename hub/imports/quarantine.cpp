// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/imports/quarantine.h"

namespace stoa::hub {

Result<QList<QuarantineRow>> quarantineRows(sql::Connection &reader, const QString &import, int limit)
{
    QList<QuarantineRow> rows;
    STOA_TRY(reader.each(
        "SELECT source, line, reason, detail, content, at FROM quarantine WHERE ?1 = '' OR source = ?1 "
        "ORDER BY source, line LIMIT ?2",
        [&rows](const sql::Statement &row) {
            rows.append({row.text(0), row.int64(1), row.text(2), row.text(3), row.text(4), row.instant(5)});
        },
        import, limit));
    return rows;
}

Result<qint64> quarantineCount(sql::Connection &reader, const QString &import)
{
    return reader.scalar("SELECT count(*) FROM quarantine WHERE ?1 = '' OR source = ?1", import);
}

} // namespace stoa::hub
