// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/access/gate.h"
#include "core/base/bytes.h"
#include "core/base/fingerprint.h"
#include "core/sql/fault.h"
#include "core/wire/contract.h"
#include "hub/access/passwords.h"
#include "tests/hub/access/testhouse.h"
#include "tests/kit/testmain.h"

#include <QSemaphore>
#include <QTest>
#include <future>

using namespace stoa;
using namespace Qt::StringLiterals;

/// How often one may come, and what happens when two come at once.
class GateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signInsAreCountedByAddress();
    void whatNeedsNoTokenIsCounted_data();
    void whatNeedsNoTokenIsCounted();
    void callersAreCountedApart();
    void connectionsAreCountedByDevice();
    void thePermissionIsAskedBeforeTheKey();
    void sameKeyAtOnceIsWorkedOnOnce();
    void hashesAreMadeAnewWhenTheCostRises();
    void backoffGrowsAndForgets();
    void aFullDiskIsToldAndWhenToComeBack();
    void theHubProvesItsKey_data();
    void theHubProvesItsKey();
};

void GateTest::signInsAreCountedByAddress()
{
    auto options = kit::TestHouse::usual();
    options.paces.auth = {3, 60};
    kit::TestHouse hub(sql::Engine::Sqlite, options);
    auto desk = hub.enrolled();
    for (int i = 0; i < 2; ++i)
        QCOMPARE(hub.signIn(desk, u"auditor"_s).status, 200);
    const auto held = hub.signIn(desk, u"auditor"_s);
    QCOMPARE(held.status, 429);
    QCOMPARE(held.code(), "rate-limited"_ba);
    QVERIFY(held.header("retry-after").toInt() >= 1);
    QVERIFY(!held.header("ratelimit-limit").isEmpty());
    // Those who are in are not kept from working.
    QCOMPARE(hub.callAs(desk, "GET", "/v1/me").status, 200);
    hub.clock().advanceMs(1'000);
    QCOMPARE(hub.signIn(desk, u"auditor"_s).status, 200);
}

void GateTest::whatNeedsNoTokenIsCounted_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("sign-out") << "POST"_ba
                              << "/v1/auth/sign-out"_ba;
    QTest::newRow("refresh") << "POST"_ba
                             << "/v1/auth/refresh"_ba;
    QTest::newRow("greeting") << "GET"_ba
                              << "/v1/hub"_ba;
    QTest::newRow("setup") << "POST"_ba
                           << "/v1/auth/setup"_ba;
}

void GateTest::whatNeedsNoTokenIsCounted()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    auto options = kit::TestHouse::usual();
    options.paces.auth = {3, 60};
    kit::TestHouse hub(sql::Engine::Sqlite, options);
    const QByteArray fields = method == "POST" ? "Content-Type: application/json\r\n"_ba : QByteArray();
    const QByteArray body = method == "POST" ? "{}"_ba : QByteArray();
    for (int i = 0; i < 3; ++i)
        QVERIFY(hub.call(method, target, fields, body).status != 429);
    const auto held = hub.call(method, target, fields, body);
    QCOMPARE(held.status, 429);
    QCOMPARE(held.code(), "rate-limited"_ba);
    QVERIFY(held.header("retry-after").toInt() >= 1);
    hub.clock().advanceMs(1'000);
    QVERIFY(hub.call(method, target, fields, body).status != 429);
    // Who guesses does not keep the others from their sign-ins, nor the other way round.
    QVERIFY(hub.call("POST", target == "/v1/auth/setup" ? "/v1/auth/refresh"_ba : "/v1/auth/sign-in"_ba,
                     "Content-Type: application/json\r\n", "{}")
                .status
            != 429);
}

void GateTest::thePermissionIsAskedBeforeTheKey()
{
    kit::TestHouse hub;
    const auto cashier = hub.signedIn(u"cashier"_s);
    const auto admin = hub.signedIn(u"admin"_s);
    const QByteArray other = "/v1/users/" + admin.user.toLatin1() + "/password";
    for (const QByteArray &target : {"/v1/users"_ba, "/v1/roles"_ba, "/v1/api-keys"_ba, other}) {
        QCOMPARE(hub.callAs(cashier, "POST", target, "{}").code(), "forbidden"_ba);
        QCOMPARE(hub.callAs(admin, "POST", target, "{}").code(), "idempotency-key-missing"_ba);
    }
    const auto refused = hub.callAs(cashier, "POST", "/v1/roles", "{}");
    QCOMPARE(refused.json().value("permission"_L1).toString(), u"role.edit"_s);
    const QByteArray own = "/v1/users/" + cashier.user.toLatin1() + "/password";
    QCOMPARE(hub.callAs(cashier, "POST", own, "{}").code(), "idempotency-key-missing"_ba);
}

