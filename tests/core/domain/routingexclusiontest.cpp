// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/routingworld.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

using Setting = std::function<void(RoutingCase &, RoutingStrategy &)>;

RoutingNode &best(RoutingCase &of) { return of.nodes[0]; }

} // namespace

class RoutingExclusionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void exclusions_data();
    void exclusions();
    void exclusionsSwitchedOff_data();
    void exclusionsSwitchedOff();
    void conditions_data();
    void conditions();
};

void RoutingExclusionTest::exclusions_data()
{
    QTest::addColumn<Setting>("set");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<qint64>("figure"); // -1: none
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, Setting set, const QString &kind, int line = 0, qint64 figure = -1,
                        qint64 limit = -1, const QString &code = {}) {
        QTest::newRow(name) << std::move(set) << kind << line << figure << limit << code;
    };
    row(
        "no stock", [](RoutingCase &of, RoutingStrategy &) { best(of).stock[1].reserved = 9'000; },
        u"noStock"_s, 2, 0, 1'000);
    row(
        "leased to tills",
        [](RoutingCase &of, RoutingStrategy &) {
            best(of).stock[1].safety = 4'000;
            best(of).stock[1].leased = 5'000;
        },
        u"noStock"_s, 2, 0, 1'000);
    row(
        "brokering off",
        [](RoutingCase &of, RoutingStrategy &) {
            setSettings(best(of), [](NodeSettingsDraft &draft) {
                draft.brokering = false;
                draft.offReason = u"count"_s;
            });
        },
        u"brokeringOff"_s, 0, -1, -1, u"count"_s);
    row(
        "closed",
        [](RoutingCase &of, RoutingStrategy &) {
            best(of).hours = *OpeningHours::accept(
                {.hours = {{u"sun"_s, QJsonArray{u"09:00-21:00"_s}}}, .timeZone = u"Europe/Athens"_s});
        },
        u"closed"_s);
    row(
        "distance",
        [](RoutingCase &of, RoutingStrategy &strategy) {
            strategy.exclusions.append({.kind = ExclusionKind::Distance, .limit = 100});
            of.nodes[1].coordinates = of.order.destination.coordinates;
        },
        u"distance"_s, 0, 177'160, 100'000, u"greatCircle"_s);
    row(
        "by road",
        [](RoutingCase &of, RoutingStrategy &strategy) {
            strategy.exclusions.append(
                {.kind = ExclusionKind::Distance, .limit = 200, .measure = DistanceMeasure::Road});
            of.nodes[1].coordinates = of.order.destination.coordinates;
        },
        u"distance"_s, 0, 230'308, 200'000, u"road"_s);
    row(
        "method",
        [](RoutingCase &of, RoutingStrategy &) {
            setSettings(best(of), [](NodeSettingsDraft &draft) { draft.of(FulfilmentMethod::Ship).reset(); });
        },
        u"methodNotOffered"_s, 0, -1, -1, u"ship"_s);
    row(
        "carrier",
        [](RoutingCase &of, RoutingStrategy &) {
            // It collects in Greece only.
            CarrierDraft draft = of.carriers.first().details();
            draft.services[0].transit[0].fromCountry = u"GR"_s;
            of.carriers = {*Carrier::accept(draft)};
            best(of).country = u"CY"_s;
        },
        u"carrier"_s, 0, 0, 0, u"zone"_s);
    row(
        "goods that it may not handle",
        [](RoutingCase &of, RoutingStrategy &) {
            of.order.lines[0].flags = {LineFlag::Cold};
            of.nodes[1].capabilities = {u"cold"_s};
            CarrierDraft draft = of.carriers.first().details();
            draft.services[0].carries = {GoodsFlag::Cold};
            of.carriers = {*Carrier::accept(draft)};
        },
        u"productConstraint"_s, 1, -1, -1, u"cold"_s);
    row(
        "goods that its carrier does not take",
        [](RoutingCase &of, RoutingStrategy &) {
            // The one that takes cold goods does not work at BEST.
            of.order.lines[0].flags = {LineFlag::Cold};
            of.nodes[0].capabilities = of.nodes[1].capabilities = {u"cold"_s};
            of.nodes[0].country = u"CY"_s;
            CarrierDraft draft = of.carriers.first().details();
            draft.code = u"COLD"_s;
            draft.services[0].carries = {GoodsFlag::Cold};
            draft.services[0].transit[0].fromCountry = u"GR"_s;
            of.carriers.prepend(*Carrier::accept(draft));
        },
        u"carrier"_s, 1, -1, -1, u"flag"_s);
    row(
        "capacity", [](RoutingCase &of, RoutingStrategy &) { fillHours(best(of), 12); }, u"capacity"_s, 0, 0,
        10);
    row(
        "capacity but for the buffer",
        [](RoutingCase &of, RoutingStrategy &) {
            setSettings(best(of), [](NodeSettingsDraft &draft) {
                draft.of(FulfilmentMethod::Ship) = MethodTerms{.perHour = 10, .buffer = BasisPoints(2'000)};
            });
            fillHours(best(of), 8);
        },
        u"capacity"_s, 0, 0, 8);
    row(
        "cut-off",
        [](RoutingCase &of, RoutingStrategy &strategy) {
            strategy.exclusions.append({.kind = ExclusionKind::CutOff});
            setSettings(best(of), [](NodeSettingsDraft &draft) {
                draft.cutOffs = {{.carrier = u"ELL"_s, .minute = 15 * 60}};
            });
        },
        u"cutOff"_s, 0, 21, 900);
    row(
        "rejected", [](RoutingCase &of, RoutingStrategy &) { of.order.lines[0].rejectedBy = {u"BEST"_s}; },
        u"rejected"_s, 1);
    row(
        "not wanted", [](RoutingCase &of, RoutingStrategy &) { of.order.notFrom = {u"BEST"_s}; },
        u"restricted"_s, 0, -1, -1, u"customer"_s);
    row(
        "kind",
        [](RoutingCase &of, RoutingStrategy &strategy) {
            best(of).kind = LocationKind::Supplier;
            strategy.exclusions.append(
                {.kind = ExclusionKind::NodeKind, .side = SetSide::In, .values = {u"supplier"_s}});
        },
        u"nodeKind"_s, 0, -1, -1, u"supplier"_s);
    row(
        "group",
        [](RoutingCase &of, RoutingStrategy &strategy) {
            of.nodes[1].groups = {u"north"_s};
            strategy.exclusions.append(
                {.kind = ExclusionKind::NodeGroup, .side = SetSide::Out, .values = {u"north"_s}});
        },
        u"nodeGroup"_s);
    row(
        "another currency",
        [](RoutingCase &of, RoutingStrategy &) {
            setSettings(best(of), [](NodeSettingsDraft &draft) { draft.currency = u"PLN"_s; });
        },
        u"carrier"_s, 0, -1, -1, u"currency"_s);
}

void RoutingExclusionTest::exclusions()
{
    QFETCH(Setting, set);
    QFETCH(QString, kind);
    QFETCH(int, line);
    QFETCH(qint64, figure);
    QFETCH(qint64, limit);
    QFETCH(QString, code);
    QCOMPARE(route(twoStores(), aPolicy({aStrategy()})).nodes(), QStringList{u"BEST"_s});
    RoutingCase of = twoStores();
    RoutingStrategy strategy = aStrategy();
    set(of, strategy);
    of.order.lines[0].keep = of.order.lines[1].keep = u"set"_s; // so that the other one supplies it all
    const Decision decision = route(of, aPolicy({strategy}));
    QCOMPARE(decision.nodes(), QStringList{u"NEXT"_s});
    const RoutingCandidate &out = candidateOf(decision, u"BEST"_s);
    QCOMPARE(out.isOut, line == 0);
    QCOMPARE(out.exclusions.size(), 1);
    const ExclusionFinding &found = out.exclusions.first();
    QCOMPARE(QString(nameOf(found.kind)), kind);
    QCOMPARE(found.line, line);
    QVERIFY2(qAbs(found.figure.value_or(-1) - figure) <= (kind == "distance"_L1 ? 500 : 0),
             qPrintable(QString::number(found.figure.value_or(-1))));
    QCOMPARE(found.limit.value_or(-1), limit);
    QCOMPARE(found.code, code);
}

void RoutingExclusionTest::exclusionsSwitchedOff_data() { exclusions_data(); }

void RoutingExclusionTest::exclusionsSwitchedOff()
{
    QFETCH(Setting, set);
    QFETCH(QString, kind);
    QFETCH(QString, code);
    if (code == "currency"_L1)
        QSKIP("not a matter of choice");
    RoutingCase of = twoStores();
    RoutingStrategy strategy = aStrategy();
    set(of, strategy);
    strategy.exclusions.removeIf([&kind](const RoutingExclusion &rule) { return nameOf(rule.kind) == kind; });
    const Decision decision = route(of, aPolicy({strategy}));
    QCOMPARE(candidateOf(decision, u"BEST"_s).exclusions.size(), 0);
}

void RoutingExclusionTest::conditions_data()
{
    QTest::addColumn<RoutingCondition>("condition");
    QTest::addColumn<bool>("holds");
    const auto words = [](const char *name, RoutingField field, RoutingTest test, const QStringList &values,
                          bool holds) {
        QTest::newRow(name) << RoutingCondition{.field = field, .test = test, .values = values} << holds;
    };
    const auto figure = [](const char *name, RoutingField field, RoutingTest test, qint64 than, bool holds) {
        QTest::newRow(name) << RoutingCondition{.field = field, .test = test, .figure = than} << holds;
    };
    using enum RoutingField;
    using enum RoutingTest;
    words("channel", Channel, AnyOf, {u"app"_s, u"web"_s}, true);
    words("not the channel", Channel, NoneOf, {u"web"_s}, false);
    words("zone", Zone, AnyOf, {u"rural"_s}, false);
    words("country", Country, AnyOf, {u"GR"_s}, true);
    words("category", Category, AnyOf, {u"lamps"_s}, true);
    words("no such category", Category, NoneOf, {u"lamps"_s}, false);
    words("priority", Priority, AnyOf, {u"high"_s}, false);
    words("method", Method, AnyOf, {u"pickup"_s, u"ship"_s}, true);
    words("flag", Flag, AnyOf, {u"cold"_s}, false);
    words("group", CustomerGroup, AnyOf, {u"gold"_s}, true);
    figure("value", Value, AtLeast, 3'000, true);
    figure("more value", Value, AtLeast, 3'001, false);
    figure("within 48 hours", PromiseWithin, AtMost, 48, true);
    figure("within 47 hours", PromiseWithin, AtMost, 47, false);
    figure("weight", Weight, AtMost, 1'500, true);
    figure("less weight", Weight, AtMost, 1'499, false);
    figure("units", Units, AtMost, 3'000, true);
}

void RoutingExclusionTest::conditions()
{
    QFETCH(RoutingCondition, condition);
    QFETCH(bool, holds);
    RoutingCase of = twoStores();
    of.order.lines[1].categories = {u"lamps"_s};
    of.order.customerGroups = {u"gold"_s};
    of.order.promisedTo = routingNow().plusSeconds(48 * 3'600);
    RoutingStrategy first = aStrategy();
    first.name = u"First"_s;
    first.conditions = {condition};
    const Decision decision = route(of, aPolicy({first, aStrategy()}));
    QCOMPARE(decision.steps.first().wasTried(), holds);
    QCOMPARE(decision.mainStep()->strategy, holds ? 0 : 1);

    RoutingCondition other{.field = RoutingField::Channel, .values = {u"phone"_s}};
    first.conditions = {other, condition};
    first.match = RoutingMatch::Any;
    QCOMPARE(route(of, aPolicy({first, aStrategy()})).steps.first().wasTried(), holds);
}

STOA_TEST(RoutingExclusionTest)
#include "routingexclusiontest.moc"
