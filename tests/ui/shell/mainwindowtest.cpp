// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"
#include "tests/kit/testmain.h"
#include "tests/ui/fakepanel.h"
#include "tests/ui/longtranslator.h"
#include "tests/ui/themed.h"
#include "ui/shared/textlabel.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/palettelistmodel.h"
#include "ui/shell/panelheader.h"
#include "ui/shell/rail.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/statusstrip.h"

#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    Desk()
        : settings(folder.filePath(u"desk.ini"_s), QSettings::IniFormat)
        , window({&today, &stock, &sync}, settings)
    {
        window.rail().store().setLines(u"Athens"_s, u"Elaia Home"_s);
        window.rail().person().setLines(u"Eleni Markou"_s, u"Store manager"_s);
    }
    void show()
    {
        window.restoreSession();
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : static_cast<QWidget *>(&window), key, with);
        QCoreApplication::processEvents();
    }

    kit::Themed themed;
    QTemporaryDir folder;
    QSettings settings;
    kit::FakePanel today{"Today"};
    kit::FakePanel stock{"Inventory"};
    kit::FakePanel sync{"Sync"};
    MainWindow window;
};

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPanelIsMadeWhenItIsOpened()
    {
        Desk desk;
        desk.show();
        QCOMPARE(desk.today.made, 1);
        QCOMPARE(desk.stock.made, 0);
        desk.key(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(desk.window.currentPanel(), &desk.stock);
        QCOMPARE(desk.stock.made, 1);
        desk.key(Qt::Key_1, Qt::ControlModifier);
        desk.key(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(desk.stock.made, 1);
        QVERIFY(desk.window.windowTitle().startsWith(u"Inventory"));
    }

    void f6WalksThroughThePanesAndBack()
    {
        Desk desk;
        desk.show();
        desk.today.first->setFocus();
        desk.key(Qt::Key_F6);
        QVERIFY(desk.today.second->hasFocus());
        desk.key(Qt::Key_F6);
        QVERIFY(desk.window.strip().isAncestorOf(QApplication::focusWidget()));
        desk.key(Qt::Key_F6);
        QVERIFY(desk.window.rail().isAncestorOf(QApplication::focusWidget()));
        desk.key(Qt::Key_F6);
        QVERIFY(desk.today.first->hasFocus());
        desk.key(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(desk.window.rail().isAncestorOf(QApplication::focusWidget()));
    }

    void thePaletteFindsCommandsInAnyOrderAndRunsThem()
    {
        Desk desk;
        desk.show();
        desk.today.first->setFocus();
        desk.key(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(desk.window.palette().isOpen());
        QTest::keyClicks(&desk.window.palette().field(), u"shelf count"_s);
        QCOMPARE(desk.window.palette().model().line(1).item.title, u"Count a shelf…"_s);
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Up);
        desk.key(Qt::Key_Return);
        QVERIFY(!desk.window.palette().isOpen());
        QCOMPARE(desk.today.triggered + desk.stock.triggered + desk.sync.triggered, 1);
        desk.window.palette().open(u"inventory"_s);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.window.currentPanel(), &desk.stock);
    }

    void escapeGivesTheKeyboardBack()
    {
        Desk desk;
        desk.show();
        desk.today.second->setFocus();
        desk.key(Qt::Key_K, Qt::ControlModifier);
        desk.key(Qt::Key_Escape);
        QVERIFY(!desk.window.palette().isOpen());
        QVERIFY(desk.today.second->hasFocus());
        desk.today.paneOpen = true;
        desk.key(Qt::Key_Escape);
        QVERIFY(!desk.today.paneOpen);
    }

    void anOldAnswerIsDropped()
    {
        class Slow : public PaletteSource {
        public:
            QString heading() const override { return u"Records"_s; }
            void search(const QString &text, int ticket) override { asked.append({text, ticket}); }
            void open(const QString &id, OpenIn) override { opened = id; }
            QList<QPair<QString, int>> asked;
            QString opened;
        };
        Desk desk;
        Slow slow;
        desk.window.addPaletteSource(slow);
        desk.show();
        desk.window.palette().open(u"bow"_s);
        desk.window.palette().field().setText(u"bowl"_s);
        const int old = slow.asked[slow.asked.size() - 2].second;
        Q_EMIT slow.answered(old, {{u"1"_s, u"Old bow"_s, {}, {}, {}, {}, {}}}, {});
        QCOMPARE(desk.window.palette().model().rowCount(), 0);
        Q_EMIT slow.answered(slow.asked.last().second, {{u"2"_s, u"Ceramic bowl"_s, {}, {}, {}, {}, {}}},
                             u"11 ms"_s);
        QCOMPARE(desk.window.palette().model().rowCount(), 2);
        QTest::keyClick(&desk.window.palette().field(), Qt::Key_Return);
        QCOMPARE(slow.opened, u"2"_s);
    }

    void undoBelongsToTheToastAndThenToThePanel()
    {
        Desk desk;
        desk.show();
        desk.today.undoable = u"price of 12 items"_s;
        Q_EMIT desk.today.changed();
        int undone = 0;
        Q_EMIT desk.today.toastRaised({u"Withdrawn"_s, [&] {
                                           ++undone;
                                       }});
        desk.window.rail().setFocus();
        QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 1);
        QCOMPARE(desk.today.undone, 0);
        QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.today.undone, 1);
    }

    void atMostTwoMessagesAreOpen()
    {
        Desk desk;
        desk.show();
        for (int i = 0; i < 5; ++i)
            desk.window.messages().raise(
                {QString::number(i), StatusKind::Attention, u"Late"_s, u"Feed"_s, {}});
        QCOMPARE(desk.window.messages().shownCount(), 2);
        QCOMPARE(desk.window.messages().count(), 5);
        desk.window.messages().raise({u"4"_s, StatusKind::Ok, u"Back"_s, u"Feed"_s, {}});
        QCOMPARE(desk.window.messages().count(), 5);
        for (int i = 0; i < 5; ++i)
            desk.window.messages().clear(QString::number(i));
        QVERIFY(!desk.window.messages().isVisible());
    }

    void theSessionComesBack()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"desk.ini"_s), QSettings::IniFormat);
        const kit::Themed themed;
        {
            kit::FakePanel today("Today");
            kit::FakePanel stock("Inventory");
            MainWindow window({&today, &stock}, settings);
            window.restoreSession();
            QVERIFY(window.openPanel(u"inventory"_s, u"42"_s));
            QCOMPARE(stock.opened, u"42"_s);
            stock.first->setText(u"kept"_s);
            window.saveSession();
        }
        kit::FakePanel today("Today");
        kit::FakePanel stock("Inventory");
        MainWindow window({&today, &stock}, settings);
        window.restoreSession();
        QCOMPARE(window.currentPanel(), &stock);
        QCOMPARE(stock.first->text(), u"kept"_s);
        QVERIFY(!window.openPanel(u"nowhere"_s));
    }

    /// Nobody closes anything, as when the power goes.
    void theSessionIsKeptByItselfAndForOnePerson()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"desk.ini"_s);
        QSettings settings(file, QSettings::IniFormat);
        const kit::Themed themed;
        const auto seenBy = [&](const QString &person, const QString &typed) {
            kit::FakePanel today("Today");
            kit::FakePanel stock("Inventory");
            MainWindow window({&today, &stock}, settings);
            window.setPerson(person);
            window.restoreSession();
            window.openPanel(u"inventory"_s);
            const QString found = stock.first->text();
            if (typed.isEmpty())
                return found;
            stock.first->setText(typed);
            const QByteArray kept = typed.toUtf8();
            const auto isKept = [&] {
                QFile written(file);
                return written.open(QIODevice::ReadOnly) && written.readAll().contains(kept);
            };
            return QTest::qWaitFor(isKept, 20'000) ? found : u"was not kept"_s;
        };
        const QString fresh = seenBy(u"usr_a"_s, u"filterOfA"_s);
        QCOMPARE(seenBy(u"usr_b"_s, u"filterOfB"_s), fresh);
        QCOMPARE(seenBy(u"usr_a"_s, {}), u"filterOfA"_s);
        QCOMPARE(seenBy(u"usr_b"_s, {}), u"filterOfB"_s);
    }

    void theSheetListsEveryKey()
    {
        Desk desk;
        desk.show();
        desk.key(Qt::Key_Slash, Qt::ControlModifier);
        auto *sheet = desk.window.findChild<ShortcutSheet *>();
        QVERIFY(sheet && sheet->isVisible());
        QStringList words;
        for (const QLabel *label : sheet->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY(words.contains(u"Ctrl+K") && words.contains(u"F6") && words.contains(u"Ctrl+3"));
    }

    /// It is a window of its own.
    void oneQuitsFromTheSheetToo()
    {
        Desk desk;
        desk.show();
        desk.key(Qt::Key_Slash, Qt::ControlModifier);
        auto *sheet = desk.window.findChild<ShortcutSheet *>();
        QVERIFY(sheet && QTest::qWaitForWindowActive(sheet));
        QTest::keyClick(sheet, Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(!desk.window.isVisible());
    }

    void everythingIsSaidAnewInAnotherLanguage()
    {
        Desk desk;
        desk.show();
        const kit::LongTranslator translator;
        const auto texts = [](MainWindow &window) {
            QStringList all{window.windowTitle(), window.palette().field().placeholderText()};
            for (const QLabel *label : window.findChildren<QLabel *>())
                all.append(label->text());
            for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
                all += {button->text(), button->toolTip(), button->accessibleName()};
            for (const QAction *action : window.actions())
                all.append(action->text());
            return all;
        };
        const QStringList english = texts(desk.window);
        QVERIFY(QCoreApplication::installTranslator(const_cast<kit::LongTranslator *>(&translator)));
        QCoreApplication::processEvents();
        const QStringList switched = texts(desk.window);
        QStringList fresh;
        {
            Desk other;
            other.show();
            fresh = texts(other.window);
        }
        QVERIFY(QCoreApplication::removeTranslator(const_cast<kit::LongTranslator *>(&translator)));
        QVERIFY(switched != english);
        QCOMPARE(switched, fresh);
        QCOMPARE(desk.today.retranslated, desk.sync.retranslated);
        QCoreApplication::processEvents();
        QCOMPARE(texts(desk.window), english);
    }

    void noWordIsClippedInALongLanguage_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("smallest") << QSize(1024, 640) << Qt::LeftToRight;
        QTest::newRow("smallest, right to left") << QSize(1024, 640) << Qt::RightToLeft;
        QTest::newRow("usual") << QSize(1440, 900) << Qt::LeftToRight;
    }
    void noWordIsClippedInALongLanguage()
    {
        QFETCH(QSize, size);
        QFETCH(Qt::LayoutDirection, direction);
        kit::LongTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        {
            Desk desk;
            desk.window.setLayoutDirection(direction);
            desk.window.resize(size);
            desk.window.strip().setState({StatusKind::Attention,
                                          QCoreApplication::translate("x", "Catching up"),
                                          u"14:32:07"_s,
                                          QCoreApplication::translate("x", "2 s ago"),
                                          3,
                                          {},
                                          1,
                                          {},
                                          1,
                                          {},
                                          1,
                                          {}});
            desk.show();
            desk.window.messages().raise(
                {u"feed"_s,
                 StatusKind::Attention,
                 QCoreApplication::translate("x", "Till feed is late"),
                 QCoreApplication::translate("x", "Its numbers are as of 14:20 and marked as late."),
                 {{QCoreApplication::translate("x", "Open feed"), [] {
                   }}}});
            QCoreApplication::processEvents();
            QCOMPARE(desk.window.size(), size);
            for (const QLabel *label : desk.window.findChildren<QLabel *>()) {
                if (!label->isVisible() || label->text().isEmpty())
                    continue;
                QVERIFY2(label->height() >= label->fontMetrics().height() - 6, qPrintable(label->text()));
                const QSize least = label->minimumSizeHint();
                QVERIFY2(label->width() >= std::min(least.width(), 40), qPrintable(label->text()));
                const int needed = label->hasHeightForWidth() ? label->heightForWidth(label->width()) : 0;
                QVERIFY2(label->height() >= needed, qPrintable(label->text()));
            }
            for (const QAbstractButton *button : desk.window.findChildren<QAbstractButton *>()) {
                if (!button->isVisible() || button->text().isEmpty())
                    continue;
                const bool whole = button->width() >= button->sizeHint().width();
                QVERIFY2(whole || !button->toolTip().isEmpty(), qPrintable(button->text()));
                QVERIFY2(button->height() >= button->minimumSizeHint().height(), qPrintable(button->text()));
            }
        }
        QVERIFY(QCoreApplication::removeTranslator(&translator));
    }

    void theFrameIsMirrored()
    {
        Desk desk;
        desk.show();
        QVERIFY(desk.window.rail().x() < desk.window.header().x());
        desk.window.setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        QVERIFY(desk.window.rail().x() > desk.window.header().x());
    }

    void aNarrowWindowFoldsTheRail()
    {
        Desk desk;
        desk.show();
        QVERIFY(!desk.window.rail().isFolded());
        desk.window.resize(1100, 700);
        QVERIFY(desk.window.rail().isFolded());
        const RailItem *item = desk.window.rail().item(&desk.stock);
        QVERIFY(item->toolTip().contains(u"Inventory"));
        QCOMPARE(item->accessibleName(), u"Inventory, 7"_s);
    }
};

STOA_TEST(MainWindowTest)
#include "mainwindowtest.moc"
