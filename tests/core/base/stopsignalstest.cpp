// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stopsignals.h"

#include "tests/kit/testmain.h"

#include <QTest>
#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace stoa;

class StopSignalsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLoopIsToldOfEach()
    {
#ifdef Q_OS_UNIX
        int told = 0;
        QObject context;
        onStopSignals(&context, [&told] { ++told; });
        ::raise(SIGTERM);
        // Not in the signal itself, where nothing may be done.
        QCOMPARE(told, 0);
        QTRY_COMPARE(told, 1);
        ::raise(SIGINT);
        QTRY_COMPARE(told, 2);
#else
        QSKIP("there are no such signals");
#endif
    }
};

STOA_TEST(StopSignalsTest)
#include "stopsignalstest.moc"
