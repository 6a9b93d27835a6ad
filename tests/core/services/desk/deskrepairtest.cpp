// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testdesk.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::MiniHub;
using kit::TestDesk;

/// A copy that differs from the hub: what the sums show of it, and how it is mended under what is unsettled.
class DeskRepairTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sumsShowWhereRowsDiffer_data();
    void sumsShowWhereRowsDiffer();
    void damageIsMendedUnderUnsettledCommands_data();
    void damageIsMendedUnderUnsettledCommands();
    void aRemovedRowOfAnUnsettledCommandComesBackOnTop();
    void aMovementKeepsItsOtherLedger();
    void sumsOfAnotherPlaceSayNothing();
    void anOlderAnswerIsNotApplied();
    void whatIsNewerThanTheDeskIsLeftToThePull();

private:
    StreamSums sums(const QByteArray &stream) const;
    RepairPage page(const QByteArray &stream, const QList<RowRange> &ranges) const;
    void spoil(const QByteArray &sql) { QVERIFY(m_desk->writer().cache().execute(sql)); }
    QList<RowRange> differences(const QByteArray &stream);

    std::unique_ptr<MiniHub> m_hub;
    std::unique_ptr<TestDesk> m_desk;
};

namespace {

constexpr char kStream[] = "store/AAA";

} // namespace

void DeskRepairTest::init()
{
    m_hub = std::make_unique<MiniHub>();
    m_hub->seed();
    m_desk = std::make_unique<TestDesk>();
    for (const auto &sku : {u"S1"_s, u"S2"_s, u"S3"_s})
        m_hub->adjust(sku, u"AAA"_s, 10);
    m_desk->pull(*m_hub);
}

/// One range per row, as a hub of few rows makes them.
StreamSums DeskRepairTest::sums(const QByteArray &stream) const
{
    const qint64 head = m_hub->head(stream);
    StreamSums sums{stream, {head, "t" + QByteArray::number(head)}, {}};
    const FeedPage rows = m_hub->copy(stream);
    for (const FeedRow &row : rows.rows()) {
        const QByteArray key = rows.key(row).toByteArray();
        sums.ranges.append({{row.type, key}, rowSum(row.type, key, row.seq)});
    }
    return sums;
}

RepairPage DeskRepairTest::page(const QByteArray &stream, const QList<RowRange> &ranges) const
{
    const qint64 head = m_hub->head(stream);
    RepairPage page{stream, ranges, {head, "t" + QByteArray::number(head)}, {}};
    const FeedPage all = m_hub->copy(stream);
    for (const FeedRow &row : all.rows()) {
        const RowPlace place{row.type, all.key(row).toByteArray()};
        if (std::ranges::any_of(ranges, [&](const RowRange &range) { return range.holds(place); }))
            page.rows.upsert(stream, row.seq, row.type, place.key, all.body(row));
    }
    return page;
}

QList<RowRange> DeskRepairTest::differences(const QByteArray &stream)
{
    const auto found = m_desk->writer().differences(sums(stream));
    if (!found || !*found)
        qFatal("the sums could not be compared");
    return **found;
}

void DeskRepairTest::sumsShowWhereRowsDiffer_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *name, const char *sql, const char *from, const char *to) {
        QTest::newRow(name) << QByteArray(sql) << QByteArray(from) << QByteArray(to);
    };
    row("nothing", "SELECT 1", "", "");
    row("missing row", "DELETE FROM position WHERE sku = 'S2'", "S1|AAA", "S2|AAA");
    row("row too many", "INSERT INTO position (sku, location, seq) VALUES ('S11', 'AAA', 5)", "", "S1|AAA");
    row("row of another change", "UPDATE position SET seq = seq - 1 WHERE sku = 'S2'", "S1|AAA", "S2|AAA");
    row("neighbours are one", "DELETE FROM position WHERE sku IN ('S1', 'S2')", "", "S2|AAA");
    // What the sum does not cover: the content under a number that is kept.
    row("flipped quantity", "UPDATE position SET on_hand = -on_hand", "", "");
    // Not the hub's yet.
    row("own row", "INSERT INTO position (sku, location, seq) VALUES ('S11', 'AAA', 0)", "", "");
}

void DeskRepairTest::sumsShowWhereRowsDiffer()
{
    QFETCH(const QByteArray, damage);
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    spoil(damage);
    const auto ranges = differences(kStream);
    QCOMPARE(ranges.size(), to.isEmpty() ? 0 : 1);
    if (to.isEmpty())
        return;
    QCOMPARE(ranges.first().after.key, from);
    QCOMPARE(ranges.first().upTo->key, to);
}

