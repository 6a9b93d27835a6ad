// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/network/location.h"
#include "core/store/orders/policyrows.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <optional>

/// What the hub's routes of policies and simulations take and give, and nothing else.
namespace stoa::routingwire {

inline const QString kPolicies = QStringLiteral("/v1/policies");
inline const QString kSimulations = QStringLiteral("/v1/simulations");
inline const QString kGoldenOrders = QStringLiteral("/v1/golden-orders");
/// "/v1/policies/GR-IT/14", with a step behind it.
QString policyPath(const QString &code, int version, const QString &step = {});

RoutingPolicyRow policyFrom(const QJsonObject &json);

struct Miss {
    QString what; ///< nodes, parts, outcome, max_cost
    QJsonValue expected;
    QJsonValue got;
    friend bool operator==(const Miss &, const Miss &) = default;
};
struct GoldenVerdict {
    QString code;
    QString name;
    bool passed = false;
    QList<Miss> misses;
    friend bool operator==(const GoldenVerdict &, const GoldenVerdict &) = default;
};
QList<GoldenVerdict> verdictsFrom(const QJsonObject &json);

struct PolicyName {
    QString code;
    int version = 0;
    friend bool operator==(const PolicyName &, const PolicyName &) = default;
};
/// Recorded orders, and the stock that they meet.
struct Request {
    QString name;
    QList<PolicyName> policies;
    QString channel; ///< empty: all
    Instant from;
    Instant to; ///< not included
    std::optional<Instant> stockAt; ///< none: as it is now

    QJsonObject toJson() const;
    static Request fromJson(const QJsonObject &json);
    friend bool operator==(const Request &, const Request &) = default;
};

enum class RunState { Waiting, Running, Done, Cancelled, Failed, Interrupted };

struct ZoneShare {
    Zone zone = Zone::Urban;
    int hours = 0;
    int low = 0; ///< basis points, of the goal
    int high = 0;
    qint64 orders = 0;
    qint64 inTime = 0;
    friend bool operator==(const ZoneShare &, const ZoneShare &) = default;
};

/// What one policy came to. Money in minor units.
struct Outcome {
    PolicyName policy;
    qint64 orders = 0;
    qint64 complete = 0;
    qint64 partly = 0;
    qint64 split = 0;
    qint64 parts = 0;
    qint64 promised = 0;
    qint64 inTime = 0;
    qint64 cost = 0; ///< thousandths of a minor unit
    qint64 minutes = 0; ///< to the customer, over `arriving` orders
    qint64 arriving = 0;
    std::optional<qint64> emptied; ///< positions
    std::optional<qint64> busiest; ///< basis points of the fullest hour
    std::optional<qint64> rejections; ///< parts that are likely to be given back
    QList<ZoneShare> zones;
    QList<QPair<QString, qint64>> partsByKind; ///< the most first
    QList<QPair<QString, qint64>> strategies; ///< orders by the strategy that took them, if told
    friend bool operator==(const Outcome &, const Outcome &) = default;
};

struct Run {
    QString id;
    QString name;
    RunState state = RunState::Waiting;
    qint64 done = 0;
    qint64 total = 0;
    QString problem;
    Instant startedAt;
    std::optional<Instant> endedAt;
    qint64 orders = 0;
    QString currency;
    std::optional<Instant> stockAt;
    QList<Outcome> outcomes;

    bool isOver() const { return state != RunState::Waiting && state != RunState::Running; }
    friend bool operator==(const Run &, const Run &) = default;
};
Run runFrom(const QJsonObject &json);

} // namespace stoa::routingwire
