// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/journalinquiry.h"
#include "tests/kit/testdesk.h"
#include "tests/kit/testmain.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::MiniHub;
using kit::TestDesk;

/// A journal that is broken or gone: what is saved, and what the hub is asked about.
class DeskSalvageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBrokenJournalIsSalvaged();
    void aJournalWithoutItsLastPagesIsSalvaged_data();
    void aJournalWithoutItsLastPagesIsSalvaged();
    void aJournalThatIsGoneIsSalvaged();
    void ofAJournalThatIsWhollyGoneTheCacheTells_data();
    void ofAJournalThatIsWhollyGoneTheCacheTells();
    void aTornWalLosesNothing_data();
    void aTornWalLosesNothing();
    void whatWasSettledStaysSettled();
    void theHubIsAskedAboutNumbersThatCannotBeRead();
    void aLostNumberIsKnownByWhatStandsPlainly();
    void gapsAreNotAskedAbout_data();
    void gapsAreNotAskedAbout();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(at);
    file.write(bytes);
}

QString journalOf(const TestDesk &desk) { return DeskFiles::journalPath(desk.folder()); }

/// Damages the frames of the side log that hold the whole command.
void tear(const TestDesk &desk, qint64 n)
{
    const QString path = QDir(desk.folder()).filePath(u"journal.log"_s);
    QByteArray bytes = contentOf(path);
    const QByteArray name = "\"n\":" + QByteArray::number(n) + ',';
    for (qsizetype at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1))
        bytes[at] = '#';
    overwrite(path, 0, bytes);
}

} // namespace

void DeskSalvageTest::aBrokenJournalIsSalvaged()
{
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    QList<qint64> numbers;
    for (int i = 0; i < 30; ++i)
        numbers.append(desk.adjust(u"S1"_s, u"AAA"_s, 1).n);
    desk.files().tick();
    desk.close();
    overwrite(journalOf(desk), 0, QByteArray(8192, 'x'));
    desk.open();
    QVERIFY(desk.files().health().journalQuarantined);
    QCOMPARE(desk.files().health().salvaged, 30);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 30);
    // Numbers go on behind a gap, so that none is used twice.
    QVERIFY(desk.adjust(u"S1"_s, u"AAA"_s, 1).n > numbers.last() + 1'000'000);
    desk.push(hub);
    desk.pull(hub);
    QCOMPARE(hub.onHand(u"S1"_s, u"AAA"_s), 31);
}

