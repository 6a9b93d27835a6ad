// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/decisionrecord.h"
#include "core/domain/orders/scenariorun.h"
#include "tests/kit/routingworld.h"
#include "tests/kit/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytes(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }
Result<Scenario> parsed(const QByteArray &json)
{
    return Scenario::fromJson(QJsonDocument::fromJson(json).object());
}

/// Three orders for four units: two of them are there together, one and three apart.
Scenario small()
{
    Scenario scenario;
    scenario.name = u"small"_s;
    scenario.currency = u"EUR"_s;
    scenario.now = routingNow();
    scenario.skus = {{.sku = u"A"_s, .unitValue = 1'000, .unitWeight = 500}};
    const RoutingCase world =
        aCase(anOrder({}), {aNode(u"NEAR"_s, {{u"A"_s, 2}}, 10), aNode(u"FAR"_s, {{u"A"_s, 2}}, 300)});
    scenario.nodes = world.nodes;
    scenario.carriers = world.carriers;
    for (int i = 0; i < 3; ++i) {
        RoutingOrder order = anOrder({{u"A"_s, i == 1 ? 1 : 2}});
        order.number = u"E-%1"_s.arg(i + 1);
        order.promisedTo = routingNow().plusDays(3);
        scenario.orders.append(order);
    }
    scenario.policies = {aPolicy({aStrategy()})};
    return scenario;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString kDocs = QStringLiteral(STOA_SOURCE_DIR "/docs/");

} // namespace

class ScenarioTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void travelsUnchanged();
    void linesTakeWhatTheirSkusSay();
    void refused_data();
    void refused();
    void eachOrderTakesFromTheNext();
    void aWaveIsNotDearer();
    void sameFileSameAnswer();
    void theHookSeesTheCaseAsItWas();
    void theHookSeesTheWaveAsItWas();
    void nothingIsDecidedBeforeItIsPlaced();
    void theOrderForPatras();
    void examples_data();
    void examples();
};

void ScenarioTest::travelsUnchanged()
{
    const QByteArray json = bytes(small().toJson());
    const auto again = parsed(json);
    QVERIFY2(again, again ? "" : qPrintable(again.error().toString()));
    QCOMPARE(bytes(again->toJson()), json);
}

void ScenarioTest::linesTakeWhatTheirSkusSay()
{
    QJsonObject json = small().toJson();
    QJsonArray orders = json["orders"_L1].toArray();
    QJsonObject order = orders[0].toObject();
    order[u"lines"_s] = QJsonArray{QJsonObject{{u"sku"_s, u"A"_s}, {u"quantity"_s, 2'000}}};
    orders[0] = order;
    json[u"orders"_s] = orders;
    const auto scenario = Scenario::fromJson(json);
    QVERIFY2(scenario, scenario ? "" : qPrintable(scenario.error().toString()));
    QVERIFY(scenario->orders.first() == small().orders.first());
}

void ScenarioTest::refused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *before, const char *after, const QString &field) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << field;
    };
    row("format", "stoa-scenario/1", "stoa-scenario/2", u"format"_s);
    row("unknown member", "\"currency\":\"EUR\",\"format\"", "\"mood\":1,\"currency\":\"EUR\",\"format\"",
        u"mood"_s);
    row("currency", "\"currency\":\"EUR\",\"format\"", "\"currency\":\"E\",\"format\"", u"currency"_s);
    row("kind of a node", "\"kind\":\"store\"", "\"kind\":\"castle\"", u"nodes/0/kind"_s);
    row("stock", "\"on_hand\":2000", "\"on_hand\":\"2\"", u"nodes/0/stock/0/on_hand"_s);
    row("SKU of a line", "\"sku\":\"A\",\"unit_value\":1000,\"unit_weight\":500}],\"method\"",
        "\"sku\":\"Z\",\"unit_value\":1000,\"unit_weight\":500}],\"method\"", u"orders/0/lines/0/sku"_s);
    row("quantity", "\"quantity\":2000", "\"quantity\":0", u"orders/0/lines/0/quantity"_s);
    row("number", "\"number\":\"E-3\"", "\"number\":\"E-1\"", u"orders/2/number"_s);
    row("policy", "\"max_parts\":0", "\"max_parts\":-2", u"policies/0/strategies/0/limits/max_parts"_s);
}

void ScenarioTest::refused()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, field);
    QByteArray json = bytes(small().toJson());
    const qsizetype at = json.indexOf(before);
    QVERIFY(at >= 0);
    const auto scenario = parsed(json.replace(at, before.size(), after));
    QVERIFY(!scenario);
    QCOMPARE(scenario.error().field, field);
}

