// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/decisionwords.h"
#include "tests/kit/orderdesk.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// A decision in plain words: from the summary that a desk has, and from the hub's full record.
class DecisionWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheSummary();
    void readsTheFullRecord();
    void whatIsMissingIsLeftOut();
    void headlines_data();
    void headlines();
    void flips_data();
    void flips();
    void whatWasDecidedTogetherSaysSo();
    void findings_data();
    void findings();
    void hoursAreThoseOfTheLocation();

private:
    static DecisionFacts facts(const QJsonObject &summary);
    DecisionWords words() const;

    const Instant m_now = Instant::fromMs(1'794'918'727'000); // 2026-11-17T12:32:07Z
    const Wording m_wording{u"en"_s, QTimeZone("Europe/Athens")};
};

DecisionFacts DecisionWordsTest::facts(const QJsonObject &summary)
{
    return DecisionFacts::of(
        {u"dec_1"_s, Instant::fromMs(1'794'918'000'000), u"GR-IT"_s, 13, u"assigned"_s, summary});
}

DecisionWords DecisionWordsTest::words() const
{
    return DecisionWords(
        m_wording,
        [](const QString &code) {
            return code == "PAT-AGO"_L1 ? u"Patras Agora"_s
                : code == "ATH-ERM"_L1  ? u"Athens Ermou"_s
                : code == "ATT-DC"_L1   ? u"Attica DC"_s
                                        : code;
        },
        [](const QString &code) { return QTimeZone(code == "MIL-BRE"_L1 ? "Europe/Rome" : "Europe/Athens"); },
        m_now);
}

