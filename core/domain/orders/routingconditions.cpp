// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/routingcandidates.h"

namespace stoa::routing {

namespace {

QStringList wordsOf(const RoutingCase &of, RoutingField field, const QList<RoutingLine> &open)
{
    const RoutingOrder &order = of.order;
    QStringList words;
    switch (field) {
    case RoutingField::Channel:
        return {order.channel};
    case RoutingField::Zone:
        return order.destination.zone ? QStringList{nameOf(*order.destination.zone)} : QStringList();
    case RoutingField::Country:
        return {order.destination.country};
    case RoutingField::Priority:
        return {nameOf(order.priority)};
    case RoutingField::Method:
        return {nameOf(order.method)};
    case RoutingField::CustomerGroup:
        return order.customerGroups;
    case RoutingField::Category:
        for (const RoutingLine &line : open)
            words += line.categories;
        return words;
    case RoutingField::Flag:
        for (const RoutingLine &line : open) {
            for (const LineFlag flag : line.flags)
                words.append(nameOf(flag));
        }
        return words;
    case RoutingField::Value:
    case RoutingField::PromiseWithin:
    case RoutingField::Weight:
    case RoutingField::Units:
        break;
    }
    return words;
}

/// Nothing where it is not known.
std::optional<qint64> figureOf(const RoutingCase &of, RoutingField field, const QList<RoutingLine> &open)
{
    constexpr qint64 kHour = 3'600'000;
    if (field == RoutingField::PromiseWithin) {
        if (!of.order.promisedTo)
            return std::nullopt;
        // A begun hour counts, so that "within 48 hours" is never said of more.
        const qint64 ms = of.order.promisedTo->msSince(of.now);
        return ms <= 0 ? 0 : (ms + kHour - 1) / kHour;
    }
    qint64 sum = 0;
    for (const RoutingLine &line : open) {
        if (field == RoutingField::Units)
            sum += line.quantity;
        else
            sum += (field == RoutingField::Value ? line.unitValue : line.unitWeight) * line.quantity / 1'000;
    }
    return sum;
}

bool holds(const RoutingCase &of, const RoutingCondition &condition, const QList<RoutingLine> &open)
{
    if (isFigure(condition.field)) {
        const auto figure = figureOf(of, condition.field, open);
        if (!figure)
            return false;
        return condition.test == RoutingTest::AtLeast ? *figure >= condition.figure
                                                      : *figure <= condition.figure;
    }
    const QStringList words = wordsOf(of, condition.field, open);
    const bool any = std::ranges::any_of(
        words, [&condition](const QString &word) { return condition.values.contains(word); });
    return condition.test == RoutingTest::AnyOf ? any : !any;
}

} // namespace

int failedCondition(const RoutingCase &of, const RoutingStrategy &strategy, const QList<RoutingLine> &open)
{
    const qsizetype count = strategy.conditions.size();
    for (qsizetype i = 0; i < count; ++i) {
        const bool met = holds(of, strategy.conditions[i], open);
        if (strategy.match == RoutingMatch::All && !met)
            return int(i);
        if (strategy.match == RoutingMatch::Any && met)
            return -1;
    }
    return strategy.match == RoutingMatch::Any && count > 0 ? int(count - 1) : -1;
}

} // namespace stoa::routing
