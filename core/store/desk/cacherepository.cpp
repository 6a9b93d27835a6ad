// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/desk/cacherepository.h"

#include "core/sql/sqltext.h"
#include "core/store/desk/journalframes.h"
#include "core/store/desk/streamtables.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr char kStreamColumns[] =
    "id, seq, token, head_seen, as_of, session, after_type, after_key, copy_seq, copy_token, copy_rows, "
    "copy_of, staged";

StreamState streamOf(const sql::Statement &row)
{
    StreamState state;
    state.stream = row.bytes(0);
    state.cursor = {row.int64(1), row.bytes(2)};
    state.headSeen = row.int64(3);
    state.asOf = row.instant(4);
    state.session = row.bytes(5);
    state.afterType = int(row.int64(6));
    state.afterKey = row.bytes(7);
    state.copyCursor = {row.int64(8), row.bytes(9)};
    state.copyRows = row.int64(10);
    state.copyOf = row.int64(11);
    state.staged = row.int64(12) != 0;
    return state;
}

} // namespace

CacheRepository::CacheRepository(sql::Connection &connection)
    : m_connection(connection)
{ }

Result<QList<StreamState>> CacheRepository::streams()
{
    static const QByteArray kSql = "SELECT " + QByteArray(kStreamColumns) + " FROM stream ORDER BY id";
    QList<StreamState> list;
    STOA_TRY(m_connection.each(kSql, [&](const sql::Statement &row) { list.append(streamOf(row)); }));
    return list;
}

Result<std::optional<StreamState>> CacheRepository::stream(const QByteArray &id)
{
    static const QByteArray kSql = "SELECT " + QByteArray(kStreamColumns) + " FROM stream WHERE id = ?1";
    return m_connection.first(kSql, streamOf, id);
}

Result<void> CacheRepository::addStream(const QByteArray &id)
{
    return m_connection.run("INSERT INTO stream (id) VALUES (?1) ON CONFLICT (id) DO NOTHING", id);
}

Result<void> CacheRepository::saveStream(const StreamState &s)
{
    return m_connection.run(
        "UPDATE stream SET seq = ?2, token = ?3, head_seen = ?4, as_of = ?5, session = ?6, after_type = ?7, "
        "after_key = ?8, copy_seq = ?9, copy_token = ?10, copy_rows = ?11, copy_of = ?12, staged = ?13 "
        "WHERE id = ?1",
        s.stream, s.cursor.seq, s.cursor.token, s.headSeen, s.asOf, s.session, s.afterType, s.afterKey,
        s.copyCursor.seq, s.copyCursor.token, s.copyRows, s.copyOf, qint64(s.staged));
}

Result<void> CacheRepository::dropStream(const QByteArray &id)
{
    const QByteArray location = locationOf(id);
    STOA_TRY(m_connection.run("DELETE FROM shared_row WHERE stream = ?1", id));
    STOA_TRY(sweepShared(id));
    for (const StreamPart &part : partsOf(id)) {
        if (part.isShared())
            continue;
        if (part.table->type == EntityType::Movement) {
            // The row stays while the ledger of its other location holds it.
            STOA_TRY(m_connection.run("UPDATE movement SET seq = 0 WHERE from_location = ?1", location));
            STOA_TRY(m_connection.run("UPDATE movement SET seq_to = 0 WHERE to_location = ?1", location));
            STOA_TRY(m_connection.execute("DELETE FROM movement WHERE seq = 0 AND seq_to = 0"));
            continue;
        }
        STOA_TRY(m_connection.run("DELETE FROM " + part.table->table.toByteArray() + part.where, location));
    }
    STOA_TRY(clearStage(id));
    STOA_TRY(m_connection.run("DELETE FROM unknown_row WHERE stream = ?1", id));
    m_lastSum = nullptr;
    m_sums.erase(id);
    STOA_TRY(setSearch(id, Search::Live));
    return m_connection.run("DELETE FROM stream WHERE id = ?1", id);
}

Result<Sum128 *> CacheRepository::runningSum(const QByteArray &stream)
{
    // Rows of a stream come one after the other.
    if (m_lastSum && stream == m_lastStream)
        return m_lastSum;
    m_lastStream = stream;
    const auto known = m_sums.find(stream);
    if (known != m_sums.end())
        return m_lastSum = &known->second;
    STOA_TRY_ASSIGN(const auto found,
                    m_connection.first(
                        "SELECT sum128 FROM stream WHERE id = ?1",
                        [](const sql::Statement &row) { return row.bytes(0); }, stream));
    Sum128 &made = m_sums[stream] = found ? Sum128::fromHex(*found) : Sum128();
    return m_lastSum = &made;
}

Result<Sum128> CacheRepository::sum(const QByteArray &id)
{
    STOA_TRY_ASSIGN(const Sum128 *running, runningSum(id));
    return *running;
}

Result<void> CacheRepository::resetSum(const QByteArray &id)
{
    m_lastSum = nullptr;
    m_sums.insert_or_assign(id, Sum128());
    return flushSums();
}

