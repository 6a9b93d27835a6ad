// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/transaction.h"
#include "core/store/desk/undolog.h"
#include "core/store/orderfamily.h"
#include "tests/kit/orderrows.h"
#include "tests/kit/testdesk.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::MiniHub;
using kit::TestDesk;

/// Rows that stand in several streams of one desk: each stream counts them, and they go with the last one.
class DeskSharedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyStreamCountsItsOwn();
    void rowsOfTwoKeyColumnsComeIn();
    void anOlderNumberIsPassedOver();
    void aRowStaysWhileAStreamHoldsIt();
    void aStreamThatIsTakenAwayLeavesWhatOthersHold();
    void anOrderReachesAStoreThatJoins();
    void whatACommandMadeOfItLiesOnTheHubsRow();
    void whatWasMadeHereGoesWithNoStream();
    void aCommandWaitsForItsOwnStreamsAlone();
    void aCommandDoesNotWaitForAStreamThatRests();
    void placesAreKeptForThoseWhoSeeSomeAlone();

private:
    void pull(const QList<QByteArray> &streams);
    void apply(const FeedPage &page);
    QByteArray stateOf(const QByteArray &order);
    qint64 count(const QByteArray &sql) { return *m_desk->writer().cache().scalar(sql); }
    void changeOnTop(qint64 n, const EntityKey &key, const QByteArray &sql);

    std::unique_ptr<MiniHub> m_hub;
    std::unique_ptr<TestDesk> m_desk;
};

namespace {

const QByteArray kA = "orders/AAA";
const QByteArray kB = "orders/BBB";
const QList<QByteArray> kBoth{"cfg", "cat/all", kA, kB, "contacts/AAA", "contacts/BBB"};

constexpr int kOrder = int(EntityType::Order);

Rights clerkOf(const QSet<QString> &stores)
{
    using enum Permission;
    return Rights({CatalogRead, StockRead, StockAdjust, OrderRead, ContactRead}, stores);
}

} // namespace

/// "both" is of two stores, "here" and "there" of one each.
void DeskSharedTest::init()
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

void DeskSharedTest::apply(const FeedPage &page)
{
    const auto applied = m_desk->writer().applyPage(page);
    if (!applied)
        qFatal("%s", qPrintable(applied.error().toString()));
    if (!applied->mismatches.isEmpty())
        qFatal("checksum of %s", applied->mismatches.first().constData());
}

/// Everything behind the cursors of these streams, which are the desk's from now on.
void DeskSharedTest::pull(const QList<QByteArray> &streams)
{
    QVERIFY(m_desk->writer().setStreams(streams));
    QMap<QByteArray, qint64> cursors;
    const auto states = *m_desk->writer().streams();
    for (const StreamState &state : states)
        cursors.insert(state.stream, state.cursor.seq);
    apply(m_hub->page(cursors));
}

/// Empty when there is no such order.
QByteArray DeskSharedTest::stateOf(const QByteArray &order)
{
    const auto found = m_desk->writer().cache().first(
        "SELECT state FROM orders WHERE id = ?1", [](const sql::Statement &row) { return row.bytes(0); },
        order);
    return found->value_or(QByteArray());
}

/// As if the command had done it; the desk is opened anew, as after a restart.
void DeskSharedTest::changeOnTop(qint64 n, const EntityKey &key, const QByteArray &sql)
{
    sql::Connection &cache = m_desk->writer().cache();
    {
        auto transaction = sql::Transaction::begin(cache);
        QVERIFY(transaction);
        CacheRepository rows(cache);
        UndoLog undo(rows, n);
        QVERIFY(undo.before(cache, key));
        QVERIFY(cache.execute(sql));
        QVERIFY(transaction->commit());
    }
    m_desk->close();
    m_desk->open();
}

void DeskSharedTest::everyStreamCountsItsOwn()
{
    // The sums are compared with the hub's at each pull.
    pull(kBoth);
    QCOMPARE(count("SELECT count(*) FROM orders"), 3);
    QCOMPARE(count("SELECT count(*) FROM fulfilment"), 3);
    QCOMPARE(count("SELECT count(*) FROM order_contact"), 3);
    QCOMPARE(count("SELECT count(*) FROM shared_row WHERE key = 'both'"), 4);
    QCOMPARE(count("SELECT count(*) FROM shared_row WHERE key = 'here'"), 2);
    // A cart's is the hub's own.
    QCOMPARE(count("SELECT count(*) FROM reservation"), 3);
    m_hub->change([](UnitOfWork &work) { return kit::putOrder(work, {"both", {"AAA", "BBB"}, "onHold"}); });
    pull(kBoth);
    QCOMPARE(stateOf("both"), QByteArray("onHold"));
    CacheRepository rows(m_desk->writer().cache());
    QCOMPARE(*rows.seqIn(kA, {EntityType::Order, "both"}), m_hub->head(kA));
    QCOMPARE(*rows.seqIn(kB, {EntityType::Order, "both"}), m_hub->head(kB));
    m_hub->change([](UnitOfWork &work) {
        return work.change({EntityType::Order, "both"}, ChangeOp::Remove,
                           [&] { return work.connection().execute("DELETE FROM orders WHERE id = 'both'"); });
    });
    pull(kBoth);
    QCOMPARE(stateOf("both"), QByteArray());
}

