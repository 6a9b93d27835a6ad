// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventory/positionquery.h"
#include "tests/kit/testdesk.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::MiniHub;
using kit::TestDesk;

/// Streams as a whole: copied, taken away, told anew, searched.
class DeskCopyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStreamThatIsTakenAwayGoesWithItsRows();
    void aCopyIntoAStageSwapsAtTheEnd();
    void severalStreamsComeInTogether();
    void aStagedStreamComesInAlone();
    void aPositionWithoutAnItemIsStillSortedByName();
    void aRenamedStoreStandsElsewhere();
    void aRenamedItemIsShownUnderItsNewName();
    void aNewHistoryIsToldTheAppliedCommandsAgain();
    void searchFindsFoldedWordsAndParts();
};

namespace {

OutboxEntry entry(TestDesk &desk, qint64 n) { return *desk.writer().outboxEntry(n); }

} // namespace

void DeskCopyTest::aStreamThatIsTakenAwayGoesWithItsRows()
{
    MiniHub hub;
    hub.seed();
    hub.adjust(u"S1"_s, u"AAA"_s, 10);
    hub.adjust(u"S1"_s, u"BBB"_s, 20);
    TestDesk desk;
    desk.pull(hub);
    const Receipt receipt = desk.adjust(u"S1"_s, u"AAA"_s, 1);
    QList<QByteArray> left = hub.streams();
    left.removeAll("store/BBB");
    QVERIFY(desk.writer().setStreams(left));
    QCOMPARE(desk.onHand(u"S1"_s, u"BBB"_s), 0);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 11);
    QCOMPARE(entry(desk, receipt.n).state, CommandState::Pending);
    QVERIFY(desk.writer().takeChanges().everything);
}

void DeskCopyTest::aCopyIntoAStageSwapsAtTheEnd()
{
    MiniHub hub;
    hub.seed();
    hub.adjust(u"S1"_s, u"AAA"_s, 10);
    hub.adjust(u"S2"_s, u"AAA"_s, 20);
    TestDesk desk;
    desk.pull(hub);
    // A row that the hub does not have, and one that differs.
    QVERIFY(desk.writer().cache().execute("INSERT INTO position (sku, location, on_hand, seq) VALUES "
                                          "('X', 'AAA', 1, 5)"));
    QVERIFY(desk.writer().cache().execute("UPDATE position SET on_hand = 77000 WHERE sku = 'S1'"));
    const Receipt receipt = desk.adjust(u"S1"_s, u"AAA"_s, 1);
    QVERIFY(desk.writer().forgetCursor("store/AAA"));
    const qint64 head = hub.head("store/AAA");
    const auto begun = desk.writer().beginCopy({"store/AAA", "s1", {head, "t"}, 2});
    QVERIFY(begun && begun->staged);
    CopyPage page{{{"store/AAA", "s1", 6, "S2|AAA"}}, hub.copy("store/AAA")};
    QVERIFY(desk.writer().copyPage(page));
    page.places.first().session = "s2";
    QVERIFY(!desk.writer().copyPage(page));
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 78);
    QVERIFY(desk.writer().endCopy("store/AAA"));
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 11);
    QCOMPARE(desk.onHand(u"S2"_s, u"AAA"_s), 20);
    QCOMPARE(desk.onHand(u"X"_s, u"AAA"_s), 0);
    desk.push(hub);
    desk.pull(hub);
    QCOMPARE(entry(desk, receipt.n).state, CommandState::Settled);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 11);
}

