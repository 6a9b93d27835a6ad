// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/access/testhouse.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::TestHouse;

/// An answer that is given again tells no more than the caller may read by now.
class ReplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCostIsHiddenOnceTheRightIsGone();
};

void ReplayTest::aCostIsHiddenOnceTheRightIsGone()
{
    TestHouse hub;
    const auto admin = hub.signedIn(u"admin"_s);
    const QByteArray less = R"(["catalog.read","catalog.edit","price.edit"])";
    const QByteArray more = R"(["catalog.read","catalog.edit","price.edit","cost.read"])";
    QCOMPARE(hub.callAs(admin, "POST", "/v1/roles",
                        R"({"code":"buyer","name":"Buyer","permissions":)" + more + '}',
                        TestHouse::freshKey())
                 .status,
             201);
    const auto user =
        User::accept(UserId::make(hub.clock().now()), {u"buyer"_s, u"Buyer"_s, {u"buyer"_s}, {u"*"_s}});
    QVERIFY(user && hub.house().saveUser(*user, kit::kGoodPassword));
    const QByteArray key = TestHouse::freshKey();
    const auto make = [&] {
        return hub.callAs(hub.signedIn(u"buyer"_s), "POST", "/v1/items",
                          R"({"sku":"TEA","names":{"en":"The cost"},"price":99,"cost":77})", key);
    };
    const auto made = make();
    QVERIFY2(made.status == 201, made.body);
    QCOMPARE(made.json().value("cost"_L1).toInteger(), 77);
    const auto again = make();
    QCOMPARE(again.body, made.body);
    QCOMPARE(again.header("idempotent-replayed"), "true"_ba);

    const auto changed =
        hub.callAs(admin, "PATCH", "/v1/roles/buyer", "{\"permissions\":" + less + '}', "If-Match: *\r\n");
    QVERIFY2(changed.status == 200, changed.body);
    const auto hidden = make();
    QCOMPARE(hidden.status, 201);
    QCOMPARE(hidden.header("idempotent-replayed"), "true"_ba);
    QVERIFY(!hidden.json().contains("cost"_L1));
    auto without = made.json();
    without.remove("cost"_L1);
    QCOMPARE(hidden.json(), without);
    QCOMPARE(hub.callAs(hub.signedIn(u"buyer"_s), "GET", "/v1/items/TEA").json(), without);
}

STOA_TEST(ReplayTest)
#include "replaytest.moc"
