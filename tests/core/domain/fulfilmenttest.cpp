// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/fulfilment.h"
#include "tests/kit/testmain.h"

#include <QTest>
#include <functional>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

using enum FulfilmentState;

const Instant kNow = Instant::fromMs(1'795'000'000'000);
const Instant kLater = kNow.plusSeconds(600);

Fulfilment::Parts someParts(FulfilmentMethod method = FulfilmentMethod::Ship)
{
    Fulfilment::Parts parts{.id = FulfilmentId::make(kNow), .order = OrderId::make(kNow)};
    parts.orderNumber = u"W-104382"_s;
    parts.channel = u"web"_s;
    parts.number = u"F1"_s;
    parts.location = u"ath1"_s;
    parts.method = method;
    parts.lines = {{.line = 1, .sku = u"shirt-m"_s, .quantity = 3'000},
                   {.line = 4, .sku = u"COAT-L"_s, .quantity = 1'000}};
    parts.createdAt = kNow;
    return parts;
}

Fulfilment someFulfilment(FulfilmentMethod method = FulfilmentMethod::Ship)
{
    return *Fulfilment::make(someParts(method));
}

Fulfilment at(FulfilmentState state, FulfilmentMethod method = FulfilmentMethod::Ship)
{
    return *someFulfilment(method).advanced(state, kNow);
}

bool isIllegal(const Result<Fulfilment> &step)
{
    return !step && step.error().problem == Problem::IllegalTransition;
}

using Spoil = std::function<void(Fulfilment::Parts &)>;

} // namespace

class FulfilmentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsAllocatedWithNothingPicked();
    void makeNamesTheWrongField_data();
    void makeNamesTheWrongField();
    void storedPartsThatContradict_data();
    void storedPartsThatContradict();
    void way_data();
    void way();
    void statesThatNobodyToldCountAsReached();
    void noWayNamesWhatIsAllowed();
    void picksAreCountedUpToWhatIsWanted();
    void pastPickedAllIsPicked();
    void aShortageIsGivenBack();
    void aShortageOfAllRejects();
    void noShortageOnceItLeft();
    void partialCancel();
    void cancelOfAllUnitsCancels();
    void expiredMayBeCollectedOrCancelled();
    void detailsChangeAndNothingElse();
    void detailsNameTheWrongField_data();
    void detailsNameTheWrongField();
    void shortReasonsAreReadBack();
};

void FulfilmentTest::startsAllocatedWithNothingPicked()
{
    Fulfilment::Parts parts = someParts();
    parts.state = Packed;
    parts.lines[0].picked = 2'000;
    const auto made = Fulfilment::make(parts);
    QVERIFY(made);
    QCOMPARE(made->state(), Allocated);
    QCOMPARE(made->parts().location, u"ATH1"_s);
    const FulfilmentLine first{1, u"SHIRT-M"_s, 3'000, 3'000, 0, 0};
    QCOMPARE(made->parts().lines[0], first);
    QCOMPARE(made->units(), (QList<Order::Units>{{1, 3'000}, {4, 1'000}}));
    QCOMPARE(made->quantity(), 4'000);
    QCOMPARE(made->reachedAt(Allocated), kNow);
    QVERIFY(!made->reachedAt(Accepted));
}

void FulfilmentTest::makeNamesTheWrongField_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const Spoil &spoil, const QString &field) {
        QTest::newRow(name) << spoil << field;
    };
    row(
        "nowhere", [](Fulfilment::Parts &p) { p.location.clear(); }, u"location"_s);
    row(
        "nothing", [](Fulfilment::Parts &p) { p.lines.clear(); }, u"lines"_s);
    row(
        "of no line", [](Fulfilment::Parts &p) { p.lines[1].line = 0; }, u"lines/1/line"_s);
    row(
        "a line twice", [](Fulfilment::Parts &p) { p.lines[1].line = 1; }, u"lines/1/line"_s);
    row(
        "no SKU", [](Fulfilment::Parts &p) { p.lines[0].sku.clear(); }, u"lines/0/sku"_s);
    row(
        "none of it", [](Fulfilment::Parts &p) { p.lines[1].quantity = 0; }, u"lines/1/quantity"_s);
    row(
        "less than none", [](Fulfilment::Parts &p) { p.lines[1].quantity = -1; }, u"lines/1/quantity"_s);
    row(
        "lighter than air", [](Fulfilment::Parts &p) { p.weight = -1; }, u"weight"_s);
}

