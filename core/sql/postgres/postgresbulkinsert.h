// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/dialect.h"

namespace stoa::sql {

class PostgresConnection;

/// COPY in its text form, which suits columns of every type; sent in chunks of whole rows.
class PostgresBulkInsert final : public BulkInsert {
public:
    static Result<std::unique_ptr<BulkInsert>> begin(PostgresConnection &connection, const QByteArray &table,
                                                     const QList<QByteArray> &columns);
    ~PostgresBulkInsert() override;

    using BulkInsert::add;
    BulkInsert &add(qint64 value) override;
    BulkInsert &add(QByteArrayView utf8) override;
    BulkInsert &addBlob(QByteArrayView bytes) override;
    BulkInsert &addNull() override;
    Result<void> endRow() override;
    Result<void> finish() override;

    /// Ends the COPY so that it fails, and with it the transaction; rows already sent are gone.
    void abandon();

private:
    PostgresBulkInsert(PostgresConnection &connection, qsizetype columns);
    void startCell();
    Result<void> send();
    Result<void> end(const char *reason);

    PostgresConnection &m_connection;
    qsizetype m_columns;
    qsizetype m_cells = 0;
    QByteArray m_text;
    qsizetype m_rowStart = 0;
    QString m_refusal;
    bool m_open = true;
};

} // namespace stoa::sql
