// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testmain.h"
#include "tests/ui/orders/storestage.h"
#include "ui/orders/work/newreturnpane.h"
#include "ui/orders/work/pickuppane.h"
#include "ui/orders/work/quarantinepane.h"
#include "ui/orders/work/returnpane.h"
#include "ui/orders/work/scanline.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTranslator>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;
using kit::kWait;

/// The pages beside the work: pickup, returns, tasks, quarantine; and the words of all of them.
class StorePagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCustomersCodeOpensTheHandover();
    void nobodyCameAndItIsAskedOnce();
    void aReturnByScans();
    void aTaskIsDroppedWithAReasonOnly();
    void quarantineShowsTheField();
    void anEmptyStoreSaysWhatComes();
    void noWordIsCut_data();
    void noWordIsCut();
};

void StorePagesTest::theCustomersCodeOpensTheHandover()
{
    kit::StoreStage s;
    s.show(*s.pickup);
    s.scan(u"E-104331"_s);
    PickupPane &pane = s.pickup->pane();
    QTRY_VERIFY(!pane.shown().isEmpty());
    const QString id = pane.shown();
    QCOMPARE(pane.proofField().currentData().toString(), u"code"_s);
    pane.takerField().setCurrentIndex(1);
    pane.setFocus();
    pane.next();
    QTRY_COMPARE_WITH_TIMEOUT(s.stage.fulfilment(id).state(), FulfilmentState::Collected, kWait);
    QCOMPARE(s.stage.fulfilment(id).parts().handover->to, u"deputy"_s);
    // By the last digits no proof is shown yet.
    s.pickup->search().field().setFocus();
    s.type(u"332"_s);
    s.press(Qt::Key_Return);
    QTRY_VERIFY(pane.shown() != id && !pane.shown().isEmpty());
    QCOMPARE(pane.proofField().currentIndex(), -1);
    pane.next();
    QCOMPARE(s.stage.fulfilment(pane.shown()).state(), FulfilmentState::ReadyForPickup);
    // To the car.
    pane.bayField().setText(u"4"_s);
    pane.carField().setText(u"white van"_s);
    pane.carField().setFocus();
    s.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(s.stage.fulfilment(pane.shown()).state(), FulfilmentState::CheckedIn, kWait);
    // Not ready yet: where it stands is said.
    s.scan(u"E-104368"_s);
    QTRY_VERIFY(s.pickup->search().told().contains(u"To pack"_s));
}

void StorePagesTest::nobodyCameAndItIsAskedOnce()
{
    kit::StoreStage s;
    s.show(*s.pickup);
    s.scan(u"E-104310"_s);
    PickupPane &pane = s.pickup->pane();
    QTRY_VERIFY(!pane.shown().isEmpty());
    const QString id = pane.shown();
    auto *button = pane.findChild<QPushButton *>(u"pickup.putBack"_s);
    QVERIFY(button->isVisible());
    button->click();
    QCOMPARE(s.prompts.questions.size(), 1);
    QCOMPARE(s.stage.fulfilment(id).state(), FulfilmentState::ReadyForPickup);
    s.prompts.answer = Prompts::Answer::DoIt;
    button->click();
    QTRY_COMPARE_WITH_TIMEOUT(s.stage.fulfilment(id).state(), FulfilmentState::Cancelled, kWait);
}

