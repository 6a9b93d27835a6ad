// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/routing/policydifference.h"

#include <QJsonArray>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

QString unescaped(QString step) { return step.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s); }

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &each : list)
        texts.append(each.toString());
    return texts;
}

/// The word of a name in a closed vocabulary.
template <typename Find, typename Say> QString word(const QJsonValue &value, Find &&find, Say &&say)
{
    const auto known = find(value.toString());
    return known ? say(*known) : value.toString();
}

} // namespace

QList<PolicyDifference> PolicyDifferences::between(const RoutingPolicyDraft &before,
                                                   const RoutingPolicyDraft &after) const
{
    QList<PolicyDifference> list;
    for (const RoutingPolicyChange &change : diff(before, after))
        list.append(said(change));
    return list;
}

PolicyDifference PolicyDifferences::said(const RoutingPolicyChange &change) const
{
    QStringList steps = change.path.split(u'/');
    for (QString &step : steps)
        step = unescaped(step);
    PolicyDifference made;
    if (steps.first() == "strategies"_L1 && steps.size() > 1) {
        made.where = steps[1];
        steps.remove(0, 2);
        if (steps.isEmpty()) {
            made.what = tr("Strategy");
            made.before = change.before.isUndefined() ? QString() : made.where;
            made.after = change.after.isUndefined() ? QString() : made.where;
            made.where.clear();
            return made;
        }
    }
    made.what = whatOf(steps);
    made.before = valueOf(steps, change.before);
    made.after = valueOf(steps, change.after);
    return made;
}

QString PolicyDifferences::whatOf(const QStringList &steps) const
{
    const QString &first = steps.first();
    const QString &last = steps.last();
    if (first == "conditions"_L1) {
        const auto field = routingFieldOf(steps.value(1).section(u' ', 0, 0));
        return field ? RoutingWords::field(*field) : tr("Condition");
    }
    if (first == "exclusions"_L1)
        return tr("Never from a node that");
    if (first == "scores"_L1) {
        const auto kind = scoreKindOf(steps.value(1).section(u' ', 0, 0));
        const QString name = kind ? RoutingWords::score(*kind) : steps.value(1);
        if (last == "weight"_L1)
            //: %1 is what is scored: "Cost"
            return tr("Weight: %1").arg(name);
        if (last == "worst"_L1)
            return tr("No mark: %1").arg(name);
        if (last == "best"_L1)
            return tr("Full mark: %1").arg(name);
        return last == "least"_L1 ? tr("Least mark: %1").arg(name) : tr("Score: %1").arg(name);
    }
    if (first == "full"_L1)
        return tr("If everything fits");
    if (first == "partial"_L1)
        return tr("If only a part fits");
    if (first == "none"_L1)
        return tr("If nothing fits");
    if (first == "otherwise"_L1)
        return tr("What no strategy deals with");
    static const QHash<QString, const char *> names{
        {u"max_parts"_s, QT_TR_NOOP("Split into at most")},
        {u"min_part_value"_s, QT_TR_NOOP("Worth of a part")},
        {u"min_part_units"_s, QT_TR_NOOP("Units of a part")},
        {u"keep_together"_s, QT_TR_NOOP("Lines that belong together")},
        {u"line_split"_s, QT_TR_NOOP("One line")},
        {u"max_package_weight"_s, QT_TR_NOOP("Weight of a package")},
        {u"packing"_s, QT_TR_NOOP("Goods in a package")},
        {u"split_penalty"_s, QT_TR_NOOP("Each further part")},
        {u"lateness_per_day"_s, QT_TR_NOOP("Each late day")},
        {u"stock_out"_s, QT_TR_NOOP("Risk of running out")},
        {u"stock_out_weeks"_s, QT_TR_NOOP("No risk from")},
        {u"markdown_relief"_s, QT_TR_NOOP("Markdown saved")},
        {u"split_score"_s, QT_TR_NOOP("Score lost by a further part")},
        {u"objective"_s, QT_TR_NOOP("Decided by")},
        {u"match"_s, QT_TR_NOOP("Conditions")},
        {u"order"_s, QT_TR_NOOP("Places in their order")},
        {u"rules"_s, QT_TR_NOOP("Rules in their order")},
        {u"place"_s, QT_TR_NOOP("Place among the strategies")},
        {u"name"_s, QT_TR_NOOP("Name")},
        {u"owner"_s, QT_TR_NOOP("Owner")},
        {u"code"_s, QT_TR_NOOP("Code")},
    };
    const char *name = names.value(last, nullptr);
    return name ? tr(name) : last;
}