void GateTest::callersAreCountedApart()
{
    auto options = kit::TestHouse::usual();
    options.paces.search = {2, 60};
    kit::TestHouse hub(sql::Engine::Sqlite, options);
    const auto first = hub.apiKey({u"catalog.read"_s}, {u"*"_s});
    const auto second = hub.apiKey({u"catalog.read"_s}, {u"*"_s});
    for (int i = 0; i < 2; ++i)
        QCOMPARE(hub.callWith(first, "GET", "/v1/items").status, 200);
    QCOMPARE(hub.callWith(first, "GET", "/v1/items").status, 429);
    QCOMPARE(hub.callWith(second, "GET", "/v1/items").status, 200);
    // The single read has a pace of its own.
    QCOMPARE(hub.callWith(first, "GET", "/v1/items/OIL-1").status, 200);
}

void GateTest::connectionsAreCountedByDevice()
{
    auto options = kit::TestHouse::usual();
    options.limits.connectionsPerDevice = 2;
    kit::TestHouse hub(sql::Engine::Sqlite, options);
    const auto desk = hub.signedIn(u"auditor"_s);
    const auto other = hub.signedIn(u"auditor"_s);
    const auto hold = [&] {
        kit::WireClient client = hub.connect();
        client.send("GET /v1/me HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer " + desk.access + "\r\n"
                    + hub.proofOf(desk, "GET", "/v1/me", {}) + "\r\n");
        return client;
    };
    auto first = hold();
    QCOMPARE(first.answer().status, 200);
    std::optional<kit::WireClient> second(hold());
    QCOMPARE(second->answer().status, 200);
    // Nothing of it is done.
    const auto refused = hub.callAs(desk, "POST", "/v1/users", "{}", kit::TestHouse::freshKey());
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.code(), "rate-limited"_ba);
    QVERIFY(refused.header("retry-after").toInt() >= 1);
    QCOMPARE(refused.header("connection"), "close"_ba);
    // Others, keys and those who are nobody yet have connections of their own.
    QCOMPARE(hub.callAs(other, "GET", "/v1/me").status, 200);
    QCOMPARE(hub.callWith(hub.apiKey({u"catalog.read"_s}, {u"*"_s}), "GET", "/v1/items").status, 200);
    QCOMPARE(hub.call("GET", "/v1/hub").status, 200);
    // Whoever cannot prove that he is the device takes none of its connections.
    QCOMPARE(hub.call("GET", "/v1/me", "Authorization: Bearer " + desk.access + "\r\n").status, 401);
    second.reset();
    // Not QTRY_COMPARE, which asks again after it was answered: each call takes a place itself for a while.
    QVERIFY(QTest::qWaitFor([&] { return hub.callAs(desk, "GET", "/v1/me").status == 200; }));
}