void ScenarioTest::eachOrderTakesFromTheNext()
{
    const Scenario scenario = small();
    const ScenarioResult result = run(scenario, scenario.policies.first());
    QCOMPARE(result.decisions.size(), 3);
    QCOMPARE(result.decisions[0].nodes(), QStringList{u"NEAR"_s});
    QCOMPARE(result.decisions[1].nodes(), QStringList{u"FAR"_s});
    QCOMPARE(result.decisions[2].outcome, RoutingOutcome::AssignedPartly); // one of two is left
    QCOMPARE(result.totals.orders, 3);
    QCOMPARE(result.totals.complete, 2);
    QCOMPARE(result.totals.partly, 1);
    QCOMPARE(result.totals.units, 5'000);
    QCOMPARE(result.totals.assigned, 4'000);
    QCOMPARE(result.totals.inTime, 3);
    QCOMPARE(result.totals.partsByKind.value(u"store"_s), 3);
    QCOMPARE(result.totals.cost, 310'000 + 600'000 + 600'000);
}

void ScenarioTest::aWaveIsNotDearer()
{
    const Scenario scenario = small();
    const ScenarioResult one = run(scenario, scenario.policies.first());
    const ScenarioResult wave = run(scenario, scenario.policies.first(), ScenarioMode::Wave);
    QCOMPARE(wave.decisions.size(), 3);
    QVERIFY(wave.totals.assigned >= one.totals.assigned);
    QVERIFY(wave.waveCost.has_value());
    QVERIFY(*wave.waveBound <= *wave.waveCost);
    QMap<QString, qint64> taken;
    for (const Decision &decision : wave.decisions) {
        for (const RoutingPart &part : decision.parts)
            taken[part.node] += part.lines.first().quantity;
    }
    for (const qint64 units : std::as_const(taken))
        QVERIFY(units <= 2'000);
}

void ScenarioTest::sameFileSameAnswer()
{
    const Scenario scenario = small();
    for (const ScenarioMode mode : {ScenarioMode::OneByOne, ScenarioMode::Wave}) {
        const QByteArray first = bytes(run(scenario, scenario.policies.first(), mode).toJson());
        const auto again = parsed(bytes(scenario.toJson()));
        QCOMPARE(bytes(run(*again, again->policies.first(), mode).toJson()), first);
    }
}

void ScenarioTest::theHookSeesTheCaseAsItWas()
{
    const Scenario scenario = small();
    int seen = 0;
    const auto hook = [&](const RoutingCase &of, const Decision &decision) {
        Decision again = route(of, scenario.policies.first());
        if (again == decision)
            ++seen;
        return seen < 2;
    };
    const ScenarioResult result = run(scenario, scenario.policies.first(), ScenarioMode::OneByOne, {}, hook);
    QCOMPARE(seen, 2);
    QVERIFY(result.isCancelled);
    QCOMPARE(result.decisions.size(), 2);
}

void ScenarioTest::theHookSeesTheWaveAsItWas()
{
    const Scenario scenario = small();
    const RoutingPolicy &policy = scenario.policies.first();
    int seen = 0;
    const auto hook = [&](const RoutingCase &of, const Decision &decision) {
        seen += decision.isTogether || route(of, policy) == decision ? 1 : 0;
        return true;
    };
    run(scenario, policy, ScenarioMode::Wave, {}, hook);
    QCOMPARE(seen, 3);
}

void ScenarioTest::nothingIsDecidedBeforeItIsPlaced()
{
    const auto atOf = [](const Scenario &scenario, ScenarioMode mode) {
        QList<Instant> at;
        for (const Decision &decision : run(scenario, scenario.policies.first(), mode).decisions) {
            at.append(decision.at);
            for (const RoutingPart &part : decision.parts) {
                // The hour that has begun by then is the first one in which it can be done.
                if (!part.offer.slotAt || part.offer.slotAt->plusSeconds(3'600) <= decision.at)
                    at.append(Instant());
            }
        }
        return at;
    };
    const Instant noon = routingNow();
    const Instant later = noon.plusSeconds(2 * 3'600);
    Scenario scenario = small();
    const QList<Instant> atNoon{noon, noon, noon};
    QCOMPARE(atOf(scenario, ScenarioMode::Wave), atNoon);
    // A wave waits for its last order, wherever that stands.
    scenario.orders[1].placedAt = later;
    QCOMPARE(atOf(scenario, ScenarioMode::Wave), (QList<Instant>{later, later, later}));
    // One by one, the first is decided at once; who is behind one that comes later comes later too.
    QCOMPARE(atOf(scenario, ScenarioMode::OneByOne), (QList<Instant>{noon, later, later}));
    scenario.orders[2].placedAt = later.plusSeconds(60);
    QCOMPARE(atOf(scenario, ScenarioMode::OneByOne), (QList<Instant>{noon, later, later.plusSeconds(60)}));
    QCOMPARE(atOf(scenario, ScenarioMode::Wave), QList<Instant>(3, later.plusSeconds(60)));
    // The file says it as well as the orders do.
    const auto again = parsed(bytes(scenario.toJson()));
    QVERIFY(again);
    QCOMPARE(atOf(*again, ScenarioMode::Wave), QList<Instant>(3, later.plusSeconds(60)));
}

void ScenarioTest::theOrderForPatras()
{
    const auto scenario = parsed(contents(kDocs + u"examples/scenario-patras.json"_s));
    QVERIFY2(scenario, scenario ? "" : qPrintable(scenario.error().toString()));
    const QJsonObject summary = summaryOf(run(*scenario, scenario->policies.first()).decisions.first());
    QCOMPARE(summary["nodes"_L1].toArray(), (QJsonArray{u"ATH-01"_s, u"PAT-01"_s}));
    QCOMPARE(summary["difference"_L1].toObject(), (QJsonObject{{u"cost"_s, 62}, {u"minutes"_s, 1'440}}));
    const QJsonObject flip = summary["flip"_L1].toObject();
    QCOMPARE(flip["kind"_L1].toString(), u"cutOff"_s);
    QCOMPARE(flip["node"_L1].toString(), u"DC-EL"_s);
    QCOMPARE(flip["change"_L1].toInteger(), 22);
    QCOMPARE(flip["before"_L1].toInteger(), 15 * 60);
    QStringList left;
    const QJsonArray exclusions = summary["exclusions"_L1].toArray();
    for (const QJsonValue &one : exclusions)
        left.append(one["node"_L1].toString() + u' ' + one["kind"_L1].toString());
    QCOMPARE(left, (QStringList{u"ATH-02 brokeringOff"_s, u"THE-01 capacity"_s, u"KRK-01 distance"_s}));
}

void ScenarioTest::examples_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("order of the picture") << u"scenario-patras.json"_s;
    QTest::newRow("scarce stock") << u"scenario-scarce.json"_s;
    QTest::newRow("every member") << u"scenario-full.json"_s;
}

void ScenarioTest::examples()
{
    QFETCH(QString, file);
    const QByteArray json = contents(kDocs + u"examples/"_s + file);
    QVERIFY2(!json.isEmpty(), qPrintable(file));
    const auto scenario = parsed(json);
    QVERIFY2(scenario, scenario ? "" : qPrintable(scenario.error().toString()));
    const ScenarioResult result = run(*scenario, scenario->policies.first());
    QCOMPARE(result.decisions.size(), scenario->orders.size());
    QVERIFY(result.totals.assigned > 0);
    for (const Decision &decision : result.decisions) {
        const auto again = decisionFromJson(toJson(decision));
        QVERIFY(again && *again == decision);
    }
}

STOA_TEST(ScenarioTest)
#include "scenariotest.moc"
