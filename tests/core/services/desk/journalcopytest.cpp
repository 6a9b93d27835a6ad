// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/journalcopy.h"
#include "core/sql/connection.h"
#include "tests/kit/testmain.h"

#include <QTest>
#include <atomic>
#include <thread>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

sql::SqliteOptions journalOptions(const QString &path)
{
    sql::SqliteOptions options;
    options.path = path;
    options.durability = sql::Durability::Full;
    options.locking = sql::Locking::Exclusive;
    return options;
}

/// Rows of a copy, after a check of the whole; -1 when it is not whole or has gaps.
qint64 rowsIn(const JournalCopy &copy)
{
    sql::SqliteOptions options;
    options.path = copy.path();
    options.access = sql::Access::ReadOnly;
    options.ifMissing = sql::IfMissing::Fail;
    const auto connection = sql::Connection::openSqlite(options);
    if (!connection || !(*connection)->quickCheck())
        return -1;
    const auto rows = (*connection)->scalar("SELECT count(*) FROM t");
    const auto last = (*connection)->scalar("SELECT coalesce(max(n), 0) FROM t");
    return rows && last && *rows == *last ? *rows : -1;
}

} // namespace

/// A journal that another process keeps locked can be read by way of a copy.
class JournalCopyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatIsStillInTheLog();
    void isOneStateWhileItIsWritten();
    void refusesWrites();
};

void JournalCopyTest::showsWhatIsStillInTheLog()
{
    QTemporaryDir folder;
    const auto writer = sql::Connection::openSqlite(journalOptions(folder.filePath(u"journal.db"_s)));
    QVERIFY(writer);
    QVERIFY((*writer)->execute("CREATE TABLE t (n INTEGER PRIMARY KEY); INSERT INTO t VALUES (1), (2)"));
    const auto copy = JournalCopy::take(folder.path());
    QVERIFY(copy);
    QCOMPARE(rowsIn(**copy), 2);
    QVERIFY((*writer)->execute("INSERT INTO t VALUES (3)"));
    QCOMPARE(rowsIn(**JournalCopy::take(folder.path())), 3);
    QCOMPARE(rowsIn(**copy), 2);
}

void JournalCopyTest::isOneStateWhileItIsWritten()
{
    QTemporaryDir folder;
    const auto writer = sql::Connection::openSqlite(journalOptions(folder.filePath(u"journal.db"_s)));
    QVERIFY(writer);
    // The log is begun anew every few commits, as it is on a busy day.
    QVERIFY((*writer)->execute("PRAGMA wal_autocheckpoint = 8;"
                               "CREATE TABLE t (n INTEGER PRIMARY KEY, text TEXT)"));
    std::atomic<bool> enough = false;
    std::atomic<bool> fine = true;
    std::thread work([&] {
        for (qint64 n = 1; !enough; ++n)
            fine = fine && (*writer)->run("INSERT INTO t VALUES (?1, ?2)", n, QByteArray(900, 'x'));
    });
    constexpr int kCopies = 60;
    qint64 before = 0;
    int whole = 0;
    bool forwards = true;
    for (int i = 0; i < kCopies; ++i) {
        const auto copy = JournalCopy::take(folder.path());
        if (!copy)
            continue;
        const qint64 rows = rowsIn(**copy);
        forwards = forwards && rows >= before;
        before = rows;
        ++whole;
    }
    enough = true;
    work.join();
    QVERIFY(fine);
    QVERIFY(forwards);
    QVERIFY(whole > 0);
}

void JournalCopyTest::refusesWrites()
{
    QTemporaryDir folder;
    const auto missing = JournalCopy::take(folder.path());
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::Storage);
    const auto writer = sql::Connection::openSqlite(journalOptions(folder.filePath(u"journal.db"_s)));
    QVERIFY((*writer)->execute("CREATE TABLE t (n INTEGER PRIMARY KEY)"));
    const auto copy = JournalCopy::take(folder.path());
    sql::SqliteOptions options;
    options.path = (*copy)->path();
    options.access = sql::Access::ReadOnly;
    const auto reader = sql::Connection::openSqlite(options);
    QVERIFY(reader);
    QVERIFY(!(*reader)->execute("INSERT INTO t VALUES (1)"));
}

STOA_TEST(JournalCopyTest)
#include "journalcopytest.moc"
