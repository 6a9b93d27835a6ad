// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"
#include "tests/journeys/officehand.h"
#include "tests/kit/testmain.h"

#include <QApplication>
#include <QTest>
#include <cstdio>

using namespace stoa;
using namespace stoa::journeys;
using namespace Qt::StringLiterals;

/// Not a test but what the kill journey kills: a desktop at which somebody adjusts without a pause and is
/// told each time, by the form, that it is safe. A process of its own; see KillJourneyTest.
class DesktopVictim : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void adjustsUntilItIsKilled();
};

void DesktopVictim::adjustsUntilItIsKilled()
{
    Arguments arguments;
    arguments.profile = qEnvironmentVariable("STOA_VICTIM_PROFILE");
    if (arguments.profile.isEmpty())
        QSKIP("the kill journey runs it");
    arguments.language = u"en"_s;
    Desktop desktop(*qApp, arguments);
    const auto work = [] {
        OfficeHand hand;
        bool goesOn = hand.comeIn() && hand.find(qEnvironmentVariable("STOA_VICTIM_SKU"), u"ATH-01"_s);
        for (int n = qEnvironmentVariableIntValue("STOA_VICTIM_FIRST"), line = 1; goesOn; ++n, ++line) {
            goesOn = hand.adjust(n % 2 == 0 ? 1 : -1, u"k%1"_s.arg(n));
            std::printf("\n{\"line\":%d,\"ok\":%s}\n", line, goesOn ? "true" : "false");
            std::fflush(stdout);
        }
        qWarning("a hand at the desktop waited in vain:\n%s", qPrintable(OfficeHand::inSight()));
        QApplication::exit(1);
    };
    connect(&desktop, &Desktop::opened, this, work, Qt::QueuedConnection);
    QCOMPARE(desktop.run(), 0);
}

STOA_TEST(DesktopVictim)
#include "desktopvictim.moc"
