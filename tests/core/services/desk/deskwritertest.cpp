// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testdesk.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::MiniHub;
using kit::TestDesk;

/// The desk's write loop against a model hub.
class DeskWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWriteShowsAtOnceAndCountsOnceWhenSettled();
    void aRefusedWriteLeavesNoTrace();
    void twoDesksBothCount();
    void refusedByTheHubIsTakenBackAndParked();
    void resendLinksBothCommands();
    void discardNeedsTheRightAndAReasonAndIsTold();
    void aDuplicateRepeatsTheVerdict();
    void undoRestoresByteEqualRows();
    void redoThatFailsMarksTheCommandOnly();
    void aPageBeforeItsVerdictDoesNotCountTwice();
    void partOfAnEffectDoesNotCountTwice();
    void theSameIdIsWrittenOnce();
    void eachOfABatchStandsAlone();
    void rehearsalChangesNothing();
    void aPageThatComesAgainChangesNothing();
};

namespace {

OutboxEntry entry(TestDesk &desk, qint64 n) { return *desk.writer().outboxEntry(n); }

/// What the activities of the kind tell: of which command, and of how many.
QList<QPair<qint64, qint64>> told(TestDesk &desk, ActivityKind kind)
{
    QList<QPair<qint64, qint64>> list;
    const auto all = CacheRepository::activities(desk.writer().cache(), 1'000);
    for (const Activity &activity : *all) {
        if (activity.kind == kind)
            list.append({activity.n, activity.amount});
    }
    return list;
}

using Told = QList<QPair<qint64, qint64>>;

} // namespace

void DeskWriterTest::aWriteShowsAtOnceAndCountsOnceWhenSettled()
{
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    const Receipt receipt = desk.adjust(u"S1"_s, u"AAA"_s, 5);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 5);
    QCOMPARE(entry(desk, receipt.n).state, CommandState::Pending);

    desk.push(hub);
    QCOMPARE(entry(desk, receipt.n).state, CommandState::Applied);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 5);
    QCOMPARE(told(desk, ActivityKind::Settled), Told());

    desk.pull(hub);
    QCOMPARE(entry(desk, receipt.n).state, CommandState::Settled);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 5);
    QCOMPARE(*desk.writer().cache().scalar("SELECT count(*) FROM undo"), 0);
    QCOMPARE(*desk.writer().cache().scalar("SELECT count(*) FROM local_command"), 0);
    QCOMPARE(told(desk, ActivityKind::Settled), (Told{{0, 1}}));
    desk.pull(hub);
    QCOMPARE(told(desk, ActivityKind::Settled).size(), 1);
}

void DeskWriterTest::aRefusedWriteLeavesNoTrace()
{
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    const QByteArray before = desk.dump();
    const auto receipt = desk.writer().write(kit::adjustment(u"S1"_s, u"ZZZ"_s, 5, desk.clock().now()));
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().code(), Problem::UnknownLocation);
    QCOMPARE(desk.dump(), before);
    QCOMPARE(desk.writer().outbox(OutboxPart::All)->size(), 0);
}

void DeskWriterTest::twoDesksBothCount()
{
    MiniHub hub;
    hub.seed();
    TestDesk athens;
    TestDesk patras;
    athens.pull(hub);
    patras.pull(hub);
    athens.adjust(u"S1"_s, u"AAA"_s, 7);
    patras.adjust(u"S1"_s, u"AAA"_s, -2);
    athens.push(hub);
    patras.push(hub);
    athens.pull(hub);
    patras.pull(hub);
    QCOMPARE(hub.onHand(u"S1"_s, u"AAA"_s), 5);
    QCOMPARE(athens.onHand(u"S1"_s, u"AAA"_s), 5);
    QCOMPARE(patras.onHand(u"S1"_s, u"AAA"_s), 5);
}

