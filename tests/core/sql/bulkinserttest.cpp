// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/dialect.h"
#include "core/sql/transaction.h"

#include "tests/kit/tempdatabase.h"
#include "tests/kit/testmain.h"

#include <QTest>
#include <limits>

using namespace stoa;
using namespace stoa::sql;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    explicit Fixture(Engine engine)
        : database(engine)
        , connection(database.open())
    {
        const QByteArray bytes = engine == Engine::Postgres ? "BYTEA" : "BLOB";
        ready = connection
                    ->execute("CREATE TABLE item (id BIGINT PRIMARY KEY, name TEXT, price INTEGER, picture "
                              + bytes + ")")
                    .has_value();
    }
    Result<std::unique_ptr<BulkInsert>> bulk()
    {
        return BulkInsert::begin(*connection, "item", {"id", "name", "price", "picture"});
    }
    qint64 count() { return connection->scalar("SELECT count(*) FROM item").value_or(-1); }

    kit::TempDatabase database;
    std::unique_ptr<Connection> connection;
    bool ready;
};

} // namespace

class BulkInsertTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void valuesComeBack_data() { kit::addEngineRows(); }
    void valuesComeBack()
    {
        STOA_FETCH_ENGINE(engine);
        Fixture f(engine);
        QVERIFY(f.ready);
        const QStringList names{u""_s, u"a\tb\nc\rd\\e\\N"_s, u"\\."_s, u"Ξίδι 自行车 🚲"_s, u"'\""_s};
        const QByteArray picture("\0\\x\xff\n", 5);
        auto transaction = Transaction::begin(*f.connection);
        auto bulk = f.bulk();
        QVERIFY(bulk);
        for (qsizetype i = 0; i < names.size(); ++i) {
            (*bulk)->add(qint64(i)).add(names[i]).addNull().addBlob(picture);
            QVERIFY((*bulk)->endRow());
        }
        (*bulk)->add(std::numeric_limits<qint64>::min()).addNull().add(qint64(-5)).addNull();
        QVERIFY((*bulk)->endRow());
        QVERIFY((*bulk)->finish());
        QVERIFY(transaction->commit());
        QStringList read;
        QVERIFY(f.connection->each("SELECT name, price, picture FROM item WHERE id >= 0 ORDER BY id",
                                   [&](const Statement &s) {
                                       read.append(s.text(0));
                                       QVERIFY(s.isNull(1));
                                       QCOMPARE(s.bytes(2), picture);
                                   }));
        QCOMPARE(read, names);
        QCOMPARE(*f.connection->scalar("SELECT price FROM item WHERE name IS NULL"), -5);
    }

    void manyRowsPassInChunks_data() { kit::addEngineRows(); }
    void manyRowsPassInChunks()
    {
        STOA_FETCH_ENGINE(engine);
        Fixture f(engine);
        auto transaction = Transaction::begin(*f.connection);
        auto bulk = f.bulk();
        for (qint64 id = 1; id <= 50'000; ++id) {
            (*bulk)->add(id).add(QByteArrayView("a name of some length")).add(id % 7).addNull();
            QVERIFY((*bulk)->endRow());
        }
        QVERIFY((*bulk)->finish());
        QCOMPARE(f.count(), 50'000);
        QCOMPARE(*f.connection->scalar("SELECT sum(id) FROM item"), qint64(50'000) * 50'001 / 2);
        QVERIFY(transaction->commit());
    }

    void aBadRowIsLeftOutAndTheNextGoesOn_data() { kit::addEngineRows(); }
    void aBadRowIsLeftOutAndTheNextGoesOn()
    {
        STOA_FETCH_ENGINE(engine);
        Fixture f(engine);
        auto transaction = Transaction::begin(*f.connection);
        auto bulk = f.bulk();
        (*bulk)->add(qint64(1)).addNull();
        QCOMPARE((*bulk)->endRow().error().kind, ErrorKind::InvalidInput);
        (*bulk)->add(qint64(1)).addNull().addNull().addNull().addNull();
        QCOMPARE((*bulk)->endRow().error().kind, ErrorKind::InvalidInput);
        (*bulk)->add(qint64(1)).add(QByteArrayView("a\0b", 3)).addNull().addNull();
        QCOMPARE((*bulk)->endRow().error().kind, ErrorKind::InvalidInput);
        (*bulk)->add(qint64(1)).add(QByteArrayView("\xff")).addNull().addNull();
        QCOMPARE((*bulk)->endRow().error().kind, ErrorKind::InvalidInput);
        (*bulk)->add(qint64(2)).addNull().addNull().addNull();
        QVERIFY((*bulk)->endRow());
        (*bulk)->add(qint64(3));
        QVERIFY2(!(*bulk)->finish(), "a row was not ended");
        transaction->rollback();
        QCOMPARE(f.count(), 0);
    }

    void aTakenKeyIsAConflict_data() { kit::addEngineRows(); }
    void aTakenKeyIsAConflict()
    {
        STOA_FETCH_ENGINE(engine);
        Fixture f(engine);
        QVERIFY(f.connection->run("INSERT INTO item (id) VALUES (1)"));
        auto transaction = Transaction::begin(*f.connection);
        auto bulk = f.bulk();
        (*bulk)->add(qint64(1)).addNull().addNull().addNull();
        auto done = (*bulk)->endRow();
        if (done)
            done = (*bulk)->finish();
        QVERIFY(!done);
        QCOMPARE(brokenConstraint(done.error()), Constraint::Unique);
        bulk->reset();
        transaction->rollback();
        QCOMPARE(f.count(), 1);
    }

    void whatIsLeftUnfinishedRollsBack_data() { kit::addEngineRows(); }
    void whatIsLeftUnfinishedRollsBack()
    {
        STOA_FETCH_ENGINE(engine);
        Fixture f(engine);
        {
            auto transaction = Transaction::begin(*f.connection);
            auto bulk = f.bulk();
            (*bulk)->add(qint64(1)).addNull().addNull().addNull();
            QVERIFY((*bulk)->endRow());
            transaction->rollback();
        }
        QCOMPARE(f.count(), 0);
        QVERIFY(f.connection->run("INSERT INTO item (id) VALUES (1)"));
    }

    void aTableThatIsNotThereFails_data() { kit::addEngineRows(); }
    void aTableThatIsNotThereFails()
    {
        STOA_FETCH_ENGINE(engine);
        Fixture f(engine);
        QCOMPARE(BulkInsert::begin(*f.connection, "nowhere", {"id"}).error().kind, ErrorKind::Storage);
        QCOMPARE(BulkInsert::begin(*f.connection, "item", {"nothing"}).error().kind, ErrorKind::Storage);
        QVERIFY(BulkInsert::begin(*f.connection, "item", {"id"}).value()->finish());
    }
};

STOA_TEST(BulkInsertTest)
#include "bulkinserttest.moc"
