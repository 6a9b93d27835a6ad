// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/guiwatchdog.h"
#include "tests/kit/testmain.h"
#include "tests/ui/orders/ordersstage.h"
#include "ui/shared/viewtabs.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;
using kit::kWait;

/// The Orders panel as people use it: the queue and decisions about orders.
class OrdersPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void opensAtWhatIsToDoHere();
    void theBadgeCountsWhatIsUrgent();
    void keyboardAloneReachesTheOrderAndComesBack();
    void bulkSaysPerRowAndKeepsTheRefusedSelected();
    void holdIsUndoneFromThePanel();
    void otherPagesAreTabs();
    void stateComesBack();
    void fiftyThousandOrdersStayFluid();

private:
    QString current();

    std::unique_ptr<kit::OrdersStage> m_stage;
};

void OrdersPanelTest::init() { m_stage = std::make_unique<kit::OrdersStage>(); }

void OrdersPanelTest::cleanup() { m_stage.reset(); }

QString OrdersPanelTest::current()
{
    const OrderRow *row = m_stage->desk->orders().at(m_stage->queue().table().currentRow());
    return row ? row->number : QString();
}

void OrdersPanelTest::opensAtWhatIsToDoHere()
{
    QCOMPARE(m_stage->queue().view(), u"here"_s);
    QCOMPARE(m_stage->desk->orders().total(), 3);
    QCOMPARE(m_stage->queue().tabs().tabText(0), u"To do here"_s);
    QCOMPARE(m_stage->queue().tabs().count(0), u"3"_s);
    // The pane shows the current order at a glance.
    QCOMPARE(current(), u"E-104366"_s);
    QTRY_VERIFY_WITH_TIMEOUT(kit::OrdersStage::texts(*m_stage->panel->quickPane()).contains(u"E-104366"_s),
                             kWait);
}

void OrdersPanelTest::theBadgeCountsWhatIsUrgent()
{
    QCOMPARE(m_stage->panel->badge().figure, u"2"_s);
    QCOMPARE(m_stage->panel->statusText(), u"3 of 7 orders"_s);
}

void OrdersPanelTest::keyboardAloneReachesTheOrderAndComesBack()
{
    m_stage->queue().table().setFocus();
    m_stage->press(Qt::Key_Down);
    const QString number = current();
    QVERIFY(number != u"E-104366"_s);
    m_stage->press(Qt::Key_Return);
    QVERIFY(m_stage->panel->isOrderOpen());
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->panel->orderPage().number(), number, kWait);
    QCOMPARE(m_stage->panel->header().title, u"Order "_s + number);
    m_stage->press(Qt::Key_Escape);
    QVERIFY(!m_stage->panel->isOrderOpen());
    QCOMPARE(current(), number);
    // A filter is typed in the row under the titles.
    m_stage->panel->queue()->searchField().setFocus();
    m_stage->type(u"88231"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->desk->orders().total(), 1, kWait);
    m_stage->press(Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->desk->orders().total(), 3, kWait);
}

void OrdersPanelTest::bulkSaysPerRowAndKeepsTheRefusedSelected()
{
    m_stage->queue().openView(u"all"_s);
    m_stage->settle();
    // E-104201 has left; nothing of it can be routed again.
    m_stage->select({u"M-88231"_s, u"E-104201"_s, u"E-104390"_s});
    QCOMPARE(m_stage->queue().selectedCount(), 3);
    m_stage->panel->act(OrderVerb::Route);
    m_stage->settle();
    OrderActionPane &pane = *m_stage->panel->actionPane();
    QVERIFY(pane.isOpen());
    QTRY_VERIFY_WITH_TIMEOUT(pane.form()->isRehearsed(), kWait);
    QCOMPARE(pane.form()->refusedCount(), 1);
    const QStringList before = kit::OrdersStage::texts(pane);
    QVERIFY(before.contains(u"routed again"_s));
    QVERIFY(before.contains(u"1 order will be refused; the others are done."_s)
            || before.contains(u"1 order(s) will be refused; the others are done."_s));
    pane.runButton().click();
    QTRY_VERIFY_WITH_TIMEOUT(pane.form()->isSubmitted() && pane.runButton().text() == u"Close"_s, kWait);
    QCOMPARE(pane.form()->refusedCount(), 1);
    m_stage->settle();
    QCOMPARE(m_stage->queue().selectedCount(), 1);
    QCOMPARE(current(), u"E-104201"_s);
    m_stage->press(Qt::Key_Escape);
    QVERIFY(!pane.isOpen());
}

