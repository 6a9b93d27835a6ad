// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/network/zonesla.h"
#include "core/store/network/networkquery.h"
#include "tests/core/sample/sampleorderstage.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

/// About fifty a day, so that what is shown of the last ones is of the last day.
constexpr qsizetype kOrders = 700;
/// Basis points: a few orders more or less are that many.
constexpr qint32 kFewOrders = 200;
constexpr qint64 kEnoughOrders = 10;

QString whyNot(const Result<void> &done) { return done ? QString() : done.error().toString(); }

} // namespace

/// The chain of the sample serves its zones about as its trade does.
class SampleServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theGoalsAreKeptInTowns_data();
    void theGoalsAreKeptInTowns();
};

void SampleServiceTest::theGoalsAreKeptInTowns_data()
{
    QTest::addColumn<SampleSupply>("supply");
    QTest::newRow("routed") << SampleSupply::Routed;
    QTest::newRow("very many") << SampleSupply::Bottomless;
}

void SampleServiceTest::theGoalsAreKeptInTowns()
{
    QFETCH(SampleSupply, supply);
    const auto made = SampleWorld::make({7, SampleScale::Small, Instant::fromMs(1'772'400'000'000)});
    QVERIFY(made);
    const std::shared_ptr<const SampleWorld> world = *made;
    kit::SampleOrderStage stage;
    const auto furnished = stage.furnish(*world);
    QVERIFY2(furnished, qPrintable(whyNot(furnished)));
    auto orders = makeSampleOrders(world, {.count = kOrders});
    QVERIFY(orders);
    SampleOrderPlay play(world, std::move(*orders), {world->options.endsAt, supply, {}});
    const auto played = stage.playAll(play);
    QVERIFY2(played, qPrintable(whyNot(played)));
    QCOMPARE(stage.number("SELECT count(*) FROM fulfilment WHERE state = 'delivered' AND "
                          "(json_extract(reached, '$.delivered') <= json_extract(reached, '$.inTransit') OR "
                          "json_extract(reached, '$.inTransit') <= json_extract(reached, '$.shipped'))"),
             0);

    // The board is a desk's, which knows what waits for the hub; nothing does here.
    QVERIFY(stage.connection().run("CREATE TABLE undo (type INTEGER, key TEXT)"));
    const auto board =
        NetworkQuery::sla(stage.connection(), world->options.endsAt.plusDays(-28), world->options.endsAt);
    QVERIFY2(board, board ? "" : qPrintable(board.error().toString()));
    QVERIFY(board->sla == ZoneSla::standard());
    QList<DoorTime> times;
    for (const DoorOrder &order : board->orders)
        times.append(order.time);
    const auto results = evaluate(board->sla, times);
    int looked = 0;
    for (const SlaResult &result : results) {
        if (result.orders < kEnoughOrders)
            continue;
        const QString what = u"%1 in %2 h: %3 of %4"_s.arg(nameOf(result.zone))
                                 .arg(result.band.hours)
                                 .arg(result.inTime)
                                 .arg(result.orders);
        // In the country the post drives on working days, and the goals are missed; not absurdly.
        const bool isTown = result.zone == Zone::Urban || result.zone == Zone::Suburban;
        const qint32 least =
            isTown ? result.band.low.value() - kFewOrders : qint32(result.band.low.value() / 3);
        QVERIFY2(result.share()->value() >= least, qPrintable(what));
        looked += isTown ? 1 : 0;
    }
    QCOMPARE(looked, 4);
}

STOA_TEST(SampleServiceTest)
#include "sampleservicetest.moc"
