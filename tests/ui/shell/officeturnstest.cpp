// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/guiwatchdog.h"
#include "tests/kit/testmain.h"
#include "tests/ui/officedesk.h"
#include "ui/shell/commandpalette.h"

#include <QLineEdit>

using namespace stoa;
using namespace Qt::StringLiterals;

/// Whatever somebody opens in the window, it goes on turning.
class OfficeTurnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noPanelHoldsTheWindowUp()
    {
        kit::OfficeDesk office;
        office.open();
        office.show({1280, 800});
        const kit::GuiWatchdog watchdog;
        for (int round = 0; round < 2; ++round) {
            for (ui::Panel *panel : {static_cast<ui::Panel *>(office.sync.get()),
                                     static_cast<ui::Panel *>(office.admin.get())}) {
                QVERIFY(office.window->openPanel(panel->id()));
                for (const ui::PanelPage &page : panel->pages()) {
                    page.show();
                    QTRY_VERIFY(!office.accessDesk->isReadingAudit());
                    QCoreApplication::processEvents();
                }
            }
        }
        QVERIFY2(watchdog.fine(), qPrintable(watchdog.report()));
    }

    void typingInThePaletteHoldsNothingUp()
    {
        kit::OfficeDesk office;
        office.open();
        office.show({1280, 800});
        office.window->palette().open();
        QCoreApplication::processEvents();
        const kit::GuiWatchdog watchdog;
        const QString text = u"sync activity of today"_s;
        for (const QChar letter : text) {
            QTest::keyClicks(&office.window->palette().field(), QString(letter));
            QCoreApplication::processEvents();
        }
        QVERIFY(office.window->palette().isOpen());
        QVERIFY2(watchdog.fine(), qPrintable(watchdog.report()));
    }
};

STOA_TEST(OfficeTurnsTest)
#include "officeturnstest.moc"
