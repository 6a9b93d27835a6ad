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

/// The queue: what its views, filters and order find, and what is done with the orders in it.
class OrdersDeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void viewsFindWhatTheyAreNamedFor();
    void headOfficeHasNoPlace();
    void ownViewsComeBack();
    void filters_data();
    void filters();
    void sorts_data();
    void sorts();
    void filterWordsSayWhatIsOn();
    void onlyOrdersOfOwnStores();
    void lateIsMarkedAndColoured();
    void holdWaitsForTheHubAndIsUndone();
    void eachRowHasItsOwnResult();
    void whatIsSoAlreadyWritesNothing();
    void somebodyElsesChangeShowsInThePreview();
    void rightsSayWhy_data();
    void rightsSayWhy();
    void aRefusedCommandMarksItsOrder();

private:
    void start(const Rights &rights);
    QStringList numbers();
    QVariant cell(const QString &number, OrderColumn column, int role = Qt::DisplayRole);
    QList<OrderRow> rows(const QStringList &numbers);

    std::unique_ptr<kit::DeskStage> m_stage;
    std::unique_ptr<kit::OrderDesk> m_orders;
    std::unique_ptr<Wording> m_wording;
    std::unique_ptr<OrdersDesk> m_desk;
};

void OrdersDeskTest::init()
{
    m_stage = std::make_unique<kit::DeskStage>();
    m_orders = std::make_unique<kit::OrderDesk>(*m_stage, m_stage->clock().now());
    m_wording = std::make_unique<Wording>(u"en"_s);
    m_orders->addExample();
    m_orders->addOthers();
    start(kit::OrderDesk::manager());
}

void OrdersDeskTest::cleanup()
{
    m_desk.reset();
    m_wording.reset();
    m_orders.reset();
    m_stage.reset();
}

void OrdersDeskTest::start(const Rights &rights)
{
    m_stage->door().signIn(rights);
    m_desk = std::make_unique<OrdersDesk>(m_stage->door(), *m_wording, m_stage->clock());
    m_desk->beginQueue();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->viewCount(u"all"_s) >= 0, kWait);
}

/// Of the rows shown, once they are those of the filter and order of now.
QStringList OrdersDeskTest::numbers()
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

QVariant OrdersDeskTest::cell(const QString &number, OrderColumn column, int role)
{
    OrderTableModel &model = m_desk->orders();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.at(row) && model.at(row)->number == number)
            return model.index(row, int(column)).data(role);
    }
    return {};
}

QList<OrderRow> OrdersDeskTest::rows(const QStringList &numbers)
{
    QList<OrderRow> rows;
    for (const QString &number : numbers) {
        const auto found = kit::awaited(m_desk->search(number, 5));
        for (const OrderRow &row : *found) {
            if (row.number == number)
                rows.append(row);
        }
    }
    return rows;
}

void OrdersDeskTest::viewsFindWhatTheyAreNamedFor()
{
    const auto found = [this](const QString &view) {
        m_desk->setSort(m_desk->views().find(view)->sort);
        m_desk->setFilter(m_desk->views().find(view)->filter);
        return numbers();
    };
    QCOMPARE(found(u"here"_s), (QStringList{u"E-104366"_s, u"M-88231"_s, u"E-104382"_s}));
    QCOMPARE(found(u"late"_s), QStringList{u"E-104366"_s});
    QCOMPARE(found(u"held"_s), QStringList{u"E-104371"_s});
    QCOMPARE(found(u"pickup"_s), QStringList{u"S-5521"_s});
    QCOMPARE(found(u"stock"_s), QStringList());
    QCOMPARE(found(u"all"_s).size(), 7);
    QCOMPARE(m_desk->viewCount(u"here"_s), 3);
    QCOMPARE(m_desk->viewCount(u"open"_s), 6);
    QCOMPARE(m_desk->allOrders(), 7);
    // M-88231 waits to be accepted, E-104366 is late.
    QCOMPARE(m_desk->urgentHere(), 2);
}

void OrdersDeskTest::headOfficeHasNoPlace()
{
    OrderViews views;
    QCOMPARE(views.first(), u"open"_s);
    views.setPlace(u"ATH-ERM"_s);
    QCOMPARE(views.first(), u"here"_s);
    QCOMPARE(views.find(u"here"_s)->filter.workAt, u"ATH-ERM"_s);
}

