// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/routing/simulationdesk.h"

#include <cmath>

/// The results of a simulation as figures beside each other.
namespace stoa {

using namespace Qt::StringLiterals;
using routingwire::Outcome;
using Judgement = SimulationMeasure::Judgement;

namespace {

std::optional<qint64> ratio(qint64 part, qint64 whole, qint64 scale)
{
    if (whole <= 0)
        return std::nullopt;
    const qint64 scaled = part * scale;
    return scaled >= 0 ? (scaled + whole / 2) / whole : -((-scaled + whole / 2) / whole);
}

QString judgementWord(Judgement verdict)
{
    switch (verdict) {
    case Judgement::Same:
        //: A measure did not change
        return SimulationDesk::tr("same");
    case Judgement::Better:
        //: A measure changed for the better
        return SimulationDesk::tr("better");
    case Judgement::Worse:
        //: A measure changed for the worse
        return SimulationDesk::tr("worse");
    case Judgement::None:
        break;
    }
    return {};
}

} // namespace

int SimulationDesk::draftSubject() const
{
    if (!m_run)
        return -1;
    for (int i = 0; i < m_run->outcomes.size(); ++i) {
        if (m_run->outcomes[i].policy == routingwire::PolicyName{m_desk.code(), m_desk.number()})
            return i;
    }
    return -1;
}

int SimulationDesk::baseSubject() const
{
    const int draft = draftSubject();
    if (draft < 0)
        return -1;
    const RoutingPolicyRow *base = m_desk.compared();
    for (int i = 0; base && i < m_run->outcomes.size(); ++i) {
        if (m_run->outcomes[i].policy == routingwire::PolicyName{base->code, base->number})
            return i;
    }
    // Only what ran can be compared with.
    return m_run->outcomes.size() == 1 ? -1 : int(draft == 0);
}

QList<int> SimulationDesk::tableSubjects() const
{
    const int draft = draftSubject();
    const int base = baseSubject();
    if (base >= 0)
        return {base, draft};
    if (draft >= 0)
        return {draft};
    QList<int> all;
    for (int i = 0; m_run && i < m_run->outcomes.size(); ++i)
        all.append(i);
    return all;
}

/// One of another policy is told by its code too.
QString SimulationDesk::policyName(const routingwire::PolicyName &policy) const
{
    const QString version = PolicyDesk::label(policy.version);
    return policy.code == m_desk.code() ? version : policy.code + u' ' + version;
}

QStringList SimulationDesk::tableNames() const
{
    QStringList names;
    for (const int subject : tableSubjects())
        names.append(policyName(m_run->outcomes[subject].policy));
    return names;
}

QStringList SimulationDesk::subjects() const
{
    QStringList names;
    if (!m_run)
        return names;
    for (const Outcome &outcome : m_run->outcomes) {
        const RoutingPolicyRow *row = m_desk.version(outcome.policy.version);
        names.append(row && outcome.policy.code == m_desk.code() ? m_desk.label(*row)
                                                                 : policyName(outcome.policy));
    }
    return names;
}

QString SimulationDesk::written(const Figure &figure) const
{
    const Formats &formats = m_desk.wording().formats();
    if (!figure.value)
        return u"–"_s;
    switch (figure.unit) {
    case Figure::Unit::Percent:
        return formats.percent(formats.decimal(*figure.value, figure.digits));
    case Figure::Unit::Money:
        return m_desk.words().money(*figure.value);
    case Figure::Unit::Count:
    case Figure::Unit::Days:
        break;
    }
    return formats.decimal(*figure.value, figure.digits);
}

QString SimulationDesk::writtenDifference(const Figure &figure, qint64 difference) const
{
    const Formats &formats = m_desk.wording().formats();
    if (figure.unit == Figure::Unit::Money)
        return (difference > 0 ? u"+"_s : QString()) + m_desk.words().money(difference);
    const QString number = formats.signedDecimal(difference, figure.digits);
    //: A difference of two percentages, in points
    return figure.unit == Figure::Unit::Percent ? tr("%1 pt").arg(number) : number;
}

SimulationMeasure SimulationDesk::measure(const QString &id, const QString &title, Direction direction,
                                          const std::function<Figure(const Outcome &)> &of) const
{
    SimulationMeasure made{id, title};
    for (const Outcome &outcome : m_run->outcomes)
        made.figures.append(written(of(outcome)));
    const int draft = draftSubject();
    const int base = baseSubject();
    if (draft < 0 || base < 0)
        return made;
    const Figure now = of(m_run->outcomes[draft]);
    const Figure before = of(m_run->outcomes[base]);
    if (!now.value || !before.value)
        return made;
    const qint64 difference = *now.value - *before.value;
    made.difference = writtenDifference(now, difference);
    if (difference == 0)
        made.judgement = Judgement::Same;
    else if (direction != Direction::Neither)
        made.judgement =
            (difference > 0) == (direction == Direction::Higher) ? Judgement::Better : Judgement::Worse;
    return made;
}

SimulationDesk::Figure SimulationDesk::costPerOrder(const Outcome &outcome)
{
    const auto thousandths = ratio(outcome.cost, outcome.complete + outcome.partly, 1);
    return {thousandths ? ratio(*thousandths, 1'000, 1) : std::nullopt, 2, Figure::Unit::Money};
}

QString SimulationDesk::zoneTitle(Zone zone, int hours) const
{
    switch (zone) {
    case Zone::Urban:
        //: Share of orders at the door in time
        return tr("Urban within %1 h").arg(hours);
    case Zone::Suburban:
        return tr("Suburban within %1 h").arg(hours);
    case Zone::Regional:
        return tr("Regional within %1 h").arg(hours);
    case Zone::Rural:
        return tr("Rural within %1 h").arg(hours);
    }
    return {};
}

QList<SimulationMeasure> SimulationDesk::makeMeasures() const
{
    QList<SimulationMeasure> rows;
    if (!m_run || m_run->outcomes.isEmpty())
        return rows;
    using Unit = Figure::Unit;
    const auto share = [](qint64 part, qint64 whole) {
        return Figure{ratio(part, whole, 1'000), 1, Unit::Percent};
    };
    rows.append(measure(u"orders"_s, tr("Orders routed"), Direction::Neither, [](const Outcome &each) {
        return Figure{each.complete + each.partly, 0};
    }));
    rows.append(measure(u"filled"_s, tr("Filled completely"), Direction::Higher,
                        [&share](const Outcome &each) { return share(each.complete, each.orders); }));
    rows.append(measure(u"inTime"_s, tr("In time"), Direction::Higher,
                        [&share](const Outcome &each) { return share(each.inTime, each.promised); }));
    rows.append(measure(u"split"_s, tr("Split into parts"), Direction::Lower, [&share](const Outcome &each) {
        return share(each.split, each.complete + each.partly);
    }));
    rows.append(measure(u"costPerOrder"_s, tr("Cost per order"), Direction::Lower, &costPerOrder));
    rows.append(measure(u"cost"_s, tr("Cost, all orders"), Direction::Lower, [](const Outcome &each) {
        return Figure{ratio(each.cost, 1'000, 1), 2, Unit::Money};
    }));
    // The bands are the same for all: they are the chain's goals.
    const QList<routingwire::ZoneShare> zones = m_run->outcomes.first().zones;
    for (const routingwire::ZoneShare &zone : zones) {
        rows.append(measure(u"zone.%1.%2"_s.arg(nameOf(zone.zone)).arg(zone.hours),
                            zoneTitle(zone.zone, zone.hours), Direction::Higher,
                            [&](const Outcome &each) -> Figure {
                                for (const routingwire::ZoneShare &own : each.zones) {
                                    if (own.zone == zone.zone && own.hours == zone.hours)
                                        return share(own.inTime, own.orders);
                                }
                                return {std::nullopt, 1, Unit::Percent};
                            }));
    }
    rows.append(
        measure(u"emptied"_s, tr("SKUs at zero in a place"), Direction::Lower, [](const Outcome &each) {
            return Figure{each.emptied, 0};
        }));
    rows.append(measure(u"peak"_s, tr("Peak-hour capacity"), Direction::Lower, [](const Outcome &each) {
        return Figure{each.busiest ? ratio(*each.busiest, 100, 1) : std::nullopt, 0, Unit::Percent};
    }));
    rows.append(measure(u"days"_s, tr("Days to the customer"), Direction::Lower, [](const Outcome &each) {
        return Figure{ratio(each.minutes, each.arriving * 1'440, 100), 2, Unit::Days};
    }));
    rows.append(measure(u"rejected"_s, tr("Rejected by stores"), Direction::Lower, [](const Outcome &each) {
        return Figure{each.rejections ? ratio(*each.rejections, each.parts, 1'000) : std::nullopt, 1,
                      Unit::Percent};
    }));
    return rows;
}

QList<RecordColumn<SimulationMeasure>> SimulationDesk::columns() const
{
    const auto words = [](QString SimulationMeasure::*member) {
        return [member](const SimulationMeasure &row, int asked) {
            return asked == Qt::DisplayRole ? QVariant(row.*member) : QVariant();
        };
    };
    QList<RecordColumn<SimulationMeasure>> list{
        {[] { return tr("Measure"); }, words(&SimulationMeasure::title)}};
    const int draft = draftSubject();
    for (const int subject : tableSubjects()) {
        const CellTone tone = subject == draft ? CellTone::Strong : CellTone::Normal;
        list.append({[this, subject] { return subjects().value(subject); },
                     [subject, tone](const SimulationMeasure &row, int asked) -> QVariant {
                         if (asked == Qt::DisplayRole)
                             return row.figures.value(subject);
                         return asked == role(TableRole::Tone) ? QVariant(int(tone)) : QVariant();
                     }});
    }
    if (!isComparison())
        return list;
    list.append({[] { return tr("Difference"); }, words(&SimulationMeasure::difference)});
    list.append(
        {[] { return QString(); },
         [](const SimulationMeasure &row, int asked) -> QVariant {
             const bool judged = row.judgement == Judgement::Better || row.judgement == Judgement::Worse;
             if (asked == Qt::DisplayRole)
                 return judgementWord(row.judgement);
             if (asked == role(TableRole::Tone) && !judged)
                 return int(CellTone::Quiet);
             if (asked == role(TableRole::Status) && judged)
                 return int(row.judgement == Judgement::Better ? StatusKind::Ok : StatusKind::Attention);
             return {};
         }});
    return list;
}

QList<SimulationDesk::Chart> SimulationDesk::charts() const
{
    QList<Chart> list;
    if (!m_run || m_run->outcomes.isEmpty())
        return list;
    const auto chart = [&](const QString &title, const QString &note, const QString &unit, int digits,
                           const std::function<std::optional<qint64>(const Outcome &)> &of) {
        Chart made{title, note, unit, {}, digits};
        for (const Outcome &outcome : m_run->outcomes)
            made.values.append(double(of(outcome).value_or(0)) / std::pow(10.0, digits));
        list.append(made);
    };
    chart(tr("In time"), tr("higher is better"), tr("% of promised orders"), 1,
          [](const Outcome &each) { return ratio(each.inTime, each.promised, 1'000); });
    chart(tr("Cost per order"), tr("lower is better"), m_desk.words().currencySign(),
          m_desk.words().currencyDigits(), [](const Outcome &each) { return costPerOrder(each).value; });
    chart(tr("Split rate"), tr("lower is better"), tr("% of orders"), 1,
          [](const Outcome &each) { return ratio(each.split, each.complete + each.partly, 1'000); });
    return list;
}

QList<SimulationDesk::Share> SimulationDesk::whoShips() const
{
    QList<Share> list;
    const int draft = draftSubject();
    const int base = baseSubject();
    if (!m_run || draft < 0)
        return list;
    const auto name = [](LocationKind kind) {
        switch (kind) {
        case LocationKind::Store:
            //: Who ships: places of this kind
            return tr("Stores");
        case LocationKind::DarkStore:
            return tr("Dark stores");
        case LocationKind::MicroFulfilment:
            return tr("Micro-fulfilment");
        case LocationKind::Locker:
            return tr("Lockers");
        case LocationKind::Warehouse:
            return tr("Warehouses");
        case LocationKind::Supplier:
            return tr("Drop-ship");
        case LocationKind::WebShop:
            return tr("Web shop");
        }
        return QString();
    };
    for (const auto &[kind, parts] : m_run->outcomes[draft].partsByKind) {
        const auto known = locationKindOf(kind);
        Share share{known ? name(*known) : kind, {}};
        for (const int subject : {base, draft}) {
            if (subject < 0)
                continue;
            const Outcome &outcome = m_run->outcomes[subject];
            const auto it = std::ranges::find(outcome.partsByKind, kind, &QPair<QString, qint64>::first);
            const qint64 count = it == outcome.partsByKind.end() ? 0 : it->second;
            share.shares.append(double(ratio(count, outcome.parts, 1'000).value_or(0)) / 10.0);
        }
        list.append(share);
    }
    return list;
}

QList<ZoneGoalRow> SimulationDesk::zoneGoals() const
{
    QList<ZoneGoalRow> rows;
    const int draft = draftSubject();
    if (!m_run || draft < 0)
        return rows;
    const Formats &formats = m_desk.wording().formats();
    for (const routingwire::ZoneShare &zone : m_run->outcomes[draft].zones) {
        const auto actual = ratio(zone.inTime, zone.orders, 10'000);
        ZoneGoalRow row;
        row.title = zoneTitle(zone.zone, zone.hours);
        //: A range of percentages: from %1 to %2, the second one with its sign
        row.goal = tr("%1–%2").arg(formats.quantity(Quantity::fromThousandths(qint64(zone.low) * 10)),
                                   formats.percent(BasisPoints(zone.high)));
        row.actual = written({ratio(zone.inTime, zone.orders, 1'000), 1, Figure::Unit::Percent});
        if (!actual)
            //: There were no orders of that zone
            row.word = tr("no orders");
        else if (*actual < zone.low)
            row.word = tr("below the goal");
        else
            row.word = *actual > zone.high ? tr("above the goal") : tr("within the goal");
        row.kind = !actual       ? StatusKind::Unknown
            : *actual < zone.low ? StatusKind::Attention
                                 : StatusKind::Ok;
        rows.append(row);
    }
    return rows;
}

QString SimulationDesk::strategyShare(const QString &strategy) const
{
    const int draft = draftSubject();
    if (!m_run || draft < 0)
        return {};
    const Outcome &outcome = m_run->outcomes[draft];
    const auto it = std::ranges::find(outcome.strategies, strategy, &QPair<QString, qint64>::first);
    if (it == outcome.strategies.end())
        return {};
    const Formats &formats = m_desk.wording().formats();
    return formats.percent(formats.decimal(ratio(it->second, outcome.orders, 100).value_or(0), 0));
}

void SimulationDesk::refresh()
{
    m_golden.clear();
    for (const routingwire::GoldenVerdict &verdict : std::as_const(m_verdicts))
        m_golden.append({verdict.code, verdict.name, verdict.passed, goldenSentence(verdict)});
    // The titles and tones of the columns are those of what ran.
    const Tabled tabled{tableSubjects(), draftSubject()};
    if (!tabled.first.isEmpty() && std::exchange(m_tabled, tabled) != tabled)
        m_measures.setColumns(columns());
    m_measures.setRows(makeMeasures());
    m_measures.retranslate();
    Q_EMIT changed();
}

} // namespace stoa
