// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/postgres/postgresconnection.h"

#include "core/base/log.h"
#include "core/sql/fault.h"
#include "core/sql/postgres/postgres.h"
#include "core/sql/postgres/postgresbulkinsert.h"
#include "core/sql/transaction.h"

#include <array>
#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <poll.h>
#endif

namespace stoa::sql {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kStatements = 256;
constexpr qsizetype kDroppedAtOnce = 16;

void waitToRead(int socket, int timeoutMs)
{
#ifdef Q_OS_WIN
    WSAPOLLFD descriptor{SOCKET(socket), POLLIN, 0};
    WSAPoll(&descriptor, 1, timeoutMs);
#else
    pollfd descriptor{socket, POLLIN, 0};
    poll(&descriptor, 1, timeoutMs);
#endif
}

PGconn *connectTo(const QByteArray &url)
{
    // What stands before dbname is a default that the URL may override, what stands after it is not.
    const std::array keywords{"connect_timeout", "application_name", "dbname", "client_encoding",
                              static_cast<const char *>(nullptr)};
    const std::array values{"10", "stoa", url.constData(), "UTF8", static_cast<const char *>(nullptr)};
    return PQconnectdbParams(keywords.data(), values.data(), 1);
}

} // namespace

Result<std::unique_ptr<Connection>> PostgresConnection::open(const QString &url, Access access)
{
    if (!url.startsWith("postgresql://"_L1) && !url.startsWith("postgres://"_L1))
        return Error::invalid(u"database"_s, u"expected an address that begins with postgresql://"_s);
    PGconn *server = connectTo(url.toUtf8());
    std::unique_ptr<PostgresConnection> connection(new PostgresConnection(server));
    if (PQstatus(server) != CONNECTION_OK)
        return postgresError(server, nullptr);
    if (auto done = connection->configure(access); !done)
        return done.error();
    return std::unique_ptr<Connection>(std::move(connection));
}

Result<std::unique_ptr<Connection>> openPostgres(const QString &url, Access access)
{
    return PostgresConnection::open(url, access);
}

PostgresConnection::PostgresConnection(PGconn *server)
    : m_server(server)
    , m_cancel(PQgetCancel(server))
    , m_cache(kStatements)
{
    PQsetNoticeProcessor(
        server, [](void *, const char *notice) { qCDebug(lcStore, "postgresql: %s", notice); }, nullptr);
}

PostgresConnection::~PostgresConnection()
{
    Q_ASSERT(m_lent == 0);
    m_cache.clear();
    PQfreeCancel(m_cancel);
    PQfinish(m_server);
}

Result<void> PostgresConnection::configure(Access access)
{
    if (QByteArrayView(PQparameterStatus(m_server, "server_encoding")) != "UTF8")
        return storageError(StorageFault::Other, u"the database is not in UTF-8"_s);
    STOA_TRY(execute("SET TIME ZONE 'UTC'; SET lock_timeout = '5s'; SET client_min_messages = warning;"
                     "SET default_transaction_isolation = 'read committed';"
                     "SET standard_conforming_strings = on; SET bytea_output = hex"));
    if (access == Access::ReadOnly)
        STOA_TRY(execute("SET default_transaction_read_only = on"));
    // By bytes, B stands before a and f before é; in every language it is the other way round.
    STOA_TRY_ASSIGN(const qint64 byLanguage, scalar("SELECT 'a' < 'B' OR chr(233) < 'f'"));
    if (byLanguage != 0)
        return storageError(StorageFault::Other,
                            u"the database orders text by a language; create it with LC_COLLATE 'C'"_s);
    return {};
}

bool PostgresConnection::usable() const { return PQstatus(m_server) == CONNECTION_OK; }

Result<void> PostgresConnection::makeReady()
{
    if (Q_UNLIKELY(!usable()))
        return storageError(StorageFault::Other, u"the connection is lost"_s);
    if (Q_UNLIKELY(m_bulkInsert != nullptr))
        return storageError(StorageFault::Other, u"a bulk insert has not been finished"_s);
    if (m_streaming)
        m_streaming->putRestAside();
    if (Q_UNLIKELY(m_dropped.size() >= kDroppedAtOnce))
        forgetDropped();
    return {};
}

void PostgresConnection::forgetDropped()
{
    if (PQtransactionStatus(m_server) == PQTRANS_INERROR)
        return;
    QByteArray script;
    for (const QByteArray &name : std::exchange(m_dropped, {}))
        script += "DEALLOCATE " + name + ';';
    PostgresResult(PQexec(m_server, script.constData()));
}

