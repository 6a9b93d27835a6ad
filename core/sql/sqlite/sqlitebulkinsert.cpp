// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/sqlite/sqlitebulkinsert.h"

#include "core/sql/fault.h"
#include "core/sql/sqlite/sqliteerror.h"
#include "core/sql/sqltext.h"

#include <sqlite3.h>

namespace stoa::sql {

using namespace Qt::StringLiterals;

namespace {

// A batch stays within a processor's cache.
constexpr std::size_t kMostRows = 512;
constexpr qsizetype kMostBytes = 256 * 1024;

} // namespace

Result<std::unique_ptr<BulkInsert>> SqliteBulkInsert::begin(sqlite3 *db, const QByteArray &table,
                                                            const QList<QByteArray> &columns,
                                                            const QByteArray &onConflict)
{
    if (columns.size() > RowBatch::kMostColumns)
        return storageError(StorageFault::Other, u"the table has too many columns for a batch"_s);
    QByteArrayList names;
    QByteArrayList cells;
    for (const QByteArray &column : columns) {
        cells.append('c' + QByteArray::number(names.size()));
        names.append(quotedName(column));
    }
    // Without its WHERE the parser takes ON CONFLICT for a join.
    const QByteArray sql = "INSERT INTO " + quotedName(table) + " (" + names.join(", ") + ") SELECT "
        + cells.join(", ") + " FROM stoa_rows(?1) WHERE true"
        + (onConflict.isEmpty() ? QByteArray() : " ON CONFLICT " + onConflict);
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(db, sql.constData(), int(sql.size()) + 1, &statement, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(db, code);
    std::unique_ptr<SqliteBulkInsert> made(new SqliteBulkInsert(db, statement, std::size_t(columns.size())));
    code = made->m_batch.bindTo(statement, 1);
    if (code != SQLITE_OK)
        return sqliteError(db, code);
    return std::unique_ptr<BulkInsert>(std::move(made));
}

SqliteBulkInsert::SqliteBulkInsert(sqlite3 *db, sqlite3_stmt *statement, std::size_t columns)
    : m_db(db)
    , m_statement(statement)
    , m_columns(columns)
    , m_batch(columns)
{ }

SqliteBulkInsert::~SqliteBulkInsert() { sqlite3_finalize(m_statement); }

BulkInsert &SqliteBulkInsert::add(qint64 value)
{
    m_batch.addInteger(value);
    return *this;
}

BulkInsert &SqliteBulkInsert::add(QByteArrayView utf8)
{
    if (const QString why = refusalOfText(utf8); Q_UNLIKELY(!why.isEmpty()))
        m_refusal = why;
    m_batch.addText(utf8);
    return *this;
}

BulkInsert &SqliteBulkInsert::addBlob(QByteArrayView bytes)
{
    m_batch.addBlob(bytes);
    return *this;
}

BulkInsert &SqliteBulkInsert::addNull()
{
    m_batch.addNull();
    return *this;
}

Result<void> SqliteBulkInsert::endRow()
{
    const auto count = m_batch.cellsInRow();
    const QString refusal = std::exchange(m_refusal, {});
    if (count != m_columns || !refusal.isEmpty()) {
        m_batch.dropRow();
        return Error::invalid({},
                              refusal.isEmpty()
                                  ? u"the row has %1 values for %2 columns"_s.arg(count).arg(m_columns)
                                  : refusal);
    }
    m_batch.endRow();
    if (m_batch.rows() >= kMostRows || m_batch.bytes() >= kMostBytes)
        return flush();
    return {};
}

Result<void> SqliteBulkInsert::flush()
{
    const int code = m_batch.rows() > 0 ? sqlite3_step(m_statement) : SQLITE_DONE;
    m_batch.clear();
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return {};
    }
    const Error error = sqliteError(m_db, code);
    sqlite3_reset(m_statement);
    return error;
}

Result<void> SqliteBulkInsert::finish()
{
    if (m_batch.cellsInRow() > 0)
        return Error::invalid({}, u"the last row was not ended"_s);
    return flush();
}

} // namespace stoa::sql
