// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/orderpage.h"

#include "tests/kit/orderdesk.h"
#include "tests/kit/testmain.h"

#include <QJsonDocument>
#include <QTest>
#include <algorithm>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::kWait;

/// What the page of an order says of it, and that it follows whoever changes the order.
class OrderPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void linesAndMoneyAddUp();
    void cardsTellHowFarItIs();
    void aLabelIsCancelledWhileTheParcelIsHere();
    void aCancelledLabelIsInTheTimeline();
    void theTimelineGoesFromWhatIsToCome();
    void aReasonIsSaidInWords_data();
    void aReasonIsSaidInWords();
    void factsTellWhatIsLate();
    void followsSomebodyElsesStep();
    void theOwnPartAndItsNextStep();
    void cancellingOfUnits();
    void exportsTheDecision();
    void anotherStoresOrderIsNotThere();
    void ofAnotherOrderNothingStays();

private:
    void open(const OrderId &id);

    std::unique_ptr<kit::DeskStage> m_stage;
    std::unique_ptr<kit::OrderDesk> m_orders;
    std::unique_ptr<Wording> m_wording;
    std::unique_ptr<OrdersDesk> m_desk;
    std::unique_ptr<OrderPage> m_page;
    OrderId m_example = OrderId::make(Instant::fromMs(1));
};

void OrderPageTest::init()
{
    m_stage = std::make_unique<kit::DeskStage>();
    m_orders = std::make_unique<kit::OrderDesk>(*m_stage, m_stage->clock().now());
    m_wording = std::make_unique<Wording>(u"en"_s, QTimeZone("Europe/Athens"));
    m_example = m_orders->addExample();
    m_stage->door().signIn(kit::OrderDesk::manager());
    m_desk = std::make_unique<OrdersDesk>(m_stage->door(), *m_wording, m_stage->clock());
    m_page = std::make_unique<OrderPage>(*m_desk);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->locations().isEmpty(), kWait);
    open(m_example);
}

void OrderPageTest::cleanup()
{
    m_page.reset();
    m_desk.reset();
    m_wording.reset();
    m_orders.reset();
    m_stage.reset();
}

void OrderPageTest::open(const OrderId &id)
{
    m_page->open(id.toString());
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isRead() || m_page->isGone(), kWait);
}

void OrderPageTest::linesAndMoneyAddUp()
{
    QCOMPARE(m_page->lines().rowCount(), 3);
    QCOMPARE(m_page->lines().at(0).name, u"Ceramic bowl, Aegean blue"_s);
    QCOMPARE(m_page->lines().at(0).from, u"PAT-AGO"_s);
    QCOMPARE(m_page->lines().at(0).fromNames, u"Patras Agora"_s);
    QCOMPARE(m_page->lines().at(0).because, u"Autumn table −10 %"_s);
    QCOMPARE(m_page->sumOfNet(), u"129.32"_s);
    QCOMPARE(m_page->sumOfDiscounts(), u"−13.48"_s);
    const auto money = m_page->money();
    const auto sum = std::ranges::find(money, OrderMoneyLine::Weight::Sum, &OrderMoneyLine::weight);
    QVERIFY(sum != money.end());
    QCOMPARE(sum->amount, u"129.32"_s);
    QCOMPARE(money.first().amount, u"142.80"_s);
    QCOMPARE(m_page->payment(), u"Authorised"_s);
}

void OrderPageTest::cardsTellHowFarItIs()
{
    const auto cards = m_page->fulfilments();
    QCOMPARE(cards.size(), 2);
    QCOMPARE(cards[0].title, u"F1 · Patras Agora"_s);
    QCOMPARE(cards[0].word, u"Packed"_s);
    QCOMPARE(cards[0].now, 4);
    QCOMPARE(cards[0].steps.size(), 6);
    QCOMPARE(cards[0].steps[4].label, u"Shipped"_s);
    QVERIFY(cards[0].steps[4].detail.startsWith(u"by "_s));
    QCOMPARE(cards[1].now, 2);
    QVERIFY(cards[0].transport.endsWith(u"box M, 2.1 kg"_s));
    QVERIFY(cards[0].isPacked);
    QVERIFY(cards[0].isLabelled);
    // Packed elsewhere: the people of Patras print it.
    QVERIFY(!cards[0].whyNoPapers.isEmpty() && !cards[0].whyNoLabel.isEmpty());
    QVERIFY(!cards[1].isPacked && !cards[1].isLabelled);
    QVERIFY(cards[1].whyNoPapers.isEmpty());
    QVERIFY(cards[1].walk.isEmpty());
}