void FulfilmentTest::makeNamesTheWrongField()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, field);
    Fulfilment::Parts parts = someParts();
    spoil(parts);
    const auto made = Fulfilment::make(parts);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(made.error().field, field);
}

void FulfilmentTest::storedPartsThatContradict_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const Spoil &spoil, const QString &field) {
        QTest::newRow(name) << spoil << field;
    };
    row("as they are", [](Fulfilment::Parts &) {}, {});
    row(
        "nowhere", [](Fulfilment::Parts &p) { p.location.clear(); }, u"location"_s);
    row(
        "nothing", [](Fulfilment::Parts &p) { p.lines.clear(); }, u"lines"_s);
    row(
        "a line twice", [](Fulfilment::Parts &p) { p.lines[1].line = 1; }, u"lines/1"_s);
    row(
        "more than was asked", [](Fulfilment::Parts &p) { p.lines[0].quantity = 3'001; }, u"lines/0"_s);
    row(
        "more short than was asked", [](Fulfilment::Parts &p) { p.lines[0].shortage = 1; }, u"lines/0"_s);
    row(
        "more picked than wanted",
        [](Fulfilment::Parts &p) {
            p.lines[0].quantity = 1'000;
            p.lines[0].picked = 2'000;
        },
        u"lines/0"_s);
    row(
        "cancelled with units", [](Fulfilment::Parts &p) { p.state = Cancelled; }, u"lines/0"_s);
    row(
        "nothing left and not cancelled",
        [](Fulfilment::Parts &p) { p.lines[0].quantity = p.lines[1].quantity = 0; }, u"state"_s);
    row(
        "handed to a dog",
        [](Fulfilment::Parts &p) {
            p.handover = {u"dog"_s, u"none"_s, kNow};
        },
        u"handover/to"_s);
}

void FulfilmentTest::storedPartsThatContradict()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, field);
    Fulfilment::Parts parts = someFulfilment().parts();
    spoil(parts);
    const auto made = Fulfilment::fromParts(parts);
    QCOMPARE(made.has_value(), field.isEmpty());
    if (made)
        return;
    QCOMPARE(made.error().kind, ErrorKind::Storage);
    QCOMPARE(made.error().field, field);
}

void FulfilmentTest::way_data()
{
    QTest::addColumn<FulfilmentMethod>("method");
    QTest::addColumn<FulfilmentState>("from");
    QTest::addColumn<FulfilmentState>("to");
    QTest::addColumn<QString>("states");
    const auto row = [](const char *name, FulfilmentMethod method, FulfilmentState from, FulfilmentState to,
                        const char *states) {
        QTest::newRow(name) << method << from << to << QString::fromLatin1(states);
    };
    using enum FulfilmentMethod;
    row("the next one", Ship, Allocated, Accepted, "accepted");
    row("packed at once", Ship, Allocated, Packed, "accepted picking picked packed");
    row("told by the carrier alone", Ship, Picked, InTransit, "packed shipped inTransit");
    row("delivered without a scan in between", Ship, Shipped, Delivered, "delivered");
    row("found again", Ship, Exception, Delivered, "delivered");
    row("ready while picking", Pickup, Picking, ReadyForPickup, "picked packed readyForPickup");
    row("straight to the counter", Pickup, Picking, Collected, "picked packed readyForPickup collected");
    row("checked in early", Curbside, Packed, CheckedIn, "readyForPickup checkedIn");
    row("gone away again", Curbside, CheckedIn, ReadyForPickup, "readyForPickup");
    row("came too late", Locker, Expired, Collected, "collected");
    row("cancelled", Ship, Picking, Cancelled, "cancelled");
    row("to itself", Ship, Picking, Picking, "");
    row("back", Ship, Packed, Picking, "");
    row("collected though it is shipped", Ship, Packed, Collected, "");
    row("shipped though it is collected", Pickup, Packed, Shipped, "");
    row("cancelled after it left", Ship, Shipped, Cancelled, "");
    row("out of the end", Pickup, Collected, Expired, "");
    row("expired before it was ready", Pickup, Packed, Expired, "");
}

void FulfilmentTest::way()
{
    QFETCH(FulfilmentMethod, method);
    QFETCH(FulfilmentState, from);
    QFETCH(FulfilmentState, to);
    QFETCH(QString, states);
    QStringList names;
    for (const FulfilmentState state : wayTo(from, to, method))
        names.append(nameOf(state));
    QCOMPARE(names.join(u' '), states);
}