QByteArray PostgresConnection::newName() { return 's' + QByteArray::number(++m_names); }

void PostgresConnection::drop(const QByteArray &name) { m_dropped.append(name); }

void PostgresConnection::beginRun(PostgresStatement *streaming)
{
    const auto status = PQtransactionStatus(m_server);
    m_transactionAtStart = status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
    m_streaming = streaming;
    const std::lock_guard lock(m_runMutex);
    m_running = true;
    m_interrupted = false;
}

void PostgresConnection::endRun()
{
    m_streaming = nullptr;
    const std::lock_guard lock(m_runMutex);
    m_running = false;
}

void PostgresConnection::interrupt()
{
    const std::lock_guard lock(m_runMutex);
    if (!m_running)
        return;
    m_interrupted = true;
    std::array<char, 256> message{};
    PQcancel(m_cancel, message.data(), int(message.size()));
}

Result<Statement> PostgresConnection::prepare(const QByteArray &sql)
{
    if (!usable())
        return storageError(StorageFault::Other, u"the connection is lost"_s);
    auto driver = m_cache.take(sql);
    if (!driver)
        driver = std::make_unique<PostgresStatement>(*this, sql);
    ++m_lent;
    return Statement(std::move(driver), [this](std::unique_ptr<StatementDriver> back) {
        --m_lent;
        std::unique_ptr<PostgresStatement> own(static_cast<PostgresStatement *>(back.release()));
        own->clear();
        m_cache.put(std::move(own));
    });
}

Result<void> PostgresConnection::execute(const QByteArray &script)
{
    if (script.contains('\0'))
        return Error::invalid({}, u"the script holds a NUL character"_s);
    STOA_TRY(makeReady());
    beginRun(nullptr);
    const PostgresResult result(PQexec(m_server, script.constData()));
    endRun();
    switch (PQresultStatus(result.get())) {
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
    case PGRES_EMPTY_QUERY:
        return {};
    default:
        return postgresError(m_server, result.get());
    }
}

Result<void> PostgresConnection::backupTo(const QString &, const std::function<bool(int, int)> &)
{
    return Error{ErrorKind::Refused, {}, u"a PostgreSQL database is backed up by its own tools"_s};
}

Result<std::unique_ptr<BulkInsert>> PostgresConnection::bulkInsert(const QByteArray &table,
                                                                   const QList<QByteArray> &columns,
                                                                   const QByteArray &onConflict)
{
    if (!onConflict.isEmpty())
        return Error{ErrorKind::Refused, {}, u"COPY takes no rows whose keys are there"_s};
    return PostgresBulkInsert::begin(*this, table, columns);
}

bool PostgresConnection::inTransaction() const
{
    switch (PQtransactionStatus(m_server)) {
    case PQTRANS_INTRANS:
    case PQTRANS_INERROR:
        return true;
    case PQTRANS_ACTIVE:
        return m_transactionAtStart;
    case PQTRANS_IDLE:
    case PQTRANS_UNKNOWN:
        return false;
    }
    return false;
}

Result<void> PostgresConnection::begin(Mode mode)
{
    // The snapshot is taken by the first query.
    return execute(mode == Mode::Write ? "BEGIN"
                                       : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SELECT 1");
}

Result<void> PostgresConnection::commit()
{
    STOA_TRY(makeReady());
    // The server would answer COMMIT with a silent ROLLBACK.
    if (PQtransactionStatus(m_server) == PQTRANS_INERROR)
        return storageError(StorageFault::Other, u"an earlier statement of the transaction failed"_s);
    return execute("COMMIT");
}

void PostgresConnection::rollback()
{
    if (m_bulkInsert)
        m_bulkInsert->abandon();
    if (inTransaction())
        (void)execute("ROLLBACK");
}

QList<QByteArray> PostgresConnection::heard()
{
    QList<QByteArray> channels;
    PQconsumeInput(m_server);
    while (PGnotify *notification = PQnotifies(m_server)) {
        const QByteArray channel(notification->relname);
        PQfreemem(notification);
        if (!channels.contains(channel))
            channels.append(channel);
    }
    return channels;
}

Result<QList<QByteArray>> PostgresConnection::waitForNotifications(int timeoutMs)
{
    STOA_TRY(makeReady());
    auto channels = heard();
    if (channels.isEmpty()) {
        waitToRead(PQsocket(m_server), timeoutMs);
        channels = heard();
    }
    if (!usable())
        return storageError(StorageFault::Other, u"the connection is lost"_s);
    return channels;
}

} // namespace stoa::sql
