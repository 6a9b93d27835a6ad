// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/desk/storethread.h"
#include "core/store/catalog/catalogrepository.h"
#include "core/store/inventory/ledgerquery.h"
#include "core/store/inventory/positionquery.h"
#include "tests/kit/testdesk.h"
#include "tests/kit/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::MiniHub;
using kit::waited;

/// One PC, several people: reads find what the one who sits there may look at, whoever it was fetched for.
class SightTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void readsFindWhatTheRightsAllow_data();
    void readsFindWhatTheRightsAllow();
    void everyOrderAndSearchKeepsToIt();
    void theLedgerOfOneStoreIsStillFoundByItsIndex();
    void otherRightsAreToldAsAChangeOfEverything();
    void whatSomebodyElseMaySeeStays();
    void howOldTheRowsAreGoesByWhatOneSees();

private:
    struct Found {
        qint64 items = 0;
        qint64 positions = 0;
        qint64 costs = 0;
        qint64 movements = 0;
        friend bool operator==(const Found &, const Found &) = default;
    };
    Found found();

    std::unique_ptr<QTemporaryDir> m_folder;
    kit::FakeClock m_clock;
    MiniHub m_hub;
    std::unique_ptr<StoreThread> m_store;
};

namespace {

const Actor kHouse{u"usr_test"_s, u"g"_s, Rights::ofTheHouse()};

Actor who(const QSet<Permission> &permissions, const QSet<QString> &stores = {})
{
    return {u"usr_x"_s, u"g"_s, Rights(permissions, stores)};
}

} // namespace

void SightTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    DeskOptions options;
    options.folder = m_folder->path();
    options.journalKey = randomBytes(32);
    options.device = u"dev_test"_s;
    auto store = StoreThread::open(options, m_clock);
    QVERIFY(store);
    m_store = std::move(*store);
    m_hub = MiniHub();
    m_hub.seed();
    m_hub.adjust(u"S1"_s, u"AAA"_s, 10);
    m_hub.adjust(u"S1"_s, u"AAA"_s, 1);
    m_hub.adjust(u"S1"_s, u"BBB"_s, 20);
    QVERIFY(kit::furnish(*m_store, m_hub));
    QVERIFY(waited(m_store->onStore([](DeskWriter &writer) {
        return writer.cache().execute("INSERT INTO item_cost (sku, cost, currency, seq) "
                                      "VALUES ('S1', 500, 'EUR', 1)");
    })));
}

void SightTest::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

SightTest::Found SightTest::found()
{
    const auto read = waited(m_store->read(QString(), [](sql::Connection &reader) -> Result<Found> {
        Found found;
        STOA_TRY_ASSIGN(found.items, reader.scalar("SELECT COUNT(*) FROM item"));
        STOA_TRY_ASSIGN(found.positions, reader.scalar("SELECT COUNT(*) FROM position"));
        STOA_TRY_ASSIGN(found.costs, reader.scalar("SELECT COUNT(*) FROM item_cost"));
        STOA_TRY_ASSIGN(found.movements, reader.scalar("SELECT COUNT(*) FROM movement"));
        return found;
    }));
    return read ? *read : Found{-1, -1, -1, -1};
}

void SightTest::readsFindWhatTheRightsAllow_data()
{
    using enum Permission;
    QTest::addColumn<Actor>("actor");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("nobody") << Actor() << QList<int>{0, 0, 0, 0};
    QTest::newRow("the house") << kHouse << QList<int>{3, 2, 1, 3};
    QTest::newRow("a clerk") << who({CatalogRead, StockRead, LedgerRead}, {u"AAA"_s})
                             << QList<int>{3, 2, 0, 2};
    QTest::newRow("a clerk of two stores")
        << who({CatalogRead, StockRead, LedgerRead}, {u"AAA"_s, u"BBB"_s}) << QList<int>{3, 2, 0, 3};
    QTest::newRow("a manager") << who({CatalogRead, CostRead, StockRead, LedgerRead}, {u"BBB"_s})
                               << QList<int>{3, 2, 1, 1};
    QTest::newRow("a cashier") << who({CatalogRead, StockRead}, {u"AAA"_s}) << QList<int>{3, 2, 0, 0};
    QTest::newRow("of no store") << who({CatalogRead, StockRead, LedgerRead}) << QList<int>{3, 2, 0, 0};
    QTest::newRow("an administrator") << who({NetworkRead, UserEdit}) << QList<int>{0, 0, 0, 0};
    QTest::newRow("a store that would end the text")
        << who({CatalogRead, StockRead, LedgerRead}, {u"AAA') OR ('1"_s}) << QList<int>{3, 2, 0, 0};
}

void SightTest::readsFindWhatTheRightsAllow()
{
    QFETCH(Actor, actor);
    QFETCH(QList<int>, expected);
    // Whoever sat there before.
    m_store->actAs(kHouse);
    QCOMPARE(found(), (Found{3, 2, 1, 3}));
    m_store->actAs(actor);
    const Found now = found();
    QCOMPARE((QList<int>{int(now.items), int(now.positions), int(now.costs), int(now.movements)}), expected);
    m_store->actAs(kHouse);
    QCOMPARE(found(), (Found{3, 2, 1, 3}));
    // The connections cannot write, before and after.
    const auto written = waited(
        m_store->read(QString(), [](sql::Connection &reader) { return reader.execute("DELETE FROM item"); }));
    QVERIFY(!written);
}

