// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/routing/routingsentences.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

using Kind = SentenceToken::Kind;

/// A row has places for nine words.
constexpr qsizetype kConditionsInRow = 6;

SentenceToken token(const QString &id, const QString &name, const QStringList &words, Kind kind)
{
    SentenceToken made;
    made.id = id;
    made.name = name;
    made.words = words;
    made.kind = kind;
    return made;
}

template <typename Value>
SentenceToken choice(const QString &id, const QString &name, const QList<QPair<Value, QString>> &choices,
                     Value chosen)
{
    SentenceToken made = token(id, name, {}, Kind::One);
    for (const auto &[value, words] : choices) {
        made.choices.append({QString::number(int(value)), words});
        if (value == chosen) {
            made.words = {words};
            made.chosen = {made.choices.last().first};
        }
    }
    return made;
}

} // namespace

SentenceToken RoutingSentences::number(const QString &id, const QString &name, const QString &words,
                                       qint64 value, qint64 most) const
{
    SentenceToken made = token(id, name, {words}, Kind::Number);
    made.value = value;
    made.most = most;
    return made;
}

SentenceToken RoutingSentences::amount(const QString &id, const QString &name, qint64 minor,
                                       qint64 most) const
{
    SentenceToken made = number(id, name, m_words.money(minor), minor, most);
    made.decimals = m_words.currencyDigits();
    made.unit = m_words.choices().currency;
    return made;
}

