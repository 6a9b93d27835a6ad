// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/network/openinghours.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

/// "2026-11-23 09:30" as the wall clock of Athens first shows it.
Instant athens(const QString &text)
{
    static const LocalClock kClock = *LocalClock::of(u"Europe/Athens"_s);
    return kClock.at(QDate::fromString(text.left(10), Qt::ISODate), *minuteOfDay(text.mid(11)));
}

Instant utc(const char *text) { return *Instant::parse(QString::fromLatin1(text)); }

QJsonArray spans(const QStringList &texts) { return QJsonArray::fromStringList(texts); }

/// Monday to Saturday, with a pause on Wednesday and a long night on Saturday; Christmas is closed and its
/// eve short.
OpeningHours shop()
{
    const QJsonArray day = spans({u"09:00-21:00"_s});
    return *OpeningHours::accept(
        {{{u"mon"_s, day},
          {u"tue"_s, day},
          {u"wed"_s, spans({u"17:00-21:00"_s, u"09:00-14:00"_s})},
          {u"thu"_s, day},
          {u"fri"_s, day},
          {u"sat"_s, spans({u"18:00-02:00"_s})}},
         u"Europe/Athens"_s,
         {{u"2026-12-25"_s, QJsonArray()}, {u"2026-12-24"_s, spans({u"09:00-15:00"_s})}}});
}

OpeningHours daily(const QString &span, const QString &timeZone = u"Europe/Athens"_s)
{
    QJsonObject hours;
    for (int day = 1; day <= 7; ++day)
        hours.insert(dayName(day), spans({span}));
    return *OpeningHours::accept({hours, timeZone});
}

QString text(std::optional<Instant> when) { return when ? when->toString() : u"never"_s; }

QStringList texts(const QList<TimeWindow> &windows)
{
    QStringList all;
    for (const TimeWindow &window : windows)
        all.append(window.from.toString().mid(5, 11) + u'/' + window.to.toString().mid(5, 11));
    return all;
}

} // namespace

class OpeningHoursTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void travelsUnchanged();
    void isOpen_data();
    void isOpen();
    void nextOpen_data();
    void nextOpen();
    void closesAt_data();
    void closesAt();
    void windowsOfAWeekend();
    void windowsAgreeWithIsOpen();
    void openTime_data();
    void openTime();
    void pickupWindows_data();
    void pickupWindows();
    void anHourThatComesTwiceHasItsWindows();
};

void OpeningHoursTest::refuses_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QJsonObject &change, const QString &field) {
        QJsonObject json = shop().toJson();
        for (auto it = change.begin(); it != change.end(); ++it)
            json.insert(it.key(), *it);
        QTest::newRow(name) << json << field;
    };
    const auto monday = [](const QJsonValue &value) {
        return QJsonObject{{u"hours"_s, QJsonObject{{u"mon"_s, value}}}};
    };
    row("zone", {{u"time_zone"_s, u"Europe/Sparta"_s}}, u"time_zone"_s);
    row("no zone", {{u"time_zone"_s, QJsonValue()}}, u"time_zone"_s);
    row("unknown member", {{u"holidays"_s, 1}}, u"holidays"_s);
    row("day", {{u"hours"_s, QJsonObject{{u"monday"_s, QJsonArray()}}}}, u"hours/monday"_s);
    row("no such date", {{u"hours"_s, QJsonObject{{u"2026-02-30"_s, QJsonArray()}}}}, u"hours/2026-02-30"_s);
    row("no list", monday(u"09:00-21:00"_s), u"hours/mon"_s);
    row("no text", monday(QJsonArray{9}), u"hours/mon"_s);
    row("no time", monday(spans({u"09:00-25:00"_s})), u"hours/mon"_s);
    row("no minute", monday(spans({u"09:60-21:00"_s})), u"hours/mon"_s);
    row("short", monday(spans({u"9:00-21:00"_s})), u"hours/mon"_s);
    row("starts at 24", monday(spans({u"24:00-24:30"_s})), u"hours/mon"_s);
    row("letters", monday(spans({u"0a:00-21:00"_s})), u"hours/mon"_s);
    row("empty span", monday(spans({u"09:00-09:00"_s})), u"hours/mon"_s);
    row("over a day", monday(spans({u"00:00-24:30"_s})), u"hours/mon"_s);
    row("date", {{u"exceptions"_s, QJsonObject{{u"25.12.2026"_s, QJsonArray()}}}},
        u"exceptions/25.12.2026"_s);
    row("no date", {{u"exceptions"_s, QJsonObject{{u"2026-02-30"_s, QJsonArray()}}}},
        u"exceptions/2026-02-30"_s);
    row("exception", {{u"exceptions"_s, QJsonObject{{u"2026-12-25"_s, spans({u"-"_s})}}}},
        u"exceptions/2026-12-25"_s);
}

