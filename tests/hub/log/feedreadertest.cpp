// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventory/ledgerrepository.h"
#include "hub/log/tending.h"
#include "hub/log/verification.h"
#include "tests/hub/log/loghub.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace stoa::hubtest;
using namespace Qt::StringLiterals;

namespace {

/// Commits of ten rows each.
void write(LogHub &hub, int commits, int from = 0)
{
    for (int c = 0; c < commits; ++c) {
        const auto done = hub.store().write(hub.asTheHouse(), [&](UnitOfWork &work) -> Result<void> {
            for (int i = 0; i < 10; ++i)
                STOA_TRY(LedgerRepository::setSafety(work, u"S%1"_s.arg(from + c * 10 + i), u"ATH"_s,
                                                     Quantity::fromThousandths(c)));
            return {};
        });
        QVERIFY(done);
    }
}

Result<wire::StreamCursor> pullOnce(sql::Connection &connection, const wire::StreamCursor &cursor,
                                    qint64 maxBytes)
{
    wire::PullRequest request;
    request.streams = {cursor};
    request.maxBytes = maxBytes;
    wire::FrameWriter frames;
    STOA_TRY_ASSIGN(const auto outcome, hub::FeedReader(connection).pull(request, frames));
    return outcome.cursors.first();
}

} // namespace

class FeedReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsAPageOnACommit_data() { kit::addEngineRows(); }
    void endsAPageOnACommit()
    {
        STOA_FETCH_ENGINE(engine);
        LogHub hub(engine);
        // More rows than are looked at in one go, so that the page is cut.
        write(hub, 123);
        const auto reader = hub.reader();
        const auto cursor = pullOnce(*reader, {"store/ATH", 0, {}}, 1);
        QVERIFY(cursor);
        QCOMPARE(cursor->seq, 1'000);
        QVERIFY(!cursor->token.isEmpty());
        const auto next = pullOnce(*reader, *cursor, 1);
        QVERIFY(next);
        QCOMPARE(next->seq, 1'230);

        Copy copy;
        QVERIFY(copy.pull(*reader, {"store/ATH"}, 1));
        QCOMPARE(copy.pages(), 2);
        QCOMPARE(copy.rows("store/ATH").size(), 1'230u);
        QCOMPARE(copy.mismatches(), 0);
    }

    void bringsWhatChangedSince_data() { kit::addEngineRows(); }
    void bringsWhatChangedSince()
    {
        STOA_FETCH_ENGINE(engine);
        LogHub hub(engine);
        Till till = hub.till(u"a"_s);
        const auto reader = hub.reader();
        const QList<QByteArray> streams{"store/ATH", "ledger/ATH", "cfg", "cat/all"};
        Copy copy;
        QVERIFY(copy.pull(*reader, streams));
        for (int i = 0; i < 5; ++i) {
            hub.adjust(till, u"A"_s, u"ATH"_s, 2);
            hub.adjust(till, u"B%1"_s.arg(i), u"ATH"_s, 3);
            QVERIFY(copy.pull(*reader, streams));
        }
        Copy fresh;
        QVERIFY(fresh.pull(*reader, streams));
        for (const QByteArray &stream : streams)
            QCOMPARE(copy.rows(stream), fresh.rows(stream));
        QCOMPARE(copy.rows("ledger/ATH").size(), 10u);
        QCOMPARE(copy.mismatches(), 0);
        const auto row = copy.rows("store/ATH").at({int(EntityType::Position), "A|ATH"});
        QVERIFY(row.body.contains("\"on_hand\":10000"));
    }

    void whatAMovementCostStaysAtTheHub_data() { kit::addEngineRows(); }
    void whatAMovementCostStaysAtTheHub()
    {
        STOA_FETCH_ENGINE(engine);
        LogHub hub(engine);
        Till till = hub.till(u"a"_s);
        hub.adjust(till, u"A"_s, u"ATH"_s, 2);
        QVERIFY(hub.spoiler()->execute("UPDATE movement SET unit_cost = 456, currency = 'EUR'"));
        Copy copy;
        QVERIFY(copy.pull(*hub.reader(), {"ledger/ATH"}));
        QCOMPARE(copy.rows("ledger/ATH").size(), 1u);
        const QByteArray body = copy.rows("ledger/ATH").begin()->second.body;
        QVERIFY(body.contains("\"quantity\":2000"));
        QVERIFY2(!body.contains("cost") && !body.contains("456") && !body.contains("EUR"), body);
    }

    void tellsACursorThatItDidNotGive_data()
    {
        QTest::addColumn<qint64>("seq");
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("ahead") << qint64(99) << QByteArray("0123456789abcdef");
        QTest::newRow("token") << qint64(10) << QByteArray("0123456789abcdef");
        QTest::newRow("no boundary") << qint64(5) << QByteArray("0123456789abcdef");
        QTest::newRow("no token") << qint64(10) << QByteArray();
    }
    void tellsACursorThatItDidNotGive()
    {
        QFETCH(const qint64, seq);
        QFETCH(const QByteArray, token);
        LogHub hub(sql::Engine::Sqlite);
        write(hub, 2);
        const auto answer = pullOnce(*hub.reader(), {"store/ATH", seq, token}, 1'000);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code(), Problem::CursorExpired);
        QCOMPARE(answer.error().field, u"store/ATH"_s);
    }

    void forgetsWhatIsOldAndSaysSo_data() { kit::addEngineRows(); }
    void forgetsWhatIsOldAndSaysSo()
    {
        STOA_FETCH_ENGINE(engine);
        LogHub hub(engine);
        Till till = hub.till(u"a"_s);
        hub.adjust(till, u"A"_s, u"ATH"_s, 1);
        const auto old = pullOnce(*hub.reader(), {"ledger/ATH", 0, {}}, 1'000);
        hub.adjust(till, u"A"_s, u"ATH"_s, 1);
        const auto later = pullOnce(*hub.reader(), {"ledger/ATH", 0, {}}, 1'000);
        QVERIFY(old && later);
        hub.clock().advanceDays(91);
        hub.adjust(till, u"B"_s, u"ATH"_s, 1);

        const auto report = hub::tendFeed(hub.store());
        QVERIFY(report);
        QCOMPARE(report->movementsLeft, 2);
        const auto reader = hub.reader();
        QCOMPARE(pullOnce(*reader, *old, 1'000).error().code(), Problem::CursorExpired);
        // The last old boundary still stands; what left the feed is told as removed.
        Copy copy;
        copy.cursor("ledger/ATH") = *later;
        QVERIFY(copy.pull(*reader, {"ledger/ATH"}));
        QCOMPARE(copy.rows("ledger/ATH").size(), 1u);
        QCOMPARE(copy.mismatches(), 0);
        // A small stream may be copied from the beginning all the same.
        Copy fresh;
        QVERIFY(fresh.pull(*reader, {"ledger/ATH"}));
        QCOMPARE(fresh.rows("ledger/ATH").size(), 1u);
        QCOMPARE(*reader->scalar("SELECT COUNT(*) FROM movement"), 3);

        // Once the removals are old too, they are gone.
        hub.clock().advanceDays(91);
        hub.adjust(till, u"B"_s, u"ATH"_s, 1);
        const auto again = hub::tendFeed(hub.store());
        QVERIFY(again);
        QCOMPARE(again->tombstonesGone, 2);
    }

    void positionsThatHoldNothingGo_data() { kit::addEngineRows(); }
    /// After 400 days without a movement, at the desks as well; the ledger still adds up without them.
    void positionsThatHoldNothingGo()
    {
        STOA_FETCH_ENGINE(engine);
        LogHub hub(engine);
        Till till = hub.till(u"a"_s);
        hub.adjust(till, u"EMPTY"_s, u"ATH"_s, 1);
        hub.adjust(till, u"EMPTY"_s, u"ATH"_s, -1);
        hub.adjust(till, u"FULL"_s, u"ATH"_s, 1);
        Copy copy;
        QVERIFY(copy.pull(*hub.reader(), {"store/ATH"}));
        hub.clock().advanceDays(399);
        QCOMPARE(hub::tendFeed(hub.store())->positionsGone, 0);
        hub.adjust(till, u"LATE"_s, u"ATH"_s, 1);
        hub.adjust(till, u"LATE"_s, u"ATH"_s, -1);
        hub.clock().advanceDays(2);
        QCOMPARE(hub::tendFeed(hub.store())->positionsGone, 1);
        const auto reader = hub.reader();
        QCOMPARE(*reader->scalar("SELECT COUNT(*) FROM position"), 2);
        QCOMPARE(*reader->scalar("SELECT COUNT(*) FROM position WHERE sku = 'EMPTY'"), 0);
        QVERIFY(copy.pull(*reader, {"store/ATH"}));
        QCOMPARE(copy.rows("store/ATH").size(), 2u);
        QCOMPARE(copy.mismatches(), 0);
        const auto check = hub::checkHub(*reader);
        QVERIFY(check && check->isSound());
        hub.adjust(till, u"EMPTY"_s, u"ATH"_s, 1);
        QCOMPARE(*hub.reader()->scalar("SELECT on_hand FROM position WHERE sku = 'EMPTY'"), 1'000);
    }

    void givesStreamsByRights()
    {
        LogHub hub(sql::Engine::Sqlite);
        const Rights rights({Permission::StockRead, Permission::LedgerRead, Permission::CatalogRead},
                            {u"ATH"_s});
        const auto list = hub::streamsFor(*hub.reader(), rights, u"dev_a"_s);
        QVERIFY(list);
        QList<QByteArray> names;
        for (const auto &info : *list)
            names.append(info.stream);
        QCOMPARE(names,
                 (QList<QByteArray>{"cfg", "cat/all", "price/all", "dev/dev_a", "store/ATH", "ledger/ATH",
                                    "store/SKG"}));
        QVERIFY(!hub::mayCopy(rights, u"dev_a"_s, "ledger/SKG"));
        QVERIFY(!hub::mayCopy(rights, u"dev_a"_s, "dev/dev_b"));
        QVERIFY(!hub::mayCopy(rights, u"dev_a"_s, "cost/all"));
        QVERIFY(!hub::mayCopy(rights, {}, "dev/"));
    }
};

STOA_TEST(FeedReaderTest)
#include "feedreadertest.moc"
