// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/routing/routingedits.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

using Done = RoutingEdits::Done;

/// What is typed with commas between.
QStringList listed(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString)
        return value.toStringList();
    QStringList parts;
    static const QList<QChar> commas{u',', u';', u'\u3001', u'\uff0c'};
    QString text = value.toString();
    for (const QChar comma : commas)
        text.replace(comma, u',');
    for (const QString &part : text.split(u',')) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

/// Those that stay keep their places, the new ones follow.
QStringList inOldOrder(const QStringList &before, const QStringList &chosen)
{
    QStringList order;
    for (const QString &each : before) {
        if (chosen.contains(each))
            order.append(each);
    }
    for (const QString &each : chosen) {
        if (!order.contains(each))
            order.append(each);
    }
    return order;
}

template <typename Value> Done take(Value &to, const QVariant &value)
{
    bool known = false;
    const qlonglong number = value.toLongLong(&known);
    if (!known)
        return Done::No;
    to = Value(number);
    return Done::Yes;
}

template <typename Item, typename Apply>
Done atPlace(QList<Item> &list, const QStringList &steps, Apply &&apply)
{
    bool known = false;
    const int at = steps.value(1).toInt(&known);
    if (!known || at < 0 || at >= list.size() || steps.size() != 3)
        return Done::No;
    return apply(list[at], steps[2]);
}

} // namespace

Done RoutingEdits::applyCondition(RoutingCondition &condition, QStringView member, const QVariant &value)
{
    if (member == "figure"_L1)
        return take(condition.figure, value);
    const QStringList values = listed(value);
    if (member != "values"_L1 || values.isEmpty())
        return Done::No;
    condition.values = values;
    condition.values.sort();
    return Done::Yes;
}

Done RoutingEdits::applyExclusion(RoutingExclusion &exclusion, QStringView member, const QVariant &value)
{
    if (member == "limit"_L1)
        return take(exclusion.limit, value);
    if (member == "buffer"_L1)
        return take(exclusion.buffer, value);
    if (member == "road_factor"_L1) {
        const Done done = take(exclusion.roadFactor, value);
        if (done == Done::Yes)
            exclusion.roadFactor *= 100; // typed with two decimals
        return done;
    }
    if (member != "values"_L1)
        return Done::No;
    exclusion.values = listed(value);
    if (exclusion.kind == ExclusionKind::Restricted)
        std::ranges::for_each(exclusion.values, [](QString &code) { code = code.toUpper(); });
    exclusion.values.sort();
    return Done::Yes;
}