void FulfilmentTest::statesThatNobodyToldCountAsReached()
{
    const auto packed = someFulfilment().advanced(Packed, kLater);
    QVERIFY(packed);
    QCOMPARE(packed->state(), Packed);
    for (const FulfilmentState state : {Accepted, Picking, Picked, Packed})
        QCOMPARE(packed->reachedAt(state), kLater);
    QCOMPARE(packed->reachedAt(Allocated), kNow);
    QVERIFY(!packed->reachedAt(Shipped));
}

void FulfilmentTest::noWayNamesWhatIsAllowed()
{
    const auto step = at(Shipped).advanced(Cancelled, kLater);
    QVERIFY(isIllegal(step));
    QCOMPARE(step.error().detail, u"from shipped to cancelled; allowed: inTransit, delivered, exception"_s);
}

void FulfilmentTest::picksAreCountedUpToWhatIsWanted()
{
    QVERIFY(isIllegal(someFulfilment().withPicked(1, 1'000)));
    const Fulfilment picking = at(Picking);
    const Fulfilment two = *picking.withPicked(1, 2'000);
    QCOMPARE(two.parts().lines[0].picked, 2'000);
    QCOMPARE((*two.withPicked(1, 1'000)).parts().lines[0].picked, 1'000);
    QCOMPARE(two.withPicked(1, 3'001).error().field, u"quantity"_s);
    QCOMPARE(two.withPicked(1, -1).error().field, u"quantity"_s);
    QCOMPARE(two.withPicked(2, 1'000).error().field, u"line"_s);
}

void FulfilmentTest::pastPickedAllIsPicked()
{
    const Fulfilment shipped = *(*at(Picking).withPicked(1, 1'000)).advanced(Shipped, kLater);
    QCOMPARE(shipped.parts().lines[0].picked, 3'000);
    QCOMPARE(shipped.parts().lines[1].picked, 1'000);
    QCOMPARE(shipped.quantity(), 4'000);
}

void FulfilmentTest::aShortageIsGivenBack()
{
    const Fulfilment some = *(*at(Picking).withPicked(1, 3'000)).withShortage(1, 1'000, kLater);
    const FulfilmentLine expected{1, u"SHIRT-M"_s, 3'000, 2'000, 2'000, 1'000};
    QCOMPARE(some.parts().lines[0], expected);
    QCOMPARE(some.state(), Picking);
    QCOMPARE(some.withShortage(1, 2'001, kLater).error().field, u"quantity"_s);
    QCOMPARE(some.withShortage(1, 0, kLater).error().field, u"quantity"_s);
    QCOMPARE(some.withShortage(3, 1, kLater).error().field, u"line"_s);
    QCOMPARE((*some.advanced(Packed, kLater)).units(), (QList<Order::Units>{{1, 2'000}, {4, 1'000}}));
}

void FulfilmentTest::aShortageOfAllRejects()
{
    const Fulfilment one = *someFulfilment().withShortage(1, 3'000, kLater);
    QCOMPARE(one.state(), Allocated);
    const Fulfilment none = *one.withShortage(4, 1'000, kLater);
    QCOMPARE(none.state(), Rejected);
    QCOMPARE(none.reachedAt(Rejected), kLater);
    QVERIFY(none.units().isEmpty());
    QCOMPARE(none.parts().lines[1].shortage, 1'000);
}

void FulfilmentTest::noShortageOnceItLeft()
{
    QVERIFY(isIllegal(at(Shipped).withShortage(1, 1'000, kLater)));
    QVERIFY(isIllegal(at(Collected, FulfilmentMethod::Pickup).withShortage(1, 1'000, kLater)));
    const Fulfilment expired = *at(ReadyForPickup, FulfilmentMethod::Pickup).advanced(Expired, kLater);
    QVERIFY(isIllegal(expired.withShortage(1, 1'000, kLater)));
    QVERIFY(at(ReadyForPickup, FulfilmentMethod::Pickup).withShortage(1, 1'000, kLater));
}

void FulfilmentTest::partialCancel()
{
    const Fulfilment packed = at(Packed);
    const Fulfilment less = *packed.without({{1, 1'000}, {4, 1'000}}, kLater);
    QCOMPARE(less.state(), Packed);
    QCOMPARE(less.units(), (QList<Order::Units>{{1, 2'000}}));
    QCOMPARE(less.parts().lines[0].picked, 2'000);
    QCOMPARE(less.parts().lines[0].shortage, 0);
    QCOMPARE(packed.without({{1, 1'000}, {1, 2'001}}, kLater).error().field, u"lines/1/quantity"_s);
    QCOMPARE(packed.without({{2, 1'000}}, kLater).error().field, u"lines/0/line"_s);
    QCOMPARE(packed.without({{1, 0}}, kLater).error().field, u"lines/0/quantity"_s);
    QVERIFY(isIllegal(at(Shipped).without({{1, 1'000}}, kLater)));
}

void FulfilmentTest::cancelOfAllUnitsCancels()
{
    const Fulfilment picked = at(Picked);
    const Fulfilment none = *picked.without(picked.units(), kLater);
    QCOMPARE(none.state(), Cancelled);
    QVERIFY(none.units().isEmpty());
    QCOMPARE(none, *picked.advanced(Cancelled, kLater));
    // What lies there is to be put back.
    QCOMPARE(none.parts().lines[0].picked, 3'000);
    QCOMPARE(none.parts().lines[0].asked, 3'000);
}

void FulfilmentTest::expiredMayBeCollectedOrCancelled()
{
    const Fulfilment expired = *at(ReadyForPickup, FulfilmentMethod::Locker).advanced(Expired, kLater);
    QVERIFY(expired.advanced(Collected, kLater));
    QVERIFY(expired.advanced(Cancelled, kLater));
    QCOMPARE((*expired.without({{1, 1'000}}, kLater)).state(), Expired);
    QVERIFY(isIllegal(expired.advanced(Rejected, kLater)));
}

void FulfilmentTest::detailsChangeAndNothingElse()
{
    const Fulfilment before = at(Packed);
    const auto after = before.with([](Fulfilment::Parts &parts) {
        parts.tracking = u" 1Z999 "_s;
        parts.weight = 1'200;
        parts.handover = {u"carrier"_s, u"signature"_s, kLater};
        parts.state = Delivered;
        parts.lines.clear();
        parts.location = u"DC1"_s;
    });
    QVERIFY(after);
    QCOMPARE(after->parts().tracking, u"1Z999"_s);
    QCOMPARE(after->parts().weight, 1'200);
    QVERIFY(after->parts().handover);
    QCOMPARE(after->state(), Packed);
    QCOMPARE(after->parts().lines, before.parts().lines);
    QCOMPARE(after->parts().location, u"ATH1"_s);
}

void FulfilmentTest::detailsNameTheWrongField_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const Spoil &spoil, const QString &field) {
        QTest::newRow(name) << spoil << field;
    };
    row(
        "a tracking of two lines", [](Fulfilment::Parts &p) { p.tracking = u"a\nb"_s; }, u"tracking"_s);
    row(
        "a long carrier", [](Fulfilment::Parts &p) { p.carrier = QString(41, u'a'); }, u"carrier"_s);
    row(
        "a bay of blanks", [](Fulfilment::Parts &p) { p.bay = u"  "_s; }, u"bay"_s);
    row(
        "too heavy", [](Fulfilment::Parts &p) { p.weight = Fulfilment::kMostGrams + 1; }, u"weight"_s);
    row(
        "to a neighbour",
        [](Fulfilment::Parts &p) {
            p.handover = {u"neighbour"_s, u"none"_s, kNow};
        },
        u"handover/to"_s);
    row(
        "on a promise",
        [](Fulfilment::Parts &p) {
            p.handover = {u"customer"_s, u"promise"_s, kNow};
        },
        u"handover/proof"_s);
}

void FulfilmentTest::detailsNameTheWrongField()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, field);
    const auto changed = someFulfilment().with(spoil);
    QVERIFY(!changed);
    QCOMPARE(changed.error().field, field);
    QCOMPARE(changed.error().kind, ErrorKind::InvalidInput);
}

void FulfilmentTest::shortReasonsAreReadBack()
{
    for (int i = 0; i <= int(ShortReason::AvoidSplit); ++i)
        QCOMPARE(shortReasonOf(QString(nameOf(ShortReason(i)))), ShortReason(i));
    QVERIFY(!shortReasonOf(u"lost"));
}

STOA_TEST(FulfilmentTest)
#include "fulfilmenttest.moc"
