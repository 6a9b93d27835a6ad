// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/formats.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// How times are told where there is little room.
class FormatsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aShortMomentIsAsExactAsItsAgeNeeds_data();
    void aShortMomentIsAsExactAsItsAgeNeeds();
    void countsAndListsAreThoseOfTheLanguage_data();
    void countsAndListsAreThoseOfTheLanguage();
    void anotherPlaceIsToldByItsClock();
};

void FormatsTest::aShortMomentIsAsExactAsItsAgeNeeds_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("told");
    QTest::newRow("just now") << u"en"_s << u"2026-11-18T16:00:00.000Z"_s << u"18:00:00"_s;
    QTest::newRow("this morning") << u"en"_s << u"2026-11-17T22:00:05.000Z"_s << u"00:00:05"_s;
    QTest::newRow("last night") << u"en"_s << u"2026-11-17T21:59:05.000Z"_s << u"Tue 23:59"_s;
    QTest::newRow("six days ago") << u"en"_s << u"2026-11-12T08:52:00.000Z"_s << u"Thu 10:52"_s;
    QTest::newRow("a week ago") << u"en"_s << u"2026-11-11T08:52:00.000Z"_s << u"11 Nov 2026"_s;
    QTest::newRow("ahead of the clock") << u"en"_s << u"2026-11-20T08:52:00.000Z"_s << u"20 Nov 2026"_s;
    QTest::newRow("Greek, this week") << u"el"_s << u"2026-11-16T15:52:00.000Z"_s << u"Δευ 17:52"_s;
    QTest::newRow("Polish, this week") << u"pl"_s << u"2026-11-16T15:52:00.000Z"_s << u"pon. 17:52"_s;
    QTest::newRow("Italian, this week") << u"it"_s << u"2026-11-16T15:52:00.000Z"_s << u"lun 17:52"_s;
    QTest::newRow("Chinese, this week") << u"zh_CN"_s << u"2026-11-16T15:52:00.000Z"_s << u"周一 17:52"_s;
    QTest::newRow("Greek, before") << u"el"_s << u"2026-10-06T15:52:00.000Z"_s << u"6/10/26"_s;
    QTest::newRow("Chinese, before") << u"zh_CN"_s << u"2026-10-06T15:52:00.000Z"_s << u"2026/10/6"_s;
}

void FormatsTest::aShortMomentIsAsExactAsItsAgeNeeds()
{
    QFETCH(QString, language);
    QFETCH(QString, then);
    const Formats formats(language, QTimeZone("Europe/Athens"));
    const auto now = Instant::parse(u"2026-11-18T16:00:00.000Z"_s);
    const auto instant = Instant::parse(then);
    QVERIFY(now && instant);
    QTEST(formats.shortMoment(*instant, *now), "told");
}

void FormatsTest::countsAndListsAreThoseOfTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("counted");
    QTest::addColumn<QString>("listed");
    QTest::newRow("English") << u"en"_s << u"18,880 rows"_s << u"A, B"_s;
    QTest::newRow("Greek") << u"el"_s << u"18.880 rows"_s << u"A, B"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"18,880 rows"_s << u"A、B"_s;
}

void FormatsTest::countsAndListsAreThoseOfTheLanguage()
{
    QFETCH(QString, language);
    const Formats formats(language);
    QTEST(formats.grouped(u"18880 rows"_s, 18'880), "counted");
    QTEST(formats.list({u"A"_s, u"B"_s}), "listed");
    QCOMPARE(formats.grouped(u"7 rows"_s, 7), u"7 rows"_s);
    QCOMPARE(formats.inSeconds(90), u"90 s"_s);
    QCOMPARE(formats.duration(90'000), u"1 min"_s);
}

void FormatsTest::anotherPlaceIsToldByItsClock()
{
    const Formats here(u"en"_s, QTimeZone("Europe/Athens"));
    const Instant winter = *Instant::parse(u"2026-11-18T12:00:00Z");
    const Instant summer = *Instant::parse(u"2026-07-18T12:00:00Z");
    QVERIFY(here.zoneMark(winter).isEmpty());
    QCOMPARE(here.marked(here.time(winter), winter), u"14:00"_s);
    const Formats rome = here.in(QTimeZone("Europe/Rome"));
    QCOMPARE(rome.marked(rome.time(winter), winter), u"13:00 (UTC+1)"_s);
    QCOMPARE(rome.marked(rome.time(summer), summer), u"14:00 (UTC+2)"_s);
    // Another zone whose clock shows the same needs no mark.
    QVERIFY(here.in(QTimeZone("Europe/Sofia")).zoneMark(winter).isEmpty());
    QCOMPARE(here.in(QTimeZone("Asia/Kolkata")).zoneMark(winter), u"UTC+5:30"_s);
    QCOMPARE(here.in(QTimeZone("America/St_Johns")).zoneMark(winter), u"UTC\u22123:30"_s);
    QCOMPARE(here.in(QTimeZone::utc()).zoneMark(winter), u"UTC"_s);
    // Of a place that is told of at another place the mark says what people here need.
    QVERIFY(rome.in(QTimeZone("Europe/Athens")).zoneMark(winter).isEmpty());
}

STOA_TEST(FormatsTest)
#include "formatstest.moc"
