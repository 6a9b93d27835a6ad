// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/desk/cacherepository.h"
#include "core/store/desk/streamtables.h"

namespace stoa {

Result<void> CacheRepository::eachRow(const QByteArray &stream, const EachRow &each)
{
    const QByteArray location = locationOf(stream);
    for (const StreamPart &part : partsOf(stream)) {
        const int type = int(part.table->type);
        STOA_TRY(m_connection.each(
            "SELECT " + part.key + ", " + part.seq + " FROM " + part.from + part.where + " AND " + part.seq
                + " > 0",
            [&](const sql::Statement &row) {
                return each({type, row.bytes(0)}, row.int64(1));
            },
            location));
    }
    return m_connection.each(
        "SELECT type, key, seq FROM unknown_row WHERE stream = ?1",
        [&](const sql::Statement &row) {
            return each({int(row.int64(0)), row.bytes(1)}, row.int64(2));
        },
        stream);
}

Result<Sum128> CacheRepository::recount(const QByteArray &stream)
{
    Sum128 sum;
    STOA_TRY(eachRow(stream, [&sum](const RowPlace &place, qint64 seq) -> Result<void> {
        sum.add(rowSum(place.type, place.key, seq));
        return {};
    }));
    m_lastSum = nullptr;
    m_sums.insert_or_assign(stream, sum);
    return sum;
}

} // namespace stoa
