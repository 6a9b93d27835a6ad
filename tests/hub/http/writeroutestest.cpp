// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/access/testhouse.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// What writes answer: keys that are used again, versions, conflicts, and the rules of users and roles.
class WriteRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keyRepeatsTheAnswer_data() { kit::addEngineRows(); }
    void keyRepeatsTheAnswer();
    void keyOfAnotherRequestIsRefused();
    void keysOfTwoCallersAreTwo();
    void secretIsShownOnce();
    void versionsAreCompared_data() { kit::addEngineRows(); }
    void versionsAreCompared();
    void unchangedIsNotSentAgain();
    void patchKeepsTheRest();
    void pagesAreStable_data() { kit::addEngineRows(); }
    void pagesAreStable();
    void cursorBelongsToItsFilters();
    void costIsForThoseWhoMaySeeIt();
    void movementsOfOthersAreNotThere();
    void recordsAllOrNothing();
    void lastAdministratorStays();
    void nobodyWidensHisRights();
    void roleInUseStays();
    void suspendedDeviceIsOut();
    void passwordEndsSignIns();
    void auditTells();
};

namespace {

constexpr char kAdjust[] = "/v1/positions/OIL-1/ATH/adjustments";
QByteArray minusOne() { return "{\"delta\":-1000,\"reason\":\"broken\"}"_ba; }

} // namespace

