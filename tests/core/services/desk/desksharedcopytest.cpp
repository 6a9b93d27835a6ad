// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/orderrows.h"
#include "tests/kit/testdesk.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::MiniHub;
using kit::TestDesk;

/// Streams that share rows, as a whole: copied beside each other, copied anew, compared and mended.
class DeskSharedCopyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theSecondStreamIsCopiedOverTheFirst();
    void theSameRowOfTwoStreamsInOnePage();
    void oneStreamIsCopiedAnew();
    void damageIsMended_data();
    void damageIsMended();

private:
    void pull(const QList<QByteArray> &streams);
    void apply(const FeedPage &page);
    QByteArray stateOf(const QByteArray &order);
    qint64 count(const QByteArray &sql) { return *m_desk->writer().cache().scalar(sql); }
    StreamSums sums(const QByteArray &stream) const;
    RepairPage repairPage(const QByteArray &stream, const QList<RowRange> &ranges) const;

    std::unique_ptr<MiniHub> m_hub;
    std::unique_ptr<TestDesk> m_desk;
};

namespace {

const QByteArray kA = "orders/AAA";
const QByteArray kB = "orders/BBB";
const QList<QByteArray> kBoth{"cfg", "cat/all", kA, kB, "contacts/AAA", "contacts/BBB"};

} // namespace

/// "both" is of two stores, "here" and "there" of one each.
void DeskSharedCopyTest::init()
{
    m_hub = std::make_unique<MiniHub>();
    m_hub->seed();
    m_hub->change([](UnitOfWork &work) -> Result<void> {
        STOA_TRY(kit::putOrder(work, {"both", {"AAA", "BBB"}}));
        STOA_TRY(kit::putOrder(work, {"here", {"AAA"}}));
        STOA_TRY(kit::putOrder(work, {"there", {"BBB"}}));
        for (const QByteArray &order : {"both", "here", "there"}) {
            STOA_TRY(kit::putFulfilment(work, "f-" + order, order, order == "there" ? "BBB" : "AAA"));
            STOA_TRY(kit::putReservation(work, "r-" + order, order, "f-" + order));
            STOA_TRY(kit::putDecision(work, "d-" + order, order));
            STOA_TRY(kit::putContact(work, order, "Maria of " + order));
        }
        STOA_TRY(kit::putReservation(work, "cart", "cart-1", ""));
        STOA_TRY(kit::putTask(work, "t-here", "AAA"));
        STOA_TRY(kit::putSlot(work, "AAA", "ship@1", Instant::fromMs(0)));
        STOA_TRY(kit::putSlot(work, "BBB", "ship@1", Instant::fromMs(0)));
        STOA_TRY(kit::putPolicy(work, "standard", "1"));
        return kit::putPolicy(work, "standard", "2");
    });
    m_desk = std::make_unique<TestDesk>();
}

void DeskSharedCopyTest::apply(const FeedPage &page)
{
    const auto applied = m_desk->writer().applyPage(page);
    if (!applied)
        qFatal("%s", qPrintable(applied.error().toString()));
    if (!applied->mismatches.isEmpty())
        qFatal("checksum of %s", applied->mismatches.first().constData());
}

/// Everything behind the cursors of these streams, which are the desk's from now on.
void DeskSharedCopyTest::pull(const QList<QByteArray> &streams)
{
    QVERIFY(m_desk->writer().setStreams(streams));
    QMap<QByteArray, qint64> cursors;
    const auto states = *m_desk->writer().streams();
    for (const StreamState &state : states)
        cursors.insert(state.stream, state.cursor.seq);
    apply(m_hub->page(cursors));
}

/// Empty when there is no such order.
QByteArray DeskSharedCopyTest::stateOf(const QByteArray &order)
{
    const auto found = m_desk->writer().cache().first(
        "SELECT state FROM orders WHERE id = ?1", [](const sql::Statement &row) { return row.bytes(0); },
        order);
    return found->value_or(QByteArray());
}

StreamSums DeskSharedCopyTest::sums(const QByteArray &stream) const
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

RepairPage DeskSharedCopyTest::repairPage(const QByteArray &stream, const QList<RowRange> &ranges) const
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

void DeskSharedCopyTest::theSecondStreamIsCopiedOverTheFirst()
{
    pull({"cfg", kA});
    QVERIFY(m_desk->writer().setStreams({"cfg", kA, kB}));
    const auto begun = m_desk->writer().beginCopy({kB, "s", {m_hub->head(kB), "t"}, 5});
    QVERIFY(begun);
    // It has none of this stream yet, whatever it has of its rows.
    QVERIFY(!begun->staged);
    QVERIFY(m_desk->writer().copyPage({{{kB, "s", 31, "x"}}, m_hub->copy(kB)}));
    QVERIFY(m_desk->writer().endCopy(kB));
    QCOMPARE(count("SELECT count(*) FROM orders"), 3);
    QCOMPARE(count("SELECT count(*) FROM shared_row WHERE key = 'f-both'"), 2);
    pull({"cfg", kA, kB});
    m_hub->change([](UnitOfWork &work) { return kit::putOrder(work, {"both", {"AAA", "BBB"}, "onHold"}); });
    pull({"cfg", kA, kB});
    QCOMPARE(stateOf("both"), QByteArray("onHold"));
}