void OrderPageTest::aLabelIsCancelledWhileTheParcelIsHere()
{
    m_stage->run("UPDATE fulfilment SET tracking = 'ELTA-' || number");
    m_page->close();
    open(m_example);
    const auto cardOf = [this](const QString &number) {
        const auto cards = m_page->fulfilments();
        return *std::ranges::find(cards, number, &FulfilmentCardData::number);
    };
    QCOMPARE(cardOf(u"F1"_s).tracking, u"ELTA-F1"_s);
    // The label of Patras is for the people of Patras to cancel.
    QVERIFY(!cardOf(u"F1"_s).whyLabelStays.isEmpty());
    m_stage->door().signIn(kit::OrderDesk::chain());
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isRead() && cardOf(u"F1"_s).whyLabelStays.isEmpty(), kWait);
    m_stage->run("UPDATE fulfilment SET state = 'shipped' WHERE number = 'F1'");
    m_page->close();
    open(m_example);
    QCOMPARE(cardOf(u"F1"_s).tracking, QString());
    QCOMPARE(cardOf(u"F2"_s).tracking, u"ELTA-F2"_s);
}

void OrderPageTest::aCancelledLabelIsInTheTimeline()
{
    m_stage->run("UPDATE orders SET timeline = json_insert(timeline, '$[#]', json_object('at', "
                 "'2026-09-21T10:00:00.000Z', 'kind', 'noted', 'actor', 'usr_stage', 'fulfilment', "
                 "(SELECT id FROM fulfilment WHERE number = 'F1'), 'detail', json_object('code', "
                 "'labelCancelled', 'carrier', 'ELTA', 'tracking', 'P-17'))) WHERE number = 'E-104382'");
    m_page->close();
    open(m_example);
    const auto lines = m_page->timeline();
    const auto told = std::ranges::find_if(lines, [](const OrderTimelineLine &line) {
        return line.details.contains(u"its label P-17 was cancelled"_s);
    });
    QVERIFY(told != lines.end());
    QVERIFY2(told->details.startsWith(u"F1"_s) && told->details.contains(u"ELTA"_s)
                 && told->details.endsWith(m_stage->door().session().user->displayName),
             qPrintable(told->details));
}

void OrderPageTest::theTimelineGoesFromWhatIsToCome()
{
    const auto lines = m_page->timeline();
    QVERIFY(lines.first().isAhead);
    QCOMPARE(lines.first().word, u"Promised"_s);
    QVERIFY(!lines.last().isAhead);
    QCOMPARE(lines.last().word, u"Created"_s);
    const auto past = std::ranges::find(lines, false, &OrderTimelineLine::isAhead);
    QCOMPARE(past->word, u"Packed"_s);
    QVERIFY(past->details.startsWith(u"F1"_s));
    QCOMPARE(std::ranges::count(lines, u"Cut-off"_s, &OrderTimelineLine::word), 2);
}

void OrderPageTest::aReasonIsSaidInWords_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("words");
    QTest::newRow("busy") << u"tooBusy"_s << u"F1, Athens Ermou, Too busy now, two are ill"_s;
    QTest::newRow("nobody said a word")
        << u"notAccepted"_s << u"F1, Athens Ermou, Not accepted in time, two are ill"_s;
    QTest::newRow("another program's") << u"conveyor-7"_s << u"F1, Athens Ermou, conveyor-7, two are ill"_s;
    QTest::newRow("none") << QString() << u"F1, Athens Ermou, two are ill"_s;
}

void OrderPageTest::aReasonIsSaidInWords()
{
    QFETCH(QString, reason);
    QFETCH(QString, words);
    const OrderId order = m_orders->take(m_orders->draft(u"E-1"_s));
    const FulfilmentId part = m_orders->allocate(order, u"ATH-ERM"_s);
    m_orders->reject(part, reason, u"two are ill"_s);
    m_stage->door().signIn(kit::OrderDesk::chain());
    open(order);
    const auto lines = m_page->timeline();
    const auto rejected = std::ranges::find(lines, u"Given back"_s, &OrderTimelineLine::word);
    QVERIFY(rejected != lines.end());
    QVERIFY2(QString(rejected->details).replace(u" · "_s, u", "_s).startsWith(words),
             qPrintable(rejected->details));
}

