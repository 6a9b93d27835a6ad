// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entitytable.h"
#include "core/store/orderfamily.h"
#include "hub/log/streamstate.h"
#include "hub/log/tending.h"
#include "hub/log/verification.h"
#include "tests/hub/log/loghub.h"
#include "tests/kit/orderrows.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace stoa::hubtest;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kAll = "orders/all";
const QByteArray kAth = "orders/ATH";
const QByteArray kSkg = "orders/SKG";
const QList<QByteArray> kOrders{kAll, kAth, kSkg};
const QList<QByteArray> kContacts{"contacts/all", "contacts/ATH", "contacts/SKG"};

hub::Committed write(LogHub &hub, const hub::Verb &verb)
{
    const auto done = hub.store().write(hub.asTheHouse(), verb);
    if (!done)
        qFatal("%s", qPrintable(done.error().toString()));
    return *done;
}

QList<QByteArray> streamsOf(const hub::Committed &committed)
{
    QList<QByteArray> streams;
    for (const Effect &effect : committed.effects)
        streams.append(effect.stream);
    return streams;
}

/// An order with all that belongs to one.
Result<void> putFamily(UnitOfWork &work, const kit::OrderRow &order)
{
    STOA_TRY(kit::putOrder(work, order));
    STOA_TRY(kit::putFulfilment(work, "f-" + order.id, order.id, order.places.first()));
    STOA_TRY(kit::putReservation(work, "r-" + order.id, order.id, "f-" + order.id));
    STOA_TRY(kit::putDecision(work, "d-" + order.id, order.id));
    return kit::putContact(work, order.id, "Maria");
}

QList<QByteArray> keys(Copy &copy, const QByteArray &stream)
{
    QList<QByteArray> keys;
    for (const auto &[key, row] : copy.rows(stream))
        keys.append(key.second);
    return keys;
}

void compareSound(LogHub &hub)
{
    const auto check = hub::checkHub(*hub.reader());
    QVERIFY(check);
    QCOMPARE(check->feed.broken, QList<QString>());
}

} // namespace

