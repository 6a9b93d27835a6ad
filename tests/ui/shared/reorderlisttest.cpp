// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/reorderlist.h"
#include "tests/kit/testmain.h"
#include "tests/ui/themed.h"
#include "ui/shared/reordercard.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {

QList<ReorderList::Item> items()
{
    return {{u"urban"_s, u"Urban next day"_s, u"41 % of orders"_s},
            {u"sets"_s, u"Keep sets together"_s, u"12 %"_s},
            {u"cost"_s, u"Everything else"_s, u"44 %"_s}};
}

struct Stage {
    Stage()
    {
        list.setItems(items());
        list.resize(400, 300);
        list.show();
        const bool seen = QTest::qWaitForWindowExposed(&list);
        Q_UNUSED(seen)
        list.activateWindow();
        QCoreApplication::processEvents();
    }
    ReorderHead &head(const QString &id) { return list.card(id)->head(); }

    kit::Themed themed;
    ReorderList list;
};

} // namespace

class ReorderListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void altAndAnArrowMoveACard()
    {
        Stage stage;
        QSignalSpy moved(&stage.list, &ReorderList::moved);
        stage.head(u"urban"_s).setFocus();
        QTest::keyClick(&stage.head(u"urban"_s), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(stage.list.order(), (QStringList{u"sets"_s, u"urban"_s, u"cost"_s}));
        QCOMPARE(moved.count(), 1);
        QCOMPARE(moved.first().at(0).toString(), u"urban"_s);
        QCOMPARE(moved.first().at(1).toInt(), 1);
        QVERIFY(stage.head(u"urban"_s).hasFocus());
        QCOMPARE(stage.head(u"urban"_s).accessibleDescription(), u"Urban next day is now 2 of 3."_s);
        QCOMPARE(stage.head(u"urban"_s).accessibleName(), u"2 of 3: Urban next day, 41 % of orders"_s);
        QVERIFY(stage.list.card(u"sets"_s)->y() < stage.list.card(u"urban"_s)->y());
        // At the end it stays.
        QTest::keyClick(&stage.head(u"cost"_s), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(moved.count(), 1);
    }

    void arrowsAloneGoFromCardToCard()
    {
        Stage stage;
        stage.head(u"urban"_s).setFocus();
        QTest::keyClick(&stage.head(u"urban"_s), Qt::Key_Down);
        QVERIFY(stage.head(u"sets"_s).hasFocus());
        QTest::keyClick(&stage.head(u"sets"_s), Qt::Key_Up);
        QVERIFY(stage.head(u"urban"_s).hasFocus());
    }

    void atMostOneIsOpen()
    {
        Stage stage;
        QSignalSpy opened(&stage.list, &ReorderList::openedChanged);
        stage.list.setBody(u"urban"_s, new QLabel(u"first"_s));
        stage.list.setBody(u"sets"_s, new QLabel(u"second"_s));
        stage.list.setOpened(u"urban"_s);
        QCOMPARE(opened.count(), 0);
        QVERIFY(stage.list.card(u"urban"_s)->body()->isVisible());
        QTest::keyClick(&stage.head(u"sets"_s), Qt::Key_Return);
        QCOMPARE(stage.list.opened(), u"sets"_s);
        QVERIFY(!stage.list.card(u"urban"_s)->body()->isVisible());
        QTest::mouseClick(&stage.head(u"sets"_s), Qt::LeftButton);
        QCOMPARE(stage.list.opened(), QString());
        QCOMPARE(opened.count(), 2);
    }

    void theMouseDragsACard()
    {
        Stage stage;
        QSignalSpy moved(&stage.list, &ReorderList::moved);
        QSignalSpy opened(&stage.list, &ReorderList::openedChanged);
        ReorderHead &head = stage.head(u"cost"_s);
        const QPoint grip(16, head.height() / 2);
        const auto onHead = [&](const QPoint &inList) {
            return head.mapFrom(&stage.list, inList);
        };
        QTest::mousePress(&head, Qt::LeftButton, {}, grip);
        QTest::mouseMove(&head, onHead(QPoint(16, 40)));
        QTest::mouseMove(&head, onHead(QPoint(16, 2)));
        QTest::mouseRelease(&head, Qt::LeftButton, {}, onHead(QPoint(16, 2)));
        QCOMPARE(stage.list.order(), (QStringList{u"cost"_s, u"urban"_s, u"sets"_s}));
        QCOMPARE(moved.count(), 1);
        QCOMPARE(moved.first().at(1).toInt(), 0);
        QCOMPARE(opened.count(), 0);
        // Esc leaves it where it was.
        QTest::mousePress(&head, Qt::LeftButton, {}, grip);
        QTest::mouseMove(&head, onHead(QPoint(16, 290)));
        QTest::keyClick(&head, Qt::Key_Escape);
        QTest::mouseRelease(&head, Qt::LeftButton, {}, onHead(QPoint(16, 290)));
        QCOMPARE(moved.count(), 1);
    }

    void cardsThatStayKeepBodyAndKeyboard()
    {
        Stage stage;
        auto *body = new QLabel(u"first"_s);
        stage.list.setBody(u"urban"_s, body);
        stage.list.setOpened(u"urban"_s);
        stage.head(u"urban"_s).setFocus();
        QList<ReorderList::Item> other = items();
        other.move(0, 2);
        other.removeAt(0);
        other.append({u"queue"_s, u"Queue"_s, u"3 %"_s});
        stage.list.setItems(other);
        QCOMPARE(stage.list.order(), (QStringList{u"cost"_s, u"urban"_s, u"queue"_s}));
        QCOMPARE(stage.list.card(u"urban"_s)->body(), body);
        QCOMPARE(stage.list.opened(), u"urban"_s);
        QVERIFY(stage.head(u"urban"_s).hasFocus());
        QCOMPARE(stage.list.card(u"sets"_s), nullptr);
    }

    void withoutTheRightNothingMoves()
    {
        Stage stage;
        QSignalSpy moved(&stage.list, &ReorderList::moved);
        stage.list.setMoving(ReorderList::Moving::No);
        QTest::keyClick(&stage.head(u"urban"_s), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(moved.count(), 0);
        QCOMPARE(stage.head(u"urban"_s).accessibleDescription(), QString());
    }
};

STOA_TEST(ReorderListTest)
#include "reorderlisttest.moc"
