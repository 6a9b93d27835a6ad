// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/desk/profilelock.h"
#include "tests/kit/testdesk.h"
#include "tests/kit/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::MiniHub;
using kit::TestDesk;

/// Where a profile may lie, and how its files are watched and copied.
class DeskFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoWritersAreRefused();
    void syncedFoldersAreRefused_data();
    void syncedFoldersAreRefused();
    void anUncleanStopIsCheckedForDamage_data();
    void anUncleanStopIsCheckedForDamage();
    void hourlyCopiesAreKept();
    void aCopyOpensAsAJournal();
};

namespace {

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(at);
    file.write(bytes);
}

} // namespace

void DeskFilesTest::twoWritersAreRefused()
{
    QTemporaryDir folder;
    auto first = ProfileLock::take(folder.path());
    QVERIFY(first);
    const auto second = ProfileLock::take(folder.path());
    QVERIFY(!second);
    QCOMPARE(second.error().problem, Problem::InUse);
    first->reset();
    QVERIFY(ProfileLock::take(folder.path()));
    QVERIFY(isNetworkFileSystem("nfs4") && isNetworkFileSystem("fuse.sshfs") && !isNetworkFileSystem("ext4"));
}

void DeskFilesTest::syncedFoldersAreRefused_data()
{
    QTest::addColumn<QString>("folder"); ///< below a new one
    QTest::addColumn<QString>("mark"); ///< that lies in the new one
    QTest::addColumn<bool>("refused");
    QTest::newRow("plain") << u"state/stoa"_s << QString() << false;
    QTest::newRow("a lock of our own") << u"state/stoa"_s << u"stoa.lock"_s << false;
    QTest::newRow("Dropbox by name") << u"Dropbox/stoa"_s << QString() << true;
    QTest::newRow("OneDrive of a company") << u"OneDrive - Elaia Home/stoa/default"_s << QString() << true;
    QTest::newRow("iCloud") << u"Library/Mobile Documents/stoa"_s << QString() << true;
    QTest::newRow("a name that only begins alike") << u"dropboxes/stoa"_s << QString() << false;
    QTest::newRow("Syncthing by mark") << u"shared/deep/stoa"_s << u".stfolder"_s << true;
    QTest::newRow("Nextcloud by mark") << u"shared/stoa"_s << u".sync_1a2b3c.db"_s << true;
    QTest::newRow("Google Drive by mark") << u"shared/stoa"_s << u".tmp.driveupload"_s << true;
}

void DeskFilesTest::syncedFoldersAreRefused()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, mark);
    QFETCH(const bool, refused);
    QTemporaryDir above;
    if (!mark.isEmpty())
        overwrite(above.filePath(mark), 0, "x");
    const QString profile = above.filePath(folder);
    const auto lock = ProfileLock::take(profile);
    QCOMPARE(!lock, refused);
    QCOMPARE(QDir(profile).exists(), !refused);
    if (refused)
        QCOMPARE(lock.error().kind, ErrorKind::Refused);
}

void DeskFilesTest::anUncleanStopIsCheckedForDamage_data()
{
    QTest::addColumn<bool>("unclean");
    QTest::newRow("after a kill") << true;
    QTest::newRow("after a clean stop nobody looks") << false;
}

/// Damage that no read of the start comes across: a page in the middle of an index.
void DeskFilesTest::anUncleanStopIsCheckedForDamage()
{
    QFETCH(const bool, unclean);
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    const qint64 page =
        *desk.writer().cache().scalar("SELECT rootpage FROM sqlite_master WHERE name = 'movement_by_sku'");
    const qint64 size = *desk.writer().cache().scalar("PRAGMA page_size");
    QVERIFY(page > 1);
    desk.close();
    overwrite(DeskFiles::cachePath(desk.folder()), (page - 1) * size, QByteArray(int(size), '\xff'));
    if (unclean)
        overwrite(QDir(desk.folder()).filePath(u"open.mark"_s), 0, "x");
    desk.open();
    QCOMPARE(desk.files().health().uncleanStop, unclean);
    QCOMPARE(desk.files().health().cacheQuarantined.has_value(), unclean);
}

void DeskFilesTest::hourlyCopiesAreKept()
{
    TestDesk desk;
    for (int hour = 0; hour < 5; ++hour) {
        desk.clock().advance(3'600'001);
        desk.files().tick();
    }
    const auto copies =
        QDir(QDir(desk.folder()).filePath(u"backups"_s)).entryList({u"journal-*.db"_s}, QDir::Files);
    QCOMPARE(copies.size(), 3);
}

void DeskFilesTest::aCopyOpensAsAJournal()
{
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    const Receipt receipt = desk.adjust(u"S1"_s, u"AAA"_s, 4);
    desk.clock().advance(3'600'001);
    desk.files().tick();
    const QDir folder(QDir(desk.folder()).filePath(u"backups"_s));
    const auto copies = folder.entryList({u"journal-*.db"_s}, QDir::Files);
    QCOMPARE(copies.size(), 1);
    sql::SqliteOptions options;
    options.path = folder.filePath(copies.first());
    auto copy = sql::Connection::openSqlite(options);
    QVERIFY(copy);
    QVERIFY((*copy)->quickCheck());
    const auto row = JournalRepository(**copy, desk.key(), nullptr).find(receipt.n);
    QVERIFY(row && *row);
    QCOMPARE((*row)->id, receipt.id.toString());
}

STOA_TEST(DeskFilesTest)
#include "deskfilestest.moc"
