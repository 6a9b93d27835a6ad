// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/routing/duty.h"
#include "tests/hub/log/loghub.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace stoa::kit;

/// Who of several replicas does what one alone may do.
class DutyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneHasIt_data() { addEngineRows(); }
    void oneHasIt();
};

void DutyTest::oneHasIt()
{
    STOA_FETCH_ENGINE(engine);
    hubtest::LogHub house(engine);
    hub::Duty first(house.store(), hub::Duty::Kind::Routing);
    QVERIFY(first.isOurs());
    QVERIFY(first.isOurs());
    // Another work is nobody's yet.
    hub::Duty other(house.store(), hub::Duty::Kind::NearTime);
    QVERIFY(other.isOurs());
    if (engine == sql::Engine::Sqlite)
        return;
    hub::Duty second(house.store(), hub::Duty::Kind::Routing);
    QVERIFY(!second.isOurs());
    // As when its process goes: the connection is gone, and with it the mark.
    first.giveUp();
    QTRY_VERIFY_WITH_TIMEOUT(second.isOurs(), 2'000);
    QVERIFY(!first.isOurs());
}

STOA_TEST(DutyTest)
#include "dutytest.moc"