void DeskSalvageTest::aJournalWithoutItsLastPagesIsSalvaged_data()
{
    QTest::addColumn<qint64>("cut");
    QTest::newRow("one page") << qint64(4'096);
    QTest::newRow("two pages") << qint64(2 * 4'096);
}

/// What only the journal knows, as the key of the device, is on the pages that are left.
void DeskSalvageTest::aJournalWithoutItsLastPagesIsSalvaged()
{
    QFETCH(const qint64, cut);
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    QVERIFY(desk.writer().journal().setValue(JournalRepository::kDeviceSeed, "the seed"));
    QList<qint64> numbers;
    for (int i = 0; i < 30; ++i)
        numbers.append(desk.adjust(u"S1"_s, u"AAA"_s, 1).n);
    desk.files().tick();
    desk.close();
    QFile file(journalOf(desk));
    QVERIFY(file.resize(file.size() - cut));
    desk.open();
    QVERIFY(desk.files().health().journalQuarantined);
    QVERIFY(QFile::exists(*desk.files().health().journalQuarantined));
    QCOMPARE(desk.files().health().salvaged, 30);
    QCOMPARE(**desk.writer().journal().value(JournalRepository::kDeviceSeed), "the seed"_ba);
    for (const qint64 n : std::as_const(numbers))
        QCOMPARE(desk.writer().outboxEntry(n)->state, CommandState::Pending);
    desk.push(hub);
    QCOMPARE(hub.onHand(u"S1"_s, u"AAA"_s), 30);
}

void DeskSalvageTest::aJournalThatIsGoneIsSalvaged()
{
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    desk.adjust(u"S1"_s, u"AAA"_s, 4);
    desk.close();
    QVERIFY(QFile::remove(journalOf(desk)));
    desk.open();
    QCOMPARE(desk.files().health().salvaged, 1);
    desk.push(hub);
    QCOMPARE(hub.onHand(u"S1"_s, u"AAA"_s), 4);
}

void DeskSalvageTest::ofAJournalThatIsWhollyGoneTheCacheTells_data()
{
    QTest::addColumn<bool>("hubHadIt");
    QTest::newRow("nothing was sent") << false;
    QTest::newRow("the hub has it, and the answer was lost") << true;
}

/// No file, no copies, no side log: the key of the device went with them.
void DeskSalvageTest::ofAJournalThatIsWhollyGoneTheCacheTells()
{
    QFETCH(const bool, hubHadIt);
    MiniHub hub;
    hub.seed();
    hub.adjust(u"S1"_s, u"AAA"_s, 10);
    TestDesk desk;
    desk.pull(hub);
    const Receipt receipt = desk.adjust(u"S1"_s, u"AAA"_s, 4);
    const auto guard = desk.writer().write(
        {CommandType::SafetySet, {{u"sku"_s, u"S2"_s}, {u"location"_s, u"AAA"_s}, {u"safety"_s, 2'000}}});
    QVERIFY(guard);
    if (hubHadIt)
        hub.take(**desk.writer().journal().find(receipt.n));
    desk.close();
    for (const auto &name : {u"journal.db"_s, u"journal.db-wal"_s, u"journal.db-shm"_s, u"journal.log"_s})
        QFile::remove(QDir(desk.folder()).filePath(name));
    QDir(QDir(desk.folder()).filePath(u"backups"_s)).removeRecursively();

    desk.open();
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 10);
    const OutboxEntry saved = *desk.writer().outboxEntry(receipt.n);
    QCOMPARE(saved.state, CommandState::Rejected);
    QCOMPARE(saved.verdict->code(), Problem::DeviceForked);
    QCOMPARE(saved.actor, u"usr_test"_s);
    QCOMPARE(saved.body.value("delta"_L1).toInteger(), 4'000);
    const OutboxEntry lost = *desk.writer().outboxEntry(guard->n);
    QCOMPARE(lost.state, CommandState::Rejected);
    QCOMPARE(lost.verdict->code(), Problem::CommandLost);
    const auto activities =
        desk.writer().cache().scalar("SELECT amount FROM activity WHERE kind = 'journal-gone'");
    QCOMPARE(*activities, 2);
    // Not told anew at the next start.
    desk.close();
    desk.open();
    QCOMPARE(desk.writer().outbox(OutboxPart::All)->size(), 2);

    // Under a new identity it is in the stock once when it is sent again.
    desk.writer().setDevice(u"dev_new"_s);
    QCOMPARE(*desk.writer().setAsideOfOthers(), 0);
    const auto again = desk.writer().resend(receipt.n, saved.body);
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QVERIFY(again->n > guard->n);
    desk.push(hub);
    desk.pull(hub);
    QCOMPARE(hub.onHand(u"S1"_s, u"AAA"_s), 14);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 14);
}

void DeskSalvageTest::aTornWalLosesNothing_data()
{
    QTest::addColumn<int>("left"); // per cent; -1: the file is gone
    for (const int left : {-1, 0, 10, 35, 60, 85, 99, 100})
        QTest::addRow("%d per cent", left) << left;
}

/// SQLite takes the journal for whole; the side log alone knows what was in the rest of the WAL.
void DeskSalvageTest::aTornWalLosesNothing()
{
    QFETCH(const int, left);
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    QList<qint64> numbers;
    for (int i = 0; i < 5; ++i)
        numbers.append(desk.adjust(u"S1"_s, u"AAA"_s, 1).n);
    desk.kill();
    QFile wal(journalOf(desk) + u"-wal"_s);
    QVERIFY(wal.size() > 0);
    if (left < 0)
        QVERIFY(wal.remove());
    else
        QVERIFY(wal.resize(wal.size() * left / 100));
    desk.open();
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 5);
    for (const qint64 n : numbers)
        QCOMPARE(desk.writer().outboxEntry(n)->state, CommandState::Pending);
    QCOMPARE(desk.files().health().journalQuarantined.has_value(), left < 100);
    QVERIFY(desk.adjust(u"S1"_s, u"AAA"_s, 1).n > numbers.last());
    desk.push(hub);
    desk.pull(hub);
    QCOMPARE(hub.onHand(u"S1"_s, u"AAA"_s), 6);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 6);
}

void DeskSalvageTest::whatWasSettledStaysSettled()
{
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    QList<qint64> settled;
    for (int i = 0; i < 3; ++i)
        settled.append(desk.adjust(u"S1"_s, u"AAA"_s, 1).n);
    desk.push(hub);
    desk.pull(hub);
    const Receipt waiting = desk.adjust(u"S1"_s, u"AAA"_s, 1);
    desk.files().tick();
    desk.close();
    overwrite(journalOf(desk), 0, QByteArray(8192, 'x'));
    desk.open();
    QVERIFY(desk.files().health().journalQuarantined);
    for (const qint64 n : std::as_const(settled)) {
        const auto row = *desk.writer().journal().find(n);
        QVERIFY(row);
        QCOMPARE(row->state, CommandState::Settled);
        QVERIFY(row->settledAt);
    }
    QCOMPARE((*desk.writer().journal().find(waiting.n))->state, CommandState::Pending);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 4);
    desk.push(hub);
    desk.pull(hub);
    QCOMPARE(hub.onHand(u"S1"_s, u"AAA"_s), 4);
}

void DeskSalvageTest::theHubIsAskedAboutNumbersThatCannotBeRead()
{
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    for (int i = 0; i < 2; ++i)
        desk.adjust(u"S1"_s, u"AAA"_s, 1);
    desk.push(hub);
    desk.pull(hub);
    for (int i = 0; i < 4; ++i)
        desk.adjust(u"S1"_s, u"AAA"_s, 1);
    QVERIFY(desk.writer().inquiry()->isEmpty());
    desk.files().tick();
    desk.close();
    QVERIFY(QFile::remove(journalOf(desk)));
    tear(desk, 2);
    tear(desk, 4);
    desk.open();
    QCOMPARE(desk.files().health().salvaged, 4);
    const QList<NumberRange> asked{{2, 2}, {4, 4}};
    QCOMPARE(*desk.writer().inquiry(), asked);
    // 4 of 6: the hub's rows hold 2, nobody holds 4.
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 5);

    // Nobody answers before the next start.
    desk.kill();
    desk.open();
    QCOMPARE(*desk.writer().inquiry(), asked);
    QCOMPARE(*desk.writer().takeKnown(3'000'000, asked, {{4, 4}}), 1);
    QVERIFY(desk.writer().inquiry()->isEmpty());
    desk.kill();
    desk.open();
    QVERIFY(desk.writer().inquiry()->isEmpty());
    const auto lost = *desk.writer().outbox(OutboxPart::NeedsAttention);
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.first().n, 4);
    QCOMPARE(lost.first().verdict->code(), Problem::CommandLost);
    QCOMPARE(desk.writer().counts()->rejected, 1);
    // Above what the hub knows, and behind the gap.
    QVERIFY(desk.adjust(u"S1"_s, u"AAA"_s, 1).n > 3'000'000);
    QCOMPARE(desk.writer().resend(4, {}).error().code(), Problem::IllegalTransition);
    QVERIFY(desk.writer().discard(4, u"entered anew"_s));
    QVERIFY(desk.writer().outbox(OutboxPart::NeedsAttention)->isEmpty());
    desk.push(hub);
    desk.pull(hub);
    QCOMPARE(hub.onHand(u"S1"_s, u"AAA"_s), 6);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 6);

    // A second salvage asks neither about the gap nor about what was told.
    desk.close();
    overwrite(journalOf(desk), 0, QByteArray(100, 'x'));
    desk.open();
    QVERIFY(desk.files().health().journalQuarantined);
    const QList<NumberRange> next = *desk.writer().inquiry();
    for (const NumberRange &range : next)
        QVERIFY2(range.last - range.first < 10, "the gap is asked about");
}

