// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/ordersdesk.h"

#include "tests/kit/orderdesk.h"
#include "tests/kit/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::kWait;

/// Late is an order whose promise is broken while something of it is still to be done.
class LateOrdersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatWaitsForItsCustomerIsNotLate_data();
    void whatWaitsForItsCustomerIsNotLate();

private:
    void start(const Rights &rights);
    QStringList numbers();
    QVariant cell(const QString &number, OrderColumn column, int role = Qt::DisplayRole);

    std::unique_ptr<kit::DeskStage> m_stage;
    std::unique_ptr<kit::OrderDesk> m_orders;
    std::unique_ptr<Wording> m_wording;
    std::unique_ptr<OrdersDesk> m_desk;
};

void LateOrdersTest::init()
{
    m_stage = std::make_unique<kit::DeskStage>();
    m_orders = std::make_unique<kit::OrderDesk>(*m_stage, m_stage->clock().now());
    m_wording = std::make_unique<Wording>(u"en"_s);
    m_orders->addExample();
    m_orders->addOthers();
    start(kit::OrderDesk::manager());
}

void LateOrdersTest::cleanup()
{
    m_desk.reset();
    m_wording.reset();
    m_orders.reset();
    m_stage.reset();
}

void LateOrdersTest::start(const Rights &rights)
{
    m_stage->door().signIn(rights);
    m_desk = std::make_unique<OrdersDesk>(m_stage->door(), *m_wording, m_stage->clock());
    m_desk->beginQueue();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->viewCount(u"all"_s) >= 0, kWait);
}

QStringList LateOrdersTest::numbers()
{
    QSignalSpy counted(&m_desk->orders(), &PagedTableCore::counted);
    m_desk->orders().refresh();
    counted.wait(kWait);
    QStringList numbers;
    for (int row = 0; row < m_desk->orders().rowCount(); ++row) {
        if (!QTest::qWaitFor([&] { return m_desk->orders().at(row) != nullptr; }, kWait))
            return {};
        numbers.append(m_desk->orders().at(row)->number);
    }
    return numbers;
}

QVariant LateOrdersTest::cell(const QString &number, OrderColumn column, int role)
{
    OrderTableModel &model = m_desk->orders();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.at(row) && model.at(row)->number == number)
            return model.index(row, int(column)).data(role);
    }
    return {};
}

void LateOrdersTest::whatWaitsForItsCustomerIsNotLate_data()
{
    QTest::addColumn<QByteArray>("state"); // of its only part
    QTest::addColumn<QByteArray>("changed"); // of the order
    QTest::addColumn<bool>("late");
    for (const char *state : {"allocated", "accepted", "picking", "picked", "packed"})
        QTest::newRow(state) << QByteArray(state) << QByteArray() << true;
    for (const char *state : {"readyForPickup", "checkedIn", "expired"})
        QTest::newRow(state) << QByteArray(state) << QByteArray() << false;
    QTest::newRow("some to be routed")
        << QByteArray("readyForPickup") << QByteArray("open_units = 1000") << true;
    QTest::newRow("some backordered")
        << QByteArray("readyForPickup")
        << QByteArray("lines = json_set(lines, '$[0].backordered', 1000, '$[0].quantity', "
                      "json_extract(lines, '$[0].quantity') + 1000)")
        << true;
    QTest::newRow("ready and expected late")
        << QByteArray("readyForPickup") << QByteArray("expected_at = promised_to + 60000") << false;
}

void LateOrdersTest::whatWaitsForItsCustomerIsNotLate()
{
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, changed);
    QFETCH(bool, late);
    m_stage->run("UPDATE fulfilment SET state = '" + state + "' WHERE order_number = 'S-5521'");
    m_stage->run("UPDATE orders SET promised_to = promised_to - 6 * 3600000 WHERE number = 'S-5521'");
    if (!changed.isEmpty())
        m_stage->run("UPDATE orders SET " + changed + " WHERE number = 'S-5521'");
    OrderFilter filter;
    filter.late = true;
    m_desk->setFilter(filter);
    QCOMPARE(numbers().contains(u"S-5521"_s), late);
    m_desk->setFilter({});
    (void)numbers();
    const int mark = cell(u"S-5521"_s, OrderColumn::Number, role(TableRole::Mark)).toInt();
    QCOMPARE(mark == int(RowMark::Late), late);
}

STOA_TEST(LateOrdersTest)
#include "lateorderstest.moc"
