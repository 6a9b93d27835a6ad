// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/connection.h"
#include "core/sql/transaction.h"

#include "tests/kit/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace stoa;
using namespace stoa::sql;
using namespace Qt::StringLiterals;

namespace {

/// A folder with one database file in it.
struct Shelf {
    SqliteOptions options() const
    {
        SqliteOptions o;
        o.path = file;
        o.busyMs = 20;
        return o;
    }
    std::unique_ptr<Connection> open() const { return *Connection::openSqlite(options()); }
    std::unique_ptr<Connection> openFilled(int rows = 2'000) const
    {
        auto connection = open();
        auto done = connection->execute("CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT);"
                                        "CREATE INDEX item_name ON item (name)");
        auto transaction = Transaction::begin(*connection);
        for (int id = 1; done && id <= rows; ++id)
            done = connection->run("INSERT INTO item VALUES (?1, ?2)", id, u"item number %1"_s.arg(id));
        if (!done || !transaction->commit())
            qFatal("the table cannot be filled");
        return connection;
    }
    void overwrite(qint64 from, const QByteArray &bytes) const
    {
        QFile disk(file);
        if (!disk.open(QIODevice::ReadWrite) || !disk.seek(from) || disk.write(bytes) != bytes.size())
            qFatal("the file cannot be written");
    }

    QTemporaryDir folder;
    QString file = folder.filePath(u"shelf.db"_s);
};

} // namespace

class SqliteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensAsAsked()
    {
        Shelf shelf;
        auto options = shelf.options();
        options.durability = Durability::Full;
        const auto connection = *Connection::openSqlite(options);
        QCOMPARE(*connection->scalar("PRAGMA synchronous"), 2);
        QCOMPARE(*connection->scalar("PRAGMA foreign_keys"), 1);
        QCOMPARE(*connection->scalar("PRAGMA mmap_size"), 0);
        const auto mode =
            connection->first("PRAGMA journal_mode", [](const Statement &s) { return s.text(0); });
        QCOMPARE(**mode, u"wal"_s);
        QCOMPARE(*shelf.open()->scalar("PRAGMA synchronous"), 1);
    }

