// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/syncdesk.h"
#include "models/shared/problemtext.h"
#include "tests/kit/fakeline.h"
#include "tests/kit/testdesk.h"
#include "tests/kit/testmain.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    Desk()
        : line(stage)
        , desk(line, wording, clock)
    { }

    kit::DeskStage stage;
    kit::FakeLine line;
    kit::FakeClock clock;
    Wording wording{u"en"_s};
    SyncDesk desk;
};

OutboxEntry entryOf(CommandType type, const QJsonObject &body = {})
{
    OutboxEntry entry;
    entry.n = 1;
    entry.type = nameOf(type);
    entry.body = body;
    return entry;
}

using enum CommandType;
constexpr CommandType kTypes[] = {StockAdjust, StockRecord,   SafetySet, LocationSave, ItemSave,
                                  ReasonSave,  OutboxDiscard, NodeSave,  CarrierSave,  SlaSave};

} // namespace

class SyncDeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void greenIsOnlyForAllThatIsProven_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("pending");
        QTest::addColumn<int>("rejected");
        QTest::addColumn<int>("parked");
        QTest::addColumn<int>("behind");
        QTest::addColumn<qint64>("proof_age");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, SyncState state, int pending, int rejected, int parked,
                            int behind, qint64 age, StatusKind kind) {
            QTest::newRow(name) << int(state) << pending << rejected << parked << behind << age << int(kind);
        };
        constexpr qint64 kFresh = 2'000;
        using enum SyncState;
        row("all is well", Live, 0, 0, 0, 0, kFresh, StatusKind::Ok);
        row("the proof is just young enough", Live, 0, 0, 0, 0, 89'999, StatusKind::Ok);
        row("the proof is 90 s old", Live, 0, 0, 0, 0, 90'000, StatusKind::Attention);
        row("never proven", Live, 0, 0, 0, 0, -1, StatusKind::Attention);
        row("one waits", Live, 1, 0, 0, 0, kFresh, StatusKind::Attention);
        row("one was refused", Live, 0, 1, 0, 0, kFresh, StatusKind::Attention);
        row("one is parked behind another", Live, 0, 0, 1, 0, kFresh, StatusKind::Attention);
        row("a stream is behind", Live, 0, 0, 0, 1, kFresh, StatusKind::Attention);
        row("catching up", CatchingUp, 0, 0, 0, 0, kFresh, StatusKind::Attention);
        row("copying", Copying, 0, 0, 0, 0, kFresh, StatusKind::Attention);
        row("reconciling", Reconciling, 0, 0, 0, 0, kFresh, StatusKind::Attention);
        row("probing", Probing, 0, 0, 0, 0, kFresh, StatusKind::Unknown);
        row("offline", Offline, 0, 0, 0, 0, kFresh, StatusKind::Offline);
        row("offline with a refusal", Offline, 0, 1, 0, 0, kFresh, StatusKind::Offline);
        row("halted", Halted, 0, 0, 0, 0, kFresh, StatusKind::Problem);
        row("signed out", SignedOut, 0, 0, 0, 0, kFresh, StatusKind::Unknown);
        row("stopped", Stopped, 0, 0, 0, 0, kFresh, StatusKind::Unknown);
    }
    void greenIsOnlyForAllThatIsProven()
    {
        QFETCH(int, state);
        QFETCH(int, pending);
        QFETCH(int, rejected);
        QFETCH(int, parked);
        QFETCH(int, behind);
        QFETCH(qint64, proof_age);
        QFETCH(int, kind);
        Desk desk;
        SyncStatus status;
        status.state = SyncState(state);
        status.since = desk.clock.now();
        status.outbox.pending = pending;
        status.outbox.rejected = rejected;
        status.outbox.parked = parked;
        status.trouble = Error::of(Problem::DeviceSuspended);
        if (behind > 0)
            status.behind = {{"store/ATH-ERM", behind, desk.clock.now()}};
        if (proof_age >= 0)
            status.headsProven = desk.clock.now().plusMs(-proof_age);
        if (status.state == SyncState::SignedOut)
            desk.line.signOut();
        desk.line.setStatus(status);
        const SyncSummary summary = desk.desk.summary();
        QCOMPARE(int(summary.kind), kind);
        QVERIFY(!summary.word.isEmpty());
        QVERIFY(!summary.since.isEmpty());
        QCOMPARE(summary.kind == StatusKind::Ok, summary.word == u"In sync");
    }

    void silenceIsCountedFromTheLastAnswer_data()
    {
        QTest::addColumn<std::optional<qint64>>("answered");
        QTest::addColumn<qint64>("offline");
        QTest::addColumn<qint64>("expected");
        using Ago = std::optional<qint64>;
        constexpr qint64 kMinute = 60'000;
        constexpr qint64 kDay = 24 * 60 * kMinute;
        QTest::newRow("the hub went away") << Ago(31 * kMinute) << 30 * kMinute << 31 * kMinute;
        QTest::newRow("restarted without it") << Ago(31 * kMinute) << kMinute << 31 * kMinute;
        QTest::newRow("since two days") << Ago(2 * kDay) << kMinute << 2 * kDay;
        QTest::newRow("since a month") << Ago(30 * kDay) << kMinute << 30 * kDay;
        QTest::newRow("never answered") << Ago() << kMinute << kMinute;
    }
    void silenceIsCountedFromTheLastAnswer()
    {
        QFETCH(const std::optional<qint64>, answered);
        QFETCH(const qint64, offline);
        QFETCH(const qint64, expected);
        Desk desk;
        const Instant now = desk.clock.now();
        SyncStatus status;
        status.state = SyncState::Offline;
        status.since = now.plusMs(-offline);
        if (answered)
            status.lastContact = now.plusMs(-*answered);
        desk.line.setStatus(status);
        const Instant since = now.plusMs(-expected);
        const Formats &formats = desk.wording.formats();
        const SyncSummary summary = desk.desk.summary();
        QCOMPARE(summary.word, u"Offline since %1"_s.arg(formats.shortMoment(since, now)));
        QCOMPARE(summary.since, u"No answer from the hub since %1."_s.arg(formats.moment(since, now)));
    }

    void whoIsHereWithoutTheHubIsToldThatItIsBack()
    {
        Desk desk;
        SyncStatus status = desk.line.offline();
        status.state = SyncState::SignedOut;
        desk.line.setStatus(status);
        QCOMPARE(desk.desk.summary().word, u"On this PC alone"_s);
        QVERIFY(desk.desk.summary().since.startsWith(u"No answer from the hub since"));
        status.hubIsBack = true;
        desk.line.setStatus(status);
        QCOMPARE(desk.desk.summary().word, u"The hub is back"_s);
        QCOMPARE(desk.desk.summary().since, u"The hub is back. Sign in once more to work with it."_s);
        QCOMPARE(desk.desk.summary().kind, StatusKind::Attention);
    }

    void aProofGrowsOldByItself()
    {
        Desk desk;
        SyncStatus status;
        status.state = SyncState::Live;
        status.headsProven = desk.clock.now();
        desk.line.setStatus(status);
        QCOMPARE(desk.desk.summary().kind, StatusKind::Ok);
        QSignalSpy told(&desk.desk, &SyncDesk::changed);
        desk.clock.advance(SyncStatus::kProofMs);
        QVERIFY(told.wait(5'000));
        QCOMPARE(desk.desk.summary().kind, StatusKind::Attention);
    }

    void theModelsKeepTheirPromises()
    {
        Desk desk;
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        const QAbstractItemModelTester outbox(&desk.desk.outbox(), mode);
        const QAbstractItemModelTester attention(&desk.desk.attention(), mode);
        const QAbstractItemModelTester activity(&desk.desk.activity(), mode);
        const QList<qint64> numbers = desk.line.adjust(6);
        QTRY_COMPARE(desk.desk.outbox().rowCount(), 6);
        desk.line.refuse(numbers[1], Problem::ReasonSign);
        desk.line.refuse(numbers[4], Problem::VersionConflict);
        QTRY_COMPARE(desk.desk.attention().rowCount(), 2);
        QTRY_COMPARE(desk.desk.outbox().rowCount(), 4);
        QTRY_VERIFY(desk.desk.activity().rowCount() > 0);
        for (int row = 0; row < desk.desk.activity().rowCount(); ++row)
            QVERIFY(!desk.desk.activity().index(row, 1).data().toString().isEmpty());
        desk.wording.setLanguage(u"el"_s);
        QTRY_VERIFY(!desk.desk.reasonChoices().isEmpty());
        const auto discarded = kit::awaited(desk.desk.discard(numbers[1], u"counted twice"_s));
        QVERIFY2(discarded, discarded ? "" : qPrintable(discarded.error().toString()));
        QTRY_COMPARE(desk.desk.attention().rowCount(), 1);
    }

    void aRefusalSaysWhyAndWhatBecameOfIt()
    {
        Desk desk;
        const QList<qint64> numbers = desk.line.adjust(2);
        desk.line.refuse(numbers[0], Problem::ReasonSign);
        desk.line.refuse(numbers[1], Problem::VersionConflict);
        QTRY_COMPARE(desk.desk.attention().rowCount(), 2);
        const auto &attention = desk.desk.attention();
        const OutboxEntry &parked = attention.at(attention.rowOf(QString::number(numbers[0])));
        const OutboxEntry &conflict = attention.at(attention.rowOf(QString::number(numbers[1])));
        QCOMPARE(desk.desk.stateWord(parked), u"Parked"_s);
        QCOMPARE(desk.desk.stateWord(conflict), u"Conflict"_s);
        QCOMPARE(desk.desk.stateKind(parked), StatusKind::Problem);
        QVERIFY(desk.desk.why(parked).contains(u"reason"));
        QVERIFY(desk.desk.effect(parked).contains(u"taken back"));
        QTRY_COMPARE(desk.desk.actorName(kit::FakeLine::self()), u"Eleni Markou"_s);
        QTRY_VERIFY(desk.desk.what(parked).contains(u"Athens Ermou"));
        QVERIFY(desk.desk.what(parked).contains(u"CER-PLT-27"));
        QVERIFY(desk.desk.what(parked).contains(QChar(0x2212)));
    }

    /// Whoever looks at it may well do it.
    void whatItsAuthorMightNotDoIsToldOfHim()
    {
        Desk desk;
        const QList<qint64> numbers = desk.line.adjust(2);
        desk.line.refuse(numbers[0], lacking(Permission::StockAdjust));
        desk.line.refuse(numbers[1], Problem::Forbidden);
        QTRY_COMPARE(desk.desk.attention().rowCount(), 2);
        QTRY_COMPARE(desk.desk.actorName(kit::FakeLine::self()), u"Eleni Markou"_s);
        const auto &attention = desk.desk.attention();
        const auto why = [&](qint64 n) {
            return desk.desk.why(attention.at(attention.rowOf(QString::number(n))));
        };
        QCOMPARE(why(numbers[0]),
                 u"Eleni Markou had no permission for this: “Adjust stock”. "
                 "Somebody who has it can send it again."_s);
        QVERIFY(why(numbers[1]).startsWith(u"Eleni Markou was not allowed"_s));
    }

    void whatIsLostIsCalledSo()
    {
        Desk desk;
        QVERIFY(kit::awaited(desk.stage.store().onStore([](DeskWriter &writer) {
            const QList<NumberRange> asked{{900, 901}};
            return writer.takeKnown(0, asked, {{901, 901}});
        })));
        QTRY_COMPARE(desk.desk.attention().rowCount(), 1);
        const OutboxEntry &lost = desk.desk.attention().at(0);
        QCOMPARE(lost.n, 901);
        QVERIFY(SyncDesk::isLost(lost));
        QCOMPARE(desk.desk.stateWord(lost), u"Lost"_s);
        QCOMPARE(desk.desk.stateKind(lost), StatusKind::Problem);
        QCOMPARE(desk.desk.kindWord(lost), u"Change"_s);
        QVERIFY(desk.desk.what(lost).contains(u"could not be read"));
        QVERIFY(desk.desk.why(lost).contains(u"damaged"));
        QVERIFY(desk.desk.effect(lost).contains(u"not in the stock"));
        const auto discarded = kit::awaited(desk.desk.discard(lost.n, u"entered anew"_s));
        QVERIFY2(discarded, discarded ? "" : qPrintable(discarded.error().toString()));
        QTRY_COMPARE(desk.desk.attention().rowCount(), 0);
    }

    void whatWasEnteredUnderASharedIdentityIsForPeople()
    {
        Desk desk;
        SyncStatus status;
        status.state = SyncState::Halted;
        status.trouble = Error::of(Problem::DeviceForked);
        desk.line.setStatus(status);
        QVERIFY(desk.desk.summary().since.contains(u"export it to be safe"));

        const QList<qint64> numbers = desk.line.adjust(2);
        QCOMPARE(numbers.size(), 2);
        QVERIFY(kit::awaited(desk.stage.store().onStore([](DeskWriter &writer) {
            writer.setDevice(u"dev_new"_s);
            return writer.setAsideOfOthers();
        })));
        QTRY_COMPARE(desk.desk.attention().rowCount(), 2);
        const OutboxEntry &stranded = desk.desk.attention().at(0);
        QVERIFY(desk.desk.why(stranded).contains(u"Send it again if the hub does not have it"));
        QVERIFY(desk.desk.effect(stranded).contains(u"taken back"));
    }

    void aDiskWithoutRoomIsTold()
    {
        Desk desk;
        SyncStatus status = desk.line.live();
        status.room = DiskRoom::Low;
        desk.line.setStatus(status);
        QCOMPARE(desk.desk.summary().kind, StatusKind::Attention);
        QCOMPARE(desk.desk.summary().word, u"Disk nearly full"_s);
        status.room = DiskRoom::Full;
        desk.line.setStatus(status);
        QCOMPARE(desk.desk.summary().kind, StatusKind::Problem);
        QVERIFY(desk.desk.summary().since.contains(u"make room"));
    }

    void everyCommandHasItsWords()
    {
        Desk desk;
        for (const CommandType type : kTypes) {
            const OutboxEntry entry = entryOf(type);
            QVERIFY2(!desk.desk.what(entry).isEmpty(), qPrintable(entry.type));
            QVERIFY2(!desk.desk.kindWord(entry).isEmpty(), qPrintable(entry.type));
            QVERIFY2(desk.desk.kindWord(entry) != entry.type, qPrintable(entry.type));
            QVERIFY2(desk.desk.what(entry) != entry.type, qPrintable(entry.type));
        }
        OutboxEntry unknown;
        unknown.type = u"price.raise"_s;
        QCOMPARE(desk.desk.what(unknown), u"price.raise"_s);
        for (const CommandState state :
             {CommandState::Pending, CommandState::Sent, CommandState::Applied, CommandState::Settled,
              CommandState::Rejected, CommandState::Resolved}) {
            OutboxEntry entry = entryOf(CommandType::StockAdjust);
            entry.state = state;
            QVERIFY(!desk.desk.stateWord(entry).isEmpty());
            QVERIFY(desk.desk.stateKind(entry) != StatusKind::None);
        }
    }

    void everyActivityHasItsWords_data()
    {
        QTest::addColumn<ActivityKind>("kind");
        QTest::addColumn<QString>("words");
        const auto row = [](ActivityKind kind, const QString &words) {
            QTest::newRow(nameOf(kind).data()) << kind << words;
        };
        using enum ActivityKind;
        row(Copied, u"Stock of Athens Ermou copied: 3 row(s)"_s);
        row(Mismatch, u"Stock of Athens Ermou differed from the hub and is put right"_s);
        row(Repaired, u"Stock of Athens Ermou put right: 3 row(s)"_s);
        row(ScopeLost, u"Stock of Athens Ermou is no longer for this PC and was taken off it"_s);
        row(Settled, u"3 change(s) of this PC delivered to the hub"_s);
        row(Rejected, u"No. 7 was refused by the hub"_s);
        row(NotShown,
            u"No. 7 cannot be shown here at the moment: "_s
                + ProblemText::sentence(Error::of(Problem::UnknownReason)));
        row(Discarded, u"No. 7 was discarded"_s);
        row(Resent, u"No. 7 was sent again as a new one"_s);
        row(Reconciled, u"The hub has a new history: 3 command(s) are told again"_s);
        row(Salvaged, u"The damaged journal was compared with the hub: 3 change(s) lost"_s);
        row(JournalGone, u"The journal of this PC was gone: 3 change(s) found in its copy of the stock"_s);
    }
    void everyActivityHasItsWords()
    {
        QFETCH(const ActivityKind, kind);
        QFETCH(const QString, words);
        QVERIFY(activityKindOf(QString(nameOf(kind))) == kind);
        Desk desk;
        const Activity activity{
            0, desk.clock.now(), kind, "store/ATH-ERM", 7, 3, slugOf(Problem::UnknownReason)};
        QVERIFY(kit::awaited(
            desk.stage.store().onStore([activity](DeskWriter &writer) { return writer.note(activity); })));
        desk.line.setStatus(desk.line.live());
        QTRY_VERIFY(desk.desk.activity().rowCount() > 0 && desk.desk.activity().at(0).kind == kind);
        QTRY_COMPARE(desk.desk.activity().index(0, 1).data().toString(), words);
    }

    void aTakingBackIsCalledSo()
    {
        Desk desk;
        QJsonObject body{
            {u"sku"_s, u"S1"_s}, {u"location"_s, u"X"_s}, {u"delta"_s, 2'000}, {u"reason"_s, u"r"_s}};
        const QString plain = desk.desk.what(entryOf(CommandType::StockAdjust, body));
        body.insert(u"reverses"_s, u"mov_1"_s);
        const QString back = desk.desk.what(entryOf(CommandType::StockAdjust, body));
        QVERIFY(plain.startsWith(u"Adjust"));
        QVERIFY(back.startsWith(u"Take back"));
        QVERIFY(back.contains(u"+2"));
    }

    void onlyWhoMayDiscards()
    {
        Desk desk;
        QVERIFY(desk.desk.whyNoDiscarding().isEmpty());
        desk.line.signIn({Permission::StockAdjust});
        QVERIFY(!desk.desk.whyNoDiscarding().isEmpty());
        desk.line.signOut();
        QVERIFY(!desk.desk.whyNoDiscarding().isEmpty());
    }

    void theOutboxIsSavedAsAWhole()
    {
        Desk desk;
        desk.line.adjust(3);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"outbox.json"_s);
        QVERIFY(kit::awaited(desk.desk.exportTo(path)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto json = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(json.value(u"commands").toArray().size(), 3);
        const auto refused = kit::awaited(desk.desk.exportTo(folder.filePath(u"no/such/folder.json"_s)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
    }
};

STOA_TEST(SyncDeskTest)
#include "syncdesktest.moc"
