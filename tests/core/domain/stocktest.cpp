// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/inventory/adjustment.h"
#include "core/domain/inventory/position.h"
#include "core/domain/inventory/waterfall.h"
#include "tests/kit/testmain.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

Quantity q(qint64 units) { return Quantity::units(units); }

const Instant kNow = Instant::fromMs(1'790'000'000'000);

} // namespace

class StockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sellable_data();
    void sellable();
    void legs_data();
    void legs();
    void waterfallOfThePicture();
    void waterfallNeverTakesFromAnotherLocation();
    void waterfallAddsUp();
    void everyReasonHasAllNamesAndAFixedSign();
    void adjustmentTravelsUnchanged();
    void adjustmentNamesTheWrongField_data();
    void adjustmentNamesTheWrongField();
    void reversalTurnsTheMovementRound();
    void aKindGoesBetweenItsAccounts_data();
    void aKindGoesBetweenItsAccounts();
};

void StockTest::sellable_data()
{
    QTest::addColumn<Stock>("stock");
    QTest::addColumn<Quantity>("sellable");
    QTest::newRow("plain") << Stock{.onHand = q(24), .damaged = q(2), .reserved = q(5), .safety = q(3)}
                           << q(14);
    QTest::newRow("never below zero") << Stock{.onHand = q(1), .reserved = q(4)} << q(0);
    QTest::newRow("negative on hand") << Stock{.onHand = q(-2)} << q(0);
    QTest::newRow("all kinds of unavailable")
        << Stock{.onHand = q(10), .damaged = q(1), .hold = q(1), .display = q(1), .quarantine = q(1)} << q(6);
    QTest::newRow("in transit does not count") << Stock{.onHand = q(1), .inTransit = q(50)} << q(1);
}

void StockTest::sellable()
{
    QFETCH(Stock, stock);
    QFETCH(Quantity, sellable);
    QCOMPARE(stock.sellable().thousandths(), sellable.thousandths());
}

void StockTest::legs_data()
{
    QTest::addColumn<int>("account");
    QTest::addColumn<int>("onHand");
    QTest::addColumn<int>("unavailable");
    QTest::addColumn<int>("inTransit");
    QTest::newRow("on hand") << int(AccountKind::OnHand) << 5 << 0 << 0;
    QTest::newRow("damaged is still there") << int(AccountKind::Damaged) << 5 << 5 << 0;
    QTest::newRow("hold") << int(AccountKind::Hold) << 5 << 5 << 0;
    QTest::newRow("display") << int(AccountKind::Display) << 5 << 5 << 0;
    QTest::newRow("quarantine") << int(AccountKind::Quarantine) << 5 << 5 << 0;
    QTest::newRow("in transit is not there") << int(AccountKind::InTransit) << 0 << 0 << 5;
}

void StockTest::legs()
{
    QFETCH(int, account);
    QFETCH(int, onHand);
    QFETCH(int, unavailable);
    QFETCH(int, inTransit);
    const auto where = Account::at(AccountKind(account), u"ATH1"_s);
    const Stock came = after({}, where, Leg::To, q(5));
    QCOMPARE(came.onHand.thousandths(), q(onHand).thousandths());
    QCOMPARE(came.unavailable().thousandths(), q(unavailable).thousandths());
    QCOMPARE(came.inTransit.thousandths(), q(inTransit).thousandths());
    QVERIFY(after(came, where, Leg::From, q(5)) == Stock());
}

void StockTest::waterfallOfThePicture()
{
    // Four locations: 71 on hand, 5 unavailable, 12 reserved, 10 safety, 44 sellable; then the channel's own.
    const QList<WaterfallInput> locations{
        {u"ATH1"_s, {.onHand = q(24), .damaged = q(2), .reserved = q(5), .safety = q(3)}},
        {u"ATH2"_s, {.onHand = q(18), .damaged = q(1), .reserved = q(2), .safety = q(2)}},
        {u"DC1"_s, {.onHand = q(14), .reserved = q(2), .safety = q(3)}},
        {u"PAT"_s, {.onHand = q(15), .damaged = q(2), .reserved = q(3), .safety = q(2)}}};
    const ChannelTerms terms{q(6), q(4), q(3), q(2), {}};
    const auto lines = waterfall(locations, terms);
    using enum WaterfallTerm;
    const QList<WaterfallLine> expected{{OnHand, q(71)},
                                        {BelowZero, q(0)},
                                        {Unavailable, q(-5)},
                                        {Reserved, q(-12)},
                                        {Safety, q(-10)},
                                        {NotContributing, q(0)},
                                        {Sellable, q(44)},
                                        {Protected, q(-6)},
                                        {ChannelBuffer, q(-4)},
                                        {QueuedDemand, q(-3)},
                                        {ConfidenceReserve, q(-2)},
                                        {Incoming, q(0)},
                                        {AvailableToPromise, q(29)}};
    QVERIFY(lines == expected);
}