void DeskCopyTest::severalStreamsComeInTogether()
{
    MiniHub hub;
    hub.seed();
    hub.adjust(u"S1"_s, u"AAA"_s, 10);
    hub.adjust(u"S2"_s, u"BBB"_s, 20);
    const QByteArrayList both{"store/AAA", "store/BBB"};
    TestDesk desk;
    QVERIFY(desk.writer().setStreams(hub.streams()));
    CopyPage page;
    for (const QByteArray &stream : both) {
        QVERIFY(desk.writer().beginCopy({stream, "of " + stream, {hub.head(stream), "t"}, 1}));
        const FeedPage rows = hub.copy(stream);
        for (const FeedRow &row : rows.rows())
            page.rows.upsert(stream, row.seq, row.type, rows.key(row), rows.body(row));
        page.places.append({stream, "of " + stream, 6, "S2|BBB"});
    }
    // All or nothing: one of them is another copy's.
    CopyPage foreign = page;
    foreign.places[1].session = "another";
    QVERIFY(!desk.writer().copyPage(foreign));
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 0);

    QVERIFY(desk.writer().copyPage(page));
    for (const QByteArray &stream : both) {
        QVERIFY(desk.writer().endCopy(stream));
        const auto states = *desk.writer().streams();
        const auto state = std::ranges::find(states, stream, &StreamState::stream);
        QCOMPARE(state->copyRows, 1);
        QCOMPARE(state->cursor.seq, hub.head(stream));
    }
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 10);
    QCOMPARE(desk.onHand(u"S2"_s, u"BBB"_s), 20);
    // The sums are right as well: nothing differs at the head.
    desk.pull(hub);
    QCOMPARE(desk.onHand(u"S2"_s, u"BBB"_s), 20);
}

void DeskCopyTest::aStagedStreamComesInAlone()
{
    MiniHub hub;
    hub.seed();
    hub.adjust(u"S1"_s, u"AAA"_s, 10);
    TestDesk desk;
    desk.pull(hub);
    QVERIFY(desk.writer().beginCopy({"store/AAA", "s", {hub.head("store/AAA"), "t"}, 1})->staged);
    QVERIFY(!desk.writer().beginCopy({"store/BBB", "s", {hub.head("store/BBB"), "t"}, 0})->staged);
    const auto refused =
        desk.writer().copyPage({{{"store/AAA", "s", 6, "x"}, {"store/BBB", "s", 6, "x"}}, {}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Protocol);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 10);
}

void DeskCopyTest::aPositionWithoutAnItemIsStillSortedByName()
{
    TestDesk desk;
    QVERIFY(desk.writer().setStreams({"store/AAA", "store/BBB"}));
    QVERIFY(desk.writer().beginCopy({"store/AAA", "s", {2, "t"}, 2}));
    CopyPage page;
    page.places = {{"store/AAA", "s", 6, "X2|AAA"}};
    page.rows.upsert("store/AAA", 1, 6, "X1|AAA", R"({"on_hand":1000})");
    page.rows.upsert("store/AAA", 2, 6, "X2|AAA", R"({"on_hand":1000})");
    QVERIFY(desk.writer().copyPage(page));
    const auto labels = [&] {
        return *desk.writer().cache().scalar("SELECT count(*) FROM item_label");
    };
    const auto places = [&] {
        return *desk.writer().cache().scalar("SELECT count(*) FROM location_label");
    };
    QCOMPARE(labels(), 2);
    QCOMPARE(places(), 1);
    // From then on each row sees to it again.
    QVERIFY(desk.writer().cache().execute("INSERT INTO position (sku, location) VALUES ('X3', 'BBB')"));
    QCOMPARE(labels(), 3);
    QCOMPARE(places(), 2);
    desk.kill();
    desk.open();
    QVERIFY(desk.writer().cache().execute("INSERT INTO position (sku, location) VALUES ('X4', 'CCC')"));
    QCOMPARE(labels(), 4);
    QCOMPARE(places(), 3);
}

