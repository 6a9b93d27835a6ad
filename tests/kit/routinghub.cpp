// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/routinghub.h"

#include "tests/kit/routingworld.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stoa::kit {

using namespace Qt::StringLiterals;

namespace {

const QString kSimulation = u"sim_01890000-0000-7000-8000-00000000d208"_s;

RoutingExclusion excludes(ExclusionKind kind) { return {.kind = kind}; }

RoutingScore score(ScoreKind kind, int weight, qint64 worst, qint64 best)
{
    return {.kind = kind, .weight = weight, .worst = worst, .best = best};
}

RoutingStrategy urban(int version)
{
    RoutingStrategy strategy;
    strategy.name = u"Urban next day"_s;
    strategy.conditions = {{RoutingField::Zone, RoutingTest::AnyOf, {u"urban"_s}, 0},
                           {RoutingField::Method, RoutingTest::AnyOf, {u"pickup"_s, u"ship"_s}, 0},
                           {RoutingField::PromiseWithin, RoutingTest::AtMost, {}, 48}};
    using enum ExclusionKind;
    RoutingExclusion far{.kind = Distance, .limit = 40, .measure = DistanceMeasure::Road};
    strategy.exclusions = {excludes(NoStock), excludes(Closed), far, excludes(CutOff), excludes(Rejected)};
    strategy.objective = ObjectiveKind::WeightedScores;
    const bool is14 = version == 14;
    strategy.scores = {score(ScoreKind::Cost, is14 ? 3'400 : 4'000, 1'500, 300),
                       score(ScoreKind::Transit, 2'600, -600, 1'440),
                       score(ScoreKind::OnTime, 1'600, 8'500, 9'800),
                       score(ScoreKind::WeeksOfSupply, 1'400, 100, 800),
                       score(ScoreKind::Markdown, is14 ? 1'000 : 400, 0, 3'000)};
    strategy.limits.maxParts = is14 ? 2 : 3;
    strategy.limits.minPartValue = 1'500;
    return strategy;
}

RoutingStrategy least(const QString &name, ObjectiveKind objective)
{
    RoutingStrategy strategy = RoutingPolicy::minimal().strategies().first();
    strategy.name = name;
    strategy.objective = objective;
    return strategy;
}

} // namespace

RoutingPolicyDraft RoutingHub::draft(int version)
{
    RoutingPolicyDraft draft;
    draft.code = u"GR-IT"_s;
    draft.version = version;
    draft.name = u"GR-IT, store first"_s;
    draft.owner = u"nikos.dimas"_s;
    RoutingStrategy sets = least(u"Keep sets together"_s, ObjectiveKind::FewestShipments);
    sets.conditions = {{RoutingField::Flag, RoutingTest::AnyOf, {u"kit"_s}, 0}};
    draft.strategies = {urban(version), sets,
                        least(u"Everything else, least cost"_s, ObjectiveKind::LeastCost),
                        least(u"Queue “no stock”, look again in 15 min"_s, ObjectiveKind::HighestStock)};
    draft.otherwise = {AfterAction::Queue, u"unrouted"_s, 0};
    return draft;
}

RoutingHub::RoutingHub(DeskStage &stage, FakeLine &line)
    : m_stage(stage)
{
    expected = {{u"nodes"_s, QJsonArray{u"MIL-BRE"_s}}, {u"parts"_s, 1}, {u"outcome"_s, u"assigned"_s}};
    const QStringList names{u"Marble mortar, rural"_s, u"Last bowl, two tills"_s, u"Cut-off in 4 min"_s};
    for (int i = 0; i < 25; ++i)
        m_golden.insert(u"G-%1"_s.arg(i + 1, 2, 10, QChar(u'0')),
                        i == 16 ? u"Gift set to Milano"_s : names[i % names.size()]);
    for (const auto &[version, state] :
         {std::pair(12, u"superseded"_s), {13, u"active"_s}, {14, u"draft"_s}}) {
        m_bodies.insert(version, draft(version).toJson());
        m_states.insert(version, state);
        m_owners.insert(version, u"nikos.dimas"_s);
        m_revisions.insert(version, 1);
        const QByteArray body =
            QJsonDocument(m_bodies[version]).toJson(QJsonDocument::Compact).replace('\'', "''");
        const qint64 at = stage.clock().now().plusDays(version * 7 - 100).msSinceEpoch();
        const QByteArray number = QByteArray::number(version);
        const bool wasActive = version < 14;
        stage.run(
            "INSERT INTO routing_policy (code, number, name, state, owner, body, created_by, created_at, "
            "approved_by, activated_at) VALUES ('GR-IT', '"
            + number + "', 'GR-IT, store first', '" + state.toUtf8() + "', 'nikos.dimas', '" + body + "', '"
            + FakeLine::other().toUtf8() + "', " + QByteArray::number(at) + ", '"
            + (wasActive ? FakeLine::self().toUtf8() : QByteArray()) + "', "
            + (wasActive ? QByteArray::number(at + 1'000) : QByteArray("NULL")) + ")");
    }
    line.answer = [this](const FakeLine::Call &call) {
        return answer(call);
    };
}

QJsonObject RoutingHub::row(int version) const
{
    const Instant at = m_stage.clock().now().plusDays(version * 7 - 100);
    QJsonObject json{{u"code"_s, u"GR-IT"_s},
                     {u"version"_s, version},
                     {u"name"_s, m_bodies[version]["name"_L1]},
                     {u"state"_s, m_states[version]},
                     {u"owner"_s, m_owners[version]},
                     {u"note"_s, QString()},
                     {u"changed_by"_s, changedBy},
                     {u"created_at"_s, at.toString()},
                     {u"policy"_s, m_bodies[version]},
                     {u"revision"_s, m_revisions[version]}};
    if (m_states[version] == "active"_L1) {
        json.insert(u"approved_by"_s, FakeLine::self());
        json.insert(u"activated_at"_s, at.toString());
        if (m_states.contains(version - 1))
            json.insert(u"earlier"_s, QJsonObject{{u"code"_s, u"GR-IT"_s}, {u"version"_s, version - 1}});
    }
    if (!m_attached.isEmpty() && version == 14)
        json.insert(u"simulation"_s, m_attached);
    return json;
}

QJsonObject RoutingHub::outcome(int version)
{
    const int at = version - 12;
    const auto pick = [at](qint64 v12, qint64 v13, qint64 v14) {
        return QJsonValue(at == 0 ? v12 : at == 1 ? v13 : v14);
    };
    const auto zone = [](const char *name, int hours, int low, int high, const QJsonValue &inTime) {
        return QJsonObject{{u"zone"_s, QString::fromLatin1(name)},
                           {u"hours"_s, hours},
                           {u"low_bp"_s, low},
                           {u"high_bp"_s, high},
                           {u"orders"_s, 1'000},
                           {u"in_time"_s, inTime}};
    };
    return {{u"code"_s, u"GR-IT"_s},
            {u"version"_s, version},
            {u"orders"_s, 12'480},
            {u"complete"_s, pick(12'100, 12'180, 12'155)},
            {u"partly"_s, pick(380, 300, 325)},
            {u"split"_s, pick(1'685, 1'473, 1'086)},
            {u"parts"_s, 14'000},
            {u"promised"_s, 12'000},
            {u"in_time"_s, pick(10'944, 11'208, 11'388)},
            {u"cost"_s, pick(9'459'840'000, 8'885'760'000, 8'661'120'000)},
            {u"minutes_to_customer"_s, pick(36'000'000, 34'864'128, 32'527'872)},
            {u"arriving"_s, 12'480},
            {u"stock"_s, QJsonObject{{u"positions_emptied"_s, pick(220, 214, 241)}}},
            {u"busiest_hours"_s, QJsonArray{QJsonObject{{u"share_bp"_s, pick(8'000, 8'300, 8'600)}}}},
            {u"expected_rejections"_s, pick(440, 434, 392)},
            {u"zones"_s,
             QJsonArray{zone("urban", 24, 8'500, 9'500, pick(900, 908, 926)),
                        zone("rural", 72, 7'500, 8'500, pick(810, 813, 740))}},
            {u"parts_by_kind"_s,
             QJsonObject{{u"store"_s, pick(6'000, 6'440, 7'420)},
                         {u"warehouse"_s, pick(5'600, 5'320, 4'340)},
                         {u"microFulfilment"_s, pick(1'600, 1'540, 1'680)},
                         {u"supplier"_s, pick(800, 700, 560)}}},
            {u"orders_by_strategy"_s,
             QJsonObject{{u"Urban next day"_s, 5'117},
                         {u"Keep sets together"_s, 1'498},
                         {u"Everything else, least cost"_s, 5'491},
                         {u"Queue “no stock”, look again in 15 min"_s, 374}}}};
}

QJsonObject RoutingHub::simulation() const
{
    const Instant at = m_stage.clock().now();
    const bool done = m_polls > steps;
    QJsonObject json{{u"id"_s, kSimulation},
                     {u"name"_s, u"GR-IT v14"_s},
                     {u"state"_s,
                      m_cancelled ? u"cancelled"_s
                          : done  ? u"done"_s
                                  : u"running"_s},
                     {u"done"_s, done ? 37'440 : m_polls * 9'000},
                     {u"total"_s, 37'440},
                     {u"created_at"_s, at.plusMs(-2'900).toString()}};
    if (!done || m_cancelled)
        return json;
    json.insert(u"ended_at"_s, at.toString());
    QJsonArray outcomes;
    for (const QJsonValue &policy : m_policies)
        outcomes.append(outcome(policy["version"_L1].toInt()));
    json.insert(u"result"_s,
                QJsonObject{{u"format"_s, u"stoa-simulation-result/1"_s},
                            {u"orders"_s, orders},
                            {u"currency"_s, u"EUR"_s},
                            {u"stock_at"_s, at.plusDays(-14).toString()},
                            {u"policies"_s, outcomes}});
    return json;
}

QJsonObject RoutingHub::golden() const
{
    QJsonArray orders;
    bool passed = true;
    for (auto it = m_golden.begin(); hasGolden && it != m_golden.end(); ++it) {
        const QJsonArray got{u"ATH-ERM"_s, u"MIL-BRE"_s};
        const bool differs = it.key() == "G-17"_L1 && !goldenPass && expected["nodes"_L1].toArray() != got;
        QJsonObject order{{u"code"_s, it.key()}, {u"name"_s, it.value()}, {u"passed"_s, !differs}};
        if (differs)
            order.insert(u"misses"_s,
                         QJsonArray{QJsonObject{{u"what"_s, u"nodes"_s},
                                                {u"expected"_s, expected["nodes"_L1]},
                                                {u"got"_s, got}}});
        orders.append(order);
        passed = passed && !differs;
    }
    return {{u"passed"_s, passed}, {u"orders"_s, orders}};
}

/// Two stores, each with one half of the order.
QJsonObject RoutingHub::goldenOrder(const QString &code) const
{
    const RoutingCase of = aCase(anOrder({{u"A"_s, 2}, {u"B"_s, 1}}),
                                 {aNode(u"ATH-ERM"_s, {{u"A"_s, 9}}, 100),
                                  aNode(u"MIL-BRE"_s, {{u"B"_s, 9}}, 200), aNode(u"PAT-AGO"_s, {}, 200)});
    return {{u"code"_s, code},
            {u"policy"_s, u"GR-IT"_s},
            {u"name"_s, m_golden.value(code)},
            {u"case"_s, of.toJson()},
            {u"expect"_s, expected},
            {u"expected_by"_s, FakeLine::other()},
            {u"expected_at"_s, m_stage.clock().now().plusDays(-30).toString()},
            {u"version"_s, goldenVersion}};
}

Result<HubAnswer> RoutingHub::answerGolden(const FakeLine::Call &call)
{
    const QString code = call.path.section(u'/', 3, 3);
    const auto shown = [this](const QString &of, int status = 200) {
        const QByteArray tag = '"' + QByteArray::number(goldenVersion) + '"';
        return HubAnswer{status, goldenOrder(of), {{"etag", tag}}};
    };
    if (call.method != "GET" && !refuses)
        return refuses.error();
    if (code.isEmpty()) {
        const QString order = call.body["order"_L1].toString();
        if (order == "E-404"_L1)
            return Error::of(Problem::NotFound, u"no such order"_s, u"order"_s);
        if (order == "E-409"_L1)
            return Error::of(Problem::IllegalTransition, u"no decision"_s, u"order"_s);
        m_golden.insert(u"G-26"_s, call.body["name"_L1].toString());
        return shown(u"G-26"_s, 201);
    }
    if (!m_golden.contains(code))
        return Error::of(Problem::NotFound);
    if (call.method == "GET")
        return shown(code);
    ++goldenVersion;
    if (call.method == "DELETE") {
        m_golden.remove(code);
        return HubAnswer{204, {}, {}};
    }
    if (call.path.endsWith("/accept"_L1))
        expected = {{u"nodes"_s, QJsonArray{u"ATH-ERM"_s, u"MIL-BRE"_s}},
                    {u"parts"_s, 2},
                    {u"outcome"_s, u"assigned"_s}};
    const QJsonObject change = call.body["expect"_L1].toObject();
    for (auto it = change.begin(); it != change.end(); ++it) {
        if (it->isNull())
            expected.remove(it.key());
        else
            expected.insert(it.key(), *it);
    }
    if (call.body.contains("name"_L1))
        m_golden.insert(code, call.body["name"_L1].toString());
    return shown(code);
}

Result<HubAnswer> RoutingHub::answer(const FakeLine::Call &call)
{
    const auto json = [](const QJsonObject &body, int status = 200) {
        return HubAnswer{status, body, {{"etag", "\"1\""}}};
    };
    if (call.path.startsWith(routingwire::kSimulations)) {
        if (call.method == "POST") {
            m_policies = call.body["policies"_L1].toArray();
            m_polls = 0;
            m_cancelled = false;
            return json(simulation(), 202);
        }
        if (call.method == "DELETE")
            m_cancelled = true;
        else
            ++m_polls;
        return json(simulation());
    }
    if (call.path.startsWith(routingwire::kGoldenOrders))
        return answerGolden(call);
    if (!call.path.startsWith(routingwire::kPolicies))
        return Error::of(Problem::NotFound);
    const int version = call.path.section(u'/', 4, 4).toInt();
    const QString step = call.path.section(u'/', 5, 5);
    if (step == "golden"_L1)
        return json(golden());
    if (call.method == "GET")
        return json(row(version));
    if (!refuses)
        return refuses.error();
    if (call.path == routingwire::kPolicies) {
        QJsonObject body = call.body["policy"_L1].toObject();
        body.insert(u"version"_s, 15);
        m_bodies.insert(15, body);
        m_states.insert(15, u"draft"_s);
        m_owners.insert(15, u"nikos.dimas"_s);
        m_revisions.insert(15, 1);
        return json(row(15), 201);
    }
    if (call.method == "DELETE") {
        m_bodies.remove(version);
        m_states.remove(version);
        return HubAnswer{204, {}, {}};
    }
    ++m_revisions[version];
    if (step == "activate"_L1) {
        m_states[13] = u"superseded"_s;
        m_states[version] = u"active"_s;
    } else if (step == "rollback"_L1) {
        m_states[version] = u"superseded"_s;
        m_states[version - 1] = u"active"_s;
        ++m_revisions[version - 1];
        return json(row(version - 1));
    } else if (step == "simulated"_L1) {
        m_attached = call.body["simulation"_L1].toString();
        m_states[version] = u"simulated"_s;
    } else if (step == "owner"_L1) {
        m_owners[version] = call.body["owner"_L1].toString();
    } else {
        m_bodies[version] = call.body["policy"_L1].toObject();
        m_bodies[version].insert(u"version"_s, version);
    }
    return json(row(version));
}

} // namespace stoa::kit
