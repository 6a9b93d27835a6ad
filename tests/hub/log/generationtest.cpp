// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub/log/backup.h"
#include "hub/log/verification.h"
#include "tests/hub/log/loghub.h"
#include "tests/kit/testmain.h"

#include <QFile>
#include <QTest>

using namespace stoa;
using namespace stoa::hubtest;
using namespace Qt::StringLiterals;

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
