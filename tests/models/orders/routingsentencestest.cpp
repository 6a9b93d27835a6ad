// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/routing/routingsentences.h"
#include "models/orders/routing/policydifference.h"
#include "models/orders/routing/routingedits.h"
#include "models/orders/routing/routingfault.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

/// A strategy with every condition, exclusion and score that there is.
RoutingStrategy everything()
{
    RoutingStrategy strategy = RoutingEdits::newStrategy(u"Everything"_s);
    Wording wording(u"en"_s);
    const RoutingChoices choices;
    const RoutingWords words(wording, choices);
    const RoutingSentences sentences(words);
    for (const auto &[offer, text] : sentences.conditionsToAdd())
        RoutingEdits::addCondition(strategy, offer, u"CER"_s);
    for (const auto &[offer, text] : sentences.exclusionsToAdd(strategy)) {
        if (!offer.endsWith("greatCircle"_L1))
            RoutingEdits::addExclusion(strategy, offer);
    }
    RoutingEdits::setObjective(strategy, ObjectiveKind::WeightedScores);
    for (const auto &[offer, text] : sentences.scoresToAdd(strategy))
        RoutingEdits::addScore(strategy, offer);
    strategy.full = {AfterAction::Queue, u"all"_s, 0};
    strategy.partial = {AfterAction::CancelAfterDays, {}, 5};
    strategy.limits.minPartValue = 1'500;
    return strategy;
}

RoutingPolicyDraft policyOf(const RoutingStrategy &strategy)
{
    RoutingPolicyDraft draft = RoutingPolicy::minimal().draft();
    draft.strategies = {strategy};
    return draft;
}

QVariant valueOf(const SentenceToken &token)
{
    switch (token.kind) {
    case SentenceToken::Kind::One:
        return token.chosen.value(0);
    case SentenceToken::Kind::Several:
        return token.chosen;
    case SentenceToken::Kind::Number:
        return token.value;
    case SentenceToken::Kind::Text:
        return token.text;
    }
    return {};
}

QVariant anotherValue(const SentenceToken &token)
{
    switch (token.kind) {
    case SentenceToken::Kind::One:
        for (const auto &[id, words] : token.choices) {
            if (!token.chosen.contains(id))
                return id;
        }
        return {};
    case SentenceToken::Kind::Several:
        for (const auto &[id, words] : token.choices) {
            if (!token.chosen.contains(id))
                return QStringList(token.chosen + QStringList{id});
        }
        return {};
    case SentenceToken::Kind::Number:
        return token.value < token.most ? token.value + 1 : token.value - 1;
    case SentenceToken::Kind::Text:
        return token.text + u", 999"_s;
    }
    return {};
}

struct Desk {
    Desk()
    {
        choices.categories = {{u"CER"_s, u"Ceramics"_s}, {u"TXT"_s, u"Textiles"_s}};
        choices.countries = {{u"CER"_s, u"CER"_s}, {u"IT"_s, u"Italy"_s}};
        choices.locations = {{u"ATH-ERM"_s, u"Athens Ermou"_s}};
    }
    QList<SentenceToken> tokensOf(const RoutingStrategy &strategy) const
    {
        QList<SentenceToken> tokens;
        for (const auto &rows : {sentences.when(strategy), sentences.outcome(strategy),
                                 sentences.more(strategy), sentences.objective(strategy)}) {
            for (const SentenceClause &row : rows)
                tokens += row.tokens;
        }
        for (const RoutingSentences::Exclusion &each : sentences.exclusions(strategy)) {
            if (each.token)
                tokens.append(*each.token);
        }
        return tokens;
    }

    Wording wording{u"en"_s};
    RoutingChoices choices;
    RoutingWords words{wording, choices};
    RoutingSentences sentences{words};
};

} // namespace

class RoutingSentencesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWholeIsAPolicy()
    {
        const auto accepted = RoutingPolicy::accept(policyOf(everything()));
        QVERIFY2(accepted, qPrintable(accepted ? QString() : accepted.error().toString()));
    }

    void everyWordSaysWhatItStandsForAndChangesIt()
    {
        const Desk desk;
        const RoutingStrategy strategy = everything();
        const QList<SentenceToken> tokens = desk.tokensOf(strategy);
        QVERIFY(tokens.size() > 60);
        QSet<QString> ids;
        for (const SentenceToken &token : tokens) {
            const QByteArray at = token.id.toUtf8();
            QVERIFY2(!ids.contains(token.id), at);
            ids.insert(token.id);
            QVERIFY2(!token.words.isEmpty() && !token.words.first().isEmpty(), at);
            QVERIFY2(!token.name.isEmpty(), at);
            RoutingStrategy same = strategy;
            QVERIFY2(RoutingEdits::apply(same, token.id, valueOf(token)) == RoutingEdits::Done::Yes, at);
            QVERIFY2(same == strategy, at);
            const QVariant other = anotherValue(token);
            if (!other.isValid())
                continue;
            RoutingStrategy changed = strategy;
            QVERIFY2(RoutingEdits::apply(changed, token.id, other) == RoutingEdits::Done::Yes, at);
            QVERIFY2(changed != strategy, at);
            const QList<SentenceToken> after = desk.tokensOf(changed);
            const auto again = std::ranges::find(after, token.id, &SentenceToken::id);
            QVERIFY2(again != after.end() && *again != token, at);
        }
    }

    void conditionsAreOneSentence()
    {
        const Desk desk;
        RoutingStrategy strategy;
        QCOMPARE(desk.sentences.when(strategy).first().pattern, u"For every order."_s);
        strategy.conditions = {{RoutingField::Zone, RoutingTest::AnyOf, {u"urban"_s}, 0},
                               {RoutingField::Method, RoutingTest::AnyOf, {u"pickup"_s, u"ship"_s}, 0},
                               {RoutingField::PromiseWithin, RoutingTest::AtMost, {}, 48}};
        QCOMPARE(desk.sentences.when(strategy).first().pattern,
                 u"When the zone is %1 and the method is %2, and the promise is within %3."_s);
        strategy.match = RoutingMatch::Any;
        QCOMPARE(
            desk.sentences.when(strategy).first().pattern,
            u"When any of these is true: the zone is %1; or the method is %2; or the promise is within %3."_s);
        // A row has places for nine words.
        for (const SentenceClause &row : desk.sentences.when(everything()))
            QVERIFY(row.tokens.size() <= 9);
    }

    void aFaultIsAtItsWord_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *name, const QString &token, const QVariant &value,
                            const QString &pointer) {
            QTest::newRow(name) << token << value << pointer;
        };
        row("parts", u"limits/max_parts"_s, 101, u"limits/max_parts"_s);
        row("best is worst", u"scores/0/best"_s, 1'500, u"scores/0/best"_s);
        row("days", u"partial/days"_s, 900, u"partial/days"_s);
        row("distance", u"exclusions/10/limit"_s, 30'000, u"exclusions"_s);
        row("weights", u"scores/0/weight"_s, 100, u"scores"_s);
        row("nothing to assign", u"none/action"_s, int(AfterAction::Assign), u"none/action"_s);
    }
    void aFaultIsAtItsWord()
    {
        QFETCH(QString, token);
        QFETCH(QVariant, value);
        QFETCH(QString, pointer);
        const Desk desk;
        RoutingPolicyDraft draft = policyOf(everything());
        draft.strategies.prepend(RoutingEdits::newStrategy(u"First"_s));
        if (token.startsWith("exclusions"_L1)) {
            const auto &list = draft.strategies[1].exclusions;
            const auto far = std::ranges::find(list, ExclusionKind::Distance, &RoutingExclusion::kind);
            token = u"exclusions/%1/limit"_s.arg(far - list.begin());
            pointer = token;
        }
        QVERIFY(!RoutingCheck::check(draft, desk.words));
        QVERIFY(RoutingEdits::apply(draft.strategies[1], token, value) == RoutingEdits::Done::Yes);
        const auto fault = RoutingCheck::check(draft, desk.words);
        QVERIFY(fault);
        QCOMPARE(fault->strategy, 1);
        QCOMPARE(fault->pointer, pointer);
        QVERIFY(fault->isAt(token));
        QVERIFY(!fault->isAt(u"limits/packing"_s));
        QVERIFY(!fault->sentence.isEmpty() && !fault->sentence.contains(u"%1"_s));
    }

    void weightsAreEvenedOutToTheWhole()
    {
        RoutingStrategy strategy = everything();
        for (int i = 0; i < strategy.scores.size(); ++i)
            RoutingEdits::setWeight(strategy, i, 7 + i);
        RoutingEdits::balance(strategy);
        QCOMPARE(RoutingEdits::weightSum(strategy), 10'000);
        for (RoutingScore &score : strategy.scores)
            score.weight = 0;
        RoutingEdits::balance(strategy);
        QCOMPARE(RoutingEdits::weightSum(strategy), 10'000);
    }

    void objectivesBringWhatTheyNeed()
    {
        for (int i = 0; i <= int(ObjectiveKind::Rules); ++i) {
            RoutingStrategy strategy = everything();
            RoutingEdits::setObjective(strategy, ObjectiveKind(i));
            const auto accepted = RoutingPolicy::accept(policyOf(strategy));
            QVERIFY2(accepted, nameOf(ObjectiveKind(i)).data());
        }
    }

    void differencesAreSaidInWords()
    {
        const Desk desk;
        RoutingPolicyDraft before = policyOf(everything());
        before.strategies[0].limits.maxParts = 3;
        RoutingPolicyDraft after = before;
        after.strategies[0].limits.maxParts = 2;
        after.strategies[0].conditions.removeFirst();
        after.owner = u"maria"_s;
        const auto list = PolicyDifferences(desk.words).between(before, after);
        QCOMPARE(list.size(), 3);
        const auto parts = std::ranges::find(list, u"Split into at most"_s, &PolicyDifference::what);
        QVERIFY(parts != list.end());
        QCOMPARE(parts->where, u"Everything"_s);
        QCOMPARE(parts->before, u"3 part(s)"_s);
        QCOMPARE(parts->after, u"2 part(s)"_s);
        const auto zone = std::ranges::find(list, u"Zone"_s, &PolicyDifference::what);
        QVERIFY(zone != list.end());
        QCOMPARE(zone->before, u"the zone is urban"_s);
        QVERIFY(zone->after.isEmpty());
        QVERIFY(std::ranges::find(list, u"Owner"_s, &PolicyDifference::what) != list.end());
    }

    void everyChangeHasWords()
    {
        const Desk desk;
        RoutingPolicyDraft bare = policyOf(RoutingEdits::newStrategy(u"Everything"_s));
        bare.otherwise = {AfterAction::CustomerCare, {}, 0};
        const auto list = PolicyDifferences(desk.words).between(bare, policyOf(everything()));
        QVERIFY(list.size() > 30);
        for (const PolicyDifference &each : list) {
            QVERIFY(!each.what.isEmpty());
            QVERIFY2(!each.before.isEmpty() || !each.after.isEmpty(), qPrintable(each.what));
        }
    }
};

STOA_TEST(RoutingSentencesTest)
#include "routingsentencestest.moc"
