// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncbell.h"
#include "tests/kit/testmain.h"
#include "tests/ui/refusedsync.h"
#include "ui/shared/linkbutton.h"
#include "ui/shell/panelheader.h"

#include <QSignalSpy>
#include <QToolButton>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {

/// One change was refused; the bell knows.
struct Bell : kit::RefusedSync {
    Bell()
        : bell(*syncDesk, *window)
    {
        window->activateWindow();
    }
    QToolButton &button() const { return *window->findChild<QToolButton *>(u"header.bell"_s); }
    NoticePopover *popover() const { return window->findChild<NoticePopover *>(); }
    void open() const
    {
        button().click();
        QTRY_VERIFY(popover() && popover()->isVisible());
    }
    QList<LinkButton *> ways() const { return popover()->findChildren<LinkButton *>(); }
    QStringList words() const
    {
        QStringList all;
        for (const QLabel *label : popover()->findChildren<QLabel *>())
            all.append(label->text());
        return all;
    }

    SyncBell bell;
};

} // namespace

class SyncBellTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBellCarriesTheCount()
    {
        Bell desk;
        QCOMPARE(desk.button().text(), u"1"_s);
        QCOMPARE(desk.button().accessibleName(), u"Notices, 1"_s);
        desk.line.setStatus(desk.line.live());
        QVERIFY(desk.button().text().isEmpty());
        QCOMPARE(desk.button().accessibleName(), u"Notices"_s);
    }

    void aNoticeLeadsToWhereItIsDealtWith()
    {
        Bell desk;
        QVERIFY(desk.window->openPanel(desk.admin->id()));
        desk.open();
        QVERIFY(desk.words().contains(desk.syncDesk->refusedWords()));
        QCOMPARE(desk.ways().size(), 1);
        QCOMPARE(desk.ways()[0]->accessibleDescription(), desk.syncDesk->refusedWords());
        // By the keyboard alone.
        QCOMPARE(desk.popover()->focusWidget(), desk.ways()[0]);
        QTest::keyClick(desk.ways()[0], Qt::Key_Return);
        QVERIFY(!desk.popover()->isVisible());
        QCOMPARE(desk.window->currentPanel(), desk.sync.get());
        QTRY_VERIFY(desk.window->findChild<QWidget *>(u"attention"_s)->isVisible());
    }

    void whoMustSignInIsLedThere()
    {
        Bell desk;
        SyncStatus status = desk.line.offline();
        status.state = SyncState::SignedOut;
        status.hubIsBack = true;
        desk.line.setStatus(status);
        const QSignalSpy asked(&desk.bell, &SyncBell::signInAsked);
        desk.open();
        QVERIFY(desk.words().contains(u"The hub is back. Sign in once more to work with it."_s));
        desk.ways()[0]->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(!desk.popover()->isVisible());
    }

    void withoutNoticesItSaysSo()
    {
        Bell desk;
        desk.line.setStatus(desk.line.live());
        desk.open();
        QVERIFY(desk.words().contains(u"Nothing needs you."_s));
        QVERIFY(desk.ways().isEmpty());
        QTest::keyClick(desk.popover(), Qt::Key_Escape);
        QVERIFY(!desk.popover()->isVisible());
    }

    void whatIsNewComesWhileItIsOpen()
    {
        Bell desk;
        desk.open();
        SyncStatus status = desk.line.live();
        status.outbox.rejected = 2;
        status.room = DiskRoom::Low;
        desk.line.setStatus(status);
        QCOMPARE(desk.ways().size(), 2);
        QCOMPARE(desk.button().text(), u"3"_s);
        desk.line.setStatus(desk.line.live());
        QVERIFY(desk.words().contains(u"Nothing needs you."_s));
    }

    void allOfItIsInSight_data()
    {
        QTest::addColumn<LookChoice>("look");
        QTest::newRow("light") << LookChoice::Light;
        QTest::newRow("dark") << LookChoice::Dark;
        QTest::newRow("high contrast") << LookChoice::HighContrast;
    }
    void allOfItIsInSight()
    {
        QFETCH(const LookChoice, look);
        Bell desk;
        desk.themed.theme.setChoice(look);
        SyncStatus status = desk.line.live();
        status.state = SyncState::Halted;
        status.trouble = Error::of(Problem::DeviceForked);
        status.outbox.rejected = 2;
        desk.line.setStatus(status);
        desk.open();
        for (const QLabel *label : desk.popover()->findChildren<QLabel *>()) {
            QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            QVERIFY(desk.popover()->rect().contains(
                QRect(label->mapTo(desk.popover(), QPoint()), label->size())));
        }
        QTRY_VERIFY(desk.button().width() >= desk.button().minimumSizeHint().width());
    }
};

STOA_TEST(SyncBellTest)
#include "syncbelltest.moc"
