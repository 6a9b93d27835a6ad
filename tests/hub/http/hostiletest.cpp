// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/access/testhouse.h"
#include "tests/kit/memory.h"
#include "tests/kit/testmain.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QTest>
#include <sys/resource.h>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::Desk;
using kit::TestHouse;
using kit::WireClient;

/// The hub as an outsider with a socket and much time meets it.
class HostileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thousandsOfHalfOpenConnections();
    void floodsOfBodiesAreBounded();
    void cursorsAreNoKeys();
    void keysReachWhatTheySay_data();
    void keysReachWhatTheySay();
    void tokensBelongToTheirDevice();
    void aProofIsForOneCall_data();
    void aProofIsForOneCall();
    void nobodyLearnsWhoHasAnAccount();
    void secretsAndPeopleStayOutOfAnswersAndLogs();
};

namespace {

constexpr char kJson[] = "Content-Type: application/json\r\n";

} // namespace

void HostileTest::thousandsOfHalfOpenConnections()
{
    constexpr int kHalfOpen = 5'000;
    constexpr rlim_t kFiles = 2 * kHalfOpen + 500;
    rlimit before{};
    ::getrlimit(RLIMIT_NOFILE, &before);
    if (before.rlim_max < kFiles)
        QSKIP("this process may not open so many connections");
    const rlimit more{kFiles, before.rlim_max};
    ::setrlimit(RLIMIT_NOFILE, &more);
    const auto putBack = qScopeGuard([&before] { ::setrlimit(RLIMIT_NOFILE, &before); });

    auto options = TestHouse::usual();
    options.limits.connectionsPerAddress = options.limits.connections;
    TestHouse hub(sql::Engine::Sqlite, options, TestHouse::Time::Real);
    const QByteArray key = hub.apiKey({u"stock.read"_s}, {u"*"_s});
    const qint64 memory = kit::residentKiB();
    const QByteArrayList starts{
        {},
        "G",
        "GET /v1/items HTTP/1.1\r\nHost: hub\r\nX-A: ",
        "POST /v1/movements HTTP/1.1\r\nHost: hub\r\nContent-Length: 1000000\r\n\r\n{\"",
        "POST /v1/movements HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{"};
    std::vector<WireClient> halfOpen;
    halfOpen.reserve(kHalfOpen);
    for (int i = 0; i < kHalfOpen; ++i) {
        halfOpen.push_back(hub.connect());
        halfOpen.back().send(starts[i % starts.size()]);
        // Who calls properly is served all the while.
        if (i % 50 == 0)
            QCOMPARE(hub.callWith(key, "GET", "/v1/positions/OIL-1/ATH").status, 200);
    }
    for (int i = 0; i < 200; ++i)
        QCOMPARE(hub.callWith(key, "GET", "/v1/positions/OIL-1/ATH").status, 200);
    const qint64 grown = kit::residentKiB() - memory;
    QVERIFY2(grown < 150 * 1024, QByteArray::number(grown) + " KiB for half-open connections");
    // And each is let go: with an answer, or without one where nothing was asked.
    for (WireClient &client : halfOpen) {
        const int status = client.answer().status;
        QVERIFY2(status == 408 || status == 0, QByteArray::number(status));
    }
}

void HostileTest::floodsOfBodiesAreBounded()
{
    auto options = TestHouse::usual();
    options.limits.allBodiesBytes = 32 * 1024 * 1024;
    TestHouse hub(sql::Engine::Sqlite, options);
    const qint64 before = kit::residentKiB();
    std::vector<WireClient> senders;
    const QByteArray most(1'000'000, ' ');
    for (int i = 0; i < 200; ++i) {
        senders.push_back(hub.connect());
        senders.back().send("POST /v1/movements HTTP/1.1\r\nHost: hub\r\nContent-Length: 1000001\r\n\r\n");
        senders.back().send(most);
    }
    const qint64 grown = kit::residentKiB() - before;
    QVERIFY2(grown < 96 * 1024, QByteArray::number(grown) + " KiB for 200 MB that were sent");
    QCOMPARE(hub.call("GET", "/healthz").status, 200);
}

