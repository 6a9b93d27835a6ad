// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/orders/routingstrategy.h"

#include <QJsonObject>

namespace stoa {

/// What somebody wrote down; nothing in it has been checked.
struct RoutingPolicyDraft {
    QString code; ///< "GR-IT"
    int version = 1;
    QString name;
    QString owner; ///< user name of who answers for it
    QList<RoutingStrategy> strategies;
    RoutingAfter otherwise{AfterAction::Queue, QStringLiteral("unrouted"), 0};

    /// The members of a policy's JSON; what is known is taken, whether or not it would be accepted.
    static Result<RoutingPolicyDraft> fromJson(const QJsonObject &json, const QString &at = {});
    QJsonObject toJson() const;
    friend bool operator==(const RoutingPolicyDraft &, const RoutingPolicyDraft &) = default;
};

/// How orders find the places that supply them: strategies, tried in their order. Immutable; a change is a
/// new version. Amounts are minor units of the order's currency.
class RoutingPolicy {
public:
    static constexpr int kMostStrategies = 40;

    /// Fails with the pointer of what is wrong ("strategies/1/scores/0/weight"). Lists that mean sets are
    /// sorted and freed of repeats, so that equal policies are equal bytes.
    static Result<RoutingPolicy> accept(RoutingPolicyDraft draft);
    /// Strict: what is not known is an error.
    static Result<RoutingPolicy> fromJson(const QJsonObject &json, const QString &at = {});
    QJsonObject toJson() const { return m_draft.toJson(); }
    /// What every chain can begin with: stock, brokering, opening hours, method, carrier, product, capacity
    /// and earlier rejections are minded, the least cost wins, at most two parts; what finds no place waits
    /// in the queue "noStock".
    static RoutingPolicy minimal();

    const QString &code() const { return m_draft.code; }
    int version() const { return m_draft.version; }
    const QString &name() const { return m_draft.name; }
    const QString &owner() const { return m_draft.owner; }
    const QList<RoutingStrategy> &strategies() const { return m_draft.strategies; }
    /// For what no strategy deals with: Queue, Backorder, CustomerCare or CancelAfterDays.
    const RoutingAfter &otherwise() const { return m_draft.otherwise; }
    const RoutingPolicyDraft &draft() const { return m_draft; }

private:
    explicit RoutingPolicy(RoutingPolicyDraft draft)
        : m_draft(std::move(draft))
    { }
    RoutingPolicyDraft m_draft;
};

} // namespace stoa
