// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/postgres/postgresrows.h"
#include "core/sql/postgres/postgresvalue.h"
#include "core/sql/statement.h"

#include <QString>
#include <vector>

namespace stoa::sql {

class PostgresConnection;

/// A statement of PostgreSQL.
///
/// A placeholder has the type of what is bound to it (bigint, text, bytea), as in SQLite, so one SQL text may
/// have several prepared statements at the server, made when they are first needed. A null takes any type; a
/// placeholder that only ever meets nulls needs a CAST when the server cannot tell its type.
class PostgresStatement final : public StatementDriver {
public:
    PostgresStatement(PostgresConnection &connection, const QByteArray &sql);
    ~PostgresStatement() override;

    const QByteArray &sql() const { return m_sql; }
    /// Ready for the next borrower: reset, with nothing bound.
    void clear();
    /// Fetches what is left of the rows, so that the connection is free for another statement.
    void putRestAside();

    void bindInt64(int index, qint64 value) override;
    void bindText(int index, QByteArray utf8) override;
    void bindBlob(int index, QByteArray bytes) override;
    void bindNull(int index) override;
    Result<bool> step() override;
    void reset() override;
    int columnCount() const override;
    bool isNull(int column) const override { return m_rows.isNull(column); }
    qint64 int64(int column) const override;
    QByteArrayView utf8(int column) const override { return bytes(column); }
    QByteArrayView blob(int column) const override { return bytes(column); }
    qint64 changes() const override { return m_changes; }

private:
    struct Value {
        Oid type = 0; ///< 0: null
        qint64 integer = 0; ///< big-endian
        QByteArray bytes;
    };
    struct Plan {
        QByteArray name;
        std::vector<Oid> types;
        PostgresColumns columns;
    };
    enum class Phase { Idle, Streaming, Whole, PutAside };

    Value *slot(int index, Oid type);
    void refuse(int index, const QString &why);
    bool fits(const Plan &plan) const;
    Result<void> choosePlan();
    Result<Plan> makePlan();
    void dropPlans();
    Result<void> start();
    Result<bool> next();
    /// What the last result of a run says: no more rows, or an error. Ends the run.
    Result<bool> end(const PGresult *last);
    QByteArrayView bytes(int column) const;

    PostgresConnection &m_connection;
    QByteArray m_sql;
    QByteArray m_serverSql;
    bool m_streams;
    std::vector<Value> m_values;
    struct Refusal {
        int index;
        QString why;
    };
    std::vector<Refusal> m_refusals;
    std::vector<Plan> m_plans;
    std::size_t m_plan = 0;
    Phase m_phase = Phase::Idle;
    PostgresRows m_rows;
    Result<bool> m_outcome = false; ///< of the run whose rows were put aside
    mutable std::vector<QByteArray> m_scratch;
    qint64 m_changes = 0;
};

} // namespace stoa::sql
