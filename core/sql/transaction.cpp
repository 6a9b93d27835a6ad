// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/transaction.h"

#include "core/sql/fault.h"

#include <utility>

namespace stoa::sql {

using namespace Qt::StringLiterals;

Transaction::Transaction(Connection &connection)
    : m_connection(&connection)
{ }

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{ }

Transaction::~Transaction() { rollback(); }

Result<Transaction> Transaction::begin(Connection &connection, Mode mode)
{
    if (connection.inTransaction())
        return storageError(StorageFault::Other, u"a transaction is open already"_s);
    STOA_TRY(connection.begin(mode));
    return Transaction(connection);
}

Result<void> Transaction::commit()
{
    if (!m_connection)
        return storageError(StorageFault::Other, u"the transaction is over already"_s);
    // SQLite takes a transaction back by itself on a full disk and the like.
    if (!m_connection->inTransaction()) {
        rollback();
        return storageError(StorageFault::Other, u"the transaction was rolled back by an earlier error"_s);
    }
    const auto done = m_connection->commit();
    if (!done)
        rollback();
    m_connection = nullptr;
    return done;
}

void Transaction::rollback()
{
    if (auto *connection = std::exchange(m_connection, nullptr))
        connection->rollback();
}

// Savepoints nest strictly, and both engines mean the innermost one when several bear the same name.

namespace {

/// SQLite reads the words anew for each script; a prepared statement is kept, and a batch has one a command.
Result<void> say(Connection &connection, const QByteArray &words)
{
    return connection.engine() == Engine::Sqlite ? connection.run(words) : connection.execute(words);
}

const QByteArray kSavepoint = "SAVEPOINT part";
const QByteArray kRelease = "RELEASE SAVEPOINT part";

} // namespace

Savepoint::Savepoint(Connection &connection)
    : m_connection(&connection)
{ }

Savepoint::Savepoint(Savepoint &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{ }

Savepoint::~Savepoint() { (void)rollback(); }

Result<Savepoint> Savepoint::begin(Connection &connection)
{
    if (!connection.inTransaction())
        return storageError(StorageFault::Other, u"a savepoint needs a transaction"_s);
    STOA_TRY(say(connection, kSavepoint));
    return Savepoint(connection);
}

Result<void> Savepoint::release()
{
    if (!m_connection)
        return storageError(StorageFault::Other, u"the savepoint is over already"_s);
    if (const auto done = say(*m_connection, kRelease); !done) {
        (void)rollback();
        return done;
    }
    m_connection = nullptr;
    return {};
}

Result<void> Savepoint::rollback()
{
    auto *connection = std::exchange(m_connection, nullptr);
    if (!connection || !connection->inTransaction())
        return {};
    return connection->execute("ROLLBACK TO SAVEPOINT part; RELEASE SAVEPOINT part");
}

} // namespace stoa::sql
