// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/desk/cacherepository.h"
#include "core/store/desk/contactvault.h"
#include "core/store/desk/streamtables.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChunk = 5'000;

} // namespace

Result<void> CacheRepository::stage(const FeedPage &page, const FeedRow &row)
{
    const QByteArray key = page.key(row).toByteArray();
    QByteArray body = page.body(row).toByteArray();
    // It waits here for as long as the copy takes.
    if (EntityType(row.type) == EntityType::Contact) {
        STOA_TRY_ASSIGN(body, ContactVault::sealed(m_connection, key, body));
    }
    return m_connection.run("INSERT INTO stage (stream, type, key, seq, body) VALUES (?1, ?2, ?3, ?4, ?5) "
                            "ON CONFLICT (stream, type, key) DO UPDATE SET seq = excluded.seq, "
                            "body = excluded.body",
                            page.streams()[row.stream], row.type, key, row.seq, body);
}

Result<void> CacheRepository::clearStage(const QByteArray &stream)
{
    return m_connection.run("DELETE FROM stage WHERE stream = ?1", stream);
}

Result<void> CacheRepository::swapStage(const QByteArray &stream)
{
    const QByteArray location = locationOf(stream);
    // What of it is staged gets its numbers again; the rest is swept away behind.
    STOA_TRY(m_connection.run("DELETE FROM shared_row WHERE stream = ?1", stream));
    for (const StreamPart &part : partsOf(stream)) {
        if (part.isShared())
            continue;
        const QByteArray gone = part.where
            + " AND NOT EXISTS (SELECT 1 FROM stage s WHERE s.stream = ?2 AND s.type = ?3 AND s.key = "
            + part.key + ")";
        const int type = int(part.table->type);
        if (part.table->type == EntityType::Movement) {
            STOA_TRY(
                m_connection.run("UPDATE movement SET seq = CASE WHEN from_location = ?1 THEN 0 ELSE seq "
                                 "END, seq_to = CASE WHEN from_location <> ?1 THEN 0 ELSE seq_to END"
                                     + gone,
                                 location, stream, type));
            STOA_TRY(m_connection.execute("DELETE FROM movement WHERE seq = 0 AND seq_to = 0"));
            continue;
        }
        STOA_TRY(m_connection.run("DELETE FROM " + part.table->table.toByteArray() + gone, location, stream,
                                  type));
    }
    STOA_TRY(m_connection.run("DELETE FROM unknown_row WHERE stream = ?1", stream));
    m_lastSum = nullptr;
    m_sums.insert_or_assign(stream, Sum128());

    // In portions, so that no statement over the stage is open while its rows are written.
    int afterType = -1;
    QByteArray afterKey = "";
    for (;;) {
        FeedPage page;
        STOA_TRY(m_connection.each(
            "SELECT type, key, seq, body FROM stage WHERE stream = ?1 AND (type > ?2 OR (type = ?2 AND key > "
            "?3)) ORDER BY type, key LIMIT ?4",
            [&](const sql::Statement &row) {
                page.upsert(stream, row.int64(2), int(row.int64(0)), row.utf8(1), row.utf8(3));
            },
            stream, afterType, afterKey, kChunk));
        if (page.rows().empty())
            break;
        for (const FeedRow &row : page.rows()) {
            STOA_TRY_ASSIGN(const bool written, apply(page, row, Which::Any));
            Q_UNUSED(written);
        }
        afterType = page.rows().back().type;
        afterKey = page.key(page.rows().back()).toByteArray();
    }
    STOA_TRY(sweepShared(stream));
    return clearStage(stream);
}

Result<bool> CacheRepository::isEmpty(const QByteArray &stream)
{
    const QByteArray location = locationOf(stream);
    for (const StreamPart &part : partsOf(stream)) {
        STOA_TRY_ASSIGN(const qint64 found,
                        m_connection.scalar("SELECT 1 FROM " + part.from + part.where + " AND " + part.seq
                                                + " > 0 LIMIT 1",
                                            location));
        if (found != 0)
            return false;
    }
    // Also where the row itself was lost: its number counts.
    STOA_TRY_ASSIGN(const qint64 numbered,
                    m_connection.scalar("SELECT 1 FROM shared_row WHERE stream = ?1 LIMIT 1", stream));
    return numbered == 0;
}

Result<void> CacheRepository::setSearch(const QByteArray &stream, Search search)
{
    if (stream != streams::kCatalogue)
        return {};
    if (search == Search::Paused)
        return m_connection.run(
            "INSERT INTO search_paused (stream) VALUES (?1) ON CONFLICT (stream) DO NOTHING", stream);
    STOA_TRY_ASSIGN(const qint64 paused, m_connection.scalar("SELECT count(*) FROM search_paused"));
    if (paused == 0)
        return {};
    STOA_TRY(m_connection.execute("DELETE FROM search_paused"));
    STOA_TRY(m_connection.execute("DELETE FROM item_word WHERE sku NOT IN (SELECT sku FROM item)"));
    return m_connection.execute("INSERT INTO item_word (sku, words) SELECT sku, words FROM item_words_now "
                                "WHERE true ON CONFLICT (sku) DO UPDATE SET words = excluded.words");
}

} // namespace stoa
