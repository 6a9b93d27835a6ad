// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/orderwords.h"
#include "models/orders/routing/routingwords.h"

/// Figures and values in the words of a policy.
namespace stoa {

using namespace Qt::StringLiterals;

namespace {

template <typename Value, typename Find, typename Say>
QString said(const QString &value, Find &&find, Say &&say)
{
    const std::optional<Value> known = find(value);
    return known ? say(*known) : value;
}

void keepPresent(RoutingChoices::Choices &choices, const QStringList &present)
{
    for (const QString &value : present) {
        if (std::ranges::find(choices, value, &QPair<QString, QString>::first) == choices.end())
            choices.append({value, value});
    }
}

} // namespace

QString RoutingWords::exclusion(const RoutingExclusion &exclusion) const
{
    // Each goes on after "Never from a node that".
    switch (exclusion.kind) {
    case ExclusionKind::NoStock:
        return tr("has no sellable stock");
    case ExclusionKind::BrokeringOff:
        return tr("takes no orders now");
    case ExclusionKind::Closed:
        return tr("is closed in the window");
    case ExclusionKind::Distance: {
        const QString km = formats().integer(exclusion.limit);
        return exclusion.measure == DistanceMeasure::Road ? tr("is over %1 km by road").arg(km)
                                                          : tr("is over %1 km away").arg(km);
    }
    case ExclusionKind::MethodNotOffered:
        return tr("does not offer the method");
    case ExclusionKind::Carrier:
        return tr("has no carrier for it");
    case ExclusionKind::ProductConstraint:
        return tr("may not handle the goods");
    case ExclusionKind::Capacity:
        return exclusion.buffer == BufferUse::Keep ? tr("has no capacity left, peaks kept free")
                                                   : tr("has no capacity left at all");
    case ExclusionKind::CutOff:
        return tr("missed the cut-off");
    case ExclusionKind::Rejected:
        return tr("rejected this line");
    case ExclusionKind::Restricted:
        return exclusion.values.isEmpty()
            ? tr("the customer or the law rules out")
            : tr("is ruled out, or would send to %1").arg(values(RoutingField::Country, exclusion.values));
    case ExclusionKind::NodeKind: {
        QStringList names;
        for (const QString &value : exclusion.values)
            names.append(said<LocationKind>(value, &locationKindOf, &RoutingWords::kind));
        const QString list = formats().list(names);
        return exclusion.side == SetSide::In ? tr("is of the kind %1").arg(list)
                                             : tr("is not of the kind %1").arg(list);
    }
    case ExclusionKind::NodeGroup: {
        const QString list = formats().list(exclusion.values);
        return exclusion.side == SetSide::In ? tr("is in the group %1").arg(list)
                                             : tr("is not in the group %1").arg(list);
    }
    case ExclusionKind::PickupElsewhere:
        return tr("is not where it is collected");
    case ExclusionKind::ScoreTooLow:
        return tr("has too low a score");
    }
    return {};
}

QString RoutingWords::partLimit(int parts)
{
    //: How far an order may be divided, inside "Split into at most %1"
    return parts == 0 ? tr("any number of parts") : tr("%n part(s)", nullptr, parts);
}

QString RoutingWords::hours(qint64 hours) { return tr("%n hour(s)", nullptr, int(hours)); }

QString RoutingWords::days(int days) { return tr("%n day(s)", nullptr, days); }

int RoutingWords::currencyDigits() const
{
    const auto currency = Currency::parse(m_choices.currency);
    return currency ? currency->minorDigits() : 2;
}

QString RoutingWords::money(qint64 minor) const
{
    const auto currency = Currency::parse(m_choices.currency);
    return currency ? formats().money(Money(minor, *currency)) : formats().decimal(minor, 2);
}

QString RoutingWords::currencySign() const
{
    QString sign = money(0);
    sign.removeIf([](QChar c) { return c.isDigit() || c.isSpace() || c == u'.' || c == u','; });
    return sign.isEmpty() ? m_choices.currency : sign;
}

QString RoutingWords::kilograms(qint64 grams) const
{
    //: A weight
    return tr("%1 kg").arg(formats().quantity(Quantity::fromThousandths(grams)));
}

QString RoutingWords::units(qint64 thousandths) const
{
    //: A number of pieces, as short as possible
    return tr("%1 pcs").arg(formats().quantity(Quantity::fromThousandths(thousandths)));
}

QString RoutingWords::percent(int basisPoints) const { return formats().percent(BasisPoints(basisPoints)); }

QString RoutingWords::figure(RoutingField field, qint64 figure) const
{
    switch (field) {
    case RoutingField::Value:
        return money(figure);
    case RoutingField::PromiseWithin:
        return hours(figure);
    case RoutingField::Weight:
        return kilograms(figure);
    case RoutingField::Units:
        return units(figure);
    default:
        return formats().integer(figure);
    }
}

QString RoutingWords::figure(ScoreKind kind, qint64 figure) const
{
    switch (kind) {
    case ScoreKind::Distance:
    case ScoreKind::DistanceBand:
        //: A distance
        return tr("%1 km").arg(formats().quantity(Quantity::fromThousandths(figure)));
    case ScoreKind::Cost:
        return money(figure);
    case ScoreKind::Transit:
        if (figure == 0)
            //: When goods arrive, beside the end of the promise
            return tr("on the minute");
        //: When goods arrive, before or after the end of the promise: "10 h late"
        return (figure < 0 ? tr("%1 late") : tr("%1 early")).arg(formats().duration(qAbs(figure) * 60'000));
    case ScoreKind::CapacityLeft:
    case ScoreKind::OnTime:
    case ScoreKind::Rejections:
    case ScoreKind::Markdown:
    case ScoreKind::Accuracy:
        return percent(int(figure));
    case ScoreKind::StockDepth:
        return units(figure);
    case ScoreKind::WeeksOfSupply:
        //: How long stock lasts; %1 may have decimals
        return tr("%1 weeks").arg(formats().quantity(Quantity::fromThousandths(figure * 10)));
    case ScoreKind::Velocity:
        //: What is sold in a week; %1 is "10 pcs"
        return tr("%1 a week").arg(units(figure));
    case ScoreKind::BrokenSizes:
        return figure == 0 ? tr("a whole size run") : tr("a broken size run");
    case ScoreKind::Expiry:
        return days(int(figure));
    case ScoreKind::NodePriority:
    case ScoreKind::KindPriority:
        //: A place in an order
        return tr("rank %1").arg(formats().integer(figure));
    }
    return {};
}

QString RoutingWords::value(RoutingField field, const QString &value) const
{
    switch (field) {
    case RoutingField::Channel:
        return RoutingChoices::nameIn(m_choices.channels, value) == value
            ? OrderWords::channel(value)
            : RoutingChoices::nameIn(m_choices.channels, value);
    case RoutingField::Zone:
        return said<Zone>(value, &zoneOf, &RoutingWords::zone);
    case RoutingField::Country:
        return RoutingChoices::nameIn(m_choices.countries, value);
    case RoutingField::Category:
        return RoutingChoices::nameIn(m_choices.categories, value);
    case RoutingField::Priority:
        return said<OrderPriority>(value, &orderPriorityOf, &RoutingWords::priority);
    case RoutingField::Method:
        return said<FulfilmentMethod>(value, &methodOf, &RoutingWords::method);
    case RoutingField::Flag:
        return said<LineFlag>(value, &lineFlagOf, &RoutingWords::flag);
    default:
        return value;
    }
}

QString RoutingWords::values(RoutingField field, const QStringList &values) const
{
    QStringList names;
    for (const QString &each : values)
        names.append(value(field, each));
    return formats().list(names);
}

RoutingChoices::Choices RoutingWords::valuesOf(RoutingField field, const QStringList &present) const
{
    RoutingChoices::Choices choices;
    const auto add = [&](const QString &id) {
        choices.append({id, value(field, id)});
    };
    switch (field) {
    case RoutingField::Channel:
        for (const auto *id : {"web", "app", "store", "phone", "messaging", "wholesale"})
            add(QString::fromLatin1(id));
        for (const auto &choice : m_choices.channels) {
            if (std::ranges::find(choices, choice.first, &QPair<QString, QString>::first) == choices.end())
                choices.append(choice);
        }
        break;
    case RoutingField::Zone:
        for (const Zone each : {Zone::Urban, Zone::Suburban, Zone::Regional, Zone::Rural})
            add(nameOf(each));
        break;
    case RoutingField::Country:
        choices = m_choices.countries;
        break;
    case RoutingField::Category:
        choices = m_choices.categories;
        break;
    case RoutingField::Priority:
        for (const OrderPriority each : {OrderPriority::Normal, OrderPriority::High})
            add(nameOf(each));
        break;
    case RoutingField::Method:
        for (const FulfilmentMethod each : kFulfilmentMethods)
            add(nameOf(each));
        break;
    case RoutingField::Flag:
        for (const LineFlag each : {LineFlag::Kit, LineFlag::Hazmat, LineFlag::Cold, LineFlag::Oversize})
            add(nameOf(each));
        break;
    default:
        break;
    }
    keepPresent(choices, present);
    return choices;
}

QString RoutingWords::sentence(const RoutingCondition &condition) const
{
    const QString words = isFigure(condition.field) ? figure(condition.field, condition.figure)
                                                    : values(condition.field, condition.values);
    return RoutingWords::condition(condition.field, condition.test).arg(words);
}

QString RoutingWords::sentence(const RoutingAfter &after) const
{
    switch (after.action) {
    case AfterAction::Queue:
        //: %1 is "put it into the queue", %2 its name
        return tr("%1 “%2”").arg(RoutingWords::after(after.action), after.queue);
    case AfterAction::CancelAfterDays:
        //: %1 is "cancel it after", %2 "7 days"
        return tr("%1 %2").arg(RoutingWords::after(after.action), days(after.days));
    default:
        return RoutingWords::after(after.action);
    }
}

} // namespace stoa
