// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/randomorders.h"
#include "tests/kit/someorder.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QTest>
#include <functional>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

const Instant kNow = Instant::fromMs(1'795'000'000'000);

using SpoilJson = std::function<void(QJsonObject &)>;

/// Changes one member of an object that lies at a place in the array of a body.
void setIn(QJsonObject &body, const QString &list, int index, const QString &name, const QJsonValue &value)
{
    QJsonArray items = body[list].toArray();
    QJsonObject item = items[index].toObject();
    item[name] = value;
    items[index] = item;
    body[list] = items;
}

void setIn(QJsonObject &body, const QString &object, const QString &name, const QJsonValue &value)
{
    QJsonObject inner = body[object].toObject();
    inner[name] = value;
    body[object] = inner;
}

} // namespace

class OrderDraftTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bodyTravelsUnchanged();
    void leanBodyTravelsUnchanged();
    void everyRandomDraftTravelsAndIsAccepted();
    void namesAreReadBack();
    void bodyNamesTheWrongField_data();
    void bodyNamesTheWrongField();
};

void OrderDraftTest::bodyTravelsUnchanged()
{
    OrderDraft draft = kit::someOrderDraft(kNow);
    draft.priority = OrderPriority::High;
    draft.holds = {HoldKind::Fraud, HoldKind::Address};
    draft.promisedFrom = kNow.plusDays(1);
    draft.contact.note = u"Ring\ntwice"_s;
    const QJsonObject body = draft.toJson();
    const auto read = OrderDraft::fromJson(body);
    QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
    QCOMPARE(*read, draft);
    QCOMPARE(read->toJson(), body);
}

