// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/traffic/traffic.h"

#include "core/store/inventory/ledgerrepository.h"
#include "hub/imports/sampleorderloader.h"
#include "tests/hub/access/testhouse.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

/// A hub that is told by the wire, and remembers what it answered.
class WireHub final : public links::HubClient {
public:
    WireHub(kit::TestHouse &house, QByteArray key)
        : m_house(house)
        , m_key(std::move(key))
    { }
    links::HubAnswer get(const QByteArray &target) override
    {
        return taken(m_house.callWith(m_key, "GET", target));
    }
    links::HubAnswer post(const QByteArray &target, const QByteArray &body, const QByteArray &key) override
    {
        ++posts;
        return taken(m_house.callWith(m_key, "POST", target, body, "Idempotency-Key: " + key + "\r\n"));
    }
    QHash<int, int> statuses;
    int posts = 0;

private:
    links::HubAnswer taken(const kit::WireAnswer &answer)
    {
        ++statuses[answer.status];
        return {answer.status, {}, answer.body};
    }
    kit::TestHouse &m_house;
    QByteArray m_key;
};

/// Answers what it is told to.
class MoodyHub final : public links::HubClient {
public:
    links::HubAnswer get(const QByteArray &) override { return {200, {}, "{\"items\":[]}"}; }
    links::HubAnswer post(const QByteArray &, const QByteArray &body, const QByteArray &key) override
    {
        keys.append(key);
        bodies.append(body);
        return {status, status == 503 ? std::optional<qint64>(7) : std::nullopt, "{}"};
    }
    int status = 200;
    QByteArrayList keys;
    QByteArrayList bodies;
};

} // namespace

class TrafficTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theChainGoesOn();
    void aBusyHubIsToldLater();
    void theSameSeedDecidesTheSame();
    void anotherChainIsRefused();

private:
    static SampleOptions small(kit::TestHouse &house) { return {7, SampleScale::Small, house.clock().now()}; }
};

void TrafficTest::theChainGoesOn()
{
    kit::TestHouse house;
    const SampleOptions chain = small(house);
    const auto loaded = hub::loadSample(house.house().store(), chain);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().toString()));
    hub::SampleOrderPlan plan{chain};
    plan.orders.count = 60;
    const auto ordered = hub::loadSampleOrders(house.house().store(), plan);
    QVERIFY2(ordered, ordered ? "" : qPrintable(ordered.error().toString()));

    WireHub wire(house, house.apiKey({u"*"_s}, {u"*"_s}));
    const auto world = SampleWorld::make(chain);
    QVERIFY(world);
    hub::TrafficOptions options;
    options.salesPerMinute = 60;
    options.ordersPerMinute = 20;
    options.hours = hub::TrafficHours::Always;
    options.staffed = {u"ATH-01"_s};
    const auto traffic = hub::Traffic::begin(*world, options, wire, house.clock().now());
    QVERIFY2(traffic, traffic ? "" : qPrintable(traffic.error().toString()));
    for (int step = 0; step < 240; ++step) {
        house.clock().advanceMs(3'000);
        (*traffic)->advance(house.clock().now());
    }
    const hub::TrafficCounts &counts = (*traffic)->counts();
    QVERIFY2(counts.sales > 300, qPrintable(QString::number(counts.sales)));
    QVERIFY2(counts.orders > 100, qPrintable(QString::number(counts.orders)));
    QVERIFY2(counts.steps > 20, qPrintable(QString::number(counts.steps)));
    QVERIFY(counts.receipts > 0);
    QCOMPARE(counts.serverErrors, 0);
    QCOMPARE(counts.delayed, 0);
    for (auto it = wire.statuses.cbegin(); it != wire.statuses.cend(); ++it)
        QVERIFY2(it.key() > 0 && it.key() < 500, qPrintable(QString::number(it.key())));

    auto &reader = house.house().reader();
    const auto ledger = checkLedger(reader);
    QVERIFY(ledger);
    QVERIFY(ledger->differences.isEmpty());
    QVERIFY(ledger->unbalancedSkus.isEmpty());
    const auto apart = reader.scalar(
        "SELECT count(*) FROM position p LEFT JOIN (SELECT sku, location, sum(quantity) AS kept "
        "FROM reservation WHERE state IN ('held', 'committed') GROUP BY sku, location) r ON "
        "r.sku = p.sku AND r.location = p.location WHERE p.reserved <> coalesce(r.kept, 0)");
    QVERIFY(apart);
    QCOMPARE(*apart, 0);
    // What people work on is left to them.
    const auto touched = reader.scalar("SELECT count(*) FROM fulfilment WHERE location = 'ATH-01' AND "
                                       "created_at > ?1 AND state NOT IN ('allocated', 'cancelled')",
                                       chain.endsAt);
    QVERIFY(touched);
    QCOMPARE(*touched, 0);
}

void TrafficTest::aBusyHubIsToldLater()
{
    MoodyHub moody;
    hub::TrafficCounts counts;
    hub::TrafficCalls calls(moody, counts);
    const Instant now = Instant::fromMs(1'790'000'000'000);
    moody.status = 503;
    QVERIFY(!calls.tell("/v1/movements", {{u"n"_s, 1}}, "one", now));
    QVERIFY(!calls.isReady(now.plusSeconds(6)));
    // What comes meanwhile waits behind it.
    QVERIFY(!calls.tell("/v1/movements", {{u"n"_s, 2}}, "two", now.plusSeconds(1)));
    QCOMPARE(moody.keys.size(), 1);
    moody.status = 200;
    QVERIFY(calls.isReady(now.plusSeconds(8)));
    QCOMPARE(moody.keys, QByteArrayList({"one", "one", "two"}));
    QCOMPARE(moody.bodies[0], moody.bodies[1]);
    QCOMPARE(counts.delayed, 1);
    QCOMPARE(counts.refused, 0);
    moody.status = 409;
    QVERIFY(!calls.tell("/v1/movements", {{u"n"_s, 3}}, "three", now.plusSeconds(9)));
    QCOMPARE(counts.refused, 1);
    QVERIFY(calls.isReady(now.plusSeconds(9)));
}

void TrafficTest::theSameSeedDecidesTheSame()
{
    const SampleOptions chain{7, SampleScale::Small, Instant::fromMs(1'790'000'000'000)};
    const auto world = SampleWorld::make(chain);
    QVERIFY(world);
    const auto run = [&](quint64 seed) {
        MoodyHub moody;
        hub::TrafficOptions options;
        options.seed = seed;
        options.hours = hub::TrafficHours::Always;
        options.ordersPerMinute = 30;
        auto traffic = hub::Traffic::begin(*world, options, moody, chain.endsAt);
        if (!traffic)
            qFatal("%s", qPrintable(traffic.error().toString()));
        for (int second = 1; second <= 120; ++second)
            (*traffic)->advance(chain.endsAt.plusSeconds(second));
        return moody.bodies;
    };
    const QByteArrayList first = run(1);
    QVERIFY(first.size() > 20);
    QCOMPARE(run(1), first);
    QVERIFY(run(2) != first);
}

void TrafficTest::anotherChainIsRefused()
{
    kit::TestHouse house;
    WireHub wire(house, house.apiKey({u"*"_s}, {u"*"_s}));
    const auto world = SampleWorld::make(small(house));
    QVERIFY(world);
    const auto traffic = hub::Traffic::begin(*world, {}, wire, house.clock().now());
    QVERIFY(!traffic);
    QCOMPARE(traffic.error().field, u"chain-seed"_s);
    QCOMPARE(wire.posts, 0);
}

STOA_TEST(TrafficTest)
#include "traffictest.moc"
