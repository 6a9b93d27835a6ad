// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/routing/routingwire.h"

#include <QJsonArray>
#include <QUrl>
#include <algorithm>

namespace stoa::routingwire {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostOrders = 100'000; ///< as many as the hub replays

Instant instantOf(const QJsonValue &value)
{
    const auto at = Instant::parse(value.toString());
    return at ? *at : Instant();
}

std::optional<Instant> maybeInstant(const QJsonValue &value)
{
    const auto at = Instant::parse(value.toString());
    return at ? std::optional(*at) : std::nullopt;
}

std::optional<qint64> maybeNumber(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

RunState stateOf(const QString &name)
{
    if (name == "waiting"_L1)
        return RunState::Waiting;
    if (name == "running"_L1)
        return RunState::Running;
    if (name == "done"_L1)
        return RunState::Done;
    if (name == "cancelled"_L1)
        return RunState::Cancelled;
    return name == "interrupted"_L1 ? RunState::Interrupted : RunState::Failed;
}

/// The most first, those that are equal by name.
QList<QPair<QString, qint64>> countsOf(const QJsonObject &object)
{
    QList<QPair<QString, qint64>> counts;
    for (auto it = object.begin(); it != object.end(); ++it)
        counts.append({it.key(), it->toInteger()});
    std::ranges::stable_sort(counts, std::ranges::greater(), &QPair<QString, qint64>::second);
    return counts;
}

Outcome outcomeFrom(const QJsonObject &json)
{
    Outcome outcome;
    outcome.policy = {json["code"_L1].toString(), json["version"_L1].toInt()};
    const auto number = [&json](QLatin1StringView name) {
        return json[name].toInteger();
    };
    outcome.orders = number("orders"_L1);
    outcome.complete = number("complete"_L1);
    outcome.partly = number("partly"_L1);
    outcome.split = number("split"_L1);
    outcome.parts = number("parts"_L1);
    outcome.promised = number("promised"_L1);
    outcome.inTime = number("in_time"_L1);
    outcome.cost = number("cost"_L1);
    outcome.minutes = number("minutes_to_customer"_L1);
    outcome.arriving = number("arriving"_L1);
    outcome.emptied = maybeNumber(json["stock"_L1]["positions_emptied"_L1]);
    const QJsonArray hours = json["busiest_hours"_L1].toArray();
    if (!hours.isEmpty())
        outcome.busiest = maybeNumber(hours.first()["share_bp"_L1]);
    outcome.rejections = maybeNumber(json["expected_rejections"_L1]);
    const QJsonArray list = json["zones"_L1].toArray();
    for (const QJsonValue &each : list) {
        if (const auto zone = zoneOf(each["zone"_L1].toString()))
            outcome.zones.append({*zone, each["hours"_L1].toInt(), each["low_bp"_L1].toInt(),
                                  each["high_bp"_L1].toInt(), each["orders"_L1].toInteger(),
                                  each["in_time"_L1].toInteger()});
    }
    outcome.partsByKind = countsOf(json["parts_by_kind"_L1].toObject());
    outcome.strategies = countsOf(json["orders_by_strategy"_L1].toObject());
    return outcome;
}

} // namespace

QString policyPath(const QString &code, int version, const QString &step)
{
    QString path = kPolicies + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(code)) + u'/'
        + QString::number(version);
    return step.isEmpty() ? path : path + u'/' + step;
}

RoutingPolicyRow policyFrom(const QJsonObject &json)
{
    RoutingPolicyRow row;
    row.code = json["code"_L1].toString();
    row.number = json["version"_L1].toInt();
    row.name = json["name"_L1].toString();
    row.state = json["state"_L1].toString();
    row.owner = json["owner"_L1].toString();
    row.body = json["policy"_L1].toObject();
    row.note = json["note"_L1].toString();
    row.createdBy = json["changed_by"_L1].toString();
    row.createdAt = instantOf(json["created_at"_L1]);
    row.approvedBy = json["approved_by"_L1].toString();
    row.activatedAt = maybeInstant(json["activated_at"_L1]);
    row.simulation = json["simulation"_L1].toString();
    if (const QJsonValue earlier = json["earlier"_L1]; earlier.isObject())
        row.earlier = RoutingPolicyName{earlier["code"_L1].toString(), earlier["version"_L1].toInt()};
    row.revision = json["revision"_L1].toInteger(1);
    return row;
}

QList<GoldenVerdict> verdictsFrom(const QJsonObject &json)
{
    QList<GoldenVerdict> verdicts;
    const QJsonArray list = json["orders"_L1].toArray();
    for (const QJsonValue &each : list) {
        GoldenVerdict verdict{
            each["code"_L1].toString(), each["name"_L1].toString(), each["passed"_L1].toBool(), {}};
        const QJsonArray misss = each["misses"_L1].toArray();
        for (const QJsonValue &miss : misss)
            verdict.misses.append({miss["what"_L1].toString(), miss["expected"_L1], miss["got"_L1]});
        verdicts.append(verdict);
    }
    return verdicts;
}

QJsonObject Request::toJson() const
{
    QJsonArray list;
    for (const PolicyName &policy : policies)
        list.append(QJsonObject{{u"code"_s, policy.code}, {u"version"_s, policy.version}});
    QJsonObject recorded{{u"from"_s, from.toString()}, {u"to"_s, to.toString()}, {u"most"_s, kMostOrders}};
    if (!channel.isEmpty())
        recorded.insert(u"channel"_s, channel);
    QJsonObject json{
        {u"name"_s, name}, {u"policies"_s, list}, {u"orders"_s, QJsonObject{{u"recorded"_s, recorded}}}};
    if (stockAt)
        json.insert(u"stock_at"_s, stockAt->toString());
    return json;
}

Request Request::fromJson(const QJsonObject &json)
{
    Request request;
    request.name = json["name"_L1].toString();
    const QJsonArray list = json["policies"_L1].toArray();
    for (const QJsonValue &each : list)
        request.policies.append({each["code"_L1].toString(), each["version"_L1].toInt()});
    const QJsonValue recorded = json["orders"_L1]["recorded"_L1];
    request.channel = recorded["channel"_L1].toString();
    request.from = instantOf(recorded["from"_L1]);
    request.to = instantOf(recorded["to"_L1]);
    request.stockAt = maybeInstant(json["stock_at"_L1]);
    return request;
}

Run runFrom(const QJsonObject &json)
{
    Run run;
    run.id = json["id"_L1].toString();
    run.name = json["name"_L1].toString();
    run.state = stateOf(json["state"_L1].toString());
    run.done = json["done"_L1].toInteger();
    run.total = json["total"_L1].toInteger();
    run.problem = json["problem"_L1].toString();
    run.startedAt = instantOf(json["created_at"_L1]);
    run.endedAt = maybeInstant(json["ended_at"_L1]);
    const QJsonObject result = json["result"_L1].toObject();
    run.orders = result["orders"_L1].toInteger();
    run.currency = result["currency"_L1].toString();
    run.stockAt = maybeInstant(result["stock_at"_L1]);
    const QJsonArray list = result["policies"_L1].toArray();
    for (const QJsonValue &each : list)
        run.outcomes.append(outcomeFrom(each.toObject()));
    return run;
}

} // namespace stoa::routingwire