void DeskWriterTest::refusedByTheHubIsTakenBackAndParked()
{
    MiniHub hub;
    hub.seed();
    hub.adjust(u"S2"_s, u"AAA"_s, 10);
    TestDesk desk;
    desk.pull(hub);
    const QByteArray before = desk.dump();
    hub.refuse(u"S2"_s);
    const Receipt receipt = desk.adjust(u"S2"_s, u"AAA"_s, 4);
    QCOMPARE(desk.onHand(u"S2"_s, u"AAA"_s), 14);
    desk.push(hub);
    QCOMPARE(desk.onHand(u"S2"_s, u"AAA"_s), 10);
    QCOMPARE(desk.dump(), before);
    const OutboxEntry refused = entry(desk, receipt.n);
    QCOMPARE(refused.state, CommandState::Rejected);
    QCOMPARE(*refused.verdict, lacking(Permission::StockAdjust));
    QCOMPARE(desk.writer().counts()->rejected, 1);
    QCOMPARE(desk.writer().outbox(OutboxPart::NeedsAttention)->size(), 1);
    QCOMPARE(told(desk, ActivityKind::Rejected), (Told{{receipt.n, 0}}));
    QCOMPARE(told(desk, ActivityKind::Settled), Told());
}

void DeskWriterTest::resendLinksBothCommands()
{
    MiniHub hub;
    hub.seed();
    hub.refuse(u"S2"_s);
    TestDesk desk;
    desk.pull(hub);
    const Receipt first = desk.adjust(u"S2"_s, u"AAA"_s, 4);
    desk.push(hub);
    const auto mended = kit::adjustment(u"S3"_s, u"AAA"_s, 4, desk.clock().now());
    const auto second = desk.writer().resend(first.n, mended.body);
    QVERIFY(second);
    QVERIFY(second->id != first.id);
    QCOMPARE(entry(desk, first.n).state, CommandState::Resolved);
    QCOMPARE(entry(desk, first.n).replacedBy, second->n);
    QCOMPARE(entry(desk, second->n).replaces, first.n);
    QVERIFY(!desk.writer().resend(first.n, mended.body));
    QCOMPARE(told(desk, ActivityKind::Resent), (Told{{first.n, 0}}));
    desk.push(hub);
    desk.pull(hub);
    QCOMPARE(desk.onHand(u"S3"_s, u"AAA"_s), 4);
    QCOMPARE(desk.onHand(u"S2"_s, u"AAA"_s), 0);
}

void DeskWriterTest::discardNeedsTheRightAndAReasonAndIsTold()
{
    MiniHub hub;
    hub.seed();
    hub.refuse(u"S2"_s);
    TestDesk desk;
    desk.pull(hub);
    const Receipt refused = desk.adjust(u"S2"_s, u"AAA"_s, 4);
    desk.push(hub);
    QVERIFY(!desk.writer().discard(refused.n, u"  "_s));
    desk.writer().actAs({u"usr_x"_s, u"g"_s, Rights({Permission::StockAdjust}, {u"AAA"_s})});
    QCOMPARE(desk.writer().discard(refused.n, u"typed twice"_s).error().code(), Problem::Forbidden);
    desk.writer().actAs({u"usr_x"_s, u"g"_s, Rights::ofTheHouse()});
    QVERIFY(desk.writer().discard(refused.n, u"typed twice"_s));
    QCOMPARE(::told(desk, ActivityKind::Discarded), (Told{{refused.n, 0}}));
    const OutboxEntry gone = entry(desk, refused.n);
    QCOMPARE(gone.state, CommandState::Resolved);
    QCOMPARE(gone.note, u"typed twice"_s);
    const OutboxEntry told = entry(desk, gone.replacedBy);
    QCOMPARE(told.type, u"outbox.discard"_s);
    QCOMPARE(told.body.value("n"_L1).toInteger(), refused.n);
    desk.push(hub);
    QCOMPARE(entry(desk, told.n).state, CommandState::Settled);
    QVERIFY(desk.writer().exportOutbox()->contains("typed twice"));
}