Done RoutingEdits::applyScore(RoutingScore &score, QStringView member, const QVariant &value)
{
    if (member == "worst"_L1)
        return take(score.worst, value);
    if (member == "best"_L1)
        return take(score.best, value);
    if (member == "least"_L1)
        return take(score.least, value);
    if (member == "weight"_L1)
        return take(score.weight, value);
    if (member == "values"_L1) {
        score.values = inOldOrder(score.values, value.toStringList());
        return Done::Yes;
    }
    if (member != "bands"_L1)
        return Done::No;
    QList<qint64> bands;
    for (const QString &km : listed(value)) {
        bool known = false;
        const int number = km.toInt(&known);
        if (!known)
            return Done::No;
        bands.append(qint64(number) * 1'000);
    }
    score.bands = bands;
    return Done::Yes;
}

Done RoutingEdits::applyRates(RoutingRates &rates, QStringView member, const QVariant &value)
{
    if (member == "split_penalty"_L1)
        return take(rates.splitPenalty, value);
    if (member == "lateness_per_day"_L1)
        return take(rates.latenessPerDay, value);
    if (member == "stock_out"_L1)
        return take(rates.stockOut, value);
    if (member == "stock_out_weeks"_L1)
        return take(rates.stockOutWeeks, value);
    if (member == "markdown_relief"_L1)
        return take(rates.markdownRelief, value);
    return member == "split_score"_L1 ? take(rates.splitScore, value) : Done::No;
}

Done RoutingEdits::applyLimits(RoutingLimits &limits, QStringView member, const QVariant &value)
{
    if (member == "max_parts"_L1)
        return take(limits.maxParts, value);
    if (member == "min_part_value"_L1)
        return take(limits.minPartValue, value);
    if (member == "min_part_units"_L1)
        return take(limits.minPartUnits, value);
    if (member == "max_package_weight"_L1)
        return take(limits.maxPackageWeight, value);
    if (member == "keep_together"_L1)
        return take(limits.keepTogether, value);
    if (member == "line_split"_L1)
        return take(limits.lineSplit, value);
    return member == "packing"_L1 ? take(limits.packing, value) : Done::No;
}

Done RoutingEdits::apply(RoutingAfter &after, const QString &member, const QVariant &value)
{
    if (member == "queue"_L1) {
        if (value.toString().trimmed().isEmpty())
            return Done::No;
        after.queue = value.toString().trimmed();
        return Done::Yes;
    }
    if (member == "days"_L1)
        return take(after.days, value);
    if (member != "action"_L1)
        return Done::No;
    const Done done = take(after.action, value);
    if (after.action == AfterAction::Queue && after.queue.isEmpty())
        after.queue = u"noStock"_s;
    if (after.action == AfterAction::CancelAfterDays && after.days == 0)
        after.days = 7;
    return done;
}

Done RoutingEdits::apply(RoutingStrategy &strategy, const QString &token, const QVariant &value)
{
    const QStringList steps = token.split(u'/');
    const QString &first = steps.first();
    if (first == "conditions"_L1)
        return atPlace(strategy.conditions, steps,
                       [&value](RoutingCondition &condition, const QString &member) {
                           return applyCondition(condition, member, value);
                       });
    if (first == "exclusions"_L1)
        return atPlace(strategy.exclusions, steps,
                       [&value](RoutingExclusion &exclusion, const QString &member) {
                           return applyExclusion(exclusion, member, value);
                       });
    if (first == "scores"_L1)
        return atPlace(strategy.scores, steps, [&value](RoutingScore &score, const QString &member) {
            return applyScore(score, member, value);
        });
    if (first == "rates"_L1)
        return applyRates(strategy.rates, steps.value(1), value);
    if (first == "limits"_L1)
        return applyLimits(strategy.limits, steps.value(1), value);
    if (first == "full"_L1)
        return apply(strategy.full, steps.value(1), value);
    if (first == "partial"_L1)
        return apply(strategy.partial, steps.value(1), value);
    if (first == "none"_L1)
        return apply(strategy.none, steps.value(1), value);
    if (first == "match"_L1)
        return take(strategy.match, value);
    if (first == "order"_L1) {
        strategy.order = inOldOrder(strategy.order, value.toStringList());
        return Done::Yes;
    }
    if (first == "name"_L1 && !value.toString().trimmed().isEmpty()) {
        strategy.name = value.toString().trimmed();
        return Done::Yes;
    }
    if (first != "rules"_L1)
        return Done::No;
    QStringList before;
    for (const RoutingRule rule : std::as_const(strategy.rules))
        before.append(nameOf(rule));
    strategy.rules.clear();
    for (const QString &name : inOldOrder(before, value.toStringList())) {
        if (const auto rule = routingRuleOf(name))
            strategy.rules.append(*rule);
    }
    return Done::Yes;
}

Done RoutingEdits::remove(RoutingStrategy &strategy, const QString &pointer)
{
    const QStringList steps = pointer.split(u'/');
    const int at = steps.value(1).toInt();
    const auto removeFrom = [at](auto &list) {
        if (at < 0 || at >= list.size())
            return Done::No;
        list.removeAt(at);
        return Done::Yes;
    };
    if (steps.first() == "conditions"_L1)
        return removeFrom(strategy.conditions);
    if (steps.first() == "exclusions"_L1)
        return removeFrom(strategy.exclusions);
    return steps.first() == "scores"_L1 ? removeFrom(strategy.scores) : Done::No;
}

} // namespace stoa