void DecisionWordsTest::readsTheSummary()
{
    const DecisionFacts read = facts(kit::OrderDesk::exampleSummary(m_now));
    QCOMPARE(read.plans.size(), 3);
    QCOMPARE(read.plans[0].nodes, (QStringList{u"PAT-AGO"_s, u"ATH-ERM"_s}));
    QCOMPARE(read.plans[0].total(), 984'000);
    QCOMPARE(read.lead(), std::optional<qint64>(62'000));
    QCOMPARE(read.isOptimal, std::optional(true));
    QCOMPARE(read.flips.size(), 1);
    QCOMPARE(read.flips[0].kind, DecisionFacts::Flip::Kind::CutOff);
    QCOMPARE(read.leftOut.size(), 3);
    QCOMPARE(read.leftOut[2].findings[0].limit, std::optional<qint64>(900'000));
    QCOMPARE(read.candidates, 6);
    QCOMPARE(words().headline(read).plain(),
             u"Patras Agora and Athens Ermou together are €0.62 cheaper than one parcel from Attica DC."_s);
    QCOMPARE(words().secondThought(read), u"The goods arrive 2 day(s) earlier."_s);
    QCOMPARE(words().proof(read), std::pair(StatusKind::Ok, u"Optimal, proven"_s));
}

void DecisionWordsTest::readsTheFullRecord()
{
    const QJsonObject out{
        {u"node"_s, u"KRK-RYN"_s},
        {u"metres"_s, 1'551'000},
        {u"out"_s, true},
        {u"exclusions"_s,
         QJsonArray{
             QJsonObject{{u"kind"_s, u"distance"_s}, {u"figure"_s, 1'551'000}, {u"limit"_s, 900'000}}}}};
    const QJsonObject in{{u"node"_s, u"PAT-AGO"_s}, {u"metres"_s, 1'200}, {u"score"_s, 8'750}};
    const QJsonObject record{
        {u"format"_s, u"stoa-decision/1"_s},
        {u"decision"_s,
         QJsonObject{
             {u"steps"_s,
              QJsonArray{QJsonObject{{u"strategy"_s, 0}, {u"name"_s, u"a"_s}, {u"failed_condition"_s, 0}},
                         QJsonObject{{u"strategy"_s, 1},
                                     {u"taken"_s, true},
                                     {u"candidates"_s, QJsonArray{out, in}}}}}}}};
    const auto candidates = DecisionFacts::candidatesOf(record);
    QCOMPARE(candidates.size(), 2);
    QVERIFY(candidates[0].isOut);
    QCOMPARE(words().candidate(candidates[0]), u"1,551 km away, limit 900 km"_s);
    QCOMPARE(words().candidate(candidates[1]), u"1 km away, 87.5 points"_s);
}

void DecisionWordsTest::whatIsMissingIsLeftOut()
{
    const DecisionFacts read =
        facts({{u"plans"_s, u"none"_s}, {u"flip"_s, QJsonObject{{u"kind"_s, u"newer"_s}}}});
    QVERIFY(read.plans.isEmpty());
    QVERIFY(read.flips.isEmpty());
    QVERIFY(!read.isOptimal);
    QVERIFY(!words().headline(read).isEmpty());
    QCOMPARE(words().proof(read).second, QString());
}

void DecisionWordsTest::headlines_data()
{
    QTest::addColumn<QJsonArray>("plans");
    QTest::addColumn<QString>("sentence");
    const auto plan = [](const QStringList &nodes, qint64 shipping) {
        return QJsonObject{{u"nodes"_s, QJsonArray::fromStringList(nodes)},
                           {u"costs"_s, QJsonObject{{u"shipping"_s, shipping}}}};
    };
    QTest::newRow("one") << QJsonArray{plan({u"PAT-AGO"_s}, 500)} << u"Only Patras Agora can supply it."_s;
    QTest::newRow("cheaper") << QJsonArray{plan({u"PAT-AGO"_s}, 500), plan({u"ATT-DC"_s}, 620)}
                             << u"Patras Agora is €1.20 cheaper than Attica DC."_s;
    QTest::newRow("the same") << QJsonArray{plan({u"PAT-AGO"_s}, 500), plan({u"ATT-DC"_s}, 500)}
                              << u"With Patras Agora it costs no more than with Attica DC."_s;
    QTest::newRow("two against two")
        << QJsonArray{plan({u"PAT-AGO"_s, u"ATH-ERM"_s}, 500), plan({u"PAT-AGO"_s, u"ATT-DC"_s}, 501)}
        << u"Patras Agora and Athens Ermou together are €0.01 cheaper than Patras Agora and Attica DC."_s;
    QJsonObject scored = plan({u"PAT-AGO"_s}, 500);
    scored.insert(u"score"_s, 8'200);
    QJsonObject less = plan({u"ATT-DC"_s}, 100);
    less.insert(u"score"_s, 7'955);
    QTest::newRow("scores") << QJsonArray{scored, less}
                            << u"Patras Agora: 82 of 100 points; Attica DC: 79.55."_s;
}

void DecisionWordsTest::headlines()
{
    QFETCH(QJsonArray, plans);
    QFETCH(QString, sentence);
    const DecisionFacts read = facts({{u"currency"_s, u"EUR"_s}, {u"plans"_s, plans}});
    QCOMPARE(words().headline(read).plain(), sentence);
}

void DecisionWordsTest::flips_data()
{
    using Kind = DecisionFacts::Flip::Kind;
    QTest::addColumn<DecisionFacts::Flip>("flip");
    QTest::addColumn<QString>("sentence");
    DecisionFacts::Flip flip;
    flip.node = u"ATT-DC"_s;
    flip.sku = u"CER-BWL-AEG"_s;
    flip.change = 2;
    QTest::newRow("stock") << flip
                           << u"With 2 more of CER-BWL-AEG at Attica DC the choice would be another."_s;
    flip.kind = Kind::Distance;
    flip.change = -20;
    flip.before = 900;
    flip.after = 880;
    QTest::newRow("distance")
        << flip << u"With a distance limit 20 km shorter (900 → 880 km) the choice would be another."_s;
    flip.kind = Kind::Capacity;
    flip.change = 1;
    QTest::newRow("capacity") << flip
                              << u"With 1 more free slots at Attica DC the choice would be another."_s;
    flip.change = -3;
    QTest::newRow("capacity taken") << flip
                                    << u"With 3 more taken slots at Attica DC the choice would be another."_s;
    flip.kind = Kind::Cost;
    flip.change = -62;
    QTest::newRow("cost") << flip
                          << u"If parts from Attica DC cost €0.62 less, the choice would be another."_s;
    flip.kind = Kind::CutOff;
    flip.change = 22;
    flip.before = 840;
    flip.after = 862;
    QTest::newRow("cut-off") << flip
                             << u"With the carrier's cut-off at Attica DC 22 min later (14:00 → 14:22) the "
                                "choice would be another."_s;
}

void DecisionWordsTest::flips()
{
    QFETCH(DecisionFacts::Flip, flip);
    QFETCH(QString, sentence);
    QCOMPARE(words().flip(flip, u"EUR"_s).plain(), sentence);
    flip.nodes = {u"ATT-DC"_s};
    flip.gain = 178'000;
    DecisionFacts facts;
    facts.currency = u"EUR"_s;
    QCOMPARE(words().flipLeadsTo(flip, facts), u"Attica DC alone would win by €1.78."_s);
    // The same place once more: of an order that it does not supply whole.
    flip.gain.reset();
    facts.plans = {{{u"ATT-DC"_s}}};
    facts.plans.first().isComplete = false;
    QCOMPARE(words().flipLeadsTo(flip, facts), u"Attica DC would supply all of it then."_s);
    facts.plans.first().isComplete = true;
    QCOMPARE(words().flipLeadsTo(flip, facts), u"Attica DC would divide it otherwise then."_s);
    facts.plans = {{{u"ATH-ERM"_s}}};
    QCOMPARE(words().flipLeadsTo(flip, facts), u"Attica DC alone would supply it then."_s);
    flip.isComplete = false;
    QCOMPARE(words().flipLeadsTo(flip, facts), u"Attica DC would supply a part of it then."_s);
    flip.nodes.clear();
    QCOMPARE(words().flipLeadsTo(flip, facts), u"No location could supply it then."_s);
}

void DecisionWordsTest::whatWasDecidedTogetherSaysSo()
{
    const auto plan = [](const QString &node, qint64 shipping) {
        return QJsonObject{{u"nodes"_s, QJsonArray{node}},
                           {u"costs"_s, QJsonObject{{u"shipping"_s, shipping}}}};
    };
    const QJsonObject summary{{u"plans"_s, QJsonArray{plan(u"ATT-DC"_s, 620), plan(u"PAT-AGO"_s, 500)}},
                              {u"optimal"_s, false},
                              {u"bound"_s, 500},
                              {u"flips_complete"_s, false},
                              {u"together"_s, true}};
    const DecisionFacts read = facts(summary);
    QVERIFY(read.isTogether);
    QCOMPARE(read.flipsAreComplete, std::optional(false));
    QVERIFY(words().flipNote(read).startsWith("It was decided together with other orders"_L1));
    QCOMPARE(words().proof(read), std::pair(StatusKind::Ok, u"Decided together"_s));
    QCOMPARE(
        words().headline(read).plain(),
        u"By itself the order would be €1.20 cheaper from Patras Agora; Attica DC leaves more to the others."_s);

    DecisionFacts hasty = facts({{u"flips_complete"_s, false}});
    QCOMPARE(words().flipNote(hasty), u"Not every change was tried that might have led to another choice."_s);
    hasty.flips.append(DecisionFacts::Flip());
    QCOMPARE(words().flipNote(hasty),
             u"Only the likeliest changes were tried: a smaller one may do the same."_s);
    // All was tried, or an older hub did not say.
    QVERIFY(words().flipNote(facts({{u"flips_complete"_s, true}})).isEmpty());
    QVERIFY(words().flipNote(facts({})).isEmpty());
}

void DecisionWordsTest::findings_data()
{
    QTest::addColumn<DecisionFacts::Finding>("finding");
    QTest::addColumn<QString>("words");
    using Finding = DecisionFacts::Finding;
    QTest::newRow("stock") << Finding{u"noStock"_s, 1'000, 3'000, {}, {}} << u"1 to sell, 3 needed"_s;
    QTest::newRow("off") << Finding{u"brokeringOff"_s, {}, {}, {}, {}} << u"takes no orders now"_s;
    QTest::newRow("far") << Finding{u"distance"_s, 1'551'000, 900'000, {}, {}}
                         << u"1,551 km away, limit 900 km"_s;
    QTest::newRow("method") << Finding{u"methodNotOffered"_s, {}, {}, {}, u"curbside"_s}
                            << u"does not offer: Curbside"_s;
    QTest::newRow("flag") << Finding{u"productConstraint"_s, {}, {}, {}, u"cold"_s}
                          << u"cannot handle: Kept cold"_s;
    QTest::newRow("full") << Finding{u"capacity"_s, 0, 8, {}, {}} << u"capacity: 0 of 8 slots left"_s;
    QTest::newRow("cut-off") << Finding{u"cutOff"_s, 22, {}, {}, {}}
                             << u"22 min after the carrier's cut-off"_s;
    QTest::newRow("rejected") << Finding{u"rejected"_s, {}, {}, {}, {}} << u"gave it back before"_s;
    QTest::newRow("newer kind") << Finding{u"moonPhase"_s, {}, {}, {}, {}} << u"left out by the policy"_s;
}

void DecisionWordsTest::findings()
{
    QFETCH(DecisionFacts::Finding, finding);
    QFETCH(QString, words);
    QCOMPARE(this->words().finding(finding, u"ATT-DC"_s), words);
}

void DecisionWordsTest::hoursAreThoseOfTheLocation()
{
    const Instant at = *Instant::parse(u"2026-11-17T14:00:00Z");
    const DecisionFacts::Finding full{u"capacity"_s, 0, 8, at, {}};
    QCOMPARE(words().finding(full, u"ATT-DC"_s), u"capacity: 0 of 8 slots left at 16:00"_s);
    QCOMPARE(words().finding(full, u"MIL-BRE"_s), u"capacity: 0 of 8 slots left at 15:00 (UTC+1)"_s);
}

STOA_TEST(DecisionWordsTest)
#include "decisionwordstest.moc"
