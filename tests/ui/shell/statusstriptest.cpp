// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusstrip.h"
#include "tests/kit/testmain.h"
#include "tests/ui/themed.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

class StatusStripTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void neverGreenWhileSomethingWaitsForAPerson_data()
    {
        QTest::addColumn<int>("conflicts");
        QTest::addColumn<int>("parked");
        QTest::addColumn<StatusKind>("shown");
        QTest::newRow("all settled") << 0 << 0 << StatusKind::Ok;
        QTest::newRow("a conflict") << 1 << 0 << StatusKind::Attention;
        QTest::newRow("a parked change") << 0 << 2 << StatusKind::Attention;
    }
    void neverGreenWhileSomethingWaitsForAPerson()
    {
        QFETCH(int, conflicts);
        QFETCH(int, parked);
        QFETCH(StatusKind, shown);
        const kit::Themed themed;
        StatusStrip strip;
        StripState state;
        state.sync = StatusKind::Ok;
        state.word = u"In sync"_s;
        state.conflicts = conflicts;
        state.parked = parked;
        strip.setState(state);
        QCOMPARE(strip.shownSync(), shown);
        const auto *chip = strip.findChild<QAbstractButton *>(u"strip.sync"_s);
        QCOMPARE(chip->text() == u"In sync"_s, shown == StatusKind::Ok);
    }

    void aConflictLeadsSomewhere()
    {
        const kit::Themed themed;
        StatusStrip strip;
        StripState state;
        state.conflicts = 1;
        strip.setState(state);
        strip.show();
        QSignalSpy asked(&strip, &StatusStrip::conflictsAsked);
        QTest::mouseClick(strip.findChild<QAbstractButton *>(u"strip.conflicts"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }
};

STOA_TEST(StatusStripTest)
#include "statusstriptest.moc"