void DeskSharedCopyTest::theSameRowOfTwoStreamsInOnePage()
{
    QVERIFY(m_desk->writer().setStreams({kA, kB}));
    CopyPage page;
    for (const QByteArray &stream : {kA, kB}) {
        QVERIFY(m_desk->writer().beginCopy({stream, "of " + stream, {m_hub->head(stream), "t"}, 1}));
        page.places.append({stream, "of " + stream, 31, "x"});
    }
    // As runs are merged: by type and key.
    std::map<std::tuple<int, QByteArray, QByteArray>, std::pair<qint64, QByteArray>> sorted;
    for (const QByteArray &stream : {kA, kB}) {
        const FeedPage rows = m_hub->copy(stream);
        for (const FeedRow &row : rows.rows())
            sorted[{row.type, rows.key(row).toByteArray(), stream}] = {row.seq, rows.body(row).toByteArray()};
    }
    for (const auto &[place, row] : sorted)
        page.rows.upsert(std::get<2>(place), row.first, std::get<0>(place), std::get<1>(place), row.second);
    QVERIFY(m_desk->writer().copyPage(page));
    for (const QByteArray &stream : {kA, kB})
        QVERIFY(m_desk->writer().endCopy(stream));
    QCOMPARE(count("SELECT count(*) FROM orders"), 3);
    pull({kA, kB});
}

void DeskSharedCopyTest::oneStreamIsCopiedAnew()
{
    pull(kBoth);
    sql::Connection &cache = m_desk->writer().cache();
    // One that the hub does not have, one that is lost, one that differs.
    QVERIFY(
        cache.execute("INSERT INTO task (id, location, kind, created_at) VALUES ('t-x', 'AAA', 'count', 0)"));
    QVERIFY(
        cache.execute("INSERT INTO shared_row (stream, type, key, seq) VALUES ('orders/AAA', 11, 't-x', 3)"));
    QVERIFY(cache.execute("DELETE FROM orders WHERE id = 'both'"));
    QVERIFY(cache.execute("UPDATE fulfilment SET state = 'packed' WHERE id = 'f-here'"));
    QVERIFY(m_desk->writer().forgetCursor(kA));
    QVERIFY(m_desk->writer().beginCopy({kA, "s", {m_hub->head(kA), "t"}, 9})->staged);
    QVERIFY(m_desk->writer().copyPage({{{kA, "s", 31, "x"}}, m_hub->copy(kA)}));
    QCOMPARE(stateOf("both"), QByteArray());
    QVERIFY(m_desk->writer().endCopy(kA));
    QCOMPARE(stateOf("both"), QByteArray("approved"));
    QCOMPARE(stateOf("there"), QByteArray("approved"));
    QCOMPARE(count("SELECT count(*) FROM task"), 1);
    QCOMPARE(count("SELECT count(*) FROM fulfilment WHERE state = 'packed'"), 0);
    QCOMPARE(count("SELECT count(*) FROM shared_row WHERE key = 'both'"), 4);
    pull(kBoth);
}

void DeskSharedCopyTest::damageIsMended_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<int>("places");
    const auto row = [](const char *name, const char *sql, int places) {
        QTest::newRow(name) << QByteArray(sql) << places;
    };
    row("row that was lost", "DELETE FROM orders WHERE id = 'both'", 1);
    row("number that was lost", "DELETE FROM shared_row WHERE stream = 'orders/AAA' AND key = 'f-here'", 1);
    row("another number",
        "UPDATE shared_row SET seq = seq + 40 WHERE stream = 'orders/AAA' AND key = 'd-both'", 1);
    row("row too many",
        "INSERT INTO task (id, location, kind, created_at) VALUES ('t-aa', 'AAA', 'count', 0); "
        "INSERT INTO shared_row (stream, type, key, seq) VALUES ('orders/AAA', 11, 't-aa', 3)",
        1);
    row("lost row of two key columns", "DELETE FROM slot WHERE location = 'AAA'", 1);
    row("number of another stream", "UPDATE shared_row SET seq = 1 WHERE stream = 'orders/BBB'", 0);
}

void DeskSharedCopyTest::damageIsMended()
{
    QFETCH(const QByteArray, damage);
    QFETCH(const int, places);
    pull(kBoth);
    const QByteArray whole = m_desk->dump();
    QVERIFY(m_desk->writer().cache().execute(damage));
    const auto ranges = m_desk->writer().differences(sums(kA));
    QVERIFY(ranges && *ranges);
    QCOMPARE((*ranges)->size(), places);
    if (places == 0)
        return;
    const auto mended = m_desk->writer().repair(repairPage(kA, **ranges));
    QVERIFY(mended && *mended);
    QCOMPARE(**mended, 1);
    QCOMPARE(m_desk->dump(), whole);
    QVERIFY((*m_desk->writer().differences(sums(kA)))->isEmpty());
    pull(kBoth);
}

STOA_TEST(DeskSharedCopyTest)
#include "desksharedcopytest.moc"
