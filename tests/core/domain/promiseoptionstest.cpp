// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/promiseoptions.h"
#include "tests/kit/routingworld.h"
#include "tests/kit/testmain.h"

#include <QTest>
#include <set>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

/// Stores along a road from Athens, each a tenth of a degree (11 km) further than the one before.
class Road {
public:
    Road(const QList<qint64> &units)
    {
        for (qsizetype i = 0; i < units.size(); ++i) {
            nodes.append(aNode(u"S%1"_s.arg(i), {}));
            nodes.last().coordinates = Coordinates{38'000'000 + i * 100'000, 23'700'000};
            if (units[i] > 0)
                stock.append({int(i), 0, units[i] * 1'000});
        }
        question.lines = {{u"A"_s, 2'000, 500}};
        question.destination = {.country = u"GR"_s, .coordinates = Coordinates{38'000'000, 23'700'000}};
    }
    PromiseAnswer ask() const
    {
        return promiseOptions(question,
                              {.nodes = nodes,
                               .carriers = carriers,
                               .stock = stock,
                               .uses =
                                   [this](int node, FulfilmentMethod, Instant) {
                                       return SlotUse{full.contains(node) ? 100 : 0, 0};
                                   },
                               .now = routingNow(),
                               .isOver = isOver});
    }
    QStringList nodesOf(FulfilmentMethod method) const
    {
        QStringList found;
        for (const PromiseOption &option : ask().options) {
            if (option.method == method)
                found.append(option.node);
        }
        return found;
    }

    QList<RoutingNode> nodes;
    QList<Carrier> carriers{aCarrier()};
    QList<PromiseStock> stock;
    PromiseQuestion question;
    std::set<int> full;
    std::function<bool()> isOver;
};

} // namespace

/// What a customer is offered, by the values alone.
class PromiseOptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNearestFirst();
    void theNamedPlaceBeforeAll();
    void notBeyondTheDistance();
    void oneThatIsFullIsPassedOver();
    void theNextBestWhereNoneHasAll();
    void somethingInAnyCase();
    void whatIsKnownWhenTheTimeIsOver();
    void linesOfTheSameGoodsShareThem();
    void goodsThatNotEveryPlaceMayHandle();
};

void PromiseOptionsTest::theNearestFirst()
{
    Road road({9, 0, 9, 9, 9});
    QCOMPARE(road.nodesOf(FulfilmentMethod::Pickup), (QStringList{u"S0"_s, u"S2"_s, u"S3"_s}));
    const PromiseAnswer answer = road.ask();
    QVERIFY(answer.isComplete);
    for (const PromiseOption &option : answer.options) {
        QCOMPARE(option.match, PromiseMatch::Exact);
        QVERIFY(option.window);
        QVERIFY(option.missing.isEmpty());
    }
    // One way to the door is enough where all cost and take the same.
    QCOMPARE(road.nodesOf(FulfilmentMethod::Ship).size(), 1);
}

void PromiseOptionsTest::theNamedPlaceBeforeAll()
{
    Road road({9, 9, 9});
    road.question.pickupAt = u"S2"_s;
    QCOMPARE(road.nodesOf(FulfilmentMethod::Pickup).first(), u"S2"_s);
}

void PromiseOptionsTest::notBeyondTheDistance()
{
    Road road({0, 0, 9});
    road.question.withinMetres = 20'000;
    QVERIFY(road.nodesOf(FulfilmentMethod::Pickup).isEmpty());
    road.question.withinMetres = 30'000;
    QCOMPARE(road.nodesOf(FulfilmentMethod::Pickup), QStringList{u"S2"_s});
}

void PromiseOptionsTest::oneThatIsFullIsPassedOver()
{
    Road road({9, 9});
    road.question.methods = {FulfilmentMethod::Pickup};
    road.full = {0};
    QCOMPARE(road.nodesOf(FulfilmentMethod::Pickup), QStringList{u"S1"_s});
}

void PromiseOptionsTest::theNextBestWhereNoneHasAll()
{
    Road road({1, 1});
    road.question.methods = {FulfilmentMethod::Ship};
    const PromiseAnswer shipped = road.ask();
    QCOMPARE(shipped.options.size(), 1);
    QCOMPARE(shipped.options[0].match, PromiseMatch::Split);
    QCOMPARE(shipped.options[0].parts.size(), 2);
    QCOMPARE(shipped.options[0].cost->minorUnits(), 600);
    road.question.methods = {FulfilmentMethod::Pickup};
    const PromiseAnswer collected = road.ask();
    QCOMPARE(collected.options[0].match, PromiseMatch::Partial);
    QCOMPARE(collected.options[0].missing, (QList<LineUnits>{{1, 1'000}}));
}

void PromiseOptionsTest::somethingInAnyCase()
{
    Road road({0, 0});
    QCOMPARE(road.ask().options[0].match, PromiseMatch::Later);
    QVERIFY(road.ask().options[0].window);
    road.nodes.clear();
    const PromiseAnswer none = road.ask();
    QCOMPARE(none.options.size(), 1);
    QCOMPARE(none.options[0].match, PromiseMatch::OnRequest);
}

void PromiseOptionsTest::whatIsKnownWhenTheTimeIsOver()
{
    Road road({9, 9, 9, 9});
    int asked = 0;
    road.isOver = [&asked] {
        return ++asked > 2;
    };
    const PromiseAnswer some = road.ask();
    QVERIFY(!some.isComplete);
    QCOMPARE(some.options.size(), 2);
    road.isOver = [] {
        return true;
    };
    const PromiseAnswer none = road.ask();
    QVERIFY(!none.isComplete);
    QCOMPARE(none.options[0].match, PromiseMatch::OnRequest);
}

void PromiseOptionsTest::linesOfTheSameGoodsShareThem()
{
    Road road({3});
    road.question.lines.append({u"A"_s, 2'000, 500});
    road.stock.append({0, 1, 3'000});
    road.question.methods = {FulfilmentMethod::Pickup};
    const PromiseAnswer answer = road.ask();
    QCOMPARE(answer.options[0].match, PromiseMatch::Partial);
    QCOMPARE(answer.options[0].missing, (QList<LineUnits>{{2, 1'000}}));
}

void PromiseOptionsTest::goodsThatNotEveryPlaceMayHandle()
{
    Road road({9, 9});
    road.question.lines[0].flags = {LineFlag::Cold};
    road.nodes[1].capabilities = {u"cold"_s};
    road.question.methods = {FulfilmentMethod::Pickup};
    QCOMPARE(road.nodesOf(FulfilmentMethod::Pickup), QStringList{u"S1"_s});
}

STOA_TEST(PromiseOptionsTest)
#include "promiseoptionstest.moc"