void StockTest::waterfallNeverTakesFromAnotherLocation()
{
    const auto lines =
        waterfall({{u"A"_s, {.onHand = q(10)}}, {u"B"_s, {.onHand = q(1), .reserved = q(4)}}}, {});
    QVERIFY(lines.contains({WaterfallTerm::Sellable, q(10)}));
    QVERIFY(lines.contains({WaterfallTerm::Reserved, q(-1)}));
}

void StockTest::waterfallAddsUp()
{
    QRandomGenerator random(20261122);
    const auto upTo = [&random](int most) {
        return q(random.bounded(most + 1));
    };
    for (int round = 0; round < 2'000; ++round) {
        QList<WaterfallInput> locations;
        Quantity sellable;
        for (int i = random.bounded(5); i >= 0; --i) {
            WaterfallInput input{u"L"_s,
                                 {.onHand = upTo(50) - q(10),
                                  .damaged = upTo(5),
                                  .hold = upTo(5),
                                  .reserved = upTo(20),
                                  .safety = upTo(10)}};
            if (random.bounded(4) == 0)
                input.contribution = Contribution::Closed;
            else
                sellable += input.stock.sellable();
            locations.append(input);
        }
        const ChannelTerms terms{upTo(20), upTo(20), upTo(20), upTo(20), upTo(5)};
        const auto lines = waterfall(locations, terms);
        Quantity running;
        for (const auto &line : lines) {
            if (line.term == WaterfallTerm::Sellable || line.term == WaterfallTerm::AvailableToPromise)
                QCOMPARE(line.amount.thousandths(), running.thousandths());
            else
                running += line.amount;
        }
        QVERIFY(lines.contains({WaterfallTerm::Sellable, sellable}));
        const Quantity raw = sellable - terms.protectedForOthers - terms.channelBuffer - terms.queuedDemand
            - terms.confidenceReserve;
        QCOMPARE(lines.last().amount.thousandths(),
                 (std::max(Quantity(), raw) + terms.incoming).thousandths());
    }
}

void StockTest::everyReasonHasAllNamesAndAFixedSign()
{
    QSet<QString> codes;
    for (const Reason &reason : builtInReasons()) {
        QVERIFY(!codes.contains(reason.code));
        codes.insert(reason.code);
        for (const auto &language : {u"en"_s, u"el"_s, u"pl"_s, u"it"_s, u"zh_CN"_s, u"ar"_s})
            QVERIFY2(reason.names.all().contains(language), qPrintable(reason.code + u' ' + language));
        QVERIFY(reason.allows(q(1)) == (reason.sign != ReasonSign::Minus));
        QVERIFY(reason.allows(q(-1)) == (reason.sign != ReasonSign::Plus));
        QVERIFY(!reason.allows({}));
    }
    QVERIFY(codes.contains(reasons::kUndo.toString()));
    QVERIFY(codes.contains(reasons::kOpening.toString()));
}

void StockTest::adjustmentTravelsUnchanged()
{
    const auto id = MovementId::make(kNow);
    const auto earlier = MovementId::make(kNow);
    const auto sent = Adjustment::accept(id, {u"cer-1"_s, u"ath1"_s, q(-3), u"broken"_s, u"fell"_s, earlier});
    QVERIFY(sent);
    const auto received = Adjustment::fromJson(sent->toJson());
    QVERIFY(received);
    QVERIFY(received->id() == id);
    QCOMPARE(received->what().sku, u"CER-1"_s);
    QCOMPARE(received->what().location, u"ATH1"_s);
    QCOMPARE(received->what().delta.thousandths(), -3000);
    QCOMPARE(received->what().note, u"fell"_s);
    QVERIFY(received->what().reverses == earlier);
}

void StockTest::adjustmentNamesTheWrongField_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("field");
    QTest::newRow("unit") << u"unit"_s << QJsonValue(u"FURLONG"_s) << u"unit"_s;
    QTest::newRow("note rings") << u"note"_s << QJsonValue(u"fell\u0007"_s) << u"note"_s;
    QTest::newRow("delta is a text") << u"delta"_s << QJsonValue(u"3"_s) << u"delta"_s;
    QTest::newRow("delta is broken") << u"delta"_s << QJsonValue(0.5) << u"delta"_s;
    QTest::newRow("delta is zero") << u"delta"_s << QJsonValue(0) << u"delta"_s;
    QTest::newRow("delta is too much") << u"delta"_s << QJsonValue(2e12) << u"delta"_s;
    QTest::newRow("no reason") << u"reason"_s << QJsonValue(u""_s) << u"reason"_s;
    QTest::newRow("sku") << u"sku"_s << QJsonValue(u"a|b"_s) << u"sku"_s;
    QTest::newRow("location") << u"location"_s << QJsonValue(7) << u"location"_s;
    QTest::newRow("movement") << u"movement"_s << QJsonValue(u"ord_x"_s) << u"movement"_s;
    QTest::newRow("reverses") << u"reverses"_s << QJsonValue(u"x"_s) << u"reverses"_s;
    QTest::newRow("note") << u"note"_s << QJsonValue(QString(1001, u'x')) << u"note"_s;
}

