// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/network/capacity.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>
#include <map>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

Instant utc(const char *text) { return *Instant::parse(QString::fromLatin1(text)); }

/// 09:30 to 12:00 in Athens, on each day but Sunday.
OpeningHours mornings()
{
    QJsonObject hours;
    for (int day = 1; day <= 6; ++day)
        hours.insert(dayName(day), QJsonArray{u"09:30-12:00"_s});
    return *OpeningHours::accept({hours, u"Europe/Athens"_s});
}

/// Slots that are taken as the map says.
SlotUses usesOf(const std::map<Instant, SlotUse> &taken)
{
    return [&taken](Instant hour) {
        const auto found = taken.find(hour);
        return found == taken.end() ? SlotUse() : found->second;
    };
}

} // namespace

class CapacityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void free_data();
    void free();
    void goesThroughItsStates();
    void neverExceeds();
    void keysTravel();
    void nextFree_data();
    void nextFree();
    void aSlotThatCanNeverFit();
    void anHourThatComesTwiceIsTwoSlots();
};

void CapacityTest::free_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<int>("buffer");
    QTest::addColumn<qint64>("held");
    QTest::addColumn<qint64>("used");
    QTest::addColumn<qint64>("keep");
    QTest::addColumn<qint64>("use");
    const auto row = [](const char *name, qint64 limit, int buffer, qint64 held, qint64 used, qint64 keep,
                        qint64 use) {
        QTest::newRow(name) << limit << buffer << held << used << keep << use;
    };
    row("empty", 20, 1500, 0, 0, 17, 20);
    row("held and used", 20, 1500, 3, 4, 10, 13);
    row("the buffer is left", 20, 1500, 10, 7, 0, 3);
    row("into the buffer", 20, 1500, 10, 9, 0, 1);
    row("full", 20, 1500, 10, 10, 0, 0);
    row("limit was lowered", 5, 1500, 10, 10, 0, 0);
    row("half of a unit is held back", 10, 1500, 0, 0, 8, 10);
    row("less than half is not", 3, 1500, 0, 0, 3, 3);
    row("one", 1, 1500, 0, 0, 1, 1);
    row("no buffer", 7, 0, 0, 0, 7, 7);
    row("most of it", 10, 9000, 0, 0, 1, 10);
    row("nothing", 0, 1500, 0, 0, 0, 0);
}

void CapacityTest::free()
{
    QFETCH(qint64, limit);
    QFETCH(int, buffer);
    QFETCH(qint64, held);
    QFETCH(qint64, used);
    QFETCH(qint64, keep);
    QFETCH(qint64, use);
    const SlotCapacity capacity{limit, BasisPoints(buffer)};
    QCOMPARE(freeUnits(capacity, {held, used}, Peak::Keep), keep);
    QCOMPARE(freeUnits(capacity, {held, used}, Peak::Use), use);
}

void CapacityTest::goesThroughItsStates()
{
    const SlotCapacity capacity{4, BasisPoints(2500)};
    const auto held = hold(capacity, {}, 3, Peak::Keep);
    QVERIFY(held);
    QVERIFY(*held == (SlotUse{3, 0}));
    const auto full = hold(capacity, *held, 1, Peak::Keep);
    QVERIFY(!full);
    QVERIFY(full.error().kind == ErrorKind::Conflict);
    QCOMPARE(full.error().field, u"slot"_s);
    QVERIFY(hold(capacity, *held, 1, Peak::Use));
    QVERIFY(!hold(capacity, *held, 2, Peak::Use));
    QVERIFY(!hold(capacity, {}, 0, Peak::Use));
    QVERIFY(!hold(capacity, {}, -1, Peak::Use));

    const auto accepted = acceptHeld(*held, 2);
    QVERIFY(accepted);
    QVERIFY(*accepted == (SlotUse{1, 2}));
    QVERIFY(*freeHeld(*accepted, 1) == (SlotUse{0, 2}));
    QVERIFY(*freeUsed(*accepted, 2) == (SlotUse{1, 0}));
    QVERIFY(acceptHeld(*accepted, 2).error().problem == Problem::IllegalTransition);
    QVERIFY(freeHeld(*accepted, 2).error().problem == Problem::IllegalTransition);
    QVERIFY(freeUsed(*accepted, 3).error().problem == Problem::IllegalTransition);
    QVERIFY(!freeUsed(*accepted, 0));
}

