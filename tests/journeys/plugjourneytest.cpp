// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorydesk.h"
#include "tests/journeys/hubprocess.h"
#include "tests/journeys/journeydesk.h"
#include "tests/journeys/socketlessway.h"
#include "tests/kit/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace stoa::journeys;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(stoa::journeys::HubEngine)

namespace {

const QString kStore = u"ATH-01"_s;
const QString kClerk = u"manager.ath-01"_s;

/// A desk that asks for nothing by itself within any journey.
constexpr SyncTimes unasked()
{
    SyncTimes times;
    times.socketPullMs = 24 * 3'600'000;
    times.intervalPullMs = 24 * 3'600'000;
    return times;
}

} // namespace

/// The desk and the hub as people meet them: plug out, plug in, two at the same shelf, a refusal.
class PlugJourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void workOfflineArrivesOnceInOrder_data() { engines(); }
    void workOfflineArrivesOnceInOrder();
    void twoDesksAtOneShelfBothCount_data() { engines(); }
    void twoDesksAtOneShelfBothCount();
    void aRefusedCommandIsParkedAndTakenBack_data() { engines(); }
    void aRefusedCommandIsParkedAndTakenBack();
    void aChangeShowsInTheGridOfTheOtherDesk_data();
    void aChangeShowsInTheGridOfTheOtherDesk();
    void aWayThatHoldsNothingIsPolled();
    void aDeskStartsAndWorksWithoutItsHub();

private:
    void engines();
};

void PlugJourneyTest::engines()
{
    QTest::addColumn<HubEngine>("engine");
    QTest::newRow("SQLite") << HubEngine::Sqlite;
    QTest::newRow("PostgreSQL") << HubEngine::Postgres;
}

#define STOA_HUB(hub, codes)                                                                                 \
    QFETCH(HubEngine, engine);                                                                               \
    if (const QString why = HubProcess::whyNot(engine); !why.isEmpty())                                      \
        QSKIP(qPrintable(why));                                                                              \
    HubProcess hub(engine);                                                                                  \
    QVERIFY2(hub.init(codes), qPrintable(hub.error()));                                                      \
    QVERIFY2(hub.serve(), qPrintable(hub.error()))

void PlugJourneyTest::workOfflineArrivesOnceInOrder()
{
    STOA_HUB(hub, 1);
    JourneyDesk desk;
    QVERIFY2(desk.join(hub.url(), hub.takeCode(), kClerk, hub.password()), qPrintable(desk.error()));
    const QString sku = desk.someSku(kStore);
    QVERIFY(!sku.isEmpty());
    const qint64 before = desk.onHand(sku, kStore);

    QVERIFY(hub.stop());
    constexpr int kWork = 30;
    for (int i = 0; i < kWork; ++i)
        QVERIFY2(desk.adjust(sku, kStore, i % 3 == 0 ? 2 : -1, u"plug %1"_s.arg(i, 2, 10, QChar(u'0'))),
                 qPrintable(desk.error()));
    const qint64 shown = desk.onHand(sku, kStore);
    QCOMPARE(shown, before + 10 * 2 - 20);
    QCOMPARE(desk.counts().pending, kWork);

    QVERIFY2(hub.serve(), qPrintable(hub.error()));
    QVERIFY2(desk.sync(), qPrintable(desk.error()));
    QCOMPARE(desk.counts().pending, 0);
    QCOMPARE(desk.onHand(sku, kStore), shown);

    QVERIFY(hub.stop());
    QCOMPARE(hub.count("SELECT COUNT(*) FROM movement WHERE note LIKE 'plug %'"), kWork);
    QCOMPARE(hub.count("SELECT COUNT(DISTINCT note) FROM movement WHERE note LIKE 'plug %'"), kWork);
    // In the order in which they were done: a later note never has an earlier instant.
    QCOMPARE(
        hub.count(
            "SELECT COUNT(*) FROM movement a JOIN movement b ON a.note < b.note AND a.note LIKE 'plug %' "
            "AND b.note LIKE 'plug %' WHERE a.occurred_at > b.occurred_at"),
        0);
    QCOMPARE(hub.count("SELECT on_hand / 1000 FROM position WHERE sku = '" + sku.toUtf8()
                       + "' AND location = 'ATH-01'"),
             shown);
    QVERIFY2(hub.run({u"verify"_s}) == 0, qPrintable(hub.error()));
}

