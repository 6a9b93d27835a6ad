// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/statement.h"

#include "core/sql/connection.h"

#include "tests/core/sql/itemtable.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace stoa::sql;
using stoa::kit::ItemTable;
using namespace Qt::StringLiterals;

class StatementErrorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void badTextIsRefused_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QByteArray>("text");
        const std::pair<const char *, QByteArray> texts[] = {{"NUL", QByteArray("a\0b", 3)},
                                                             {"cut sequence", "a\xc3"},
                                                             {"overlong", "\xc0\xaf"},
                                                             {"surrogate", "\xed\xa0\x80"},
                                                             {"Latin-1", "caf\xe9"}};
        for (const auto &[name, text] : texts) {
            QTest::addRow("sqlite %s", name) << Engine::Sqlite << text;
            QTest::addRow("postgres %s", name) << Engine::Postgres << text;
        }
    }

    void badTextIsRefused()
    {
        STOA_FETCH_ENGINE(engine);
        QFETCH(const QByteArray, text);
        ItemTable f(engine);
        auto insert = f.connection->prepare("INSERT INTO item (id, name) VALUES (?1, ?2)");
        const auto done = insert->bindAll(1, text).run();
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::InvalidInput);
        QVERIFY(done.error().detail.startsWith(u"?2"_s));
        QCOMPARE(*f.connection->scalar("SELECT count(*) FROM item"), 0);
        QVERIFY2(insert->bind(2, u"good"_s).run(), "binding something else mends it");
    }

    void loneSurrogatesAndNulInUtf16AreRefused_data() { kit::addEngineRows(); }
    void loneSurrogatesAndNulInUtf16AreRefused()
    {
        STOA_FETCH_ENGINE(engine);
        ItemTable f(engine);
        for (const QString &text : {u"a"_s + QChar(0xd83d) + u"b"_s, u"a"_s + QChar(0) + u"b"_s}) {
            const auto done = f.connection->run("INSERT INTO item (id, name) VALUES (1, ?1)", text);
            QVERIFY(!done);
            QCOMPARE(done.error().kind, ErrorKind::InvalidInput);
        }
    }

    void unknownPlaceholdersAreRefused_data() { kit::addEngineRows(); }
    void unknownPlaceholdersAreRefused()
    {
        STOA_FETCH_ENGINE(engine);
        ItemTable f(engine);
        const auto done = f.connection->run("INSERT INTO item (id) VALUES (?1)", 1, 2);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::InvalidInput);
    }

    void brokenConstraintsAreConflicts_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<Constraint>("constraint");
        const std::tuple<const char *, const char *, Constraint> rules[] = {
            {"unique", "INSERT INTO item (id, name) VALUES (1, 'Maria')", Constraint::Unique},
            {"check", "INSERT INTO item (id, price) VALUES (2, -1)", Constraint::Check},
            {"not null", "INSERT INTO part (item) VALUES (NULL)", Constraint::NotNull},
            {"foreign key", "INSERT INTO part (item) VALUES (77)", Constraint::ForeignKey},
            {"still referenced", "DELETE FROM item WHERE id = 1", Constraint::ForeignKey}};
        for (const auto &[name, sql, constraint] : rules) {
            QTest::addRow("sqlite %s", name) << Engine::Sqlite << QByteArray(sql) << constraint;
            QTest::addRow("postgres %s", name) << Engine::Postgres << QByteArray(sql) << constraint;
        }
    }

    void brokenConstraintsAreConflicts()
    {
        STOA_FETCH_ENGINE(engine);
        QFETCH(const QByteArray, sql);
        ItemTable f(engine);
        QVERIFY(f.connection->execute("CREATE TABLE part (item BIGINT NOT NULL REFERENCES item (id))"));
        QVERIFY(f.connection->run("INSERT INTO item (id) VALUES (1)"));
        QVERIFY(f.connection->run("INSERT INTO part (item) VALUES (1)"));
        const auto done = f.connection->run(sql);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Conflict);
        QTEST(brokenConstraint(done.error()), "constraint");
        QCOMPARE(storageFault(done.error()), StorageFault::None);
        QVERIFY2(!done.error().detail.contains(u"Maria"_s), "values stay out of logs");
    }

    void nonsenseIsAStorageError_data() { kit::addEngineRows(); }
    void nonsenseIsAStorageError()
    {
        STOA_FETCH_ENGINE(engine);
        ItemTable f(engine);
        for (const char *sql : {"SELEC 1", "SELECT 1; SELECT 2", "SELECT nothing FROM nowhere"}) {
            const auto done = f.connection->run(sql);
            QVERIFY2(!done, sql);
            QCOMPARE(done.error().kind, ErrorKind::Storage);
            QCOMPARE(storageFault(done.error()), StorageFault::Other);
        }
        QCOMPARE(*f.connection->scalar("SELECT 1"), 1);
    }
};

STOA_TEST(StatementErrorTest)
#include "statementerrortest.moc"
