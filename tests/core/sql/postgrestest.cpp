// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/postgres/postgres.h"
#include "core/base/crypto.h"
#include "core/sql/dialect.h"
#include "core/sql/transaction.h"

#include "tests/kit/tempdatabase.h"
#include "tests/kit/testmain.h"

#include <QTest>
#include <QUrl>

using namespace stoa;
using namespace stoa::sql;
using namespace Qt::StringLiterals;

/// What only a server does.
class PostgresTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (kit::postgresForTests().isEmpty())
            QSKIP("STOA_TEST_POSTGRES does not name a PostgreSQL server");
    }

    void aLostConnectionSaysSo()
    {
        kit::TempDatabase database(Engine::Postgres);
        const auto connection = database.open();
        QVERIFY(connection->usable());
        const auto process = *connection->scalar("SELECT pg_backend_pid()");
        auto transaction = Transaction::begin(*connection);
        QVERIFY(transaction);
        QCOMPARE(*database.open()->scalar("SELECT pg_terminate_backend(CAST(?1 AS INTEGER), 10000)", process),
                 1);
        const auto read = connection->scalar("SELECT 1");
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Storage);
        QCOMPARE(storageFault(read.error()), StorageFault::Busy);
        QVERIFY(!connection->usable());
        QVERIFY(!connection->inTransaction());
        QVERIFY(!transaction->commit());
        QVERIFY(!connection->prepare("SELECT 1"));
        QVERIFY(!connection->execute("SELECT 1"));
    }

    void aServerThatIsNotThereIsAStorageError()
    {
        const auto connection = openPostgres(u"postgresql:///stoa?host=/no/such/folder"_s);
        QVERIFY(!connection);
        QCOMPARE(connection.error().kind, ErrorKind::Storage);
        QVERIFY(!openPostgres(u"stoa.db"_s));
    }

    void aDatabaseThatOrdersByLanguageIsRefused()
    {
        const auto server = *openPostgres(kit::postgresForTests());
        const QByteArray name = "stoa_test_" + randomBytes(8).toHex();
        if (!server->execute("CREATE DATABASE " + name
                             + " TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'el'"))
            QSKIP("the server has no ICU");
        QUrl url(kit::postgresForTests());
        url.setPath(u'/' + QString::fromLatin1(name));
        const auto connection = openPostgres(url.toString(QUrl::FullyEncoded));
        QVERIFY(server->execute("DROP DATABASE " + name + " WITH (FORCE)"));
        QVERIFY(!connection);
        QVERIFY2(connection.error().detail.contains(u"LC_COLLATE"_s), qPrintable(connection.error().detail));
    }

    void aLockNotHadIsATimeout()
    {
        kit::TempDatabase database(Engine::Postgres);
        const auto holder = database.open();
        const auto other = database.open();
        QVERIFY(holder->execute("CREATE TABLE item (id BIGINT PRIMARY KEY); INSERT INTO item VALUES (1)"));
        const QByteArray lock = "SELECT id FROM item" + forUpdate(Engine::Postgres);
        auto first = Transaction::begin(*holder);
        QVERIFY(holder->scalar(lock));
        QVERIFY(other->execute("SET lock_timeout = '20ms'"));
        auto second = Transaction::begin(*other);
        const auto locked = other->scalar(lock);
        QVERIFY(!locked);
        QCOMPARE(locked.error().kind, ErrorKind::Timeout);
        QCOMPARE(storageFault(locked.error()), StorageFault::Busy);
    }

    void aChangedColumnIsReadAtTheNextTry()
    {
        kit::TempDatabase database(Engine::Postgres);
        const auto connection = database.open();
        QVERIFY(connection->execute("CREATE TABLE item (id BIGINT); INSERT INTO item VALUES (1)"));
        const QByteArray sql = "SELECT * FROM item";
        QCOMPARE(*connection->scalar(sql), 1);
        QVERIFY(connection->execute("ALTER TABLE item ALTER COLUMN id TYPE TEXT"));
        (void)connection->scalar(sql);
        QCOMPARE(*connection->scalar(sql), 1);
    }

    void manyTextsDoNotPileUpAtTheServer()
    {
        kit::TempDatabase database(Engine::Postgres);
        const auto connection = database.open();
        for (int i = 0; i < 600; ++i)
            QCOMPARE(*connection->scalar("SELECT " + QByteArray::number(i)), i);
        const auto kept = *connection->scalar("SELECT count(*) FROM pg_prepared_statements");
        QVERIFY2(kept <= 300, qPrintable(QString::number(kept)));
    }

    void valuesOfBadInputStayOutOfTheLog()
    {
        kit::TempDatabase database(Engine::Postgres);
        const auto connection = database.open();
        const auto read = connection->scalar("SELECT CAST(CAST(?1 AS TEXT) AS BIGINT)", u"Papadopoulou"_s);
        QVERIFY(!read);
        QVERIFY2(!read.error().detail.contains(u"Papadopoulou"_s), qPrintable(read.error().detail));
    }

    void notificationsArriveAfterTheCommit()
    {
        kit::TempDatabase database(Engine::Postgres);
        const auto ear = database.open();
        const auto writer = database.open();
        QVERIFY(listen(*ear, "stoa_feed"));
        {
            auto transaction = Transaction::begin(*writer);
            QVERIFY(notify(*writer, "stoa_feed"));
            QVERIFY(notify(*writer, "another"));
            QCOMPARE(*waitForNotifications(*ear, 0), QList<QByteArray>());
            QVERIFY(transaction->commit());
        }
        QList<QByteArray> heard;
        for (int tries = 0; heard.isEmpty() && tries < 100; ++tries)
            heard = *waitForNotifications(*ear, 1'000);
        QCOMPARE(heard, QList<QByteArray>{"stoa_feed"});
    }

    void aListenerNoticesTheServersEnd()
    {
        kit::TempDatabase database(Engine::Postgres);
        const auto ear = database.open();
        QVERIFY(listen(*ear, "stoa_feed"));
        const auto process = *ear->scalar("SELECT pg_backend_pid()");
        QVERIFY(database.open()->scalar("SELECT pg_terminate_backend(CAST(?1 AS INTEGER), 10000)", process));
        Result<QList<QByteArray>> heard = QList<QByteArray>();
        for (int tries = 0; heard && tries < 100; ++tries)
            heard = waitForNotifications(*ear, 1'000);
        QVERIFY(!heard);
        QVERIFY(!ear->usable());
    }

    void sqliteHasNoNotifications()
    {
        kit::TempDatabase database(Engine::Sqlite);
        const auto connection = database.open();
        QVERIFY(notify(*connection, "stoa_feed"));
        QCOMPARE(listen(*connection, "stoa_feed").error().kind, ErrorKind::Refused);
        QCOMPARE(waitForNotifications(*connection, 0).error().kind, ErrorKind::Refused);
        QCOMPARE(holdMark(*connection, 1).error().kind, ErrorKind::Refused);
        QCOMPARE(heldMarks(*connection, 1).error().kind, ErrorKind::Refused);
    }

    void marksGoWithTheirConnections()
    {
        kit::TempDatabase database(Engine::Postgres);
        kit::TempDatabase elsewhere(Engine::Postgres);
        const auto reader = database.open(Access::ReadOnly);
        auto one = database.open();
        const auto two = database.open();
        QVERIFY(holdMark(*one, 7));
        QVERIFY(holdMark(*two, 7));
        QVERIFY(holdMark(*two, 8));
        const auto foreign = elsewhere.open();
        QVERIFY(holdMark(*foreign, 7));
        QCOMPARE(*heldMarks(*reader, 7), 2);
        QCOMPARE(*heldMarks(*reader, 9), 0);
        one.reset();
        QTRY_COMPARE(*heldMarks(*reader, 7), 1);
    }
};

STOA_TEST(PostgresTest)
#include "postgrestest.moc"
