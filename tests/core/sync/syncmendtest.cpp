// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/desk/cacherepository.h"
#include "core/store/inventory/ledgerrepository.h"
#include "core/sync/deskcore.h"
#include "tests/kit/fakehub.h"
#include "tests/kit/testdesk.h"
#include "tests/kit/testmain.h"
#include "tests/kit/waiting.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::FakeHub;
using kit::wait;

/// What the whole desk core does about damage and want of room, against a hub on loopback.
class SyncMendTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatDiffersFromTheHubIsMended_data();
    void whatDiffersFromTheHubIsMended();
    void whoeverWaitsIsToldWhenItIsMended();
    void whatCannotBeMendedIsCopiedAnew();
    void whatDoesNotFitIsCopiedAnew();
    void whatNeverFitsIsTrouble();
    void theHubIsAskedAfterASalvage();
    void withoutRoomNothingIsFetchedButWorkGoesUp();
    void aFullHubIsAskedAgainWithTheWholeBatch();

private:
    void openCore();
    qint64 onHand(const QString &sku);
    Receipt adjust(const QString &sku, qint64 units);
    OutboxEntry entry(qint64 n);
    /// Does the damage behind the back of the sums, and makes the next comparison fail.
    void spoil(const QByteArray &sql);
    /// Lets no row of the hub's into the positions while it holds.
    void setTrap(const QByteArray &when);
    QList<Activity> activities(ActivityKind kind);

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeHub> m_hub;
    std::unique_ptr<DeskCore> m_core;
};

void SyncMendTest::openCore()
{
    CoreOptions options;
    options.folder = m_folder->path();
    options.secrets = SecretPlace::File;
    options.offlineCost = {8, 1};
    options.times.heartbeatMs = 50;
    options.times.strikeMs = 5;
    auto core = DeskCore::open(options, m_clock);
    QVERIFY(core);
    m_core = std::move(*core);
}

void SyncMendTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_hub = std::make_unique<FakeHub>();
    openCore();
    QVERIFY(wait(m_core->enrol(m_hub->url(), u"abcd-efgh-jkmn"_s, u"till"_s)));
    const auto user = wait(m_core->signIn(u"maria"_s, u"olive-grove-walk"_s));
    QVERIFY2(user, user ? "" : qPrintable(user.error().toString()));
    m_core->start();
}

void SyncMendTest::cleanup()
{
    m_core.reset();
    m_hub.reset();
    m_folder.reset();
}

qint64 SyncMendTest::onHand(const QString &sku)
{
    const auto stock = wait(m_core->store().read(QString(), [sku](sql::Connection &reader) {
        return LedgerRepository::stockOf(reader, sku, u"AAA"_s);
    }));
    return stock ? stock->onHand.thousandths() / 1'000 : -1;
}

Receipt SyncMendTest::adjust(const QString &sku, qint64 units)
{
    return *wait(m_core->store().write(kit::adjustment(sku, u"AAA"_s, units, m_clock.now())));
}

OutboxEntry SyncMendTest::entry(qint64 n) { return *wait(m_core->store().outboxEntry(n)); }