void OpeningHoursTest::refuses()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, field);
    const auto refused = OpeningHours::fromJson(json);
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, field);
}

void OpeningHoursTest::travelsUnchanged()
{
    for (const auto &hours :
         {shop(), daily(u"00:00-24:00"_s), daily(u"00:10-24:10"_s), daily(u"01:00-24:30"_s),
          daily(u"22:00-02:00"_s), *OpeningHours::accept({{}, u"UTC"_s})}) {
        const auto back = OpeningHours::fromJson(hours.toJson());
        QVERIFY(back);
        QCOMPARE(back->toJson(), hours.toJson());
        const Instant from = athens(u"2026-12-20 00:00"_s);
        QVERIFY(back->windows(from, from.plusDays(9)) == hours.windows(from, from.plusDays(9)));
    }
}

void OpeningHoursTest::isOpen_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<bool>("open");
    QTest::newRow("monday before") << u"2026-11-23 08:59"_s << false;
    QTest::newRow("monday on the minute") << u"2026-11-23 09:00"_s << true;
    QTest::newRow("monday last minute") << u"2026-11-23 20:59"_s << true;
    QTest::newRow("monday at closing") << u"2026-11-23 21:00"_s << false;
    QTest::newRow("wednesday morning") << u"2026-11-25 13:59"_s << true;
    QTest::newRow("wednesday pause") << u"2026-11-25 15:00"_s << false;
    QTest::newRow("wednesday evening") << u"2026-11-25 17:00"_s << true;
    QTest::newRow("saturday night") << u"2026-11-28 23:30"_s << true;
    QTest::newRow("past midnight") << u"2026-11-29 01:59"_s << true;
    QTest::newRow("the night is over") << u"2026-11-29 02:00"_s << false;
    QTest::newRow("sunday") << u"2026-11-29 12:00"_s << false;
    QTest::newRow("sunday night is no saturday night") << u"2026-11-30 01:00"_s << false;
    QTest::newRow("short eve") << u"2026-12-24 14:59"_s << true;
    QTest::newRow("short eve is over") << u"2026-12-24 15:00"_s << false;
    QTest::newRow("holiday") << u"2026-12-25 12:00"_s << false;
}

void OpeningHoursTest::isOpen()
{
    QFETCH(QString, when);
    QFETCH(bool, open);
    QCOMPARE(shop().isOpenAt(athens(when)), open);
}

void OpeningHoursTest::nextOpen_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("opens");
    QTest::newRow("open now") << u"2026-11-23 10:07"_s << u"2026-11-23 10:07"_s;
    QTest::newRow("later today") << u"2026-11-23 05:00"_s << u"2026-11-23 09:00"_s;
    QTest::newRow("tomorrow") << u"2026-11-23 21:00"_s << u"2026-11-24 09:00"_s;
    QTest::newRow("after the pause") << u"2026-11-25 14:00"_s << u"2026-11-25 17:00"_s;
    QTest::newRow("over the sunday") << u"2026-11-29 02:00"_s << u"2026-11-30 09:00"_s;
    QTest::newRow("over the holiday") << u"2026-12-24 15:00"_s << u"2026-12-26 18:00"_s;
}