QString PolicyDifferences::itemOf(const QString &list, const QJsonObject &item) const
{
    if (list == "conditions"_L1) {
        RoutingCondition condition;
        condition.field = routingFieldOf(item["field"_L1].toString()).value_or(RoutingField::Channel);
        condition.test = routingTestOf(item["test"_L1].toString()).value_or(RoutingTest::AnyOf);
        condition.values = textsOf(item["values"_L1]);
        condition.figure = item["figure"_L1].toInteger();
        return m_words.sentence(condition);
    }
    if (list == "exclusions"_L1) {
        RoutingExclusion exclusion{
            .kind = exclusionKindOf(item["kind"_L1].toString()).value_or(ExclusionKind::NoStock)};
        exclusion.limit = item["limit"_L1].toInteger();
        exclusion.measure =
            distanceMeasureOf(item["measure"_L1].toString()).value_or(DistanceMeasure::GreatCircle);
        exclusion.buffer = item["buffer"_L1].toString() == "use"_L1 ? BufferUse::Use : BufferUse::Keep;
        exclusion.side = setSideOf(item["side"_L1].toString()).value_or(SetSide::Out);
        exclusion.values = textsOf(item["values"_L1]);
        return m_words.exclusion(exclusion);
    }
    if (list == "scores"_L1)
        return m_words.percent(item["weight"_L1].toInt());
    return {};
}

QString PolicyDifferences::placesOf(const QJsonValue &value) const
{
    QStringList names;
    for (const QString &code : textsOf(value))
        names.append(RoutingChoices::nameIn(m_words.choices().locations, code));
    return m_words.formats().list(names);
}

QString PolicyDifferences::memberOf(const QStringList &steps, const QString &member,
                                    const QJsonValue &value) const
{
    const qint64 number = value.toInteger();
    const QString &first = steps.first();
    if (first == "scores"_L1) {
        const auto kind = scoreKindOf(steps.value(1).section(u' ', 0, 0));
        if (member == "weight"_L1 || member == "least"_L1)
            return m_words.percent(int(number));
        if (kind && (member == "worst"_L1 || member == "best"_L1))
            return m_words.figure(*kind, number);
    }
    if (first == "conditions"_L1) {
        const auto field = routingFieldOf(steps.value(1).section(u' ', 0, 0));
        if (field && member == "figure"_L1)
            return m_words.figure(*field, number);
        if (field && member == "values"_L1)
            return m_words.values(*field, textsOf(value));
    }
    if (member == "action"_L1)
        return word(value, &afterActionOf, &RoutingWords::after);
    if (member == "objective"_L1)
        return word(value, &objectiveKindOf, &RoutingWords::objective);
    if (member == "match"_L1)
        return value.toString() == nameOf(RoutingMatch::All) ? tr("all of them") : tr("any of them");
    if (member == "keep_together"_L1)
        return value.toString() == "keep"_L1 ? tr("stay together") : tr("may part");
    if (member == "line_split"_L1)
        return value.toString() == "whole"_L1 ? tr("stays whole") : tr("may be divided");
    if (member == "packing"_L1)
        return value.toString() == "mixed"_L1 ? tr("all kinds of goods") : tr("one class of goods");
    if (member == "max_parts"_L1)
        return RoutingWords::partLimit(int(number));
    if (member == "min_part_value"_L1 || member == "split_penalty"_L1 || member == "lateness_per_day"_L1)
        return m_words.money(number);
    if (member == "min_part_units"_L1)
        return m_words.units(number);
    if (member == "max_package_weight"_L1)
        return number == 0 ? tr("any weight") : m_words.kilograms(number);
    if (member == "stock_out"_L1 || member == "markdown_relief"_L1 || member == "split_score"_L1)
        return m_words.percent(int(number));
    if (member == "stock_out_weeks"_L1)
        return m_words.figure(ScoreKind::WeeksOfSupply, number);
    if (member == "days"_L1)
        return RoutingWords::days(int(number));
    if (member == "limit"_L1)
        return m_words.figure(ScoreKind::Distance, number * 1'000);
    if (member == "road_factor"_L1)
        return m_words.formats().quantity(Quantity::fromThousandths(number / 10));
    if (member == "order"_L1)
        return placesOf(value);
    if (member == "rules"_L1) {
        QStringList names;
        for (const QString &name : textsOf(value))
            names.append(word(name, &routingRuleOf, &RoutingWords::rule));
        return m_words.formats().list(names);
    }
    if (value.isArray())
        return m_words.formats().list(textsOf(value));
    return value.isDouble() ? m_words.formats().integer(number) : value.toString();
}

QString PolicyDifferences::valueOf(const QStringList &steps, const QJsonValue &value) const
{
    if (value.isUndefined() || value.isNull())
        return {};
    return value.isObject() ? itemOf(steps.first(), value.toObject()) : memberOf(steps, steps.last(), value);
}

} // namespace stoa
