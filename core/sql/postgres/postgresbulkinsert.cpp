// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/postgres/postgresbulkinsert.h"

#include "core/sql/fault.h"
#include "core/sql/postgres/postgresconnection.h"
#include "core/sql/sqltext.h"

#include <array>
#include <charconv>

namespace stoa::sql {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kChunk = 256 * 1024;

const char *escapeOf(char c)
{
    switch (c) {
    case '\\':
        return "\\\\";
    case '\t':
        return "\\t";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    default:
        return nullptr;
    }
}

} // namespace

Result<std::unique_ptr<BulkInsert>> PostgresBulkInsert::begin(PostgresConnection &connection,
                                                              const QByteArray &table,
                                                              const QList<QByteArray> &columns)
{
    STOA_TRY(connection.makeReady());
    QByteArrayList names;
    for (const QByteArray &column : columns)
        names.append(quotedName(column));
    const QByteArray sql = "COPY " + quotedName(table) + " (" + names.join(", ") + ") FROM STDIN";
    connection.beginRun(nullptr);
    const PostgresResult result(PQexec(connection.handle(), sql.constData()));
    if (PQresultStatus(result.get()) != PGRES_COPY_IN) {
        connection.endRun();
        return postgresError(connection.handle(), result.get());
    }
    return std::unique_ptr<BulkInsert>(new PostgresBulkInsert(connection, columns.size()));
}

PostgresBulkInsert::PostgresBulkInsert(PostgresConnection &connection, qsizetype columns)
    : m_connection(connection)
    , m_columns(columns)
{
    m_text.reserve(kChunk + kChunk / 4);
    m_connection.setBulkInsert(this);
}

PostgresBulkInsert::~PostgresBulkInsert() { abandon(); }

void PostgresBulkInsert::startCell()
{
    if (m_cells++ > 0)
        m_text += '\t';
}

BulkInsert &PostgresBulkInsert::add(qint64 value)
{
    startCell();
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    m_text.append(digits.data(), end - digits.data());
    return *this;
}

BulkInsert &PostgresBulkInsert::add(QByteArrayView utf8)
{
    if (const QString why = refusalOfText(utf8); Q_UNLIKELY(!why.isEmpty()))
        m_refusal = why;
    startCell();
    qsizetype plain = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        if (const char *escape = escapeOf(utf8[i])) {
            m_text.append(utf8.sliced(plain, i - plain));
            m_text.append(escape, 2);
            plain = i + 1;
        }
    }
    m_text.append(utf8.sliced(plain));
    return *this;
}

BulkInsert &PostgresBulkInsert::addBlob(QByteArrayView bytes)
{
    startCell();
    m_text += "\\\\x";
    m_text += bytes.toByteArray().toHex();
    return *this;
}

BulkInsert &PostgresBulkInsert::addNull()
{
    startCell();
    m_text += "\\N";
    return *this;
}

Result<void> PostgresBulkInsert::endRow()
{
    const auto cells = std::exchange(m_cells, 0);
    const QString refusal = std::exchange(m_refusal, {});
    if (!refusal.isEmpty() || cells != m_columns) {
        m_text.truncate(m_rowStart);
        return Error::invalid({},
                              refusal.isEmpty()
                                  ? u"the row has %1 values for %2 columns"_s.arg(cells).arg(m_columns)
                                  : refusal);
    }
    m_text += '\n';
    m_rowStart = m_text.size();
    return m_rowStart < kChunk ? Result<void>() : send();
}

Result<void> PostgresBulkInsert::send()
{
    if (!m_open)
        return storageError(StorageFault::Other, u"the bulk insert is over"_s);
    const int sent = PQputCopyData(m_connection.handle(), m_text.constData(), int(m_text.size()));
    m_text.resize(0);
    m_rowStart = 0;
    if (sent != 1)
        return postgresError(m_connection.handle(), nullptr);
    return {};
}

Result<void> PostgresBulkInsert::finish()
{
    if (m_cells > 0)
        return Error::invalid({}, u"the last row was not ended"_s);
    STOA_TRY(send());
    return end(nullptr);
}

void PostgresBulkInsert::abandon()
{
    if (m_open)
        (void)end("abandoned");
}

Result<void> PostgresBulkInsert::end(const char *reason)
{
    m_open = false;
    m_connection.setBulkInsert(nullptr);
    PGconn *server = m_connection.handle();
    Result<void> done;
    if (PQputCopyEnd(server, reason) != 1) {
        done = postgresError(server, nullptr);
    } else {
        while (const PostgresResult result{PQgetResult(server)}) {
            if (done && PQresultStatus(result.get()) != PGRES_COMMAND_OK)
                done = postgresError(server, result.get());
        }
    }
    m_connection.endRun();
    return done;
}

} // namespace stoa::sql
