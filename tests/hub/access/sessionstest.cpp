// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/store/access/accessrepository.h"
#include "hub/access/accesstoken.h"
#include "hub/access/offlinegrant.h"
#include "hub/cli/deskmandates.h"
#include "tests/hub/access/testhouse.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace stoa;
using namespace stoa::access;
using namespace Qt::StringLiterals;

/// Sign-in, tokens and what ends them, over the wire and on both engines.
class SessionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsInAndCalls_data() { kit::addEngineRows(); }
    void signsInAndCalls();
    void refusesAlteredTokens();
    void accessTokenEnds();
    void refreshRotates_data() { kit::addEngineRows(); }
    void refreshRotates();
    void lostAnswerIsGivenAgain();
    void reuseEndsTheFamily_data() { kit::addEngineRows(); }
    void reuseEndsTheFamily();
    void refreshBelongsToItsDevice();
    void signOutEnds();
    void wrongPasswordAndUnknownUserSoundAlike();
    void failuresAreSlowedDown();
    void disabledUserIsOutAtOnce_data() { kit::addEngineRows(); }
    void disabledUserIsOutAtOnce();
    void anotherReplicaFollowsTheEpoch();
    void enrolmentCodeWorksOnce();
    void enrolmentCodeEnds();
    void aDeviceIsSeenWhenItSignsInAndRenews_data() { kit::addEngineRows(); }
    void aDeviceIsSeenWhenItSignsInAndRenews();
    void apiKeyEnds();
    void grantSpeaksForItsDevice();
    void grantKeepsToItsTime_data();
    void grantKeepsToItsTime();
    void clockIsToldWithAProofThatIsOff();
};

void SessionsTest::signsInAndCalls()
{
    STOA_FETCH_ENGINE(engine);
    kit::TestHouse hub(engine);
    const auto desk = hub.signedIn(u"storemanager"_s);
    QCOMPARE(desk.answer.value("expires_in"_L1).toInteger(), kAccessSeconds);
    QCOMPARE(desk.answer.value("rights"_L1).toObject().value("stores"_L1).toArray(), QJsonArray{u"ATH"_s});
    const auto me = hub.callAs(desk, "GET", "/v1/me");
    QCOMPARE(me.status, 200);
    QCOMPARE(me.json().value("login"_L1).toString(), u"storemanager"_s);
    QCOMPARE(me.json().value("device"_L1).toString(), desk.device);
    QVERIFY(!me.header("stoa-generation").isEmpty());
    // The token alone is not enough.
    QCOMPARE(hub.call("GET", "/v1/me", "Authorization: Bearer " + desk.access + "\r\n").code(),
             "proof-invalid"_ba);
}

void SessionsTest::refusesAlteredTokens()
{
    kit::TestHouse hub;
    auto desk = hub.signedIn(u"auditor"_s);
    const QByteArray good = desk.access;
    const auto parts = good.split('.');
    const QByteArray payload = fromBase64Url(parts[1]);
    const QByteArray forged =
        toBase64Url(QByteArray(payload).replace(desk.user.toLatin1(), hub.userId(u"admin"_s).toLatin1()));
    for (const QByteArray &token :
         {"v1." + forged + '.' + parts[2], good.chopped(1), good + "A", "v2." + parts[1] + '.' + parts[2],
          parts[1] + '.' + parts[2], QByteArray("v1..")}) {
        desk.access = token;
        QCOMPARE(hub.callAs(desk, "GET", "/v1/me").code(), "unauthenticated"_ba);
    }
    desk.access = good;
    QCOMPARE(hub.callAs(desk, "GET", "/v1/me").status, 200);
}

