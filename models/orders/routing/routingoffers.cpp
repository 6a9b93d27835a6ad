// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/routing/routingsentences.h"

/// Exclusions, scores, rates and objectives as sentences, and what can be added.
namespace stoa {

using namespace Qt::StringLiterals;

using Kind = SentenceToken::Kind;

SentenceToken RoutingSentences::places(const QString &id, const QString &name, const QStringList &codes) const
{
    SentenceToken made;
    made.id = id;
    made.name = name;
    made.kind = Kind::Several;
    made.choices = m_words.choices().locations;
    made.chosen = codes;
    QStringList names;
    for (const QString &code : codes)
        names.append(RoutingChoices::nameIn(made.choices, code));
    // One word: a list in its order, which "or" would not say.
    made.words = {names.isEmpty() ? tr("no place in particular") : m_words.formats().list(names)};
    return made;
}

SentenceToken RoutingSentences::kinds(const QString &id, const QString &name, const QStringList &codes) const
{
    SentenceToken made;
    made.id = id;
    made.name = name;
    made.kind = Kind::Several;
    QStringList names;
    for (const LocationKind kind :
         {LocationKind::Store, LocationKind::DarkStore, LocationKind::MicroFulfilment, LocationKind::Locker,
          LocationKind::Warehouse, LocationKind::Supplier})
        made.choices.append({nameOf(kind), RoutingWords::kind(kind)});
    for (const QString &code : codes)
        names.append(RoutingChoices::nameIn(made.choices, code));
    made.chosen = codes;
    made.words = {m_words.formats().list(names)};
    return made;
}

SentenceClause RoutingSentences::scoreClause(const QString &at, const RoutingScore &score) const
{
    const QString name = RoutingWords::score(score.kind);
    const SentenceToken least = share(at + u"/least"_s, tr("Least mark"), score.least);
    SentenceClause clause{at, {}, {}};
    if (score.kind == ScoreKind::DistanceBand) {
        QStringList ends;
        QStringList typed;
        for (const qint64 metres : score.bands) {
            ends.append(m_words.figure(score.kind, metres));
            typed.append(QString::number(metres / 1'000));
        }
        SentenceToken bands{at + u"/bands"_s,
                            tr("Ends of the bands in km, rising"),
                            {m_words.formats().list(ends)},
                            Kind::Text};
        bands.text = typed.join(u", "_s);
        clause.tokens = {bands, least};
        //: %3 is what is scored ("Distance in bands")
        clause.pattern = tr("“%3” goes by bands that end at %1; a mark of %2 or more is needed.");
        clause.pattern.replace(u"%3"_s, name);
    } else if (score.kind == ScoreKind::KindPriority) {
        clause.tokens = {kinds(at + u"/values"_s, tr("Kinds, the best first"), score.values), least};
        //: %3 is what is scored ("Kind of node")
        clause.pattern = tr("“%3” goes by this order: %1; a mark of %2 or more is needed.");
        clause.pattern.replace(u"%3"_s, name);
    } else {
        clause.tokens = {figure(at + u"/worst"_s, tr("No mark"), score.kind, score.worst),
                         figure(at + u"/best"_s, tr("Full mark"), score.kind, score.best), least};
        //: %4 is what is scored ("Cost"); %1 and %2 are figures of it
        clause.pattern =
            tr("“%4” gives no mark at %1 and the full mark at %2; a mark of %3 or more is needed.");
        clause.pattern.replace(u"%4"_s, name);
    }
    return clause;
}

QList<SentenceClause> RoutingSentences::rates(const RoutingStrategy &strategy) const
{
    const RoutingRates &rates = strategy.rates;
    QList<SentenceClause> rows;
    constexpr qint64 kMost = 1'000'000'000;
    rows.append({u"penalties"_s,
                 tr("Each part after the first costs %1 more, each late day %2."),
                 {amount(u"rates/split_penalty"_s, tr("Each further part"), rates.splitPenalty, kMost),
                  amount(u"rates/lateness_per_day"_s, tr("Each late day"), rates.latenessPerDay, kMost)}});
    SentenceToken weeks = figure(u"rates/stock_out_weeks"_s, tr("Weeks of supply"), ScoreKind::WeeksOfSupply,
                                 rates.stockOutWeeks);
    weeks.most = 52'000;
    rows.append({u"stockOut"_s,
                 tr("The last unit of a place risks %1 of its value, nothing from %2 of supply on."),
                 {share(u"rates/stock_out"_s, tr("Risk of running out"), rates.stockOut), weeks}});
    rows.append({u"markdown"_s,
                 tr("Selling now saves %1 of the markdown."),
                 {share(u"rates/markdown_relief"_s, tr("Markdown saved"), rates.markdownRelief)}});
    if (strategy.objective == ObjectiveKind::WeightedScores)
        rows.append({u"splitScore"_s,
                     tr("Each part after the first takes %1 off the score."),
                     {share(u"rates/split_score"_s, tr("Score lost"), rates.splitScore)}});
    return rows;
}

QList<SentenceClause> RoutingSentences::objective(const RoutingStrategy &strategy) const
{
    if (strategy.objective == ObjectiveKind::PriorityOrder)
        return {{u"order"_s,
                 tr("First %1, then the others by their rank."),
                 {places(u"order"_s, tr("Places, the first one first"), strategy.order)}}};
    if (strategy.objective != ObjectiveKind::Rules)
        return {};
    SentenceToken rules;
    rules.id = u"rules"_s;
    rules.name = tr("Rules, the first one first");
    rules.kind = Kind::Several;
    QStringList names;
    for (const RoutingRule rule :
         {RoutingRule::PreferredLocation, RoutingRule::MinSplits, RoutingRule::DefaultLocation})
        rules.choices.append({nameOf(rule), RoutingWords::rule(rule)});
    for (const RoutingRule rule : strategy.rules) {
        rules.chosen.append(nameOf(rule));
        names.append(RoutingWords::rule(rule));
    }
    rules.words = {m_words.formats().list(names)};
    return {{u"rules"_s, tr("In this order: %1."), {rules}}};
}

QList<RoutingSentences::Exclusion> RoutingSentences::exclusions(const RoutingStrategy &strategy) const
{
    QList<Exclusion> list;
    for (qsizetype i = 0; i < strategy.exclusions.size(); ++i) {
        const RoutingExclusion &exclusion = strategy.exclusions[i];
        Exclusion made;
        made.id = u"exclusions/%1"_s.arg(i);
        made.words = m_words.exclusion(exclusion);
        // Without them a plan would be none.
        if (exclusion.kind == ExclusionKind::NoStock || exclusion.kind == ExclusionKind::Rejected)
            made.removal = Exclusion::Removal::No;
        switch (exclusion.kind) {
        case ExclusionKind::Distance: {
            SentenceToken limit =
                number(made.id + u"/limit"_s, tr("Farther than"), made.words, exclusion.limit, 20'040);
            limit.least = 1;
            limit.unit = tr("km");
            made.token = limit;
            break;
        }
        case ExclusionKind::Capacity: {
            SentenceToken buffer{made.id + u"/buffer"_s, tr("Kept free for peaks"), {made.words}, Kind::One};
            RoutingExclusion other = exclusion;
            for (const BufferUse use : {BufferUse::Keep, BufferUse::Use}) {
                other.buffer = use;
                buffer.choices.append({QString::number(int(use)), m_words.exclusion(other)});
            }
            buffer.chosen = {QString::number(int(exclusion.buffer))};
            made.token = buffer;
            break;
        }
        case ExclusionKind::NodeKind:
            made.token = kinds(made.id + u"/values"_s, tr("Kinds of places"), exclusion.values);
            break;
        case ExclusionKind::NodeGroup: {
            SentenceToken groups{made.id + u"/values"_s, tr("Groups of places"), {made.words}, Kind::Text};
            groups.text = exclusion.values.join(u", "_s);
            made.token = groups;
            break;
        }
        case ExclusionKind::Restricted: {
            SentenceToken countries{
                made.id + u"/values"_s, tr("Countries to which nothing goes"), {made.words}, Kind::Text};
            countries.text = exclusion.values.join(u", "_s);
            made.token = countries;
            break;
        }
        default:
            break;
        }
        list.append(made);
    }
    return list;
}

RoutingSentences::Offers RoutingSentences::exclusionsToAdd(const RoutingStrategy &strategy) const
{
    using enum ExclusionKind;
    Offers offers;
    const auto offer = [&](const QString &id, const QString &words) {
        offers.append({id, words});
    };
    for (const ExclusionKind kind : {NoStock, BrokeringOff, Closed, MethodNotOffered, Carrier,
                                     ProductConstraint, Capacity, CutOff, Rejected, Restricted}) {
        if (!strategy.exclusion(kind))
            offer(nameOf(kind), m_words.exclusion({.kind = kind}));
    }
    if (!strategy.exclusion(Distance)) {
        offer(u"distance road"_s, tr("is too far by road…"));
        offer(u"distance greatCircle"_s, tr("is too far away…"));
    }
    const auto has = [&strategy](ExclusionKind kind, SetSide side) {
        return std::ranges::any_of(strategy.exclusions, [&](const RoutingExclusion &each) {
            return each.kind == kind && each.side == side;
        });
    };
    if (!has(NodeKind, SetSide::In))
        offer(u"nodeKind in"_s, tr("is of a kind…"));
    if (!has(NodeKind, SetSide::Out))
        offer(u"nodeKind out"_s, tr("is not of a kind…"));
    if (!has(NodeGroup, SetSide::In))
        offer(u"nodeGroup in"_s, tr("is in a group…"));
    if (!has(NodeGroup, SetSide::Out))
        offer(u"nodeGroup out"_s, tr("is not in a group…"));
    return offers;
}

RoutingSentences::Offers RoutingSentences::conditionsToAdd() const
{
    Offers offers;
    using enum RoutingField;
    for (const RoutingField field : {Zone, Method, PromiseWithin, Channel, Country, Category, Flag, Value,
                                     Weight, Units, Priority, CustomerGroup}) {
        const auto tests = isFigure(field) ? std::pair(RoutingTest::AtLeast, RoutingTest::AtMost)
                                           : std::pair(RoutingTest::AnyOf, RoutingTest::NoneOf);
        for (const RoutingTest test : {tests.first, tests.second}) {
            QString words = RoutingWords::condition(field, test);
            words.replace(u"%1"_s, u"…"_s);
            offers.append({QString(nameOf(field)) + u' ' + nameOf(test), words});
        }
    }
    return offers;
}

RoutingSentences::Offers RoutingSentences::scoresToAdd(const RoutingStrategy &strategy) const
{
    Offers offers;
    for (int i = 0; i <= int(ScoreKind::Accuracy); ++i) {
        const auto kind = ScoreKind(i);
        if (std::ranges::none_of(strategy.scores,
                                 [kind](const RoutingScore &score) { return score.kind == kind; }))
            offers.append({nameOf(kind), RoutingWords::score(kind)});
    }
    return offers;
}

} // namespace stoa
