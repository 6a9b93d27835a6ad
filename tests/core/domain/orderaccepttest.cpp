// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "tests/kit/someorder.h"
#include "tests/kit/testmain.h"

#include <QTest>
#include <functional>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

const Instant kNow = Instant::fromMs(1'795'000'000'000);

using Change = std::function<void(OrderDraft &)>;

} // namespace

class OrderAcceptTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTheWrongField_data();
    void namesTheWrongField();
    void takesTheEdges_data();
    void takesTheEdges();
    void channels_data();
    void channels();
    void contactIsTidied();
    void codesAreRaisedAndTextsTidied();
};

void OrderAcceptTest::namesTheWrongField_data()
{
    QTest::addColumn<Change>("spoil");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const Change &spoil, const QString &field) {
        QTest::newRow(name) << spoil << field;
    };
    row(
        "no number", [](OrderDraft &d) { d.number = u"  "_s; }, u"number"_s);
    row(
        "a number that moves the cursor", [](OrderDraft &d) { d.number = u"1\x1b[2J"_s; }, u"number"_s);
    row(
        "a long number", [](OrderDraft &d) { d.number = QString(65, u'1'); }, u"number"_s);
    row(
        "an unknown channel", [](OrderDraft &d) { d.channel = u"fax"_s; }, u"channel"_s);
    row(
        "a name for a token", [](OrderDraft &d) { d.customer = u"Eleni"_s; }, u"customer"_s);
    row(
        "nothing after the token's mark", [](OrderDraft &d) { d.customer = u"cus_"_s; }, u"customer"_s);
    row(
        "placed in six minutes", [](OrderDraft &d) { d.placedAt = kNow.plusSeconds(360); }, u"placed_at"_s);
    row(
        "placed in 1999", [](OrderDraft &d) { d.placedAt = Instant::fromMs(946'684'799'999); },
        u"placed_at"_s);
    row(
        "shipped and collected", [](OrderDraft &d) { d.pickupAt = u"ATH1"_s; }, u"pickup_at"_s);
    for (const auto method : {FulfilmentMethod::Pickup, FulfilmentMethod::Curbside, FulfilmentMethod::Locker,
                              FulfilmentMethod::ShipToStore})
        row(
            nameOf(method).data(), [method](OrderDraft &d) { d.method = method; }, u"pickup_at"_s);
    row(
        "no country", [](OrderDraft &d) { d.destination.country.clear(); }, u"destination/country"_s);
    row(
        "a country in letters", [](OrderDraft &d) { d.destination.country = u"gr"_s; },
        u"destination/country"_s);
    row(
        "nowhere",
        [](OrderDraft &d) {
            d.destination = {u"Patras"_s, {}, u"GR"_s, {}, {}};
        },
        u"destination/latitude"_s);
    row(
        "beyond the pole", [](OrderDraft &d) { d.destination.coordinates->latitude = 90'000'001; },
        u"destination/latitude"_s);
    row(
        "round the globe", [](OrderDraft &d) { d.destination.coordinates->longitude = -180'000'001; },
        u"destination/longitude"_s);
    row(
        "a town of two lines", [](OrderDraft &d) { d.destination.city = u"a\nb"_s; }, u"destination/city"_s);
    row(
        "a long postal code", [](OrderDraft &d) { d.destination.postalCode = QString(21, u'1'); },
        u"destination/postal_code"_s);
    row(
        "a name that turns the writing", [](OrderDraft &d) { d.contact.name = u"\u202eabc"_s; },
        u"contact/name"_s);
    row(
        "a long note", [](OrderDraft &d) { d.contact.note = QString(1'001, u'x'); }, u"contact/note"_s);
    row(
        "an unknown currency", [](OrderDraft &d) { d.currency = u"DRA"_s; }, u"currency"_s);
    row(
        "shipping for less than nothing", [](OrderDraft &d) { d.shipping = -1; }, u"shipping"_s);
    row(
        "a hold twice",
        [](OrderDraft &d) {
            d.holds = {HoldKind::Fraud, HoldKind::Address, HoldKind::Fraud};
        },
        u"holds/2"_s);
    row(
        "promised backwards", [](OrderDraft &d) { d.promisedFrom = kNow.plusDays(3); }, u"promised_to"_s);
    row(
        "promised long ago", [](OrderDraft &d) { d.promisedFrom = Instant(); }, u"promised_from"_s);
    row(
        "no lines", [](OrderDraft &d) { d.lines.clear(); }, u"lines"_s);
    row(
        "201 lines", [](OrderDraft &d) { d.lines.fill(d.lines.first(), 201); }, u"lines"_s);
    row(
        "a SKU with a blank", [](OrderDraft &d) { d.lines[1].sku = u"A B"_s; }, u"lines/1/sku"_s);
    row(
        "nothing", [](OrderDraft &d) { d.lines[2].quantity = 0; }, u"lines/2/quantity"_s);
    row(
        "less than nothing", [](OrderDraft &d) { d.lines[2].quantity = -1'000; }, u"lines/2/quantity"_s);
    row(
        "too many", [](OrderDraft &d) { d.lines[2].quantity = Quantity::kLimit + 1; }, u"lines/2/quantity"_s);
    row(
        "a negative price", [](OrderDraft &d) { d.lines[0].unitPrice = -1; }, u"lines/0/unit_price"_s);
    row(
        "a price beyond the limit", [](OrderDraft &d) { d.lines[0].unitPrice = Money::kLimit + 1; },
        u"lines/0/unit_price"_s);
    row(
        "a line beyond the limit",
        [](OrderDraft &d) {
            d.lines[0].unitPrice = Money::kLimit;
            d.lines[0].quantity = Quantity::kLimit;
        },
        u"lines/0/unit_price"_s);
    row(
        "a total beyond the limit", [](OrderDraft &d) { d.lines[1].unitPrice = Money::kLimit; }, u"lines"_s);
    row(
        "a discount of nothing", [](OrderDraft &d) { d.lines[0].discounts[0].amount = 0; },
        u"lines/0/discounts/0/amount"_s);
    row(
        "discounts of more than the price",
        [](OrderDraft &d) {
            d.lines[0].discounts.append({u"More"_s, 3'583});
        },
        u"lines/0/discounts/1/amount"_s);
    row(
        "a discount without a name", [](OrderDraft &d) { d.lines[0].discounts[0].label = u" "_s; },
        u"lines/0/discounts/0/label"_s);
    row(
        "21 discounts",
        [](OrderDraft &d) {
            d.lines[0].discounts.fill({u"x"_s, 1}, 21);
        },
        u"lines/0/discounts"_s);
    row(
        "a negative tax", [](OrderDraft &d) { d.lines[0].tax = -1; }, u"lines/0/tax"_s);
    row(
        "more tax than price", [](OrderDraft &d) { d.lines[0].tax = 3'583; }, u"lines/0/tax"_s);
    row(
        "a word of two lines", [](OrderDraft &d) { d.lines[1].keep = u"a\nb"_s; }, u"lines/1/keep"_s);
    row(
        "a flag twice",
        [](OrderDraft &d) {
            d.lines[1].flags = {LineFlag::Cold, LineFlag::Cold};
        },
        u"lines/1/flags/1"_s);
}

void OrderAcceptTest::namesTheWrongField()
{
    QFETCH(Change, spoil);
    QFETCH(QString, field);
    OrderDraft draft = kit::someOrderDraft(kNow);
    spoil(draft);
    const auto order = Order::accept(OrderId::make(kNow), draft, kNow);
    QVERIFY(!order);
    QCOMPARE(order.error().field, field);
    QCOMPARE(order.error().kind, ErrorKind::InvalidInput);
}

void OrderAcceptTest::takesTheEdges_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) {
        QTest::newRow(name) << change;
    };
    row("as it is", [](OrderDraft &) {});
    row("placed in five minutes", [](OrderDraft &d) { d.placedAt = kNow.plusSeconds(300); });
    row("placed as the century began", [](OrderDraft &d) { d.placedAt = Instant::fromMs(946'684'800'000); });
    row("a zone is place enough", [](OrderDraft &d) { d.destination = {{}, {}, u"GR"_s, Zone::Rural, {}}; });
    row("so is a postal code", [](OrderDraft &d) { d.destination = {{}, u"84300"_s, u"GR"_s, {}, {}}; });
    row("so are coordinates", [](OrderDraft &d) {
        d.destination = {{}, {}, u"GR"_s, {}, Coordinates{-90'000'000, 180'000'000}};
    });
    row("what is collected goes nowhere", [](OrderDraft &d) {
        d.method = FulfilmentMethod::Pickup;
        d.pickupAt = u"ATH1"_s;
        d.destination = {};
    });
    row("200 lines", [](OrderDraft &d) { d.lines.fill(d.lines.first(), 200); });
    row("the largest quantity", [](OrderDraft &d) {
        d.lines[2].quantity = Quantity::kLimit;
        d.lines[2].unitPrice = 1;
    });
    row("a thousandth", [](OrderDraft &d) { d.lines[2].quantity = 1; });
    row("for nothing", [](OrderDraft &d) {
        d.lines = {{u"GIFT"_s, 1'000, 0, {}, 0, {}, {}}};
        d.shipping = 0;
    });
    row("discounted to nothing", [](OrderDraft &d) {
        d.lines[0].discounts = {{u"All of it"_s, 3'980}};
        d.lines[0].tax = 0;
    });
    row("a currency without minor digits", [](OrderDraft &d) { d.currency = u"JPY"_s; });
    row("nobody's", [](OrderDraft &d) {
        d.customer.clear();
        d.contact = {};
    });
}

void OrderAcceptTest::takesTheEdges()
{
    QFETCH(Change, change);
    OrderDraft draft = kit::someOrderDraft(kNow);
    change(draft);
    const auto order = Order::accept(OrderId::make(kNow), draft, kNow);
    QVERIFY2(order, order ? "" : qPrintable(order.error().toString()));
}

void OrderAcceptTest::channels_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<bool>("known");
    for (const char *channel : {"web", "app", "store", "phone", "messaging", "wholesale", "marketplace:agora",
                                "marketplace:Agora-2.gr"})
        QTest::newRow(channel) << QString::fromLatin1(channel) << true;
    for (const char *channel : {"", "Web", "web ", "marketplace", "marketplace:", "marketplace:a b", "web:a"})
        QTest::newRow(channel) << QString::fromLatin1(channel) << false;
    QTest::newRow("41 letters") << u"marketplace:"_s + QString(41, u'a') << false;
}

void OrderAcceptTest::channels()
{
    QFETCH(QString, channel);
    QFETCH(bool, known);
    QCOMPARE(isOrderChannel(channel), known);
}

void OrderAcceptTest::contactIsTidied()
{
    const auto tidy = checkedContact({u"  Eleni "_s, {}, {}, u" Ermou 1"_s, u" e\u0301 \n"_s});
    QVERIFY(tidy);
    const OrderContact expected{u"Eleni"_s, {}, {}, u"Ermou 1"_s, u"\u00e9"_s};
    QCOMPARE(*tidy, expected);
    QVERIFY(checkedContact({})->isEmpty());
}

void OrderAcceptTest::codesAreRaisedAndTextsTidied()
{
    OrderDraft draft = kit::someOrderDraft(kNow);
    draft.number = u" W-1 "_s;
    draft.method = FulfilmentMethod::Pickup;
    draft.pickupAt = u"ath1"_s;
    draft.lines[0].sku = u"shirt-m"_s;
    const auto order = Order::accept(OrderId::make(kNow), draft, kNow);
    QVERIFY(order);
    QCOMPARE(order->parts().number, u"W-1"_s);
    QCOMPARE(order->parts().pickupAt, u"ATH1"_s);
    QCOMPARE(order->parts().places, QStringList{u"ATH1"_s});
    QCOMPARE(order->lines()[0].sku, u"SHIRT-M"_s);
}

STOA_TEST(OrderAcceptTest)
#include "orderaccepttest.moc"
