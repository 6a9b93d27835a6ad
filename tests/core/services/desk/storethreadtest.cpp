// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/storethread.h"
#include "core/base/crypto.h"
#include "tests/kit/testdesk.h"
#include "tests/kit/testmain.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <atomic>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::MiniHub;
using kit::waited;

/// The door for every thread: writes in order, reads that give way to newer ones.
class StoreThreadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aWriteIsAnsweredAndThenTold();
    void readersSeeTheCommit();
    void aNewerReadOfTheChannelCancelsTheOlder();
    void otherChannelsGoOn();
    void readersCannotWrite();
    void afterCloseEverythingIsCancelled();
    void workRunsOnOneThreadThatIsNotOurs();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    MiniHub m_hub;
    std::unique_ptr<StoreThread> m_store;
};

namespace {

/// Counts until it is cancelled or a very long time has gone by.
Result<qint64> countForEver(sql::Connection &connection)
{
    return connection.scalar("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                             "WHERE i < 3000000000) SELECT count(*) FROM n");
}

Result<qint64> countOne(sql::Connection &connection) { return connection.scalar("SELECT 1"); }

} // namespace

void StoreThreadTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    DeskOptions options;
    options.folder = m_folder->path();
    options.journalKey = randomBytes(32);
    options.device = u"dev_test"_s;
    auto store = StoreThread::open(options, m_clock);
    QVERIFY(store);
    m_store = std::move(*store);
    m_store->actAs({u"usr_test"_s, u"g"_s, Rights::ofTheHouse()});
    m_hub = MiniHub();
    m_hub.seed();
    QVERIFY(kit::furnish(*m_store, m_hub));
}

void StoreThreadTest::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void StoreThreadTest::aWriteIsAnsweredAndThenTold()
{
    // A spy would be written to by the store thread.
    QList<ChangeSet> committed;
    QList<OutboxCounts> outbox;
    QObject here;
    connect(m_store.get(), &StoreThread::committed, &here,
            [all = &committed](const ChangeSet &changes) { all->append(changes); });
    connect(m_store.get(), &StoreThread::outboxChanged, &here,
            [all = &outbox](const OutboxCounts &counts) { all->append(counts); });
    const auto receipt = waited(m_store->write(kit::adjustment(u"S1"_s, u"AAA"_s, 5, m_clock.now())));
    QVERIFY(receipt);
    QTRY_VERIFY(!outbox.isEmpty());
    QCOMPARE(outbox.last().pending, 1);
    QVERIFY(std::ranges::any_of(committed, [](const ChangeSet &changes) {
        return changes.origin == Origin::Desk && changes.touches(EntityType::Position);
    }));
}

void StoreThreadTest::readersSeeTheCommit()
{
    QVERIFY(waited(m_store->write(kit::adjustment(u"S1"_s, u"AAA"_s, 5, m_clock.now()))));
    const auto onHand = waited(m_store->read(u"grid"_s, [](sql::Connection &reader) {
        return reader.scalar("SELECT on_hand FROM position WHERE sku = 'S1' AND location = 'AAA'");
    }));
    QCOMPARE(*onHand, 5000);
}

void StoreThreadTest::aNewerReadOfTheChannelCancelsTheOlder()
{
    auto first = m_store->read(u"grid"_s, countForEver);
    auto second = m_store->read(u"grid"_s, countForEver);
    auto last = m_store->read(u"grid"_s, countOne);
    QCOMPARE(*waited(last), 1);
    QCOMPARE(waited(first).error().kind, ErrorKind::Cancelled);
    QCOMPARE(waited(second).error().kind, ErrorKind::Cancelled);
    // Whatever the moment: before it runs, as it begins, in the midst of it.
    for (int round = 0; round < 300; ++round) {
        auto older = m_store->read(u"grid"_s, countForEver);
        for (int other = 0; other < round % 4; ++other)
            QCOMPARE(*waited(m_store->read(u"other"_s, countOne)), 1);
        QCOMPARE(*waited(m_store->read(u"grid"_s, countOne)), 1);
        QCOMPARE(waited(older).error().kind, ErrorKind::Cancelled);
    }
}

void StoreThreadTest::otherChannelsGoOn()
{
    auto slow = m_store->read(u"report"_s, countForEver);
    QCOMPARE(*waited(m_store->read(u"grid"_s, countOne)), 1);
    QCOMPARE(*waited(m_store->read(QString(), countOne)), 1);
    QVERIFY(!slow.isFinished());
    QCOMPARE(*waited(m_store->read(u"report"_s, countOne)), 1);
    QCOMPARE(waited(slow).error().kind, ErrorKind::Cancelled);
}

void StoreThreadTest::readersCannotWrite()
{
    const auto written = waited(
        m_store->read(QString(), [](sql::Connection &reader) { return reader.execute("DELETE FROM item"); }));
    QVERIFY(!written);
    QCOMPARE(
        *waited(m_store->read(
            QString(), [](sql::Connection &reader) { return reader.scalar("SELECT count(*) FROM item"); })),
        3);
}

void StoreThreadTest::afterCloseEverythingIsCancelled()
{
    auto slow = m_store->read(u"report"_s, countForEver);
    m_store->close();
    QCOMPARE(waited(slow).error().kind, ErrorKind::Cancelled);
    QCOMPARE(waited(m_store->read(u"grid"_s, countOne)).error().kind, ErrorKind::Cancelled);
    QCOMPARE(waited(m_store->write(kit::adjustment(u"S1"_s, u"AAA"_s, 5, m_clock.now()))).error().kind,
             ErrorKind::Cancelled);
}

void StoreThreadTest::workRunsOnOneThreadThatIsNotOurs()
{
    const auto threadOf = [this] {
        return waited(m_store->onStore(
            [](DeskWriter &) -> Result<quintptr> { return quintptr(QThread::currentThreadId()); }));
    };
    const auto first = threadOf();
    QCOMPARE(*first, *threadOf());
    QVERIFY(*first != quintptr(QThread::currentThreadId()));
}

STOA_TEST(StoreThreadTest)
#include "storethreadtest.moc"
