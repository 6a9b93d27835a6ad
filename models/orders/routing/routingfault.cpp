// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/routing/routingfault.h"

namespace stoa {

using namespace Qt::StringLiterals;

bool RoutingFault::isAt(const QString &token) const
{
    return token == pointer || token.startsWith(pointer + u'/') || pointer.startsWith(token + u'/');
}

QString RoutingCheck::sentence(const QString &pointer, const Error &error, const RoutingStrategy *strategy,
                               const RoutingWords &words)
{
    const QString last = pointer.section(u'/', -1);
    const QString first = pointer.section(u'/', 0, 0);
    if (strategy && pointer == "scores"_L1) {
        int sum = 0;
        for (const RoutingScore &score : strategy->scores)
            sum += score.weight;
        if (strategy->scores.isEmpty())
            return tr("There is no score. Add one, or choose another way to decide.");
        return tr("The weights add up to %1. They must add up to %2.")
            .arg(words.percent(sum), words.percent(10'000));
    }
    if (last == "name"_L1)
        return strategy && !strategy->name.isEmpty()
            ? tr("Two strategies have this name. Change one of them.")
            : tr("A name has 1 to 80 characters.");
    if (pointer == "code"_L1)
        return tr("A code has 1 to 16 capital letters, digits, hyphens or underlines.");
    if (pointer == "owner"_L1)
        return tr("Somebody must answer for it. Choose an owner.");
    if (pointer == "strategies"_L1)
        return tr("A policy has 1 to 40 strategies.");
    if (first == "conditions"_L1)
        return last == "figure"_L1 ? tr("This number is too large.")
                                   : tr("Choose at least one value that the order can have.");
    if (first == "exclusions"_L1) {
        if (last == "kind"_L1)
            return tr("It stands there twice. Take one of them off.");
        return last == "limit"_L1 ? tr("A distance is 1 to 20,040 km.") : tr("Choose at least one value.");
    }
    if (first == "scores"_L1) {
        if (last == "kind"_L1)
            return tr("It stands there twice. Take one of them off.");
        if (last == "best"_L1)
            return tr("No mark and the full mark must be given for different figures.");
        return last == "bands"_L1 ? tr("Bands end at kilometres that rise, as “5, 20, 50”.")
                                  : tr("This is not possible for a score.");
    }
    if (first == "rules"_L1)
        return tr("Choose at least one rule.");
    if (first == "limits"_L1 || first == "rates"_L1)
        return tr("This number is too large.");
    if (last == "queue"_L1)
        return tr("A queue needs a name.");
    if (last == "days"_L1)
        return tr("It waits 1 to 365 days.");
    if (last == "action"_L1)
        return tr("This cannot follow here. Choose something else.");
    return tr("This is not possible: %1").arg(error.detail);
}

std::optional<RoutingFault> RoutingCheck::check(const RoutingPolicyDraft &draft, const RoutingWords &words)
{
    const auto accepted = RoutingPolicy::accept(draft);
    if (accepted)
        return std::nullopt;
    const Error &error = accepted.error();
    RoutingFault fault{-1, error.field, {}};
    const RoutingStrategy *strategy = nullptr;
    if (error.field.startsWith("strategies/"_L1)) {
        fault.strategy = error.field.section(u'/', 1, 1).toInt();
        fault.pointer = error.field.section(u'/', 2);
        strategy = &draft.strategies[fault.strategy];
    }
    fault.sentence = sentence(fault.pointer, error, strategy, words);
    return fault;
}

} // namespace stoa
