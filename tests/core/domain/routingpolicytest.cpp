// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/routingpolicy.h"
#include "core/domain/orders/routingpolicydiff.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <functional>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(RoutingPolicyDraft &)>;

RoutingPolicyDraft urban()
{
    RoutingStrategy next;
    next.name = u"Urban next day"_s;
    next.conditions = {
        {.field = RoutingField::Zone, .test = RoutingTest::AnyOf, .values = {u"urban"_s}},
        {.field = RoutingField::Method, .test = RoutingTest::AnyOf, .values = {u"ship"_s, u"pickup"_s}},
        {.field = RoutingField::PromiseWithin, .test = RoutingTest::AtMost, .figure = 48}};
    next.exclusions = {
        {.kind = ExclusionKind::NoStock},
        {.kind = ExclusionKind::Distance, .limit = 40, .measure = DistanceMeasure::Road},
        {.kind = ExclusionKind::NodeKind, .side = SetSide::In, .values = {u"supplier"_s, u"locker"_s}},
        {.kind = ExclusionKind::Capacity, .buffer = BufferUse::Use}};
    next.objective = ObjectiveKind::WeightedScores;
    next.scores = {{.kind = ScoreKind::Cost, .weight = 4'000, .worst = 2'000, .best = 0},
                   {.kind = ScoreKind::Transit, .weight = 2'600, .worst = -1'440, .best = 2'880},
                   {.kind = ScoreKind::DistanceBand, .weight = 1'400, .bands = {5'000, 50'000}},
                   {.kind = ScoreKind::KindPriority, .weight = 1'000, .values = {u"store"_s, u"warehouse"_s}},
                   {.kind = ScoreKind::Markdown, .weight = 1'000, .worst = 0, .best = 5'000, .least = 100}};
    next.rates = {.splitPenalty = 150,
                  .latenessPerDay = 120,
                  .stockOut = 500,
                  .stockOutWeeks = 400,
                  .markdownRelief = 2'500};
    next.limits = {.maxParts = 3,
                   .minPartValue = 1'500,
                   .minPartUnits = 1'000,
                   .keepTogether = KeepTogether::Ignore,
                   .lineSplit = LineDivision::Whole,
                   .maxPackageWeight = 20'000,
                   .packing = PackingApart::ByClass};
    RoutingStrategy first;
    first.name = u"First place first"_s;
    first.objective = ObjectiveKind::PriorityOrder;
    first.order = {u"PAT-01"_s, u"ATH-01"_s};
    first.partial = {.action = AfterAction::Split};
    RoutingStrategy chain;
    chain.name = u"Chain"_s;
    chain.objective = ObjectiveKind::Rules;
    chain.rules = {RoutingRule::PreferredLocation, RoutingRule::MinSplits};
    chain.partial = {.action = AfterAction::CancelAfterDays, .days = 5};
    chain.none = {.action = AfterAction::Queue, .queue = u"noStock"_s};
    return {.code = u"GR-IT"_s,
            .version = 13,
            .name = u"Store first"_s,
            .owner = u"nikos"_s,
            .strategies = {next, first, chain},
            .otherwise = {.action = AfterAction::CustomerCare}};
}

QByteArray bytes(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

} // namespace

class RoutingPolicyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void travelsUnchanged();
    void setsAreSorted();
    void minimalIsAPolicy();
    void refused_data();
    void refused();
    void refusedJson_data();
    void refusedJson();
    void changes_data();
    void changes();
};

void RoutingPolicyTest::travelsUnchanged()
{
    const auto policy = RoutingPolicy::accept(urban());
    QVERIFY2(policy, policy ? "" : qPrintable(policy.error().toString()));
    const auto again = RoutingPolicy::fromJson(policy->toJson());
    QVERIFY2(again, again ? "" : qPrintable(again.error().toString()));
    QCOMPARE(bytes(again->toJson()), bytes(policy->toJson()));
    QVERIFY(again->strategies() == policy->strategies());
    QVERIFY(diff(*policy, *again).isEmpty());
}

void RoutingPolicyTest::setsAreSorted()
{
    RoutingPolicyDraft draft = urban();
    std::ranges::reverse(draft.strategies[0].conditions[1].values);
    draft.strategies[0].conditions[1].values.append(u"pickup"_s);
    std::ranges::reverse(draft.strategies[0].exclusions[2].values);
    const auto one = RoutingPolicy::accept(urban());
    const auto other = RoutingPolicy::accept(draft);
    QVERIFY(one && other);
    QCOMPARE(bytes(other->toJson()), bytes(one->toJson()));
}

void RoutingPolicyTest::minimalIsAPolicy()
{
    const RoutingPolicy policy = RoutingPolicy::minimal();
    const auto again = RoutingPolicy::accept(policy.draft());
    QVERIFY2(again, again ? "" : qPrintable(again.error().toString()));
    QCOMPARE(bytes(again->toJson()), bytes(policy.toJson()));
}

void RoutingPolicyTest::refused_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, Change change, const QString &field) {
        QTest::newRow(name) << std::move(change) << field;
    };
    row(
        "code", [](auto &d) { d.code = u"gr"_s; }, u"code"_s);
    row(
        "version", [](auto &d) { d.version = 0; }, u"version"_s);
    row(
        "no owner", [](auto &d) { d.owner = u" "_s; }, u"owner"_s);
    row(
        "no strategy", [](auto &d) { d.strategies.clear(); }, u"strategies"_s);
    row(
        "same name twice", [](auto &d) { d.strategies[1].name = d.strategies[0].name; },
        u"strategies/1/name"_s);
    row(
        "a figure looked up", [](auto &d) { d.strategies[0].conditions[2].test = RoutingTest::AnyOf; },
        u"strategies/0/conditions/2/test"_s);
    row(
        "an unknown zone", [](auto &d) { d.strategies[0].conditions[0].values = {u"moon"_s}; },
        u"strategies/0/conditions/0/values"_s);
    row(
        "nothing to look up", [](auto &d) { d.strategies[0].conditions[0].values.clear(); },
        u"strategies/0/conditions/0/values"_s);
    row(
        "no distance", [](auto &d) { d.strategies[0].exclusions[1].limit = 0; },
        u"strategies/0/exclusions/1/limit"_s);
    row(
        "excluded twice",
        [](auto &d) { d.strategies[0].exclusions.append({.kind = ExclusionKind::NoStock}); },
        u"strategies/0/exclusions/4/kind"_s);
    row(
        "not to be chosen",
        [](auto &d) { d.strategies[0].exclusions.append({.kind = ExclusionKind::ScoreTooLow}); },
        u"strategies/0/exclusions/4/kind"_s);
    row(
        "weights of 99 per cent", [](auto &d) { d.strategies[0].scores[0].weight = 3'900; },
        u"strategies/0/scores"_s);
    row(
        "a flat score", [](auto &d) { d.strategies[0].scores[0].best = 2'000; },
        u"strategies/0/scores/0/best"_s);
    row(
        "falling bands",
        [](auto &d) {
            d.strategies[0].scores[2].bands = {50, 5};
        },
        u"strategies/0/scores/2/bands"_s);
    row(
        "scores of another objective", [](auto &d) { d.strategies[0].objective = ObjectiveKind::LeastCost; },
        u"strategies/0/scores"_s);
    row(
        "a gift", [](auto &d) { d.strategies[0].rates.splitPenalty = -1; },
        u"strategies/0/rates/split_penalty"_s);
    row(
        "weeks below 0", [](auto &d) { d.strategies[0].rates.stockOutWeeks = -1; },
        u"strategies/0/rates/stock_out_weeks"_s);
    row(
        "parts", [](auto &d) { d.strategies[0].limits.maxParts = -1; }, u"strategies/0/limits/max_parts"_s);
    row(
        "a place twice",
        [](auto &d) {
            d.strategies[1].order = {u"A"_s, u"A"_s};
        },
        u"strategies/1/order"_s);
    row(
        "no rules", [](auto &d) { d.strategies[2].rules.clear(); }, u"strategies/2/rules"_s);
    row(
        "a queue without a name", [](auto &d) { d.strategies[2].none.queue.clear(); },
        u"strategies/2/none/queue"_s);
    row(
        "cancelled at once", [](auto &d) { d.strategies[2].partial.days = 0; },
        u"strategies/2/partial/days"_s);
    row(
        "nothing to assign", [](auto &d) { d.strategies[0].none.action = AfterAction::Assign; },
        u"strategies/0/none/action"_s);
    row(
        "nothing to wait for", [](auto &d) { d.strategies[0].full.action = AfterAction::Backorder; },
        u"strategies/0/full/action"_s);
    row(
        "no strategy left", [](auto &d) { d.otherwise.action = AfterAction::NextStrategy; },
        u"otherwise/action"_s);
}

void RoutingPolicyTest::refused()
{
    QFETCH(Change, change);
    QFETCH(QString, field);
    RoutingPolicyDraft draft = urban();
    change(draft);
    const auto policy = RoutingPolicy::accept(draft);
    QVERIFY(!policy);
    QCOMPARE(policy.error().field, field);
}

void RoutingPolicyTest::refusedJson_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("field");
    QTest::newRow("unknown member") << QByteArray("\"rates\":{") << QByteArray("\"rates\":{\"luck\":1,")
                                    << u"policies/0/strategies/0/rates/luck"_s;
    QTest::newRow("unknown objective") << QByteArray("\"weightedScores\"") << QByteArray("\"best\"")
                                       << u"policies/0/strategies/0/objective"_s;
    QTest::newRow("a fraction") << QByteArray("\"limit\":40") << QByteArray("\"limit\":40.5")
                                << u"policies/0/strategies/0/exclusions/1/limit"_s;
    QTest::newRow("checked as well") << QByteArray("\"limit\":40") << QByteArray("\"limit\":0")
                                     << u"policies/0/strategies/0/exclusions/1/limit"_s;
    QTest::newRow("unknown rule") << QByteArray("\"minSplits\"") << QByteArray("\"dice\"")
                                  << u"policies/0/strategies/2/rules/1"_s;
    QTest::newRow("a number for a name")
        << QByteArray("\"PAT-01\"") << QByteArray("7") << u"policies/0/strategies/1/order/0"_s;
}

void RoutingPolicyTest::refusedJson()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, field);
    QByteArray json = bytes(RoutingPolicy::accept(urban())->toJson());
    const qsizetype at = json.indexOf(before);
    QVERIFY(at >= 0);
    json.replace(at, before.size(), after);
    const auto policy = RoutingPolicy::fromJson(QJsonDocument::fromJson(json).object(), u"policies/0"_s);
    QVERIFY(!policy);
    QCOMPARE(policy.error().field, field);
}