void OrdersDeskTest::ownViewsComeBack()
{
    OrderFilter filter;
    filter.text = u"1043"_s;
    filter.states = {OrderState::OnHold, OrderState::Approved};
    filter.methods = {FulfilmentMethod::Pickup};
    filter.holds = {HoldKind::Fraud};
    filter.zones = {Zone::Urban};
    filter.priority = OrderPriority::High;
    filter.work = OrderWork::ToAccept;
    filter.workAt = u"ATH-ERM"_s;
    filter.late = true;
    filter.olderThan = 3'600'000;
    filter.ranges = {{OrderColumn::Total, {1'000, std::nullopt}}};
    OrderViews views;
    QVERIFY(views.save({u"own-1"_s,
                        u"Mine"_s,
                        OrderView::Kind::Own,
                        filter,
                        {{OrderColumn::Total, Direction::Descending}},
                        {}}));
    OrderViews again;
    again.fromJson(views.toJson());
    QCOMPARE(again.find(u"own-1"_s)->filter, filter);
    QCOMPARE(again.find(u"own-1"_s)->sort, views.find(u"own-1"_s)->sort);
    QVERIFY(!views.save({u"own-2"_s, u"  "_s, OrderView::Kind::Own, {}, {}, {}}));
}

void OrdersDeskTest::filters_data()
{
    QTest::addColumn<int>("column"); // -1: the text
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, int column, const QString &typed, const QStringList &found) {
        QTest::newRow(name) << column << typed << found;
    };
    row("number", int(OrderColumn::Number), u"0437"_s, {u"E-104371"_s});
    row("state", int(OrderColumn::State), u"onHold"_s, {u"E-104371"_s});
    row("late", int(OrderColumn::Promised), u"late"_s, {u"E-104366"_s});
    row("soon", int(OrderColumn::Promised), u"8h"_s, {u"E-104366"_s, u"S-5521"_s});
    row("old", int(OrderColumn::Age), u">1d"_s, {u"E-104201"_s, u"E-104366"_s, u"E-104371"_s});
    row("young", int(OrderColumn::Age), u"<1h"_s, {u"E-104382"_s, u"E-104390"_s});
    row("channel", int(OrderColumn::Channel), u"app"_s, {u"S-5521"_s});
    row("method", int(OrderColumn::Method), u"pickup"_s, {u"S-5521"_s});
    row("from", int(OrderColumn::From), u"PAT-AGO"_s, {u"E-104382"_s});
    row("priority", int(OrderColumn::Priority), u"high"_s, {u"E-104366"_s});
    row("hold", int(OrderColumn::Holds), u"fraud"_s, {u"E-104371"_s});
    row("total", int(OrderColumn::Total), u"≥ 100"_s, {u"E-104382"_s});
    row("units", int(OrderColumn::Units), u"7"_s, {u"E-104382"_s});
    row("text number", -1, u"88231"_s, {u"M-88231"_s});
    row("text SKU", -1, u"brs-lan-m"_s, {u"E-104382"_s});
    row("text of nobody", -1, u"zzz"_s, {});
}

void OrdersDeskTest::filters()
{
    QFETCH(int, column);
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    m_desk->setFilter({});
    m_desk->setSort({{OrderColumn::Number}});
    if (column < 0)
        m_desk->setText(typed);
    else
        QVERIFY(m_desk->setColumnFilter(OrderColumn(column), typed));
    QCOMPARE(numbers(), found);
    if (column >= 0)
        QCOMPARE(m_desk->columnFilter(OrderColumn(column)), typed);
    m_desk->clearFilter(column < 0 ? u"text"_s : QString::number(column));
    QVERIFY(m_desk->filter().isEmpty());
    QVERIFY(column != int(OrderColumn::Units) || !m_desk->setColumnFilter(OrderColumn::Units, u"many"_s));
}

void OrdersDeskTest::sorts_data()
{
    QTest::addColumn<OrderColumn>("column");
    QTest::addColumn<QString>("first");
    QTest::newRow("number") << OrderColumn::Number << u"E-104201"_s;
    QTest::newRow("promised") << OrderColumn::Promised << u"E-104201"_s;
    QTest::newRow("placed") << OrderColumn::Placed << u"E-104201"_s;
    QTest::newRow("age") << OrderColumn::Age << u"E-104390"_s;
    QTest::newRow("priority") << OrderColumn::Priority << u"E-104366"_s;
    QTest::newRow("state") << OrderColumn::State << u"E-104371"_s;
}

void OrdersDeskTest::sorts()
{
    QFETCH(OrderColumn, column);
    QFETCH(QString, first);
    m_desk->setFilter({});
    m_desk->setSort({{column}});
    QCOMPARE(numbers().value(0), first);
}

void OrdersDeskTest::filterWordsSayWhatIsOn()
{
    m_desk->setFilter(m_desk->views().find(u"here"_s)->filter);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->filterWords().value(0).words, u"To do at: Athens Ermou"_s, kWait);
    m_desk->setFilter({});
    QVERIFY(m_desk->setColumnFilter(OrderColumn::State, u"open"_s));
    QCOMPARE(m_desk->filterWords().value(0).words, u"State: Open"_s);
    m_desk->setText(u"1043"_s);
    QCOMPARE(m_desk->filterWords().size(), 2);
}

void OrdersDeskTest::onlyOrdersOfOwnStores()
{
    start(Rights(kit::OrderDesk::manager().permissions(), {u"ATH-KIF"_s}));
    m_desk->setFilter({});
    QCOMPARE(numbers(), QStringList{u"E-104390"_s});
    start(kit::OrderDesk::chain());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->allOrders(), 7, kWait);
}

