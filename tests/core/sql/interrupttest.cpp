// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/connection.h"
#include "core/sql/transaction.h"

#include "tests/kit/tempdatabase.h"
#include "tests/kit/testmain.h"

#include <QTest>
#include <atomic>
#include <thread>

using namespace stoa;
using namespace stoa::sql;

namespace {

const QByteArray kEndless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                            "2000000000) SELECT i FROM n WHERE i < 0";

/// Interrupts again and again until the work is done, so that no call has to hit a moment.
template <typename Work> auto interrupted(Connection &connection, Work work)
{
    std::atomic<bool> done = false;
    std::jthread other([&] {
        while (!done)
            connection.interrupt();
    });
    auto outcome = work();
    done = true;
    return outcome;
}

} // namespace

class InterruptTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsTheRunningStatement_data() { kit::addEngineRows(); }
    void endsTheRunningStatement()
    {
        STOA_FETCH_ENGINE(engine);
        kit::TempDatabase database(engine);
        const auto connection = database.open();
        const auto outcome = interrupted(*connection, [&] { return connection->scalar(kEndless); });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
        QCOMPARE(*connection->scalar("SELECT 7"), 7);
    }

    void endsTheRowsThatAreBeingRead_data() { kit::addEngineRows(); }
    void endsTheRowsThatAreBeingRead()
    {
        STOA_FETCH_ENGINE(engine);
        kit::TempDatabase database(engine);
        const auto connection = database.open();
        const QByteArray rows = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                                "2000000000) SELECT i FROM n";
        qint64 read = 0;
        const auto outcome = connection->each(rows, [&](const Statement &) {
            if (++read == 1'000)
                connection->interrupt();
        });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
        QVERIFY(read >= 1'000);
        QCOMPARE(*connection->scalar("SELECT 7"), 7);
    }

    void spareTheNextStatement_data() { kit::addEngineRows(); }
    void spareTheNextStatement()
    {
        STOA_FETCH_ENGINE(engine);
        kit::TempDatabase database(engine);
        const auto connection = database.open();
        for (int round = 0; round < 50; ++round) {
            connection->interrupt();
            QCOMPARE(*connection->scalar("SELECT ?1", round), round);
        }
    }

    /// A connection that stayed in its snapshot could not begin another one, and would read the past.
    void aTransactionEndsUnderInterrupts()
    {
        kit::TempDatabase database(sql::Engine::Sqlite);
        const auto connection = database.open();
        const int open = interrupted(*connection, [&] {
            int left = 0;
            for (int round = 0; round < 20'000; ++round) {
                {
                    auto snapshot = Transaction::begin(*connection, Mode::Snapshot);
                    (void)connection->scalar("SELECT 1");
                }
                left += connection->inTransaction() ? 1 : 0;
            }
            return left;
        });
        QCOMPARE(open, 0);
        // And what was read only is writable again.
        QVERIFY(connection->execute("CREATE TABLE item (id BIGINT)"));
    }

    /// interrupt() before a statement begins is lost; this is not.
    void aStopIsNotMissed()
    {
        kit::TempDatabase database(sql::Engine::Sqlite);
        std::atomic<bool> stopped = true;
        SqliteOptions options;
        options.path = database.location();
        options.stopped = &stopped;
        const auto connection = Connection::openSqlite(options);
        QVERIFY(connection);
        const auto outcome = (*connection)->scalar(kEndless);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
        {
            const auto snapshot = Transaction::begin(**connection, Mode::Snapshot);
            QVERIFY(snapshot);
            QCOMPARE((*connection)->scalar(kEndless).error().kind, ErrorKind::Cancelled);
        }
        QVERIFY(!(*connection)->inTransaction());
        stopped = false;
        QCOMPARE(*(*connection)->scalar("SELECT 7"), 7);
    }

    void aSavepointHealsIt_data() { kit::addEngineRows(); }
    void aSavepointHealsIt()
    {
        STOA_FETCH_ENGINE(engine);
        kit::TempDatabase database(engine);
        const auto connection = database.open();
        QVERIFY(connection->execute("CREATE TABLE item (id BIGINT)"));
        auto transaction = Transaction::begin(*connection);
        QVERIFY(connection->run("INSERT INTO item VALUES (1)"));
        {
            auto part = Savepoint::begin(*connection);
            QVERIFY(part);
            QVERIFY(!interrupted(*connection, [&] { return connection->scalar(kEndless); }));
        }
        QVERIFY(transaction->commit());
        QCOMPARE(*connection->scalar("SELECT count(*) FROM item"), 1);
    }
};

STOA_TEST(InterruptTest)
#include "interrupttest.moc"
