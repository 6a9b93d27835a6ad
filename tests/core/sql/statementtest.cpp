// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/statement.h"

#include "core/sql/connection.h"
#include "core/sql/transaction.h"

#include "tests/core/sql/itemtable.h"
#include "tests/kit/testmain.h"

#include <QTest>
#include <limits>

using namespace stoa;
using namespace stoa::sql;
using stoa::kit::ItemTable;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLeast = std::numeric_limits<qint64>::min();
constexpr qint64 kMost = std::numeric_limits<qint64>::max();

} // namespace

class StatementTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void integersComeBack_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<qint64>("value");
        for (const qint64 value : {qint64(0), qint64(1), qint64(-1), qint64(1) << 40, kLeast, kMost}) {
            QTest::addRow("sqlite %lld", value) << Engine::Sqlite << value;
            QTest::addRow("postgres %lld", value) << Engine::Postgres << value;
        }
    }

    void integersComeBack()
    {
        STOA_FETCH_ENGINE(engine);
        QFETCH(const qint64, value);
        ItemTable f(engine);
        QVERIFY(f.ready);
        QVERIFY(f.connection->run("INSERT INTO item (id) VALUES (?1)", value));
        QCOMPARE(*f.connection->scalar("SELECT id FROM item WHERE id = ?1", value), value);
        const auto text =
            f.connection->first("SELECT id FROM item", [](const Statement &s) { return s.text(0); });
        QCOMPARE(**text, QString::number(value));
    }

    void textComesBack_data() { kit::addEngineRows(); }
    void textComesBack()
    {
        STOA_FETCH_ENGINE(engine);
        ItemTable f(engine);
        const QStringList texts{u""_s,
                                u"plain"_s,
                                u"it's \"quoted\" \\ and ?1 $1"_s,
                                u"Ξίδι 0,5 l"_s,
                                u"自行车 🚲"_s,
                                u"tab\tline\nend"_s,
                                QString(100'000, u'x')};
        for (qsizetype i = 0; i < texts.size(); ++i)
            QVERIFY(f.connection->run("INSERT INTO item (id, name) VALUES (?1, ?2)", i, texts[i]));
        QStringList read;
        QVERIFY(f.connection->each("SELECT name FROM item ORDER BY id",
                                   [&read](const Statement &s) { read.append(s.text(0)); }));
        QCOMPARE(read, texts);
    }

    void everyKindOfTextBinds_data() { kit::addEngineRows(); }
    void everyKindOfTextBinds()
    {
        STOA_FETCH_ENGINE(engine);
        ItemTable f(engine);
        auto read = f.connection->first(
            "SELECT ?1, ?2, ?3, ?4",
            [](const Statement &s) {
                return QStringList{s.text(0), s.text(1), s.text(2), s.text(3)};
            },
            u"a"_s, QStringView(u"b"), "c"_L1, QByteArray("d"));
        QVERIFY(read);
        QCOMPARE(**read, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    }

    void bytesComeBack_data() { kit::addEngineRows(); }
    void bytesComeBack()
    {
        STOA_FETCH_ENGINE(engine);
        ItemTable f(engine);
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all.append(char(i));
        auto insert = f.connection->prepare("INSERT INTO item (id, picture) VALUES (?1, ?2)");
        QVERIFY(insert->bind(1, 1).bindBlob(2, all).run());
        QVERIFY(insert->bind(1, 2).bindBlob(2, {}).run());
        QList<QByteArray> read;
        QVERIFY(f.connection->each("SELECT picture FROM item ORDER BY id", [&read](const Statement &s) {
            QVERIFY(!s.isNull(0));
            read.append(s.bytes(0));
        }));
        QCOMPARE(read, (QList<QByteArray>{all, QByteArray()}));
        // sum() makes the server send all columns as text; the bytes must be the same.
        QVERIFY(f.connection->each("SELECT picture, sum(id) FROM item WHERE id = 1 GROUP BY picture",
                                   [&all](const Statement &s) {
                                       QCOMPARE(s.bytes(0), all);
                                       QCOMPARE(s.int64(1), 1);
                                   }));
    }

    void nullIsNotEmpty_data() { kit::addEngineRows(); }
    void nullIsNotEmpty()
    {
        STOA_FETCH_ENGINE(engine);
        ItemTable f(engine);
        QVERIFY(f.connection->run("INSERT INTO item (id, name, price) VALUES (?1, ?2, ?3)", 1,
                                  std::optional<QString>(), std::optional<qint64>()));
        QVERIFY(f.connection->run("INSERT INTO item (id, name, price) VALUES (?1, ?2, ?3)", 2,
                                  std::optional<QString>(QString()), std::optional<qint64>(5)));
        auto statement = f.connection->prepare("SELECT name, price FROM item ORDER BY id");
        QVERIFY(*statement->step());
        QVERIFY(statement->isNull(0));
        QCOMPARE(statement->optionalText(0), std::nullopt);
        QCOMPARE(statement->optionalInt64(1), std::nullopt);
        QCOMPARE(statement->int64(1), 0);
        QCOMPARE(statement->text(0), QString());
        QVERIFY(*statement->step());
        QCOMPARE(statement->optionalText(0), std::optional(u""_s));
        QCOMPARE(statement->optionalInt64(1), std::optional<qint64>(5));
        QVERIFY(!*statement->step());
    }

    void truthIsOneOrZero_data() { kit::addEngineRows(); }
    void truthIsOneOrZero()
    {
        STOA_FETCH_ENGINE(engine);
        ItemTable f(engine);
        QVERIFY(f.connection->each("SELECT 1 < 2, 2 < 1, sum(1.0)", [](const Statement &s) {
            QCOMPARE(s.int64(0), 1);
            QCOMPARE(s.int64(1), 0);
            QCOMPARE(s.text(0), u"1"_s);
        }));
        QCOMPARE(*f.connection->scalar("SELECT 1 < 2"), 1);
    }

    void sumsOfIntegersAreIntegers_data() { kit::addEngineRows(); }
    void sumsOfIntegersAreIntegers()
    {
        STOA_FETCH_ENGINE(engine);
        ItemTable f(engine);
        for (int id = 1; id <= 3; ++id)
            QVERIFY(
                f.connection->run("INSERT INTO item (id, name, price) VALUES (?1, ?2, ?3)", -id, u"n"_s, id));
        QCOMPARE(*f.connection->scalar("SELECT sum(id) FROM item"), -6);
        QCOMPARE(*f.connection->scalar("SELECT sum(price) FROM item"), 6);
        QCOMPARE(*f.connection->scalar("SELECT sum(price) FROM item WHERE id = 5"), 0);
    }

    void placeholdersMayRepeatAndStandInText_data() { kit::addEngineRows(); }
    void placeholdersMayRepeatAndStandInText()
    {
        STOA_FETCH_ENGINE(engine);
        ItemTable f(engine);
        auto read = f.connection->first(
            "SELECT ?2 || '?1' || ?1 || ?2 /* ?3 */ -- ?4\n AS \"?5\"",
            [](const Statement &s) { return s.text(0); }, u"a"_s, u"b"_s);
        QVERIFY(read);
        QCOMPARE(**read, u"b?1ab"_s);
    }

    void aPlaceholderTakesAnyKindInTurn_data() { kit::addEngineRows(); }
    void aPlaceholderTakesAnyKindInTurn()
    {
        STOA_FETCH_ENGINE(engine);
        ItemTable f(engine);
        const QByteArray sql = "SELECT count(*) FROM item WHERE price = ?1 OR ?1 IS NULL";
        QVERIFY(f.connection->run("INSERT INTO item (id, price) VALUES (1, 7)"));
        QCOMPARE(*f.connection->scalar(sql, 7), 1);
        QCOMPARE(*f.connection->scalar(sql, std::optional<qint64>()), 1);
        QCOMPARE(*f.connection->scalar(sql, kMost), 0);
    }

    void runsAgainAfterTheLastRow_data() { kit::addEngineRows(); }
    void runsAgainAfterTheLastRow()
    {
        STOA_FETCH_ENGINE(engine);
        ItemTable f(engine);
        auto statement = f.connection->prepare("SELECT ?1");
        for (qint64 round = 0; round < 3; ++round) {
            statement->bind(1, round);
            QVERIFY(*statement->step());
            QCOMPARE(statement->int64(0), round);
            QVERIFY(!*statement->step());
        }
        statement->bind(1, 8);
        QVERIFY(*statement->step());
        statement->bind(1, 9);
        QVERIFY2(*statement->step(), "binding in the middle of the rows starts anew");
        QCOMPARE(statement->int64(0), 9);
        QCOMPARE(statement->columnCount(), 1);
    }

    void bindingsDoNotPassToTheNextBorrower_data() { kit::addEngineRows(); }
    void bindingsDoNotPassToTheNextBorrower()
    {
        STOA_FETCH_ENGINE(engine);
        ItemTable f(engine);
        const QByteArray sql = "SELECT CAST(?1 AS TEXT)";
        QVERIFY(f.connection->first(
            sql, [](const Statement &s) { return s.text(0); }, u"secret"_s));
        auto again = f.connection->prepare(sql);
        QVERIFY(*again->step());
        QVERIFY(again->isNull(0));
    }

    void oneTextMayBeInUseTwice_data() { kit::addEngineRows(); }
    void oneTextMayBeInUseTwice()
    {
        STOA_FETCH_ENGINE(engine);
        ItemTable f(engine);
        for (int id = 1; id <= 3; ++id)
            QVERIFY(f.connection->run("INSERT INTO item (id) VALUES (?1)", id));
        const QByteArray sql = "SELECT id FROM item ORDER BY id";
        QList<qint64> pairs;
        QVERIFY(f.connection->each(sql, [&](const Statement &outer) {
            QVERIFY(f.connection->each(
                sql, [&](const Statement &inner) { pairs.append(outer.int64(0) * 10 + inner.int64(0)); }));
        }));
        QCOMPARE(pairs, (QList<qint64>{11, 12, 13, 21, 22, 23, 31, 32, 33}));
    }

    void writesInTheMiddleOfRows_data() { kit::addEngineRows(); }
    void writesInTheMiddleOfRows()
    {
        STOA_FETCH_ENGINE(engine);
        ItemTable f(engine);
        auto transaction = Transaction::begin(*f.connection);
        for (int id = 1; id <= 2'000; ++id)
            QVERIFY(
                f.connection->run("INSERT INTO item (id, name) VALUES (?1, ?2)", id, QString::number(id)));
        qint64 rows = 0;
        QVERIFY(f.connection->each("SELECT id, name, picture FROM item ORDER BY id", [&](const Statement &s) {
            const auto name = s.utf8(1);
            QVERIFY(f.connection->run("UPDATE item SET price = ?2 WHERE id = ?1", s.int64(0), s.int64(0)));
            QCOMPARE(s.int64(0), ++rows);
            QCOMPARE(name.toByteArray(), QByteArray::number(rows));
            QVERIFY(s.isNull(2));
        }));
        QCOMPARE(rows, 2'000);
        QVERIFY(transaction->commit());
        QCOMPARE(*f.connection->scalar("SELECT count(*) FROM item WHERE price = id"), 2'000);
    }

    void errorsEndARowLoop_data() { kit::addEngineRows(); }
    void errorsEndARowLoop()
    {
        STOA_FETCH_ENGINE(engine);
        ItemTable f(engine);
        int rows = 0;
        const auto done =
            f.connection->each("SELECT 1 UNION ALL SELECT 2", [&](const Statement &) -> Result<void> {
                ++rows;
                return Error::of(Problem::UnknownSku);
            });
        QCOMPARE(done.error().problem, Problem::UnknownSku);
        QCOMPARE(rows, 1);
        QCOMPARE(*f.connection->scalar("SELECT 5"), 5);
    }

    void countsChanges_data() { kit::addEngineRows(); }
    void countsChanges()
    {
        STOA_FETCH_ENGINE(engine);
        ItemTable f(engine);
        auto insert = f.connection->prepare("INSERT INTO item (id) VALUES (?1), (?2), (?3)");
        QVERIFY(insert->bindAll(1, 2, 3).run());
        QCOMPARE(insert->changes(), 3);
        auto update = f.connection->prepare("UPDATE item SET name = 'x' WHERE id > ?1");
        QVERIFY(update->bindAll(1).run());
        QCOMPARE(update->changes(), 2);
        QVERIFY(update->bindAll(9).run());
        QCOMPARE(update->changes(), 0);
        auto upsert = f.connection->prepare("INSERT INTO item (id, name) VALUES (?1, ?2) ON CONFLICT (id) DO "
                                            "UPDATE SET name = excluded.name");
        QVERIFY(upsert->bindAll(1, u"y"_s).run());
        QCOMPARE(upsert->changes(), 1);
        auto select = f.connection->prepare("SELECT id FROM item");
        QVERIFY(select->run());
        QCOMPARE(select->changes(), 0);
    }

    void returningGivesRows_data() { kit::addEngineRows(); }
    void returningGivesRows()
    {
        STOA_FETCH_ENGINE(engine);
        ItemTable f(engine);
        const auto id =
            f.connection->scalar("INSERT INTO item (id, name) VALUES (?1, 'a') RETURNING id + 1", 41);
        QCOMPARE(*id, 42);
        QCOMPARE(*f.connection->scalar("SELECT count(*) FROM item"), 1);
        QList<qint64> ids;
        QVERIFY(f.connection->each("INSERT INTO item (id) VALUES (1), (2) RETURNING id",
                                   [&ids](const Statement &s) { ids.append(s.int64(0)); }));
        QCOMPARE(ids, (QList<qint64>{1, 2}));
    }
};

STOA_TEST(StatementTest)
#include "statementtest.moc"
