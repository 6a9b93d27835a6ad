// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testmain.h"
#include "tests/ui/network/routinglab.h"
#include "ui/network/goldenpopovers.h"
#include "ui/shared/controlkind.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;
using kit::Lab;

/// Golden orders where they are kept: in the card of the routing lab.
class GoldenCardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOrderIsKeptAsGoldenFromTheCard()
    {
        Lab lab;
        lab.show({1100, 760});
        QTRY_VERIFY(lab.page.simulation().isGoldenKnown());
        QSignalSpy toasts(&lab.page, &RoutingPage::toastRaised);
        lab.page.findChild<QAbstractButton *>(u"addGolden"_s)->click();
        auto *popover = lab.page.findChild<GoldenKeepPopover *>();
        QVERIFY(popover->isVisible());
        auto *order = popover->findChild<QLineEdit *>(u"goldenOrder"_s);
        auto *name = popover->findChild<QLineEdit *>(u"goldenName"_s);
        QTest::keyClick(order, Qt::Key_Return);
        QVERIFY(hasFieldError(order));
        order->setText(u"E-404"_s);
        name->setText(u"Two parcels"_s);
        QTest::keyClick(name, Qt::Key_Return);
        // What was typed stays beside what is wrong with it.
        QTRY_VERIFY(order->toolTip().contains(u"no order of this number"_s));
        QVERIFY(popover->isVisible());
        order->setText(u"E-104382"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(toasts.count(), 1);
        QVERIFY(!popover->isVisible());
        QTRY_COMPARE(lab.page.simulation().golden().size(), 26);
    }

    void anOrderOfAnotherPanelIsKept()
    {
        Lab lab;
        lab.show({1100, 760});
        QVERIFY(lab.page.openRecord(u"golden E-104382"_s));
        auto *popover = lab.page.findChild<GoldenKeepPopover *>();
        QTRY_VERIFY(popover->isVisible());
        QCOMPARE(popover->findChild<QLineEdit *>(u"goldenOrder"_s)->text(), u"E-104382"_s);
    }

    void theNewOutcomeIsAcceptedOnceAndTakenBack()
    {
        Lab lab;
        lab.show({1100, 760});
        QTRY_VERIFY(lab.page.simulation().isGoldenKnown());
        const auto accept = [&lab] {
            return lab.page.findChild<QAbstractButton *>(u"acceptGolden.G-17"_s);
        };
        QTRY_VERIFY(accept());
        accept()->click();
        QCOMPARE(lab.prompts.questions.size(), 1);
        QVERIFY(lab.prompts.questions.first().text.contains(u"Milano Brera"_s));
        QVERIFY(!lab.page.simulation().golden().first().passed);
        lab.prompts.answer = Prompts::Answer::DoIt;
        QList<ToastText> toasts;
        connect(&lab.page, &RoutingPage::toastRaised, this,
                [&toasts](const ToastText &toast) { toasts.append(toast); });
        accept()->click();
        QTRY_VERIFY(lab.page.simulation().golden().first().passed);
        QTRY_VERIFY(!accept());
        QCOMPARE(toasts.size(), 1);
        QVERIFY(toasts.first().undo);
        toasts.first().undo();
        QTRY_VERIFY(accept());
    }

    void aGoldenOrderIsRenamedOpenedAndRemoved()
    {
        Lab lab;
        lab.show({1100, 760});
        QTRY_VERIFY(lab.page.findChild<QAbstractButton *>(u"goldenMenu.G-17"_s));
        const auto choose = [&lab](const QString &code, const QString &text) {
            auto *more = lab.page.findChild<QAbstractButton *>(u"goldenMenu."_s + code);
            more->click();
            auto *menu = lab.page.findChild<QMenu *>(u"goldenMenu"_s);
            for (QAction *action : menu->actions()) {
                if (action->text() == text)
                    action->trigger();
            }
            menu->close();
            QCoreApplication::sendPostedEvents(menu, QEvent::DeferredDelete);
        };
        choose(u"G-17"_s, u"Open the decision"_s);
        QTRY_VERIFY(lab.page.findChild<GoldenDecisionPopover *>());
        lab.page.findChild<GoldenDecisionPopover *>()->close();
        choose(u"G-17"_s, u"Rename…"_s);
        QWidget *editor = nullptr;
        for (QLineEdit *field : lab.page.findChildren<QLineEdit *>(u"tokenEditor"_s)) {
            if (field->isVisible())
                editor = field;
        }
        QVERIFY(editor);
        qobject_cast<QLineEdit *>(editor)->setText(u"Gift set"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(lab.page.simulation().golden().first().name, u"Gift set"_s);
        QVERIFY(lab.prompts.questions.isEmpty());
        lab.prompts.answer = Prompts::Answer::DoIt;
        choose(u"G-17"_s, u"Remove…"_s);
        QCOMPARE(lab.prompts.questions.size(), 1);
        QTRY_COMPARE(lab.page.simulation().golden().size(), 24);
    }

    void whereThereIsNoneItIsSaidWhatToDo()
    {
        Lab lab;
        lab.hub.hasGolden = false;
        lab.show({1100, 760});
        lab.page.simulation().runGolden();
        QTRY_VERIFY(lab.page.simulation().isGoldenKnown() && lab.page.simulation().golden().isEmpty());
        lab.simulate();
        // Nothing passed, and nothing failed.
        auto *passed = lab.page.findChild<QWidget *>(u"goldenPassed"_s);
        auto *add = lab.page.findChild<QWidget *>(u"addGolden"_s);
        QTRY_VERIFY(add->isVisible());
        QVERIFY(!passed->isVisible());
        auto *none = lab.page.findChild<QLabel *>(u"noGolden"_s);
        QVERIFY(none && none->isVisible());
        QCOMPARE(none->text(), u"No golden orders yet"_s);
        lab.hub.hasGolden = true;
        lab.page.simulation().runGolden();
        QTRY_VERIFY(passed->isVisible());
        QVERIFY(!lab.page.findChild<QLabel *>(u"noGolden"_s));
    }

    void goldenOrdersAreRefusedWithTheReasonWhileTheHubIsAway()
    {
        Lab lab;
        lab.show({1100, 760});
        QTRY_VERIFY(lab.page.findChild<QAbstractButton *>(u"goldenMenu.G-17"_s));
        lab.line.signIn({Permission::RoutingEdit}, SessionState::Offline);
        auto *add = lab.page.findChild<QAbstractButton *>(u"addGolden"_s);
        QTRY_VERIFY(refusalOf(add).contains(u"hub"_s));
        QVERIFY(!refusalOf(lab.page.findChild<QWidget *>(u"openGolden.G-17"_s)).isEmpty());
        QVERIFY(!refusalOf(lab.page.findChild<QWidget *>(u"goldenMenu.G-17"_s)).isEmpty());
        // A press acts on nothing and tells why.
        add->click();
        QVERIFY(!lab.page.findChild<GoldenKeepPopover *>()->isVisible());
    }
};

STOA_TEST(GoldenCardTest)
#include "goldencardtest.moc"
