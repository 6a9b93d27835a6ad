// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkpanel.h"
#include "models/orders/routing/policydesk.h"
#include "tests/kit/fakeline.h"
#include "tests/kit/fakeprompts.h"
#include "tests/kit/guiwatchdog.h"
#include "tests/kit/networkstage.h"
#include "tests/kit/testmain.h"
#include "tests/ui/clippedword.h"
#include "tests/ui/longtranslator.h"
#include "tests/ui/themed.h"
#include "ui/network/capacitybars.h"
#include "ui/network/capacitypage.h"
#include "ui/network/networkplan.h"
#include "ui/network/nodepane.h"
#include "ui/network/slabands.h"
#include "ui/network/slapage.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/datatable.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/viewtabs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palettesource.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {

struct Scene {
    explicit Scene(int moreStores = 0, LookChoice look = LookChoice::Light)
        : themed(look)
        , stage(moreStores)
        , settings(folder.filePath(u"desk.ini"_s), QSettings::IniFormat)
        , desk(stage.stage.door(), stage.wording, stage.clock)
        , line(stage.stage)
        , policies(line, stage.wording, stage.clock, settings)
        , panel(std::make_unique<NetworkPanel>(desk, policies, prompts))
    { }
    ~Scene() { window.reset(); }

    void show(const QSize &size = {1440, 900})
    {
        window = std::make_unique<MainWindow>(QList<Panel *>{panel.get()}, settings);
        window->resize(size);
        window->show();
        window->openPanel(u"network"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isRead(), 20'000);
        QCoreApplication::processEvents();
    }
    template <typename Widget> Widget *part(const QString &name)
    {
        const auto all = window->findChildren<Widget *>(name);
        for (Widget *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void press(const QString &name)
    {
        auto *button = part<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
    }

    kit::Themed themed;
    kit::NetworkStage stage;
    QTemporaryDir folder;
    QSettings settings;
    NetworkDesk desk;
    kit::FakeLine line;
    PolicyDesk policies;
    kit::FakePrompts prompts;
    std::unique_ptr<NetworkPanel> panel;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class NetworkPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void planAndTableStayInStep()
    {
        Scene scene;
        scene.show();
        auto *plan = scene.part<NetworkPlan>(u"network.plan"_s);
        QVERIFY(plan);
        QTRY_VERIFY(!plan->chosen().isEmpty());
        QVERIFY(scene.panel->openRecord(u"MIL-BRE"_s));
        QCOMPARE(plan->chosen(), u"MIL-BRE"_s);
        auto *table = scene.part<DataTable>(u"plan.locations"_s);
        table->setCurrentRow(0);
        QTRY_COMPARE(plan->chosen(), u"ATH-ERM"_s);
        // Volos has no coordinates, and is not lost.
        QCOMPARE(plan->partCount(), 12);
        QCOMPARE(table->model()->rowCount(), 13);
    }

    void thePaneTellsOfTheChosenLocation()
    {
        Scene scene;
        scene.show();
        QVERIFY(scene.panel->openRecord(u"ATH-ERM"_s));
        auto *pane = scene.window->findChild<NodePane *>();
        QTRY_COMPARE(pane->code(), u"ATH-ERM"_s);
        auto *bars = pane->findChild<CapacityBars *>();
        QVERIFY(bars->partCount() > 3);
        QVERIFY2(bars->partValue(0).contains(u"full"_s), qPrintable(bars->partValue(0)));
        QSignalSpy work(scene.panel.get(), &NetworkPanel::workAsked);
        scene.press(u"node.work"_s);
        QCOMPARE(work.count(), 1);
    }

    void theNoteAgreesWithTheBufferInTheTerms_data()
    {
        QTest::addColumn<int>("perHour");
        QTest::addColumn<int>("buffer"); // basis points
        QTest::addColumn<QString>("note");
        QTest::newRow("kept") << 12 << 2'000 << u"hatched part is kept back"_s;
        QTest::newRow("none") << 12 << 0 << u"Nothing is kept back for peaks."_s;
        // A fifth of two orders is told in the terms, and is none that could be kept.
        QTest::newRow("a part of an order") << 2 << 2'000 << u"does the buffer come to a whole order"_s;
    }
    void theNoteAgreesWithTheBufferInTheTerms()
    {
        QFETCH(int, perHour);
        QFETCH(int, buffer);
        QFETCH(QString, note);
        Scene scene;
        scene.show();
        QVERIFY(scene.panel->openRecord(u"ATH-KIF"_s));
        NodeSettingsDraft draft = scene.desk.node(u"ATH-KIF"_s)->node.settings.details();
        for (const FulfilmentMethod method : kFulfilmentMethods) {
            if (draft.of(method))
                draft.of(method) = MethodTerms{perHour, BasisPoints(buffer), 45};
        }
        scene.stage.settingsAtHub(*NodeSettings::accept(draft), 2);
        const auto *pane = scene.window->findChild<NodePane *>();
        const auto isSaid = [pane, &note] {
            const auto labels = pane->findChildren<TextLabel *>();
            return std::ranges::any_of(
                labels, [&note](const TextLabel *label) { return label->text().contains(note); });
        };
        QTRY_VERIFY(isSaid());
    }

    void settingsAreChangedByTheKeyboardAlone()
    {
        Scene scene;
        scene.show();
        QVERIFY(scene.panel->openRecord(u"ATH-KIF"_s));
        scene.press(u"node.edit"_s);
        auto *perHour = scene.part<QLineEdit>(u"methods/ship/per_hour"_s);
        QVERIFY(perHour);
        perHour->setFocus();
        perHour->selectAll();
        QTest::keyClicks(perHour, u"x"_s);
        QTest::keyClick(perHour, Qt::Key_Return, Qt::ControlModifier);
        // It is wrong, is kept, and says so.
        QVERIFY(hasFieldError(perHour));
        perHour->selectAll();
        QTest::keyClicks(perHour, u"15"_s);
        QTest::keyClick(perHour, Qt::Key_Return, Qt::ControlModifier);
        const auto ship = [&] {
            return scene.desk.node(u"ATH-KIF"_s)->node.settings.terms(FulfilmentMethod::Ship)->perHour;
        };
        QTRY_COMPARE(ship(), 15);
        QVERIFY(!scene.panel->undoText().isEmpty());
        scene.panel->undo();
        QTRY_COMPARE(ship(), 12);
    }

    void switchingALocationOffAsksForAReason()
    {
        Scene scene;
        scene.show();
        QVERIFY(scene.panel->openRecord(u"MIL-BRE"_s));
        scene.press(u"node.edit"_s);
        scene.part<QCheckBox>(u"brokering/on"_s)->click();
        scene.press(u"form.save"_s);
        auto *reason = scene.part<QLineEdit>(u"brokering/reason"_s);
        QVERIFY(reason);
        QTest::keyClicks(reason, u"flooded cellar"_s);
        scene.press(u"form.save"_s);
        QTRY_COMPARE(scene.desk.node(u"MIL-BRE"_s)->status, StatusKind::Offline);
    }

    void cutOffsAreAddedAndRemoved()
    {
        Scene scene;
        scene.show();
        QVERIFY(scene.panel->openRecord(u"MIL-BRE"_s));
        scene.press(u"node.edit"_s);
        scene.press(u"cut_offs.add"_s);
        auto *carrier = scene.part<QComboBox>(u"cut_offs/2/carrier"_s);
        QVERIFY(carrier);
        carrier->setCurrentIndex(carrier->findData(u"VIA"_s));
        Q_EMIT carrier->activated(carrier->currentIndex());
        scene.press(u"form.save"_s);
        QTRY_COMPARE(scene.desk.node(u"MIL-BRE"_s)->node.settings.details().cutOffs.size(), 3);
    }

    void hoursOfADayAreAdded()
    {
        Scene scene;
        scene.show();
        QVERIFY(scene.panel->openRecord(u"MIL-BRE"_s));
        scene.press(u"node.hours"_s);
        scene.press(u"hours/sun.add"_s);
        QVERIFY(scene.part<QLineEdit>(u"hours/sun/0/from"_s));
        scene.press(u"form.save"_s);
        QTRY_VERIFY(scene.desk.node(u"MIL-BRE"_s)->node.location.details().hours.contains("sun"_L1));
    }

    void whatWasBegunIsNotLostWithAnotherRow()
    {
        Scene scene;
        scene.show();
        QVERIFY(scene.panel->openRecord(u"ATH-ERM"_s));
        scene.press(u"node.edit"_s);
        auto *priority = scene.part<QLineEdit>(u"priority"_s);
        priority->selectAll();
        QTest::keyClicks(priority, u"77"_s);
        QVERIFY(scene.panel->openRecord(u"MIL-BRE"_s));
        QVERIFY(priority->isVisible());
        QCOMPARE(priority->text(), u"77"_s);
        scene.press(u"form.cancel"_s);
        QVERIFY(!priority->isVisible());
        QCOMPARE(scene.window->findChild<NodePane *>()->code(), u"MIL-BRE"_s);
    }

    void aShiftIsLookedAtTwice()
    {
        Scene scene;
        scene.show();
        QVERIFY(scene.panel->openRecord(u"capacity"_s));
        scene.press(u"capacity.shift"_s);
        auto *from = scene.part<QComboBox>(u"shift.from"_s);
        auto *to = scene.part<QComboBox>(u"shift.to"_s);
        from->setCurrentIndex(from->findData(u"ATH-ERM"_s));
        to->setCurrentIndex(to->findData(u"ATH-MFC"_s));
        Q_EMIT from->activated(from->currentIndex());
        scene.part<QSpinBox>(u"shift.units"_s)->setValue(3);
        scene.press(u"shift.go"_s);
        const auto ship = [&] {
            return scene.desk.node(u"ATH-ERM"_s)->node.settings.terms(FulfilmentMethod::Ship)->perHour;
        };
        QCOMPARE(ship(), 12);
        QVERIFY(!from->isEnabled());
        scene.press(u"shift.go"_s);
        QTRY_COMPARE(ship(), 9);
    }

    void aGoalLeadsToItsOrders()
    {
        Scene scene;
        scene.show();
        QVERIFY(scene.panel->openRecord(u"service-levels"_s));
        auto *bands = scene.window->findChild<SlaBands *>();
        QCOMPARE(bands->partCount(), 7);
        QSignalSpy orders(scene.panel.get(), &NetworkPanel::ordersAsked);
        bands->setFocus();
        QTest::keyClick(bands, Qt::Key_Home);
        QTest::keyClick(bands, Qt::Key_Return);
        QCOMPARE(orders.count(), 1);
        QCOMPARE(orders.first().first().toStringList(), scene.desk.lateOrders(scene.desk.sla().at(0)));
    }

    void whoMayNotChangeIsToldWhy()
    {
        Scene scene;
        scene.stage.stage.door().signIn(
            Rights({Permission::NetworkRead, Permission::OrderRead}, {}, Rights::Stores::All));
        scene.show();
        QVERIFY(scene.panel->openRecord(u"ATH-ERM"_s));
        auto *edit = scene.part<QAbstractButton>(u"node.edit"_s);
        QVERIFY(!refusalOf(edit).isEmpty());
        QVERIFY(scene.panel->openRecord(u"carriers"_s));
        QVERIFY(!refusalOf(scene.part<QAbstractButton>(u"carrier.add"_s)).isEmpty());
    }

    void locationsAreFoundInThePalette()
    {
        Scene scene;
        scene.show();
        PaletteSource *source = scene.panel->locationSource();
        QSignalSpy answers(source, &PaletteSource::answered);
        source->search(u"brera"_s, 4);
        QCOMPARE(answers.count(), 1);
        QCOMPARE(answers.first().first().toInt(), 4);
        QSignalSpy open(scene.panel.get(), &Panel::openAsked);
        source->open(u"MIL-BRE"_s, OpenIn::Place);
        QCOMPARE(open.first(), (QVariantList{u"network"_s, u"MIL-BRE"_s}));
    }

    void filtersAndTabAreThereAgainAfterARestart()
    {
        Scene scene;
        scene.show();
        QVERIFY(scene.panel->openRecord(u"locations"_s));
        const QJsonObject state = scene.panel->saveState();
        NetworkPanel other(scene.desk, scene.policies, scene.prompts);
        other.restoreState(state);
        QCOMPARE(other.saveState().value("tab"_L1).toInt(), 1);
        delete other.widget();
    }

    void noWordIsCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<bool>("long_words");
        QTest::newRow("1280") << QSize(1280, 800) << Qt::LeftToRight << false;
        QTest::newRow("1024") << QSize(1024, 640) << Qt::LeftToRight << false;
        QTest::newRow("rtl") << QSize(1280, 800) << Qt::RightToLeft << false;
        QTest::newRow("long") << QSize(1280, 800) << Qt::LeftToRight << true;
    }
    void noWordIsCut()
    {
        QFETCH(QSize, size);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(bool, long_words);
        kit::LongTranslator translator;
        if (long_words)
            QVERIFY(QCoreApplication::installTranslator(&translator));
        QGuiApplication::setLayoutDirection(direction);
        QStringList cut;
        {
            Scene scene;
            scene.show(size);
            const auto pages = scene.panel->pages();
            for (const PanelPage &page : pages) {
                page.show();
                if (!QTest::qWaitFor([&] { return clippedWord(*scene.window).isEmpty(); }))
                    cut.append(page.name + u": "_s + clippedWord(*scene.window));
                for (auto *cancel : scene.window->findChildren<QAbstractButton *>(u"form.cancel"_s)) {
                    if (cancel->isVisible())
                        cancel->click();
                }
            }
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCoreApplication::removeTranslator(&translator);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void theRoutingLabStandsInItsTab()
    {
        Scene scene;
        scene.show();
        QVERIFY(scene.panel->openRecord(u"routing"_s));
        QCOMPARE(scene.panel->header().title, u"Routing lab"_s);
        QVERIFY(scene.part<QWidget>(u"startPolicy"_s));
        QVERIFY(scene.panel->actions().size() > 3);
        scene.policies.startPolicy(u"GR-IT"_s, u"Greece and Italy"_s);
        QCOMPARE(scene.panel->header().line, u"Network / Policies / GR-IT"_s);
        QVERIFY(scene.panel->openRecord(u"locations"_s));
        QCOMPARE(scene.panel->header().title, QString());
        QVERIFY(!scene.panel->openRecord(u"no such"_s));
    }

    void aThousandLocationsStayFluid()
    {
        Scene scene(1'000);
        scene.show();
        QTRY_COMPARE(scene.desk.nodes().rowCount(), 1'013);
        QCoreApplication::processEvents();
        kit::GuiWatchdog watchdog;
        QVERIFY(scene.panel->openRecord(u"locations"_s));
        auto *table = scene.part<DataTable>(u"locations"_s);
        for (int row = 0; row < 1'000; row += 100) {
            table->setCurrentRow(row);
            QCoreApplication::processEvents();
        }
        // Everything is read anew, in the background.
        QSignalSpy read(&scene.desk, &NetworkDesk::changed);
        scene.desk.setSlaDays(7);
        QVERIFY(read.wait());
        QCoreApplication::processEvents();
        QVERIFY2(watchdog.fine(), qPrintable(watchdog.report()));
    }
};

STOA_TEST(NetworkPanelTest)
#include "networkpaneltest.moc"
