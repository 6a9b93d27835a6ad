// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testmain.h"
#include "tests/ui/orders/storestage.h"
#include "ui/orders/work/bulkpane.h"
#include "ui/orders/work/packview.h"
#include "ui/orders/work/partpane.h"
#include "ui/orders/work/pickview.h"
#include "ui/orders/work/scanline.h"
#include "ui/orders/work/shortform.h"
#include "ui/orders/work/wavepane.h"
#include "ui/orders/work/worklists.h"
#include "ui/shared/barcode.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/printpreview.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;
using kit::kWait;

/// Store work with keys and a scanner alone.
class WorkPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWalkByKeysAlone();
    void aWalkByScansAlone();
    void aLetterInAScanIsNoKey();
    void aShortPickSaysWhatItDoes();
    void aScanOpensWhatIsToDo();
    void anOrderIsPackedByScans();
    void theLabelIsGotOfTheHubAndPrinted();
    void manyAreAcceptedWithAResultForEach();
    void aCarrierTakesWhatIsPacked();
    void escapeGoesOutStepByStep();
    void theNextStepOfAPartIsBegunFromElsewhere();
};

void WorkPageTest::aWalkByKeysAlone()
{
    kit::StoreStage s;
    auto &button = s.work->lists().button(WorkList::ToPick);
    button.setFocus();
    s.press(Qt::Key_Space);
    QTRY_VERIFY(s.work->wavePane().isVisible());
    QCOMPARE(s.work->wavePane().chosen().size(), 4);
    // The primary has the keyboard.
    s.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(s.work->pickView().isVisible(), kWait);
    PickView &view = s.work->pickView();
    QTRY_VERIFY_WITH_TIMEOUT(view.walk() && view.walk()->stop(), kWait);
    QCOMPARE(s.focus(), static_cast<QWidget *>(&view));
    const qint64 all = view.walk()->wantedUnits();
    s.press(Qt::Key_Return);
    QCOMPARE(view.walk()->pickedUnits(), 1'000);
    // Many at once.
    const int first = view.walk()->current();
    s.press(Qt::Key_Q);
    QTRY_VERIFY(view.quantityField().isVisible());
    s.press(Qt::Key_Return);
    QTRY_VERIFY(!view.quantityField().isVisible());
    QVERIFY(view.walk()->stops()[first].isDone() || view.walk()->current() != first);
    // Later, and taken back.
    const int now = view.walk()->current();
    s.press(Qt::Key_S);
    QTRY_VERIFY(view.walk()->current() != now);
    while (view.walk()->stop())
        s.press(Qt::Key_Return);
    QCOMPARE(view.walk()->pickedUnits(), all);
    s.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!view.isVisible(), kWait);
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->count(WorkList::ToPack), 6, kWait);
    QVERIFY(!s.toasts.isEmpty());
}

void WorkPageTest::aWalkByScansAlone()
{
    kit::StoreStage s;
    s.scan(u"W-7"_s);
    QTRY_VERIFY_WITH_TIMEOUT(s.work->pickView().isVisible(), kWait);
    PickView &view = s.work->pickView();
    QTRY_VERIFY_WITH_TIMEOUT(view.walk()->stop(), kWait);
    const QStringList skus{u"CER-PLT-27"_s, u"CER-BWL-AEG"_s, u"SOA-OLV-125"_s};
    for (const QString &sku : skus) {
        const QString gtin = s.stage.gtin(sku);
        for (int i = 0; i < 9 && !view.walk()->isComplete(); ++i)
            s.scan(gtin);
    }
    QTRY_VERIFY_WITH_TIMEOUT(view.walk()->isComplete(), kWait);
    QVERIFY(s.beeps > 10);
    s.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->count(WorkList::Picking), 0, kWait);
}