void OrdersPanelTest::holdIsUndoneFromThePanel()
{
    m_stage->select({u"M-88231"_s});
    m_stage->panel->act(OrderVerb::Hold);
    m_stage->settle();
    OrderActionPane &pane = *m_stage->panel->actionPane();
    pane.kindField().setCurrentIndex(int(HoldKind::Address));
    Q_EMIT pane.kindField().activated(int(HoldKind::Address));
    pane.noteField().setText(u"street is missing"_s);
    QTRY_VERIFY_WITH_TIMEOUT(pane.form()->isRehearsed(), kWait);
    pane.submit();
    QTRY_VERIFY_WITH_TIMEOUT(!pane.isOpen(), kWait);
    QVERIFY(!m_stage->panel->undoText().isEmpty());
    QCOMPARE(m_stage->toasts.size(), 1);
    m_stage->queue().openView(u"held"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->desk->orders().total(), 2, kWait);
    m_stage->panel->undo();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->desk->orders().total(), 1, kWait);
    QVERIFY(m_stage->panel->undoText().isEmpty());
}

void OrdersPanelTest::otherPagesAreTabs()
{
    QString asked;
    m_stage->pages = {{u"pickup"_s, [] { return u"Pickup"_s; },
                       [] {
                           auto *page = new QWidget;
                           page->setObjectName(u"pickupPage"_s);
                           return page;
                       },
                       [] { return u"4"_s; }, [&asked](const QString &record) { asked = record; },
                       [] {
                       }}};
    m_stage->restart();
    auto *tabs = m_stage->panel->widget()->findChild<ViewTabs *>(u"orderPages"_s);
    QCOMPARE(tabs->QTabBar::count(), 2);
    QCOMPARE(tabs->tabText(1), u"Pickup"_s);
    QVERIFY(!m_stage->panel->widget()->findChild<QWidget *>(u"pickupPage"_s));
    QVERIFY(m_stage->panel->openRecord(u"pickup ful_1"_s));
    QVERIFY(m_stage->panel->widget()->findChild<QWidget *>(u"pickupPage"_s));
    QCOMPARE(asked, u"ful_1"_s);
}

void OrdersPanelTest::stateComesBack()
{
    m_stage->queue().openView(u"all"_s);
    QVERIFY(m_stage->desk->setColumnFilter(OrderColumn::Channel, u"web"_s));
    QVERIFY(m_stage->queue().saveView(u"Web"_s));
    m_stage->settle();
    m_stage->select({u"E-104390"_s});
    const QJsonObject state = m_stage->panel->saveState();
    m_stage->restart();
    m_stage->panel->restoreState(state);
    m_stage->settle();
    QCOMPARE(m_stage->queue().viewName(), u"Web"_s);
    QCOMPARE(m_stage->desk->columnFilter(OrderColumn::Channel), u"web"_s);
    QTRY_COMPARE_WITH_TIMEOUT(current(), u"E-104390"_s, kWait);
}

void OrdersPanelTest::fiftyThousandOrdersStayFluid()
{
    m_stage->orders.addMany(50'000);
    m_stage->queue().openView(u"all"_s);
    m_stage->desk->orders().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->desk->orders().total() >= 50'000, kWait);
    m_stage->settle();
    const kit::GuiWatchdog watchdog;
    for (const QString &view : {u"here"_s, u"late"_s, u"open"_s, u"all"_s}) {
        m_stage->queue().openView(view);
        m_stage->settle();
    }
    QScrollBar *bar = m_stage->queue().table().view().verticalScrollBar();
    for (int step = 1; step <= 10; ++step) {
        bar->setValue(bar->maximum() * step / 10);
        m_stage->settle();
    }
    m_stage->desk->setSort({{OrderColumn::Total, Direction::Descending}});
    m_stage->settle();
    m_stage->desk->setText(u"2499"_s);
    m_stage->settle();
    QVERIFY2(watchdog.fine(), qPrintable(watchdog.report()));
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->desk->orders().total() > 0, kWait);
    QVERIFY(m_stage->desk->orders().total() < 1'000);
}

STOA_TEST(OrdersPanelTest)
#include "orderspaneltest.moc"
