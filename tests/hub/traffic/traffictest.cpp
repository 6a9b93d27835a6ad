// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/traffic/traffic.h"

#include "core/store/inventory/ledgerrepository.h"
#include "hub/imports/sampleorderloader.h"
#include "tests/hub/access/testhouse.h"
#include "tests/kit/testmain.h"

#include <QJsonDocument>
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
        if (busyEvery > 0 && posts % busyEvery == 0)
            return {503, 2, {}};
        const auto answer =
            taken(m_house.callWith(m_key, "POST", target, body, "Idempotency-Key: " + key + "\r\n"));
        told.insert(key, {target, QJsonDocument::fromJson(body).object()});
        return loseEvery > 0 && posts % loseEvery == 0 ? links::HubAnswer{} : answer;
    }
    int busyEvery = 0; ///< one of so many is refused
    int loseEvery = 0; ///< of so many answers one is lost on its way
    QHash<int, int> statuses;
    QHash<QByteArray, std::pair<QByteArray, QJsonObject>> told; ///< by key: target and body
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

/// Has one fulfilment that waits to be accepted.
class ShelfHub final : public links::HubClient {
public:
    links::HubAnswer get(const QByteArray &target) override
    {
        if (target.startsWith("/v1/fulfilments?") && target.contains("state=allocated"))
            return {200, {}, QJsonDocument(QJsonObject{{u"items"_s, QJsonArray{listed}}}).toJson()};
        if (target == "/v1/fulfilments/f1")
            return {200, {}, QJsonDocument(now).toJson()};
        return {200, {}, "{\"items\":[]}"};
    }
    links::HubAnswer post(const QByteArray &target, const QByteArray &, const QByteArray &) override
    {
        targets.append(target);
        return {200, {}, "{}"};
    }
    QJsonObject listed;
    QJsonObject now; ///< when it is asked for by itself
    QByteArrayList targets;
};

qint64 scalar(sql::Connection &reader, const char *question)
{
    const auto answer = reader.scalar(question);
    if (!answer)
        qFatal("%s", qPrintable(answer.error().toString()));
    return *answer;
}

/// Lets it go on for so long, as a program does that has nothing else to do.
void goOn(hub::Traffic &traffic, hubtest::HandClock &clock, int seconds)
{
    for (int second = 0; second < seconds; ++second) {
        clock.advanceMs(1'000);
        do
            traffic.advance(clock.now());
        while (traffic.nextAt() <= clock.now() && !traffic.end());
    }
}

} // namespace

class TrafficTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theChainGoesOn();
    void everythingIsToldOnceUnderLoad();
    void theWorkOfPeopleIsTheirs_data();
    void theWorkOfPeopleIsTheirs();
    void withoutItsKeyItEnds_data();
    void withoutItsKeyItEnds();
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

/// Some two thousand events in two minutes, to a hub that is busy now and then and over a line that loses
/// answers.
void TrafficTest::everythingIsToldOnceUnderLoad()
{
    kit::TestHouse house;
    const SampleOptions chain = small(house);
    const auto loaded = hub::loadSample(house.house().store(), chain);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().toString()));
    const auto world = SampleWorld::make(chain);
    QVERIFY(world);
    auto &reader = house.house().reader();
    const qint64 before = scalar(reader, "SELECT count(*) FROM movement");

    WireHub wire(house, house.apiKey({u"*"_s}, {u"*"_s}));
    hub::TrafficOptions options;
    options.salesPerMinute = 600;
    options.ordersPerMinute = 300;
    options.hours = hub::TrafficHours::Always;
    // The hub moves nothing by itself then.
    for (const SamplePlace &place : (*world)->places)
        options.staffed.insert(place.location.code);
    const auto traffic = hub::Traffic::begin(*world, options, wire, house.clock().now());
    QVERIFY2(traffic, traffic ? "" : qPrintable(traffic.error().toString()));
    wire.busyEvery = 61;
    wire.loseEvery = 47;
    goOn(**traffic, house.clock(), 120);
    wire.busyEvery = 0;
    wire.loseEvery = 0;
    goOn(**traffic, house.clock(), 90);

    const hub::TrafficCounts &counts = (*traffic)->counts();
    QVERIFY2(counts.sales > 1'000, qPrintable(QString::number(counts.sales)));
    QVERIFY2(counts.orders > 500, qPrintable(QString::number(counts.orders)));
    QVERIFY(counts.payments > 50);
    QVERIFY(counts.delayed > 20);
    QCOMPARE(counts.waiting, 0);
    QCOMPARE(counts.refused, 0);
    QCOMPARE(counts.setAside, 0);
    QCOMPARE(counts.serverErrors, 0);
    qint64 movements = 0;
    qint64 events = 0;
    for (const auto &[target, body] : std::as_const(wire.told)) {
        movements += body.value("movements"_L1).toArray().size();
        events += target == "/v1/events" ? 1 : 0;
    }
    QCOMPARE(scalar(reader, "SELECT count(*) FROM movement") - before, movements);
    QCOMPARE(scalar(reader, "SELECT count(*) FROM orders"), counts.orders);
    QCOMPARE(scalar(reader, "SELECT count(*) FROM event_seen"), events);
    QCOMPARE(events, counts.orders + counts.payments + counts.cancellations);
    QCOMPARE(scalar(reader, "SELECT count(*) FROM order_quarantine"), 0);
    const auto ledger = checkLedger(reader);
    QVERIFY(ledger);
    QVERIFY(ledger->differences.isEmpty());
    QVERIFY(ledger->unbalancedSkus.isEmpty());
}