void DeskSharedTest::rowsOfTwoKeyColumnsComeIn()
{
    pull(kBoth);
    QCOMPARE(count("SELECT count(*) FROM slot"), 2);
    QCOMPARE(count("SELECT count(*) FROM routing_policy WHERE seq > 0"), 2);
}

void DeskSharedTest::anOlderNumberIsPassedOver()
{
    QVERIFY(m_desk->writer().setStreams({kA, kB}));
    // Without a mark, as a copy leaves it that is not at its end.
    const auto bring = [this](const QByteArray &stream, qint64 seq, const QByteArray &state) {
        const QByteArray body = **readRow(m_hub->connection(), {EntityType::Order, "both"});
        FeedPage page;
        page.upsert(stream, seq, kOrder, "both", QByteArray(body).replace("approved", state));
        apply(page);
    };
    bring(kA, 50, "onHold");
    bring(kA, 49, "approved");
    QCOMPARE(stateOf("both"), QByteArray("onHold"));
    // The other stream has its own numbers.
    bring(kB, 3, "partlyFulfilled");
    QCOMPARE(stateOf("both"), QByteArray("partlyFulfilled"));
    bring(kA, 51, "completed");
    bring(kB, 3, "approved");
    QCOMPARE(stateOf("both"), QByteArray("completed"));
}

void DeskSharedTest::aRowStaysWhileAStreamHoldsIt()
{
    pull(kBoth);
    const auto gone = [this](const QByteArray &stream) {
        const qint64 seq = m_hub->head(stream) + 1;
        FeedPage page;
        page.remove(stream, seq, kOrder, "both");
        page.mark(stream, {0, {seq, "t"}, seq, false, {}});
        apply(page);
    };
    gone(kA);
    QCOMPARE(stateOf("both"), QByteArray("approved"));
    QCOMPARE(stateOf("here"), QByteArray("approved"));
    gone(kB);
    QCOMPARE(stateOf("both"), QByteArray());
    QCOMPARE(count("SELECT count(*) FROM order_place WHERE order_id = 'both'"), 0);
}

void DeskSharedTest::aStreamThatIsTakenAwayLeavesWhatOthersHold()
{
    pull(kBoth);
    QVERIFY(m_desk->writer().setStreams({"cfg", kA, "contacts/AAA"}));
    QCOMPARE(stateOf("both"), QByteArray("approved"));
    QCOMPARE(stateOf("there"), QByteArray());
    QCOMPARE(count("SELECT count(*) FROM fulfilment"), 2);
    QCOMPARE(count("SELECT count(*) FROM order_contact"), 2);
    QCOMPARE(count("SELECT count(*) FROM slot"), 1);
    QCOMPARE(count("SELECT count(*) FROM shared_row WHERE stream LIKE '%BBB'"), 0);
    pull({"cfg", kA, "contacts/AAA"});
    QVERIFY(m_desk->writer().setStreams({"cfg"}));
    for (const char *table : {"orders", "fulfilment", "reservation", "decision", "order_contact", "task",
                              "slot", "order_place", "shared_row"})
        QCOMPARE(count(QByteArray("SELECT count(*) FROM ") + table), 0);
    QCOMPARE(count("SELECT count(*) FROM routing_policy"), 2);
}

void DeskSharedTest::anOrderReachesAStoreThatJoins()
{
    const QList<QByteArray> theirs{"cfg", kB, "contacts/BBB"};
    pull(theirs);
    QCOMPARE(stateOf("here"), QByteArray());
    m_hub->change([](UnitOfWork &work) -> Result<void> {
        STOA_TRY(kit::putOrder(work, {"here", {"AAA", "BBB"}}));
        return touchFamily(work, "here");
    });
    pull(theirs);
    QCOMPARE(stateOf("here"), QByteArray("approved"));
    QCOMPARE(count("SELECT count(*) FROM shared_row WHERE key IN ('f-here', 'r-here', 'd-here')"), 3);
    QCOMPARE(count("SELECT count(*) FROM order_contact WHERE order_id = 'here'"), 1);
}