void StorePagesTest::aReturnByScans()
{
    kit::StoreStage s;
    s.show(*s.returns);
    // Its one open case comes first, and what is in it is scanned.
    s.scan(u"E-104300"_s);
    ReturnPane &pane = s.returns->pane();
    QTRY_VERIFY(pane.work());
    s.scan(s.stage.gtin(u"TER-POT-18"_s));
    s.scan(s.stage.gtin(u"CAN-FIG-220"_s));
    QCOMPARE(pane.work()->lines().first().came, 1'000);
    s.scan(s.stage.gtin(u"JUT-RUG-120"_s));
    QTRY_VERIFY_WITH_TIMEOUT(pane.told().contains(u"Jute rug"_s), kWait);
    pane.next();
    QTRY_COMPARE_WITH_TIMEOUT(pane.work()->state(), ReturnState::Received, kWait);
    auto *fate = pane.findChild<QComboBox *>(u"fate.1.0"_s);
    QVERIFY(fate);
    fate->setCurrentIndex(3);
    Q_EMIT fate->activated(3);
    pane.next();
    QTRY_COMPARE_WITH_TIMEOUT(pane.work()->state(), ReturnState::Inspected, kWait);
    // A new one, of the rest.
    s.returns->beginReturn(u"E-104300"_s);
    NewReturnPane &form = s.returns->newPane();
    QTRY_VERIFY_WITH_TIMEOUT(form.form(), kWait);
    QVERIFY(!form.form()->lines().isEmpty());
    s.returns->beginReturn(u"E-99"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!form.form(), kWait);
}

void StorePagesTest::aTaskIsDroppedWithAReasonOnly()
{
    kit::StoreStage s;
    s.show(*s.tasks);
    QVERIFY(s.tasks->openRecord(s.desk->tasks().at(0).key()));
    s.tasks->close(TaskState::Dropped);
    QCOMPARE(s.desk->tasks().rowCount(), 2);
    QCOMPARE(s.focus(), static_cast<QWidget *>(&s.tasks->noteField()));
    s.type(u"sold out"_s);
    s.tasks->close(TaskState::Dropped);
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->tasks().rowCount(), 1, kWait);
    QVERIFY(!s.toasts.isEmpty());
}

void StorePagesTest::quarantineShowsTheField()
{
    kit::StoreStage s;
    s.show(*s.quarantine);
    s.scan(u"M-88201"_s);
    QuarantinePane &pane = s.quarantine->pane();
    QTRY_VERIFY(pane.work());
    QVERIFY(pane.field(u"data/lines/1/sku"_s));
    QCOMPARE(pane.field(u"data/lines/1/sku"_s)->text(), u"CER-BWL-OLD"_s);
    s.stage.line.signIn(allPermissions(), SessionState::Offline);
    s.settle();
    QVERIFY(!pane.work()->whyNot().isEmpty());
    QVERIFY(pane.field(u"data/lines/1/sku"_s)->isReadOnly());
}

void StorePagesTest::anEmptyStoreSaysWhatComes()
{
    kit::StoreStage s(kit::StoreStage::Data::Empty);
    for (StorePage *page : s.pages()) {
        s.show(*page);
        QCOMPARE(page->count(), 0);
        QCOMPARE(kit::StoreStage::clippedWord(*page), QString());
        QVERIFY(!page->panes().isEmpty());
    }
}

void StorePagesTest::noWordIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    // The room of a page beside the rail and under the panel's header and tabs.
    for (const char *language : {"en", "el", "zh_CN"}) {
        QTest::addRow("%s 1280", language) << QString::fromLatin1(language) << QSize(1104, 660);
        QTest::addRow("%s 1024", language) << QString::fromLatin1(language) << QSize(976, 532);
    }
}

void StorePagesTest::noWordIsCut()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPixelSize(13);
    QApplication::setFont(font);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/stoa_%1.qm"_s.arg(language)));
    qApp->installTranslator(&translator);
    QStringList cut;
    {
        kit::StoreStage s(kit::StoreStage::Data::Day, language);
        s.window.resize(size);
        for (StorePage *page : s.pages()) {
            s.show(*page);
            const QList<PanelPage> states = page->pages();
            for (const PanelPage &state : states) {
                state.show();
                s.settle();
                if (const QString word = kit::StoreStage::clippedWord(*page); !word.isEmpty())
                    cut.append(state.name + u": "_s + word);
                if (page->minimumSizeHint().width() > size.width())
                    cut.append(state.name + u" is wider than its room"_s);
            }
        }
    }
    qApp->removeTranslator(&translator);
    QApplication::setFont(before);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

STOA_TEST(StorePagesTest)
#include "storepagestest.moc"
