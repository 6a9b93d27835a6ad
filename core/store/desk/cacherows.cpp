// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/desk/cacherepository.h"

#include "core/sql/sqltext.h"
#include "core/store/desk/contactvault.h"
#include "core/store/desk/labels.h"
#include "core/store/desk/streamtables.h"

#include <map>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// The statements about the stream numbers of a table that has them, made once: the Connection caches by
/// their text.
struct SeqStatements {
    QByteArray select; ///< seq, and seq_to where there is one
    QByteArray selectHere; ///< the number in the stream of location ?3
    QByteArray set; ///< ?3, ?4
};

SeqStatements makeStatements(const EntityTable &table)
{
    const QByteArray name = table.table.toByteArray();
    QByteArray where = " WHERE " + table.keys[0].name.toByteArray() + " = ?1";
    // A table with one key column has no second value; ?2 is bound all the same.
    where += table.keys.size() > 1 ? " AND " + table.keys[1].name.toByteArray() + " = ?2"
                                   : QByteArray(" AND ?2 = ''");
    if (table.type == EntityType::Movement)
        return {"SELECT seq, seq_to FROM " + name + where,
                "SELECT CASE WHEN from_location = ?3 THEN seq ELSE seq_to END FROM " + name + where,
                "UPDATE " + name + " SET seq = ?3, seq_to = ?4" + where};
    return {"SELECT seq, 0 FROM " + name + where, "SELECT seq FROM " + name + where + " AND ?3 = ?3",
            "UPDATE " + name + " SET seq = ?3" + where + " AND ?4 = ?4"};
}

const SeqStatements &statementsOf(const EntityTable &table)
{
    static const std::map<EntityType, SeqStatements> all = [] {
        std::map<EntityType, SeqStatements> made;
        for (const EntityTable &each : entityTables()) {
            if (each.mutability != Mutability::Shared)
                made.emplace(each.type, makeStatements(each));
        }
        return made;
    }();
    return all.at(table.type);
}

EntityWriter::Numbers numbersOf(const EntityTable &table)
{
    if (table.mutability == Mutability::Shared)
        return EntityWriter::Numbers::None;
    return table.type == EntityType::Movement ? EntityWriter::Numbers::Ledgers : EntityWriter::Numbers::Row;
}

QByteArray second(const QList<QByteArray> &key) { return key.size() > 1 ? key[1] : QByteArray(""); }

} // namespace

Result<qint64> CacheRepository::seqOf(const EntityTable &table, const QList<QByteArray> &key,
                                      QByteArrayView location)
{
    return m_connection.scalar(statementsOf(table).selectHere, key[0], second(key), location.toByteArray());
}

Result<EntityWriter *> CacheRepository::writerOf(const EntityTable &table)
{
    const auto known = m_writers.find(table.type);
    if (known != m_writers.end())
        return &known->second;
    STOA_TRY_ASSIGN(auto writer, EntityWriter::make(m_connection, table, {}, numbersOf(table)));
    return &m_writers.emplace(table.type, std::move(writer)).first->second;
}

Result<void> CacheRepository::write(const EntityTable &table, const FeedPage &page, const FeedRow &row,
                                    QByteArrayView location)
{
    STOA_TRY_ASSIGN(EntityWriter *const writer, writerOf(table));
    writer->number(row.seq, location);
    if (table.type != EntityType::Contact)
        return writer->write(page.key(row), page.body(row));
    STOA_TRY_ASSIGN(const auto body,
                    ContactVault::sealed(m_connection, page.key(row).toByteArray(), page.body(row)));
    return writer->write(page.key(row), body);
}

Result<void> CacheRepository::removeFrom(const EntityTable &table, const EntityKey &key,
                                         QByteArrayView location)
{
    if (table.type != EntityType::Movement)
        return removeRow(m_connection, key);
    STOA_TRY(m_connection.run("UPDATE movement SET seq = CASE WHEN from_location = ?2 THEN 0 ELSE seq END, "
                              "seq_to = CASE WHEN from_location <> ?2 THEN 0 ELSE seq_to END WHERE id = ?1",
                              key.key, location.toByteArray()));
    return m_connection.run("DELETE FROM movement WHERE id = ?1 AND seq = 0 AND seq_to = 0", key.key);
}