SentenceToken RoutingSentences::share(const QString &id, const QString &name, int basisPoints) const
{
    SentenceToken made = number(id, name, m_words.percent(basisPoints), basisPoints, 10'000);
    made.decimals = 2;
    made.unit = u"%"_s;
    return made;
}

SentenceToken RoutingSentences::figure(const QString &id, const QString &name, ScoreKind kind,
                                       qint64 value) const
{
    SentenceToken made = number(id, name, m_words.figure(kind, value), value, 100'000'000);
    switch (kind) {
    case ScoreKind::Distance:
    case ScoreKind::DistanceBand:
        made.decimals = 3;
        //: Unit behind a number: kilometres
        made.unit = tr("km");
        break;
    case ScoreKind::Cost:
        made.decimals = m_words.currencyDigits();
        made.unit = m_words.choices().currency;
        break;
    case ScoreKind::Transit:
        made.least = -100'000;
        //: Unit behind a number: minutes
        made.unit = tr("min");
        break;
    case ScoreKind::CapacityLeft:
    case ScoreKind::OnTime:
    case ScoreKind::Rejections:
    case ScoreKind::Markdown:
    case ScoreKind::Accuracy:
        made.decimals = 2;
        made.most = 10'000;
        made.unit = u"%"_s;
        break;
    case ScoreKind::StockDepth:
    case ScoreKind::Velocity:
        made.decimals = 3;
        break;
    case ScoreKind::WeeksOfSupply:
        made.decimals = 2;
        break;
    case ScoreKind::BrokenSizes:
        made.most = 1;
        break;
    case ScoreKind::Expiry:
    case ScoreKind::NodePriority:
    case ScoreKind::KindPriority:
        break;
    }
    return made;
}

SentenceToken RoutingSentences::conditionToken(const QString &at, const RoutingCondition &condition) const
{
    const RoutingField field = condition.field;
    const QString name = RoutingWords::field(field);
    if (isFigure(field)) {
        SentenceToken made = number(at + u"/figure"_s, name, m_words.figure(field, condition.figure),
                                    condition.figure, 1'000'000'000);
        if (field == RoutingField::Value) {
            made.decimals = m_words.currencyDigits();
            made.unit = m_words.choices().currency;
        } else if (field == RoutingField::Weight || field == RoutingField::Units) {
            made.decimals = 3;
            //: Unit behind a number: kilograms
            made.unit = field == RoutingField::Weight ? tr("kg") : QString();
        } else {
            made.most = 8'760;
            //: Unit behind a number: hours
            made.unit = tr("h");
        }
        return made;
    }
    if (field == RoutingField::CustomerGroup) {
        SentenceToken made = token(at + u"/values"_s, name, condition.values, Kind::Text);
        made.text = condition.values.join(u", "_s);
        return made;
    }
    SentenceToken made = token(at + u"/values"_s, name, {}, Kind::Several);
    for (const QString &value : condition.values)
        made.words.append(m_words.value(field, value));
    made.choices = m_words.valuesOf(field, condition.values);
    made.chosen = condition.values;
    return made;
}

QList<SentenceClause> RoutingSentences::when(const RoutingStrategy &strategy) const
{
    const bool all = strategy.match == RoutingMatch::All;
    if (strategy.conditions.isEmpty())
        return {{u"when"_s, tr("For every order."), {}}};
    QList<SentenceClause> rows;
    for (qsizetype from = 0; from < strategy.conditions.size(); from += kConditionsInRow) {
        const qsizetype to = std::min(from + kConditionsInRow, strategy.conditions.size());
        SentenceClause row{u"when/%1"_s.arg(from), {}, {}};
        QString pattern;
        for (qsizetype i = from; i < to; ++i) {
            const RoutingCondition &condition = strategy.conditions[i];
            row.tokens.append(conditionToken(u"conditions/%1"_s.arg(i), condition));
            QString phrase = RoutingWords::condition(condition.field, condition.test);
            phrase.replace(u"%1"_s, u"%"_s + QString::number(row.tokens.size()));
            if (i == from)
                pattern = phrase;
            else if (!all)
                //: Joins two clauses of "When any of these is true: …"
                pattern = tr("%1; or %2").arg(pattern, phrase);
            else if (i == from + 1)
                //: Joins the first two clauses of "When …"
                pattern = tr("%1 and %2").arg(pattern, phrase);
            else
                //: Joins one more clause to those of "When …"
                pattern = tr("%1, and %2").arg(pattern, phrase);
        }
        const bool goesOn = from > 0;
        if (all)
            //: %1 is a clause, or several with "and" between them
            pattern = (goesOn ? tr("And when %1.") : tr("When %1.")).replace(u"%1"_s, pattern);
        else
            //: %1 is a clause, or several with "or" between them
            pattern =
                (goesOn ? tr("Or when any of these is true: %1.") : tr("When any of these is true: %1."))
                    .replace(u"%1"_s, pattern);
        row.pattern = pattern;
        rows.append(row);
    }
    return rows;
}

SentenceClause RoutingSentences::after(const QString &at, Match match, const RoutingAfter &after) const
{
    using enum AfterAction;
    QList<AfterAction> actions{Assign, Split, NextStrategy, Queue, Backorder, CustomerCare, CancelAfterDays};
    if (match == Match::Full)
        actions = {Assign, Split, NextStrategy, Queue, CustomerCare};
    else if (match == Match::None)
        actions = {NextStrategy, Queue, Backorder, CustomerCare, CancelAfterDays};
    else if (match == Match::Otherwise)
        actions = {Queue, Backorder, CustomerCare, CancelAfterDays};
    QList<QPair<AfterAction, QString>> choices;
    for (const AfterAction action : std::as_const(actions))
        choices.append({action, RoutingWords::after(action)});
    if (!actions.contains(after.action))
        choices.append({after.action, RoutingWords::after(after.action)});
    SentenceClause clause{
        at, {}, {choice<AfterAction>(at + u"/action"_s, tr("What follows"), choices, after.action)}};
    // %1 is what follows ("put it into the queue"), %2 the name of the queue or the number of days.
    if (after.action == Queue) {
        SentenceToken queue = token(at + u"/queue"_s, tr("Queue"), {after.queue}, Kind::Text);
        queue.text = after.queue;
        clause.tokens.append(queue);
        clause.pattern = match == Match::Full ? tr("If everything fits, %1 “%2”.")
            : match == Match::Partial         ? tr("If only a part fits, %1 “%2”.")
            : match == Match::None            ? tr("If nothing fits, %1 “%2”.")
                                              : tr("What no strategy deals with: %1 “%2”.");
    } else if (after.action == CancelAfterDays) {
        SentenceToken days =
            number(at + u"/days"_s, tr("Days"), RoutingWords::days(after.days), after.days, 365);
        days.least = 1;
        clause.tokens.append(days);
        clause.pattern = match == Match::Full ? tr("If everything fits, %1 %2.")
            : match == Match::Partial         ? tr("If only a part fits, %1 %2.")
            : match == Match::None            ? tr("If nothing fits, %1 %2.")
                                              : tr("What no strategy deals with: %1 %2.");
    } else {
        clause.pattern = match == Match::Full ? tr("If everything fits, %1.")
            : match == Match::Partial         ? tr("If only a part fits, %1.")
            : match == Match::None            ? tr("If nothing fits, %1.")
                                              : tr("What no strategy deals with: %1.");
    }
    return clause;
}

QList<SentenceClause> RoutingSentences::outcome(const RoutingStrategy &strategy) const
{
    const RoutingLimits &limits = strategy.limits;
    SentenceToken parts = number(u"limits/max_parts"_s, tr("Parts (0: any number)"),
                                 RoutingWords::partLimit(limits.maxParts), limits.maxParts, 100);
    SentenceToken worth =
        amount(u"limits/min_part_value"_s, tr("Worth of a part"), limits.minPartValue, 1'000'000'000);
    SentenceClause split{u"split"_s, {}, {parts, worth}};
    if (limits.minPartValue == 0) {
        //: Inside "Split into at most 2 parts of any worth"
        split.tokens[1].words = {tr("any worth")};
        split.pattern =
            limits.maxParts == 0 ? tr("Split into %1 of %2.") : tr("Split into at most %1 of %2.");
    } else {
        split.pattern = limits.maxParts == 0 ? tr("Split into %1, each worth %2 or more.")
                                             : tr("Split into at most %1, each worth %2 or more.");
    }
    return {split, after(u"none"_s, Match::None, strategy.none)};
}

QList<SentenceClause> RoutingSentences::otherwise(const RoutingAfter &told) const
{
    return {after(u"otherwise"_s, Match::Otherwise, told)};
}

QList<SentenceClause> RoutingSentences::more(const RoutingStrategy &strategy) const
{
    const RoutingLimits &limits = strategy.limits;
    QList<SentenceClause> rows{after(u"full"_s, Match::Full, strategy.full),
                               after(u"partial"_s, Match::Partial, strategy.partial)};
    if (strategy.conditions.size() > 1) {
        const SentenceToken match = choice<RoutingMatch>(
            u"match"_s, tr("How many must be so"),
            {{RoutingMatch::All, tr("all of these are")}, {RoutingMatch::Any, tr("any of these is")}},
            strategy.match);
        rows.prepend({u"match"_s, tr("It applies when %1 true."), {match}});
    }
    SentenceToken keep = choice<KeepTogether>(
        u"limits/keep_together"_s, tr("Lines that belong together"),
        {{KeepTogether::Keep, tr("stay together")}, {KeepTogether::Ignore, tr("may part")}},
        limits.keepTogether);
    SentenceToken line = choice<LineDivision>(
        u"limits/line_split"_s, tr("One line"),
        {{LineDivision::Allowed, tr("may be divided")}, {LineDivision::Whole, tr("stays whole")}},
        limits.lineSplit);
    rows.append({u"together"_s, tr("Lines that belong together %1; one line %2."), {keep, line}});
    SentenceToken least = number(u"limits/min_part_units"_s, tr("Units of a part"),
                                 m_words.units(limits.minPartUnits), limits.minPartUnits, 1'000'000'000);
    least.decimals = 3;
    rows.append({u"leastUnits"_s, tr("Each part has %1 or more."), {least}});
    SentenceToken weight =
        number(u"limits/max_package_weight"_s, tr("Weight of a package (0: any)"),
               limits.maxPackageWeight == 0 ? tr("any weight") : m_words.kilograms(limits.maxPackageWeight),
               limits.maxPackageWeight, 1'000'000'000);
    weight.decimals = 3;
    weight.unit = tr("kg");
    SentenceToken packing = choice<PackingApart>(
        u"limits/packing"_s, tr("Goods in a package"),
        {{PackingApart::Mixed, tr("all kinds of goods")}, {PackingApart::ByClass, tr("one class of goods")}},
        limits.packing);
    rows.append({u"packages"_s,
                 limits.maxPackageWeight == 0 ? tr("Packages of %1, with %2 in each.")
                                              : tr("Packages of at most %1, with %2 in each."),
                 {weight, packing}});
    rows += rates(strategy);
    for (qsizetype i = 0; i < strategy.exclusions.size(); ++i) {
        const RoutingExclusion &exclusion = strategy.exclusions[i];
        if (exclusion.kind != ExclusionKind::Distance || exclusion.measure != DistanceMeasure::Road)
            continue;
        const QString at = u"exclusions/%1/road_factor"_s.arg(i);
        SentenceToken factor =
            number(at, tr("Road factor"),
                   m_words.formats().quantity(Quantity::fromThousandths(exclusion.roadFactor / 10)),
                   exclusion.roadFactor / 100, 300);
        factor.least = 100;
        factor.decimals = 2;
        rows.append({u"road"_s, tr("A way by road is %1 times as long as the straight line."), {factor}});
    }
    for (qsizetype i = 0; i < strategy.scores.size(); ++i)
        rows.append(scoreClause(u"scores/%1"_s.arg(i), strategy.scores[i]));
    return rows;
}

} // namespace stoa
