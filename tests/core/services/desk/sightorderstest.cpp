// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/desk/storethread.h"
#include "tests/kit/orderrows.h"
#include "tests/kit/testdesk.h"
#include "tests/kit/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::MiniHub;
using kit::waited;

/// What people find of orders on a PC that holds those of the whole chain.
class SightOrdersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void rowsAreThoseOfOnesStores_data();
    void rowsAreThoseOfOnesStores();
    void guestsKnowNoContacts();
    void listsGoByTheirIndex_data();
    void listsGoByTheirIndex();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    kit::FakeClock m_clock;
    MiniHub m_hub;
    std::unique_ptr<StoreThread> m_store;
};

namespace {

const QByteArrayList kTables{"orders", "fulfilment", "reservation", "decision",         "return_case",
                             "task",   "slot",       "order_place", "order_quarantine", "order_contact"};

Actor who(const QSet<Permission> &permissions, const QSet<QString> &stores,
          Rights::Stores reach = Rights::Stores::Listed)
{
    return {u"usr_x"_s, u"g"_s, Rights(permissions, stores, reach)};
}

} // namespace

void SightOrdersTest::init()
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
    m_hub.change([](UnitOfWork &work) -> Result<void> {
        STOA_TRY(kit::putOrder(work, {"both", {"AAA", "BBB"}}));
        STOA_TRY(kit::putOrder(work, {"here", {"AAA"}}));
        STOA_TRY(kit::putOrder(work, {"nowhere", {}}));
        for (const QByteArray &order : {"both", "here", "nowhere"}) {
            STOA_TRY(kit::putFulfilment(work, "f-" + order, order, "AAA"));
            STOA_TRY(kit::putReservation(work, "r-" + order, order, "f-" + order));
            STOA_TRY(kit::putDecision(work, "d-" + order, order));
            STOA_TRY(kit::putReturn(work, "b-" + order, order, "requested"));
            STOA_TRY(kit::putContact(work, order, "Maria"));
        }
        STOA_TRY(kit::putTask(work, "t-here", "AAA"));
        STOA_TRY(kit::putTask(work, "t-there", "BBB"));
        STOA_TRY(kit::putSlot(work, "AAA", "ship@1", Instant::fromMs(0)));
        return kit::putQuarantine(work, "q");
    });
    QVERIFY(kit::furnish(*m_store, m_hub));
}