Result<void> CacheRepository::flushSums()
{
    for (const auto &[stream, sum] : m_sums)
        STOA_TRY(m_connection.run("UPDATE stream SET sum128 = ?2 WHERE id = ?1", stream, sum.toHex()));
    forgetSums();
    return {};
}

Result<QList<CacheRepository::LocalCommand>> CacheRepository::localCommands()
{
    QList<LocalCommand> list;
    STOA_TRY(m_connection.each("SELECT n, seen, problem FROM local_command ORDER BY n",
                               [&](const sql::Statement &row) {
                                   LocalCommand local{row.int64(0), row.int64(1) != 0, {}};
                                   if (!row.isNull(2))
                                       local.problem = errorOf(row.bytes(2));
                                   list.append(local);
                               }));
    return list;
}

Result<void> CacheRepository::saveLocal(const LocalCommand &command)
{
    return m_connection.run("INSERT INTO local_command (n, seen, problem) VALUES (?1, ?2, ?3) "
                            "ON CONFLICT (n) DO UPDATE SET seen = excluded.seen, problem = excluded.problem",
                            command.n, qint64(command.seen),
                            command.problem ? std::optional(errorText(*command.problem)) : std::nullopt);
}

Result<void> CacheRepository::removeLocal(const QList<qint64> &numbers)
{
    if (numbers.isEmpty())
        return {};
    STOA_TRY(forgetImages(numbers));
    return m_connection.run("DELETE FROM local_command WHERE n IN (SELECT value FROM json_each(?1))",
                            sql::jsonNumbers(numbers));
}

Result<void> CacheRepository::forgetImages(const QList<qint64> &numbers)
{
    if (numbers.isEmpty())
        return {};
    return m_connection.run("DELETE FROM undo WHERE n IN (SELECT value FROM json_each(?1))",
                            sql::jsonNumbers(numbers));
}

Result<QList<EntityKey>> CacheRepository::undoKeys(qint64 n)
{
    QList<EntityKey> keys;
    STOA_TRY(m_connection.each(
        "SELECT type, key FROM undo WHERE n = ?1",
        [&](const sql::Statement &row) {
            keys.append({EntityType(row.int64(0)), row.bytes(1)});
        },
        n));
    return keys;
}

Result<std::optional<RowImage>> CacheRepository::undoImage(qint64 n, const EntityKey &key)
{
    return m_connection.first(
        "SELECT body, seq, seq_to FROM undo WHERE n = ?1 AND type = ?2 AND key = ?3",
        [](const sql::Statement &row) {
            return RowImage{row.isNull(0) ? std::nullopt : std::optional(row.bytes(0)), row.int64(1),
                            row.int64(2)};
        },
        n, qint64(key.type), key.key);
}

Result<std::optional<Instant>> CacheRepository::lastChange()
{
    return m_connection.first("SELECT CAST(value AS INTEGER) FROM desk_setting WHERE name = 'last_change'",
                              [](const sql::Statement &row) { return row.instant(0); });
}

Result<void> CacheRepository::saveLastChange(Instant at)
{
    return m_connection.run("INSERT INTO desk_setting (name, value) VALUES ('last_change', ?1) ON CONFLICT "
                            "(name) DO UPDATE SET value = excluded.value",
                            QByteArray::number(at.msSinceEpoch()));
}

Result<QByteArray> CacheRepository::connectionHistory()
{
    STOA_TRY_ASSIGN(
        const auto json,
        m_connection.first("SELECT CAST(value AS BLOB) FROM desk_setting WHERE name = 'connection_history'",
                           [](const sql::Statement &row) { return row.bytes(0); }));
    return json.value_or(QByteArray());
}

Result<void> CacheRepository::saveConnectionHistory(const QByteArray &json)
{
    return m_connection.run("INSERT INTO desk_setting (name, value) VALUES ('connection_history', ?1) ON "
                            "CONFLICT (name) DO UPDATE SET value = excluded.value",
                            QString::fromUtf8(json));
}

Result<void> CacheRepository::addActivity(const Activity &activity)
{
    constexpr int kKept = 5'000;
    STOA_TRY(m_connection.run(
        "INSERT INTO activity (at, kind, stream, n, amount, detail) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        activity.at, QString(nameOf(activity.kind)), activity.stream, activity.n, activity.amount,
        activity.detail));
    return m_connection.run("DELETE FROM activity WHERE id <= (SELECT max(id) FROM activity) - ?1", kKept);
}

Result<QList<Activity>> CacheRepository::activities(sql::Connection &connection, int limit)
{
    QList<Activity> list;
    STOA_TRY(connection.each(
        "SELECT id, at, kind, stream, n, amount, detail FROM activity ORDER BY id DESC LIMIT ?1",
        [&](const sql::Statement &row) {
            // A newer program may have left kinds that this one has no word for.
            if (const auto kind = activityKindOf(row.text(2)))
                list.append({row.int64(0), row.instant(1), *kind, row.bytes(3), row.int64(4), row.int64(5),
                             row.text(6)});
        },
        limit));
    return list;
}

} // namespace stoa
