// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/inventory/adjustment.h"
#include "tests/kit/testdesk.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::MiniHub;
using kit::TestDesk;

/// What waits for what before it goes to the hub.
class DeskLanesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lanesWaitBehindARefusedCommand();
    void anUndoNeverOvertakes();
};

namespace {

OutboxEntry entry(TestDesk &desk, qint64 n) { return *desk.writer().outboxEntry(n); }

} // namespace

void DeskLanesTest::lanesWaitBehindARefusedCommand()
{
    MiniHub hub;
    hub.seed();
    hub.refuse(u"S2"_s);
    TestDesk desk;
    desk.pull(hub);
    const Instant now = desk.clock().now();
    CommandDraft first = kit::adjustment(u"S2"_s, u"AAA"_s, 1, now);
    CommandDraft other = kit::adjustment(u"S3"_s, u"AAA"_s, 1, now);
    first.lane = u"order-1"_s;
    other.lane = u"order-2"_s;
    const auto refused = desk.writer().write(first);
    desk.push(hub);
    CommandDraft behind = kit::adjustment(u"S1"_s, u"AAA"_s, 1, now);
    behind.lane = u"order-1"_s;
    const auto waits = desk.writer().write(behind);
    const auto goes = desk.writer().write(other);
    BatchLimits limits;
    limits.now = now;
    const auto batch = desk.writer().batch(limits);
    QCOMPARE(batch->size(), 1);
    QCOMPARE(batch->first().n, goes->n);
    QVERIFY(entry(desk, waits->n).waitsForLane);
    QCOMPARE(desk.writer().counts()->parked, 1);
    QVERIFY(desk.writer().discard(refused->n, u"wrong item"_s));
    QCOMPARE(desk.writer().counts()->parked, 0);
}

void DeskLanesTest::anUndoNeverOvertakes()
{
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    const Receipt done = desk.adjust(u"S1"_s, u"AAA"_s, 5);
    const Receipt other = desk.adjust(u"S1"_s, u"AAA"_s, 1);
    const auto adjusted = desk.writer().outboxEntry(done.n)->body;
    const auto undo = Adjustment::accept(MovementId::make(desk.clock().now()),
                                         {u"S1"_s,
                                          u"AAA"_s,
                                          Quantity::units(-5),
                                          u"undo"_s,
                                          {},
                                          *MovementId::parse(adjusted.value("movement"_L1).toString())});
    QVERIFY(undo);
    const auto undone = desk.writer().write({CommandType::StockAdjust, undo->toJson()});
    QVERIFY(undone);
    BatchLimits limits;
    limits.now = desk.clock().now();
    limits.inFlight = {done.n};
    limits.lanes = {entry(desk, done.n).lane};
    const auto batch = desk.writer().batch(limits);
    QVERIFY(batch);
    // What adds up in any order goes on.
    QCOMPARE(batch->size(), 1);
    QCOMPARE(batch->first().n, other.n);
    QCOMPARE(entry(desk, undone->n).lane, entry(desk, done.n).lane);
}

STOA_TEST(DeskLanesTest)
#include "desklanestest.moc"
