// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/orderpage.h"
#include "tests/kit/orderdesk.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::kWait;

/// When an order is expected: what is planned of the whole of it, as long as that can still come true.
class ExpectedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aTimeThatHasPassedIsNotEarly();
    void withUnitsLeftNothingIsExpected();

private:
    OrderFact expected();
    void change(const QByteArray &columns);

    std::unique_ptr<kit::DeskStage> m_stage;
    std::unique_ptr<kit::OrderDesk> m_orders;
    std::unique_ptr<Wording> m_wording;
    std::unique_ptr<OrdersDesk> m_desk;
    std::unique_ptr<OrderPage> m_page;
    OrderId m_example = OrderId::make(Instant::fromMs(1));
};

void ExpectedTest::init()
{
    m_stage = std::make_unique<kit::DeskStage>();
    m_orders = std::make_unique<kit::OrderDesk>(*m_stage, m_stage->clock().now());
    m_wording = std::make_unique<Wording>(u"en"_s, QTimeZone("Europe/Athens"));
    m_example = m_orders->addExample();
    m_stage->door().signIn(kit::OrderDesk::manager());
    m_desk = std::make_unique<OrdersDesk>(m_stage->door(), *m_wording, m_stage->clock());
    m_page = std::make_unique<OrderPage>(*m_desk);
}

void ExpectedTest::cleanup()
{
    m_page.reset();
    m_desk.reset();
    m_wording.reset();
    m_orders.reset();
    m_stage.reset();
}

void ExpectedTest::change(const QByteArray &columns)
{
    m_stage->run("UPDATE orders SET " + columns + " WHERE number = 'E-104382'");
    m_page->open(m_example.toString());
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isRead(), kWait);
}

OrderFact ExpectedTest::expected()
{
    const auto facts = m_page->facts();
    const auto found = std::ranges::find(facts, u"Expected"_s, &OrderFact::name);
    return found == facts.end() ? OrderFact{} : *found;
}

void ExpectedTest::aTimeThatHasPassedIsNotEarly()
{
    const auto at = [this](int hours) {
        return QByteArray::number(m_orders->now().plusMs(hours * 3'600'000LL).msSinceEpoch());
    };
    change("expected_at = " + at(2) + ", promised_to = " + at(5));
    QCOMPARE(expected().status, StatusKind::Ok);
    QCOMPARE(expected().note, u"3 h early"_s);
    m_page->close();
    change("expected_at = " + at(-2) + ", promised_to = " + at(5));
    QCOMPARE(expected().status, StatusKind::Attention);
    QCOMPARE(expected().note, u"2 h ago"_s);
}

void ExpectedTest::withUnitsLeftNothingIsExpected()
{
    change("lines = json_set(lines, '$[0].backordered', 1000, '$[0].quantity', json_extract(lines, "
           "'$[0].quantity') + 1000)");
    QCOMPARE(expected().status, StatusKind::Attention);
    QCOMPARE(expected().value, u"Not known yet"_s);
    QCOMPARE(expected().note, u"1 of %1 not supplied yet"_s.arg(m_page->linesSum().section(u", "_s, 1)));
    const auto lines = m_page->timeline();
    QVERIFY(std::ranges::find(lines, u"Expected"_s, &OrderTimelineLine::word) == lines.end());
}

STOA_TEST(ExpectedTest)
#include "expectedtest.moc"
