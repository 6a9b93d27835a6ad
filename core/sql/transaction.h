// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"

namespace stoa::sql {

/// Snapshot: reads see one moment (REPEATABLE READ on PostgreSQL, a read transaction on SQLite).
/// Write: takes the write lock at once on SQLite (BEGIN IMMEDIATE), READ COMMITTED with row locks on
/// PostgreSQL.
enum class Mode { Write, Snapshot };

/// A transaction that rolls back unless commit() was called and succeeded.
class [[nodiscard]] Transaction {
public:
    static Result<Transaction> begin(Connection &connection, Mode mode = Mode::Write);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit();
    void rollback();

private:
    explicit Transaction(Connection &connection);
    Connection *m_connection;
};

/// A part of a transaction that can be taken back alone; rolls back to where it began unless released.
class [[nodiscard]] Savepoint {
public:
    static Result<Savepoint> begin(Connection &connection);
    Savepoint(Savepoint &&other) noexcept;
    Savepoint &operator=(Savepoint &&) = delete;
    ~Savepoint();

    Result<void> release();
    Result<void> rollback();

private:
    explicit Savepoint(Connection &connection);
    Connection *m_connection;
};

} // namespace stoa::sql