Result<bool> CacheRepository::apply(const FeedPage &page, const FeedRow &row, Which which, qint64 known)
{
    const EntityTable *table = entityTable(row.type);
    if (!table)
        return applyUnknown(page, row, which);
    if (table->mutability == Mutability::Shared)
        return applyShared(*table, page, row, which);
    const QByteArray &stream = page.streams()[row.stream];
    const EntityKey key{table->type, page.key(row).toByteArray()};
    STOA_TRY_ASSIGN(Sum128 *const sum, runningSum(stream));
    // Only a movement asks where its stream is.
    const QByteArrayView location =
        QByteArrayView(stream).sliced(table->type == EntityType::Movement ? stream.indexOf('/') + 1 : 0);
    if (which == Which::Newer) {
        const auto parts = splitKey(*table, key.key);
        if (parts.isEmpty())
            return Error{ErrorKind::Protocol, u"key"_s, u"a row's key does not fit its type"_s};
        qint64 old = known;
        if (old < 0) {
            STOA_TRY_ASSIGN(old, seqOf(*table, parts, location));
        }
        if (old >= row.seq)
            return false;
        if (old > 0)
            sum->take(rowSum(row.type, key.key, old));
    }
    if (row.op == ChangeOp::Remove) {
        STOA_TRY(removeFrom(*table, key, location));
        return true;
    }
    STOA_TRY(write(*table, page, row, location));
    sum->add(rowSum(row.type, key.key, row.seq));
    return true;
}

Result<qint64> CacheRepository::seqOf(const EntityKey &key)
{
    const EntityTable *table = entityTable(key.type);
    const auto parts = table ? splitKey(*table, key.key) : QList<QByteArray>();
    if (parts.isEmpty() || table->mutability == Mutability::Shared)
        return Error{ErrorKind::Protocol, u"key"_s, u"a row's key does not fit its type"_s};
    return seqOf(*table, parts, {});
}

Result<void> CacheRepository::applyUnder(const FeedPage &page, const FeedRow &row, qint64 n, qint64 known)
{
    const EntityKey key{EntityType::Position, page.key(row).toByteArray()};
    STOA_TRY_ASSIGN(Sum128 *const sum, runningSum(page.streams()[row.stream]));
    if (known > 0)
        sum->take(rowSum(row.type, key.key, known));
    sum->add(rowSum(row.type, key.key, row.seq));
    const auto parts = splitKey(*entityTable(key.type), key.key);
    STOA_TRY(m_connection.run("UPDATE undo SET body = ?4, seq = ?5 WHERE n = ?1 AND type = ?2 AND key = ?3",
                              n, qint64(key.type), key.key, page.body(row).toByteArray(), row.seq));
    // As the commands' verbs would have made it on top of the hub's row (LedgerRepository).
    return m_connection.run("UPDATE position SET seq = ?3, updated_at = max(updated_at, "
                            "coalesce(json_extract(?4, '$.updated_at'), 0)) WHERE sku = ?1 AND location = ?2",
                            parts[0], parts[1], row.seq, page.body(row).toByteArray());
}

Result<void> CacheRepository::applyCopied(const FeedPage &page)
{
    // Looked up once: rows of several streams may come in turns.
    struct Part {
        Sum128 *sum;
        QByteArrayView location;
        bool hasPositions = false;
    };
    std::vector<Part> parts;
    for (const QByteArray &stream : page.streams()) {
        STOA_TRY_ASSIGN(Sum128 *const sum, runningSum(stream));
        parts.push_back({sum, QByteArrayView(stream).sliced(stream.indexOf('/') + 1)});
    }
    STOA_TRY(setLabelling(m_connection, LabelPositions::Later));
    std::vector<QByteArrayView> skus;
    std::vector<const FeedRow *> numbered;
    std::optional<EntityWriter> writer;
    int type = -1;
    bool shared = false;
    for (const FeedRow &row : page.rows()) {
        if (std::exchange(type, row.type) != row.type) {
            const EntityTable *const table = entityTable(type);
            shared = table && table->mutability == Mutability::Shared;
            STOA_TRY_ASSIGN(writer, changeWriter(std::move(writer), table));
        }
        if (!writer) {
            // Of a newer hub, or to be sealed on its way.
            STOA_TRY_ASSIGN(const bool written, apply(page, row, Which::Any));
            Q_UNUSED(written);
            continue;
        }
        Part &part = parts[std::size_t(row.stream)];
        const QByteArrayView key = page.key(row);
        writer->number(row.seq, part.location);
        STOA_TRY(writer->write(key, page.body(row)));
        part.sum->add(rowSum(row.type, QByteArray::fromRawData(key.data(), key.size()), row.seq));
        if (shared)
            numbered.push_back(&row);
        if (EntityType(type) != EntityType::Position)
            continue;
        part.hasPositions = true;
        if (const QByteArrayView sku = key.first(key.indexOf('|')); skus.empty() || skus.back() != sku)
            skus.push_back(sku);
    }
    STOA_TRY_ASSIGN(writer, changeWriter(std::move(writer), nullptr));
    STOA_TRY(numberCopied(page, numbered));
    STOA_TRY(setLabelling(m_connection, LabelPositions::Each));
    std::vector<QByteArrayView> locations;
    for (const Part &part : parts) {
        if (part.hasPositions)
            locations.push_back(part.location);
    }
    return labelPositions(m_connection, skus, locations);
}

