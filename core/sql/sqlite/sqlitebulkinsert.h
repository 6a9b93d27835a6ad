// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/dialect.h"

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace stoa::sql {

/// One prepared INSERT. The bytes of a row are gathered in one buffer that every row uses again, so that no
/// value costs an allocation.
class SqliteBulkInsert final : public BulkInsert {
public:
    static Result<std::unique_ptr<BulkInsert>> begin(sqlite3 *db, const QByteArray &table,
                                                     const QList<QByteArray> &columns);
    ~SqliteBulkInsert() override;

    using BulkInsert::add;
    BulkInsert &add(qint64 value) override;
    BulkInsert &add(QByteArrayView utf8) override;
    BulkInsert &addBlob(QByteArrayView bytes) override;
    BulkInsert &addNull() override;
    Result<void> endRow() override;
    Result<void> finish() override;

private:
    struct Cell {
        enum class Kind { Integer, Text, Blob, Null };
        Kind kind;
        qint64 value; ///< of an integer; else where the bytes start in the buffer
        qsizetype size;
    };

    SqliteBulkInsert(sqlite3 *db, sqlite3_stmt *statement, std::size_t columns);
    void bindCells();

    sqlite3 *m_db;
    sqlite3_stmt *m_statement;
    std::size_t m_columns;
    std::vector<Cell> m_cells;
    QByteArray m_bytes;
    QString m_refusal;
};

} // namespace stoa::sql