void SessionsTest::accessTokenEnds()
{
    kit::TestHouse hub;
    const auto desk = hub.signedIn(u"auditor"_s);
    hub.clock().advanceMs((kAccessSeconds - 1) * 1000);
    QCOMPARE(hub.callAs(desk, "GET", "/v1/me").status, 200);
    hub.clock().advanceMs(2'000);
    QCOMPARE(hub.callAs(desk, "GET", "/v1/me").code(), "token-expired"_ba);
}

void SessionsTest::refreshRotates()
{
    STOA_FETCH_ENGINE(engine);
    kit::TestHouse hub(engine);
    auto desk = hub.signedIn(u"auditor"_s);
    for (int i = 0; i < 3; ++i) {
        const auto next = hub.refresh(desk, desk.refresh);
        QCOMPARE(next.status, 200);
        const QByteArray token = next.json().value("refresh_token"_L1).toString().toLatin1();
        QVERIFY(token != desk.refresh);
        QVERIFY(!next.json().value("grant"_L1).toString().isEmpty());
        desk.refresh = token;
        desk.access = next.json().value("access_token"_L1).toString().toLatin1();
        hub.clock().advanceMs(60'000);
    }
    QCOMPARE(hub.callAs(desk, "GET", "/v1/me").status, 200);
    hub.clock().advanceDays(Sessions::kLifeDays + 1);
    QCOMPARE(hub.refresh(desk, desk.refresh).code(), "unauthenticated"_ba);
}

void SessionsTest::lostAnswerIsGivenAgain()
{
    kit::TestHouse hub;
    auto desk = hub.signedIn(u"auditor"_s);
    const auto first = hub.refresh(desk, desk.refresh);
    // The network comes back the next morning.
    hub.clock().advanceDays(1);
    const auto second = hub.refresh(desk, desk.refresh);
    QCOMPARE(second.status, 200);
    QCOMPARE(second.json().value("refresh_token"_L1), first.json().value("refresh_token"_L1));
    const QByteArray token = second.json().value("refresh_token"_L1).toString().toLatin1();
    QCOMPARE(hub.refresh(desk, token).status, 200);
}

void SessionsTest::reuseEndsTheFamily()
{
    STOA_FETCH_ENGINE(engine);
    kit::TestHouse hub(engine);
    auto desk = hub.signedIn(u"auditor"_s);
    const QByteArray old = desk.refresh;
    const auto first = hub.refresh(desk, old);
    const auto next = hub.refresh(desk, first.json().value("refresh_token"_L1).toString().toLatin1());
    desk.access = next.json().value("access_token"_L1).toString().toLatin1();
    QCOMPARE(hub.callAs(desk, "GET", "/v1/me").status, 200);
    QCOMPARE(hub.refresh(desk, old).code(), "unauthenticated"_ba);
    // The thief's and the owner's tokens are both gone.
    QCOMPARE(hub.refresh(desk, next.json().value("refresh_token"_L1).toString().toLatin1()).code(),
             "unauthenticated"_ba);
    QCOMPARE(hub.callAs(desk, "GET", "/v1/me").code(), "unauthenticated"_ba);
}

void SessionsTest::refreshBelongsToItsDevice()
{
    kit::TestHouse hub;
    auto owner = hub.signedIn(u"auditor"_s);
    auto thief = hub.enrolled();
    QCOMPARE(hub.refresh(thief, owner.refresh).code(), "unauthenticated"_ba);
    QCOMPARE(hub.refresh(owner, owner.refresh).status, 200);
}

void SessionsTest::signOutEnds()
{
    kit::TestHouse hub;
    auto desk = hub.signedIn(u"auditor"_s);
    const QByteArray body = "{\"refresh_token\":\"" + desk.refresh + "\"}";
    QCOMPARE(hub.call("POST", "/v1/auth/sign-out", "Content-Type: application/json\r\n", body).status, 204);
    QCOMPARE(hub.callAs(desk, "GET", "/v1/me").code(), "unauthenticated"_ba);
    QCOMPARE(hub.refresh(desk, desk.refresh).code(), "unauthenticated"_ba);
    QCOMPARE(hub.call("POST", "/v1/auth/sign-out", "Content-Type: application/json\r\n", body).status, 204);
}

void SessionsTest::wrongPasswordAndUnknownUserSoundAlike()
{
    kit::TestHouse hub;
    auto desk = hub.enrolled();
    auto wrong = hub.signIn(desk, u"auditor"_s, u"not-the-password"_s).json();
    auto unknown = hub.signIn(desk, u"nobody.here"_s, u"not-the-password"_s).json();
    for (auto *json : {&wrong, &unknown})
        json->remove("trace_id"_L1);
    QCOMPARE(wrong, unknown);
    QCOMPARE(wrong.value("code"_L1).toString(), u"bad-credentials"_s);
}

void SessionsTest::failuresAreSlowedDown()
{
    kit::TestHouse hub;
    auto desk = hub.enrolled();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(hub.signIn(desk, u"auditor"_s, u"not-the-password"_s).code(), "bad-credentials"_ba);
    const auto held = hub.signIn(desk, u"auditor"_s);
    QCOMPARE(held.code(), "rate-limited"_ba);
    QVERIFY(held.header("retry-after").toInt() >= 1);
    // Somebody else is not kept out.
    QCOMPARE(hub.signIn(desk, u"admin"_s).status, 200);
    hub.clock().advanceMs(2'000);
    QCOMPARE(hub.signIn(desk, u"auditor"_s).status, 200);
}

void SessionsTest::disabledUserIsOutAtOnce()
{
    STOA_FETCH_ENGINE(engine);
    kit::TestHouse hub(engine);
    const auto admin = hub.signedIn(u"admin"_s);
    const auto clerk = hub.signedIn(u"stockclerk"_s);
    QCOMPARE(hub.callAs(clerk, "GET", "/v1/me").status, 200);
    const QByteArray path = "/v1/users/" + clerk.user.toLatin1();
    const auto changed = hub.callAs(admin, "PATCH", path, "{\"state\":\"disabled\"}", "If-Match: *\r\n");
    QCOMPARE(changed.status, 200);
    QCOMPARE(hub.callAs(clerk, "GET", "/v1/me").code(), "unauthenticated"_ba);
    auto again = clerk;
    // Said to who knows the password, and to nobody else.
    QCOMPARE(hub.signIn(again, u"stockclerk"_s).code(), "user-disabled"_ba);
    QCOMPARE(hub.signIn(again, u"stockclerk"_s, u"not-the-password"_s).code(), "bad-credentials"_ba);
}

void SessionsTest::anotherReplicaFollowsTheEpoch()
{
    kit::TestHouse hub;
    const QByteArray key = hub.apiKey({u"stock.read"_s}, {u"*"_s});
    QCOMPARE(hub.callWith(key, "GET", "/v1/positions").status, 200);
    // As another process would do it: past this process' Authority.
    const auto done = hub.house().store().housekeep([](sql::Connection &connection) -> Result<void> {
        STOA_TRY(connection.run("UPDATE api_key SET revoked_at = 1"));
        return connection.run("UPDATE access_epoch SET epoch = epoch + 1");
    });
    QVERIFY(done);
    hub.clock().advanceMs(Authority::kLookEveryMs);
    QCOMPARE(hub.callWith(key, "GET", "/v1/positions").code(), "unauthenticated"_ba);
}

void SessionsTest::enrolmentCodeWorksOnce()
{
    kit::TestHouse hub;
    const auto admin = hub.signedIn(u"admin"_s);
    const auto made =
        hub.callAs(admin, "POST", "/v1/devices/codes", "{\"location\":\"SKG\"}", kit::TestHouse::freshKey());
    QCOMPARE(made.status, 201);
    const QByteArray code = made.json().value("code"_L1).toString().toLower().remove(u'-').toLatin1();
    const auto enrol = [&hub, &code](const QByteArray &key) {
        const QByteArray body =
            "{\"code\":\"" + code + "\",\"name\":\"Till\",\"public_key\":\"" + toBase64Url(key) + "\"}";
        return hub.call("POST", "/v1/devices/enrol", "Content-Type: application/json\r\n", body);
    };
    const QByteArray key = SigningKey::make().publicKey;
    const auto first = enrol(key);
    QCOMPARE(first.status, 201);
    QCOMPARE(first.json().value("location"_L1).toString(), u"SKG"_s);
    QCOMPARE(fromBase64Url(first.json().value("hub_key"_L1).toString().toLatin1()),
             hub.house().keyring().identity().publicKey);
    QCOMPARE(enrol(SigningKey::make().publicKey).code(), "enrolment-code-invalid"_ba);
    // Whose answer was lost is told it again, and nothing is made anew.
    const auto again = enrol(key);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.json(), first.json());
    hub.clock().advanceMs(OneTimeCodes::kEnrolMinutes * 60'000);
    QCOMPARE(enrol(key).code(), "enrolment-code-invalid"_ba);
}

void SessionsTest::aDeviceIsSeenWhenItSignsInAndRenews()
{
    STOA_FETCH_ENGINE(engine);
    kit::TestHouse hub(engine);
    const auto seen = [&hub](const kit::Desk &desk) {
        const auto key = hub.apiKey({u"device.read"_s}, {u"*"_s});
        return hub.callWith(key, "GET", "/v1/devices/" + desk.device.toLatin1())
            .json()
            .value("last_seen_at"_L1)
            .toString();
    };
    auto desk = hub.enrolled();
    QCOMPARE(seen(desk), QString());
    QCOMPARE(hub.signIn(desk, u"stockclerk"_s, u"a wrong password"_s).code(), "bad-credentials"_ba);
    QCOMPARE(seen(desk), QString());
    hub.clock().advanceMs(60'000);
    QCOMPARE(hub.signIn(desk, u"stockclerk"_s).status, 200);
    QCOMPARE(seen(desk), hub.clock().now().toString());
    hub.clock().advanceMs(60'000);
    QCOMPARE(hub.refresh(desk, desk.refresh).status, 200);
    QCOMPARE(seen(desk), hub.clock().now().toString());
}

void SessionsTest::enrolmentCodeEnds()
{
    kit::TestHouse hub;
    QString code;
    QVERIFY(hub.house().store().housekeep([&](sql::Connection &connection) -> Result<void> {
        STOA_TRY_ASSIGN(const auto made, hub.house().codes().make(connection, CodePurpose::Enrol, {}, {}));
        code = made.code;
        return {};
    }));
    hub.clock().advanceMs(OneTimeCodes::kEnrolMinutes * 60'000);
    const QByteArray body = "{\"code\":\"" + code.toLatin1() + "\",\"name\":\"Till\",\"public_key\":\""
        + toBase64Url(SigningKey::make().publicKey) + "\"}";
    QCOMPARE(hub.call("POST", "/v1/devices/enrol", "Content-Type: application/json\r\n", body).code(),
             "enrolment-code-invalid"_ba);
}

void SessionsTest::apiKeyEnds()
{
    kit::TestHouse hub;
    const QByteArray key = hub.apiKey({u"stock.read"_s}, {u"*"_s});
    QCOMPARE(hub.callWith(key, "GET", "/v1/positions").status, 200);
    hub.clock().advanceDays(31);
    QCOMPARE(hub.callWith(key, "GET", "/v1/positions").code(), "unauthenticated"_ba);
}

void SessionsTest::grantSpeaksForItsDevice()
{
    kit::TestHouse hub;
    const auto desk = hub.signedIn(u"stockclerk"_s);
    cli::DeskMandates mandates(hub.server().authority(), hub.house().keyring());
    const QString grant = desk.answer.value("grant"_L1).toString();
    auto &reader = hub.house().reader();
    const auto mandate = mandates.mandate(reader, desk.device, grant, {});
    QVERIFY(mandate);
    QCOMPARE(mandate->actor, desk.user);
    QVERIFY(mandate->granted.may(Permission::StockAdjust));
    QCOMPARE(mandate->now, mandate->granted);
    QVERIFY(!mandates.mandate(reader, hub.enrolled().device, grant, {}));
    QVERIFY(!mandates.mandate(reader, desk.device, grant.chopped(2), {}));
    const auto read = readGrant(grant.toLatin1(), hub.house().keyring());
    QCOMPARE(read->expiresAt.msSince(read->issuedAt), OfflineGrant::kHours * 3'600'000);
    // The hub knew the password at sign-in, so the desk can check it offline.
    const auto json = QJsonDocument::fromJson(fromBase64Url(grant.toLatin1().split('.')[1])).object();
    QVERIFY(passwordFits(kit::kGoodPassword.toUtf8(), json.value("verifier"_L1).toString().toLatin1()));
}

void SessionsTest::grantKeepsToItsTime_data() { kit::addEngineRows(); }

void SessionsTest::grantKeepsToItsTime()
{
    STOA_FETCH_ENGINE(engine);
    kit::TestHouse hub(engine);
    const auto clerk = hub.signedIn(u"stockclerk"_s);
    const auto admin = hub.signedIn(u"admin"_s);
    const Instant issued = hub.clock().now();
    cli::DeskMandates mandates(hub.server().authority(), hub.house().keyring());
    const QString grant = clerk.answer.value("grant"_L1).toString();
    const auto mandate = [&](const QString &signedIn) {
        return mandates.mandate(hub.house().reader(), clerk.device, grant, signedIn);
    };
    const auto before = mandate(admin.user);
    QVERIFY(before && before->term);
    QCOMPARE(before->term->from, issued);
    QCOMPARE(before->term->until, issued.plusSeconds(OfflineGrant::kHours * 3600));
    QVERIFY(!before->term->present && mandate(clerk.user)->term->present);
    QVERIFY(before->term->steps.isEmpty());

    const auto change = [&](const QByteArray &path, const QByteArray &body) {
        hub.clock().advanceMs(3 * 60'000);
        QCOMPARE(hub.callAs(admin, "PATCH", path, body, "If-Match: *\r\n").status, 200);
    };
    // A name is no right.
    const QByteArray user = "/v1/users/" + clerk.user.toLatin1();
    change(user, "{\"display_name\":\"Another name\"}");
    QVERIFY(mandate(admin.user)->term->steps.isEmpty());
    change(user, "{\"state\":\"disabled\"}");
    const Instant ended = hub.clock().now();
    const auto after = mandate(admin.user);
    QCOMPARE(after->term->steps.size(), 1);
    QCOMPARE(after->term->steps[0].until, ended);
    QCOMPARE(after->grantedAt(issued), after->granted);
    QVERIFY(after->grantedAt(issued).may(Permission::StockAdjust));
    QVERIFY(!after->grantedAt(ended.plusSeconds(3'600)).may(Permission::StockAdjust));
}

void SessionsTest::clockIsToldWithAProofThatIsOff()
{
    kit::TestHouse hub;
    const auto desk = hub.signedIn(u"auditor"_s);
    const auto answer = hub.call("GET", "/v1/me",
                                 "Authorization: Bearer " + desk.access + "\r\n"
                                     + hub.proofOf(desk, "GET", "/v1/me", {}, -3'600'000));
    QCOMPARE(answer.code(), "proof-invalid"_ba);
    QCOMPARE(answer.json().value("hub_time"_L1).toInteger(), hub.clock().now().msSinceEpoch());
}

STOA_TEST(SessionsTest)
#include "sessionstest.moc"