/// Ends what `before` writes and begins with another table, or none.
Result<std::optional<EntityWriter>> CacheRepository::changeWriter(std::optional<EntityWriter> before,
                                                                  const EntityTable *next)
{
    if (before)
        STOA_TRY(before->finish());
    if (!next || next->type == EntityType::Contact)
        return std::optional<EntityWriter>();
    before.reset();
    STOA_TRY_ASSIGN(auto writer,
                    EntityWriter::make(m_connection, *next, {}, numbersOf(*next), EntityWriter::Pace::Many));
    return std::optional(std::move(writer));
}

Result<bool> CacheRepository::applyUnknown(const FeedPage &page, const FeedRow &row, Which which)
{
    const QByteArray &stream = page.streams()[row.stream];
    const QByteArray key = page.key(row).toByteArray();
    STOA_TRY_ASSIGN(Sum128 *const sum, runningSum(stream));
    STOA_TRY_ASSIGN(
        const qint64 old,
        m_connection.scalar("SELECT seq FROM unknown_row WHERE stream = ?1 AND type = ?2 AND key = ?3",
                            stream, row.type, key));
    if (which == Which::Newer) {
        if (old >= row.seq)
            return false;
        if (old > 0)
            sum->take(rowSum(row.type, key, old));
    }
    if (row.op == ChangeOp::Remove) {
        STOA_TRY(m_connection.run("DELETE FROM unknown_row WHERE stream = ?1 AND type = ?2 AND key = ?3",
                                  stream, row.type, key));
        return true;
    }
    STOA_TRY(m_connection.run("INSERT INTO unknown_row (stream, type, key, seq) VALUES (?1, ?2, ?3, ?4) "
                              "ON CONFLICT (stream, type, key) DO UPDATE SET seq = excluded.seq",
                              stream, row.type, key, row.seq));
    sum->add(rowSum(row.type, key, row.seq));
    return true;
}

Result<RowImage> CacheRepository::image(const EntityKey &key)
{
    RowImage image;
    const EntityTable *table = entityTable(key.type);
    const auto parts = table ? splitKey(*table, key.key) : QList<QByteArray>();
    if (parts.isEmpty())
        return Error{ErrorKind::Protocol, u"key"_s, u"a row's key does not fit its type"_s};
    STOA_TRY_ASSIGN(image.body, readRow(m_connection, key));
    if (!image.body || table->mutability == Mutability::Shared)
        return image;
    STOA_TRY(m_connection.each(
        statementsOf(*table).select,
        [&](const sql::Statement &row) {
            image.seq = row.int64(0);
            image.seqTo = row.int64(1);
        },
        parts[0], second(parts)));
    return image;
}

Result<void> CacheRepository::restore(const EntityKey &key, const RowImage &image)
{
    if (!image.body)
        return removeRow(m_connection, key);
    const EntityTable *table = entityTable(key.type);
    if (!table)
        return Error{ErrorKind::Protocol, u"type"_s, u"unknown type of row"_s};
    // An immutable row differs only when it was removed, and writeRow() leaves one that is there alone.
    STOA_TRY(writeRow(m_connection, key, *image.body));
    if (table->mutability == Mutability::Shared)
        return {};
    const auto parts = splitKey(*table, key.key);
    return m_connection.run(statementsOf(*table).set, parts[0], second(parts), image.seq, image.seqTo);
}

Result<QList<Change>> CacheRepository::takeBack(const QList<qint64> &numbers)
{
    if (numbers.isEmpty())
        return QList<Change>();
    QList<EntityKey> order;
    // Images of one row lie on top of each other; the lowest is what is put back.
    QHash<EntityKey, RowImage> images;
    STOA_TRY(m_connection.each(
        "SELECT type, key, body, seq, seq_to FROM undo WHERE n IN (SELECT value FROM json_each(?1)) "
        "ORDER BY n DESC",
        [&](const sql::Statement &row) {
            RowImage image;
            if (!row.isNull(2))
                image.body = row.bytes(2);
            image.seq = row.int64(3);
            image.seqTo = row.int64(4);
            const EntityKey key{EntityType(row.int64(0)), row.bytes(1)};
            if (!images.contains(key))
                order.append(key);
            images.insert(key, image);
        },
        sql::jsonNumbers(numbers)));
    QList<Change> changes;
    for (const EntityKey &key : std::as_const(order)) {
        const RowImage image = images.value(key);
        STOA_TRY(restore(key, image));
        changes.append({key.type, key.key, image.body ? ChangeOp::Upsert : ChangeOp::Remove});
    }
    STOA_TRY(m_connection.run("DELETE FROM undo WHERE n IN (SELECT value FROM json_each(?1))",
                              sql::jsonNumbers(numbers)));
    return changes;
}

} // namespace stoa