/// Rows of orders in the feed: to whom they go, and how long they stay.
class SharedFeedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsGoToEveryPlace_data() { kit::addEngineRows(); }
    void rowsGoToEveryPlace()
    {
        STOA_FETCH_ENGINE(engine);
        LogHub hub(engine);
        const auto one = write(hub, [](UnitOfWork &work) { return putFamily(work, {"o1", {"ATH"}}); });
        QCOMPARE(streamsOf(one), (QList<QByteArray>{"contacts/ATH", "contacts/all", kAth, kAll}));
        const auto two = write(hub, [](UnitOfWork &work) {
            return kit::putOrder(work, {"o2", {"ATH", "SKG"}});
        });
        QCOMPARE(streamsOf(two), (QList<QByteArray>{kAth, kSkg, kAll}));
        const auto none = write(hub, [](UnitOfWork &work) { return kit::putOrder(work, {"o3", {}}); });
        QCOMPARE(streamsOf(none), QList<QByteArray>{kAll});
        const auto cart =
            write(hub, [](UnitOfWork &work) { return kit::putReservation(work, "cart", "cart-1", ""); });
        QCOMPARE(streamsOf(cart), QList<QByteArray>());
        const auto work = write(hub, [](UnitOfWork &work) -> Result<void> {
            STOA_TRY(kit::putTask(work, "t", "SKG"));
            return kit::putSlot(work, "SKG", "ship@1", Instant::fromMs(0));
        });
        QCOMPARE(streamsOf(work), (QList<QByteArray>{kSkg, kAll}));
        const auto odd = write(hub, [](UnitOfWork &work) { return kit::putQuarantine(work, "q"); });
        QCOMPARE(streamsOf(odd), QList<QByteArray>{kAll});
        Copy copy;
        QVERIFY(copy.pull(*hub.reader(), kOrders + kContacts));
        QCOMPARE(copy.mismatches(), 0);
        QCOMPARE(keys(copy, kAth), (QList<QByteArray>{"o1", "o2", "r-o1", "f-o1", "d-o1"}));
        QCOMPARE(keys(copy, kSkg), (QList<QByteArray>{"o2", "t", "SKG|ship@1"}));
        QCOMPARE(keys(copy, "contacts/ATH"), QList<QByteArray>{"o1"});
        compareSound(hub);
    }

    void manyRowsFindTheirStreamsAtOnce_data() { kit::addEngineRows(); }
    void manyRowsFindTheirStreamsAtOnce()
    {
        STOA_FETCH_ENGINE(engine);
        LogHub hub(engine);
        // More than a block, and of several places.
        write(hub, [](UnitOfWork &work) -> Result<void> {
            for (int i = 0; i < 100; ++i) {
                const QByteArray id = 'o' + QByteArray::number(i);
                STOA_TRY(putFamily(work, {id, {i % 2 ? "ATH" : "SKG"}}));
            }
            return {};
        });
        Copy copy;
        QVERIFY(copy.pull(*hub.reader(), kOrders + kContacts));
        QCOMPARE(copy.mismatches(), 0);
        QCOMPARE(copy.rows(kAll).size(), 400u);
        QCOMPARE(copy.rows(kAth).size(), 200u);
        QCOMPARE(copy.rows("contacts/SKG").size(), 50u);
    }

    void aFamilyReachesAPlaceThatJoins_data() { kit::addEngineRows(); }
    void aFamilyReachesAPlaceThatJoins()
    {
        STOA_FETCH_ENGINE(engine);
        LogHub hub(engine);
        write(hub, [](UnitOfWork &work) { return putFamily(work, {"o1", {"ATH"}}); });
        Copy copy;
        QVERIFY(copy.pull(*hub.reader(), kOrders + kContacts));
        QVERIFY(copy.rows(kSkg).empty());
        // What was written before the place joined, in the same commit, goes there as well.
        write(hub, [](UnitOfWork &work) -> Result<void> {
            STOA_TRY(kit::putFulfilment(work, "f2", "o1", "SKG"));
            STOA_TRY(kit::putOrder(work, {"o1", {"ATH", "SKG"}}));
            return touchFamily(work, "o1");
        });
        QVERIFY(copy.pull(*hub.reader(), kOrders + kContacts));
        QCOMPARE(copy.mismatches(), 0);
        QCOMPARE(keys(copy, kSkg), (QList<QByteArray>{"o1", "r-o1", "f-o1", "f2", "d-o1"}));
        QCOMPARE(keys(copy, kSkg), keys(copy, kAth));
        QCOMPARE(keys(copy, "contacts/SKG"), QList<QByteArray>{"o1"});
        compareSound(hub);
    }

    void contactsAreForWhoHandsOver_data() { kit::addEngineRows(); }
    void contactsAreForWhoHandsOver()
    {
        STOA_FETCH_ENGINE(engine);
        LogHub hub(engine);
        write(hub, [](UnitOfWork &work) {
            return putFamily(work, {"o1", {"ATH"}, "approved", {}, {"SKG"}});
        });
        Copy copy;
        QVERIFY(copy.pull(*hub.reader(), kOrders + kContacts));
        QCOMPARE(keys(copy, kSkg), keys(copy, kAth));
        QCOMPARE(keys(copy, "contacts/ATH"), QList<QByteArray>{"o1"});
        QVERIFY(copy.rows("contacts/SKG").empty());
        // It hands over a part after all, and is told when somebody says so.
        write(hub, [](UnitOfWork &work) -> Result<void> {
            STOA_TRY(kit::putFulfilment(work, "f2", "o1", "SKG"));
            return touchContact(work, "o1");
        });
        QVERIFY(copy.pull(*hub.reader(), kOrders + kContacts));
        QCOMPARE(keys(copy, "contacts/SKG"), QList<QByteArray>{"o1"});
        // Gone it is gone everywhere, also where it would not be told any more.
        write(hub, [](UnitOfWork &work) -> Result<void> {
            const EntityKey part{EntityType::Fulfilment, "f2"};
            const EntityKey contact{EntityType::Contact, "o1"};
            for (const EntityKey &row : {part, contact})
                STOA_TRY(
                    work.change(row, ChangeOp::Remove, [&] { return removeRow(work.connection(), row); }));
            return {};
        });
        QVERIFY(copy.pull(*hub.reader(), kOrders + kContacts));
        for (const QByteArray &stream : kContacts)
            QVERIFY(copy.rows(stream).empty());
        QCOMPARE(copy.mismatches(), 0);
        compareSound(hub);
    }

    void whatIsRemovedGoesFromEveryStream_data() { kit::addEngineRows(); }
    void whatIsRemovedGoesFromEveryStream()
    {
        STOA_FETCH_ENGINE(engine);
        LogHub hub(engine);
        write(hub, [](UnitOfWork &work) { return putFamily(work, {"o1", {"ATH", "SKG"}}); });
        Copy copy;
        QVERIFY(copy.pull(*hub.reader(), kOrders + kContacts));
        // With the order goes what told the places.
        write(hub, [](UnitOfWork &work) -> Result<void> {
            for (const EntityKey &row :
                 {EntityKey{EntityType::Order, "o1"}, EntityKey{EntityType::Contact, "o1"},
                  EntityKey{EntityType::Fulfilment, "f-o1"}})
                STOA_TRY(
                    work.change(row, ChangeOp::Remove, [&] { return removeRow(work.connection(), row); }));
            return {};
        });
        QVERIFY(copy.pull(*hub.reader(), kOrders + kContacts));
        QCOMPARE(copy.mismatches(), 0);
        for (const QByteArray &stream : kOrders)
            QCOMPARE(keys(copy, stream), (QList<QByteArray>{"r-o1", "d-o1"}));
        for (const QByteArray &stream : kContacts)
            QVERIFY(copy.rows(stream).empty());
        compareSound(hub);
    }

    void whatIsOverLeaves_data() { kit::addEngineRows(); }
    void whatIsOverLeaves()
    {
        STOA_FETCH_ENGINE(engine);
        LogHub hub(engine);
        const Instant start = hub.clock().now();
        write(hub, [start](UnitOfWork &work) -> Result<void> {
            STOA_TRY(putFamily(work, {"open", {"ATH"}}));
            STOA_TRY(putFamily(work, {"closed", {"ATH", "SKG"}, "completed", start}));
            // A return keeps what it needs.
            STOA_TRY(putFamily(work, {"back", {"ATH"}, "completed", start}));
            STOA_TRY(kit::putReturn(work, "b", "back", "accepted"));
            STOA_TRY(kit::putReservation(work, "r-closed", "closed", "f-closed", "consumed"));
            STOA_TRY(kit::putTask(work, "t-open", "ATH"));
            STOA_TRY(kit::putTask(work, "t-done", "ATH", start));
            STOA_TRY(kit::putSlot(work, "ATH", "ship@1", start));
            return kit::putSlot(work, "ATH", "ship@9", start.plusDays(60));
        });
        const QList<QByteArray> streams = kOrders + kContacts;
        Copy copy;
        QVERIFY(copy.pull(*hub.reader(), streams));
        const auto tend = [&](qint64 days) {
            hub.clock().advanceDays(days);
            const auto report = hub::tendFeed(hub.store());
            if (!report)
                qFatal("%s", qPrintable(report.error().toString()));
            if (const auto pulled = copy.pull(*hub.reader(), streams); !pulled)
                qFatal("%s", qPrintable(pulled.error().toString()));
            return *report;
        };
        QCOMPARE(tend(6).contactsGone, 0);
        QCOMPARE(copy.rows("contacts/SKG").size(), 1u);

        // After a week: the contact, at the hub as well, and what is reserved no more.
        const auto week = tend(2);
        QCOMPARE(week.contactsGone, 1);
        QCOMPARE(week.orderRowsLeft, 1);
        QVERIFY(copy.rows("contacts/SKG").empty());
        QCOMPARE(keys(copy, "contacts/ATH"), (QList<QByteArray>{"back", "open"}));
        QCOMPARE(*hub.reader()->scalar("SELECT count(*) FROM order_contact WHERE order_id = 'closed'"), 0);
        QVERIFY(!keys(copy, kSkg).contains("r-closed"));

        // After a month: tasks that were done, hours that went by.
        const auto month = tend(23);
        QCOMPARE(month.slotsGone, 1);
        QCOMPARE(month.orderRowsLeft, 1);
        QVERIFY(keys(copy, kAth).contains("t-open"));
        QVERIFY(!keys(copy, kAth).contains("t-done"));
        QVERIFY(!keys(copy, kAth).contains("ATH|ship@1"));
        QVERIFY(keys(copy, kAth).contains("ATH|ship@9"));
        QCOMPARE(*hub.reader()->scalar("SELECT count(*) FROM slot"), 1);
        QCOMPARE(*hub.reader()->scalar("SELECT count(*) FROM task"), 2);

        // After a quarter: the order with all that belongs to it. At the hub it stays.
        QCOMPARE(tend(55).ordersLeft, 0);
        const auto quarter = tend(5);
        QCOMPARE(quarter.ordersLeft, 1);
        QCOMPARE(quarter.orderRowsLeft, 2);
        QVERIFY(copy.rows(kSkg).empty());
        QVERIFY(keys(copy, kAth).contains("open"));
        QVERIFY(keys(copy, kAth).contains("f-back"));
        QCOMPARE(*hub.reader()->scalar("SELECT count(*) FROM orders"), 3);
        QCOMPARE(copy.mismatches(), 0);
        compareSound(hub);

        // Something happens to it after all: it is told as a whole.
        write(hub, [](UnitOfWork &work) -> Result<void> {
            STOA_TRY(kit::putReturn(work, "late", "closed", "requested"));
            return touchFamily(work, "closed");
        });
        QVERIFY(copy.pull(*hub.reader(), streams));
        QCOMPARE(keys(copy, kSkg), (QList<QByteArray>{"closed", "r-closed", "f-closed", "d-closed", "late"}));
        QCOMPARE(tend(1).ordersLeft, 0);
        QCOMPARE(copy.mismatches(), 0);
    }

    void streamsGoByTheStoresThatOneWorksFor()
    {
        LogHub hub(sql::Engine::Sqlite);
        const auto names = [&hub](const Rights &rights) {
            QList<QByteArray> names;
            const auto list = *hub::streamsFor(*hub.reader(), rights, u"dev_a"_s);
            for (const auto &info : list) {
                if (info.stream.startsWith("orders/") || info.stream.startsWith("contacts/"))
                    names.append(info.stream);
            }
            return names;
        };
        using enum Permission;
        const auto all = Rights::Stores::All;
        QCOMPARE(names(Rights({OrderRead, ContactRead}, {u"ATH"_s})),
                 (QList<QByteArray>{kAth, "contacts/ATH"}));
        QCOMPARE(names(Rights({OrderRead}, {u"ATH"_s, u"SKG"_s})), (QList<QByteArray>{kAth, kSkg}));
        QCOMPARE(names(Rights({OrderRead, ContactRead}, {}, all)), (QList<QByteArray>{kAll, "contacts/all"}));
        QCOMPARE(names(Rights({ContactRead}, {}, all)), QList<QByteArray>{"contacts/all"});
        QCOMPARE(names(Rights({StockRead}, {u"ATH"_s})), QList<QByteArray>());
        QVERIFY(!hub::mayCopy(Rights({OrderRead}, {u"ATH"_s}), u"dev_a"_s, kSkg));
        QVERIFY(!hub::mayCopy(Rights({OrderRead}, {u"ATH"_s}), u"dev_a"_s, kAll));
        QVERIFY(!hub::mayCopy(Rights({OrderRead}, {u"ATH"_s}), u"dev_a"_s, "contacts/ATH"));
    }
};

STOA_TEST(SharedFeedTest)
#include "sharedfeedtest.moc"