void DeskCopyTest::aRenamedStoreStandsElsewhere()
{
    MiniHub hub;
    hub.seed();
    hub.adjust(u"S1"_s, u"AAA"_s, 10);
    hub.adjust(u"S1"_s, u"BBB"_s, 20);
    TestDesk desk;
    desk.pull(hub);
    const auto places = [&] {
        QStringList codes;
        const auto page =
            PositionQuery({}, {{PositionColumn::Location}}).firstPage(desk.writer().cache(), 10);
        for (const PositionRow &row : page->rows)
            codes.append(row.location);
        return codes;
    };
    QCOMPARE(places(), (QStringList{u"AAA"_s, u"BBB"_s}));
    hub.renameStore(u"AAA"_s, u"Zakynthos"_s);
    desk.pull(hub);
    QCOMPARE(places(), (QStringList{u"BBB"_s, u"AAA"_s}));
    hub.renameStore(u"BBB"_s, u"Zakynthos"_s);
    desk.pull(hub);
    QCOMPARE(places(), (QStringList{u"AAA"_s, u"BBB"_s}));
}

void DeskCopyTest::aRenamedItemIsShownUnderItsNewName()
{
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    const auto label = [&](const QByteArray &sku) {
        const auto found = *desk.writer().cache().first(
            "SELECT name FROM item_label WHERE sku = ?1",
            [](const sql::Statement &row) { return row.text(0); }, sku);
        return found.value_or(u"none"_s);
    };
    QCOMPARE(label("S1"), u"Thing S1"_s);
    hub.rename(u"S1"_s, u"Bowl"_s);
    hub.adjust(u"S2"_s, u"AAA"_s, 3);
    desk.pull(hub);
    QCOMPARE(label("S1"), u"Bowl"_s);
    QCOMPARE(desk.onHand(u"S2"_s, u"AAA"_s), 3);
    hub.rename(u"S1"_s, u"Bowl, blue"_s);
    hub.rename(u"S1"_s, u"Bowl, green"_s);
    desk.pull(hub);
    QCOMPARE(label("S1"), u"Bowl, green"_s);
}

void DeskCopyTest::aNewHistoryIsToldTheAppliedCommandsAgain()
{
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    const Receipt settled = desk.adjust(u"S1"_s, u"AAA"_s, 5);
    desk.push(hub);
    desk.pull(hub);
    const Receipt waiting = desk.adjust(u"S1"_s, u"AAA"_s, 2);
    QCOMPARE(entry(desk, settled.n).state, CommandState::Settled);

    // The hub was restored from before both.
    MiniHub restored;
    restored.seed();
    QCOMPARE(*desk.writer().replayAsPrior(), 1);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 7);
    desk.kill();
    desk.open();
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 7);
    desk.push(restored);
    QCOMPARE(restored.onHand(u"S1"_s, u"AAA"_s), 7);
    for (const QByteArray &stream : restored.streams()) {
        const FeedPage rows = restored.copy(stream);
        QVERIFY(desk.writer().beginCopy({stream, "s", {restored.head(stream), "t"}, 0}));
        QVERIFY(desk.writer().copyPage({{{stream, "s", 0, {}}}, rows}));
        QVERIFY(desk.writer().endCopy(stream));
    }
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 7);
    QCOMPARE(entry(desk, settled.n).state, CommandState::Settled);
    QCOMPARE(entry(desk, waiting.n).state, CommandState::Settled);
    desk.pull(restored);
}

void DeskCopyTest::searchFindsFoldedWordsAndParts()
{
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    const auto found = [&](const QByteArray &table, const QByteArray &query) {
        return *desk.writer().cache().scalar(
            "SELECT count(*) FROM " + table + " WHERE " + table + " MATCH ?1", query);
    };
    QCOMPARE(found("item_search", "πραγ*"), 3);
    QCOMPARE(found("item_search", "s2"), 1);
    QCOMPARE(found("item_trigram", "hing"), 3);
    QVERIFY(desk.writer().cache().execute("INSERT INTO barcode (gtin, sku) VALUES ('4006381333931', 'S2')"));
    QCOMPARE(found("item_trigram", "381333"), 1);
    QVERIFY(desk.writer().cache().execute("DELETE FROM item WHERE sku = 'S1'"));
    QCOMPARE(found("item_search", "πραγ*"), 2);
}

STOA_TEST(DeskCopyTest)
#include "deskcopytest.moc"