void DeskRepairTest::damageIsMendedUnderUnsettledCommands_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<qint64>("mended");
    const auto row = [](const char *name, const char *sql, qint64 mended) {
        QTest::newRow(name) << QByteArray(sql) << mended;
    };
    row("missing row", "DELETE FROM position WHERE sku = 'S2'", 1);
    row("row too many", "INSERT INTO position (sku, location, on_hand, seq) VALUES ('X', 'AAA', 1, 1)", 1);
    row("row of another change", "UPDATE position SET on_hand = 77000, seq = seq - 1 WHERE sku = 'S3'", 1);
    row("all", "UPDATE position SET on_hand = 77000, seq = 1 WHERE location = 'AAA' AND sku <> 'S1'", 2);
    row("under the command",
        "UPDATE undo SET seq = seq + 1000, body = replace(body, '10000', '66000') WHERE key = 'S1|AAA'", 1);
}

void DeskRepairTest::damageIsMendedUnderUnsettledCommands()
{
    QFETCH(const QByteArray, damage);
    QFETCH(const qint64, mended);
    m_desk->adjust(u"S1"_s, u"AAA"_s, 2);
    m_desk->adjust(u"S1"_s, u"AAA"_s, 3);
    const QByteArray whole = m_desk->dump();
    spoil(damage);
    const auto ranges = differences(kStream);
    const auto done = m_desk->writer().repair(page(kStream, ranges));
    QVERIFY(done && *done);
    QCOMPARE(**done, mended);
    QCOMPARE(m_desk->dump(), whole);
    QCOMPARE(m_desk->onHand(u"S1"_s, u"AAA"_s), 15);
    QVERIFY(differences(kStream).isEmpty());
    // A pull at the head compares the sums, and fails the test when they differ.
    m_desk->pull(*m_hub);
    m_desk->push(*m_hub);
    m_desk->pull(*m_hub);
    QCOMPARE(m_desk->onHand(u"S1"_s, u"AAA"_s), 15);
    QCOMPARE(m_hub->onHand(u"S1"_s, u"AAA"_s), 15);
    QVERIFY(!m_desk->writer().hasOpen());
}

void DeskRepairTest::aRemovedRowOfAnUnsettledCommandComesBackOnTop()
{
    m_desk->adjust(u"S1"_s, u"AAA"_s, 2);
    spoil("DELETE FROM position");
    spoil("DELETE FROM undo WHERE key = 'S1|AAA'");
    const auto done = m_desk->writer().repair(page(kStream, differences(kStream)));
    QVERIFY(done && *done);
    QCOMPARE(m_desk->onHand(u"S1"_s, u"AAA"_s), 12);
    QCOMPARE(m_desk->onHand(u"S2"_s, u"AAA"_s), 10);
}

void DeskRepairTest::aMovementKeepsItsOtherLedger()
{
    const auto ledger = QByteArray("ledger/AAA");
    QVERIFY(m_hub->head(ledger) > 0);
    const QByteArray whole = m_desk->dump();
    spoil("UPDATE movement SET seq = seq + 500 WHERE seq > 0");
    spoil("UPDATE movement SET seq_to = seq_to + 500 WHERE seq_to > 0");
    auto ranges = differences(ledger);
    QVERIFY(!ranges.isEmpty());
    QVERIFY(m_desk->writer().repair(page(ledger, ranges)));
    QVERIFY(differences(ledger).isEmpty());
    QCOMPARE(m_desk->dump(), whole);
}

void DeskRepairTest::sumsOfAnotherPlaceSayNothing()
{
    StreamSums told = sums(kStream);
    told.cursor.token = "another";
    QVERIFY(!*m_desk->writer().differences(told));
    m_hub->adjust(u"S1"_s, u"AAA"_s, 1);
    QVERIFY(!*m_desk->writer().differences(sums(kStream)));
}

void DeskRepairTest::anOlderAnswerIsNotApplied()
{
    const RepairPage old = page(kStream, {RowRange()});
    m_hub->adjust(u"S1"_s, u"AAA"_s, 1);
    m_desk->pull(*m_hub);
    const auto done = m_desk->writer().repair(old);
    QVERIFY(done);
    QVERIFY(!*done);
    QCOMPARE(m_desk->onHand(u"S1"_s, u"AAA"_s), 11);
}

void DeskRepairTest::whatIsNewerThanTheDeskIsLeftToThePull()
{
    spoil("DELETE FROM position WHERE sku = 'S2'");
    m_hub->adjust(u"S1"_s, u"AAA"_s, 1);
    const auto done = m_desk->writer().repair(page(kStream, {RowRange()}));
    QVERIFY(done && *done);
    QCOMPARE(**done, 1);
    QCOMPARE(m_desk->onHand(u"S1"_s, u"AAA"_s), 10);
    QCOMPARE(m_desk->onHand(u"S2"_s, u"AAA"_s), 10);
    m_desk->pull(*m_hub);
    QCOMPARE(m_desk->onHand(u"S1"_s, u"AAA"_s), 11);
}

STOA_TEST(DeskRepairTest)
#include "deskrepairtest.moc"
