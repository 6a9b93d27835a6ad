// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that stand in several streams: which of them hold a row, and its number in each, stand apart from it.
#include "core/sql/dialect.h"
#include "core/store/desk/cacherepository.h"
#include "core/store/desk/streamtables.h"

namespace stoa {

using namespace Qt::StringLiterals;

Result<qint64> CacheRepository::seqIn(const QByteArray &stream, const EntityKey &key)
{
    return m_connection.scalar("SELECT seq FROM shared_row WHERE stream = ?1 AND type = ?2 AND key = ?3",
                               stream, int(key.type), key.key);
}

Result<bool> CacheRepository::applyShared(const EntityTable &table, const FeedPage &page, const FeedRow &row,
                                          Which which)
{
    const QByteArray &stream = page.streams()[row.stream];
    const EntityKey key{table.type, page.key(row).toByteArray()};
    if (splitKey(table, key.key).isEmpty())
        return Error{ErrorKind::Protocol, u"key"_s, u"a row's key does not fit its type"_s};
    STOA_TRY_ASSIGN(Sum128 *const sum, runningSum(stream));
    if (which == Which::Newer) {
        STOA_TRY_ASSIGN(const qint64 old, seqIn(stream, key));
        if (old >= row.seq)
            return false;
        if (old > 0)
            sum->take(rowSum(row.type, key.key, old));
    }
    if (row.op == ChangeOp::Remove) {
        STOA_TRY(m_connection.run("DELETE FROM shared_row WHERE stream = ?1 AND type = ?2 AND key = ?3",
                                  stream, row.type, key.key));
        STOA_TRY_ASSIGN(const qint64 held,
                        m_connection.scalar("SELECT 1 FROM shared_row WHERE type = ?1 AND key = ?2 LIMIT 1",
                                            row.type, key.key));
        if (held == 0)
            STOA_TRY(removeRow(m_connection, key));
        return true;
    }
    STOA_TRY(m_connection.run("INSERT INTO shared_row (stream, type, key, seq) VALUES (?1, ?2, ?3, ?4) "
                              "ON CONFLICT (stream, type, key) DO UPDATE SET seq = excluded.seq",
                              stream, row.type, key.key, row.seq));
    STOA_TRY(write(table, page, row, {}));
    sum->add(rowSum(row.type, key.key, row.seq));
    return true;
}

/// Of rows that were copied in the order of their keys.
Result<void> CacheRepository::numberCopied(const FeedPage &page, const std::vector<const FeedRow *> &rows)
{
    if (rows.empty())
        return {};
    STOA_TRY_ASSIGN(const auto bulk,
                    sql::BulkInsert::begin(m_connection, "shared_row", {"stream", "type", "key", "seq"},
                                           "(stream, type, key) DO UPDATE SET seq = excluded.seq"));
    for (const FeedRow *row : rows) {
        bulk->add(QByteArrayView(page.streams()[row->stream]))
            .add(qint64(row->type))
            .add(page.key(*row))
            .add(row->seq);
        STOA_TRY(bulk->endRow());
    }
    return bulk->finish();
}

Result<void> CacheRepository::sweepShared(const QByteArray &stream)
{
    for (const StreamPart &part : partsOf(stream)) {
        if (!part.isShared())
            continue;
        STOA_TRY(m_connection.execute("DELETE FROM " + part.table->table.toByteArray()
                                      + " WHERE NOT EXISTS (SELECT 1 FROM shared_row h WHERE h.type = "
                                      + QByteArray::number(int(part.table->type))
                                      + " AND h.key = " + keyText(*part.table) + ")"));
    }
    return {};
}

} // namespace stoa
