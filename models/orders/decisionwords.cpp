// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/decisionwords.h"

#include "models/orders/orderwords.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDayMs = 86'400'000;

/// Minor units, halves away from zero.
qint64 rounded(qint64 thousandths) { return (thousandths + (thousandths < 0 ? -500 : 500)) / 1'000; }

/// In whatever order.
bool isSame(QStringList a, QStringList b)
{
    a.sort();
    b.sort();
    return a == b;
}

} // namespace

QString StrongSentence::plain() const
{
    QString text = pattern;
    for (const QString &part : strong)
        text = text.arg(part);
    return text;
}

DecisionWords::DecisionWords(const Wording &wording, NameOf place, ZoneOf zone, Instant now)
    : m_wording(wording)
    , m_place(std::move(place))
    , m_zone(std::move(zone))
    , m_now(now)
{ }

QString DecisionWords::money(qint64 thousandths, const QString &currency) const
{
    const auto parsed = Currency::parse(currency);
    const qint64 minor = rounded(thousandths);
    return parsed ? m_wording.formats().money(Money(minor, *parsed)) : m_wording.formats().integer(minor);
}

QString DecisionWords::amount(qint64 thousandths, const QString &currency) const
{
    return m_wording.formats().amount(rounded(thousandths), currency);
}

QString DecisionWords::together(const QStringList &nodes) const
{
    QStringList names;
    for (const QString &node : nodes)
        names.append(m_place(node));
    if (names.size() == 2)
        //: Two locations that supply an order together
        return tr("%1 and %2").arg(names[0], names[1]);
    return m_wording.formats().list(names);
}

StrongSentence DecisionWords::headline(const DecisionFacts &facts) const
{
    if (facts.plans.isEmpty() || facts.plans.first().nodes.isEmpty())
        return {outcome(facts.outcome), {}};
    const DecisionFacts::Plan &chosen = facts.plans.first();
    const QString who = together(chosen.nodes);
    if (facts.plans.size() < 2 && !chosen.isComplete)
        return {chosen.nodes.size() > 1 ? tr("Only %1 together can supply a part of it.")
                                        : tr("Only %1 can supply a part of it."),
                {who}};
    if (facts.plans.size() < 2)
        return {chosen.nodes.size() > 1 ? tr("Only %1 together can supply it.")
                                        : tr("Only %1 can supply it."),
                {who}};
    const DecisionFacts::Plan &next = facts.plans[1];
    const QString other = together(next.nodes);
    if (chosen.score && next.score) {
        const auto share = [this](int score) {
            return m_wording.formats().quantity(Quantity::fromThousandths(score * 10));
        };
        return {tr("%1: %2 of 100 points; %3: %4."), {who, share(*chosen.score), other, share(*next.score)}};
    }
    const qint64 lead = *facts.lead();
    const QString by = money(lead, facts.currency);
    if (chosen.isComplete && !next.isComplete)
        return {tr("All of it is at %1; at %2 there is a part."), {who, other}};
    if (rounded(lead) < 0)
        return {tr("By itself the order would be %1 cheaper from %2; %3 leaves more to the others."),
                {money(-lead, facts.currency), other, who}};
    if (rounded(lead) == 0)
        return {tr("With %1 it costs no more than with %2."), {who, other}};
    if (chosen.nodes.size() > 1 && next.nodes.size() == 1)
        return {tr("%1 together are %2 cheaper than one parcel from %3."), {who, by, other}};
    if (chosen.nodes.size() > 1)
        return {tr("%1 together are %2 cheaper than %3."), {who, by, other}};
    return {tr("%1 is %2 cheaper than %3."), {who, by, other}};
}

