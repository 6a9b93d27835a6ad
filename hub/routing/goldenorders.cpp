// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/routing/goldenorders.h"

#include "core/domain/orders/routingjson.h"
#include "core/domain/orders/scenariorun.h"
#include "core/store/rowjson.h"

#include <algorithm>
#include <array>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kExpected{"nodes"_L1, "parts"_L1, "outcome"_L1, "max_cost"_L1};
constexpr char kGoldenSelect[] = "SELECT code, body, updated_by, updated_at, version FROM golden_order";

Result<GoldenOrder> goldenOf(const sql::Statement &row)
{
    QJsonObject body = jsonObject(row, 1);
    const QJsonValue by = body.take("expected_by"_L1);
    const auto at = Instant::parse(body.take("expected_at"_L1).toString());
    auto golden = GoldenOrder::fromJson(row.text(0), body);
    if (!golden)
        return Error{ErrorKind::Storage, golden.error().field,
                     u"a golden order cannot be read: "_s + golden.error().detail};
    golden->updatedBy = row.text(2);
    golden->updatedAt = row.instant(3);
    golden->version = row.int64(4);
    // Those that were kept before it was noted tell their last change.
    golden->expectedBy = by.isString() ? by.toString() : golden->updatedBy;
    golden->expectedAt = at ? *at : golden->updatedAt;
    return golden;
}

/// G-01 … G-99, G-100; codes of other forms are left alone.
Result<QString> nextCode(sql::Connection &connection)
{
    qint64 last = 0;
    STOA_TRY(connection.each(
        "SELECT code FROM golden_order WHERE code LIKE 'G-%'",
        [&last](const sql::Statement &row) { last = std::max(last, row.text(0).mid(2).toLongLong()); }));
    return u"G-%1"_s.arg(last + 1, 2, 10, QChar(u'0'));
}

Decision decided(const GoldenOrder &golden, const RoutingPolicy &policy)
{
    return route(golden.of, policy, {.plans = 1, .flips = FlipSearch::Skip});
}

} // namespace