void WorkPageTest::aLetterInAScanIsNoKey()
{
    kit::StoreStage s;
    s.work->openWalk(u"W-7"_s);
    PickView &view = s.work->pickView();
    QTRY_VERIFY_WITH_TIMEOUT(view.walk()->stop(), kWait);
    // It begins with the key of a short pick, and is nothing that is wanted.
    s.scan(u"NOSUCHCODE"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!view.told().isEmpty(), kWait);
    s.settle();
    QVERIFY(!view.shortForm().isVisible());
    QCOMPARE(view.walk()->pickedUnits(), 0);
    QVERIFY(view.told().contains(u"NOSUCHCODE"_s));
    // Alone it is the key.
    s.press(Qt::Key_N);
    QTRY_VERIFY(view.shortForm().isVisible());
    // A scan counts all the same, and leaves the field as it was.
    const QString typed = view.shortForm().quantityField().text();
    s.scan(s.stage.gtin(view.walk()->stop()->sku));
    QCOMPARE(view.walk()->pickedUnits(), 1'000);
    QVERIFY(view.shortForm().quantityField().text() == typed);
}

void WorkPageTest::aShortPickSaysWhatItDoes()
{
    kit::StoreStage s;
    s.work->openWalk(u"W-7"_s);
    PickView &view = s.work->pickView();
    QTRY_VERIFY_WITH_TIMEOUT(view.walk()->stop(), kWait);
    const QString id = view.walk()->stop()->fulfilment;
    s.press(Qt::Key_N);
    QTRY_VERIFY(view.shortForm().isVisible());
    QCOMPARE(s.focus(), static_cast<QWidget *>(&view.shortForm().quantityField()));
    QVERIFY(view.shortForm().effect().contains(u"count"_s));
    view.shortForm().reasonField().setCurrentIndex(int(ShortReason::TooBusy));
    QVERIFY(!view.shortForm().effect().contains(u"count"_s));
    s.type(u"1"_s);
    s.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!view.shortForm().isVisible(), kWait);
    qint64 lacking = 0;
    const Fulfilment changed = s.stage.fulfilment(id);
    for (const FulfilmentLine &line : changed.parts().lines)
        lacking += line.shortage;
    QCOMPARE(lacking, 1'000);
}

void WorkPageTest::aScanOpensWhatIsToDo()
{
    kit::StoreStage s;
    s.scan(u"E-104391"_s);
    QCOMPARE(s.work->partPane().shown().size(), 1);
    QVERIFY(s.work->scanLine().told().contains(u"E-104391"_s));
    // An item names the order that waits for it.
    s.scan(s.stage.gtin(u"GLS-TUM-4"_s));
    QTRY_VERIFY_WITH_TIMEOUT(s.work->scanLine().told().contains(u"E-104386"_s), kWait);
    s.scan(u"4006381333931"_s);
    QTRY_VERIFY_WITH_TIMEOUT(s.work->scanLine().told().contains(u"4006381333931"_s), kWait);
    s.scan(u"E-104366"_s);
    QTRY_VERIFY(s.work->packView().isVisible());
}

void WorkPageTest::anOrderIsPackedByScans()
{
    kit::StoreStage s;
    s.scan(u"E-104366"_s);
    QTRY_VERIFY(s.work->packView().isVisible());
    PackView &view = s.work->packView();
    s.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!view.told().isEmpty());
    s.scan(s.stage.gtin(u"CER-BWL-AEG"_s));
    s.scan(s.stage.gtin(u"TOW-BTH-SEA"_s));
    s.scan(s.stage.gtin(u"TOW-BTH-SEA"_s));
    s.scan(s.stage.gtin(u"TOW-BTH-SEA"_s));
    QVERIFY(view.told().contains(u"too many"_s));
    QCOMPARE(view.job()->whyNot(), QString());
    const QString id = view.job()->id();
    s.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(s.stage.fulfilment(id).state(), FulfilmentState::Packed, kWait);
    // The next order's code goes on to its box.
    s.scan(u"E-104368"_s);
    QTRY_VERIFY(view.job() && view.job()->id() != id);
}

