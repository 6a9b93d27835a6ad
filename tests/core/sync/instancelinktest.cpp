// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/instancelink.h"
#include "tests/kit/testmain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stoa;

class InstanceLinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSecondStartWakesTheFirst();
    void nobodyIsWokenWhereNobodyListens();
};

void InstanceLinkTest::aSecondStartWakesTheFirst()
{
    QTemporaryDir folder;
    QTemporaryDir other;
    InstanceLink first;
    first.listen(folder.path());
    QSignalSpy woken(&first, &InstanceLink::woken);
    QVERIFY(InstanceLink::wake(folder.path()));
    QVERIFY(woken.wait(30'000));
    QCOMPARE(woken.count(), 1);
    QVERIFY(!InstanceLink::wake(other.path()));
}

void InstanceLinkTest::nobodyIsWokenWhereNobodyListens()
{
    QTemporaryDir folder;
    QVERIFY(!InstanceLink::wake(folder.path()));
    {
        InstanceLink gone;
        gone.listen(folder.path());
    }
    QVERIFY(!InstanceLink::wake(folder.path()));
}

STOA_TEST(InstanceLinkTest)
#include "instancelinktest.moc"