void DeskWriterTest::aDuplicateRepeatsTheVerdict()
{
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    const Receipt receipt = desk.adjust(u"S1"_s, u"AAA"_s, 5);
    const auto row = desk.writer().journal().find(receipt.n);
    // The answer was lost on its way.
    hub.take(**row);
    desk.push(hub);
    desk.pull(hub);
    QCOMPARE(entry(desk, receipt.n).state, CommandState::Settled);
    QCOMPARE(hub.onHand(u"S1"_s, u"AAA"_s), 5);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 5);
}

void DeskWriterTest::undoRestoresByteEqualRows()
{
    MiniHub hub;
    hub.seed();
    hub.adjust(u"S1"_s, u"AAA"_s, 3);
    hub.adjust(u"S1"_s, u"BBB"_s, 9);
    TestDesk desk;
    desk.pull(hub);
    const QByteArray before = desk.dump();
    hub.refuse(u"S1"_s);
    hub.refuse(u"S9"_s);
    desk.adjust(u"S1"_s, u"AAA"_s, 5);
    desk.adjust(u"S1"_s, u"AAA"_s, -1);
    desk.adjust(u"S9"_s, u"BBB"_s, 2);
    QVERIFY(desk.writer().write(
        {CommandType::SafetySet, {{u"sku"_s, u"S1"_s}, {u"location"_s, u"BBB"_s}, {u"safety"_s, 2000}}}));
    QVERIFY(desk.dump() != before);
    desk.push(hub);
    QCOMPARE(desk.dump(), before);
}

void DeskWriterTest::redoThatFailsMarksTheCommandOnly()
{
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    const Receipt receipt = desk.adjust(u"S1"_s, u"AAA"_s, 5);
    // The reason is closed at the hub, and then a page touches the command's position.
    hub.setReason(u"miscount"_s, MiniHub::Reasons::Closed);
    desk.pull(hub);
    hub.adjust(u"S1"_s, u"AAA"_s, 2, u"found"_s);
    desk.pull(hub);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 2);
    const OutboxEntry marked = entry(desk, receipt.n);
    QCOMPARE(marked.state, CommandState::Pending);
    QCOMPARE(marked.hereRefused->code(), Problem::ReasonSign);
    // It is on its way all the same, and comes back when the reason does.
    hub.setReason(u"miscount"_s, MiniHub::Reasons::Open);
    desk.pull(hub);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 7);
    QVERIFY(!entry(desk, receipt.n).hereRefused);
}

void DeskWriterTest::aPageBeforeItsVerdictDoesNotCountTwice()
{
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    const Receipt receipt = desk.adjust(u"S1"_s, u"AAA"_s, 5);
    const auto row = desk.writer().journal().find(receipt.n);
    const HubVerdict verdict = hub.take(**row);
    desk.pull(hub);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 5);
    hub.adjust(u"S1"_s, u"AAA"_s, 1);
    desk.pull(hub);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 6);
    QVERIFY(desk.writer().takeVerdicts({verdict}));
    QCOMPARE(entry(desk, receipt.n).state, CommandState::Settled);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 6);
}

void DeskWriterTest::partOfAnEffectDoesNotCountTwice()
{
    MiniHub hub;
    hub.seed();
    hub.adjust(u"S1"_s, u"AAA"_s, 10);
    TestDesk desk;
    desk.pull(hub);
    const Receipt receipt = desk.adjust(u"S1"_s, u"AAA"_s, 5);
    QMap<QByteArray, qint64> before;
    const auto streams = desk.writer().streams();
    for (const StreamState &stream : *streams)
        before.insert(stream.stream, stream.cursor.seq);
    desk.push(hub);
    // First the ledger, then the position; never both at once.
    for (const QByteArray &stream : {QByteArray("ledger/AAA"), QByteArray("store/AAA")}) {
        QVERIFY(desk.writer().applyPage(hub.page({{stream, before.value(stream)}})));
        QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 15);
    }
    QCOMPARE(entry(desk, receipt.n).state, CommandState::Settled);
    desk.pull(hub);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 15);
}

