// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sync/entity.h"
#include "core/sql/connection.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <limits>
#include <span>
#include <vector>

namespace stoa {

/// Json columns hold JSON text that goes into a body as it stands.
enum class ColumnKind { Integer, Text, Json };

/// Immutable rows are inserted once and never differ. Shared ones are mutable and travel in the streams of
/// every place that has to do with them: a desk keeps their numbers apart from the row (`shared_row`).
enum class Mutability { Mutable, Immutable, Shared };

struct Column {
    QByteArrayView name; ///< in the table and in the body
    ColumnKind kind;
    // What an Integer may be in a body that the hub sends.
    qint64 lowest = std::numeric_limits<qint64>::min();
    qint64 highest = std::numeric_limits<qint64>::max();
    friend bool operator==(const Column &, const Column &) = default;
};

/// How an entity stands in its table and in a feed body: one descriptor drives frames, snapshots, undo images
/// and REST rows, so a new column is a migration and a line here.
///
/// The body is a JSON object of all columns, null ones left out; members that are no columns are kept in
/// `ext` and come out again as members.
struct EntityTable {
    EntityType type;
    QByteArrayView table;
    Mutability mutability;
    std::span<const Column> keys; ///< one or two text columns, joined by '|' in an EntityKey
    std::span<const Column> columns;
};

/// Every entity that has a table by now, in the order of a first copy.
std::span<const EntityTable> entityTables();
/// The same in the order of their types, which is that of copies and repairs.
const std::vector<const EntityTable *> &entityTablesByType();
/// Null for a type that this program does not know (a newer hub's).
const EntityTable *entityTable(EntityType type);
const EntityTable *entityTable(int type);

/// The key of a row as SQL over its table's columns: code || '|' || number.
QByteArray keyText(const EntityTable &table, QByteArrayView alias = {});
/// Splits a key text into the values of the key columns; empty when it does not fit.
QList<QByteArray> splitKey(const EntityTable &table, const QByteArray &key);

/// SELECT list of keys and columns and ext, for statements that feed appendBody(). `alias` as in "p.".
QByteArray selectList(const EntityTable &table, QByteArrayView alias = {});
/// Appends the body of the current row, whose columns start at `first` in the order of selectList().
void appendBody(QByteArray &out, const EntityTable &table, const sql::Statement &row, int first = 0);

/// The row's body, or nothing when there is no such row.
Result<std::optional<QByteArray>> readRow(sql::Connection &connection, const EntityKey &key);
/// Inserts the row or makes it what the body says; key columns come from `key`. Fails with Protocol when the
/// body is not a flat object of this entity.
Result<void> writeRow(sql::Connection &connection, const EntityKey &key, QByteArrayView body);
Result<void> removeRow(sql::Connection &connection, const EntityKey &key);

/// The streams that carry a row. Most have one; a movement has one per location that it touches, and a shared
/// row one per place that has to do with it and that of the whole chain.
Result<QList<QByteArray>> streamsOf(sql::Connection &connection, const EntityKey &key);
/// The same for many rows of one shared type, in one statement: for blocks of few sizes, so that few texts
/// are prepared. A row that is not there has no entry, but for those whose key says where they belong.
Result<QHash<QByteArray, QList<QByteArray>>> sharedStreamsOf(sql::Connection &connection, EntityType type,
                                                             std::span<const QByteArray> keys);

} // namespace stoa