void OpeningHoursTest::nextOpen()
{
    QFETCH(QString, from);
    QFETCH(QString, opens);
    QCOMPARE(text(shop().nextOpen(athens(from))), athens(opens).toString());
    const auto never = OpeningHours::accept({{}, u"Europe/Athens"_s});
    QVERIFY(!never->nextOpen(athens(from)));
    const auto once =
        OpeningHours::accept({{}, u"Europe/Athens"_s, {{u"2031-05-01"_s, spans({u"10:00-11:00"_s})}}});
    QCOMPARE(text(once->nextOpen(athens(from))), athens(u"2031-05-01 10:00"_s).toString());
    QVERIFY(!once->nextOpen(athens(u"2031-05-01 11:00"_s)));
}

void OpeningHoursTest::closesAt_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("closes");
    QTest::newRow("today") << u"2026-11-23 10:07"_s << u"2026-11-23 21:00"_s;
    QTest::newRow("at the pause") << u"2026-11-25 10:00"_s << u"2026-11-25 14:00"_s;
    QTest::newRow("past midnight") << u"2026-11-28 20:00"_s << u"2026-11-29 02:00"_s;
    QTest::newRow("after midnight") << u"2026-11-29 01:00"_s << u"2026-11-29 02:00"_s;
    QTest::newRow("eve") << u"2026-12-24 10:00"_s << u"2026-12-24 15:00"_s;
}

void OpeningHoursTest::closesAt()
{
    QFETCH(QString, when);
    QFETCH(QString, closes);
    QCOMPARE(text(shop().closesAt(athens(when))), athens(closes).toString());
    QVERIFY(!shop().closesAt(athens(u"2026-11-29 12:00"_s)));
    const LocalClock clock = *LocalClock::of(u"Europe/Athens"_s);
    QVERIFY(!OpeningHours::always(clock).closesAt(athens(when)));
    QVERIFY(OpeningHours::always(clock).isOpenAt(athens(when)));
    // Around the clock, but for one day.
    QJsonObject json = OpeningHours::always(clock).toJson();
    json.insert(u"exceptions"_s, QJsonObject{{u"2026-12-25"_s, QJsonArray()}});
    const auto open = OpeningHours::fromJson(json);
    QVERIFY(open);
    QCOMPARE(text(open->closesAt(athens(u"2026-12-22 12:00"_s))), athens(u"2026-12-25 00:00"_s).toString());
    QVERIFY(!open->closesAt(athens(u"2026-12-10 12:00"_s)));
}

void OpeningHoursTest::windowsOfAWeekend()
{
    const auto found = shop().windows(athens(u"2026-11-27 12:00"_s), athens(u"2026-11-30 10:00"_s));
    QCOMPARE(texts(found),
             QStringList(
                 {u"11-27T10:00/11-27T19:00"_s, u"11-28T16:00/11-29T00:00"_s, u"11-30T07:00/11-30T08:00"_s}));
    QVERIFY(shop().windows(athens(u"2026-11-27 12:00"_s), athens(u"2026-11-27 12:00"_s)).isEmpty());
    const Instant from = athens(u"2026-03-28 00:00"_s);
    const auto always = OpeningHours::always(*LocalClock::of(u"Europe/Athens"_s));
    QVERIFY(always.windows(from, from.plusDays(3)) == QList({TimeWindow{from, from.plusDays(3)}}));
    // Nights over the changes of the clock: an hour less, an hour more.
    const auto nights = daily(u"22:00-06:00"_s);
    const auto length = [&](const QString &evening) {
        const auto night =
            nights.windows(athens(evening + u" 22:00"_s), athens(evening + u" 22:00"_s).plusDays(1));
        return night.first().to.msSince(night.first().from) / 3'600'000;
    };
    QCOMPARE(length(u"2026-03-27"_s), 8);
    QCOMPARE(length(u"2026-03-28"_s), 7);
    QCOMPARE(length(u"2026-10-24"_s), 9);
    // A span that the clock skips has no time that day.
    const Instant spring = athens(u"2026-03-29 00:00"_s);
    QVERIFY(daily(u"03:00-04:00"_s).windows(spring, athens(u"2026-03-30 00:00"_s)).isEmpty());
    QCOMPARE(text(daily(u"03:30-09:00"_s).nextOpen(spring)), u"2026-03-29T01:00:00.000Z"_s);
}