QString DecisionWords::secondThought(const DecisionFacts &facts) const
{
    if (facts.plans.size() < 2 || !facts.plans[0].arrives || !facts.plans[1].arrives)
        return {};
    const Formats &formats = m_wording.formats();
    const qint64 days =
        (formats.startOfDay(*facts.plans[1].arrives).msSince(formats.startOfDay(*facts.plans[0].arrives))
         + kDayMs / 2)
        / kDayMs;
    if (days > 0)
        return formats.grouped(tr("The goods arrive %n day(s) earlier.", nullptr, int(days)), days);
    if (days < 0)
        return formats.grouped(tr("The goods arrive %n day(s) later.", nullptr, int(-days)), -days);
    return {};
}

QString DecisionWords::minuteOfDay(qint64 minute) const
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

StrongSentence DecisionWords::cutOffFlip(const DecisionFacts::Flip &flip) const
{
    const QString place = m_place(flip.node);
    const QString by = m_wording.formats().span(std::abs(flip.change) * 60'000);
    if (!flip.before || !flip.after)
        return {flip.change >= 0
                    ? tr("With the carrier's cut-off at %1 %2 later the choice would be another.")
                    : tr("With the carrier's cut-off at %1 %2 earlier the choice would be another."),
                {place, by}};
    //: %3 and %4 are times of the day, as in 14:00 → 14:22
    return {flip.change >= 0
                ? tr("With the carrier's cut-off at %1 %2 later (%3 → %4) the choice would be another.")
                : tr("With the carrier's cut-off at %1 %2 earlier (%3 → %4) the choice would be another."),
            {place, by, minuteOfDay(*flip.before), minuteOfDay(*flip.after)}};
}

StrongSentence DecisionWords::flip(const DecisionFacts::Flip &flip, const QString &currency) const
{
    using Kind = DecisionFacts::Flip::Kind;
    const Formats &formats = m_wording.formats();
    const QString place = m_place(flip.node);
    const bool more = flip.change >= 0;
    const qint64 size = std::abs(flip.change);
    switch (flip.kind) {
    case Kind::Stock:
        return {more ? tr("With %1 more of %2 at %3 the choice would be another.")
                     : tr("With %1 fewer of %2 at %3 the choice would be another."),
                {formats.integer(size), flip.sku, place}};
    case Kind::Distance:
        if (!flip.before || !flip.after)
            return {more ? tr("With a distance limit %1 km longer the choice would be another.")
                         : tr("With a distance limit %1 km shorter the choice would be another."),
                    {formats.integer(size)}};
        return {more ? tr("With a distance limit %1 km longer (%2 → %3 km) the choice would be another.")
                     : tr("With a distance limit %1 km shorter (%2 → %3 km) the choice would be another."),
                {formats.integer(size), formats.integer(*flip.before), formats.integer(*flip.after)}};
    case Kind::Capacity: {
        const QString hour = momentAt(flip.node, flip.hour);
        if (hour.isEmpty())
            return {more ? tr("With %1 more free slots at %2 the choice would be another.")
                         : tr("With %1 more taken slots at %2 the choice would be another."),
                    {formats.integer(size), place}};
        return {more ? tr("With %1 more free slots at %2, %3, the choice would be another.")
                     : tr("With %1 more taken slots at %2, %3, the choice would be another."),
                {formats.integer(size), place, hour}};
    }
    case Kind::Cost:
        return {more ? tr("If parts from %1 cost %2 more, the choice would be another.")
                     : tr("If parts from %1 cost %2 less, the choice would be another."),
                {place, money(size * 1'000, currency)}};
    case Kind::CutOff:
        return cutOffFlip(flip);
    }
    return {};
}

QString DecisionWords::flipLeadsTo(const DecisionFacts::Flip &flip, const DecisionFacts &facts) const
{
    if (flip.nodes.isEmpty())
        return tr("No location could supply it then.");
    const QString who = together(flip.nodes);
    if (flip.gain && rounded(*flip.gain) > 0) {
        const QString by = money(*flip.gain, facts.currency);
        return flip.nodes.size() > 1 ? tr("%1 together would win by %2.").arg(who, by)
                                     : tr("%1 alone would win by %2.").arg(who, by);
    }
    if (!flip.isComplete)
        return flip.nodes.size() > 1 ? tr("%1 together would supply a part of it then.").arg(who)
                                     : tr("%1 would supply a part of it then.").arg(who);
    if (!facts.plans.isEmpty() && isSame(flip.nodes, facts.plans.first().nodes))
        return facts.plans.first().isComplete
            //: %1 are the locations that supply an order now
            ? tr("%1 would divide it otherwise then.").arg(who)
            //: %1 are the locations that supply a part of an order now
            : tr("%1 would supply all of it then.").arg(who);
    return flip.nodes.size() > 1 ? tr("%1 together would supply it then.").arg(who)
                                 : tr("%1 alone would supply it then.").arg(who);
}

QString DecisionWords::flipNote(const DecisionFacts &facts) const
{
    if (facts.isTogether)
        return tr(
            "It was decided together with other orders that need the same goods or hours: no change for "
            "this order alone tells what would have changed the choice.");
    if (facts.flipsAreComplete.value_or(true))
        return {};
    return facts.flips.isEmpty()
        ? tr("Not every change was tried that might have led to another choice.")
        : tr("Only the likeliest changes were tried: a smaller one may do the same.");
}

QString DecisionWords::momentAt(const QString &node, std::optional<Instant> at) const
{
    if (!at)
        return {};
    const Formats there = m_wording.formats().in(m_zone(node));
    return there.marked(there.dayMoment(*at, m_now), *at);
}

QString DecisionWords::metres(qint64 metres) const
{
    return m_wording.formats().integer((metres + 500) / 1'000);
}

QString DecisionWords::finding(const DecisionFacts::Finding &finding, const QString &node) const
{
    const Formats &formats = m_wording.formats();
    const QString kind = finding.kind;
    const QString at = momentAt(node, finding.at);
    const bool both = finding.figure && finding.limit;
    const auto units = [&formats](qint64 thousandths) {
        return formats.quantity(Quantity::fromThousandths(thousandths));
    };
    if (kind == "noStock"_L1)
        return both ? tr("%1 to sell, %2 needed").arg(units(*finding.figure), units(*finding.limit))
                    : tr("nothing to sell");
    if (kind == "brokeringOff"_L1)
        return at.isEmpty() ? tr("takes no orders now") : tr("takes no orders until %1").arg(at);
    if (kind == "closed"_L1)
        return at.isEmpty() ? tr("closed") : tr("closed until %1").arg(at);
    if (kind == "distance"_L1)
        return both ? tr("%1 km away, limit %2 km").arg(metres(*finding.figure), metres(*finding.limit))
                    : tr("too far away");
    if (kind == "methodNotOffered"_L1) {
        const auto method = methodOf(finding.code);
        return method ? tr("does not offer: %1").arg(OrderWords::method(*method)) : tr("does not offer this");
    }
    if (kind == "carrier"_L1)
        return tr("no carrier takes it from there");
    if (kind == "productConstraint"_L1) {
        const auto flag = lineFlagOf(finding.code);
        return flag ? tr("cannot handle: %1").arg(OrderWords::flag(*flag)) : tr("cannot handle these goods");
    }
    if (kind == "capacity"_L1 && both)
        return at.isEmpty() ? tr("capacity: %1 of %2 slots left")
                                  .arg(formats.integer(*finding.figure), formats.integer(*finding.limit))
                            : tr("capacity: %1 of %2 slots left at %3")
                                  .arg(formats.integer(*finding.figure), formats.integer(*finding.limit), at);
    if (kind == "capacity"_L1)
        return tr("no capacity left");
    if (kind == "cutOff"_L1)
        return finding.figure
            ? tr("%1 after the carrier's cut-off").arg(formats.span(*finding.figure * 60'000))
            : tr("after the carrier's cut-off");
    if (kind == "rejected"_L1)
        return tr("gave it back before");
    if (kind == "restricted"_L1)
        return finding.code.isEmpty() ? tr("may not supply this order")
                                      : tr("may not send to %1").arg(finding.code);
    if (kind == "nodeKind"_L1 || kind == "nodeGroup"_L1)
        return tr("left out by the policy");
    if (kind == "pickupElsewhere"_L1)
        return finding.code.isEmpty() ? tr("collected elsewhere")
                                      : tr("collected at %1").arg(m_place(finding.code));
    if (kind == "scoreTooLow"_L1 && both)
        return tr("%1 points, at least %2 asked for")
            .arg(units(*finding.figure * 10), units(*finding.limit * 10));
    return tr("left out by the policy");
}

QString DecisionWords::candidate(const DecisionFacts::Candidate &candidate) const
{
    QStringList words;
    for (const DecisionFacts::Finding &each : candidate.findings)
        words.append(finding(each, candidate.node));
    words.removeDuplicates();
    if (!words.isEmpty())
        return m_wording.formats().list(words);
    if (candidate.isOut)
        return tr("left out by the policy");
    if (candidate.metres)
        words.append(tr("%1 km away").arg(metres(*candidate.metres)));
    if (candidate.score)
        words.append(
            tr("%1 points")
                .arg(m_wording.formats().quantity(Quantity::fromThousandths(*candidate.score * 10))));
    if (candidate.arrives)
        words.append(tr("arrives %1").arg(m_wording.formats().dayMoment(*candidate.arrives, m_now)));
    return words.isEmpty() ? tr("could supply it") : m_wording.formats().list(words);
}

QString DecisionWords::outcome(const QString &outcome) const
{
    if (outcome == "assigned"_L1)
        return tr("Every unit has its place.");
    if (outcome == "assignedPartly"_L1)
        return tr("A part has its place; the rest waits.");
    if (outcome == "queued"_L1)
        return tr("No location could supply it: it waits in a queue for somebody to look at it.");
    if (outcome == "backordered"_L1)
        return tr("No location has it: it waits for stock.");
    if (outcome == "customerCare"_L1)
        return tr("No location could supply it: customer care is asked.");
    if (outcome == "waiting"_L1)
        return tr("No location could supply it yet: it stays open and is tried again.");
    if (outcome == "cancelled"_L1)
        return tr("No location could supply it in time: it was cancelled.");
    return tr("It was not routed to a location.");
}

std::pair<StatusKind, QString> DecisionWords::proof(const DecisionFacts &facts) const
{
    if (!facts.isOptimal)
        return {StatusKind::None, QString()};
    if (facts.isTogether)
        //: Chip: the best choice for several orders at once, though not for this one alone
        return {StatusKind::Ok, tr("Decided together")};
    if (*facts.isOptimal)
        //: Chip: no other choice is better, and that is proven
        return {StatusKind::Ok, tr("Optimal, proven")};
    if (facts.bound && !facts.plans.isEmpty())
        //: Chip: no other choice is better by more than this amount
        return {
            StatusKind::Attention,
            tr("At most %1 from the best")
                .arg(money(std::max<qint64>(0, facts.plans.first().total() - *facts.bound), facts.currency))};
    //: Chip: the time ended before the best choice was proven
    return {StatusKind::Attention, tr("Best found in time")};
}

QString DecisionWords::title(DecisionFacts::Cost cost)
{
    switch (cost) {
    case DecisionFacts::Cost::Shipping:
        return tr("Shipping");
    case DecisionFacts::Cost::Handling:
        return tr("Handling");
    case DecisionFacts::Cost::SplitPenalty:
        return tr("Split penalty");
    case DecisionFacts::Cost::Lateness:
        return tr("Lateness");
    case DecisionFacts::Cost::StockOutRisk:
        return tr("Stock-out risk");
    case DecisionFacts::Cost::MarkdownRelief:
        return tr("Markdown relief");
    }
    return {};
}

} // namespace stoa
