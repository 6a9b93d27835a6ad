// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/routingworld.h"
#include "tests/kit/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

/// Cases of others in which Stoa decides otherwise on purpose, and why: docs/outside-cases.md.
const QHash<QString, QString> kOtherwise{};

QDir folder() { return QDir(QStringLiteral(STOA_SOURCE_DIR "/../shared/cases/routing")); }

qint64 thousandths(const QJsonValue &value) { return value.toInteger() * 1'000; }

/// Names of their places may be longer, or small: ours are numbered, the names kept beside.
struct Places {
    QHash<QString, QString> codes;
    QHash<QString, QString> names;
    QString code(const QString &name)
    {
        if (!codes.contains(name)) {
            const QString made = u"L%1"_s.arg(codes.size() + 10);
            codes.insert(name, made);
            names.insert(made, name);
        }
        return codes[name];
    }
};

RoutingNode nodeOf(const QJsonObject &location, const QJsonArray &stock, Places &places)
{
    RoutingNode node = aNode(places.code(location["id"_L1].toString()), {});
    node.isDefault = location["default"_L1].toBool();
    node.coordinates.reset();
    if (location.contains("lat"_L1))
        node.coordinates = Coordinates{qRound64(location["lat"_L1].toDouble() * 1e6),
                                       qRound64(location["lon"_L1].toDouble() * 1e6)};
    setSettings(node, [&location](NodeSettingsDraft &draft) {
        draft.brokering = location["active"_L1].toBool(true);
        draft.priority = 100 - int(location["priority"_L1].toInteger(100)); // theirs: 1 first
    });
    for (const QJsonValue &value : stock) {
        if (value["location"_L1] != location["id"_L1])
            continue;
        const QString sku = value["sku"_L1].toString();
        auto it = std::ranges::find(node.stock, sku, &RoutingStock::sku);
        if (it == node.stock.end())
            it = node.stock.insert(node.stock.end(), RoutingStock{.sku = sku});
        it->onHand += thousandths(value["on_hand"_L1]);
        it->reserved += thousandths(value["allocated"_L1]);
        it->safety += thousandths(value["threshold"_L1]);
        if (value["backorderable"_L1].toBool())
            it->supply = StockSupply::Backorderable;
        if (!value["track"_L1].toBool(true))
            it->supply = StockSupply::Untracked;
    }
    return node;
}

RoutingOrder orderOf(const QJsonObject &json, Places &places)
{
    RoutingOrder order = anOrder({});
    order.destination.coordinates.reset();
    const QJsonArray lines = json["lines"_L1].toArray();
    for (const QJsonValue &line : lines)
        order.lines.append({.line = int(order.lines.size()) + 1,
                            .sku = line["sku"_L1].toString(),
                            .quantity = thousandths(line["qty"_L1]),
                            .unitValue = line["unit_price_minor"_L1].toInteger(),
                            .unitWeight = line["unit_weight"_L1].toInteger(),
                            .packClass = line["group"_L1].toString()});
    if (json.contains("preferred_location"_L1))
        order.preferred = places.code(json["preferred_location"_L1].toString());
    if (json.contains("ship_to"_L1))
        order.destination.coordinates = Coordinates{qRound64(json["ship_to"_L1]["lat"_L1].toDouble() * 1e6),
                                                    qRound64(json["ship_to"_L1]["lon"_L1].toDouble() * 1e6)};
    return order;
}

RoutingStrategy strategyOf(const QJsonObject &json, Places &places)
{
    const QHash<QString, ObjectiveKind> kinds{{u"priority"_s, ObjectiveKind::PriorityOrder},
                                              {u"highest_stock"_s, ObjectiveKind::HighestStock},
                                              {u"on_hand_first"_s, ObjectiveKind::OnHandFirst},
                                              {u"split_packages"_s, ObjectiveKind::OnHandFirst},
                                              {u"rules"_s, ObjectiveKind::Rules},
                                              {u"rank"_s, ObjectiveKind::Rules}};
    const QHash<QString, RoutingRule> rules{{u"preferred_location"_s, RoutingRule::PreferredLocation},
                                            {u"min_splits"_s, RoutingRule::MinSplits},
                                            {u"default_location"_s, RoutingRule::DefaultLocation}};
    RoutingStrategy strategy = aStrategy(kinds.value(json["objective"_L1].toString()));
    const QJsonArray chain = json["rules"_L1].toArray();
    for (const QJsonValue &rule : chain) {
        // Priority is what is left in any case.
        if (rules.contains(rule.toString()) && strategy.objective == ObjectiveKind::Rules)
            strategy.rules.append(rules[rule.toString()]);
    }
    const QJsonArray order = json["order"_L1].toArray();
    for (const QJsonValue &name : order)
        strategy.order.append(places.code(name.toString()));
    if (json.contains("allow_split"_L1) && !json["allow_split"_L1].toBool())
        strategy.limits.maxParts = 1;
    strategy.limits.maxPackageWeight = json["max_package_weight"_L1].toInteger();
    strategy.limits.minPartValue = json["min_package_value_minor"_L1].toInteger();
    if (json["split_by"_L1] == "group"_L1)
        strategy.limits.packing = PackingApart::ByClass;
    if (json.contains("radius_km"_L1))
        strategy.exclusions.append(
            {.kind = ExclusionKind::Distance, .limit = json["radius_km"_L1].toInteger()});
    if (json["all_or_nothing"_L1].toBool())
        strategy.partial = {.action = AfterAction::NextStrategy};
    return strategy;
}

/// "location A:3 B:2 +C:1" per package, sorted; after the plus what is yet to come.
QStringList packagesOf(const Decision &decision, const RoutingOrder &order, const Places &places)
{
    QStringList found;
    for (const RoutingPart &part : decision.parts) {
        for (const RoutingPackage &package : part.packages) {
            QStringList units;
            for (const LineUnits &line : package.lines) {
                const QString sku = order.lines[line.line - 1].sku;
                const qint64 now = line.quantity - line.backordered;
                if (now > 0)
                    units.append(u"%1:%2"_s.arg(sku).arg(now / 1'000));
                if (line.backordered > 0)
                    units.append(u"+%1:%2"_s.arg(sku).arg(line.backordered / 1'000));
            }
            units.sort();
            found.append(places.names.value(part.node) + u' ' + units.join(u' '));
        }
    }
    found.sort();
    return found;
}

/// By location and not by package, where the case does not ask how goods are packed.
QStringList partsOf(const Decision &decision, const RoutingOrder &order, const Places &places)
{
    Decision merged = decision;
    for (RoutingPart &part : merged.parts)
        part.packages = {{.lines = part.lines}};
    return packagesOf(merged, order, places);
}

QStringList expectedPackages(const QJsonArray &packages)
{
    QStringList wanted;
    for (const QJsonValue &package : packages) {
        QStringList units;
        for (const auto &[member, mark] : {std::pair{"lines"_L1, u""_s}, {"backordered"_L1, u"+"_s}}) {
            const QJsonObject lines = package[member].toObject();
            for (auto it = lines.begin(); it != lines.end(); ++it)
                units.append(u"%1%2:%3"_s.arg(mark, it.key()).arg(it->toInteger()));
        }
        units.sort();
        wanted.append(package["location"_L1].toString() + u' ' + units.join(u' '));
    }
    wanted.sort();
    return wanted;
}

} // namespace

class RoutingCasesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cases_data();
    void cases();

private:
    static void compare(const QJsonObject &expected, const Decision &decision, const RoutingOrder &order,
                        const Places &places, bool packs);
};

void RoutingCasesTest::cases_data()
{
    QTest::addColumn<QJsonObject>("one");
    const QStringList files = folder().entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        QSKIP("the cases of others are not beside the project (../shared/cases/routing)");
    for (const QString &name : files) {
        QFile file(folder().filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray all = QJsonDocument::fromJson(file.readAll())["cases"_L1].toArray();
        for (const QJsonValue &one : all)
            QTest::newRow(qPrintable(one["id"_L1].toString())) << one.toObject();
    }
}

void RoutingCasesTest::compare(const QJsonObject &expected, const Decision &decision,
                               const RoutingOrder &order, const Places &places, bool packs)
{
    qint64 onHand = 0;
    qint64 later = 0;
    qsizetype packages = 0;
    for (const RoutingPart &part : decision.parts) {
        packages += packs ? part.packages.size() : 1;
        for (const LineUnits &units : part.lines) {
            onHand += units.quantity - units.backordered;
            later += units.backordered;
        }
    }
    if (expected.contains("packages"_L1))
        QCOMPARE(packs ? packagesOf(decision, order, places) : partsOf(decision, order, places),
                 expectedPackages(expected["packages"_L1].toArray()));
    if (expected.contains("package_count"_L1))
        QCOMPARE(packages, expected["package_count"_L1].toInteger());
    if (expected.contains("on_hand_total"_L1))
        QCOMPARE(onHand, thousandths(expected["on_hand_total"_L1]));
    if (expected.contains("backordered_total"_L1))
        QCOMPARE(later, thousandths(expected["backordered_total"_L1]));
    if (expected.contains("allocated_total"_L1))
        QCOMPARE(onHand + later, thousandths(expected["allocated_total"_L1]));
    if (expected.contains("feasible"_L1))
        QCOMPARE(decision.isComplete(), expected["feasible"_L1].toBool());
    if (expected.contains("unfillable"_L1)) {
        QJsonObject rest;
        for (const LineUnits &units : decision.rest) {
            const QString &sku = order.lines[units.line - 1].sku;
            rest[sku] = rest[sku].toInteger() + units.quantity / 1'000;
        }
        QCOMPARE(rest, expected["unfillable"_L1].toObject());
    }
    if (expected.contains("locations_used"_L1) && expected["locations_used"_L1].isDouble())
        QCOMPARE(decision.nodes().size(), expected["locations_used"_L1].toInteger());
}

void RoutingCasesTest::cases()
{
    QFETCH(QJsonObject, one);
    const QString id = one["id"_L1].toString();
    if (kOtherwise.contains(id))
        QSKIP(qPrintable(kOtherwise[id]));
    Places places;
    QList<RoutingNode> nodes;
    const QJsonArray locations = one["locations"_L1].toArray();
    for (const QJsonValue &location : locations)
        nodes.append(nodeOf(location.toObject(), one["stock"_L1].toArray(), places));
    const RoutingOrder order = orderOf(one["order"_L1].toObject(), places);
    const QJsonObject rules = one["strategy"_L1].toObject();
    const RoutingStrategy strategy = strategyOf(rules, places);
    const RoutingCase of = aCase(order, nodes);
    const QJsonObject expected = one["expected"_L1].toObject();
    if (expected.contains("ranking"_L1)) {
        QStringList names;
        for (const QString &code : rankingOf(of, strategy))
            names.append(places.names.value(code));
        QCOMPARE(QJsonArray::fromStringList(names), expected["ranking"_L1].toArray());
        return;
    }
    compare(expected, route(of, aPolicy({strategy})), order, places,
            rules["objective"_L1] == "split_packages"_L1);
}

STOA_TEST(RoutingCasesTest)
#include "routingcasestest.moc"