void WriteRoutesTest::keyRepeatsTheAnswer()
{
    STOA_FETCH_ENGINE(engine);
    kit::TestHouse hub(engine);
    const auto key = hub.apiKey({u"stock.adjust"_s, u"stock.read"_s, u"ledger.read"_s}, {u"ATH"_s});
    const QByteArray once = kit::TestHouse::freshKey();
    const auto first = hub.callWith(key, "POST", kAdjust, minusOne(), once);
    QCOMPARE(first.status, 201);
    QCOMPARE(first.json().value("position"_L1).toObject().value("on_hand"_L1).toInteger(), 9'000);
    QVERIFY(first.header("idempotent-replayed").isEmpty());
    for (int i = 0; i < 2; ++i) {
        const auto again = hub.callWith(key, "POST", kAdjust, minusOne(), once);
        QCOMPARE(again.status, 201);
        QCOMPARE(again.header("idempotent-replayed"), "true"_ba);
        QCOMPARE(again.body, first.body);
        QCOMPARE(again.header("location"), first.header("location"));
    }
    const auto position = hub.callWith(key, "GET", "/v1/positions/OIL-1/ATH");
    QCOMPARE(position.json().value("on_hand"_L1).toInteger(), 9'000);
    QCOMPARE(hub.callWith(key, "GET", first.header("location")).status, 200);
}

void WriteRoutesTest::keyOfAnotherRequestIsRefused()
{
    kit::TestHouse hub;
    const auto key = hub.apiKey({u"stock.adjust"_s}, {u"*"_s});
    const QByteArray once = kit::TestHouse::freshKey();
    QCOMPARE(hub.callWith(key, "POST", kAdjust, minusOne(), once).status, 201);
    const auto body = hub.callWith(key, "POST", kAdjust, "{\"delta\":-2000,\"reason\":\"broken\"}", once);
    QCOMPARE(body.status, 422);
    QCOMPARE(body.code(), "idempotency-key-reused"_ba);
    QCOMPARE(hub.callWith(key, "POST", "/v1/positions/OIL-1/SKG/adjustments", minusOne(), once).code(),
             "idempotency-key-reused"_ba);
}

void WriteRoutesTest::keysOfTwoCallersAreTwo()
{
    kit::TestHouse hub;
    const QByteArray once = kit::TestHouse::freshKey();
    for (int i = 0; i < 2; ++i) {
        const auto key = hub.apiKey({u"stock.adjust"_s}, {u"*"_s});
        QVERIFY(hub.callWith(key, "POST", kAdjust, minusOne(), once).header("idempotent-replayed").isEmpty());
    }
}

void WriteRoutesTest::secretIsShownOnce()
{
    kit::TestHouse hub;
    const auto admin = hub.signedIn(u"admin"_s);
    const QByteArray body =
        "{\"name\":\"Shop\",\"permissions\":[\"stock.read\"],\"stores\":[\"*\"],\"expires_at\":\""
        + hub.clock().now().plusDays(10).toString().toLatin1() + "\"}";
    const QByteArray once = kit::TestHouse::freshKey();
    const auto first = hub.callAs(admin, "POST", "/v1/api-keys", body, once);
    QCOMPARE(first.status, 201);
    const QByteArray secret = first.json().value("secret"_L1).toString().toLatin1();
    QCOMPARE(hub.callWith(secret, "GET", "/v1/positions").status, 200);
    const auto again = hub.callAs(admin, "POST", "/v1/api-keys", body, once);
    QCOMPARE(again.header("idempotent-replayed"), "true"_ba);
    QVERIFY(!again.json().contains("secret"_L1));
    QVERIFY(!hub.callAs(admin, "GET", "/v1/api-keys").body.contains(secret));
    const QByteArray path = "/v1/api-keys/" + first.json().value("id"_L1).toString().toLatin1();
    QCOMPARE(hub.callAs(admin, "DELETE", path).status, 204);
    QCOMPARE(hub.callWith(secret, "GET", "/v1/positions").code(), "unauthenticated"_ba);
}

void WriteRoutesTest::versionsAreCompared()
{
    STOA_FETCH_ENGINE(engine);
    kit::TestHouse hub(engine);
    const auto key = hub.apiKey({u"*"_s}, {u"*"_s});
    const auto item = hub.callWith(key, "GET", "/v1/items/OIL-1");
    const QByteArray tag = item.header("etag");
    QCOMPARE(tag, "\"1\""_ba);
    const QByteArray patch = "{\"brand\":\"Elaia\"}";
    QCOMPARE(hub.callWith(key, "PATCH", "/v1/items/OIL-1", patch).code(), "precondition-required"_ba);
    const auto changed = hub.callWith(key, "PATCH", "/v1/items/OIL-1", patch, "If-Match: " + tag + "\r\n");
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.header("etag"), "\"2\""_ba);
    QCOMPARE(changed.json().value("brand"_L1).toString(), u"Elaia"_s);
    const auto stale = hub.callWith(key, "PATCH", "/v1/items/OIL-1", patch, "If-Match: " + tag + "\r\n");
    QCOMPARE(stale.status, 412);
    QCOMPARE(stale.code(), "version-conflict"_ba);
}

void WriteRoutesTest::unchangedIsNotSentAgain()
{
    kit::TestHouse hub;
    const auto key = hub.apiKey({u"*"_s}, {u"*"_s});
    for (const QByteArray &path : {"/v1/items/OIL-1"_ba, "/v1/positions/OIL-1/ATH"_ba, "/v1/locations/ATH"_ba,
                                   "/v1/reasons/broken"_ba, "/v1/roles/admin"_ba}) {
        const auto first = hub.callWith(key, "GET", path);
        QCOMPARE(first.status, 200);
        const auto second =
            hub.callWith(key, "GET", path, {}, "If-None-Match: " + first.header("etag") + "\r\n");
        QCOMPARE(second.status, 304);
        QVERIFY(second.body.isEmpty());
    }
}

void WriteRoutesTest::patchKeepsTheRest()
{
    kit::TestHouse hub;
    const auto key = hub.apiKey({u"*"_s}, {u"*"_s});
    const auto changed = hub.callWith(key, "PATCH", "/v1/items/OIL-1",
                                      "{\"names\":{\"it\":\"Olio\"},\"price\":null}", "If-Match: *\r\n");
    QCOMPARE(changed.status, 200);
    const auto names = changed.json().value("names"_L1).toObject();
    QCOMPARE(names.value("it"_L1).toString(), u"Olio"_s);
    QCOMPARE(names.value("el"_L1).toString(), u"Πράγμα OIL-1"_s);
    QVERIFY(!changed.json().contains("price"_L1));
    QCOMPARE(changed.json().value("cost"_L1).toInteger(), 400);
}

void WriteRoutesTest::pagesAreStable()
{
    STOA_FETCH_ENGINE(engine);
    kit::TestHouse hub(engine);
    const auto key = hub.apiKey({u"*"_s}, {u"*"_s});
    for (int i = 0; i < 25; ++i) {
        const QByteArray body =
            "{\"sku\":\"P-" + QByteArray::number(100 + i) + "\",\"names\":{\"en\":\"P\"}}";
        QCOMPARE(hub.callWith(key, "POST", "/v1/items", body, kit::TestHouse::freshKey()).status, 201);
    }
    QStringList seen;
    QByteArray next;
    int pages = 0;
    do {
        const auto page = hub.callWith(key, "GET",
                                       "/v1/items?limit=10&sku_prefix=P-"
                                           + (next.isEmpty() ? QByteArray() : "&cursor=" + next));
        QCOMPARE(page.status, 200);
        const auto items = page.json().value("items"_L1).toArray();
        QVERIFY(items.size() <= 10);
        for (const QJsonValue &item : items)
            seen.append(item.toObject().value("sku"_L1).toString());
        next = page.json().value("next"_L1).toString().toLatin1();
        // What comes in before the cursor while somebody pages shifts nothing.
        const QByteArray body = "{\"sku\":\"P-0" + QByteArray::number(pages) + "\",\"names\":{\"en\":\"P\"}}";
        QCOMPARE(hub.callWith(key, "POST", "/v1/items", body, kit::TestHouse::freshKey()).status, 201);
        ++pages;
    } while (!next.isEmpty());
    QCOMPARE(pages, 3);
    QCOMPARE(seen.size(), 25);
    QVERIFY(std::ranges::is_sorted(seen));
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 25);
}