void HostileTest::cursorsAreNoKeys()
{
    TestHouse hub;
    const QByteArray all = hub.apiKey({u"*"_s}, {u"*"_s});
    const QByteArray athens = hub.apiKey({u"*"_s}, {u"ATH"_s});
    const auto next = [&](const QByteArray &key, const QByteArray &target) {
        return hub.callWith(key, "GET", target).json().value("next"_L1).toString().toLatin1();
    };
    const QByteArray items = next(all, "/v1/items?limit=1");
    QVERIFY(!items.isEmpty());
    for (const QByteArray &target : {"/v1/locations"_ba, "/v1/users"_ba, "/v1/movements"_ba, "/v1/audit"_ba,
                                     "/v1/devices"_ba, "/v1/positions"_ba})
        QCOMPARE(hub.callWith(all, "GET", target + "?cursor=" + items).code(), "validation-failed"_ba);
    // Somebody else's cursor shows where to go on, never what one may not see.
    const QByteArray movements = next(all, "/v1/movements?limit=1");
    QVERIFY(!movements.isEmpty());
    const auto rows =
        hub.callWith(athens, "GET", "/v1/movements?cursor=" + movements).json().value("items"_L1).toArray();
    for (const QJsonValue &row : rows)
        QCOMPARE(row["to"_L1]["location"_L1].toString(), u"ATH"_s);
    // Each byte flipped: refused, or another place in the same list; never trouble.
    for (qsizetype i = 0; i < items.size(); ++i) {
        QByteArray flipped = items;
        flipped[i] = flipped[i] == 'A' ? 'B' : 'A';
        const auto answer = hub.callWith(all, "GET", "/v1/items?cursor=" + flipped);
        QVERIFY2(answer.status == 200 || answer.code() == "validation-failed", answer.body);
    }
}

void HostileTest::keysReachWhatTheySay_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("scoped");
    QTest::newRow("ledger of the other store") << "/v1/movements?location=SKG"_ba << true;
    QTest::newRow("whole ledger") << "/v1/movements"_ba << false;
    QTest::newRow("whole ledger, by item") << "/v1/movements?sku=OIL-1"_ba << false;
}

void HostileTest::keysReachWhatTheySay()
{
    QFETCH(QByteArray, target);
    QFETCH(bool, scoped);
    TestHouse hub;
    const QByteArray all = hub.apiKey({u"*"_s}, {u"*"_s});
    const QByteArray athens = hub.apiKey({u"*"_s}, {u"ATH"_s});
    const auto wide = hub.callWith(all, "GET", target);
    QCOMPARE(wide.status, 200);
    const auto seen = hub.callWith(athens, "GET", target);
    if (scoped) {
        QCOMPARE(seen.code(), "not-found"_ba);
    } else {
        QCOMPARE(seen.json().value("items"_L1).toArray().size(), 1);
    }
    // One by one as well: what is not in the list is not there.
    const auto rows = wide.json().value("items"_L1).toArray();
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue &row : rows) {
        const bool own = row["to"_L1]["location"_L1].toString() == u"ATH"_s;
        const auto one = hub.callWith(athens, "GET", "/v1/movements/" + row["id"_L1].toString().toLatin1());
        QCOMPARE(one.status, own ? 200 : 404);
    }
}

void HostileTest::tokensBelongToTheirDevice()
{
    TestHouse hub;
    const Desk manager = hub.signedIn(u"storemanager"_s);
    const Desk clerk = hub.signedIn(u"stockclerk"_s);
    // The manager's token with the clerk's key, with the clerk's device, and with a proof of nobody's.
    Desk stolen = manager;
    stolen.key = clerk.key;
    QCOMPARE(hub.callAs(stolen, "GET", "/v1/me").code(), "proof-invalid"_ba);
    stolen = clerk;
    stolen.access = manager.access;
    QCOMPARE(hub.callAs(stolen, "GET", "/v1/me").code(), "proof-invalid"_ba);
    stolen.key = SigningKey::make();
    QCOMPARE(hub.callAs(stolen, "GET", "/v1/me").code(), "proof-invalid"_ba);
    // A refresh token is no access token, nor the other way round; an API key needs its own form.
    Desk confused = manager;
    confused.access = manager.refresh;
    QCOMPARE(hub.callAs(confused, "GET", "/v1/me").code(), "unauthenticated"_ba);
    QVERIFY(hub.refresh(confused, manager.access).status >= 400);
    // Every letter of the token counts.
    for (qsizetype i = 0; i < manager.access.size(); i += 7) {
        Desk altered = manager;
        altered.access[i] = altered.access[i] == 'A' ? 'B' : 'A';
        const auto answer = hub.callAs(altered, "GET", "/v1/me");
        QVERIFY2(answer.status == 401, answer.body);
    }
    QCOMPARE(hub.callAs(manager, "GET", "/v1/me").status, 200);
}

