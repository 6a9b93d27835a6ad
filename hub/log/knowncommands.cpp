// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/knowncommands.h"

#include "core/sql/transaction.h"

namespace stoa::hub {

Result<wire::KnownAnswer> knownCommands(sql::Connection &connection, const QString &device,
                                        const QList<NumberRange> &asked)
{
    STOA_TRY_ASSIGN(auto snapshot, sql::Transaction::begin(connection, sql::Mode::Snapshot));
    wire::KnownAnswer answer;
    STOA_TRY_ASSIGN(const qint64 through,
                    connection.scalar("SELECT through_n FROM device_mark WHERE device = ?1", device));
    STOA_TRY_ASSIGN(const qint64 highest,
                    connection.scalar("SELECT MAX(n) FROM command_log WHERE device = ?1", device));
    answer.highest = std::max(through, highest);
    for (const NumberRange &range : asked) {
        // All up to the mark are decided.
        qint64 next = std::max(range.first, through + 1);
        STOA_TRY(connection.each(
            "SELECT n FROM command_log WHERE device = ?1 AND n >= ?2 AND n <= ?3 ORDER BY n",
            [&](const sql::Statement &row) {
                const qint64 n = row.int64(0);
                if (n > next)
                    answer.unknown.append({next, n - 1});
                next = n + 1;
            },
            device, next, range.last));
        if (next <= range.last)
            answer.unknown.append({next, range.last});
    }
    STOA_TRY(snapshot.commit());
    return answer;
}

} // namespace stoa::hub