void OrderDraftTest::leanBodyTravelsUnchanged()
{
    const QJsonObject body{
        {u"number"_s, u"1"_s},
        {u"channel"_s, u"store"_s},
        {u"placed_at"_s, u"2026-11-22T09:30:00.000Z"_s},
        {u"method"_s, u"pickup"_s},
        {u"pickup_at"_s, u"ATH1"_s},
        {u"currency"_s, u"EUR"_s},
        {u"lines"_s,
         QJsonArray{QJsonObject{{u"sku"_s, u"A"_s}, {u"quantity"_s, 1'000}, {u"unit_price"_s, 0}}}}};
    const auto read = OrderDraft::fromJson(body);
    QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
    QCOMPARE(read->toJson(), body);
    QVERIFY(Order::accept(OrderId::make(kNow), *read, Instant::fromMs(1'800'000'000'000)));
}

void OrderDraftTest::everyRandomDraftTravelsAndIsAccepted()
{
    kit::RandomOrders orders(7, {{u"A"_s, u"B"_s, u"C"_s, u"D"_s}, {u"ATH1"_s, u"DC1"_s}, u"EUR"_s, kNow});
    kit::RandomOrders again(7, {{u"A"_s, u"B"_s, u"C"_s, u"D"_s}, {u"ATH1"_s, u"DC1"_s}, u"EUR"_s, kNow});
    for (int i = 0; i < 500; ++i) {
        const OrderDraft draft = orders.next();
        QCOMPARE(draft, again.next());
        const auto read = OrderDraft::fromJson(draft.toJson());
        QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
        QCOMPARE(*read, draft);
        const auto order = Order::accept(OrderId::make(kNow), draft, kNow);
        QVERIFY2(order, order ? "" : qPrintable(order.error().toString()));
    }
}

void OrderDraftTest::namesAreReadBack()
{
    for (int i = 0; i <= int(LineFlag::Oversize); ++i)
        QCOMPARE(lineFlagOf(QString(nameOf(LineFlag(i)))), LineFlag(i));
    for (int i = 0; i <= int(OrderPriority::High); ++i)
        QCOMPARE(orderPriorityOf(QString(nameOf(OrderPriority(i)))), OrderPriority(i));
    for (int i = 0; i <= int(PaymentState::Failed); ++i)
        QCOMPARE(paymentStateOf(QString(nameOf(PaymentState(i)))), PaymentState(i));
    for (int i = 0; i <= int(HoldKind::Other); ++i)
        QCOMPARE(holdKindOf(QString(nameOf(HoldKind(i)))), HoldKind(i));
    QVERIFY(!lineFlagOf(u"soft") && !orderPriorityOf(u"") && !paymentStateOf(u"paid")
            && !holdKindOf(u"Fraud"));
}

void OrderDraftTest::bodyNamesTheWrongField_data()
{
    QTest::addColumn<SpoilJson>("spoil");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("unknown");
    const auto row = [](const char *name, const SpoilJson &spoil, const QString &field,
                        bool unknown = false) {
        QTest::newRow(name) << spoil << field << unknown;
    };
    for (const QString &name :
         {u"number"_s, u"channel"_s, u"placed_at"_s, u"method"_s, u"currency"_s, u"lines"_s}) {
        row(
            qPrintable(u"without "_s + name), [name](QJsonObject &b) { b.remove(name); }, name);
        row(
            qPrintable(name + u" of a wrong type"_s), [name](QJsonObject &b) { b[name] = true; }, name);
    }
    for (const QString &name :
         {u"customer"_s, u"priority"_s, u"pickup_at"_s, u"destination"_s, u"contact"_s, u"shipping"_s,
          u"payment"_s, u"holds"_s, u"promised_from"_s, u"promised_to"_s, u"cart"_s})
        row(
            qPrintable(name + u" of a wrong type"_s), [name](QJsonObject &b) { b[name] = true; }, name);
    for (const QString &name :
         {u"placed_at"_s, u"priority"_s, u"method"_s, u"payment"_s, u"promised_from"_s, u"promised_to"_s})
        row(
            qPrintable(name + u" of an unknown word"_s), [name](QJsonObject &b) { b[name] = u"soon"_s; },
            name);
    row(
        "an unknown member", [](QJsonObject &b) { b[u"gift"_s] = true; }, u"gift"_s, true);
    row(
        "half a penny", [](QJsonObject &b) { b[u"shipping"_s] = 1.5; }, u"shipping"_s);
    row(
        "an unknown hold",
        [](QJsonObject &b) {
            b[u"holds"_s] = QJsonArray{u"fraud"_s, u"rain"_s};
        },
        u"holds/1"_s);
    row(
        "an unknown zone", [](QJsonObject &b) { setIn(b, u"destination"_s, u"zone"_s, u"moon"_s); },
        u"destination/zone"_s);
    row(
        "half a place", [](QJsonObject &b) { setIn(b, u"destination"_s, u"longitude"_s, QJsonValue::Null); },
        u"destination/longitude"_s);
    row(
        "the other half", [](QJsonObject &b) { setIn(b, u"destination"_s, u"latitude"_s, QJsonValue::Null); },
        u"destination/latitude"_s);
    row(
        "an unknown member of a place", [](QJsonObject &b) { setIn(b, u"destination"_s, u"floor"_s, 3); },
        u"destination/floor"_s, true);
    row(
        "a number for a phone", [](QJsonObject &b) { setIn(b, u"contact"_s, u"phone"_s, 30); },
        u"contact/phone"_s);
    row(
        "an unknown member of a contact", [](QJsonObject &b) { setIn(b, u"contact"_s, u"fax"_s, u"1"_s); },
        u"contact/fax"_s, true);
    row(
        "a line that is none", [](QJsonObject &b) { b[u"lines"_s] = QJsonArray{u"SHIRT-M"_s}; },
        u"lines/0"_s);
    for (const QString &name : {u"sku"_s, u"quantity"_s, u"unit_price"_s}) {
        row(
            qPrintable(u"a line without "_s + name),
            [name](QJsonObject &b) { setIn(b, u"lines"_s, 2, name, QJsonValue::Null); },
            u"lines/2/"_s + name);
    }
    for (const QString &name :
         {u"sku"_s, u"quantity"_s, u"unit_price"_s, u"discounts"_s, u"tax"_s, u"keep"_s, u"flags"_s}) {
        row(
            qPrintable(u"a line with a wrong type of "_s + name),
            [name](QJsonObject &b) { setIn(b, u"lines"_s, 1, name, true); }, u"lines/1/"_s + name);
    }
    row(
        "a text for a quantity", [](QJsonObject &b) { setIn(b, u"lines"_s, 2, u"quantity"_s, u"1"_s); },
        u"lines/2/quantity"_s);
    row(
        "an unknown flag",
        [](QJsonObject &b) {
            setIn(b, u"lines"_s, 1, u"flags"_s, QJsonArray{u"cold"_s, u"wet"_s});
        },
        u"lines/1/flags/1"_s);
    row(
        "a discount without an amount",
        [](QJsonObject &b) {
            setIn(b, u"lines"_s, 0, u"discounts"_s, QJsonArray{QJsonObject{{u"label"_s, u"x"_s}}});
        },
        u"lines/0/discounts/0/amount"_s);
    row(
        "an unknown member of a line", [](QJsonObject &b) { setIn(b, u"lines"_s, 1, u"a/b"_s, 1); },
        u"lines/1/a~1b"_s, true);
}

void OrderDraftTest::bodyNamesTheWrongField()
{
    QFETCH(SpoilJson, spoil);
    QFETCH(QString, field);
    QFETCH(bool, unknown);
    QJsonObject body = kit::someOrderDraft(kNow).toJson();
    spoil(body);
    const auto read = OrderDraft::fromJson(body);
    QVERIFY(!read);
    QCOMPARE(read.error().field, field);
    QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(read.error().problem == Problem::UnknownField, unknown);
}

STOA_TEST(OrderDraftTest)
#include "orderdrafttest.moc"