void OrdersDeskTest::lateIsMarkedAndColoured()
{
    const QAbstractItemModelTester tester(&m_desk->orders());
    m_desk->setFilter({});
    (void)numbers();
    QCOMPARE(cell(u"E-104366"_s, OrderColumn::Number, role(TableRole::Mark)).toInt(), int(RowMark::Late));
    QCOMPARE(cell(u"E-104366"_s, OrderColumn::Age, role(TableRole::Status)).toInt(),
             int(StatusKind::Problem));
    QCOMPARE(cell(u"E-104366"_s, OrderColumn::Age).toString(), u"2 d"_s);
    QVERIFY(!cell(u"E-104390"_s, OrderColumn::Age, role(TableRole::Status)).isValid());
    QCOMPARE(cell(u"E-104390"_s, OrderColumn::Age).toString(), u"25 min"_s);
    QCOMPARE(cell(u"E-104382"_s, OrderColumn::State).toString(), u"Packed: 1 of 2"_s);
    QCOMPARE(cell(u"E-104371"_s, OrderColumn::State).toString(), u"On hold"_s);
}

void OrdersDeskTest::holdWaitsForTheHubAndIsUndone()
{
    m_desk->setFilter({});
    (void)numbers();
    const std::unique_ptr<OrderActionForm> form(
        m_desk->begin(OrderVerb::Hold, rows({u"E-104390"_s}), nullptr));
    form->setHold(HoldKind::Address);
    form->setNote(u"street is missing"_s);
    QTRY_VERIFY_WITH_TIMEOUT(form->isRehearsed(), kWait);
    QCOMPARE(form->refusedCount(), 0);
    const OrderDeed deed = kit::awaited(form->submit());
    QCOMPARE(deed.orders, 1);
    m_desk->did(deed);
    QCOMPARE(m_desk->undoText(), u"hold of 1 order(s)"_s);
    QTRY_COMPARE_WITH_TIMEOUT(cell(u"E-104390"_s, OrderColumn::State).toString(), u"On hold"_s, kWait);
    QCOMPARE(cell(u"E-104390"_s, OrderColumn::Number, role(TableRole::Mark)).toInt(), int(RowMark::Waiting));
    const auto back = kit::awaited(m_desk->undo());
    QCOMPARE(back.size(), 1);
    QVERIFY(back[0]);
    QTRY_COMPARE_WITH_TIMEOUT(cell(u"E-104390"_s, OrderColumn::State).toString(), u"Allocated"_s, kWait);
    QCOMPARE(m_desk->undoText(), QString());
    QCOMPARE(m_desk->redoText(), u"hold of 1 order(s)"_s);
}

void OrdersDeskTest::eachRowHasItsOwnResult()
{
    // E-104201 has left: nothing of it can be routed again.
    const std::unique_ptr<OrderActionForm> form(
        m_desk->begin(OrderVerb::Route, rows({u"M-88231"_s, u"E-104201"_s}), nullptr));
    QTRY_VERIFY_WITH_TIMEOUT(form->isRehearsed(), kWait);
    QCOMPARE(form->refusedCount(), 1);
    QCOMPARE(form->todoCount(), 1);
    const OrderDeed deed = kit::awaited(form->submit());
    QCOMPARE(deed.orders, 1);
    QCOMPARE(form->lines()[0].state, OrderActionLine::State::Done);
    QCOMPARE(form->lines()[1].state, OrderActionLine::State::Refused);
    QCOMPARE(form->lines()[1].why->code(), Problem::IllegalTransition);
    QCOMPARE(form->refusedKeys(), QList<QByteArray>{form->lines()[1].row.key()});
}

