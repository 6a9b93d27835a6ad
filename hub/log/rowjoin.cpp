// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/rowjoin.h"

#include <map>

namespace stoa::hub::rowjoin {

namespace {

/// The value of a key column, cut out of the feed's key.
QByteArray keyPart(sql::Engine engine, const EntityTable &table, std::size_t index)
{
    if (table.keys.size() == 1)
        return "f.key";
    if (engine == sql::Engine::Postgres)
        return "split_part(f.key, '|', " + QByteArray::number(int(index) + 1) + ')';
    return index == 0 ? "substr(f.key, 1, instr(f.key, '|') - 1)" : "substr(f.key, instr(f.key, '|') + 1)";
}

QByteArray joined(sql::Engine engine, const EntityTable &table)
{
    QByteArray on;
    for (std::size_t i = 0; i < table.keys.size(); ++i)
        on += (i ? " AND e." : "e.") + table.keys[i].name.toByteArray() + " = " + keyPart(engine, table, i);
    return "SELECT f.seq, f.del, f.key, " + selectList(table, "e.") + " FROM feed f LEFT JOIN "
        + table.table.toByteArray() + " e ON " + on;
}

/// Made once per engine and type: connections cache by the text.
const QByteArray &made(sql::Engine engine, const EntityTable &table, QByteArrayView tail)
{
    using Key = std::tuple<sql::Engine, EntityType, QByteArray>;
    thread_local std::map<Key, QByteArray> texts;
    QByteArray &text = texts[{engine, table.type, tail.toByteArray()}];
    if (text.isEmpty()) {
        text = joined(engine, table) + tail.toByteArray();
        text.replace("{type}", QByteArray::number(int(table.type)));
    }
    return text;
}

} // namespace

const QByteArray &bySeq(sql::Engine engine, const EntityTable &table)
{
    // The plus keeps the type out of the choice of index: the range of seq is what narrows it down.
    return made(engine, table,
                " WHERE f.stream = ?1 AND f.seq > ?2 AND f.seq <= ?3 AND +f.type = {type} ORDER BY f.seq");
}

const QByteArray &byKey(sql::Engine engine, const EntityTable &table)
{
    return made(
        engine, table,
        " WHERE f.stream = ?1 AND f.type = {type} AND f.key > ?2 AND f.del = 0 ORDER BY f.key LIMIT ?3");
}

const QByteArray &byKeyRange(sql::Engine engine, const EntityTable &table)
{
    return made(engine, table,
                " WHERE f.stream = ?1 AND f.type = {type} AND f.key > ?2 AND f.key <= ?3 AND f.del = 0 "
                "ORDER BY f.key LIMIT ?4");
}

bool hasRow(const sql::Statement &row) { return row.int64(kDel) == 0 && !row.isNull(kFirst); }

void appendUpsert(wire::FrameWriter &out, QByteArrayView stream, const EntityTable &table,
                  const sql::Statement &row)
{
    QByteArray &body = out.open(stream, row.int64(kSeq), int(table.type), row.utf8(kKey));
    appendBody(body, table, row, kFirst);
    out.close();
}

} // namespace stoa::hub::rowjoin
