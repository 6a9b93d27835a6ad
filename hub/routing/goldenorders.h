// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/routingengine.h"
#include "core/store/unitofwork.h"

namespace stoa::hub {

/// What has to become of a golden order; what is not told is not looked at.
struct GoldenExpectation {
    std::optional<QStringList> nodes; ///< sorted
    std::optional<int> parts;
    std::optional<RoutingOutcome> outcome;
    std::optional<qint64> mostCost; ///< minor units

    static Result<GoldenExpectation> fromJson(const QJsonObject &json, const QString &at);
    /// What is not named stays as it is; what is null is not looked at any more.
    Result<GoldenExpectation> changed(const QJsonObject &json, const QString &at) const;
    QJsonObject toJson() const;
    /// All that the decision came to: places, parts, outcome.
    static GoldenExpectation of(const Decision &decision);
    friend bool operator==(const GoldenExpectation &, const GoldenExpectation &) = default;
};

/// An order, with the stock and the network of one moment, whose outcome somebody decided by hand: a version
/// of its policy that does otherwise is not activated.
struct GoldenOrder {
    QString code;
    QString policy; ///< code
    QString name;
    RoutingCase of;
    GoldenExpectation expect;
    QString updatedBy = {};
    Instant updatedAt = {};
    qint64 version = 1;
    QString expectedBy = {}; ///< who said last what is expected
    Instant expectedAt = {};

    /// {policy, name, case, expect}.
    static Result<GoldenOrder> fromJson(const QString &code, const QJsonObject &json);
    /// Refuses what can never come out, with its field: a place that the case does not have, or more places
    /// than parts.
    Result<void> check() const;
    QJsonObject toJson() const;
    /// With its code, and who wrote it when.
    QJsonObject shown() const;
};

struct GoldenVerdict {
    struct Miss {
        QString what; ///< member of the expectation
        QJsonValue expected;
        QJsonValue got;
    };
    QString code;
    QString name;
    QList<Miss> misses;
    bool passed() const { return misses.isEmpty(); }
    QJsonObject toJson() const;
};

class GoldenOrders {
public:
    static GoldenVerdict judge(const GoldenOrder &golden, const RoutingPolicy &policy);
    /// Those of the policy's code, by their codes.
    static Result<QList<GoldenVerdict>> run(sql::Connection &connection, const RoutingPolicy &policy);
    /// Those of another code, under this policy.
    static Result<QList<GoldenVerdict>> run(sql::Connection &connection, const RoutingPolicy &policy,
                                            const QString &code);

    static Result<std::optional<GoldenOrder>> find(sql::Connection &connection, const QString &code);
    static Result<QList<GoldenOrder>> ofPolicy(sql::Connection &connection, const QString &policy);
    /// Who expects it, and since when, is kept where the expectation stays as it is.
    static Result<void> save(UnitOfWork &work, const GoldenOrder &golden);
    /// Under the next free code: "G-17".
    static Result<GoldenOrder> add(UnitOfWork &work, GoldenOrder golden);
    /// What becomes of it under that version. A limit of its cost is raised where it has to be.
    static GoldenExpectation expectedUnder(const GoldenOrder &golden, const RoutingPolicy &policy);
    static Result<void> remove(UnitOfWork &work, const QString &code);
};

} // namespace stoa::hub
