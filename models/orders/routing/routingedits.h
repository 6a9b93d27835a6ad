// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/orderdraft.h"
#include "core/domain/orders/routingpolicy.h"

#include <QVariant>

namespace stoa {

/// Changes of a strategy by the ids that RoutingSentences gives. What they make may still be refused by
/// RoutingPolicy::accept(); each leaves a strategy that it does not understand as it was and says so.
class RoutingEdits {
public:
    enum class Done { Yes, No };

    /// The value as an editor of words gives it: QString, QStringList or qlonglong.
    static Done apply(RoutingStrategy &strategy, const QString &token, const QVariant &value);
    static Done apply(RoutingAfter &after, const QString &member, const QVariant &value);

    /// What can be added has ids of its own ("zone anyOf", "distance road", "cost"); it comes with the values
    /// that are usual. A new score takes its weight from the heaviest one.
    static Done addCondition(RoutingStrategy &strategy, const QString &offer, const QString &firstValue);
    static Done addExclusion(RoutingStrategy &strategy, const QString &offer);
    static Done addScore(RoutingStrategy &strategy, const QString &offer);
    /// By the pointer: "conditions/0", "exclusions/2", "scores/1".
    static Done remove(RoutingStrategy &strategy, const QString &pointer);

    static void setObjective(RoutingStrategy &strategy, ObjectiveKind objective);
    /// In whole per cent.
    static void setWeight(RoutingStrategy &strategy, int score, int percent);
    static int weightSum(const RoutingStrategy &strategy); ///< basis points
    /// The weights in the same proportions, in whole per cent and together 100.
    static void balance(RoutingStrategy &strategy);

    /// What a new strategy begins with.
    static RoutingStrategy newStrategy(const QString &name);
    /// Of the usual kind.
    static RoutingScore usualScore(ScoreKind kind);

private:
    static Done applyCondition(RoutingCondition &condition, QStringView member, const QVariant &value);
    static Done applyExclusion(RoutingExclusion &exclusion, QStringView member, const QVariant &value);
    static Done applyScore(RoutingScore &score, QStringView member, const QVariant &value);
    static Done applyRates(RoutingRates &rates, QStringView member, const QVariant &value);
    static Done applyLimits(RoutingLimits &limits, QStringView member, const QVariant &value);
};

} // namespace stoa
