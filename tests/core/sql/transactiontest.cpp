// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/transaction.h"

#include "tests/kit/tempdatabase.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace stoa::sql;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    explicit Fixture(Engine engine)
        : database(engine)
        , connection(database.open())
    {
        ready = connection->execute("CREATE TABLE item (id BIGINT PRIMARY KEY)").has_value();
    }

    Result<void> insert(qint64 id) { return connection->run("INSERT INTO item (id) VALUES (?1)", id); }
    qint64 count() { return connection->scalar("SELECT count(*) FROM item").value_or(-1); }

    kit::TempDatabase database;
    std::unique_ptr<Connection> connection;
    bool ready;
};

} // namespace

class TransactionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void committedRowsStay_data() { kit::addEngineRows(); }
    void committedRowsStay()
    {
        STOA_FETCH_ENGINE(engine);
        Fixture f(engine);
        QVERIFY(f.ready);
        {
            auto transaction = Transaction::begin(*f.connection);
            QVERIFY(f.connection->inTransaction());
            QVERIFY(f.insert(1));
            QVERIFY(transaction->commit());
            QVERIFY(!f.connection->inTransaction());
            QVERIFY(!transaction->commit());
        }
        QCOMPARE(f.count(), 1);
    }

    void whatIsNotCommittedIsGone_data() { kit::addEngineRows(); }
    void whatIsNotCommittedIsGone()
    {
        STOA_FETCH_ENGINE(engine);
        Fixture f(engine);
        {
            auto transaction = Transaction::begin(*f.connection);
            QVERIFY(transaction);
            QVERIFY(f.insert(1));
        }
        QVERIFY(!f.connection->inTransaction());
        QCOMPARE(f.count(), 0);
        auto transaction = Transaction::begin(*f.connection);
        QVERIFY(f.insert(1));
        transaction->rollback();
        QCOMPARE(f.count(), 0);
    }

    void transactionsDoNotNest_data() { kit::addEngineRows(); }
    void transactionsDoNotNest()
    {
        STOA_FETCH_ENGINE(engine);
        Fixture f(engine);
        auto transaction = Transaction::begin(*f.connection);
        QVERIFY(f.insert(1));
        QVERIFY(!Transaction::begin(*f.connection));
        QVERIFY(transaction->commit());
        QCOMPARE(f.count(), 1);
    }

    void inTransactionWhileRowsAreRead_data() { kit::addEngineRows(); }
    void inTransactionWhileRowsAreRead()
    {
        STOA_FETCH_ENGINE(engine);
        Fixture f(engine);
        const QByteArray sql = "SELECT 1 UNION ALL SELECT 2";
        auto statement = f.connection->prepare(sql);
        QVERIFY(*statement->step());
        QVERIFY(!f.connection->inTransaction());
        statement->reset();
        auto transaction = Transaction::begin(*f.connection);
        QVERIFY(*statement->step());
        QVERIFY(f.connection->inTransaction());
        transaction->rollback();
        QVERIFY(!f.connection->inTransaction());
    }

    void aSavepointTakesItsPartBack_data() { kit::addEngineRows(); }
    void aSavepointTakesItsPartBack()
    {
        STOA_FETCH_ENGINE(engine);
        Fixture f(engine);
        auto transaction = Transaction::begin(*f.connection);
        QVERIFY(f.insert(1));
        {
            auto kept = Savepoint::begin(*f.connection);
            QVERIFY(f.insert(2));
            QVERIFY(kept->release());
        }
        {
            auto lost = Savepoint::begin(*f.connection);
            QVERIFY(lost);
            QVERIFY(f.insert(3));
        }
        auto taken = Savepoint::begin(*f.connection);
        QVERIFY(f.insert(4));
        QVERIFY(taken->rollback());
        QVERIFY(f.insert(5));
        QVERIFY(transaction->commit());
        QCOMPARE(f.count(), 3);
        QCOMPARE(*f.connection->scalar("SELECT sum(id) FROM item"), 1 + 2 + 5);
    }

    void aSavepointHealsAFailedStatement_data() { kit::addEngineRows(); }
    void aSavepointHealsAFailedStatement()
    {
        STOA_FETCH_ENGINE(engine);
        Fixture f(engine);
        auto transaction = Transaction::begin(*f.connection);
        QVERIFY(f.insert(1));
        for (int round = 0; round < 3; ++round) {
            auto part = Savepoint::begin(*f.connection);
            QVERIFY(f.insert(10 + round));
            QCOMPARE(f.insert(1).error().kind, ErrorKind::Conflict);
            QVERIFY(part->rollback());
        }
        QVERIFY(f.insert(2));
        QVERIFY(transaction->commit());
        QCOMPARE(f.count(), 2);
    }

    void savepointsNest_data() { kit::addEngineRows(); }
    void savepointsNest()
    {
        STOA_FETCH_ENGINE(engine);
        Fixture f(engine);
        auto transaction = Transaction::begin(*f.connection);
        {
            auto outer = Savepoint::begin(*f.connection);
            QVERIFY(f.insert(1));
            {
                auto inner = Savepoint::begin(*f.connection);
                QVERIFY(f.insert(2));
                QVERIFY(!f.insert(2));
            }
            QVERIFY(f.insert(3));
            {
                auto inner = Savepoint::begin(*f.connection);
                QVERIFY(f.insert(4));
                QVERIFY(inner->release());
            }
            QCOMPARE(f.count(), 3);
            QVERIFY(outer->rollback());
        }
        QCOMPARE(f.count(), 0);
        QVERIFY(transaction->commit());
        QVERIFY(!Savepoint::begin(*f.connection));
    }

    void aFailedStatementSpoilsThePostgresTransaction()
    {
        const Engine engine = Engine::Postgres;
        if (kit::postgresForTests().isEmpty())
            QSKIP("STOA_TEST_POSTGRES does not name a PostgreSQL server");
        Fixture f(engine);
        auto transaction = Transaction::begin(*f.connection);
        QVERIFY(f.insert(1));
        QVERIFY(!f.insert(1));
        QVERIFY(!f.insert(2));
        const auto done = transaction->commit();
        QVERIFY2(!done, "a COMMIT that rolls back must not look like one");
        QCOMPARE(done.error().kind, ErrorKind::Storage);
        QCOMPARE(f.count(), 0);
    }

    void deferredConstraintsFailTheCommit_data() { kit::addEngineRows(); }
    void deferredConstraintsFailTheCommit()
    {
        STOA_FETCH_ENGINE(engine);
        Fixture f(engine);
        QVERIFY(f.connection->execute(
            "CREATE TABLE part (item BIGINT REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED)"));
        auto transaction = Transaction::begin(*f.connection);
        QVERIFY(f.connection->run("INSERT INTO part (item) VALUES (7)"));
        const auto done = transaction->commit();
        QCOMPARE(done.error().kind, ErrorKind::Conflict);
        QVERIFY(!f.connection->inTransaction());
        QCOMPARE(*f.connection->scalar("SELECT count(*) FROM part"), 0);
    }

    void aSnapshotSeesOneMoment_data() { kit::addEngineRows(); }
    void aSnapshotSeesOneMoment()
    {
        STOA_FETCH_ENGINE(engine);
        Fixture f(engine);
        const auto reader = f.database.open(Access::ReadOnly);
        auto snapshot = Transaction::begin(*reader, Mode::Snapshot);
        QVERIFY(snapshot);
        QVERIFY(f.insert(1));
        QCOMPARE(*reader->scalar("SELECT count(*) FROM item"), 0);
        QVERIFY(snapshot->commit());
        QCOMPARE(*reader->scalar("SELECT count(*) FROM item"), 1);
    }

    void aSnapshotRefusesWrites_data() { kit::addEngineRows(); }
    void aSnapshotRefusesWrites()
    {
        STOA_FETCH_ENGINE(engine);
        Fixture f(engine);
        {
            auto snapshot = Transaction::begin(*f.connection, Mode::Snapshot);
            QVERIFY(snapshot);
            QCOMPARE(f.insert(1).error().kind, ErrorKind::Storage);
        }
        QVERIFY(f.insert(1));
        {
            auto snapshot = Transaction::begin(*f.connection, Mode::Snapshot);
            QVERIFY(snapshot->commit());
        }
        QVERIFY(f.insert(2));
    }

    void aReadOnlyConnectionRefusesWrites_data() { kit::addEngineRows(); }
    void aReadOnlyConnectionRefusesWrites()
    {
        STOA_FETCH_ENGINE(engine);
        Fixture f(engine);
        const auto reader = f.database.open(Access::ReadOnly);
        QCOMPARE(reader->run("INSERT INTO item (id) VALUES (1)").error().kind, ErrorKind::Storage);
        {
            auto snapshot = Transaction::begin(*reader, Mode::Snapshot);
            QVERIFY(snapshot->commit());
        }
        QVERIFY(!reader->run("INSERT INTO item (id) VALUES (1)"));
        QCOMPARE(f.count(), 0);
    }

    void aMovedTransactionEndsOnce_data() { kit::addEngineRows(); }
    void aMovedTransactionEndsOnce()
    {
        STOA_FETCH_ENGINE(engine);
        Fixture f(engine);
        auto first = Transaction::begin(*f.connection);
        QVERIFY(f.insert(1));
        {
            Transaction second = *std::move(first);
            QVERIFY(second.commit());
        }
        // The one that was moved from must not end anything.
        first->rollback(); // NOLINT(bugprone-use-after-move)
        QCOMPARE(f.count(), 1);
    }
};

STOA_TEST(TransactionTest)
#include "transactiontest.moc"