void TrafficTest::theWorkOfPeopleIsTheirs_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("wave");
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("steps");
    QTest::newRow("in a store without people") << u"PAT-01"_s << QString() << 3 << 1;
    QTest::newRow("in a warehouse") << u"DC-EL"_s << QString() << 3 << 1;
    QTest::newRow("in a store with people") << u"ATH-01"_s << QString() << 3 << 0;
    QTest::newRow("in somebody's walk") << u"PAT-01"_s << u"W-7"_s << 3 << 0;
    QTest::newRow("touched since") << u"PAT-01"_s << QString() << 4 << 0;
}

void TrafficTest::theWorkOfPeopleIsTheirs()
{
    QFETCH(const QString, location);
    QFETCH(const QString, wave);
    QFETCH(const int, version);
    QFETCH(const int, steps);
    ShelfHub shelf;
    shelf.listed = {{u"id"_s, u"f1"_s},       {u"state"_s, u"allocated"_s},
                    {u"method"_s, u"ship"_s}, {u"location"_s, location},
                    {u"version"_s, 3},        {u"lines"_s, QJsonArray()}};
    if (!wave.isEmpty())
        shelf.listed.insert(u"wave"_s, wave);
    shelf.now = shelf.listed;
    shelf.now.insert(u"version"_s, version);
    hubtest::HandClock clock;
    const auto world = SampleWorld::make({7, SampleScale::Small, clock.now()});
    QVERIFY(world);
    hub::TrafficOptions options;
    options.salesPerMinute = 0;
    options.ordersPerMinute = 0;
    options.hours = hub::TrafficHours::Always;
    options.staffed = {u"ATH-01"_s};
    const auto traffic = hub::Traffic::begin(*world, options, shelf, clock.now());
    QVERIFY(traffic);
    goOn(**traffic, clock, 900);
    // What is brought to the shelves is no work on orders.
    shelf.targets.removeIf([](const QByteArray &target) { return target == "/v1/movements"; });
    QCOMPARE(shelf.targets, QByteArrayList(steps, "/v1/fulfilments/f1/steps"));
}

void TrafficTest::withoutItsKeyItEnds_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("revoked") << 401;
    QTest::newRow("for something else") << 403;
}

void TrafficTest::withoutItsKeyItEnds()
{
    QFETCH(const int, status);
    MoodyHub moody;
    hub::TrafficCounts counts;
    hub::TrafficCalls calls(moody, counts);
    const Instant now = Instant::fromMs(1'790'000'000'000);
    moody.status = status;
    calls.tell("/v1/movements", {{u"n"_s, 1}}, now,
               [](const QJsonObject &, Instant) { QFAIL("it was not"); });
    QVERIFY(calls.end());
    QCOMPARE(calls.end()->field, u"key"_s);
    moody.status = 200;
    QVERIFY(!calls.isReady(now.plusSeconds(3'600)));
    calls.tell("/v1/movements", {{u"n"_s, 2}}, now,
               [](const QJsonObject &, Instant) { QFAIL("it was not"); });
    QCOMPARE(moody.keys.size(), 1);
}

void TrafficTest::aBusyHubIsToldLater()
{
    MoodyHub moody;
    hub::TrafficCounts counts;
    hub::TrafficCalls calls(moody, counts);
    const Instant now = Instant::fromMs(1'790'000'000'000);
    QList<int> done;
    const auto tell = [&](int n, Instant at) {
        calls.tell("/v1/movements", {{u"n"_s, n}}, at,
                   [&done, n](const QJsonObject &, Instant) { done.append(n); });
    };
    moody.status = 503;
    tell(1, now);
    QVERIFY(!calls.isReady(now.plusSeconds(6)));
    // What comes meanwhile waits behind it.
    tell(2, now.plusSeconds(1));
    QCOMPARE(moody.keys.size(), 1);
    QCOMPARE(counts.waiting, 2);
    QVERIFY(calls.trouble().contains(u"503"_s));
    QCOMPARE(done, QList<int>());
    moody.status = 200;
    QVERIFY(calls.isReady(now.plusSeconds(8)));
    QCOMPARE(moody.keys.size(), 3);
    QCOMPARE(moody.keys[0], moody.keys[1]);
    QVERIFY(moody.keys[1] != moody.keys[2]);
    QCOMPARE(moody.bodies[0], moody.bodies[1]);
    QCOMPARE(done, QList<int>({1, 2}));
    QCOMPARE(counts.waiting, 0);
    QCOMPARE(counts.delayed, 1);
    QCOMPARE(counts.refused, 0);
    moody.status = 409;
    tell(3, now.plusSeconds(9));
    QCOMPARE(counts.refused, 1);
    QCOMPARE(done.size(), 2);
    QVERIFY(calls.isReady(now.plusSeconds(9)));
    // The pause grows, to a minute.
    moody.status = 0;
    Instant at = now.plusSeconds(10);
    QList<qint64> pauses;
    tell(4, at);
    for (int times = 0; times < 8; ++times) {
        pauses.append(calls.pausedUntil().msSince(at) / 1'000);
        at = calls.pausedUntil();
        QVERIFY(!calls.isReady(at));
    }
    QCOMPARE(pauses, QList<qint64>({1, 2, 4, 8, 16, 32, 60, 60}));
    moody.status = 200;
    QVERIFY(calls.isReady(calls.pausedUntil()));
    QCOMPARE(done.size(), 3);
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