void GateTest::sameKeyAtOnceIsWorkedOnOnce()
{
    kit::TestHouse hub;
    const auto key = hub.apiKey({u"stock.adjust"_s, u"stock.read"_s}, {u"*"_s});
    const QByteArray once = kit::TestHouse::freshKey();
    QSemaphore held;
    QSemaphore free;
    auto blocker = std::async(std::launch::async, [&] {
        return hub.house().store().housekeep([&](sql::Connection &) -> Result<void> {
            held.release();
            free.acquire();
            return {};
        });
    });
    held.acquire();
    QSemaphore answered;
    const auto post = [&] {
        const auto answer = hub.callWith(key, "POST", "/v1/positions/OIL-1/ATH/adjustments",
                                         "{\"delta\":1000,\"reason\":\"found\"}", once);
        answered.release();
        return answer;
    };
    auto one = std::async(std::launch::async, post);
    auto two = std::async(std::launch::async, post);
    // Whoever came second is told at once; the first waits for the writer.
    const bool told = answered.tryAcquire(1, 30'000);
    free.release();
    QVERIFY(told);
    const auto a = one.get();
    const auto b = two.get();
    QVERIFY(blocker.get());
    QCOMPARE(std::min(a.status, b.status), 201);
    QCOMPARE(std::max(a.status, b.status), 409);
    QCOMPARE((a.status == 409 ? a : b).code(), "in-progress"_ba);
    QCOMPARE(hub.callWith(key, "GET", "/v1/positions/OIL-1/ATH").json().value("on_hand"_L1).toInteger(),
             11'000);
}

void GateTest::hashesAreMadeAnewWhenTheCostRises()
{
    using access::PasswordBench;
    PasswordBench cheap({8, 1});
    PasswordBench dear({16, 1});
    const auto phc = cheap.make(u"olive-grove-walk"_s);
    QVERIFY(phc);
    QCOMPARE(*cheap.check(u"olive-grove-walk"_s, *phc), PasswordBench::Fit::Yes);
    QCOMPARE(*dear.check(u"olive-grove-walk"_s, *phc), PasswordBench::Fit::YesButMakeAnew);
    QCOMPARE(*dear.check(u"olive-grove-run"_s, *phc), PasswordBench::Fit::No);
    QCOMPARE(*dear.check(u"no such user"_s, {}), PasswordBench::Fit::No);
    // Composed and decomposed letters are one password.
    const auto accented = cheap.make(u"caff\u00e8-latte-doppio"_s);
    QCOMPARE(*cheap.check(u"caffe\u0300-latte-doppio"_s, *accented), PasswordBench::Fit::Yes);
}

void GateTest::backoffGrowsAndForgets()
{
    hubtest::HandClock clock;
    access::SignInBackoff backoff(clock);
    QList<int> waits;
    for (int i = 0; i < 20; ++i) {
        backoff.failed(u"Anna"_s, "10.0.0.1");
        waits.append(backoff.waitSeconds(u"anna"_s, "10.0.0.1"));
    }
    QCOMPARE(waits.first(4), (QList<int>{0, 0, 0, 0}));
    QCOMPARE(waits.mid(4, 4), (QList<int>{1, 2, 4, 8}));
    QCOMPARE(waits.last(), 900);
    QCOMPARE(backoff.waitSeconds(u"anna"_s, "10.0.0.2"), 0);
    backoff.succeeded(u"ANNA"_s, "10.0.0.1");
    QCOMPARE(backoff.waitSeconds(u"anna"_s, "10.0.0.1"), 0);
}

/// A key that is shown is held, and for this question alone.
void GateTest::theHubProvesItsKey_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");
    const QByteArray nonce = toBase64Url(QByteArray(wire::kNonceBytes, 'n'));
    QTest::newRow("with a nonce") << "?nonce=" + nonce << 200;
    QTest::newRow("without") << QByteArray() << 200;
    QTest::newRow("a short nonce") << "?nonce=abcd"_ba << 400;
    QTest::newRow("no base64url") << "?nonce=*"_ba << 400;
    QTest::newRow("two") << "?nonce=" + nonce + "&nonce=" + nonce << 400;
    QTest::newRow("another field") << "?none=" + nonce << 400;
}

void GateTest::theHubProvesItsKey()
{
    QFETCH(QByteArray, query);
    QFETCH(int, status);
    kit::TestHouse hub;
    const auto answer = hub.call("GET", "/v1/hub" + query);
    QCOMPARE(answer.status, status);
    if (status != 200)
        return;
    const QJsonObject json = answer.json();
    const QByteArray key = fromBase64Url(json.value("hub_key"_L1).toString().toLatin1());
    QCOMPARE(key, hub.house().keyring().identity().publicKey);
    QCOMPARE(json.value("fingerprint"_L1).toString(), fingerprintOf(key));
    QCOMPARE(json.contains("signature"_L1), !query.isEmpty());
    if (query.isEmpty())
        return;
    const QByteArray signature = fromBase64Url(json.value("signature"_L1).toString().toLatin1());
    const QByteArray nonce = query.mid(7);
    QVERIFY(verifies(signature, wire::greetingText(nonce, key), key));
    QVERIFY(!verifies(signature, wire::greetingText("another", key), key));
}

void GateTest::aFullDiskIsToldAndWhenToComeBack()
{
    const auto full = access::storageProblem(sql::storageError(sql::StorageFault::Full, u"SECRET"_s));
    QCOMPARE(full.status(), 507);
    QCOMPARE(full.header("Retry-After"), "30");
    const auto other = access::storageProblem(sql::storageError(sql::StorageFault::Other, u"SECRET"_s));
    QCOMPARE(other.status(), 500);
}

STOA_TEST(GateTest)
#include "gatetest.moc"
