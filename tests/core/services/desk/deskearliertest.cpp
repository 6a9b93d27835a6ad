// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testdesk.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

/// Something that the hub has, by a desk that is not connected anew yet.
struct Before {
    MiniHub hub;
    TestDesk desk;
    Receipt done;

    Before()
        : done(prepared())
    {
        desk.push(hub);
        desk.pull(hub);
    }

private:
    Receipt prepared()
    {
        hub.seed();
        desk.pull(hub);
        return desk.adjust(u"S1"_s, u"AAA"_s, 5);
    }
};

} // namespace

/// What a desk did before it was connected anew, at a hub that was set back meanwhile.
class DeskEarlierTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void factsGoAgainAndCountOnce_data();
    void factsGoAgainAndCountOnce();
    void whatThisPersonMayNotSendNeedsAttention();
    void withoutASetBackNothingIsTold();
};

void DeskEarlierTest::factsGoAgainAndCountOnce_data()
{
    QTest::addColumn<bool>("hubHasIt");
    QTest::addColumn<bool>("killed");
    QTest::newRow("the hub lost it") << false << false;
    QTest::newRow("the hub still has it") << true << false;
    QTest::newRow("killed in the middle") << false << true;
}

void DeskEarlierTest::factsGoAgainAndCountOnce()
{
    QFETCH(const bool, hubHasIt);
    QFETCH(const bool, killed);
    Before before;
    TestDesk &desk = before.desk;
    QCOMPARE(desk.writer().outboxEntry(before.done.n)->state, CommandState::Settled);

    MiniHub setBack;
    setBack.seed();
    MiniHub &now = hubHasIt ? before.hub : setBack;
    desk.writer().setDevice(u"dev_new"_s);
    QCOMPARE(*desk.writer().setAsideOfOthers(), 0);
    QVERIFY(desk.writer().expectOthersAgain());
    if (killed) {
        desk.kill();
        desk.open();
        desk.writer().setDevice(u"dev_new"_s);
    }
    // It is no replay of this device's.
    QCOMPARE(*desk.writer().replayAsPrior(), 0);
    QCOMPARE(*desk.writer().tellOthersAgain(), 1);
    QCOMPARE(*desk.writer().tellOthersAgain(), 0);
    const OutboxEntry old = *desk.writer().outboxEntry(before.done.n);
    QCOMPARE(old.state, CommandState::Resolved);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 5);

    desk.push(now);
    QCOMPARE(now.onHand(u"S1"_s, u"AAA"_s), 5);
    for (const QByteArray &stream : now.streams()) {
        const FeedPage rows = now.copy(stream);
        QVERIFY(desk.writer().beginCopy({stream, "s", {now.head(stream), "t"}, 0}));
        QVERIFY(desk.writer().copyPage({{{stream, "s", 0, {}}}, rows}));
        QVERIFY(desk.writer().endCopy(stream));
    }
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 5);
    QVERIFY(desk.writer().outbox(OutboxPart::NeedsAttention)->isEmpty());
}

void DeskEarlierTest::whatThisPersonMayNotSendNeedsAttention()
{
    Before before;
    TestDesk &desk = before.desk;
    desk.writer().setDevice(u"dev_new"_s);
    QVERIFY(desk.writer().expectOthersAgain());
    // Nobody is there yet: it waits for somebody.
    desk.writer().actAs({});
    QCOMPARE(*desk.writer().tellOthersAgain(), 0);
    desk.writer().actAs({u"usr_reader"_s, {}, Rights({Permission::StockRead}, {}, Rights::Stores::All)});
    QCOMPARE(*desk.writer().tellOthersAgain(), 1);
    const OutboxEntry left = *desk.writer().outboxEntry(before.done.n);
    QCOMPARE(left.state, CommandState::Rejected);
    QCOMPARE(left.verdict->code(), Problem::Forbidden);
}

void DeskEarlierTest::withoutASetBackNothingIsTold()
{
    Before before;
    TestDesk &desk = before.desk;
    desk.writer().setDevice(u"dev_new"_s);
    QCOMPARE(*desk.writer().tellOthersAgain(), 0);
    QCOMPARE(desk.writer().outboxEntry(before.done.n)->state, CommandState::Settled);
}

STOA_TEST(DeskEarlierTest)
#include "deskearliertest.moc"
