// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/desk/storethread.h"
#include "tests/kit/testdesk.h"
#include "tests/kit/testmain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::MiniHub;
using kit::TestDesk;
using kit::waited;

/// A disk without room: what was acknowledged is kept, what is under way is closed from the reserve, and work
/// goes on when there is room again.
class DiskFullTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theJournalIsWrittenOnceRoomIsMade();
    void withoutRoomNothingIsAcknowledgedAndNothingLost();
    void aFullCacheLosesNoVerdict();
    void aDiskThatIsReallyFull();
    void aDeskStartsOnAFullDisk();
};

namespace {

enum class Pages { AsNow, ManyMore };

/// SQLite answers FULL beyond the bound.
void bound(sql::Connection &file, Pages pages)
{
    const auto now = file.scalar("PRAGMA page_count");
    QVERIFY(now);
    const qint64 most = *now + (pages == Pages::AsNow ? 0 : 100'000);
    QVERIFY(file.execute("PRAGMA max_page_count = " + QByteArray::number(most)));
}

CommandDraft adjustment(Instant at, qint64 units)
{
    CommandDraft draft = kit::adjustment(u"S1"_s, u"AAA"_s, units, at);
    // Long enough that a page holds few.
    draft.body.insert(u"note"_s, QString(900, u'n'));
    return draft;
}

/// A file system of 24 MiB of its own, or nothing when it may not be mounted.
class SmallDisk {
public:
    SmallDisk()
    {
        m_mounted = run(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=24m"_s, u"stoa-test"_s, path()});
    }
    ~SmallDisk()
    {
        if (m_mounted)
            run(u"umount"_s, {u"-l"_s, path()});
    }
    bool isMounted() const { return m_mounted; }
    QString ballast() const { return path() + u"/ballast"_s; }
    void fill() const
    {
        QFile ballast(this->ballast());
        QVERIFY(ballast.open(QIODevice::Append | QIODevice::Unbuffered));
        for (const qsizetype size : {64 * 1024, 4 * 1024, 1}) {
            const QByteArray block(size, 'b');
            while (ballast.write(block) == block.size()) { }
        }
    }
    QString path() const { return m_folder.path(); }

private:
    static bool run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(10'000) && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
    }
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

DeskOptions optionsOn(const SmallDisk &disk)
{
    DeskOptions options;
    options.folder = disk.path() + u"/desk"_s;
    QDir().mkpath(options.folder);
    options.journalKey = randomBytes(32);
    options.device = u"dev_test"_s;
    options.reserveBytes = 2 * 1024 * 1024;
    return options;
}

/// Gives the desk all that a small hub has.
bool furnish(StoreThread &store)
{
    MiniHub hub;
    hub.seed();
    store.actAs({u"usr_test"_s, u"g"_s, Rights::ofTheHouse()});
    return bool(kit::furnish(store, hub));
}

} // namespace

void DiskFullTest::theJournalIsWrittenOnceRoomIsMade()
{
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    auto &file = desk.writer().journal().connection();
    int asked = 0;
    desk.writer().journal().onFull([&] {
        ++asked;
        bound(file, Pages::ManyMore);
        return true;
    });
    bound(file, Pages::AsNow);
    for (int i = 0; i < 20; ++i) {
        desk.clock().advance(1);
        QVERIFY(desk.writer().write(adjustment(desk.clock().now(), 1)));
    }
    QCOMPARE(asked, 1);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 20);
    desk.kill();
    desk.open();
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 20);
    desk.push(hub);
    desk.pull(hub);
    QCOMPARE(hub.onHand(u"S1"_s, u"AAA"_s), 20);
}

void DiskFullTest::withoutRoomNothingIsAcknowledgedAndNothingLost()
{
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    auto &file = desk.writer().journal().connection();
    desk.writer().journal().onFull([] { return false; });
    bound(file, Pages::AsNow);
    int acknowledged = 0;
    int refused = 0;
    for (int i = 0; i < 40; ++i) {
        desk.clock().advance(1);
        const auto receipt = desk.writer().write(adjustment(desk.clock().now(), 1));
        if (receipt) {
            ++acknowledged;
            continue;
        }
        ++refused;
        QCOMPARE(sql::storageFault(receipt.error()), sql::StorageFault::Full);
    }
    QVERIFY(refused > 0);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), acknowledged);
    desk.kill();
    desk.open();
    QVERIFY(!desk.files().health().journalQuarantined);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), acknowledged);
    desk.adjust(u"S1"_s, u"AAA"_s, 1);
    desk.push(hub);
    desk.pull(hub);
    QCOMPARE(hub.onHand(u"S1"_s, u"AAA"_s), acknowledged + 1);
}