void OrderPageTest::factsTellWhatIsLate()
{
    const auto facts = m_page->facts();
    const auto expected = std::ranges::find(facts, u"Expected"_s, &OrderFact::name);
    QVERIFY(expected != facts.end());
    QCOMPARE(expected->status, StatusKind::Ok);
    QCOMPARE(expected->note, u"29 h early"_s);
    QCOMPARE(facts.last().value, u"None"_s);
    OrderDraft draft = m_orders->draft(u"E-1"_s);
    draft.promisedTo = m_orders->now().plusMs(-3 * 3'600'000);
    const OrderId late = m_orders->take(draft);
    m_orders->allocate(late, u"ATH-ERM"_s);
    open(late);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->number(), u"E-1"_s, kWait);
    QCOMPARE(m_page->facts().first().status, StatusKind::Problem);
    QCOMPARE(m_page->facts().first().note, u"3 h late"_s);
    // Once it stands ready nobody can hurry it any more; how late that was is still said.
    draft = m_orders->draft(u"E-2"_s);
    draft.method = FulfilmentMethod::Pickup;
    draft.pickupAt = u"ATH-ERM"_s;
    draft.destination = {};
    draft.promisedTo = m_orders->now().plusMs(-2 * 3'600'000);
    const OrderId ready = m_orders->take(draft);
    const FulfilmentId part = m_orders->allocate(ready, u"ATH-ERM"_s);
    m_orders->step(part, FulfilmentState::Packed);
    m_orders->step(part, FulfilmentState::ReadyForPickup);
    open(ready);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->number(), u"E-2"_s, kWait);
    QCOMPARE(m_page->facts().first().status, StatusKind::Attention);
    QCOMPARE(m_page->facts().first().note, u"ready 1 h 59 min late"_s);
}

void OrderPageTest::followsSomebodyElsesStep()
{
    QCOMPARE(m_page->statusWord(), u"Packed: 1 of 2"_s);
    const auto own = m_page->ownPart();
    QVERIFY(own);
    m_orders->command(*own, FulfilmentState::Packed);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->statusWord(), u"Packed"_s, kWait);
    QVERIFY(m_page->isWaiting());
}

void OrderPageTest::theOwnPartAndItsNextStep()
{
    const auto own = m_page->ownPart();
    QVERIFY(own);
    QCOMPARE(own->parts().location, u"ATH-ERM"_s);
    QCOMPARE(OrdersDesk::nextStep(*own), std::optional(FulfilmentState::Picked));
}

void OrderPageTest::cancellingOfUnits()
{
    QCOMPARE(m_page->cancellable().size(), 3);
    const auto cards = m_page->fulfilments();
    QCOMPARE(m_page->movable(cards[1].id), (QList<Order::Units>{{3, 1'000}}));
    const auto look = m_page->cancelLook({});
    QCOMPARE(look.filter(u"picked goods go back"_s).size(), 1);
    const std::unique_ptr<OrderActionForm> form(m_desk->begin(OrderVerb::Cancel, {m_page->row()}, nullptr));
    form->setUnits({{3, 1'000}});
    QTRY_VERIFY_WITH_TIMEOUT(form->isRehearsed(), kWait);
    QCOMPARE(form->refusedCount(), 0);
    QCOMPARE(kit::awaited(form->submit()).orders, 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->cancellable().size(), 2, kWait);
    const auto money = m_page->money();
    const auto cancelled = std::ranges::find(money, u"of which cancelled"_s, &OrderMoneyLine::name);
    QVERIFY(cancelled != money.end());
    QCOMPARE(cancelled->amount, u"59.00"_s);
}

void OrderPageTest::exportsTheDecision()
{
    const QJsonObject json = QJsonDocument::fromJson(m_page->decisionJson()).object();
    QCOMPARE(json.value("number"_L1).toString(), u"E-104382"_s);
    QCOMPARE(json.value("policy"_L1).toString(), u"GR-IT"_s);
    QCOMPARE(json.value("summary"_L1).toObject(), kit::OrderDesk::exampleSummary(m_orders->now()));
    const auto answer = kit::awaited(m_page->candidates());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Offline);
}

void OrderPageTest::anotherStoresOrderIsNotThere()
{
    const OrderId other = m_orders->take(m_orders->draft(u"E-2"_s));
    m_orders->allocate(other, u"MIL-BRE"_s);
    open(other);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isGone(), kWait);
    QVERIFY(m_page->facts().isEmpty());
    QVERIFY(m_page->timeline().isEmpty());
}

void OrderPageTest::ofAnotherOrderNothingStays()
{
    m_page->askContact();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->contact().has_value(), kWait);
    QCOMPARE(m_page->contact()->name, u"Eleni Pappa"_s);
    m_page->close();
    QVERIFY(!m_page->contact());
    QVERIFY(!m_page->decision());
    QCOMPARE(m_page->lines().rowCount(), 0);
}

STOA_TEST(OrderPageTest)
#include "orderpagetest.moc"
