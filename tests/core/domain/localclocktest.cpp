// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/network/localclock.h"
#include "tests/kit/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

Instant utc(const char *text) { return *Instant::parse(QString::fromLatin1(text)); }

} // namespace

class LocalClockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wallTimes_data();
    void wallTimes();
    void wallTimesNeverGoBack();
    void agreesWithQt();
    void hourStarts();
    void readsTimes();
    void countsStartedMinutes();
};

void LocalClockTest::wallTimes_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("minute");
    QTest::addColumn<Instant>("instant");
    const auto athensZone = u"Europe/Athens"_s;
    const QDate spring(2026, 3, 29); // 03:00 becomes 04:00 at 01:00Z
    const QDate autumn(2026, 10, 25); // 04:00 becomes 03:00 at 01:00Z
    QTest::newRow("winter") << athensZone << QDate(2026, 1, 15) << 540 << utc("2026-01-15T07:00:00Z");
    QTest::newRow("summer") << athensZone << QDate(2026, 7, 15) << 540 << utc("2026-07-15T06:00:00Z");
    QTest::newRow("before the skip") << athensZone << spring << 179 << utc("2026-03-29T00:59:00Z");
    QTest::newRow("the skip") << athensZone << spring << 180 << utc("2026-03-29T01:00:00Z");
    QTest::newRow("skipped") << athensZone << spring << 210 << utc("2026-03-29T01:00:00Z");
    QTest::newRow("after the skip") << athensZone << spring << 240 << utc("2026-03-29T01:00:00Z");
    QTest::newRow("later that day") << athensZone << spring << 540 << utc("2026-03-29T06:00:00Z");
    QTest::newRow("before the fold") << athensZone << autumn << 179 << utc("2026-10-24T23:59:00Z");
    QTest::newRow("comes twice") << athensZone << autumn << 210 << utc("2026-10-25T00:30:00Z");
    QTest::newRow("after the fold") << athensZone << autumn << 240 << utc("2026-10-25T02:00:00Z");
    QTest::newRow("midnight after") << athensZone << autumn << 1440 << utc("2026-10-25T22:00:00Z");
    QTest::newRow("of the next day") << athensZone << spring.addDays(-1) << 1440 + 540
                                     << utc("2026-03-29T06:00:00Z");
    QTest::newRow("half hours") << u"Asia/Kolkata"_s << QDate(2026, 1, 1) << 0 << utc("2025-12-31T18:30:00Z");
    QTest::newRow("west") << u"America/New_York"_s << QDate(2026, 1, 1) << 0 << utc("2026-01-01T05:00:00Z");
    QTest::newRow("before 1970") << u"Europe/London"_s << QDate(1960, 1, 1) << 60
                                 << utc("1960-01-01T01:00:00Z");
}

void LocalClockTest::wallTimes()
{
    QFETCH(QString, zone);
    QFETCH(QDate, date);
    QFETCH(int, minute);
    QFETCH(Instant, instant);
    const auto clock = LocalClock::of(zone);
    QVERIFY(clock);
    QCOMPARE(clock->at(date, minute).toString(), instant.toString());
}

void LocalClockTest::wallTimesNeverGoBack()
{
    for (const auto &zone :
         {u"Europe/Athens"_s, u"Australia/Lord_Howe"_s, u"America/Havana"_s, u"America/Santiago"_s}) {
        const auto clock = LocalClock::of(zone);
        QVERIFY(clock);
        Instant last = clock->at(QDate(2026, 1, 1), 0);
        for (QDate date(2026, 1, 1); date.year() == 2026; date = date.addDays(1)) {
            for (int minute = 0; minute < 1440; minute += 30) {
                const Instant when = clock->at(date, minute);
                QVERIFY2(last <= when, qPrintable(zone + when.toString()));
                QVERIFY(clock->dateAt(when) >= date);
                last = when;
            }
        }
    }
}

/// Inside and outside of the years whose offsets are kept.
void LocalClockTest::agreesWithQt()
{
    QRandomGenerator random(20261122);
    for (const auto &name : {"Europe/Athens", "Europe/London", "Asia/Kolkata", "America/Havana",
                             "Australia/Lord_Howe", "Africa/Casablanca", "UTC"}) {
        const QTimeZone zone(name);
        const auto clock = LocalClock::of(QString::fromLatin1(name));
        QVERIFY(clock);
        for (int i = 0; i < 3'000; ++i) {
            const Instant when = utc("2012-01-01T00:00:00Z").plusSeconds(random.bounded(1'900'000'000));
            const QDateTime local = QDateTime::fromMSecsSinceEpoch(when.msSinceEpoch(), zone);
            QCOMPARE(clock->dateAt(when), local.date());
            QCOMPARE(clock->minuteAt(when), local.time().hour() * 60 + local.time().minute());
        }
    }
}

void LocalClockTest::hourStarts()
{
    const auto start = [](const QString &zone, const char *when) {
        return LocalClock::of(zone)->hourStart(utc(when)).toString();
    };
    QCOMPARE(start(u"Europe/Athens"_s, "2026-11-23T07:59:59.999Z"), u"2026-11-23T07:00:00.000Z"_s);
    QCOMPARE(start(u"Europe/Athens"_s, "2026-11-23T08:00:00Z"), u"2026-11-23T08:00:00.000Z"_s);
    QCOMPARE(start(u"Asia/Kolkata"_s, "2026-11-23T07:59:00Z"), u"2026-11-23T07:30:00.000Z"_s);
    QCOMPARE(start(u"Europe/Athens"_s, "2026-10-25T00:30:00Z"), u"2026-10-25T00:00:00.000Z"_s);
    QCOMPARE(start(u"Europe/Athens"_s, "2026-10-25T01:30:00Z"), u"2026-10-25T01:00:00.000Z"_s);
}

void LocalClockTest::readsTimes()
{
    QVERIFY(minuteOfDay(u"00:00") == 0);
    QVERIFY(minuteOfDay(u"23:59") == 1439);
    for (const auto *text : {u"24:00", u"12:60", u"9:00", u"09.00", u"", u"-1:00", u"09:000"})
        QVERIFY(!minuteOfDay(text));
    QCOMPARE(clockText(9 * 60 + 5), u"09:05"_s);
    QCOMPARE(clockText(24 * 60), u"24:00"_s);
    for (int day = 1; day <= 7; ++day)
        QVERIFY(dayOfWeekOf(QString(dayName(day))) == day);
    QVERIFY(!dayOfWeekOf(u"Mon"));
    QVERIFY(!LocalClock::of({}));
    QCOMPARE(LocalClock::of(u"Mars/Olympus"_s).error().field, u"time_zone"_s);
}

void LocalClockTest::countsStartedMinutes()
{
    const Instant noon = utc("2026-11-23T12:00:00Z");
    QCOMPARE(minutesStarted(noon, noon), 0);
    QCOMPARE(minutesStarted(noon, noon.plusMs(1)), 1);
    QCOMPARE(minutesStarted(noon, noon.plusMs(60'000)), 1);
    QCOMPARE(minutesStarted(noon, noon.plusMs(60'001)), 2);
    QCOMPARE(minutesStarted(noon.plusMs(90'000), noon), -1);
}

STOA_TEST(LocalClockTest)
#include "localclocktest.moc"