    void anExclusiveFileIsBusyForOthersAndNeedsNoSharedMemory()
    {
        Shelf shelf;
        auto options = shelf.options();
        options.locking = Locking::Exclusive;
        const auto connection = *Connection::openSqlite(options);
        QVERIFY(connection->execute("CREATE TABLE item (id)"));
        QVERIFY(!QFile::exists(shelf.file + u"-shm"_s));
        const auto second = Connection::openSqlite(shelf.options());
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Storage);
        QCOMPARE(storageFault(second.error()), StorageFault::Busy);
    }

    void aHeldWriteLockIsATimeout()
    {
        Shelf shelf;
        const auto holder = shelf.openFilled(1);
        const auto other = shelf.open();
        auto transaction = Transaction::begin(*holder);
        const auto second = Transaction::begin(*other);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Timeout);
        QCOMPARE(storageFault(second.error()), StorageFault::Busy);
    }

    void aMissingFileIsNotMade()
    {
        Shelf shelf;
        auto options = shelf.options();
        options.ifMissing = IfMissing::Fail;
        const auto connection = Connection::openSqlite(options);
        QVERIFY(!connection);
        QCOMPARE(connection.error().kind, ErrorKind::Storage);
        QVERIFY(!QFile::exists(shelf.file));
        options.path = shelf.folder.filePath(u"no/such/folder.db"_s);
        options.ifMissing = IfMissing::Create;
        QCOMPARE(storageFault(Connection::openSqlite(options).error()), StorageFault::InputOutput);
    }

    void anotherFileIsNotADatabase()
    {
        Shelf shelf;
        QFile file(shelf.file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8'192, 'x'));
        file.close();
        const auto connection = Connection::openSqlite(shelf.options());
        QVERIFY(!connection);
        QCOMPARE(storageFault(connection.error()), StorageFault::NotADatabase);
    }

    void damageIsFound()
    {
        Shelf shelf;
        shelf.openFilled();
        QVERIFY(shelf.open()->quickCheck());
        shelf.overwrite(4 * 4096, QByteArray(12 * 4096, '\x55'));
        const auto connection = shelf.open();
        const auto checked = connection->quickCheck();
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::Storage);
        QCOMPARE(storageFault(checked.error()), StorageFault::Corrupt);
        const auto read = connection->each("SELECT id, name FROM item", [](const Statement &) {});
        QCOMPARE(storageFault(read.error()), StorageFault::Corrupt);
    }

    void aFullDiskIsNotDamage()
    {
        Shelf shelf;
        const auto connection = shelf.openFilled(10);
        QCOMPARE(*connection->scalar("PRAGMA max_page_count = 6"), 6);
        auto transaction = Transaction::begin(*connection);
        Result<void> done;
        for (int id = 100; done && id < 1'000; ++id)
            done = connection->run("INSERT INTO item VALUES (?1, ?2)", id, QString(500, u'x'));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Storage);
        QCOMPARE(storageFault(done.error()), StorageFault::Full);
        transaction->rollback();
        QVERIFY(connection->quickCheck());
    }

    void aTransactionThatSqliteTookBackDoesNotCommit()
    {
        Shelf shelf;
        const auto connection = shelf.openFilled(1);
        auto transaction = Transaction::begin(*connection);
        QVERIFY(connection->run("INSERT INTO item VALUES (5, 'a')"));
        QVERIFY(!connection->run("INSERT OR ROLLBACK INTO item VALUES (5, 'b')"));
        QVERIFY(!transaction->commit());
        QCOMPARE(*connection->scalar("SELECT count(*) FROM item"), 1);
    }

    void copiesWhileOthersRead()
    {
        Shelf shelf;
        const auto connection = shelf.openFilled(60'000);
        auto options = shelf.options();
        options.access = Access::ReadOnly;
        const auto reader = *Connection::openSqlite(options);
        const QString copy = shelf.folder.filePath(u"copy.db"_s);
        int calls = 0;
        int last = 0;
        QVERIFY(connection->backupTo(copy, [&](int done, int all) {
            ++calls;
            if (done < last || done > all || *reader->scalar("SELECT count(*) FROM item") != 60'000)
                qFatal("the copy goes backwards or blocks a reader");
            last = done;
            return true;
        }));
        QVERIFY(calls > 1);
        options.path = copy;
        const auto copied = *Connection::openSqlite(options);
        QCOMPARE(*copied->scalar("SELECT count(*) FROM item"), 60'000);
        QVERIFY(copied->quickCheck());
        QCOMPARE(QFile::permissions(copy)
                     & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        QVERIFY2(!connection->backupTo(copy, {}), "a backup is never written over");
    }

    void aCancelledCopyLeavesNothing()
    {
        Shelf shelf;
        const auto connection = shelf.openFilled(60'000);
        const QString copy = shelf.folder.filePath(u"copy.db"_s);
        const auto done = connection->backupTo(copy, [](int, int) { return false; });
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(copy));
        QVERIFY(!QFile::exists(copy + u".part"_s));
    }

    void copiesAnExclusiveJournal()
    {
        Shelf shelf;
        auto options = shelf.options();
        options.locking = Locking::Exclusive;
        options.durability = Durability::Full;
        const auto connection = *Connection::openSqlite(options);
        QVERIFY(connection->execute(
            "CREATE TABLE command (n INTEGER PRIMARY KEY); INSERT INTO command VALUES (7)"));
        options.path = shelf.folder.filePath(u"journal-1.db"_s);
        QVERIFY(connection->backupTo(options.path, {}));
        QCOMPARE(*(*Connection::openSqlite(options))->scalar("SELECT n FROM command"), 7);
    }

    void aCheckpointEmptiesTheLog()
    {
        Shelf shelf;
        const auto connection = shelf.openFilled();
        const QString log = shelf.file + u"-wal"_s;
        QVERIFY(QFile(log).size() > 0);
        QVERIFY(connection->checkpoint());
        QCOMPARE(QFile(log).size(), 0);
    }

    void likeMindsTheCaseAsPostgresDoes()
    {
        Shelf shelf;
        const auto connection = shelf.open();
        QCOMPARE(*connection->scalar("SELECT 'Stoa' LIKE 'stoa'"), 0);
        QCOMPARE(*connection->scalar("SELECT 'Stoa' LIKE 'St%'"), 1);
    }

    void doubleQuotesAreNamesAsInPostgres()
    {
        Shelf shelf;
        QVERIFY(!shelf.open()->run("SELECT \"no such column\""));
    }

    void foldsInsideTheTriggersOfASearchTable()
    {
        Shelf shelf;
        const auto connection = shelf.openFilled(0);
        QVERIFY(connection->execute(
            "CREATE VIRTUAL TABLE item_search USING fts5 (name, content = '');"
            "CREATE TRIGGER item_added AFTER INSERT ON item BEGIN"
            "  INSERT INTO item_search (rowid, name) VALUES (new.id, stoa_fold(new.name)); END;"
            "CREATE TRIGGER item_removed AFTER DELETE ON item BEGIN"
            "  INSERT INTO item_search (item_search, rowid, name)"
            "  VALUES ('delete', old.id, stoa_fold(old.name)); END;"
            "CREATE INDEX item_folded ON item (stoa_fold(name))"));
        QVERIFY(connection->run("INSERT INTO item VALUES (1, ?1)", u"Rower górski ŁÓDŹ"_s));
        QVERIFY(connection->run("INSERT INTO item VALUES (2, ?1)", u"自行车"_s));
        const QByteArray search = "SELECT rowid FROM item_search WHERE item_search MATCH stoa_fold(?1)";
        QCOMPARE(*connection->scalar(search, u"lodz"_s), 1);
        QCOMPARE(*connection->scalar(search, u"GÓRSKI"_s), 1);
        QCOMPARE(*connection->scalar(search, u"行"_s), 2);
        QVERIFY(connection->run("DELETE FROM item WHERE id = 1"));
        QCOMPARE(*connection->scalar("SELECT count(*) FROM item_search WHERE item_search MATCH 'lodz'"), 0);
        QCOMPARE(*connection->scalar("SELECT count(*) FROM item WHERE stoa_fold(name) = ?1", u"自 行 车"_s),
                 1);
    }

    void searchesThatDoNotParseKeepTheirWordsOutOfTheLog()
    {
        Shelf shelf;
        const auto connection = shelf.open();
        QVERIFY(connection->execute("CREATE VIRTUAL TABLE person USING fts5 (name)"));
        const auto found =
            connection->scalar("SELECT count(*) FROM person WHERE person MATCH ?1", u"\"papadopoulou"_s);
        QVERIFY(!found);
        QVERIFY(!found.error().detail.contains(u"papadopoulou"_s));
    }

    void ordersByTheKeyOfALanguage()
    {
        Shelf shelf;
        const auto connection = shelf.openFilled(0);
        int id = 0;
        for (const QString &name : {u"zebra"_s, u"łoś"_s, u"lis"_s, u"mors"_s, u"Lew"_s})
            QVERIFY(connection->run("INSERT INTO item VALUES (?1, ?2)", ++id, name));
        QStringList names;
        QVERIFY(connection->each("SELECT name FROM item ORDER BY stoa_sort_key(name, 'pl')",
                                 [&names](const Statement &s) { names.append(s.text(0)); }));
        QCOMPARE(names, (QStringList{u"Lew"_s, u"lis"_s, u"łoś"_s, u"mors"_s, u"zebra"_s}));
        QVERIFY(*connection->scalar("SELECT stoa_sort_key(NULL, 'pl') IS NULL AND stoa_fold(NULL) IS NULL"));
    }
};

STOA_TEST(SqliteTest)
#include "sqlitetest.moc"