void DeskWriterTest::theSameIdIsWrittenOnce()
{
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    CommandDraft draft = kit::adjustment(u"S1"_s, u"AAA"_s, 5, desk.clock().now());
    draft.id = CommandId::make(desk.clock().now());
    const auto first = desk.writer().write(draft);
    const auto second = desk.writer().write(draft);
    QCOMPARE(first->n, second->n);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 5);
    CommandDraft again = kit::adjustment(u"S1"_s, u"AAA"_s, 5, desk.clock().now());
    again.id = draft.id;
    QCOMPARE(desk.writer().write(again)->n, first->n);
    CommandDraft other = kit::adjustment(u"S1"_s, u"AAA"_s, -7, desk.clock().now());
    other.id = draft.id;
    QCOMPARE(desk.writer().write(other).error().problem, Problem::IdempotencyKeyReused);
    QCOMPARE(desk.writer().rehearse({other}).first().error().problem, Problem::IdempotencyKeyReused);

    CommandDraft twice = kit::adjustment(u"S2"_s, u"AAA"_s, 1, desk.clock().now());
    twice.id = CommandId::make(desk.clock().now());
    CommandDraft changed = kit::adjustment(u"S2"_s, u"AAA"_s, 2, desk.clock().now());
    changed.id = twice.id;
    const auto rehearsed = desk.writer().rehearse({twice, twice, changed});
    QVERIFY(rehearsed[0] && rehearsed[1] && !rehearsed[2]);
    const auto answers = desk.writer().writeAll(
        {twice, kit::adjustment(u"S3"_s, u"AAA"_s, 1, desk.clock().now()), twice, changed});
    QVERIFY(answers[0] && answers[1] && answers[2] && !answers[3]);
    QCOMPARE(answers[2]->n, answers[0]->n);
    QCOMPARE(answers[3].error().field, u"id"_s);
    QCOMPARE(desk.onHand(u"S2"_s, u"AAA"_s), 1);
    QCOMPARE(desk.onHand(u"S3"_s, u"AAA"_s), 1);
}

void DeskWriterTest::eachOfABatchStandsAlone()
{
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    const Instant now = desk.clock().now();
    const auto answers = desk.writer().writeAll({kit::adjustment(u"S1"_s, u"AAA"_s, 1, now),
                                                 kit::adjustment(u"S1"_s, u"NOPE"_s, 1, now),
                                                 kit::adjustment(u"S1"_s, u"AAA"_s, 2, now)});
    QCOMPARE(answers.size(), 3);
    QVERIFY(answers[0] && !answers[1] && answers[2]);
    QCOMPARE(answers[2]->n, answers[0]->n + 1);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 3);
}

void DeskWriterTest::rehearsalChangesNothing()
{
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    const QByteArray before = desk.dump();
    const Instant now = desk.clock().now();
    const auto answers = desk.writer().rehearse(
        {kit::adjustment(u"S1"_s, u"AAA"_s, 1, now), kit::adjustment(u"S1"_s, u"NOPE"_s, 1, now)});
    QVERIFY(answers[0] && !answers[1]);
    QCOMPARE(desk.dump(), before);
    QCOMPARE(desk.writer().outbox(OutboxPart::All)->size(), 0);
}

void DeskWriterTest::aPageThatComesAgainChangesNothing()
{
    MiniHub hub;
    hub.seed();
    hub.adjust(u"S1"_s, u"AAA"_s, 10);
    const FeedPage old = hub.page({{"store/AAA", 0}, {"ledger/AAA", 0}});
    hub.adjust(u"S1"_s, u"AAA"_s, 5);
    TestDesk desk;
    desk.pull(hub);
    const QByteArray before = desk.dump();
    const auto applied = desk.writer().applyPage(old);
    QVERIFY(applied);
    QCOMPARE(applied->rows, 0);
    QCOMPARE(desk.dump(), before);
}

STOA_TEST(DeskWriterTest)
#include "deskwritertest.moc"
