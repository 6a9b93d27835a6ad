// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub/cli/datafolder.h"
#include "hub/log/backup.h"
#include "hub/log/verification.h"
#include "tests/hub/log/loghub.h"
#include "tests/kit/testmain.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>
#include <cerrno>

using namespace stoa;
using namespace stoa::hubtest;
using namespace Qt::StringLiterals;

namespace {

/// A hub's data in a folder of the test's choice.
class FolderHub {
public:
    FolderHub(const QString &folder, const QString &farWitness)
        : m_folder(folder)
        , m_farWitness(farWitness)
    { }
    const QString &folder() const { return m_folder; }
    /// Starts and ends once; the generation.
    QString start()
    {
        hub::HubStoreOptions options;
        options.folder = m_folder;
        options.farWitness = m_farWitness;
        options.durability = sql::Durability::Normal;
        const auto store = hub::HubStore::open(options, m_clock);
        return store ? (*store)->generation().id() : store.error().toString();
    }

private:
    HandClock m_clock;
    const QString m_folder;
    const QString m_farWitness;
};

bool copyFolder(const QString &from, const QString &to)
{
    bool done = QDir().mkpath(to);
    const auto files = QDir(from).entryList(QDir::Files);
    for (const QString &file : files)
        done = done && QFile::copy(QDir(from).filePath(file), QDir(to).filePath(file));
    return done;
}

} // namespace

class GenerationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void staysOverRestarts_data() { kit::addEngineRows(); }
    void staysOverRestarts()
    {
        STOA_FETCH_ENGINE(engine);
        LogHub hub(engine);
        const QString generation = hub.store().generation().id();
        QVERIFY(hub.store().generation().isNew());
        for (int i = 0; i < 3; ++i) {
            hub.reopen();
            QCOMPARE(hub.store().generation().id(), generation);
            QVERIFY(!hub.store().generation().isNew());
        }
    }

    void aFullDiskIsToldFromABrokenOne()
    {
        QCOMPARE(sql::storageFault(hub::witnessError(ENOSPC)), sql::StorageFault::Full);
        QCOMPARE(sql::storageFault(hub::witnessError(EDQUOT)), sql::StorageFault::Full);
        QCOMPARE(sql::storageFault(hub::witnessError(EACCES)), sql::StorageFault::InputOutput);
        QCOMPARE(sql::storageFault(hub::witnessError(EIO)), sql::StorageFault::InputOutput);
    }

    void changesWhenAnOlderCopyIsPutBack()
    {
        LogHub hub(sql::Engine::Sqlite);
        const QString generation = hub.store().generation().id();
        hub.close();
        const QString file = hub::HubStore::fileIn(hub.folder());
        QVERIFY(QFile::copy(file, file + u".old"_s));
        hub.reopen();
        hub.close();
        QVERIFY(QFile::remove(file));
        QVERIFY(QFile::rename(file + u".old"_s, file));
        hub.reopen();
        QVERIFY(hub.store().generation().id() != generation);
    }

    void changesWhenTheWholeFolderIsPutBack()
    {
        QTemporaryDir place;
        FolderHub hub(place.filePath(u"data"_s), place.filePath(u"far"_s));
        const QString generation = hub.start();
        hub.start();
        QVERIFY(copyFolder(hub.folder(), place.filePath(u"yesterday"_s)));
        hub.start();
        QVERIFY(QDir(hub.folder()).removeRecursively());
        QVERIFY(QDir().rename(place.filePath(u"yesterday"_s), hub.folder()));
        const QString after = hub.start();
        QVERIFY(after != generation);
        // Settled: from here on nothing is odd.
        QCOMPARE(hub.start(), after);
    }

    void staysWhenTheFolderMoves_data()
    {
        QTest::addColumn<bool>("dies");
        QTest::newRow("after a clean end") << false;
        QTest::newRow("after a crash between witness and database") << true;
    }
    void staysWhenTheFolderMoves()
    {
        QFETCH(const bool, dies);
        QTemporaryDir place;
        FolderHub hub(place.filePath(u"data"_s), place.filePath(u"far"_s));
        const QString generation = hub.start();
        if (dies) {
            // Both know what comes and what was; the database still has what was.
            for (const QString &witness :
                 {hub::HubStore::witnessIn(hub.folder()), place.filePath(u"far"_s)}) {
                QFile file(witness);
                QVERIFY(file.open(QIODevice::Append));
                file.write("00112233445566778899aabbccddeeff\n");
            }
        }
        QVERIFY(copyFolder(hub.folder(), place.filePath(u"elsewhere"_s)));
        // Another machine: no second witness there.
        FolderHub moved(place.filePath(u"elsewhere"_s), place.filePath(u"far-elsewhere"_s));
        QCOMPARE(moved.start(), generation);
        QCOMPARE(moved.start(), generation);
        QCOMPARE(hub.start(), generation);
    }

    void worksWithoutAPlaceForTheSecondWitness()
    {
        QTemporaryDir place;
        FolderHub hub(place.filePath(u"data"_s), place.filePath(u"none/far"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"witness file cannot be written"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"witness file cannot be written"_s));
        const QString generation = hub.start();
        // The place comes, goes and comes back: that is no restore.
        QVERIFY(QDir(place.path()).mkdir(u"none"_s));
        QCOMPARE(hub.start(), generation);
        QVERIFY(QDir(place.path()).rename(u"none"_s, u"away"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"witness file cannot be written"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"witness file cannot be written"_s));
        QCOMPARE(hub.start(), generation);
        QVERIFY(QDir(place.path()).rename(u"away"_s, u"none"_s));
        QCOMPARE(hub.start(), generation);
    }

    void aDatabaseFromBeforeTheSecondWitnessIsOlder()
    {
        QTemporaryDir place;
        FolderHub old(place.filePath(u"data"_s), {});
        const QString generation = old.start();
        QVERIFY(copyFolder(old.folder(), place.filePath(u"yesterday"_s)));
        FolderHub hub(place.filePath(u"data"_s), place.filePath(u"far"_s));
        QCOMPARE(hub.start(), generation);
        QVERIFY(QDir(hub.folder()).removeRecursively());
        QVERIFY(QDir().rename(place.filePath(u"yesterday"_s), hub.folder()));
        QVERIFY(hub.start() != generation);
    }

    void theSecondWitnessLiesOutsideOfTheFolder()
    {
        QTemporaryDir place;
        const QByteArray before = qgetenv("XDG_STATE_HOME");
        const auto putBack = qScopeGuard([&before] { qputenv("XDG_STATE_HOME", before); });
        const QString folder = place.filePath(u"data"_s);
        QVERIFY(QDir().mkpath(folder));
        qputenv("XDG_STATE_HOME", QFile::encodeName(place.filePath(u"state"_s)));
        const QString witness = cli::DataFolder::farWitnessOf(folder);
        QVERIFY2(witness.startsWith(QDir(place.filePath(u"state"_s)).canonicalPath()), qPrintable(witness));
        QCOMPARE(cli::DataFolder::farWitnessOf(folder + u"/."_s), witness);
        QVERIFY(QDir().mkpath(place.filePath(u"other"_s)));
        QVERIFY(cli::DataFolder::farWitnessOf(place.filePath(u"other"_s)) != witness);
        // A service whose state is its data folder: there the witness would come back with the copy.
        qputenv("XDG_STATE_HOME", QFile::encodeName(folder));
        QVERIFY(!cli::DataFolder::farWitnessOf(folder).startsWith(folder));
        QVERIFY(!QDir(folder).exists(u"stoa-witness"_s));
    }

    void copiesOneMomentWhileOthersWrite()
    {
        LogHub hub(sql::Engine::Sqlite);
        Till till = hub.till(u"a"_s);
        for (int i = 0; i < 200; ++i)
            hub.adjust(till, u"S%1"_s.arg(i), u"ATH"_s, 1);
        const QString file = hub.folder() + u"/copy.db"_s;
        // Each step of the copy meets a commit; it ends all the same, and holds what was there at its start.
        int commits = 0;
        const auto record = hub::backUp(hub.folder(), file, hub.clock(), [&](int, int) {
            if (++commits <= 50)
                hub.adjust(till, u"S%1"_s.arg(commits), u"ATH"_s, 1);
            return commits < 1'000;
        });
        QVERIFY(record);
        QVERIFY(commits >= 1 && commits < 1'000);
        QCOMPARE(record->marks.value(till.id()), 200);
        sql::SqliteOptions options;
        options.path = file;
        options.access = sql::Access::ReadOnly;
        const auto copy = sql::Connection::openSqlite(options);
        QVERIFY(copy);
        const auto check = hub::checkHub(**copy);
        QVERIFY(check && check->isSound());
    }

    void restoresABackupAsANewGeneration()
    {
        LogHub hub(sql::Engine::Sqlite);
        Till till = hub.till(u"a"_s);
        hub.adjust(till, u"A"_s, u"ATH"_s, 5);
        const QString generation = hub.store().generation().id();
        const QString file = hub.folder() + u"/copy.db"_s;
        const auto record = hub::backUp(hub.folder(), file, hub.clock());
        QVERIFY(record);
        QCOMPARE(record->marks.value(till.id()), 1);
        hub.adjust(till, u"A"_s, u"ATH"_s, 5);

        hub.close();

        QVERIFY(hub::restoreBackup(hub.folder(), file, hub.clock()));
        hub.reopen();
        QVERIFY(hub.store().generation().id() != generation);
        QCOMPARE(hub.onHand(u"A"_s, u"ATH"_s), 5);
        const auto check = hub::checkHub(*hub.reader());
        QVERIFY(check && check->isSound());
    }

    void refusesToRestoreWhatIsNoHub()
    {
        LogHub hub(sql::Engine::Sqlite);
        hub.close();
        const QString file = hub.folder() + u"/other.db"_s;
        sql::SqliteOptions options;
        options.path = file;
        {
            const auto other = sql::Connection::openSqlite(options);
            QVERIFY((*other)->execute("CREATE TABLE t (a TEXT)"));
        }
        QVERIFY(!hub::restoreBackup(hub.folder(), file, hub.clock()));
        hub.reopen();
        QVERIFY(!hub.store().generation().isNew());
    }

    void knowsWhatEveryBackupHolds()
    {
        HandClock clock;
        QTemporaryDir folder;
        const auto path = [&folder](const QString &name) {
            return folder.filePath(name);
        };
        for (const auto &name : {u"one"_s, u"two"_s}) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        hub::BackupRegister backups(folder.path(), clock);
        QCOMPARE(backups.safeN(u"dev_a"_s), 0);
        QVERIFY(backups.add({path(u"one"_s), clock.now(), {{u"dev_a"_s, 10}, {u"dev_b"_s, 3}}}));
        QVERIFY(backups.add({path(u"two"_s), clock.now(), {{u"dev_a"_s, 20}}}));
        clock.advanceMs(60'000);
        QCOMPARE(backups.safeN(u"dev_a"_s), 10);
        QCOMPARE(backups.safeN(u"dev_b"_s), 0);
        // A backup whose file is gone is no backup.
        QVERIFY(QFile::remove(path(u"one"_s)));
        clock.advanceMs(60'000);
        QCOMPARE(backups.safeN(u"dev_a"_s), 20);
    }

    void isRaisedByProofAndNotTwice()
    {
        LogHub hub(sql::Engine::Sqlite);
        auto &generation = hub.store().generation();
        const QString before = generation.id();
        const auto raise = [&] {
            return hub.store().housekeep(
                [&](sql::Connection &connection) { return generation.raise(connection, u"test"_s); });
        };
        QVERIFY(raise());
        const QString after = generation.id();
        QVERIFY(after != before);
        QVERIFY(raise());
        QCOMPARE(generation.id(), after);
        hub.clock().advanceMs(11 * 60'000);
        QVERIFY(raise());
        QVERIFY(generation.id() != after);
    }

    void leavesPostgresToItsOwnTools()
    {
        if (kit::postgresForTests().isEmpty())
            QSKIP("STOA_TEST_POSTGRES does not name a PostgreSQL server");
        const kit::TempDatabase database(sql::Engine::Postgres);
        const auto done = database.open()->backupTo(u"/nowhere"_s, {});
        QCOMPARE(done.error().kind, ErrorKind::Refused);
    }
};

STOA_TEST(GenerationTest)
#include "generationtest.moc"
