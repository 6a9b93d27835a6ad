// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/routingpolicy.h"
#include "core/store/orders/policyrows.h"
#include "core/store/unitofwork.h"

namespace stoa::hub {

/// Where a version of a policy stands. Only a draft changes; one that was simulated may be activated.
enum class PolicyState { Draft, Simulated, Active, Superseded };
QLatin1StringView nameOf(PolicyState state);
std::optional<PolicyState> policyStateOf(QStringView name);

struct StoredPolicy {
    RoutingPolicy policy;
    PolicyState state = PolicyState::Draft;
    QString note;
    QString changedBy; ///< who wrote its last change
    Instant createdAt;
    QString approvedBy;
    std::optional<Instant> activatedAt;
    QString simulation; ///< id of the one that was attached
    std::optional<RoutingPolicyName> earlier; ///< that was active until this one was activated
    qint64 revision = 1; ///< of the row

    QJsonObject toJson() const;
};

/// The versions of routing policies. One version of one policy is active at a time, for the whole chain;
/// without any the smallest rule set routes (RoutingPolicy::minimal()).
class PolicyBook {
public:
    static Result<std::optional<StoredPolicy>> find(sql::Connection &connection, const QString &code,
                                                    const QString &number);
    /// Policies and golden orders are changed by one at a time, to the end of the transaction.
    static Result<void> takeTurn(UnitOfWork &work);
    /// NotFound where it is not there; held to the end of the transaction (PostgreSQL).
    static Result<StoredPolicy> lock(UnitOfWork &work, const QString &code, const QString &number);
    static Result<std::optional<StoredPolicy>> active(sql::Connection &connection);
    /// {code, version} of one that is there, or a whole policy that is nobody's yet. Errors lie below `at`.
    static Result<RoutingPolicy> resolve(sql::Connection &connection, const QJsonObject &wanted,
                                         const QString &at);

    /// A draft under the next free version of its code. `body`: what RoutingPolicy::fromJson() takes, without
    /// a version.
    static Result<StoredPolicy> add(UnitOfWork &work, QJsonObject body, const QString &note);
    /// IllegalTransition unless it is a draft.
    static Result<StoredPolicy> change(UnitOfWork &work, const StoredPolicy &before, QJsonObject body,
                                       const QString &note);
    /// Takes a draft away; its number may be given again. IllegalTransition unless it is a draft.
    static Result<void> remove(UnitOfWork &work, const StoredPolicy &policy);
    /// Of any state: who answers for it is no rule.
    static Result<StoredPolicy> changeOwner(UnitOfWork &work, const StoredPolicy &before,
                                            const QString &owner);
    /// From draft, once a simulation that is done routed at least one order under this very version.
    static Result<StoredPolicy> simulated(UnitOfWork &work, const StoredPolicy &before,
                                          const QString &simulation);
    /// What keeps this version from being activated by this person, in codes ("notSimulated", or its state
    /// where that is past; "nothingSimulated": no order was; "fourEyes"; "golden/CODE"); empty: nothing.
    static Result<QStringList> obstacles(sql::Connection &connection, const StoredPolicy &policy,
                                         const QString &by);
    /// Supersedes the one that is active; IllegalTransition with all obstacles() as its reasons where
    /// something stands in the way.
    static Result<StoredPolicy> activate(UnitOfWork &work, const StoredPolicy &policy);
    /// The version that was active until this one was activated is so again, with who approved it and when as
    /// they were: twice leads two versions back, and a version that was gone back from is out of the way of
    /// those that are activated later. IllegalTransition unless `policy` is active and another was before.
    static Result<StoredPolicy> rollBack(UnitOfWork &work, const StoredPolicy &policy);
};

} // namespace stoa::hub