void PlugJourneyTest::twoDesksAtOneShelfBothCount()
{
    STOA_HUB(hub, 2);
    JourneyDesk first;
    JourneyDesk second;
    QVERIFY2(first.join(hub.url(), hub.takeCode(), kClerk, hub.password()), qPrintable(first.error()));
    QVERIFY2(second.join(hub.url(), hub.takeCode(), u"clerk.ath-01"_s, hub.password()),
             qPrintable(second.error()));
    const QString sku = first.someSku(kStore);
    const qint64 before = first.onHand(sku, kStore);

    first.core().setLink(DeskCore::Link::Cut);
    second.core().setLink(DeskCore::Link::Cut);
    QVERIFY(first.adjust(sku, kStore, -3));
    QVERIFY(second.adjust(sku, kStore, -4));
    QCOMPARE(first.onHand(sku, kStore), before - 3);
    QCOMPARE(second.onHand(sku, kStore), before - 4);
    first.core().setLink(DeskCore::Link::Open);
    second.core().setLink(DeskCore::Link::Open);
    QVERIFY2(first.sync(), qPrintable(first.error()));
    QVERIFY2(second.sync(), qPrintable(second.error()));
    QVERIFY2(first.sync(), qPrintable(first.error()));
    QCOMPARE(first.onHand(sku, kStore), before - 7);
    QCOMPARE(second.onHand(sku, kStore), before - 7);
}