void RoutingPolicyTest::changes_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("paths");
    const auto row = [](const char *name, Change change, const QStringList &paths) {
        QTest::newRow(name) << std::move(change) << paths;
    };
    row("the version alone", [](auto &d) { d.version = 14; }, {});
    row("as in the picture",
        [](auto &d) {
            d.strategies[0].limits.maxParts = 2;
            d.strategies[0].scores[0].weight = 3'400;
            d.strategies[0].scores[4].weight = 1'600;
        },
        {u"strategies/Urban next day/limits/max_parts"_s, u"strategies/Urban next day/scores/cost/weight"_s,
         u"strategies/Urban next day/scores/markdown/weight"_s});
    row("one more in front",
        [](auto &d) {
            RoutingStrategy more = d.strategies[1];
            more.name = u"Before all"_s;
            d.strategies.prepend(more);
        },
        {u"strategies/Before all"_s});
    row("changed places", [](auto &d) { d.strategies.swapItemsAt(1, 2); },
        {u"strategies/Chain/place"_s, u"strategies/First place first/place"_s});
    row("an exclusion less", [](auto &d) { d.strategies[0].exclusions.removeAt(1); },
        {u"strategies/Urban next day/exclusions/distance"_s});
}

void RoutingPolicyTest::changes()
{
    QFETCH(Change, change);
    QFETCH(QStringList, paths);
    RoutingPolicyDraft draft = urban();
    change(draft);
    const auto before = RoutingPolicy::accept(urban());
    const auto after = RoutingPolicy::accept(draft);
    QVERIFY(before && after);
    QStringList found;
    for (const RoutingPolicyChange &one : diff(*before, *after)) {
        QVERIFY(one.before != one.after);
        found.append(one.path);
    }
    QCOMPARE(found, paths);
}

STOA_TEST(RoutingPolicyTest)
#include "routingpolicytest.moc"