void WorkPageTest::theLabelIsGotOfTheHubAndPrinted()
{
    kit::StoreStage s;
    s.scan(u"E-104366"_s);
    QTRY_VERIFY(s.work->packView().isVisible());
    PackView &view = s.work->packView();
    auto *label = view.findChild<QPushButton *>(u"pack.label"_s);
    auto *number = view.findChild<QLineEdit *>(u"pack.tracking"_s);
    QVERIFY(label && number);
    view.job()->checkAll();
    // The hub says what is wrong; nothing is lost.
    s.stage.line.answer = [](const kit::FakeLine::Call &) -> Result<HubAnswer> {
        return Error::invalid(u"service"_s, u"too heavy"_s);
    };
    label->click();
    QTRY_VERIFY_WITH_TIMEOUT(!view.job()->labelError().isEmpty(), kWait);
    QCOMPARE(s.messages.size(), 1);
    QCOMPARE(view.job()->checkedUnits(), view.job()->units());
    QVERIFY(refusalOf(label).isEmpty());
    s.stage.line.answer = [](const kit::FakeLine::Call &) -> Result<HubAnswer> {
        return HubAnswer{
            201, {{u"tracking"_s, u"ELTA000000000017"_s}, {u"sscc"_s, u"106141411234567897"_s}}, {}};
    };
    label->click();
    QTRY_COMPARE_WITH_TIMEOUT(number->text(), u"ELTA000000000017"_s, kWait);
    QVERIFY(view.job()->labelError().isEmpty());
    if (drawsBarcodes()) {
        QTRY_VERIFY_WITH_TIMEOUT(s.work->window()->findChild<PrintPreview *>(), kWait);
        s.work->window()->findChild<PrintPreview *>()->close();
    }
}

void WorkPageTest::manyAreAcceptedWithAResultForEach()
{
    kit::StoreStage s;
    s.work->lists().button(WorkList::ToAccept).click();
    BulkPane &pane = s.work->bulkPane();
    QTRY_VERIFY(pane.isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(pane.work()->isRehearsed(), kWait);
    QCOMPARE(pane.work()->count(), 3);
    s.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(pane.work()->doneCount(), 3, kWait);
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->count(WorkList::ToAccept), 0, kWait);
    QVERIFY(pane.isVisible());
    s.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!pane.isVisible());
}

void WorkPageTest::aCarrierTakesWhatIsPacked()
{
    kit::StoreStage s;
    s.work->lists().button(WorkList::ToShip).click();
    BulkPane &pane = s.work->bulkPane();
    QTRY_VERIFY_WITH_TIMEOUT(pane.isVisible() && pane.work()->isRehearsed(), kWait);
    // One carrier at a time: the first of two.
    QCOMPARE(pane.work()->count(), 1);
    pane.beginCarrier(u"ELTA"_s);
    QCOMPARE(pane.work()->count(), 2);
    pane.submit();
    QTRY_COMPARE_WITH_TIMEOUT(pane.work()->doneCount(), 2, kWait);
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->count(WorkList::ToShip), 1, kWait);
}

void WorkPageTest::escapeGoesOutStepByStep()
{
    kit::StoreStage s;
    s.work->openWalk(u"W-7"_s);
    QTRY_VERIFY_WITH_TIMEOUT(s.work->pickView().walk()->stop(), kWait);
    s.press(Qt::Key_N);
    QTRY_VERIFY(s.work->pickView().shortForm().isVisible());
    QVERIFY(s.work->escape());
    QVERIFY(!s.work->pickView().shortForm().isVisible());
    // What is on is where one goes on after a restart.
    const QJsonObject state = s.work->saveState();
    QVERIFY(s.work->escape());
    QVERIFY(!s.work->pickView().isVisible());
    s.work->restoreState(state);
    QTRY_VERIFY(s.work->pickView().isVisible());
}

/// From the page of an order, also when another location's work was looked at meanwhile.
void WorkPageTest::theNextStepOfAPartIsBegunFromElsewhere()
{
    kit::StoreStage s;
    const QString toPack = s.desk->rows(WorkList::ToPack).first().key();
    QVERIFY(s.work->openRecord(u"next "_s + toPack));
    QTRY_VERIFY_WITH_TIMEOUT(s.work->packView().isVisible(), kWait);
    QCOMPARE(s.work->packView().job()->id(), toPack);
    s.work->showLists();
    const QString toPick = s.desk->rows(WorkList::ToPick).first().key();
    s.desk->setLocation(u"ATH-KIF"_s);
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->sheet().location, u"ATH-KIF"_s, kWait);
    QVERIFY(!s.work->openRecord(u"next "_s + toPick));
    QTRY_VERIFY_WITH_TIMEOUT(s.work->wavePane().isVisible(), kWait);
    QCOMPARE(s.desk->location(), u"ATH-ERM"_s);
    QVERIFY(s.work->wavePane().chosen().contains(toPick));
    // What is nowhere is not waited for any longer than until the lists were read.
    s.work->showLists();
    QVERIFY(!s.work->openRecord(u"next nothing"_s));
}

STOA_TEST(WorkPageTest)
#include "workpagetest.moc"