void WriteRoutesTest::cursorBelongsToItsFilters()
{
    kit::TestHouse hub;
    const auto key = hub.apiKey({u"*"_s}, {u"*"_s});
    const auto page = hub.callWith(key, "GET", "/v1/items?limit=1&category=food");
    const QByteArray next = page.json().value("next"_L1).toString().toLatin1();
    QCOMPARE(hub.callWith(key, "GET", "/v1/items?limit=1&category=food&cursor=" + next).status, 200);
    for (const QByteArray &target :
         {"/v1/items?limit=1&cursor="_ba, "/v1/locations?cursor="_ba, "/v1/items?category=x&cursor="_ba})
        QCOMPARE(hub.callWith(key, "GET", target + next).code(), "validation-failed"_ba);
}

void WriteRoutesTest::costIsForThoseWhoMaySeeIt()
{
    kit::TestHouse hub;
    const auto seeing = hub.apiKey({u"catalog.read"_s, u"cost.read"_s, u"ledger.read"_s}, {u"*"_s});
    const auto blind = hub.apiKey({u"catalog.read"_s, u"ledger.read"_s}, {u"*"_s});
    for (const QByteArray &path : {"/v1/items/OIL-1"_ba, "/v1/items"_ba, "/v1/movements"_ba}) {
        QVERIFY(hub.callWith(seeing, "GET", path).body.contains("cost\":400"));
        const auto answer = hub.callWith(blind, "GET", path);
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.body.contains("cost"));
    }
    const auto editor = hub.apiKey({u"catalog.read"_s, u"catalog.edit"_s}, {u"*"_s});
    QCOMPARE(hub.callWith(editor, "PATCH", "/v1/items/OIL-1", "{\"cost\":1}", "If-Match: *\r\n").code(),
             "forbidden"_ba);
    QCOMPARE(hub.callWith(editor, "PATCH", "/v1/items/OIL-1", "{\"price\":1}", "If-Match: *\r\n").code(),
             "forbidden"_ba);
    QCOMPARE(hub.callWith(editor, "PATCH", "/v1/items/OIL-1", "{\"brand\":\"B\"}", "If-Match: *\r\n").status,
             200);
    QCOMPARE(hub.callWith(seeing, "GET", "/v1/items/OIL-1").json().value("cost"_L1).toInteger(), 400);
}