void DeskSalvageTest::aLostNumberIsKnownByWhatStandsPlainly()
{
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    const Receipt lost = desk.adjust(u"S1"_s, u"AAA"_s, 1);
    desk.adjust(u"S1"_s, u"AAA"_s, 1);
    const OutboxEntry before = *desk.writer().outboxEntry(lost.n);
    QVERIFY(desk.writer().journal().connection().run("UPDATE command SET body = x'00' WHERE n = ?1", lost.n));
    desk.files().tick();
    const qint64 page = *desk.writer().journal().connection().scalar(
        "SELECT rootpage FROM sqlite_master WHERE name = 'command_open'");
    const qint64 size = *desk.writer().journal().connection().scalar("PRAGMA page_size");
    desk.close();
    tear(desk, lost.n);
    overwrite(journalOf(desk), (page - 1) * size, QByteArray(int(size), '\xff'));
    overwrite(QDir(desk.folder()).filePath(u"open.mark"_s), 0, "x");
    desk.open();
    QVERIFY(desk.files().health().uncleanStop);
    QVERIFY(desk.files().health().journalQuarantined);
    QCOMPARE(desk.files().health().salvaged, 1);
    QCOMPARE(desk.files().health().lost, 1);
    const QList<NumberRange> asked{{lost.n, lost.n}};
    QCOMPARE(*desk.writer().inquiry(), asked);
    QCOMPARE(*desk.writer().takeKnown(0, asked, asked), 1);
    const OutboxEntry after = *desk.writer().outboxEntry(lost.n);
    QCOMPARE(after.type, before.type);
    QCOMPARE(after.at, before.at);
    QCOMPARE(after.actor, before.actor);
    QCOMPARE(after.state, CommandState::Rejected);
}

