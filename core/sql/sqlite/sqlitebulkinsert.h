// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/dialect.h"
#include "core/sql/sqlite/rowbatch.h"

struct sqlite3;
struct sqlite3_stmt;

namespace stoa::sql {

/// One prepared INSERT of a whole batch of rows.
class SqliteBulkInsert final : public BulkInsert {
public:
    static Result<std::unique_ptr<BulkInsert>> begin(sqlite3 *db, const QByteArray &table,
                                                     const QList<QByteArray> &columns,
                                                     const QByteArray &onConflict);
    ~SqliteBulkInsert() override;

    using BulkInsert::add;
    BulkInsert &add(qint64 value) override;
    BulkInsert &add(QByteArrayView utf8) override;
    BulkInsert &addBlob(QByteArrayView bytes) override;
    BulkInsert &addNull() override;
    Result<void> endRow() override;
    Result<void> finish() override;

private:
    SqliteBulkInsert(sqlite3 *db, sqlite3_stmt *statement, std::size_t columns);
    Result<void> flush();

    sqlite3 *m_db;
    sqlite3_stmt *m_statement;
    std::size_t m_columns;
    RowBatch m_batch;
    QString m_refusal;
};

} // namespace stoa::sql