void OpeningHoursTest::windowsAgreeWithIsOpen()
{
    QRandomGenerator random(20261122);
    const auto clockText2 = [&] {
        return clockText(random.bounded(24 * 60));
    };
    for (int round = 0; round < 60; ++round) {
        QJsonObject hours;
        for (int day = 1; day <= 7; ++day) {
            QStringList list;
            for (int i = random.bounded(3); i > 0; --i) {
                const QString from = clockText2();
                const QString to = clockText2();
                if (from != to)
                    list.append(from + u'-' + to);
            }
            hours.insert(dayName(day), spans(list));
        }
        const auto open = OpeningHours::accept({hours, u"Europe/Athens"_s});
        QVERIFY(open);
        const Instant from = athens(round % 2 ? u"2026-03-27 00:00"_s : u"2026-10-23 00:00"_s);
        const auto windows = open->windows(from, from.plusDays(5));
        for (qsizetype i = 1; i < windows.size(); ++i)
            QVERIFY(windows[i - 1].to < windows[i].from);
        for (int probe = 0; probe < 300; ++probe) {
            const Instant when = from.plusSeconds(random.bounded(5 * 86'400));
            const auto holds = [when](const TimeWindow &window) {
                return window.holds(when);
            };
            const auto window = std::ranges::find_if(windows, holds);
            QCOMPARE(open->isOpenAt(when), window != windows.end());
            if (window != windows.end() && window->to < from.plusDays(5))
                QCOMPARE(text(open->closesAt(when)), window->to.toString());
            if (window != windows.end())
                QCOMPARE(text(open->nextOpen(when)), when.toString());
        }
    }
}

void OpeningHoursTest::openTime_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("reached");
    QTest::newRow("within the day") << u"2026-11-23 10:00"_s << 45 << u"2026-11-23 10:45"_s;
    QTest::newRow("from the opening") << u"2026-11-23 07:00"_s << 45 << u"2026-11-23 09:45"_s;
    QTest::newRow("until closing") << u"2026-11-23 20:30"_s << 30 << u"2026-11-23 21:00"_s;
    QTest::newRow("over the night") << u"2026-11-23 20:30"_s << 31 << u"2026-11-24 09:01"_s;
    QTest::newRow("over the pause") << u"2026-11-25 13:30"_s << 60 << u"2026-11-25 17:30"_s;
    QTest::newRow("over two days") << u"2026-11-23 09:00"_s << 30 * 60 << u"2026-11-25 18:00"_s;
    QTest::newRow("over the holiday") << u"2026-12-24 14:00"_s << 90 << u"2026-12-26 18:30"_s;
    QTest::newRow("nothing") << u"2026-11-23 10:00"_s << 0 << u"2026-11-23 10:00"_s;
    QTest::newRow("less than nothing") << u"2026-11-23 10:00"_s << -5 << u"2026-11-23 10:00"_s;
}

void OpeningHoursTest::openTime()
{
    QFETCH(QString, from);
    QFETCH(int, minutes);
    QFETCH(QString, reached);
    QCOMPARE(text(shop().afterOpenTime(athens(from), minutes)), athens(reached).toString());
}

void OpeningHoursTest::pickupWindows_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("preparation");
    QTest::addColumn<int>("length");
    QTest::addColumn<QStringList>("windows"); // UTC
    QTest::newRow("begun") << u"2026-11-23 10:00"_s << 20 << 60
                           << QStringList{u"11-23T08:20/11-23T09:00"_s, u"11-23T09:00/11-23T10:00"_s,
                                          u"11-23T10:00/11-23T11:00"_s};
    QTest::newRow("too little left of the hour")
        << u"2026-11-23 10:00"_s << 50 << 60
        << QStringList{u"11-23T09:00/11-23T10:00"_s, u"11-23T10:00/11-23T11:00"_s,
                       u"11-23T11:00/11-23T12:00"_s};
    QTest::newRow("over the night") << u"2026-11-23 20:10"_s << 30 << 120
                                    << QStringList{u"11-23T18:40/11-23T19:00"_s, u"11-24T07:00/11-24T08:00"_s,
                                                   u"11-24T08:00/11-24T10:00"_s};
    QTest::newRow("ready at closing")
        << u"2026-11-23 20:30"_s << 30 << 60
        << QStringList{u"11-24T07:00/11-24T08:00"_s, u"11-24T08:00/11-24T09:00"_s,
                       u"11-24T09:00/11-24T10:00"_s};
    QTest::newRow("over the pause") << u"2026-11-25 12:30"_s << 30 << 180
                                    << QStringList{u"11-25T11:00/11-25T12:00"_s, u"11-25T15:00/11-25T16:00"_s,
                                                   u"11-25T16:00/11-25T19:00"_s};
    QTest::newRow("past midnight") << u"2026-11-28 22:00"_s << 0 << 180
                                   << QStringList{u"11-28T20:00/11-28T22:00"_s, u"11-28T22:00/11-29T00:00"_s,
                                                  u"11-30T07:00/11-30T10:00"_s};
}