void OrdersDeskTest::whatIsSoAlreadyWritesNothing()
{
    const std::unique_ptr<OrderActionForm> form(
        m_desk->begin(OrderVerb::Prioritise, rows({u"E-104366"_s, u"E-104390"_s}), nullptr));
    QCOMPARE(form->priority(), OrderPriority::High);
    QCOMPARE(form->todoCount(), 1);
    QVERIFY(form->lines()[0].nothing);
    const OrderDeed deed = kit::awaited(form->submit());
    QCOMPARE(deed.done.size(), 1);
    m_desk->did(deed);
    (void)kit::awaited(m_desk->undo());
    QTRY_COMPARE_WITH_TIMEOUT(rows({u"E-104390"_s}).first().priority, OrderPriority::Normal, kWait);
}

void OrdersDeskTest::somebodyElsesChangeShowsInThePreview()
{
    const std::unique_ptr<OrderActionForm> form(
        m_desk->begin(OrderVerb::Release, rows({u"E-104371"_s}), nullptr));
    QCOMPARE(form->heldFor(), QList{HoldKind::Fraud});
    QCOMPARE(form->todoCount(), 1);
    const std::unique_ptr<OrderActionForm> other(
        m_desk->begin(OrderVerb::Release, rows({u"E-104371"_s}), nullptr));
    QCOMPARE(kit::awaited(other->submit()).orders, 1);
    QTRY_COMPARE_WITH_TIMEOUT(form->todoCount(), 0, kWait);
    QVERIFY(form->lines()[0].nothing);
}

void OrdersDeskTest::rightsSayWhy_data()
{
    QTest::addColumn<Permission>("lacking");
    QTest::newRow("edit") << Permission::OrderEdit;
    QTest::newRow("work") << Permission::OrderWork;
    QTest::newRow("contact") << Permission::ContactRead;
}

void OrdersDeskTest::rightsSayWhy()
{
    QFETCH(Permission, lacking);
    QVERIFY(m_desk->whyNoEdit().isEmpty());
    QVERIFY(m_desk->whyNoWork(u"ATH-ERM"_s).isEmpty());
    QVERIFY(!m_desk->whyNoWork(u"PAT-AGO"_s).isEmpty());
    QVERIFY(m_desk->whyNoContact().isEmpty());
    QSet<Permission> permissions = kit::OrderDesk::manager().permissions();
    permissions.remove(lacking);
    m_stage->door().signIn(Rights(permissions, {u"ATH-ERM"_s}));
    QCOMPARE(m_desk->whyNoEdit().isEmpty(), lacking != Permission::OrderEdit);
    QCOMPARE(m_desk->whyNoWork(u"ATH-ERM"_s).isEmpty(), lacking != Permission::OrderWork);
    QCOMPARE(m_desk->whyNoContact().isEmpty(), lacking != Permission::ContactRead);
    m_stage->door().signOut();
    QVERIFY(!m_desk->whyNoEdit().isEmpty());
}

void OrdersDeskTest::aRefusedCommandMarksItsOrder()
{
    m_desk->setFilter({});
    (void)numbers();
    const OrderRow row = rows({u"E-104390"_s}).first();
    const std::unique_ptr<OrderActionForm> form(m_desk->begin(OrderVerb::Hold, {row}, nullptr));
    QCOMPARE(kit::awaited(form->submit()).orders, 1);
    // The hub has another state of it.
    const auto entries = kit::awaited(m_stage->store().outbox(OutboxPart::Open));
    const qint64 n = entries->last().n;
    const auto told = kit::awaited(m_stage->store().onStore([n](DeskWriter &writer) -> Result<void> {
        STOA_TRY(writer.markSent({n}));
        STOA_TRY_ASSIGN(const auto taken,
                        writer.takeVerdicts({{n,
                                              Verdict::Rejected,
                                              false,
                                              {},
                                              Error::of(Problem::IllegalTransition, u"it was cancelled"_s),
                                              {},
                                              {}}}));
        Q_UNUSED(taken);
        return {};
    }));
    QVERIFY(told);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->refusedOf(row.id).size(), 1, kWait);
    QCOMPARE(m_desk->refusedOf(row.id).first().what, u"Decision about E-104390"_s);
    QTRY_COMPARE_WITH_TIMEOUT(cell(u"E-104390"_s, OrderColumn::Number, role(TableRole::Mark)).toInt(),
                              int(RowMark::Conflict), kWait);
    QTRY_COMPARE_WITH_TIMEOUT(cell(u"E-104390"_s, OrderColumn::State).toString(), u"Allocated"_s, kWait);
}

STOA_TEST(OrdersDeskTest)
#include "ordersdesktest.moc"
