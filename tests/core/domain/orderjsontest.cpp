// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/orderjson.h"
#include "core/domain/orders/fulfilmentjson.h"
#include "core/domain/orders/returnjson.h"
#include "tests/kit/someorder.h"
#include "tests/kit/testmain.h"

#include <QTest>
#include <functional>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

const Instant kNow = Instant::fromMs(1'795'000'000'000);
const OrderEvent kBy{kNow, OrderEventKind::Noted, u"usr_1"_s, u"dev_1"_s, u"ful_1"_s, {{u"note"_s, u"x"_s}}};

Order anOrder()
{
    const Order approved = *kit::someOrder(kNow).approved(kBy);
    const Order allocated = *approved.allocated({{1, 2'000}}, u"ATH1"_s, kBy);
    return *(*allocated.deallocated({{1, 1'000}}, u"ATH1"_s, kBy))
                .held({HoldKind::Fraud, u"card"_s, kNow}, kBy);
}

QJsonArray with(const QJsonArray &list, const QString &name, const QJsonValue &value)
{
    QJsonArray changed = list;
    QJsonObject first = changed[0].toObject();
    first[name] = value;
    changed[0] = first;
    return changed;
}

template <typename Value> QString faultOf(const Result<Value> &read)
{
    if (read)
        return {};
    return read.error().kind == ErrorKind::Storage ? read.error().field : u"not a fault of the store"_s;
}

using Spoil = std::function<void(Order::Parts &)>;

} // namespace

class OrderJsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void columnsAreReadBack();
    void whatIsZeroIsLeftOut();
    void fulfilmentColumnsAreReadBack();
    void returnColumnsAreReadBack();
    void unknownMembersAreLeftAlone();
    void anUnknownEventBecomesANoteAndIsWrittenAsItWas();
    void damagedLines_data();
    void damagedLines();
    void damagedElsewhere();
    void partsThatContradict_data();
    void partsThatContradict();
    void theOldestNotesGoFirst();
    void whatCreatedApprovedAndClosedStays();
    void everyEventNameIsReadBack();
};

void OrderJsonTest::columnsAreReadBack()
{
    const Order order = anOrder();
    Order::Parts parts = order.parts();
    const auto lines = linesFromJson(linesToJson(parts.lines));
    const auto timeline = timelineFromJson(timelineToJson(parts.timeline));
    const auto holds = holdsFromJson(holdsToJson(parts.holds));
    const auto places = placesFromJson(placesToJson(parts.places));
    QVERIFY(lines && timeline && holds && places);
    QCOMPARE(*lines, parts.lines);
    QCOMPARE(*timeline, parts.timeline);
    QCOMPARE(*holds, parts.holds);
    QCOMPARE(*places, parts.places);
    const auto again = Order::fromParts(parts);
    QVERIFY2(again, again ? "" : qPrintable(again.error().toString()));
    QCOMPARE(*again, order);
}

void OrderJsonTest::whatIsZeroIsLeftOut()
{
    const QJsonObject scarf = linesToJson(anOrder().lines())[2].toObject();
    const QJsonObject expected{{u"line"_s, 3},           {u"sku"_s, u"SCARF"_s}, {u"quantity"_s, 1'000},
                               {u"unit_price"_s, 1'500}, {u"keep"_s, u"set"_s},  {u"open"_s, 1'000}};
    QCOMPARE(scarf, expected);
}

void OrderJsonTest::fulfilmentColumnsAreReadBack()
{
    const QList<FulfilmentLine> lines{{1, u"A"_s, 3'000, 2'000, 1'000, 1'000},
                                      {2, u"B"_s, 1'000, 0, 1'000, 0}};
    const auto read = fulfilmentLinesFromJson(linesToJson(lines));
    QVERIFY(read);
    QCOMPARE(*read, lines);
    const Handover handover{u"deputy"_s, u"idCard"_s, kNow};
    const auto handed = handoverFromJson(handoverToJson(handover));
    QVERIFY(handed);
    QCOMPARE(*handed, handover);
}

void OrderJsonTest::returnColumnsAreReadBack()
{
    ReturnLine line{.line = 1, .sku = u"A"_s, .quantity = 3'000, .received = 2'000};
    line.reason = ReturnReason::WrongSize;
    line.units = {{0, 1'000}, {4'000, 1'000}};
    line.inspected = {{Disposition::Resell, 1'500}, {Disposition::Scrap, 500}};
    line.exchangeSku = u"A-L"_s;
    line.refund = 3'998;
    const auto read = returnLinesFromJson(linesToJson(QList{line}));
    QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
    QCOMPARE(*read, QList{line});
}

void OrderJsonTest::unknownMembersAreLeftAlone()
{
    const Order::Parts parts = anOrder().parts();
    QCOMPARE(*linesFromJson(with(linesToJson(parts.lines), u"gift"_s, true)), parts.lines);
    QCOMPARE(*timelineFromJson(with(timelineToJson(parts.timeline), u"mood"_s, u"good"_s)), parts.timeline);
    QCOMPARE(*holdsFromJson(with(holdsToJson(parts.holds), u"until"_s, 1)), parts.holds);
    const QJsonArray discounts{
        QJsonObject{{u"label"_s, u"Autumn table"_s}, {u"amount"_s, 398}, {u"rule"_s, u"pro_1"_s}}};
    QCOMPARE(*linesFromJson(with(linesToJson(parts.lines), u"discounts"_s, discounts)), parts.lines);
}

void OrderJsonTest::anUnknownEventBecomesANoteAndIsWrittenAsItWas()
{
    const QJsonArray told{QJsonObject{{u"at"_s, kNow.toString()},
                                      {u"kind"_s, u"giftWrapped"_s},
                                      {u"detail"_s, QJsonObject{{u"paper"_s, u"red"_s}}}}};
    const auto read = timelineFromJson(told);
    QVERIFY(read);
    QCOMPARE(read->first().kind, OrderEventKind::Noted);
    QCOMPARE(timelineToJson(*read), told);
}

void OrderJsonTest::damagedLines_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *what, const QString &name, const QJsonValue &value,
                        const QString &field) {
        QTest::newRow(what) << name << value << field;
    };
    row("no SKU", u"sku"_s, QJsonValue::Null, u"lines/0/sku"_s);
    row("line 0", u"line"_s, 0, u"lines/0/line"_s);
    row("no quantity", u"quantity"_s, QJsonValue::Null, u"lines/0/quantity"_s);
    row("a text for a quantity", u"quantity"_s, u"2000"_s, u"lines/0/quantity"_s);
    row("a negative price", u"unit_price"_s, -1, u"lines/0/unit_price"_s);
    row("negative units", u"open"_s, -1, u"lines/0/open"_s);
    row("half a thousandth", u"allocated"_s, 0.5, u"lines/0/allocated"_s);
    row("an unknown flag", u"flags"_s, QJsonArray{u"wet"_s}, u"lines/0/flags"_s);
    row("a number for a flag", u"flags"_s, QJsonArray{1}, u"lines/0/flags"_s);
    row("a discount that is none", u"discounts"_s, QJsonArray{1}, u"lines/0/discounts/0/label"_s);
    row("a number for a location", u"rejected_by"_s, QJsonArray{1}, u"lines/0/rejected_by"_s);
}

void OrderJsonTest::damagedLines()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QFETCH(QString, field);
    QCOMPARE(faultOf(linesFromJson(with(linesToJson(anOrder().lines()), name, value))), field);
}

void OrderJsonTest::damagedElsewhere()
{
    QCOMPARE(faultOf(linesFromJson({u"SHIRT"_s})), u"lines/0/line"_s);
    QCOMPARE(faultOf(timelineFromJson({QJsonObject{{u"at"_s, u"noon"_s}, {u"kind"_s, u"noted"_s}}})),
             u"timeline/0/at"_s);
    QCOMPARE(faultOf(timelineFromJson({QJsonObject{{u"at"_s, kNow.toString()}}})), u"timeline/0/kind"_s);
    QCOMPARE(faultOf(holdsFromJson({QJsonObject{{u"kind"_s, u"rain"_s}, {u"since"_s, kNow.toString()}}})),
             u"holds/0/kind"_s);
    QCOMPARE(faultOf(placesFromJson({u"ATH1"_s, 1})), u"places"_s);
    QCOMPARE(faultOf(fulfilmentLinesFromJson({QJsonObject{{u"line"_s, 1}, {u"sku"_s, u"A"_s}}})),
             u"lines/0/asked"_s);
    QCOMPARE(faultOf(handoverFromJson({{u"to"_s, u"customer"_s}, {u"at"_s, kNow.toString()}})),
             u"handover/proof"_s);
    QCOMPARE(faultOf(returnLinesFromJson({QJsonObject{
                 {u"line"_s, 1}, {u"sku"_s, u"A"_s}, {u"quantity"_s, 1}, {u"reason"_s, u"mood"_s}}})),
             u"lines/0/reason"_s);
}

void OrderJsonTest::partsThatContradict_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const Spoil &spoil, const QString &field) {
        QTest::newRow(name) << spoil << field;
    };
    row("as they are", [](Order::Parts &) {}, {});
    row(
        "no lines", [](Order::Parts &p) { p.lines.clear(); }, u"lines"_s);
    row(
        "a unit too many", [](Order::Parts &p) { p.lines[0].open += 1; }, u"lines/0"_s);
    row(
        "a unit in no place", [](Order::Parts &p) { p.lines[1].open = 0; }, u"lines/1"_s);
    row(
        "more returned than fulfilled", [](Order::Parts &p) { p.lines[0].returned = 1; }, u"lines/0"_s);
    row(
        "numbers with a gap", [](Order::Parts &p) { p.lines[1].line = 3; }, u"lines/1"_s);
    row(
        "discounts beyond the price", [](Order::Parts &p) { p.lines[0].discounts[0].amount = 3'981; },
        u"lines/0"_s);
    row(
        "tax beyond the price", [](Order::Parts &p) { p.lines[2].tax = 1'501; }, u"lines/2"_s);
    row(
        "shipping for less than nothing", [](Order::Parts &p) { p.shipping = -1; }, u"shipping"_s);
    row(
        "completed with open units", [](Order::Parts &p) { p.state = OrderState::Completed; }, u"state"_s);
    row(
        "partly fulfilled with nothing fulfilled",
        [](Order::Parts &p) {
            p.state = OrderState::PartlyFulfilled;
            p.holds.clear();
        },
        u"state"_s);
    row(
        "created with allocated units",
        [](Order::Parts &p) {
            p.state = OrderState::Created;
            p.holds.clear();
        },
        u"state"_s);
    row(
        "on hold for no reason", [](Order::Parts &p) { p.holds.clear(); }, u"holds"_s);
    row(
        "a reason and not on hold", [](Order::Parts &p) { p.state = OrderState::Approved; }, u"holds"_s);
    row(
        "open and closed", [](Order::Parts &p) { p.closedAt = kNow; }, u"closed_at"_s);
    row(
        "places in no order",
        [](Order::Parts &p) {
            p.places = {u"DC1"_s, u"ATH1"_s};
        },
        u"places"_s);
    row(
        "a place twice",
        [](Order::Parts &p) {
            p.places = {u"ATH1"_s, u"ATH1"_s};
        },
        u"places"_s);
}

void OrderJsonTest::partsThatContradict()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, field);
    Order::Parts parts = anOrder().parts();
    spoil(parts);
    QCOMPARE(faultOf(Order::fromParts(parts)), field);
}

void OrderJsonTest::theOldestNotesGoFirst()
{
    OrderEvent routed = kBy;
    routed.kind = OrderEventKind::RouteWanted;
    Order order = (*kit::someOrder(kNow).approved(kBy)).noted(routed);
    for (int i = 0; i < Order::kMostEvents; ++i) {
        OrderEvent note = kBy;
        note.detail = {{u"n"_s, i}};
        order = order.noted(note);
    }
    const QList<OrderEvent> &timeline = order.parts().timeline;
    QCOMPARE(timeline.size(), Order::kMostEvents);
    QCOMPARE(timeline[0].kind, OrderEventKind::Created);
    QCOMPARE(timeline[1].kind, OrderEventKind::Approved);
    QCOMPARE(timeline[2].kind, OrderEventKind::RouteWanted);
    QCOMPARE(timeline[3].detail.value("n"_L1).toInt(), 3);
    QCOMPARE(timeline.last().detail.value("n"_L1).toInt(), Order::kMostEvents - 1);
}

void OrderJsonTest::whatCreatedApprovedAndClosedStays()
{
    Order order = *(*kit::someOrder(kNow).approved(kBy)).cancelled({}, kBy);
    OrderEvent change = kBy;
    for (int i = 0; i < Order::kMostEvents + 50; ++i) {
        change.detail = {{u"n"_s, i}};
        order = order.withPayment(PaymentState::Refunded, change);
    }
    const QList<OrderEvent> &timeline = order.parts().timeline;
    QCOMPARE(timeline.size(), Order::kMostEvents);
    QCOMPARE(timeline[0].kind, OrderEventKind::Created);
    QCOMPARE(timeline[1].kind, OrderEventKind::Approved);
    QCOMPARE(timeline[2].kind, OrderEventKind::Cancelled);
    QCOMPARE(timeline[3].detail.value("n"_L1).toInt(), 53);
}

void OrderJsonTest::everyEventNameIsReadBack()
{
    for (int i = 0; i <= int(OrderEventKind::HandedOverCancelled); ++i)
        QCOMPARE(orderEventKindOf(QString(nameOf(OrderEventKind(i)))), OrderEventKind(i));
    QVERIFY(!orderEventKindOf(u"Created"));
}

STOA_TEST(OrderJsonTest)
#include "orderjsontest.moc"