void PlugJourneyTest::aRefusedCommandIsParkedAndTakenBack()
{
    STOA_HUB(hub, 2);
    JourneyDesk desk;
    QVERIFY2(desk.join(hub.url(), hub.takeCode(), kClerk, hub.password()), qPrintable(desk.error()));
    JourneyDesk office;
    QVERIFY2(office.join(hub.url(), hub.takeCode(), u"merchandiser"_s, hub.password()),
             qPrintable(office.error()));
    const QString sku = u"ROPE-1"_s;
    QVERIFY2(office.countIn(sku, u"MTR"_s), qPrintable(office.error()));
    QVERIFY2(desk.sync(), qPrintable(desk.error()));
    desk.core().setLink(DeskCore::Link::Cut);
    QVERIFY(desk.adjust(sku, kStore, Quantity::fromThousandths(2500), {}, u"found"_s));
    QVERIFY(desk.adjust(sku, kStore, 4, {}, u"found"_s));
    QCOMPARE(desk.onHand(sku, kStore), 6);

    // The head office has it counted in whole pieces while the desk is away.
    QVERIFY2(office.countIn(sku, u"H87"_s), qPrintable(office.error()));
    desk.core().setLink(DeskCore::Link::Open);
    desk.sync();

    // Neither half a metre nor four of them are pieces.
    QVERIFY(until([&desk] { return desk.counts().rejected == 2; }));
    QVERIFY(until([&] { return desk.onHand(sku, kStore) == 0; }));
    const auto parked = desk.outbox(OutboxPart::NeedsAttention);
    QCOMPARE(parked.size(), 2);
    for (const OutboxEntry &each : parked) {
        QVERIFY(each.verdict && each.verdict->code() == Problem::ValidationFailed);
        QCOMPARE(each.verdict->field, u"unit"_s);
    }
    QVERIFY(!desk.core().status().isCurrent(SystemClock().now()) || desk.core().status().outbox.rejected > 0);

    // Mended they go through, in the unit of today.
    for (const auto &[n, pieces] : {std::pair(parked[0].n, 3), std::pair(parked[1].n, 4)}) {
        QJsonObject mended = parked[n == parked[0].n ? 0 : 1].body;
        mended.insert(u"delta"_s, pieces * 1'000);
        mended.remove(u"unit"_s);
        QVERIFY(await(desk.core().store().resend(n, mended)));
    }
    QVERIFY2(desk.sync(), qPrintable(desk.error()));
    QCOMPARE(desk.counts().rejected, 0);
    QCOMPARE(desk.onHand(sku, kStore), 7);
}

void PlugJourneyTest::aChangeShowsInTheGridOfTheOtherDesk_data()
{
    QTest::addColumn<HubEngine>("engine");
    QTest::addColumn<PushKind>("by");
    QTest::newRow("SQLite, by push") << HubEngine::Sqlite << PushKind::Socket;
    QTest::newRow("SQLite, by poll") << HubEngine::Sqlite << PushKind::LongPoll;
    QTest::newRow("PostgreSQL, by push") << HubEngine::Postgres << PushKind::Socket;
    QTest::newRow("PostgreSQL, by poll") << HubEngine::Postgres << PushKind::LongPoll;
}

void PlugJourneyTest::aChangeShowsInTheGridOfTheOtherDesk()
{
    STOA_HUB(hub, 2);
    QFETCH(PushKind, by);
    SocketlessWay way(hub.url());
    JourneyDesk first;
    JourneyDesk second(unasked());
    QVERIFY2(first.join(hub.url(), hub.takeCode(), kClerk, hub.password()), qPrintable(first.error()));
    QVERIFY2(second.join(by == PushKind::Socket ? hub.url() : way.url(), hub.takeCode(), u"clerk.ath-01"_s,
                         hub.password()),
             qPrintable(second.error()));
    const QString sku = first.someSku(kStore);
    qint64 expected = first.onHand(sku, kStore);

    const SystemClock clock;
    Wording wording(u"en"_s);
    InventoryDesk inventory(second.core(), wording, clock);
    PositionTableModel &grid = inventory.positions();
    QVERIFY(inventory.setColumnFilter(PositionColumn::Sku, sku));
    QVERIFY(inventory.setColumnFilter(PositionColumn::Location, kStore));
    QVERIFY(until([&] { return grid.total() == 1 && grid.rowAt(0) && grid.rowAt(0)->sku == sku; }));
    const auto shown = [&grid] {
        return grid.index(0, int(PositionColumn::OnHand)).data().toString();
    };
    QCOMPARE(shown(), QString::number(expected));

    // Pulls of its own accord are a day away: only this way can bring what follows.
    const auto push = [&second] {
        return second.core().status().push;
    };
    QVERIFY(until([&] { return second.core().status().state == SyncState::Live && push() == by; }));
    QCOMPARE(way.refused() > 0, by == PushKind::LongPoll);
    QSignalSpy changed(&grid, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&grid, &QAbstractItemModel::modelReset);
    for (int i = 0; i < 5; ++i) {
        changed.clear();
        QVERIFY2(first.adjust(sku, kStore, -1), qPrintable(first.error()));
        --expected;
        QVERIFY(until([&] { return shown() == QString::number(expected); }));
        QVERIFY(!changed.isEmpty());
        QVERIFY(push() == by);
    }
    // In place: nothing jumps under the hand.
    QVERIFY(reset.isEmpty());
}

/// Sockets are refused and held calls cut: the hub is asked from time to time, and is not said to be gone.
void PlugJourneyTest::aWayThatHoldsNothingIsPolled()
{
    HubProcess hub;
    QVERIFY2(hub.init(2), qPrintable(hub.error()));
    QVERIFY2(hub.serve(), qPrintable(hub.error()));
    SocketlessWay way(hub.url(), SocketlessWay::Held::IsCut);
    JourneyDesk first;
    SyncTimes times;
    times.intervalPullMs = 500;
    JourneyDesk second(times);
    QVERIFY2(first.join(hub.url(), hub.takeCode(), kClerk, hub.password()), qPrintable(first.error()));
    QVERIFY2(second.join(way.url(), hub.takeCode(), u"clerk.ath-01"_s, hub.password()),
             qPrintable(second.error()));
    const auto status = [&second] {
        return second.core().status();
    };
    // What is sent twice on its way ends no sign-in.
    QVERIFY(until([&] { return way.cut() > 0 && status().push == PushKind::Interval; }));
    const QString sku = first.someSku(kStore);
    const qint64 before = second.onHand(sku, kStore);
    QVERIFY2(first.adjust(sku, kStore, -1), qPrintable(first.error()));
    QVERIFY(until([&] { return second.onHand(sku, kStore) == before - 1; }));
    QCOMPARE(status().state, SyncState::Live);
    const auto history = status().history;
    const auto live = std::ranges::find(history, SyncState::Live, &ConnectionSpan::state);
    QVERIFY(std::ranges::none_of(
        live, history.end(), [](const ConnectionSpan &span) { return span.state == SyncState::Offline; }));
}

void PlugJourneyTest::aDeskStartsAndWorksWithoutItsHub()
{
    HubProcess hub;
    QVERIFY2(hub.init(1), qPrintable(hub.error()));
    QVERIFY2(hub.serve(), qPrintable(hub.error()));
    JourneyDesk desk;
    QVERIFY2(desk.join(hub.url(), hub.takeCode(), kClerk, hub.password()), qPrintable(desk.error()));
    const QString sku = desk.someSku(kStore);
    const qint64 before = desk.onHand(sku, kStore);
    QVERIFY(hub.stop());

    QVERIFY2(desk.reopen(), qPrintable(desk.error()));
    QCOMPARE(desk.onHand(sku, kStore), before);
    QVERIFY2(desk.adjust(sku, kStore, -2), qPrintable(desk.error()));
    QVERIFY2(desk.reopen(), qPrintable(desk.error()));
    QCOMPARE(desk.onHand(sku, kStore), before - 2);
    QCOMPARE(desk.counts().pending, 1);

    QVERIFY2(hub.serve(), qPrintable(hub.error()));
    desk.core().start();
    QVERIFY2(desk.sync(), qPrintable(desk.error()));
    QCOMPARE(desk.counts().pending, 0);
    QCOMPARE(desk.onHand(sku, kStore), before - 2);
}

STOA_TEST(PlugJourneyTest)
#include "plugjourneytest.moc"