void WriteRoutesTest::movementsOfOthersAreNotThere()
{
    kit::TestHouse hub;
    const auto all = hub.apiKey({u"ledger.read"_s}, {u"*"_s});
    const auto mine = hub.apiKey({u"ledger.read"_s}, {u"ATH"_s});
    const auto movements = hub.callWith(all, "GET", "/v1/movements").json().value("items"_L1).toArray();
    QCOMPARE(movements.size(), 2);
    const auto visible = hub.callWith(mine, "GET", "/v1/movements").json().value("items"_L1).toArray();
    QCOMPARE(visible.size(), 1);
    for (const QJsonValue &movement : movements) {
        const QByteArray path = "/v1/movements/" + movement.toObject().value("id"_L1).toString().toLatin1();
        const bool ours = movement.toObject().value("to"_L1).toObject().value("location"_L1) == u"ATH"_s;
        QCOMPARE(hub.callWith(mine, "GET", path).status, ours ? 200 : 404);
    }
    QCOMPARE(hub.callWith(mine, "GET", "/v1/movements?location=SKG").code(), "not-found"_ba);
}

void WriteRoutesTest::recordsAllOrNothing()
{
    kit::TestHouse hub;
    const auto key = hub.apiKey({u"stock.record"_s, u"stock.read"_s}, {u"ATH"_s});
    const QByteArray sale =
        "{\"sku\":\"OIL-1\",\"kind\":\"sale\",\"from\":{\"account\":\"onHand\",\"location\":\"%1\"},"
        "\"to\":{\"account\":\"customer\"},\"quantity\":1000}";
    const QByteArray ours = QByteArray(sale).replace("%1", "ATH");
    const QByteArray theirs = QByteArray(sale).replace("%1", "SKG");
    const auto refused =
        hub.callWith(key, "POST", "/v1/movements", "{\"movements\":[" + ours + ',' + theirs + "]}",
                     kit::TestHouse::freshKey());
    QCOMPARE(refused.status, 404);
    QCOMPARE(hub.callWith(key, "GET", "/v1/positions/OIL-1/ATH").json().value("on_hand"_L1).toInteger(),
             10'000);
    const auto taken = hub.callWith(key, "POST", "/v1/movements",
                                    "{\"source\":\"till\",\"movements\":[" + ours + ',' + ours + "]}",
                                    kit::TestHouse::freshKey());
    QCOMPARE(taken.status, 201);
    QCOMPARE(taken.json().value("movements"_L1).toArray().size(), 2);
    QCOMPARE(hub.callWith(key, "GET", "/v1/positions/OIL-1/ATH").json().value("on_hand"_L1).toInteger(),
             8'000);
}

void WriteRoutesTest::lastAdministratorStays()
{
    kit::TestHouse hub;
    const auto admin = hub.signedIn(u"admin"_s);
    const QByteArray body =
        "{\"login\":\"second\",\"display_name\":\"Second\",\"roles\":[\"admin\"],\"stores\":[\"*\"],"
        "\"password\":\"olive-grove-walk\"}";
    const auto made = hub.callAs(admin, "POST", "/v1/users", body, kit::TestHouse::freshKey());
    QCOMPARE(made.status, 201);
    const auto second = hub.signedIn(u"second"_s);
    const QByteArray first = "/v1/users/" + admin.user.toLatin1();
    QCOMPARE(hub.callAs(second, "PATCH", first, "{\"state\":\"disabled\"}", "If-Match: *\r\n").status, 200);
    // Now there is one, whom nobody may end: not even the house.
    const auto self = hub.callAs(second, "PATCH", "/v1/users/" + second.user.toLatin1(),
                                 "{\"roles\":[\"auditor\"]}", "If-Match: *\r\n");
    QCOMPARE(self.code(), "forbidden"_ba);
    const auto draft = UserDraft{u"second"_s, u"Second"_s, {u"auditor"_s}, {u"*"_s}};
    const auto changed = User::accept(*UserId::parse(second.user), draft);
    const auto done = hub.house().saveUser(*changed, {});
    QVERIFY(!done);
    QCOMPARE(done.error().code(), Problem::LastAdministrator);
}

void WriteRoutesTest::nobodyWidensHisRights()
{
    kit::TestHouse hub;
    const auto admin = hub.signedIn(u"admin"_s);
    const QByteArray self = "/v1/users/" + admin.user.toLatin1();
    for (const QByteArray &body : {"{\"roles\":[\"admin\",\"merchandiser\"]}"_ba, "{\"stores\":[\"ATH\"]}"_ba,
                                   "{\"state\":\"disabled\"}"_ba})
        QCOMPARE(hub.callAs(admin, "PATCH", self, body, "If-Match: *\r\n").code(), "forbidden"_ba);
    QCOMPARE(hub.callAs(admin, "PATCH", self, "{\"display_name\":\"Me\"}", "If-Match: *\r\n").status, 200);
    QCOMPARE(hub.callAs(admin, "PATCH", "/v1/roles/admin", "{\"permissions\":[\"stock.adjust\"]}",
                        "If-Match: *\r\n")
                 .code(),
             "forbidden"_ba);
}

void WriteRoutesTest::roleInUseStays()
{
    kit::TestHouse hub;
    const auto admin = hub.signedIn(u"admin"_s);
    const QByteArray role = "{\"code\":\"night\",\"name\":\"Night shift\",\"permissions\":[\"stock.read\"]}";
    QCOMPARE(hub.callAs(admin, "POST", "/v1/roles", role, kit::TestHouse::freshKey()).status, 201);
    const QByteArray clerk = "/v1/users/" + hub.userId(u"stockclerk"_s).toLatin1();
    QCOMPARE(hub.callAs(admin, "PATCH", clerk, "{\"roles\":[\"night\"]}", "If-Match: *\r\n").status, 200);
    QCOMPARE(hub.callAs(admin, "DELETE", "/v1/roles/night", {}, "If-Match: *\r\n").code(), "in-use"_ba);
    const auto night = hub.signedIn(u"stockclerk"_s);
    QCOMPARE(hub.callAs(night, "GET", "/v1/items").code(), "forbidden"_ba);
    // A role that grows reaches those who are signed in.
    QCOMPARE(hub.callAs(admin, "PATCH", "/v1/roles/night",
                        "{\"permissions\":[\"stock.read\",\"catalog.read\"]}", "If-Match: *\r\n")
                 .status,
             200);
    QCOMPARE(hub.callAs(night, "GET", "/v1/items").status, 200);
    QCOMPARE(hub.callAs(admin, "PATCH", clerk, "{\"roles\":[\"stockClerk\"]}", "If-Match: *\r\n").status,
             200);
    QCOMPARE(hub.callAs(admin, "DELETE", "/v1/roles/night", {}, "If-Match: *\r\n").status, 204);
    QCOMPARE(hub.callAs(admin, "GET", "/v1/roles/night").status, 404);
}

void WriteRoutesTest::suspendedDeviceIsOut()
{
    kit::TestHouse hub;
    const auto admin = hub.signedIn(u"admin"_s);
    auto desk = hub.signedIn(u"auditor"_s);
    QCOMPARE(hub.callAs(desk, "GET", "/v1/me").status, 200);
    const QByteArray path = "/v1/devices/" + desk.device.toLatin1();
    QCOMPARE(hub.callAs(admin, "PATCH", path, "{\"state\":\"suspended\"}", "If-Match: *\r\n").status, 200);
    QCOMPARE(hub.callAs(desk, "GET", "/v1/me").code(), "device-suspended"_ba);
    QCOMPARE(hub.signIn(desk, u"auditor"_s).code(), "device-suspended"_ba);
}

void WriteRoutesTest::passwordEndsSignIns()
{
    kit::TestHouse hub;
    auto desk = hub.signedIn(u"auditor"_s);
    const QByteArray path = "/v1/users/" + desk.user.toLatin1() + "/password";
    const QByteArray next = "\"password\":\"another-good-secret\"";
    QCOMPARE(hub.callAs(desk, "POST", path, '{' + next + '}', kit::TestHouse::freshKey()).code(),
             "validation-failed"_ba);
    QCOMPARE(hub.callAs(desk, "POST", path, '{' + next + ",\"current\":\"wrong-wrong-wrong\"}",
                        kit::TestHouse::freshKey())
                 .code(),
             "bad-credentials"_ba);
    QCOMPARE(hub.callAs(desk, "POST", path, "{\"password\":\"short\",\"current\":\"olive-grove-walk\"}",
                        kit::TestHouse::freshKey())
                 .code(),
             "password-weak"_ba);
    QCOMPARE(hub.callAs(desk, "POST", path, '{' + next + ",\"current\":\"olive-grove-walk\"}",
                        kit::TestHouse::freshKey())
                 .status,
             204);
    QCOMPARE(hub.callAs(desk, "GET", "/v1/me").code(), "unauthenticated"_ba);
    QCOMPARE(hub.signIn(desk, u"auditor"_s).code(), "bad-credentials"_ba);
    QCOMPARE(hub.signIn(desk, u"auditor"_s, u"another-good-secret"_s).status, 200);
    const QByteArray others = "/v1/users/" + hub.userId(u"admin"_s).toLatin1() + "/password";
    QCOMPARE(hub.callAs(desk, "POST", others, '{' + next + '}', kit::TestHouse::freshKey()).code(),
             "forbidden"_ba);
}

void WriteRoutesTest::auditTells()
{
    kit::TestHouse hub;
    const auto clerk = hub.signedIn(u"stockclerk"_s);
    QCOMPARE(hub.callAs(clerk, "POST", kAdjust, minusOne(), kit::TestHouse::freshKey()).status, 201);
    const auto auditor = hub.signedIn(u"auditor"_s);
    const auto audit =
        hub.callAs(auditor, "GET", "/v1/audit?action=stock.adjust").json().value("items"_L1).toArray();
    QCOMPARE(audit.size(), 1);
    QCOMPARE(audit[0].toObject().value("actor"_L1).toString(), clerk.user);
    QCOMPARE(audit[0].toObject().value("device"_L1).toString(), clerk.device);
    const QJsonValue detail = audit[0]["detail"_L1];
    QCOMPARE(detail["sku"_L1].toString(), u"OIL-1"_s);
    QCOMPARE(detail["location"_L1].toString(), u"ATH"_s);
    QCOMPARE(detail["delta"_L1].toInteger(), -1'000);
    QCOMPARE(detail["reason"_L1].toString(), u"broken"_s);
    QVERIFY(!detail.toObject().contains("note"_L1));
    const auto all = hub.callAs(auditor, "GET", "/v1/audit?limit=2");
    const QByteArray next = all.json().value("next"_L1).toString().toLatin1();
    const auto more =
        hub.callAs(auditor, "GET", "/v1/audit?limit=500&cursor=" + next).json().value("items"_L1).toArray();
    const auto whole = hub.callAs(auditor, "GET", "/v1/audit?limit=500").json().value("items"_L1).toArray();
    QCOMPARE(more.size() + 2, whole.size());
}

STOA_TEST(WriteRoutesTest)
#include "writeroutestest.moc"
