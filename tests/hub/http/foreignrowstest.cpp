// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/access/testhouse.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::TestHouse;

/// What lies in another's stores is answered as what is not there at all, to the word.
class ForeignRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyOfOthersIsNone();
    void aMovementOfOthersIsNone();
};

namespace {

/// Of a problem, without what differs between any two calls.
QJsonObject wordsOf(const kit::WireAnswer &answer)
{
    QJsonObject json = answer.json();
    json.remove(u"instance"_s);
    json.remove(u"trace"_s);
    json.remove(u"trace_id"_s);
    return json;
}

} // namespace

void ForeignRowsTest::aKeyOfOthersIsNone()
{
    TestHouse hub;
    const auto user = User::accept(UserId::make(hub.clock().now()),
                                   {u"athens"_s, u"Athens"_s, {u"admin"_s, u"storeManager"_s}, {u"ATH"_s}});
    QVERIFY(user && hub.house().saveUser(*user, kit::kGoodPassword));
    const auto athens = hub.signedIn(u"athens"_s);
    const auto admin = hub.signedIn(u"admin"_s);
    const auto made =
        hub.callAs(admin, "POST", "/v1/api-keys",
                   R"({"name":"Feed","permissions":["stock.read"],"stores":["SKG"],"expires_at":")"
                       + hub.clock().now().plusDays(30).toString().toLatin1() + "\"}",
                   TestHouse::freshKey());
    QCOMPARE(made.status, 201);
    const auto foreign = hub.callAs(athens, "DELETE", made.header("location"));
    const auto unknown =
        hub.callAs(athens, "DELETE", "/v1/api-keys/key_0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2c");
    QCOMPARE(foreign.status, 404);
    QCOMPARE(unknown.status, 404);
    QCOMPARE(wordsOf(foreign), wordsOf(unknown));
    QCOMPARE(hub.callAs(admin, "GET", made.header("location")).json().value("state"_L1).toString(),
             u"active"_s);
}

void ForeignRowsTest::aMovementOfOthersIsNone()
{
    TestHouse hub;
    const auto all = hub.apiKey({u"ledger.read"_s}, {u"*"_s});
    const auto athens = hub.apiKey({u"stock.read"_s, u"stock.adjust"_s}, {u"ATH"_s});
    const auto firstAt = [&](const QByteArray &location) {
        const auto movements = hub.callWith(all, "GET", "/v1/movements?location=" + location);
        return movements.json().value("items"_L1).toArray().first()["id"_L1].toString().toLatin1();
    };
    const auto takeBack = [&](const QByteArray &movement) {
        return hub.callWith(athens, "POST", "/v1/positions/OIL-1/ATH/adjustments",
                            R"({"delta":-10000,"reason":"undo","reverses":")" + movement + "\"}",
                            TestHouse::freshKey());
    };
    const QByteArray foreign = firstAt("SKG");
    QVERIFY(!foreign.isEmpty());
    const auto ofOthers = takeBack(foreign);
    const auto unknown = takeBack("mov_0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2c");
    QCOMPARE(ofOthers.status, 400);
    QCOMPARE(unknown.status, 400);
    QCOMPARE(wordsOf(ofOthers), wordsOf(unknown));
    QCOMPARE(unknown.json().value("errors"_L1)[0]["pointer"_L1].toString(), u"/reverses"_s);
    // One's own is taken back, and known afterwards as one that was.
    const QByteArray own = firstAt("ATH");
    QCOMPARE(takeBack(own).status, 201);
    QCOMPARE(takeBack(own).code(), "already-reversed"_ba);
}

STOA_TEST(ForeignRowsTest)
#include "foreignrowstest.moc"
