// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/migrator.h"

#include "tests/kit/tempdatabase.h"
#include "tests/kit/testmain.h"

#include <QFile>
#include <QTest>
#include <thread>

using namespace stoa;
using namespace stoa::sql;
using namespace Qt::StringLiterals;

namespace {

const Migration kItems{1, u"items"_s, "CREATE TABLE item (id BIGINT PRIMARY KEY, picture BLOB);\n"};
const Migration kNames{2, u"names"_s,
                       "ALTER TABLE item ADD COLUMN name TEXT;\n"
                       "INSERT INTO item (id, name) VALUES (1, 'BLOB -- sqlite:'); -- a BLOB\n"
                       "-- sqlite:\n"
                       "INSERT INTO item (id, name) VALUES (2, 'sqlite');\n"
                       "-- postgres:\n"
                       "INSERT INTO item (id, name) VALUES (2, 'postgres');\n"
                       "DO $$ BEGIN PERFORM 1; END $$;\n"
                       "-- both:\n"
                       "INSERT INTO item (id, name) VALUES (3, 'both');\n"};

QString nameOf(Connection &connection, int id)
{
    const auto name = connection.first(
        "SELECT name FROM item WHERE id = ?1", [](const Statement &s) { return s.text(0); }, id);
    return name && *name ? **name : u"(none)"_s;
}

void write(const QTemporaryDir &folder, const QString &name, const QByteArray &text = "SELECT 1;")
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the file cannot be written");
}

} // namespace

class MigratorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachEngineRunsItsLines_data() { kit::addEngineRows(); }
    void eachEngineRunsItsLines()
    {
        STOA_FETCH_ENGINE(engine);
        kit::TempDatabase database(engine);
        const auto connection = database.open();
        const auto done = migrate(*connection, u"core"_s, {kItems, kNames});
        QVERIFY2(done, done ? "" : qPrintable(done.error().toString()));
        QCOMPARE(nameOf(*connection, 1), u"BLOB -- sqlite:"_s);
        QCOMPARE(nameOf(*connection, 2), engine == Engine::Sqlite ? u"sqlite"_s : u"postgres"_s);
        QCOMPARE(nameOf(*connection, 3), u"both"_s);
        auto update = connection->prepare("UPDATE item SET picture = ?1 WHERE id = 1");
        QVERIFY(update->bindBlob(1, QByteArray("\0\xff", 2)).run());
    }

    void goesOnWhereItStopped_data() { kit::addEngineRows(); }
    void goesOnWhereItStopped()
    {
        STOA_FETCH_ENGINE(engine);
        kit::TempDatabase database(engine);
        QVERIFY(migrate(*database.open(), u"core"_s, {kItems}));
        const auto connection = database.open();
        QVERIFY(migrate(*connection, u"core"_s, {kItems, kNames}));
        QVERIFY(migrate(*connection, u"core"_s, {kItems, kNames}));
        QCOMPARE(*connection->scalar("SELECT count(*) FROM item"), 3);
    }

    void tracksDoNotMix_data() { kit::addEngineRows(); }
    void tracksDoNotMix()
    {
        STOA_FETCH_ENGINE(engine);
        kit::TempDatabase database(engine);
        const auto connection = database.open();
        QVERIFY(migrate(*connection, u"core"_s, {kItems}));
        QVERIFY(migrate(*connection, u"hub"_s, {{1, u"feed"_s, "CREATE TABLE feed (seq BIGINT);"}}));
        QCOMPARE(*connection->scalar("SELECT count(*) FROM feed"), 0);
        QVERIFY(migrate(*connection, u"core"_s, {kItems, kNames}));
    }

    void aFailingStepLeavesNothingAndIsNamed_data() { kit::addEngineRows(); }
    void aFailingStepLeavesNothingAndIsNamed()
    {
        STOA_FETCH_ENGINE(engine);
        kit::TempDatabase database(engine);
        const auto connection = database.open();
        const Migration bad{2, u"bad"_s, "CREATE TABLE half (id BIGINT); INSERT INTO nowhere VALUES (1);"};
        const auto done = migrate(*connection, u"core"_s, {kItems, bad});
        QVERIFY(!done);
        QVERIFY2(done.error().detail.contains(u"core 0002_bad"_s), qPrintable(done.error().detail));
        QVERIFY(!connection->inTransaction());
        QVERIFY(!connection->scalar("SELECT count(*) FROM half"));
        QVERIFY2(migrate(*connection, u"core"_s, {kItems, kNames}), "the steps before it stand");
    }

    void aNewerDatabaseIsRefused_data() { kit::addEngineRows(); }
    void aNewerDatabaseIsRefused()
    {
        STOA_FETCH_ENGINE(engine);
        kit::TempDatabase database(engine);
        const auto connection = database.open();
        QVERIFY(migrate(*connection, u"core"_s, {kItems, kNames}));
        const auto done = migrate(*connection, u"core"_s, {kItems});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Refused);
        QCOMPARE(done.error().problem, Problem::UpgradeRequired);
        QCOMPARE(done.error().detail,
                 u"the core database is at step 2, this program knows 1: use the newer program"_s);
    }

    void aChangedTextIsRefused_data() { kit::addEngineRows(); }
    void aChangedTextIsRefused()
    {
        STOA_FETCH_ENGINE(engine);
        kit::TempDatabase database(engine);
        const auto connection = database.open();
        QVERIFY(migrate(*connection, u"core"_s, {kItems}));
        Migration other = kItems;
        other.sql.replace("\n", "\r\n");
        QVERIFY2(migrate(*connection, u"core"_s, {other}), "line endings are no change");
        other.sql += "-- more\n";
        const auto done = migrate(*connection, u"core"_s, {other});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Storage);
        QVERIFY(done.error().detail.contains(u"core 0001_items"_s));
    }

    void readsAFolderInOrder()
    {
        QTemporaryDir folder;
        write(folder, u"0002_names.sql"_s, "two");
        write(folder, u"0001_items.sql"_s, "one");
        const auto migrations = readMigrations(folder.path());
        QVERIFY(migrations);
        QCOMPARE(migrations->size(), 2);
        QCOMPARE(migrations->at(0).number, 1);
        QCOMPARE(migrations->at(0).name, u"items"_s);
        QCOMPARE(migrations->at(1).sql, QByteArray("two"));
    }

    void refusesFolders_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("empty") << QStringList();
        QTest::newRow("gap") << QStringList{u"0001_a.sql"_s, u"0003_b.sql"_s};
        QTest::newRow("not from one") << QStringList{u"0002_a.sql"_s};
        QTest::newRow("duplicate") << QStringList{u"0001_a.sql"_s, u"0001_b.sql"_s};
        QTest::newRow("badly named") << QStringList{u"0001_a.sql"_s, u"notes.txt"_s};
        QTest::newRow("three digits") << QStringList{u"001_a.sql"_s};
    }

    void refusesFolders()
    {
        QFETCH(const QStringList, names);
        QTemporaryDir folder;
        for (const QString &name : names)
            write(folder, name);
        const auto migrations = readMigrations(folder.path());
        QVERIFY(!migrations);
        QCOMPARE(migrations.error().kind, ErrorKind::Storage);
    }

    void twoReplicasWaitForOneAnother()
    {
        if (kit::postgresForTests().isEmpty())
            QSKIP("STOA_TEST_POSTGRES does not name a PostgreSQL server");
        kit::TempDatabase database(Engine::Postgres);
        QList<Migration> steps{kItems, kNames};
        for (int number = 3; number <= 12; ++number)
            steps.append(
                {number, u"more"_s, "CREATE TABLE more" + QByteArray::number(number) + " (id BIGINT);"});
        std::array<QString, 4> outcomes;
        {
            std::vector<std::jthread> replicas;
            for (QString &outcome : outcomes)
                replicas.emplace_back([&database, &steps, &outcome] {
                    const auto done = migrate(*database.open(), u"core"_s, steps);
                    outcome = done ? u"done"_s : done.error().toString();
                });
        }
        for (const QString &outcome : outcomes)
            QCOMPARE(outcome, u"done"_s);
        QCOMPARE(*database.open()->scalar("SELECT count(*) FROM item"), 3);
    }
};

STOA_TEST(MigratorTest)
#include "migratortest.moc"