void DeskSalvageTest::gapsAreNotAskedAbout_data()
{
    QTest::addColumn<QList<qint64>>("read");
    QTest::addColumn<QList<qint64>>("earlierGap");
    QTest::addColumn<qint64>("highest");
    QTest::addColumn<QList<qint64>>("asked"); ///< first and last by turns
    using L = QList<qint64>;
    QTest::newRow("nothing missing") << L{1, 2, 3} << L() << qint64(3) << L();
    QTest::newRow("nothing left") << L() << L() << qint64(3) << L{1, 3};
    QTest::newRow("in between") << L{1, 4} << L() << qint64(6) << L{2, 3, 5, 6};
    QTest::newRow("a gap that is known") << L{1, 60} << L{3, 50} << qint64(60) << L{2, 2, 51, 59};
    QTest::newRow("a gap that is forgotten") << L{1, 2, 102} << L() << qint64(102) << L();
}

void DeskSalvageTest::gapsAreNotAskedAbout()
{
    QFETCH(const QList<qint64>, read);
    QFETCH(const QList<qint64>, earlierGap);
    QFETCH(const qint64, highest);
    QFETCH(const QList<qint64>, asked);
    JournalInquiry inquiry;
    if (!earlierGap.isEmpty())
        inquiry.gaps.append({earlierGap[0], earlierGap[1]});
    inquiry.openFor(read, highest, 100);
    QList<qint64> open;
    for (const NumberRange &range : std::as_const(inquiry.open))
        open << range.first << range.last;
    QCOMPARE(open, asked);
    QCOMPARE(inquiry.gaps.last(), (NumberRange{highest + 1, highest + 99}));
}

STOA_TEST(DeskSalvageTest)
#include "desksalvagetest.moc"