void SightOrdersTest::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void SightOrdersTest::rowsAreThoseOfOnesStores_data()
{
    using enum Permission;
    QTest::addColumn<Actor>("actor");
    QTest::addColumn<QList<qint64>>("expected"); // in the order of kTables
    const auto all = Rights::Stores::All;
    QTest::newRow("all") << who({OrderRead, ContactRead}, {}, all)
                         << QList<qint64>{3, 3, 3, 3, 3, 2, 1, 3, 1, 3};
    QTest::newRow("all, without contacts")
        << who({OrderRead}, {}, all) << QList<qint64>{3, 3, 3, 3, 3, 2, 1, 3, 1, 0};
    // Contacts are for whoever has a part of the order to hand over: AAA has one of each.
    QTest::newRow("one store") << who({OrderRead, ContactRead}, {u"AAA"_s})
                               << QList<qint64>{2, 2, 2, 2, 2, 1, 1, 3, 0, 3};
    QTest::newRow("the other store") << who({OrderRead, ContactRead}, {u"BBB"_s})
                                     << QList<qint64>{1, 1, 1, 1, 1, 1, 0, 2, 0, 1};
    QTest::newRow("both stores") << who({OrderRead}, {u"AAA"_s, u"BBB"_s})
                                 << QList<qint64>{2, 2, 2, 2, 2, 2, 1, 3, 0, 0};
    QTest::newRow("contacts alone") << who({ContactRead}, {u"AAA"_s})
                                    << QList<qint64>{0, 0, 0, 0, 0, 0, 0, 0, 0, 3};
    QTest::newRow("no store") << who({OrderRead}, {}) << QList<qint64>{0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    QTest::newRow("nobody") << Actor() << QList<qint64>{0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
}

void SightOrdersTest::rowsAreThoseOfOnesStores()
{
    QFETCH(Actor, actor);
    QFETCH(QList<qint64>, expected);
    m_store->actAs(actor);
    const auto found = waited(m_store->read(QString(), [](sql::Connection &reader) -> Result<QList<qint64>> {
        QList<qint64> counts;
        for (const QByteArray &table : kTables) {
            STOA_TRY_ASSIGN(const qint64 count, reader.scalar("SELECT count(*) FROM " + table));
            counts.append(count);
        }
        return counts;
    }));
    QVERIFY(found);
    QCOMPARE(*found, expected);
}

/// A store that only takes goods back reads the order, and not who brings them.
void SightOrdersTest::guestsKnowNoContacts()
{
    m_hub.change([](UnitOfWork &work) -> Result<void> {
        STOA_TRY(kit::putOrder(work, {"guest", {"AAA"}, "approved", {}, {"BBB"}}));
        STOA_TRY(kit::putOrder(work, {"shipper", {}, "approved", {}, {"BBB"}}));
        STOA_TRY(kit::putFulfilment(work, "f-shipper", "shipper", "BBB"));
        STOA_TRY(kit::putContact(work, "guest", "Maria"));
        return kit::putContact(work, "shipper", "Nikos");
    });
    QVERIFY(kit::furnish(*m_store, m_hub));
    m_store->actAs(who({Permission::OrderRead, Permission::ContactRead}, {u"BBB"_s}));
    const auto found = waited(m_store->read(QString(), [](sql::Connection &reader) -> Result<QStringList> {
        QStringList rows;
        STOA_TRY(reader.each(
            "SELECT o.id, coalesce(c.name, '') FROM orders o LEFT JOIN order_contact c ON c.order_id = o.id "
            "WHERE o.id IN ('guest', 'shipper') ORDER BY o.id",
            [&rows](const sql::Statement &row) { rows.append(row.text(0) + u':' + row.text(1)); }));
        return rows;
    }));
    QVERIFY(found);
    QCOMPARE(*found, (QStringList{u"guest:"_s, u"shipper:Nikos"_s}));
}

void SightOrdersTest::listsGoByTheirIndex_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("index");
    QTest::newRow("latest") << QByteArray("SELECT id FROM orders ORDER BY placed_at DESC, id DESC LIMIT 50")
                            << u"orders_by_placed"_s;
    QTest::newRow("of a state") << QByteArray("SELECT id FROM orders WHERE state = 'approved' "
                                              "ORDER BY placed_at, id LIMIT 50")
                                << u"orders_by_state"_s;
    QTest::newRow("by number") << QByteArray("SELECT id FROM orders WHERE number >= '10' AND number < '11' "
                                             "ORDER BY number LIMIT 50")
                               << u"orders_by_number"_s;
    QTest::newRow("work of a store") << QByteArray(
        "SELECT id FROM fulfilment WHERE location = 'AAA' AND state = 'allocated' "
        "ORDER BY due_at LIMIT 50") << u"fulfilment_by_work"_s;
    QTest::newRow("of an order") << QByteArray("SELECT id FROM fulfilment WHERE order_id = 'both'")
                                 << u"fulfilment_by_order"_s;
}

/// Also for somebody who sees a part of them: no list is sorted or read as a whole.
void SightOrdersTest::listsGoByTheirIndex()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, index);
    m_store->actAs(who({Permission::OrderRead}, {u"AAA"_s, u"BBB"_s}));
    const auto plan = waited(m_store->read(QString(), [query](sql::Connection &reader) -> Result<QString> {
        QString steps;
        STOA_TRY(reader.each("EXPLAIN QUERY PLAN " + query,
                             [&steps](const sql::Statement &row) { steps += row.text(3) + u'\n'; }));
        return steps;
    }));
    QVERIFY(plan);
    QVERIFY2(plan->contains(index) && !plan->contains(u"TEMP B-TREE"_s), qPrintable(*plan));
    QVERIFY2(plan->contains(u"SEARCH p USING"_s), qPrintable(*plan));
}

STOA_TEST(SightOrdersTest)
#include "sightorderstest.moc"