Result<GoldenExpectation> GoldenExpectation::fromJson(const QJsonObject &json, const QString &at)
{
    JsonFields fields(json, at);
    GoldenExpectation expect;
    if (fields.has("nodes"_L1)) {
        QStringList nodes = routing::strings(fields, "nodes"_L1, 100);
        nodes.sort();
        nodes.removeDuplicates();
        expect.nodes = nodes;
    }
    if (const auto parts = fields.optionalInteger("parts"_L1, 0, 1'000))
        expect.parts = int(*parts);
    expect.outcome = fields.optionalParsed("outcome"_L1, &routingOutcomeOf);
    expect.mostCost = fields.optionalInteger("max_cost"_L1, 0);
    if (!expect.nodes && !expect.parts && !expect.outcome && !expect.mostCost)
        fields.refuse("outcome"_L1, u"something has to be expected"_s);
    STOA_TRY(fields.end());
    return expect;
}

Result<GoldenExpectation> GoldenExpectation::changed(const QJsonObject &json, const QString &at) const
{
    QJsonObject whole = toJson();
    for (auto it = json.begin(); it != json.end(); ++it) {
        // One of another name stays in, to be refused.
        if (it->isNull() && std::ranges::find(kExpected, it.key()) != kExpected.end())
            whole.remove(it.key());
        else
            whole.insert(it.key(), *it);
    }
    return fromJson(whole, at);
}

QJsonObject GoldenExpectation::toJson() const
{
    QJsonObject json;
    if (nodes)
        json.insert(u"nodes"_s, QJsonArray::fromStringList(*nodes));
    if (parts)
        json.insert(u"parts"_s, *parts);
    if (outcome)
        json.insert(u"outcome"_s, nameOf(*outcome));
    if (mostCost)
        json.insert(u"max_cost"_s, *mostCost);
    return json;
}

GoldenExpectation GoldenExpectation::of(const Decision &decision)
{
    GoldenExpectation expect;
    QStringList nodes = decision.nodes();
    nodes.sort();
    expect.nodes = nodes;
    expect.parts = int(decision.parts.size());
    expect.outcome = decision.outcome;
    return expect;
}

Result<GoldenOrder> GoldenOrder::fromJson(const QString &code, const QJsonObject &json)
{
    JsonFields fields(json);
    const QString policy = fields.string("policy"_L1, 80);
    const QString name = fields.string("name"_L1, 200);
    const QJsonObject of = fields.object("case"_L1);
    const QJsonObject expect = fields.object("expect"_L1);
    STOA_TRY(fields.end());
    STOA_TRY_ASSIGN(auto routingCase, RoutingCase::fromJson(of, u"case"_s));
    STOA_TRY_ASSIGN(auto expectation, GoldenExpectation::fromJson(expect, u"expect"_s));
    return GoldenOrder{code, policy, name, std::move(routingCase), std::move(expectation)};
}

Result<void> GoldenOrder::check() const
{
    const QStringList nodes = expect.nodes.value_or(QStringList());
    for (const QString &node : nodes) {
        if (std::ranges::find(of.nodes, node, &RoutingNode::code) == of.nodes.end())
            return Error::invalid(u"expect/nodes"_s, u"the case has no location %1"_s.arg(node));
    }
    if (expect.parts && *expect.parts < nodes.size())
        return Error::invalid(u"expect/parts"_s, u"fewer parts than locations"_s);
    return {};
}

QJsonObject GoldenOrder::toJson() const
{
    return {
        {u"policy"_s, policy}, {u"name"_s, name}, {u"case"_s, of.toJson()}, {u"expect"_s, expect.toJson()}};
}

QJsonObject GoldenOrder::shown() const
{
    QJsonObject json = toJson();
    json.insert(u"code"_s, code);
    json.insert(u"updated_by"_s, updatedBy);
    json.insert(u"updated_at"_s, updatedAt.toString());
    json.insert(u"expected_by"_s, expectedBy);
    json.insert(u"expected_at"_s, expectedAt.toString());
    json.insert(u"version"_s, version);
    return json;
}

QJsonObject GoldenVerdict::toJson() const
{
    QJsonArray list;
    for (const Miss &miss : misses)
        list.append(
            QJsonObject{{u"what"_s, miss.what}, {u"expected"_s, miss.expected}, {u"got"_s, miss.got}});
    return {{u"code"_s, code}, {u"name"_s, name}, {u"passed"_s, passed()}, {u"misses"_s, list}};
}

GoldenVerdict GoldenOrders::judge(const GoldenOrder &golden, const RoutingPolicy &policy)
{
    const Decision decision = decided(golden, policy);
    GoldenVerdict verdict{golden.code, golden.name, {}};
    const GoldenExpectation &expect = golden.expect;
    QStringList nodes = decision.nodes();
    nodes.sort();
    if (expect.nodes && *expect.nodes != nodes)
        verdict.misses.append(
            {u"nodes"_s, QJsonArray::fromStringList(*expect.nodes), QJsonArray::fromStringList(nodes)});
    if (expect.parts && *expect.parts != decision.parts.size())
        verdict.misses.append({u"parts"_s, *expect.parts, qint64(decision.parts.size())});
    if (expect.outcome && *expect.outcome != decision.outcome)
        verdict.misses.append(
            {u"outcome"_s, QString(nameOf(*expect.outcome)), QString(nameOf(decision.outcome))});
    const qint64 cost = costOf(decision);
    if (expect.mostCost && cost > *expect.mostCost * 1'000)
        verdict.misses.append({u"max_cost"_s, *expect.mostCost, (cost + 999) / 1'000});
    return verdict;
}

Result<QList<GoldenVerdict>> GoldenOrders::run(sql::Connection &connection, const RoutingPolicy &policy)
{
    return run(connection, policy, policy.code());
}

Result<QList<GoldenVerdict>> GoldenOrders::run(sql::Connection &connection, const RoutingPolicy &policy,
                                               const QString &code)
{
    STOA_TRY_ASSIGN(const auto list, ofPolicy(connection, code));
    QList<GoldenVerdict> verdicts;
    for (const GoldenOrder &golden : list)
        verdicts.append(judge(golden, policy));
    return verdicts;
}

Result<std::optional<GoldenOrder>> GoldenOrders::find(sql::Connection &connection, const QString &code)
{
    static const QByteArray kSql = QByteArray(kGoldenSelect) + " WHERE code = ?1";
    STOA_TRY_ASSIGN(auto found, connection.first(kSql, goldenOf, code));
    if (!found)
        return std::optional<GoldenOrder>();
    STOA_TRY_ASSIGN(auto golden, std::move(*found));
    return std::optional(std::move(golden));
}

Result<QList<GoldenOrder>> GoldenOrders::ofPolicy(sql::Connection &connection, const QString &policy)
{
    static const QByteArray kSql = QByteArray(kGoldenSelect) + " WHERE policy = ?1 ORDER BY code";
    QList<GoldenOrder> list;
    STOA_TRY(connection.each(
        kSql,
        [&list](const sql::Statement &row) -> Result<void> {
            STOA_TRY_ASSIGN(auto golden, goldenOf(row));
            list.append(std::move(golden));
            return {};
        },
        policy));
    return list;
}

Result<void> GoldenOrders::save(UnitOfWork &work, const GoldenOrder &golden)
{
    STOA_TRY_ASSIGN(const auto before, find(work.connection(), golden.code));
    const bool isKept = before && before->expect == golden.expect;
    QJsonObject body = golden.toJson();
    body.insert(u"expected_by"_s, isKept ? before->expectedBy : work.context().actor);
    body.insert(u"expected_at"_s, (isKept ? before->expectedAt : work.context().recordedAt).toString());
    return work.connection().run(
        "INSERT INTO golden_order (code, policy, name, body, updated_by, updated_at) VALUES (?1, ?2, ?3, ?4, "
        "?5, ?6) ON CONFLICT (code) DO UPDATE SET policy = excluded.policy, name = excluded.name, body = "
        "excluded.body, updated_by = excluded.updated_by, updated_at = excluded.updated_at, version = "
        "golden_order.version + 1",
        golden.code, golden.policy, golden.name, jsonText(body), work.context().actor,
        work.context().recordedAt);
}

Result<GoldenOrder> GoldenOrders::add(UnitOfWork &work, GoldenOrder golden)
{
    STOA_TRY_ASSIGN(golden.code, nextCode(work.connection()));
    QJsonObject body = golden.toJson();
    body.insert(u"expected_by"_s, work.context().actor);
    body.insert(u"expected_at"_s, work.context().recordedAt.toString());
    // Two that are added at once on PostgreSQL do not write over each other.
    STOA_TRY_ASSIGN(auto statement,
                    work.connection().prepare(
                        "INSERT INTO golden_order (code, policy, name, body, updated_by, updated_at) VALUES "
                        "(?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (code) DO NOTHING"));
    STOA_TRY(statement
                 .bindAll(golden.code, golden.policy, golden.name, jsonText(body), work.context().actor,
                          work.context().recordedAt)
                 .run());
    if (statement.changes() == 0)
        return Error::of(Problem::VersionConflict, u"another one was added at the same time"_s);
    STOA_TRY_ASSIGN(auto added, find(work.connection(), golden.code));
    if (!added)
        return Error::of(Problem::NotFound, u"no such golden order"_s);
    return std::move(*added);
}

GoldenExpectation GoldenOrders::expectedUnder(const GoldenOrder &golden, const RoutingPolicy &policy)
{
    const Decision decision = decided(golden, policy);
    GoldenExpectation expect = GoldenExpectation::of(decision);
    if (golden.expect.mostCost)
        expect.mostCost = std::max(*golden.expect.mostCost, (costOf(decision) + 999) / 1'000);
    return expect;
}

Result<void> GoldenOrders::remove(UnitOfWork &work, const QString &code)
{
    STOA_TRY_ASSIGN(auto statement, work.connection().prepare("DELETE FROM golden_order WHERE code = ?1"));
    STOA_TRY(statement.bindAll(code).run());
    return statement.changes() > 0 ? Result<void>() : Error::of(Problem::NotFound, u"no such golden order"_s);
}

} // namespace stoa::hub