void StockTest::adjustmentNamesTheWrongField()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, field);
    const auto good = Adjustment::accept(MovementId::make(kNow), {u"A"_s, u"B"_s, q(1), u"found"_s, {}});
    QJsonObject body = good->toJson();
    QVERIFY(Adjustment::fromJson(body));
    body.insert(member, value);
    const auto refused = Adjustment::fromJson(body);
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, field);
}

void StockTest::reversalTurnsTheMovementRound()
{
    const MovementDraft movement{.id = MovementId::make(kNow),
                                 .sku = u"A"_s,
                                 .kind = MovementKind::Damage,
                                 .from = Account::at(AccountKind::OnHand, u"ATH1"_s),
                                 .to = Account::outside(AccountKind::Shrink),
                                 .quantity = q(2)};
    const auto back = reversalOf(movement, u"ATH1"_s);
    QVERIFY(back);
    QCOMPARE(back->delta.thousandths(), 2000);
    QVERIFY(back->reverses == movement.id);
    QVERIFY(!reversalOf(movement, u"PAT"_s));
}

void StockTest::aKindGoesBetweenItsAccounts_data()
{
    using enum MovementKind;
    QTest::addColumn<MovementKind>("kind");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("goes");
    const auto row = [](MovementKind kind, const char *from, const char *to, bool goes) {
        const QByteArray name = nameOf(kind).toString().toUtf8() + ' ' + from + ' ' + to;
        QTest::newRow(name.constData())
            << kind << QString::fromLatin1(from) << QString::fromLatin1(to) << goes;
    };
    row(Receipt, "supplier", "onHand ATH", true);
    row(Receipt, "supplier", "quarantine ATH", true);
    row(Receipt, "suspense", "onHand ATH", true);
    row(Receipt, "onHand ATH", "supplier", false);
    row(Receipt, "customer", "onHand ATH", false);
    row(Receipt, "supplier", "customer", false);
    row(Sale, "onHand ATH", "customer", true);
    row(Sale, "display ATH", "customer", true);
    row(Sale, "onHand ATH", "suspense", true);
    row(Sale, "customer", "onHand ATH", false);
    row(Sale, "supplier", "customer", false);
    row(Sale, "inTransit ATH", "customer", false);
    row(CustomerReturn, "customer", "damaged ATH", true);
    row(CustomerReturn, "onHand ATH", "customer", false);
    row(TransferOut, "onHand ATH", "inTransit PAT", true);
    row(TransferOut, "onHand ATH", "inTransit ATH", false);
    row(TransferOut, "inTransit PAT", "onHand ATH", false);
    row(TransferOut, "onHand ATH", "onHand PAT", false);
    row(TransferIn, "inTransit PAT", "onHand PAT", true);
    row(TransferIn, "inTransit PAT", "onHand ATH", false);
    row(Adjustment, "suspense", "onHand ATH", true);
    row(Adjustment, "onHand ATH", "display ATH", true);
    row(CountCorrection, "shrink", "onHand ATH", true);
    row(CountCorrection, "onHand ATH", "shrink", true);
    row(CountCorrection, "onHand ATH", "customer", false);
    row(Damage, "onHand ATH", "damaged ATH", true);
    row(Damage, "damaged ATH", "shrink", true);
    row(Damage, "onHand ATH", "damaged PAT", false);
    row(Damage, "damaged ATH", "onHand ATH", false);
    row(Theft, "onHand ATH", "shrink", true);
    row(Theft, "inTransit ATH", "shrink", true);
    row(Theft, "shrink", "onHand ATH", false);
    row(Sample, "onHand ATH", "customer", true);
    row(Sample, "onHand ATH", "supplier", false);
    row(Found, "shrink", "onHand ATH", true);
    row(Found, "onHand ATH", "shrink", false);
    row(SupplierReturn, "damaged ATH", "supplier", true);
    row(SupplierReturn, "supplier", "onHand ATH", false);
    row(QuarantineIn, "onHand ATH", "quarantine ATH", true);
    row(QuarantineIn, "onHand ATH", "quarantine PAT", false);
    row(QuarantineOut, "quarantine ATH", "onHand ATH", true);
    row(QuarantineOut, "onHand ATH", "quarantine ATH", false);
}

void StockTest::aKindGoesBetweenItsAccounts()
{
    QFETCH(MovementKind, kind);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, goes);
    const auto account = [](const QString &text) {
        const QStringList words = text.split(u' ');
        return *Account::accept(*accountKindOf(words[0]), words.value(1));
    };
    const auto movement = Movement::accept({.id = MovementId::make(kNow),
                                            .sku = u"A"_s,
                                            .kind = kind,
                                            .from = account(from),
                                            .to = account(to),
                                            .quantity = q(1),
                                            .occurredAt = kNow});
    QCOMPARE(bool(movement), goes);
    if (!goes)
        QCOMPARE(movement.error().field, u"kind"_s);
}

STOA_TEST(StockTest)
#include "stocktest.moc"