QList<Activity> SyncMendTest::activities(ActivityKind kind)
{
    auto list = *wait(m_core->store().read(
        QString(), [](sql::Connection &reader) { return CacheRepository::activities(reader, 1'000); }));
    list.removeIf([kind](const Activity &activity) { return activity.kind != kind; });
    return list;
}

void SyncMendTest::spoil(const QByteArray &sql)
{
    QVERIFY(wait(m_core->store().onStore([sql](DeskWriter &writer) -> Result<void> {
        STOA_TRY(writer.cache().execute(sql));
        return writer.cache().execute("UPDATE stream SET sum128 = '00000000000000000000000000000001' "
                                      "WHERE id = 'store/AAA'");
    })));
}

void SyncMendTest::whatDiffersFromTheHubIsMended_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<int>("rows");
    const auto row = [](const char *name, const char *sql, int rows) {
        QTest::newRow(name) << QByteArray(sql) << rows;
    };
    row("missing row", "DELETE FROM position WHERE sku = 'S1'", 1);
    row("row too many", "INSERT INTO position (sku, location, on_hand, seq) VALUES ('X', 'AAA', 1, 5)", 1);
    row("row of another change", "UPDATE position SET on_hand = 1, seq = seq - 1 WHERE sku = 'S1'", 1);
    row("every row", "UPDATE position SET on_hand = 1, seq = seq + 1000 WHERE location = 'AAA'", 3);
    row("the sum alone", "SELECT 1", 0);
}

void SyncMendTest::whatDiffersFromTheHubIsMended()
{
    QFETCH(const QByteArray, damage);
    QFETCH(const int, rows);
    m_hub->model().adjust(u"S1"_s, u"AAA"_s, 9);
    m_hub->model().adjust(u"S2"_s, u"AAA"_s, 5);
    m_hub->model().adjust(u"S3"_s, u"AAA"_s, 7);
    QVERIFY(wait(m_core->syncNow()));
    const int copies = m_hub->calls(wire::syncpaths::kSnapshot.toByteArray());
    spoil(damage);
    QTRY_COMPARE_WITH_TIMEOUT(m_core->status().incidents, 1, 15'000);
    const auto mended = [this] {
        qint64 sum = 0;
        const auto list = activities(ActivityKind::Repaired);
        for (const Activity &activity : list)
            sum += activity.amount;
        return sum;
    };
    QTRY_COMPARE_WITH_TIMEOUT(activities(ActivityKind::Mismatch).size(), 1, 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(mended(), rows, 15'000);
    QVERIFY(wait(m_core->syncNow()));
    QCOMPARE(onHand(u"S1"_s), 9);
    QCOMPARE(onHand(u"S2"_s), 5);
    QCOMPARE(onHand(u"S3"_s), 7);
    QCOMPARE(onHand(u"X"_s), 0);
    QCOMPARE(activities(ActivityKind::Mismatch).size(), 1);
    QCOMPARE(mended(), rows);
    QCOMPARE(m_hub->calls(wire::syncpaths::kSnapshot.toByteArray()), copies);
    QCOMPARE(m_core->status().incidents, 1);
}

/// "In sync" is what goes to a script, which leaves with it.
void SyncMendTest::whoeverWaitsIsToldWhenItIsMended()
{
    m_hub->model().adjust(u"S1"_s, u"AAA"_s, 9);
    QVERIFY(wait(m_core->syncNow()));
    spoil("DELETE FROM position WHERE sku = 'S1'");
    QVERIFY(wait(m_core->syncNow()));
    QCOMPARE(onHand(u"S1"_s), 9);
    QCOMPARE(activities(ActivityKind::Repaired).size(), 1);
}

void SyncMendTest::whatCannotBeMendedIsCopiedAnew()
{
    m_hub->model().adjust(u"S1"_s, u"AAA"_s, 9);
    m_hub->model().adjust(u"S2"_s, u"AAA"_s, 5);
    QVERIFY(wait(m_core->syncNow()));
    m_hub->withhold("S1|AAA");
    spoil("DELETE FROM position WHERE sku = 'S1'");
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->calls(wire::syncpaths::kSnapshot.toByteArray()), 1, 15'000);
    QVERIFY(wait(m_core->syncNow()));
    QCOMPARE(onHand(u"S1"_s), 9);
    QCOMPARE(onHand(u"S2"_s), 5);
    QCOMPARE(m_core->status().incidents, 1);
}

/// Stands for whatever may be in the way of a row: a trigger that goes off until a copy begins.
void SyncMendTest::whatDoesNotFitIsCopiedAnew()
{
    m_hub->model().adjust(u"S1"_s, u"AAA"_s, 9);
    QVERIFY(wait(m_core->syncNow()));
    const int copies = m_hub->calls(wire::syncpaths::kSnapshot.toByteArray());
    setTrap("(SELECT seq FROM stream WHERE id = 'store/AAA') > 0");
    m_hub->model().adjust(u"S1"_s, u"AAA"_s, 5);
    m_hub->model().adjust(u"S2"_s, u"AAA"_s, 3);
    m_hub->changed();
    QTRY_COMPARE_WITH_TIMEOUT(onHand(u"S1"_s), 14, 15'000);
    QVERIFY(wait(m_core->syncNow()));
    QCOMPARE(onHand(u"S2"_s), 3);
    // Positions and their ledger came in one page.
    QCOMPARE(m_hub->calls(wire::syncpaths::kSnapshot.toByteArray()), copies + 2);
    QCOMPARE(m_core->status().incidents, 1);
}

void SyncMendTest::whatNeverFitsIsTrouble()
{
    m_hub->model().adjust(u"S1"_s, u"AAA"_s, 9);
    QVERIFY(wait(m_core->syncNow()));
    setTrap("1");
    m_hub->model().adjust(u"S1"_s, u"AAA"_s, 5);
    m_hub->changed();
    QTRY_COMPARE_WITH_TIMEOUT(m_core->status().state, SyncState::Offline, 15'000);
    QVERIFY(m_core->status().trouble);
    QCOMPARE(m_core->status().trouble->kind, ErrorKind::Conflict);
    QCOMPARE(onHand(u"S1"_s), 9);
    // Work goes on as without a hub, and once nothing is in the way, all comes in.
    adjust(u"S3"_s, 1);
    QCOMPARE(onHand(u"S3"_s), 1);
    QVERIFY(wait(m_core->store().onStore([](DeskWriter &writer) -> Result<void> {
        STOA_TRY(writer.cache().execute("DROP TRIGGER trap"));
        return writer.cache().execute("DROP TRIGGER trap_added");
    })));
    QVERIFY(wait(m_core->syncNow()));
    QCOMPARE(onHand(u"S1"_s), 14);
    QCOMPARE(onHand(u"S3"_s), 1);
}

void SyncMendTest::setTrap(const QByteArray &when)
{
    QVERIFY(wait(m_core->store().onStore([when](DeskWriter &writer) -> Result<void> {
        const QByteArray rest =
            " ON position WHEN new.seq > 0 AND " + when + " BEGIN SELECT RAISE(ABORT, 'in the way'); END";
        STOA_TRY(writer.cache().execute("CREATE TRIGGER trap BEFORE UPDATE" + rest));
        return writer.cache().execute("CREATE TRIGGER trap_added BEFORE INSERT" + rest);
    })));
}

void SyncMendTest::theHubIsAskedAfterASalvage()
{
    QVERIFY(wait(m_core->syncNow()));
    const Receipt known = adjust(u"S1"_s, 4);
    QVERIFY(wait(m_core->syncNow()));
    m_core->setLink(DeskCore::Link::Cut);
    QTRY_COMPARE(m_core->status().state, SyncState::Offline);
    const Receipt lost = adjust(u"S1"_s, 2);
    const Receipt saved = adjust(u"S1"_s, 1);
    const auto places = *wait(m_core->store().onStore([&](DeskWriter &writer) -> Result<QList<qint64>> {
        auto &file = writer.journal().connection();
        STOA_TRY(file.run("UPDATE command SET body = x'00' WHERE n IN (?1, ?2)", known.n, lost.n));
        STOA_TRY_ASSIGN(const qint64 page,
                        file.scalar("SELECT rootpage FROM sqlite_master WHERE name = 'command_open'"));
        STOA_TRY_ASSIGN(const qint64 size, file.scalar("PRAGMA page_size"));
        return QList<qint64>{page, size};
    }));
    m_core.reset();
    const QDir folder(m_folder->path());
    QVERIFY(QFile::remove(folder.filePath(u"journal.log"_s)));
    QFile file(folder.filePath(u"journal.db"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek((places[0] - 1) * places[1]);
    file.write(QByteArray(int(places[1]), '\xff'));
    file.close();
    QFile mark(folder.filePath(u"open.mark"_s));
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.close();

    openCore();
    QCOMPARE(m_core->store().health().salvaged, 1);
    QVERIFY(wait(m_core->signIn(u"maria"_s, u"olive-grove-walk"_s)));
    m_core->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_core->status().outbox.rejected, 1, 15'000);
    QCOMPARE(m_hub->calls(wire::syncpaths::kKnown.toByteArray()), 1);
    QCOMPARE(entry(lost.n).verdict->code(), Problem::CommandLost);
    QVERIFY(wait(m_core->syncNow()));
    QCOMPARE(entry(saved.n).state, CommandState::Settled);
    QCOMPARE(onHand(u"S1"_s), 5);
    QCOMPARE(m_hub->model().onHand(u"S1"_s, u"AAA"_s), 5);
    QCOMPARE(activities(ActivityKind::Salvaged).size(), 1);
}

void SyncMendTest::withoutRoomNothingIsFetchedButWorkGoesUp()
{
    QVERIFY(wait(m_core->syncNow()));
    QTRY_COMPARE(m_core->status().state, SyncState::Live);
    Q_EMIT m_core->store().diskRoomChanged(DiskRoom::Low);
    QTRY_COMPARE(m_core->status().room, DiskRoom::Low);
    QVERIFY(!m_core->status().isCurrent(m_clock.now()));
    m_hub->model().adjust(u"S1"_s, u"AAA"_s, 9);
    m_hub->changed();
    const Receipt receipt = adjust(u"S2"_s, 2);
    // Whoever waits for it is told of the want of room once the work is up.
    QCOMPARE(wait(m_core->syncNow()).error().problem, Problem::DiskFull);
    QCOMPARE(entry(receipt.n).state, CommandState::Applied);
    QCOMPARE(m_hub->model().onHand(u"S2"_s, u"AAA"_s), 2);
    QCOMPARE(onHand(u"S1"_s), 0);
    Q_EMIT m_core->store().diskRoomChanged(DiskRoom::Enough);
    QTRY_COMPARE_WITH_TIMEOUT(onHand(u"S1"_s), 9, 15'000);
    QVERIFY(wait(m_core->syncNow()));
    QCOMPARE(entry(receipt.n).state, CommandState::Settled);
}

/// It is no fault of any command: halving the batch would only ask more often.
void SyncMendTest::aFullHubIsAskedAgainWithTheWholeBatch()
{
    QVERIFY(wait(m_core->syncNow()));
    m_core->setLink(DeskCore::Link::Cut);
    QTRY_COMPARE(m_core->status().state, SyncState::Offline);
    QList<CommandDraft> drafts;
    for (int i = 0; i < 6; ++i)
        drafts.append(kit::adjustment(u"S1"_s, u"AAA"_s, 1, m_clock.now()));
    const auto receipts = wait(m_core->store().writeAll(drafts));
    QCOMPARE(receipts.size(), 6);
    const auto before = m_hub->batches().size();
    m_hub->refuseBatches(Problem::DiskFull);
    m_core->setLink(DeskCore::Link::Open);
    QTRY_VERIFY_WITH_TIMEOUT(m_core->status().trouble.has_value() && m_hub->batches().size() > before,
                             15'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_core->status().state, SyncState::Offline, 15'000);
    QCOMPARE(m_core->status().outbox.pending, 6);
    m_hub->refuseBatches(std::nullopt);
    QVERIFY(wait(m_core->syncNow()));
    QCOMPARE(m_hub->model().onHand(u"S1"_s, u"AAA"_s), 6);
    const auto all = m_hub->batches().mid(before);
    QCOMPARE(all, QList<qsizetype>(all.size(), 6));
    for (const auto &receipt : receipts)
        QCOMPARE(entry(receipt->n).state, CommandState::Settled);
}

STOA_TEST(SyncMendTest)
#include "syncmendtest.moc"