void OpeningHoursTest::pickupWindows()
{
    QFETCH(QString, from);
    QFETCH(int, preparation);
    QFETCH(int, length);
    QFETCH(QStringList, windows);
    QCOMPARE(texts(shop().pickupWindows(athens(from), preparation, length, 3)), windows);
    QVERIFY(shop().pickupWindows(athens(from), preparation, length, 0).isEmpty());
}

void OpeningHoursTest::anHourThatComesTwiceHasItsWindows()
{
    const auto always = OpeningHours::always(*LocalClock::of(u"Europe/Athens"_s));
    const Instant from = utc("2026-10-25T00:00:00Z"); // 03:00, the first time
    const auto windows = always.pickupWindows(from, 0, 60, 3);
    QCOMPARE(texts(windows),
             QStringList(
                 {u"10-25T00:00/10-25T02:00"_s, u"10-25T02:00/10-25T03:00"_s, u"10-25T03:00/10-25T04:00"_s}));
    const auto begun = always.pickupWindows(utc("2026-10-25T01:10:00Z"), 0, 15, 2);
    QCOMPARE(texts(begun), QStringList({u"10-25T01:10/10-25T02:00"_s, u"10-25T02:00/10-25T02:15"_s}));
    const auto spring = always.pickupWindows(utc("2026-03-29T00:00:00Z"), 0, 60, 2);
    QCOMPARE(texts(spring), QStringList({u"03-29T00:00/03-29T01:00"_s, u"03-29T01:00/03-29T02:00"_s}));
    for (int minutes = 0; minutes < 2 * 24 * 60; minutes += 7) {
        const auto some = always.pickupWindows(from.plusSeconds(minutes * 60), 0, 45, 4);
        QCOMPARE(some.size(), 4);
        for (qsizetype i = 1; i < some.size(); ++i)
            QVERIFY(some[i - 1].to <= some[i].from);
    }
}

STOA_TEST(OpeningHoursTest)
#include "openinghourstest.moc"