void CapacityTest::neverExceeds()
{
    QRandomGenerator random(20261122);
    for (int round = 0; round < 300; ++round) {
        const SlotCapacity capacity{random.bounded(40), BasisPoints(random.bounded(9'001))};
        SlotUse use;
        qint64 byPeak = 0; // taken with leave to use the buffer
        for (int step = 0; step < 200; ++step) {
            const qint64 units = 1 + random.bounded(4);
            const Peak peak = random.bounded(5) == 0 ? Peak::Use : Peak::Keep;
            const qint64 before = use.taken();
            Result<SlotUse> next = use;
            switch (random.bounded(5)) {
            case 0:
            case 1:
                next = hold(capacity, use, units, peak);
                QCOMPARE(bool(next), units <= freeUnits(capacity, use, peak));
                if (next && peak == Peak::Use)
                    byPeak += units;
                break;
            case 2:
                next = acceptHeld(use, units);
                break;
            case 3:
                next = freeHeld(use, units);
                break;
            case 4:
                next = freeUsed(use, units);
                break;
            }
            if (!next)
                continue;
            use = *next;
            QVERIFY(use.held >= 0 && use.used >= 0);
            QVERIFY(use.taken() <= capacity.limit);
            if (use.taken() > before && peak == Peak::Keep)
                QVERIFY(use.taken() <= capacity.limit - capacity.bufferUnits());
            if (byPeak == 0)
                QVERIFY(use.taken() <= capacity.usable(Peak::Keep));
        }
    }
}

void CapacityTest::keysTravel()
{
    const auto location = LocationCode::parse(u"ath-01");
    const auto clock = LocalClock::of(u"Asia/Kolkata"_s);
    const SlotKey key =
        SlotKey::at(*location, FulfilmentMethod::ShipToStore, utc("2026-11-23T08:10:00Z"), *clock);
    QCOMPARE(key.toString(), u"ATH-01|shipToStore|2026-11-23T07:30:00.000Z"_s);
    const auto back = SlotKey::parse(key.toString());
    QVERIFY(back);
    QVERIFY(*back == key);
    for (const auto &[text, field] : {std::pair{u"ATH-01|pickup"_s, u"slot"_s},
                                      {u"|pickup|2026-11-23T07:30:00Z"_s, u"location"_s},
                                      {u"ATH-01|drone|2026-11-23T07:30:00Z"_s, u"method"_s},
                                      {u"ATH-01|pickup|noon"_s, u"hour"_s}}) {
        const auto refused = SlotKey::parse(text);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, field);
    }
    for (const auto method : kFulfilmentMethods)
        QVERIFY(methodOf(QString(nameOf(method))) == method);
    QVERIFY(!methodOf(u"Ship"));
}

void CapacityTest::nextFree_data()
{
    QTest::addColumn<Instant>("from");
    QTest::addColumn<Peak>("peak");
    QTest::addColumn<QString>("hour");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<int>("full");
    // Athens is two hours east of UTC. On Monday the 23rd the slot of 10:00 is full but for its buffer and
    // that of 11:00 is full, on Tuesday that of 09:00 is full.
    QTest::newRow("room now") << utc("2026-11-23T07:40:00Z") << Peak::Keep << u"2026-11-23T07:00:00.000Z"_s
                              << u"2026-11-23T07:40:00.000Z"_s << 0;
    QTest::newRow("waits for the opening")
        << utc("2026-11-23T04:00:00Z") << Peak::Keep << u"2026-11-23T07:00:00.000Z"_s
        << u"2026-11-23T07:30:00.000Z"_s << 0;
    QTest::newRow("over the full ones and the night")
        << utc("2026-11-23T08:00:00Z") << Peak::Keep << u"2026-11-24T08:00:00.000Z"_s
        << u"2026-11-24T08:00:00.000Z"_s << 3;
    QTest::newRow("into the buffer") << utc("2026-11-23T08:20:00Z") << Peak::Use
                                     << u"2026-11-23T08:00:00.000Z"_s << u"2026-11-23T08:20:00.000Z"_s << 0;
    QTest::newRow("closed on sunday") << utc("2026-11-28T10:00:00Z") << Peak::Keep
                                      << u"2026-11-30T07:00:00.000Z"_s << u"2026-11-30T07:30:00.000Z"_s << 0;
}

void CapacityTest::nextFree()
{
    QFETCH(Instant, from);
    QFETCH(Peak, peak);
    QFETCH(QString, hour);
    QFETCH(QString, begins);
    QFETCH(int, full);
    const std::map<Instant, SlotUse> taken{{utc("2026-11-23T08:00:00Z"), {4, 4}},
                                           {utc("2026-11-23T09:00:00Z"), {0, 10}},
                                           {utc("2026-11-24T07:00:00Z"), {10, 0}}};
    const SlotCapacity capacity{10, BasisPoints(2000)};
    const auto search = nextFreeSlot(mornings(), capacity, usesOf(taken), {from, from.plusDays(7), peak});
    QVERIFY(search.slot);
    QCOMPARE(search.slot->hour.toString(), hour);
    QCOMPARE(search.slot->from.toString(), begins);
    QCOMPARE(search.full.count, full);
    if (full > 0) {
        QCOMPARE(search.full.first.toString(), u"2026-11-23T08:00:00.000Z"_s);
        QCOMPARE(search.full.lacking, 1);
    }
    // The horizon is not passed.
    QVERIFY(!nextFreeSlot(mornings(), capacity, usesOf(taken), {from, search.slot->hour, peak}).slot);
}

void CapacityTest::aSlotThatCanNeverFit()
{
    const Instant from = utc("2026-11-23T08:00:00Z");
    int asked = 0;
    const SlotUses uses = [&asked](Instant) {
        ++asked;
        return SlotUse();
    };
    const auto search =
        nextFreeSlot(mornings(), {10, BasisPoints(2000)}, uses, {from, from.plusDays(90), Peak::Keep, 9});
    QVERIFY(!search.slot);
    QCOMPARE(search.full.lacking, 1);
    QCOMPARE(asked, 1);
    const auto never = OpeningHours::accept({{}, u"Europe/Athens"_s});
    const auto closed = nextFreeSlot(*never, {10, BasisPoints(2000)}, uses, {from, from.plusDays(90)});
    QVERIFY(!closed.slot);
    QCOMPARE(closed.full.count, 0);
}

void CapacityTest::anHourThatComesTwiceIsTwoSlots()
{
    const auto clock = LocalClock::of(u"Europe/Athens"_s);
    const auto always = OpeningHours::always(*clock);
    const std::map<Instant, SlotUse> taken{{utc("2026-10-25T00:00:00Z"), {1, 0}}};
    const Instant from = utc("2026-10-25T00:20:00Z");
    const auto search = nextFreeSlot(always, {1, BasisPoints(0)}, usesOf(taken), {from, from.plusDays(1)});
    QVERIFY(search.slot);
    QCOMPARE(search.slot->hour.toString(), u"2026-10-25T01:00:00.000Z"_s);
    QCOMPARE(clock->minuteAt(search.slot->hour), 180);
}

STOA_TEST(CapacityTest)
#include "capacitytest.moc"