void SightTest::everyOrderAndSearchKeepsToIt()
{
    using enum PositionColumn;
    m_store->actAs(who({Permission::UserRead}));
    for (const PositionColumn column : {Sku, Name, Location, OnHand, Sellable, Category, Brand, Price}) {
        for (const QString &text : {QString(), u"S"_s, u"thing"_s}) {
            PositionFilter filter;
            filter.text = text;
            const PositionQuery query{filter, {{column}, {Sku}, {Location}}};
            const auto page = waited(m_store->read(
                QString(), [query](sql::Connection &reader) { return query.firstPage(reader, 50); }));
            QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
            QVERIFY(page->rows.isEmpty());
        }
    }
    // Stock without the catalogue: every position is there, in no category.
    m_store->actAs(who({Permission::StockRead}));
    for (const PositionColumn column : {Sku, Name, Location, Category}) {
        const PositionQuery query{{}, {{column}}};
        const auto page = waited(m_store->read(
            QString(), [query](sql::Connection &reader) { return query.firstPage(reader, 50); }));
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 2);
        QCOMPARE(page->rows.first().category, QString());
    }
    // Words are looked for in the codes, which are all that is to be seen.
    for (const auto &[text, rows] : {std::pair(u"s1"_s, 2), std::pair(u"thing"_s, 0)}) {
        PositionFilter filter;
        filter.text = text;
        const PositionQuery query{filter, {{Name}}};
        const auto page = waited(m_store->read(
            QString(), [query](sql::Connection &reader) { return query.firstPage(reader, 50); }));
        QVERIFY(page);
        QCOMPARE(page->rows.size(), rows);
    }
    m_store->actAs(who({Permission::CatalogRead, Permission::StockRead}));
    const auto item = waited(m_store->read(
        QString(), [](sql::Connection &reader) { return CatalogRepository::find(reader, u"S1"_s); }));
    QVERIFY(item && *item);
    QVERIFY(!(*item)->cost());
    m_store->actAs(who({Permission::LedgerRead}, {u"AAA"_s}));
    const auto ledger = waited(m_store->read(
        QString(), [](sql::Connection &reader) { return ledgerOf(reader, u"S1"_s, QString(), 50); }));
    QVERIFY(ledger);
    QCOMPARE(ledger->rows.size(), 2);
}

void SightTest::theLedgerOfOneStoreIsStillFoundByItsIndex()
{
    m_store->actAs(who({Permission::LedgerRead}, {u"AAA"_s}));
    const auto plan = waited(m_store->read(QString(), [](sql::Connection &reader) -> Result<QString> {
        QString steps;
        STOA_TRY(reader.each("EXPLAIN QUERY PLAN SELECT id FROM movement m WHERE m.sku = 'S1' "
                             "ORDER BY m.occurred_at DESC, m.id DESC LIMIT 50",
                             [&steps](const sql::Statement &row) { steps += row.text(3) + u'\n'; }));
        return steps;
    }));
    QVERIFY(plan);
    QVERIFY2(plan->contains(u"USING INDEX"_s) && !plan->contains(u"SCAN"_s), qPrintable(*plan));
}

void SightTest::otherRightsAreToldAsAChangeOfEverything()
{
    m_store->actAs(kHouse);
    QVERIFY(waited(m_store->outboxCounts()));
    QList<ChangeSet> committed;
    QObject here;
    connect(m_store.get(), &StoreThread::committed, &here,
            [all = &committed](const ChangeSet &changes) { all->append(changes); });
    QCoreApplication::processEvents();
    committed.clear();
    // A new token with the same rights is no news.
    m_store->actAs({kHouse.user, u"g2"_s, kHouse.rights});
    QVERIFY(waited(m_store->outboxCounts()));
    QCoreApplication::processEvents();
    QVERIFY(committed.isEmpty());
    m_store->actAs(who({Permission::StockRead}));
    QTRY_COMPARE(committed.size(), 1);
    QVERIFY(committed.first().everything);
}

void SightTest::whatSomebodyElseMaySeeStays()
{
    m_store->actAs(kHouse);
    const auto setStreams = [this](const QList<QByteArray> &ids, const QList<Rights> &others) {
        return waited(
            m_store->onStore([ids, others](DeskWriter &writer) { return writer.setStreams(ids, others); }));
    };
    const QList<QByteArray> admins{"cfg"};
    const Rights clerk({Permission::CatalogRead, Permission::StockRead, Permission::LedgerRead}, {u"AAA"_s});
    QVERIFY(setStreams(admins, {clerk}));
    // The clerk's stay: all positions, the ledger of one store; costs are nobody's now.
    QCOMPARE(found().positions, 2);
    const auto left = waited(m_store->onStore([](DeskWriter &writer) { return writer.streams(); }));
    QVERIFY(left);
    QSet<QByteArray> ids;
    for (const StreamState &stream : *left)
        ids.insert(stream.stream);
    QVERIFY(ids.contains("ledger/AAA"));
    QVERIFY(!ids.contains("ledger/BBB"));
    QVERIFY(setStreams(admins, {}));
    QCOMPARE(found().positions, 0);
    QCOMPARE(found().movements, 0);
}

void SightTest::howOldTheRowsAreGoesByWhatOneSees()
{
    const auto asOf = [this](const Rights &rights) {
        return waited(m_store->onStore([rights](DeskWriter &writer) { return writer.remembered(rights); }))
            ->asOf;
    };
    // The catalogue alone has been caught up with since.
    const Instant first = m_clock.now();
    QVERIFY(waited(m_store->onStore([](DeskWriter &writer) {
        return writer.cache().execute("UPDATE stream SET as_of = 1760000000000");
    })));
    QVERIFY(waited(m_store->onStore([](DeskWriter &writer) {
        return writer.cache().execute("UPDATE stream SET as_of = 1760000060000 WHERE id = 'cfg'");
    })));
    QCOMPARE(asOf(Rights({Permission::UserRead}, {})), first.plusMs(60'000));
    QCOMPARE(asOf(Rights({Permission::StockRead}, {})), first);
}

STOA_TEST(SightTest)
#include "sighttest.moc"
