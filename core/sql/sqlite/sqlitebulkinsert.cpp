// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/sqlite/sqlitebulkinsert.h"

#include "core/sql/fault.h"
#include "core/sql/sqlite/sqliteerror.h"
#include "core/sql/sqltext.h"

#include <sqlite3.h>

namespace stoa::sql {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<BulkInsert>> SqliteBulkInsert::begin(sqlite3 *db, const QByteArray &table,
                                                            const QList<QByteArray> &columns)
{
    QByteArrayList names;
    QByteArrayList places;
    for (const QByteArray &column : columns) {
        names.append(quotedName(column));
        places.append("?");
    }
    const QByteArray sql =
        "INSERT INTO " + quotedName(table) + " (" + names.join(", ") + ") VALUES (" + places.join(", ") + ')';
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(db, sql.constData(), int(sql.size()) + 1, &statement, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(db, code);
    return std::unique_ptr<BulkInsert>(new SqliteBulkInsert(db, statement, size_t(columns.size())));
}

SqliteBulkInsert::SqliteBulkInsert(sqlite3 *db, sqlite3_stmt *statement, std::size_t columns)
    : m_db(db)
    , m_statement(statement)
    , m_columns(columns)
{
    m_cells.reserve(columns);
    m_bytes.reserve(1024);
}

SqliteBulkInsert::~SqliteBulkInsert() { sqlite3_finalize(m_statement); }

BulkInsert &SqliteBulkInsert::add(qint64 value)
{
    m_cells.push_back({Cell::Kind::Integer, value, 0});
    return *this;
}

BulkInsert &SqliteBulkInsert::add(QByteArrayView utf8)
{
    if (const QString why = refusalOfText(utf8); Q_UNLIKELY(!why.isEmpty()))
        m_refusal = why;
    m_cells.push_back({Cell::Kind::Text, m_bytes.size(), utf8.size()});
    m_bytes.append(utf8);
    return *this;
}

BulkInsert &SqliteBulkInsert::addBlob(QByteArrayView bytes)
{
    m_cells.push_back({Cell::Kind::Blob, m_bytes.size(), bytes.size()});
    m_bytes.append(bytes);
    return *this;
}

BulkInsert &SqliteBulkInsert::addNull()
{
    m_cells.push_back({Cell::Kind::Null, 0, 0});
    return *this;
}

void SqliteBulkInsert::bindCells()
{
    int index = 0;
    for (const Cell &cell : m_cells) {
        ++index;
        switch (cell.kind) {
        case Cell::Kind::Integer:
            sqlite3_bind_int64(m_statement, index, cell.value);
            break;
        case Cell::Kind::Text:
            sqlite3_bind_text64(m_statement, index, m_bytes.constData() + cell.value,
                                sqlite3_uint64(cell.size), SQLITE_STATIC, SQLITE_UTF8);
            break;
        case Cell::Kind::Blob:
            sqlite3_bind_blob64(m_statement, index, m_bytes.constData() + cell.value,
                                sqlite3_uint64(cell.size), SQLITE_STATIC);
            break;
        case Cell::Kind::Null:
            sqlite3_bind_null(m_statement, index);
            break;
        }
    }
}

Result<void> SqliteBulkInsert::endRow()
{
    const auto count = m_cells.size();
    const QString refusal = std::exchange(m_refusal, {});
    int code = SQLITE_DONE;
    if (count == m_columns && refusal.isEmpty()) {
        bindCells();
        code = sqlite3_step(m_statement);
        sqlite3_reset(m_statement);
    }
    m_cells.clear();
    m_bytes.resize(0);
    if (!refusal.isEmpty())
        return Error::invalid({}, refusal);
    if (count != m_columns)
        return Error::invalid({}, u"the row has %1 values for %2 columns"_s.arg(count).arg(m_columns));
    if (code != SQLITE_DONE)
        return sqliteError(m_db, code);
    return {};
}

Result<void> SqliteBulkInsert::finish()
{
    if (!m_cells.empty())
        return Error::invalid({}, u"the last row was not ended"_s);
    return {};
}

} // namespace stoa::sql
