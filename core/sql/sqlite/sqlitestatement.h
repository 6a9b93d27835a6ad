// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/statement.h"

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace stoa::sql {

/// A statement of SQLite. It keeps the bound bytes alive itself, so that SQLite need not copy them.
class SqliteStatement final : public StatementDriver {
public:
    /// Fails on text that is not exactly one statement.
    static Result<std::unique_ptr<SqliteStatement>> prepare(sqlite3 *db, const QByteArray &sql);
    ~SqliteStatement() override;

    const QByteArray &sql() const { return m_sql; }
    /// Ready for the next borrower: reset, with nothing bound.
    void clear();

    void bindInt64(int index, qint64 value) override;
    void bindText(int index, QByteArray utf8) override;
    void bindBlob(int index, QByteArray bytes) override;
    void bindNull(int index) override;
    Result<bool> step() override;
    void reset() override;
    int columnCount() const override;
    bool isNull(int column) const override;
    qint64 int64(int column) const override;
    QByteArrayView utf8(int column) const override;
    QByteArrayView blob(int column) const override;
    qint64 changes() const override { return m_changes; }

private:
    SqliteStatement(sqlite3 *db, sqlite3_stmt *statement, const QByteArray &sql);
    /// Makes the slot ready for another value; false when the statement has no such placeholder.
    bool open(int index);
    void refuse(int index, const QString &why);

    struct Refusal {
        int index;
        QString why;
    };

    sqlite3 *m_db;
    sqlite3_stmt *m_statement;
    QByteArray m_sql;
    std::vector<QByteArray> m_held;
    std::vector<Refusal> m_refusals;
    qint64 m_changes = 0;
    bool m_writesRows;
    bool m_active = false;
};

} // namespace stoa::sql