void HostileTest::aProofIsForOneCall_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("again") << "GET"_ba
                           << "/v1/items?limit=1"_ba
                           << ""_ba;
    QTest::newRow("other path") << "GET"_ba
                                << "/v1/users"_ba
                                << ""_ba;
    QTest::newRow("other query") << "GET"_ba
                                 << "/v1/items?limit=2"_ba
                                 << ""_ba;
    QTest::newRow("no query") << "GET"_ba
                              << "/v1/items"_ba
                              << ""_ba;
    QTest::newRow("path spelled otherwise") << "GET"_ba
                                            << "/v1/%69tems?limit=1"_ba
                                            << ""_ba;
    QTest::newRow("other method") << "DELETE"_ba
                                  << "/v1/items?limit=1"_ba
                                  << ""_ba;
    QTest::newRow("HEAD") << "HEAD"_ba
                          << "/v1/items?limit=1"_ba
                          << ""_ba;
    QTest::newRow("with a body") << "GET"_ba
                                 << "/v1/items?limit=1"_ba
                                 << "{}"_ba;
}

void HostileTest::aProofIsForOneCall()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    TestHouse hub;
    const Desk desk = hub.signedIn(u"auditor"_s);
    const QByteArray fields =
        "Authorization: Bearer " + desk.access + "\r\n" + hub.proofOf(desk, "GET", "/v1/items?limit=1", {});
    QCOMPARE(hub.call("GET", "/v1/items?limit=1", fields).status, 200);
    const auto answer = hub.call(method, target, fields, body);
    QVERIFY2(answer.status == 401 || answer.status == 405 || answer.status == 400,
             QByteArray::number(answer.status));
    if (method == "GET" && body.isEmpty())
        QCOMPARE(answer.code(), target == "/v1/items?limit=1" ? "proof-used"_ba : "proof-invalid"_ba);
}

void HostileTest::nobodyLearnsWhoHasAnAccount()
{
    TestHouse hub;
    Desk desk = hub.enrolled();
    const auto quickest = [&](const QString &login) {
        qint64 least = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 4; ++i) {
            QElapsedTimer taken;
            taken.start();
            const auto answer = hub.signIn(desk, login, u"not-the-password"_s);
            least = std::min(least, taken.nsecsElapsed());
            if (answer.code() != "bad-credentials")
                qFatal("%s", answer.body.constData());
        }
        return least;
    };
    QVERIFY(
        hub.house().store().write(hub.house().write({}), [](UnitOfWork &) -> Result<void> { return {}; }));
    const qint64 known = quickest(u"auditor"_s);
    const qint64 unknown = quickest(u"nobody"_s);
    // The hash is most of the work; without one the answer would come many times as fast.
    QVERIFY2(unknown > known / 3 && known > unknown / 3,
             QByteArray::number(known) + " ns and " + QByteArray::number(unknown));
}