void DeskSharedTest::whatACommandMadeOfItLiesOnTheHubsRow()
{
    pull(kBoth);
    const Receipt receipt = m_desk->adjust(u"S1"_s, u"AAA"_s, 1);
    changeOnTop(receipt.n, {EntityType::Order, "both"},
                "UPDATE orders SET state = 'cancelled' WHERE id = 'both'");
    // Nothing of the row comes in: it stays as it is.
    m_hub->change([](UnitOfWork &work) { return kit::putTask(work, "t-2", "AAA"); });
    pull(kBoth);
    QCOMPARE(stateOf("both"), QByteArray("cancelled"));
    // One stream lets it go; the other one's row is under the command.
    const qint64 seq = m_hub->head(kA) + 1;
    FeedPage page;
    page.remove(kA, seq, kOrder, "both");
    page.mark(kA, {0, {seq, "t"}, seq, false, {}});
    apply(page);
    QCOMPARE(stateOf("both"), QByteArray("approved"));
    QCOMPARE(m_desk->onHand(u"S1"_s, u"AAA"_s), 1);
    QVERIFY(m_desk->writer().hasOpen());
}

void DeskSharedTest::whatWasMadeHereGoesWithNoStream()
{
    pull(kBoth);
    const Receipt receipt = m_desk->adjust(u"S1"_s, u"AAA"_s, 1);
    changeOnTop(receipt.n, {EntityType::Task, "t-mine"},
                "INSERT INTO task (id, location, kind, created_at) VALUES ('t-mine', 'AAA', 'count', 0)");
    // A refusal takes it back, and nobody else's.
    QVERIFY(m_desk->writer().takeVerdicts(
        {{receipt.n, Verdict::Rejected, false, {}, Error::of(Problem::Forbidden), {}, {}}}));
    QCOMPARE(count("SELECT count(*) FROM task"), 1);
    QCOMPARE(m_desk->onHand(u"S1"_s, u"AAA"_s), 0);
}

void DeskSharedTest::aCommandWaitsForItsOwnStreamsAlone()
{
    m_desk->writer().actAs({u"usr_test"_s, u"g"_s, clerkOf({u"AAA"_s})});
    const QList<QByteArray> own{"cfg", "cat/all", kA};
    pull(own);
    const Receipt receipt = m_desk->adjust(u"S1"_s, u"AAA"_s, 1);
    const qint64 next = m_hub->head(kA) + 1;
    // At the hub it also goes to those who look after all, and to the other store.
    const auto taken = m_desk->writer().takeVerdicts(
        {{receipt.n, Verdict::Applied, false, {{kA, next}, {"orders/all", 90}, {kB, 80}}, {}, {}, {}}});
    QVERIFY(taken);
    QVERIFY(!taken->unknownStreams);
    QVERIFY(m_desk->writer().hasOpen());
    m_hub->change([](UnitOfWork &work) { return kit::putTask(work, "t-2", "AAA"); });
    apply(m_hub->page({{kA, next - 1}}));
    QVERIFY(!m_desk->writer().hasOpen());
}

void DeskSharedTest::aCommandDoesNotWaitForAStreamThatRests()
{
    // Somebody of the whole chain was here, and may come back.
    const QList<QByteArray> chain{"cfg", "cat/all", "orders/all"};
    pull(chain);
    const QList<Rights> others{Rights::ofTheHouse()};
    m_desk->writer().actAs({u"usr_test"_s, u"g"_s, clerkOf({u"AAA"_s})});
    QVERIFY(m_desk->writer().setStreams({"cfg", "cat/all", kA}, others));
    apply(m_hub->page({{"cfg", m_hub->head("cfg")}, {kA, 0}}));
    QCOMPARE(count("SELECT count(*) FROM orders"), 3);
    QCOMPARE(count("SELECT count(*) FROM shared_row WHERE key = 'here'"), 2);
    const Receipt receipt = m_desk->adjust(u"S1"_s, u"AAA"_s, 1);
    const qint64 next = m_hub->head(kA) + 1;
    const qint64 all = m_hub->head("orders/all") + 1;
    QVERIFY(m_desk->writer().takeVerdicts(
        {{receipt.n, Verdict::Applied, false, {{kA, next}, {"orders/all", all}}, {}, {}, {}}}));
    QVERIFY(m_desk->writer().hasOpen());
    m_hub->change([](UnitOfWork &work) { return kit::putTask(work, "t-2", "AAA"); });
    apply(m_hub->page({{kA, next - 1}}));
    QVERIFY(!m_desk->writer().hasOpen());
}

void DeskSharedTest::placesAreKeptForThoseWhoSeeSomeAlone()
{
    pull(kBoth);
    QCOMPARE(count("SELECT count(*) FROM order_place"), 4);
    m_hub->change([](UnitOfWork &work) { return kit::putOrder(work, {"here", {"AAA", "BBB", "BBB"}}); });
    pull(kBoth);
    QCOMPARE(count("SELECT count(*) FROM order_place WHERE location = 'BBB'"), 3);
    // A number that another order had in an old history keeps none out.
    QVERIFY(m_desk->writer().cache().execute("UPDATE orders SET number = 'here' WHERE id = 'there'"));
}

STOA_TEST(DeskSharedTest)
#include "desksharedtest.moc"