void DiskFullTest::aFullCacheLosesNoVerdict()
{
    MiniHub hub;
    hub.seed();
    hub.refuse(u"S1"_s);
    TestDesk desk;
    desk.pull(hub);
    const auto receipt = desk.writer().write(adjustment(desk.clock().now(), 5));
    QVERIFY(receipt);
    BatchLimits limits;
    limits.now = desk.clock().now();
    const HubVerdict verdict = hub.take(desk.writer().batch(limits)->first());
    // The journal takes the verdict; the cache cannot show it.
    QVERIFY(desk.writer().cache().execute("PRAGMA query_only = 1"));
    QVERIFY(!desk.writer().takeVerdicts({verdict}));
    QVERIFY(desk.writer().cache().execute("PRAGMA query_only = 0"));
    QCOMPARE((*desk.writer().journal().find(receipt->n))->state, CommandState::Rejected);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 5);
    // The next write catches up with it first.
    desk.adjust(u"S2"_s, u"AAA"_s, 1);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 0);
}

void DiskFullTest::aDiskThatIsReallyFull()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("a small file system cannot be mounted here");
    SystemClock clock;
    DeskOptions options = optionsOn(disk);
    options.lowBytes = 1024 * 1024;
    options.fullBytes = 256 * 1024;
    int acknowledged = 0;
    {
        auto opened = StoreThread::open(options, clock);
        QVERIFY(opened);
        StoreThread &store = **opened;
        // A spy would be written to by the store thread.
        QList<DiskRoom> room;
        QObject here;
        connect(&store, &StoreThread::diskRoomChanged, &here, [&room](DiskRoom now) { room.append(now); });
        QVERIFY(furnish(store));
        QVERIFY(QFile::exists(options.folder + u"/reserve.bin"_s));
        disk.fill();
        // The reserve closes what is under way; then people are told.
        Error why;
        for (int i = 0; i < 20'000 && why.problem != Problem::DiskFull; ++i) {
            const auto receipt = waited(store.write(adjustment(clock.now(), 1)));
            if (receipt)
                ++acknowledged;
            else
                why = receipt.error();
        }
        QCOMPARE(why.problem, Problem::DiskFull);
        QVERIFY2(acknowledged > 20, qPrintable(QString::number(acknowledged)));
        QVERIFY(!QFile::exists(options.folder + u"/reserve.bin"_s));
        QTRY_VERIFY(!room.isEmpty());
        QCOMPARE(room.last(), DiskRoom::Full);
        // Room again: work goes on, and so does sync.
        QVERIFY(QFile::remove(disk.ballast()));
        QTRY_COMPARE_WITH_TIMEOUT(room.last(), DiskRoom::Enough, 15'000);
        QVERIFY(waited(store.write(adjustment(clock.now(), 1))));
        ++acknowledged;
    }
    // Nothing of what was acknowledged is missing, and nothing that was not is there.
    auto again = StoreThread::open(options, clock);
    QVERIFY(again);
    QVERIFY(!(*again)->health().journalQuarantined && !(*again)->health().cacheQuarantined);
    QCOMPARE(waited((*again)->outboxCounts())->pending, acknowledged);
    (*again)->actAs({u"usr_test"_s, u"g"_s, Rights::ofTheHouse()});
    const auto onHand = waited((*again)->read(QString(), [](sql::Connection &reader) {
        return reader.scalar("SELECT on_hand FROM position WHERE sku = 'S1' AND location = 'AAA'");
    }));
    QCOMPARE(*onHand, acknowledged * 1'000);
}

void DiskFullTest::aDeskStartsOnAFullDisk()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("a small file system cannot be mounted here");
    SystemClock clock;
    DeskOptions options = optionsOn(disk);
    const QString reserve = options.folder + u"/reserve.bin"_s;
    {
        auto opened = StoreThread::open(options, clock);
        QVERIFY(opened);
        QVERIFY(furnish(**opened));
        QVERIFY(waited((*opened)->write(adjustment(clock.now(), 1))));
    }
    QVERIFY(QFile::exists(reserve));
    disk.fill();
    {
        auto opened = StoreThread::open(options, clock);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().toString()));
        QVERIFY(!QFile::exists(reserve));
        QCOMPARE(waited((*opened)->outboxCounts())->pending, 1);
    }
    // Without the reserve it is said what is the matter.
    disk.fill();
    const auto refused = StoreThread::open(options, clock);
    QVERIFY(!refused);
    QVERIFY2(refused.error().code() == Problem::DiskFull, qPrintable(refused.error().toString()));
    QVERIFY(QFile::remove(disk.ballast()));
    auto again = StoreThread::open(options, clock);
    QVERIFY(again);
    QVERIFY(!(*again)->health().journalQuarantined && !(*again)->health().cacheQuarantined);
    QCOMPARE(waited((*again)->outboxCounts())->pending, 1);
}

STOA_TEST(DiskFullTest)
#include "diskfulltest.moc"