void HostileTest::secretsAndPeopleStayOutOfAnswersAndLogs()
{
    static std::mutex mutex;
    static QByteArray said;
    said.clear();
    const auto before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
            const std::scoped_lock lock(mutex);
            said += text.toUtf8() + '\n';
        });
    const auto putBack = qScopeGuard([before] { qInstallMessageHandler(before); });
    auto options = TestHouse::usual();
    options.accessLog = [](QByteArrayView line) {
        const std::scoped_lock lock(mutex);
        said += line.toByteArray() + '\n';
    };
    auto house = std::make_unique<TestHouse>(sql::Engine::Sqlite, options);
    TestHouse &hub = *house;
    const QByteArray canary = "CanaryKanarini";
    const QString text = QString::fromLatin1(canary);
    const QByteArray all = hub.apiKey({u"*"_s}, {u"*"_s});
    const Desk admin = hub.signedIn(u"admin"_s);
    Desk desk = hub.enrolled();
    QByteArray answers;
    const auto note = [&answers](const kit::WireAnswer &answer) {
        // The path is what the caller asked for; no log line has it.
        QJsonObject body = answer.json();
        body.remove("instance"_L1);
        answers += QJsonDocument(body).toJson();
        for (const QByteArray &value : answer.headers)
            answers += value + '\n';
        QVERIFY(answer.status >= 400);
    };
    const auto json = [&](const QByteArray &target, const QByteArray &body) {
        note(hub.callAs(admin, "POST", target, body, TestHouse::freshKey()));
    };
    note(hub.signIn(desk, text, u"wrong-password"_s));
    note(hub.signIn(desk, u"auditor"_s, text));
    note(hub.refresh(desk, "r1." + canary + '.' + canary));
    note(hub.call("GET", "/v1/items", "Authorization: Bearer stoa_" + canary + "\r\n"));
    note(hub.call("GET", "/v1/items", "Authorization: Bearer v1." + canary + '.' + canary + "\r\n"));
    note(hub.call("GET", "/v1/items", "Authorization: Basic " + canary + "\r\n"));
    note(hub.call("GET", "/v1/items", "Stoa-Proof: " + canary + "\r\nCookie: " + canary + "\r\n"));
    note(hub.call("POST", "/v1/auth/setup", kJson,
                  "{\"code\":\"" + canary + "\",\"login\":\"a\",\"display_name\":\"" + canary
                      + "\",\"password\":\"" + canary + "\"}"));
    note(hub.call("POST", "/v1/devices/enrol", kJson,
                  "{\"code\":\"" + canary + "\",\"name\":\"" + canary + "\",\"public_key\":\"AA\"}"));
    note(hub.callWith(all, "GET", "/v1/items?brand=%FF" + canary));
    note(hub.callWith(all, "GET", "/v1/items/" + canary));
    note(hub.callWith(all, "GET", "/v1/users?login=" + canary + "&limit=0"));
    note(hub.callWith(all, "GET", '/' + canary));
    json("/v1/users",
         "{\"login\":\"" + canary + "\",\"display_name\":\"" + canary
             + "\",\"roles\":[\"none\"],"
               "\"stores\":[\"*\"],\"password\":\""
             + canary + "-long-enough\"}");
    json("/v1/users",
         "{\"login\":\"x\",\"display_name\":\"" + canary + "\",\"password\":\"" + canary + "\"}");
    json("/v1/users/" + admin.user.toLatin1() + "/password",
         "{\"password\":\"" + canary + "-new-one\",\"current\":\"" + canary + "\"}");
    note(hub.callAs(admin, "PATCH", "/v1/users/" + admin.user.toLatin1(),
                    "{\"login\":7,\"display_name\":\"" + canary + "\"}", "If-Match: *\r\n"));
    note(hub.callWith(all, "POST", "/v1/items", "{\"sku\":\"" + canary + "\"", TestHouse::freshKey()));
    note(hub.callWith(all, "POST", "/v1/items", "{\"names\":{\"" + canary + "\":\"" + canary + "\"}}",
                      TestHouse::freshKey()));
    // With its end everything is written.
    house.reset();
    const std::scoped_lock lock(mutex);
    QVERIFY(said.contains("\"route\":\"auth.sign-in\""));
    for (const QByteArray &secret :
         {canary, canary.toLower(), admin.access, admin.refresh, all, kit::kGoodPassword.toLatin1()}) {
        QVERIFY2(!said.contains(secret), "in the log: " + secret);
        const qsizetype at = answers.indexOf(secret);
        QVERIFY2(at < 0, "in an answer: " + answers.mid(qMax<qsizetype>(at - 300, 0), 500));
    }
}

STOA_TEST(HostileTest)
#include "hostiletest.moc"
